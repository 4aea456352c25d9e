"""Places and the mentions of them in a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gisviewer.domain.text import Span


class FeatureClass(StrEnum):
    """What kind of thing a place is."""

    COUNTRY = "country"
    ADMIN1 = "admin1"
    ADMIN2 = "admin2"
    DISPUTED = "disputed"
    CITY = "city"
    REGION = "region"
    SEA = "sea"
    LAKE = "lake"
    RIVER = "river"
    MOUNTAIN = "mountain"
    ISLAND = "island"
    LANDFORM = "landform"
    AIRPORT = "airport"
    PORT = "port"
    SITE = "site"
    BORDER = "border"
    COORDINATE = "coordinate"


class GeometryKind(StrEnum):
    """The kind of geometry that a place or an incident has."""

    POINT = "point"
    LINE = "line"
    AREA = "area"


class MentionKind(StrEnum):
    """How the text names the place."""

    TOPONYM = "toponym"
    DEMONYM = "demonym"
    BORDER = "border"
    COORDINATE = "coordinate"
    RELATIVE = "relative"


class Role(StrEnum):
    """What the place does in its sentence. ACTOR: a seat of government standing for its state."""

    EVENT = "event"
    ACTOR = "actor"
    DATELINE = "dateline"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the gazetteer, without its geometry, which the gazetteer keeps under `id`.

    `names` are the other names in use, preferred ones first. `country` is an ISO 3166-1 alpha-3 code or "" (seas,
    multinational
    regions, coordinates in no country); `admin1` the name of the province; `capital` is 2 for a state's, 1 for a
    province's.
    `lon`, `lat` is the representative point, in degrees, WGS 84. `claimants` are alpha-3 codes, for disputed areas.
    """

    id: str
    name: str
    feature_class: FeatureClass
    lon: float
    lat: float
    country: str = ""
    admin1: str = ""
    names: tuple[str, ...] = ()
    population: int = 0
    capital: int = 0
    geometry_kind: GeometryKind = GeometryKind.POINT
    claimants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a text that name a place; `span.of(article.text) == surface` always holds.

    `confidence` is the recognizer's, 0 to 1.
    """

    span: Span
    surface: str
    kind: MentionKind = MentionKind.TOPONYM
    role: Role = Role.CONTEXT
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Reason:
    """One factor of a decision.

    It has a machine-readable name, a weight whose sign shows the direction, and words for a person.
    """

    factor: str
    weight: float
    text: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a mention may mean; candidates are compared by `score` (0 to 1) only within one mention."""

    place: Place
    score: float
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolution:
    """The decision for one mention.

    `place` is None where nothing was good enough: the candidates stay for the reader, best first.
    `geo_precision` is UCDP's code (1 town, 2 near, 3 district, 4 province, 5 border or region, 6 country, 7 at sea, 0
    not located);
    `uncertainty_km` the radius for codes 1 and 2 where one is known. `wkb` is the geometry meant, where it is not the
    gazetteer's own for
    `place.id` (a cut border, a buffer, a corridor): well-known binary, WGS 84.
    """

    mention: Mention
    candidates: tuple[Candidate, ...] = ()
    place: Place | None = None
    score: float = 0.0
    reasons: tuple[Reason, ...] = ()
    geo_precision: int = 0
    uncertainty_km: float | None = None
    wkb: bytes | None = None
