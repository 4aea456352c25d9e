"""Changes to incidents as plain functions: each gives the incidents as they shall be, and touches nothing.

`Workspace.edit` takes what `merge`, `split` and `delete` give as one step, which is signed and logged as any other.
"""

from __future__ import annotations

import math
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from gisviewer.domain.incidents import ArticleResult, Incident, Source, Status, incident_id
from gisviewer.domain.places import FeatureClass, GeometryKind, Place, Role
from gisviewer.domain.text import Excerpt, Span

if TYPE_CHECKING:
    from gisviewer.gazetteer.api import Containment

_TITLE_LENGTH = 120
_PLACED = ("lon", "lat", "place_id", "place_name", "country", "admin1", "geo_precision")
_PRECISIONS = {
    FeatureClass.COUNTRY: 6,
    FeatureClass.ADMIN1: 4,
    FeatureClass.ADMIN2: 3,
    FeatureClass.DISPUTED: 5,
    FeatureClass.REGION: 5,
    FeatureClass.RIVER: 5,
    FeatureClass.BORDER: 5,
    FeatureClass.SEA: 7,
}


def review(incident: Incident, status: Status, reviewer: str, reason: str = "") -> Incident:
    """The incident with a decision on it, signed and dated."""
    now = datetime.now(UTC).replace(microsecond=0)
    return replace(incident, status=status, review_reason=reason, reviewed_by=reviewer, reviewed_at=now)


def move_to_place(incident: Incident, place: Place) -> Incident:
    """The incident at a place of the gazetteer, whose shape and precision it takes."""
    moved = replace(
        incident,
        lon=place.lon,
        lat=place.lat,
        wkb=None,
        geometry_kind=place.geometry_kind,
        geo_precision=_PRECISIONS.get(place.feature_class, 1),
        uncertainty_km=None,
        place_id=place.id,
        place_name=place.name,
        place_names=place.names,
        country=place.country,
        admin1=place.admin1,
        disputed=place.name if place.feature_class == FeatureClass.DISPUTED else "",
        claimants=place.claimants,
    )
    return _mark_edited(moved, _PLACED)


def move_to_point(incident: Incident, lon: float, lat: float, areas: Containment | None) -> Incident:
    """The incident at a point that a person gave, with the areas that hold it where they are known."""
    disputed = areas.disputed[0] if areas is not None and areas.disputed else None
    moved = replace(
        incident,
        lon=lon,
        lat=lat,
        wkb=None,
        geometry_kind=GeometryKind.POINT,
        geo_precision=1,
        uncertainty_km=None,
        place_id="",
        country=areas.country.country if areas is not None and areas.country is not None else "",
        admin1=areas.admin1.name if areas is not None and areas.admin1 is not None else "",
        disputed=disputed.name if disputed is not None else "",
        claimants=disputed.claimants if disputed is not None else (),
    )
    return _mark_edited(moved, _PLACED)


def make_incident(result: ArticleResult, span: Span) -> Incident:
    """A new, unlocated incident from words of an article, with the sentence around them."""
    article = result.article
    words = " ".join(span.of(article.text).split())
    sentence = next((other for other in result.sentences if other.contains(span)), span)
    return Incident(
        id=incident_id(article.id, span),
        title=words[:_TITLE_LENGTH],
        role=Role.EVENT,
        location_text=words[:_TITLE_LENGTH],
        sources=(Source(article.id, (Excerpt(article.id, sentence, (span,)),)),),
        confidence=1.0,
        edited=("title",),
    )


def make_incident_at(title: str, lon: float, lat: float, areas: Containment | None) -> Incident:
    """A new incident at a point that a person gave, without an article.

    Raises:
        ValueError: the point is not on Earth.
    """
    if not (math.isfinite(lon) and abs(lon) <= 180 and abs(lat) <= 90):
        raise ValueError("the point is not on Earth")
    incident = Incident(
        id=str(uuid.uuid4()), title=title[:_TITLE_LENGTH], role=Role.EVENT, confidence=1.0, edited=("title",)
    )
    return move_to_point(incident, lon, lat, areas)


def set_fields(incident: Incident, values: Mapping[str, Any]) -> Incident:
    """The incident with fields set by a person, and marked as such; the same where nothing would change."""
    changed = {name: value for name, value in values.items() if getattr(incident, name) != value}
    return _mark_edited(replace(incident, **changed), tuple(changed)) if changed else incident


def merge(incidents: Sequence[Incident]) -> dict[str, Incident | None]:
    """One incident out of several: the first one, with the sources, notes and tags of all; the others go."""
    if len(incidents) < 2:
        return {}
    first, *others = incidents
    sources: dict[str, Source] = {}
    for incident in incidents:
        for source in incident.sources:
            known = sources.get(source.article_id)
            sources[source.article_id] = source if known is None else _join(known, source)
    merged = replace(
        first,
        sources=tuple(sources.values()),
        notes="\n".join(dict.fromkeys(incident.notes for incident in incidents if incident.notes)),
        tags=tuple(dict.fromkeys(tag for incident in incidents for tag in incident.tags)),
    )
    return {first.id: _mark_edited(merged, ("sources",)), **dict.fromkeys(other.id for other in others)}


def split(incident: Incident) -> dict[str, Incident | None]:
    """One incident for each excerpt; nothing changes where there is only one."""
    parts = [(source, excerpt) for source in incident.sources for excerpt in source.excerpts]
    if len(parts) < 2:
        return {}
    made: dict[str, Incident | None] = {}
    for number, (source, excerpt) in enumerate(parts):
        spans = (excerpt.span, *excerpt.marks)
        key = incident.id if number == 0 else incident_id(f"{source.article_id}/{incident.id}", *spans)
        part = replace(incident, id=key, sources=(replace(source, excerpts=(excerpt,)),))
        made[key] = _mark_edited(part, ("sources",))
    return made


def delete(incident_ids: Iterable[str]) -> dict[str, Incident | None]:
    """No incident of these."""
    return dict.fromkeys(incident_ids)


def _join(first: Source, second: Source) -> Source:
    excerpts = dict.fromkeys((*first.excerpts, *second.excerpts))
    casualties = dict.fromkeys((*first.casualties, *second.casualties))
    return replace(
        first,
        excerpts=tuple(sorted(excerpts, key=lambda excerpt: excerpt.span)),
        casualties=tuple(casualties),
        date_phrase=first.date_phrase or second.date_phrase,
    )


def _mark_edited(incident: Incident, names: Sequence[str]) -> Incident:
    return replace(incident, edited=tuple(dict.fromkeys((*incident.edited, *names))))
