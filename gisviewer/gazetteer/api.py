"""What the rest of the program asks of a gazetteer; `gisviewer.gazetteer.store` answers from geodata/."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import Place

MatchKind = Literal["exact", "folded", "abbreviation", "demonym", "former", "transliterated", "fuzzy"]
"""How a name matched: letter for letter; but for case, accents and punctuation; as an abbreviation (case matters); as
a demonym; as a name no longer official; but for the romanization; but for one letter."""


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A place that bears a name: `name` as the gazetteer spells it, `kind` how it matched."""

    place: Place
    name: str
    kind: MatchKind
    is_preferred: bool


@dataclass(frozen=True, slots=True)
class Containment:
    """The areas that hold a point, each None or empty where none does."""

    country: Place | None
    admin1: Place | None
    admin2: Place | None
    disputed: tuple[Place, ...]


class NameIndex(Protocol):
    """Names to places; the part that a recognizer needs."""

    def find_names(self, name: str, *, fuzzy: bool = False) -> tuple[NameMatch, ...]:
        """The places that bear a name, preferred and large ones first; empty where none does."""
        ...

    def class_bits(self, names: Sequence[str]) -> NDArray[np.uint16]:
        """For each name a bit mask of what bears it (see `ClassBit`), 0 where nothing does; made for many n-grams.

        Give the words as the text has them: abbreviations ("US", "Ill.") count only in their own case.
        """
        ...


class GeometryIndex(Protocol):
    """Places to geometries, and the reverse."""

    def get_place(self, place_id: str) -> Place:
        """The place of an id; KeyError where there is none."""
        ...

    def geometry(self, place_id: str) -> BaseGeometry:
        """The geometry of a place in WGS 84: its area or line, or its point."""
        ...

    def areas_at(self, lon: float, lat: float) -> Containment:
        """The areas that hold a point."""
        ...

    def country(self, iso3: str) -> Place | None:
        """The country of an ISO 3166-1 alpha-3 code."""
        ...

    def capital(self, iso3: str) -> Place | None:
        """The seat of government of a country."""
        ...

    def border(self, first: str, second: str) -> BaseGeometry | None:
        """The shared land border of two countries (alpha-3), or None where they do not touch."""
        ...

    def neighbours(self, iso3: str) -> tuple[str, ...]:
        """The alpha-3 codes of the countries with a land border to this one."""
        ...

    def maritime_neighbours(self, iso3: str) -> tuple[str, ...]:
        """The alpha-3 codes of the countries that a median or treaty line at sea parts from this one."""
        ...

    def borders_between(self, first: str, second: str) -> tuple[Place, ...]:
        """All that parts two countries: the actual land border, the lines as claimed, and the maritime boundary.

        `claimants` of a line says who claims it; the actual border has none.
        """
        ...

    def children(self, place_id: str) -> tuple[Place, ...]:
        """The next lower areas, and the cities, in an area; largest first."""
        ...


class ClassBit:
    """Bits of `NameIndex.class_bits`."""

    COUNTRY = 1
    ADMIN1 = 2
    ADMIN2 = 4
    LARGE_CITY = 8
    """100,000 inhabitants or more, or a capital."""
    CITY = 16
    DISPUTED = 32
    REGION = 64
    NATURAL = 128
    """Sea, lake, river, mountain, island, landform."""
    SITE = 256
    """Airport, port, site."""
    DEMONYM = 512
    ABBREVIATION = 1024
    PREFIX = 2048
    """The beginning of a longer name; alone it is not a name itself."""
    WORD = 4096
    """Also an everyday English word: a place only where case and context say so."""
    PERSON = 8192
    """Also a common given name or surname."""
    ALTERNATE = 16384
    """No place has it as its main name: only an alternative, former or foreign name."""
