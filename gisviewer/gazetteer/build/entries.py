"""What the builder collects about a place before it is written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import FeatureClass
from gisviewer.gazetteer.layout import NameFlag

PLAIN = NameFlag(0)
TABLE_FLAGS = (
    ("names", NameFlag.PREFERRED),
    ("former", NameFlag.FORMER),
    ("short", NameFlag.ABBREVIATION | NameFlag.PREFERRED),
)
"""The columns of names in the project's tables, and what they say of a name."""


@dataclass(slots=True)
class Entry:
    """A place in the making; `names` maps every further name to its flags, best ones first.

    `number` is the GeoNames number where that is the identifier, else 0. `admin1` is the province's `id`.
    `extras` go into extras.json as they are.
    """

    id: str
    name: str
    feature_class: FeatureClass
    lon: float
    lat: float
    country: str = ""
    admin1: str = ""
    number: int = 0
    population: int = 0
    capital: int = 0
    geometry: BaseGeometry | None = None
    names: dict[str, NameFlag] = field(default_factory=dict)
    extras: dict[str, Any] = field(default_factory=dict)

    def add(self, names: Iterable[Any], flags: NameFlag = PLAIN) -> None:
        """Add names; what is no text, empty or known already is passed over."""
        for name in names:
            if not isinstance(name, str):
                continue
            name = " ".join(name.split())
            if not name:
                continue
            if name != self.name:
                self.names[name] = self.names.get(name, PLAIN) | flags
