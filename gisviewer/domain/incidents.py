"""Incidents: what happened, where, when, to whom, and which sentence says so."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum, StrEnum

from gisviewer.domain.places import GeometryKind, Mention, Resolution, Role
from gisviewer.domain.text import Article, Excerpt, Span

_NAMESPACE = uuid.UUID("6d3c2f0e-7b0a-5d6e-9a41-3f0f5b8c1a77")
UNCLASSIFIED = "Unclassified"
CLAIM = "claim"
"""The tag of incidents of which only a party says that they happened."""


class Status(StrEnum):
    """Where a person's review of an incident stands."""

    NEW = "new"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNSURE = "unsure"


class DatePrecision(IntEnum):
    """How exactly the date is known; the codes are UCDP's."""

    DAY = 1
    DAYS = 2
    WEEK = 3
    MONTH = 4
    YEAR = 5


@dataclass(frozen=True, slots=True)
class DateMention:
    """A temporal phrase and the interval that it means; an open end is None, and then `precision` is None too."""

    span: Span
    phrase: str
    start: date | None
    end: date | None
    precision: DatePrecision | None


@dataclass(frozen=True, slots=True)
class Actor:
    """Who took part.

    `kind` is "state", "armed group", "militia", "civilians", "protesters", ...; the roles "actor1" and "actor2" carry
    no blame.
    """

    name: str
    kind: str = ""
    role: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Casualties:
    """A count of people: None means not reported, which is not zero.

    `kind` is killed, wounded, displaced, arrested, ...; `according_to` who says so.
    """

    kind: str
    low: int | None = None
    best: int | None = None
    high: int | None = None
    according_to: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """What one article says of an incident: its sentences and its own claims."""

    article_id: str
    excerpts: tuple[Excerpt, ...] = ()
    casualties: tuple[Casualties, ...] = ()
    date_phrase: str = ""


@dataclass(frozen=True, slots=True)
class Incident:
    """One incident, or one place of an article where the article tells of no event there.

    `role` is the role of its strongest mention: EVENT for incidents proper; the others are shown on the map but
    marked as mere mentions.
    `wkb` is the point, line or area actually meant (WGS 84 well-known binary), None where nothing is located; `lon`,
    `lat` is a point on it.
    `geo_precision` and `date_precision` are UCDP's codes; `uncertainty_km` a radius. Fatalities None means not
    reported.
    `confidence` is the machine's, 0 to 1. `alternatives` and `reasons` live in `resolution`.
    `review_reason` says why it was rejected or is in doubt; `reviewed_by` holds initials, `reviewed_at` a UTC time.
    `edited` names the fields that a person has set: no rule and no new run of the machine changes those.
    """

    id: str
    title: str
    role: Role = Role.CONTEXT
    event_type: str = UNCLASSIFIED
    sub_event_type: str = ""
    date_start: date | None = None
    date_end: date | None = None
    date_precision: DatePrecision | None = None
    date_phrase: str = ""
    actors: tuple[Actor, ...] = ()
    fatalities_low: int | None = None
    fatalities_best: int | None = None
    fatalities_high: int | None = None
    casualties: tuple[Casualties, ...] = ()
    wkb: bytes | None = None
    geometry_kind: GeometryKind = GeometryKind.POINT
    lon: float | None = None
    lat: float | None = None
    geo_precision: int = 0
    uncertainty_km: float | None = None
    location_text: str = ""
    place_id: str = ""
    place_name: str = ""
    place_names: tuple[str, ...] = ()
    country: str = ""
    admin1: str = ""
    disputed: str = ""
    claimants: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    status: Status = Status.NEW
    confidence: float = 0.0
    notes: str = ""
    tags: tuple[str, ...] = ()
    resolution: Resolution | None = None
    review_reason: str = ""
    reviewed_by: str = ""
    reviewed_at: datetime | None = None
    edited: tuple[str, ...] = ()

    @property
    def is_located(self) -> bool:
        """Whether the incident can be drawn."""
        return self.lon is not None and self.lat is not None


class ProblemKind(StrEnum):
    """Why something of an article did not become a marker."""

    NOT_IN_GAZETTEER = "not in gazetteer"
    AMBIGUOUS = "ambiguous"
    LOW_CONFIDENCE = "low confidence"
    METONYM = "metonym"
    NOT_A_PLACE = "not a place"
    NO_DATE = "no date"
    NO_PLACES = "no places"
    NOT_LOCATED = "not located"
    DENIED = "denied"
    POSSIBLE = "only possible"
    LIMIT = "limit"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Problem:
    """An entry of the ledger of what was not mapped, or of what the reader should know about an article."""

    kind: ProblemKind
    message: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class ArticleResult:
    """All that the pipeline found in one article.

    `recognizer` and `language` say what was used, so that a result can be traced to what made it.
    """

    article: Article
    resolutions: tuple[Resolution, ...] = ()
    incidents: tuple[Incident, ...] = ()
    dates: tuple[DateMention, ...] = ()
    problems: tuple[Problem, ...] = ()
    sentences: tuple[Span, ...] = ()
    recognizer: str = ""
    language: str = ""

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Every mention of a place, in reading order."""
        return tuple(resolution.mention for resolution in self.resolutions)


def incident_id(article_id: str, *spans: Span) -> str:
    """The identifier of an incident: the same article and spans always give the same one."""
    key = ";".join(f"{span.start}-{span.end}" for span in spans)
    return str(uuid.uuid5(_NAMESPACE, f"{article_id}:{key}"))
