"""The native record: the fields of an exported incident, in their order, as GeoJSON and native CSV write them.

The structs are the format. Writing fills them, reading validates against them; a field that is added here is in both
formats and in the round trip.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import PurePath, PureWindowsPath

import msgspec

from gisviewer.domain.incidents import Actor, Casualties, Incident, Source
from gisviewer.domain.places import Reason
from gisviewer.domain.plain_text import storable
from gisviewer.domain.text import Article, Excerpt, Span

_POINT_DECIMALS = {1: 5, 2: 3}
_COARSE_DECIMALS = 2


class ExcerptRecord(msgspec.Struct):
    """A sentence that supports an incident; offsets count characters of the article's text."""

    start: int
    end: int
    text: str
    marks: list[tuple[int, int]] = msgspec.field(default_factory=list)


class CasualtiesRecord(msgspec.Struct):
    """A count of people and who gives it; null is not reported."""

    kind: str
    low: int | None = None
    best: int | None = None
    high: int | None = None
    according_to: str = ""
    start: int | None = None
    end: int | None = None


class ActorRecord(msgspec.Struct):
    """Who took part."""

    name: str
    kind: str = ""
    role: str = ""
    country: str = ""


class ArticleRecord(msgspec.Struct):
    """An article as a source is cited; `file` is a name without its folder, which is nobody's business."""

    id: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    published: date | None = None
    url: str = ""
    language: str = ""
    file: str = ""
    sha256: str = ""
    imported_at: datetime | None = None


class SourceRecord(msgspec.Struct):
    """What one article says of an incident."""

    article: ArticleRecord
    date_phrase: str = ""
    excerpts: list[ExcerptRecord] = msgspec.field(default_factory=list)
    casualties: list[CasualtiesRecord] = msgspec.field(default_factory=list)


class IncidentRecord(msgspec.Struct):
    """An incident, flat where possible."""

    id: str
    title: str
    role: str
    event_type: str
    sub_event_type: str
    date_start: date | None
    date_end: date | None
    date_precision: int | None
    date_phrase: str
    actors: list[ActorRecord]
    fatalities_low: int | None
    fatalities_best: int | None
    fatalities_high: int | None
    casualties: list[CasualtiesRecord]
    lat: float | None
    lon: float | None
    geometry_type: str
    geo_precision: int
    uncertainty_km: float | None
    location_text: str
    place: str
    place_id: str
    place_names: list[str]
    country: str
    admin1: str
    disputed: str
    claimants: list[str]
    sources: list[SourceRecord]
    status: str
    review_reason: str
    reviewed_by: str
    reviewed_at: datetime | None
    edited: list[str]
    confidence: float
    notes: str
    tags: list[str]
    why: list[str]


def record_of(incident: Incident, articles: Mapping[str, Article]) -> IncidentRecord:
    """The record of an incident; coordinates are printed only as exactly as they are known."""
    lon, lat = printed_position(incident)
    resolution = incident.resolution
    return IncidentRecord(
        id=storable(incident.id),
        title=storable(incident.title),
        role=incident.role.value,
        event_type=storable(incident.event_type),
        sub_event_type=storable(incident.sub_event_type),
        date_start=incident.date_start,
        date_end=incident.date_end,
        date_precision=None if incident.date_precision is None else int(incident.date_precision),
        date_phrase=storable(incident.date_phrase),
        actors=[_actor_record(actor) for actor in incident.actors],
        fatalities_low=incident.fatalities_low,
        fatalities_best=incident.fatalities_best,
        fatalities_high=incident.fatalities_high,
        casualties=[_casualties_record(count) for count in incident.casualties],
        lat=lat,
        lon=lon,
        geometry_type=incident.geometry_kind.value if incident.is_located else "",
        geo_precision=incident.geo_precision,
        uncertainty_km=None if incident.uncertainty_km is None else round(incident.uncertainty_km, 3),
        location_text=storable(incident.location_text),
        place=storable(incident.place_name),
        place_id=storable(incident.place_id),
        place_names=[storable(name) for name in incident.place_names],
        country=storable(incident.country),
        admin1=storable(incident.admin1),
        disputed=storable(incident.disputed),
        claimants=[storable(claimant) for claimant in incident.claimants],
        sources=[_source_record(source, articles) for source in incident.sources],
        status=incident.status.value,
        review_reason=storable(incident.review_reason),
        reviewed_by=storable(incident.reviewed_by),
        reviewed_at=incident.reviewed_at,
        edited=[storable(name) for name in incident.edited],
        confidence=round(incident.confidence, 4),
        notes=storable(incident.notes),
        tags=[storable(tag) for tag in incident.tags],
        why=[_reason_text(reason) for reason in resolution.reasons] if resolution else [],
    )


def printed_position(incident: Incident) -> tuple[float | None, float | None]:
    """(lon, lat) in degrees, rounded to 1 m for a site, 100 m near a place and 1 km for anything wider."""
    if incident.lon is None or incident.lat is None:
        return None, None
    decimals = _POINT_DECIMALS.get(incident.geo_precision, _COARSE_DECIMALS)
    lon = (incident.lon + 180.0) % 360.0 - 180.0 if not -180.0 <= incident.lon <= 180.0 else incident.lon
    return round(lon, decimals) + 0.0, round(incident.lat, decimals) + 0.0


def article_record(article: Article) -> ArticleRecord:
    """The citation of an article."""
    return ArticleRecord(
        id=storable(article.id),
        title=storable(article.title),
        outlet=storable(article.outlet),
        author=storable(article.author),
        published=article.published,
        url=storable(article.url),
        language=storable(article.language),
        file=storable(_file_name(article.path)),
        sha256=article.file_sha256,
        imported_at=article.imported_at,
    )


def excerpt_text(excerpt: Excerpt, articles: Mapping[str, Article]) -> str:
    """The words of an excerpt, "" where the article is not at hand."""
    article = articles.get(excerpt.article_id)
    return excerpt.span.of(article.text) if article else ""


def _file_name(path: str | None) -> str:
    if not path:
        return ""
    # A path with a backslash was made on Windows, whatever this machine is.
    return PureWindowsPath(path).name if "\\" in path else PurePath(path).name


def _reason_text(reason: Reason) -> str:
    return storable(reason.text or reason.factor)


def _actor_record(actor: Actor) -> ActorRecord:
    return ActorRecord(storable(actor.name), storable(actor.kind), storable(actor.role), storable(actor.country))


def _casualties_record(count: Casualties) -> CasualtiesRecord:
    return CasualtiesRecord(
        kind=storable(count.kind),
        low=count.low,
        best=count.best,
        high=count.high,
        according_to=storable(count.according_to),
        start=count.span.start if count.span else None,
        end=count.span.end if count.span else None,
    )


def _source_record(source: Source, articles: Mapping[str, Article]) -> SourceRecord:
    article = articles.get(source.article_id)
    return SourceRecord(
        article=article_record(article) if article else ArticleRecord(id=storable(source.article_id)),
        date_phrase=storable(source.date_phrase),
        excerpts=[_excerpt_record(excerpt, articles) for excerpt in source.excerpts],
        casualties=[_casualties_record(count) for count in source.casualties],
    )


def _excerpt_record(excerpt: Excerpt, articles: Mapping[str, Article]) -> ExcerptRecord:
    return ExcerptRecord(
        start=excerpt.span.start,
        end=excerpt.span.end,
        text=storable(excerpt_text(excerpt, articles)),
        marks=[_pair(mark) for mark in excerpt.marks],
    )


def _pair(span: Span) -> tuple[int, int]:
    return span.start, span.end
