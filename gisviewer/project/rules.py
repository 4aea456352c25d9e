"""Rules: what a reviewer taught once, applied to every mention of the same words in a project."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gisviewer.domain.places import GeometryKind, Place


class RuleAction(StrEnum):
    """What a rule does with the mentions that it matches."""

    PLACE = "place"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class Rule:
    """In this project, `surface` means this place, or no place at all.

    `surface` is compared without regard to case, accents and spacing. `country` limits a rule to incidents of one
    country (alpha-3), "" to none. For PLACE the position is `lon`, `lat` with `geo_precision`, `uncertainty_km`, the
    shape `wkb` and the `disputed` area, as of an incident; for REJECT `reason` says why. `position` orders the rules:
    the first that matches decides.
    """

    id: str
    surface: str
    action: RuleAction
    place: Place | None = None
    lon: float | None = None
    lat: float | None = None
    geometry_kind: GeometryKind = GeometryKind.POINT
    wkb: bytes | None = None
    geo_precision: int = 1
    uncertainty_km: float | None = None
    country: str = ""
    disputed: str = ""
    reason: str = ""
    position: int = 0
    enabled: bool = True
    created_by: str = ""
    created_at: datetime | None = None
