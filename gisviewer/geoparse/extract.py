"""Resolved mentions to incidents: what happened where, and the places of which the article tells no event."""

from __future__ import annotations

from collections.abc import Sequence

from gisviewer.domain.incidents import Incident, Source, incident_id
from gisviewer.domain.places import Resolution, Role
from gisviewer.domain.text import Article, Excerpt, Span
from gisviewer.gazetteer.api import GeometryIndex

_STRENGTH = {Role.EVENT: 3, Role.CONTEXT: 2, Role.ACTOR: 1, Role.DATELINE: 0}


def extract_incidents(
    article: Article, sentences: Sequence[Span], resolutions: Sequence[Resolution], geometries: GeometryIndex
) -> tuple[Incident, ...]:
    """One incident for each distinct place, with all its excerpts, in the order of first mention."""
    by_place: dict[str, list[Resolution]] = {}
    for resolution in resolutions:
        if resolution.place is not None:
            by_place.setdefault(resolution.place.id, []).append(resolution)
    return tuple(_make_incident(article, sentences, group, geometries) for group in by_place.values())


def make_excerpts(article: Article, sentences: Sequence[Span], marks: Sequence[Span]) -> tuple[Excerpt, ...]:
    """The sentences that hold the marks, each once, in reading order."""
    excerpts: dict[Span, list[Span]] = {}
    for mark in sorted(marks):
        sentence = next((span for span in sentences if span.contains(mark)), mark)
        excerpts.setdefault(sentence, []).append(mark)
    return tuple(Excerpt(article.id, sentence, tuple(found)) for sentence, found in excerpts.items())


def _make_incident(
    article: Article, sentences: Sequence[Span], group: Sequence[Resolution], geometries: GeometryIndex
) -> Incident:
    best = max(group, key=lambda resolution: resolution.score)
    place = best.place
    assert place is not None  # only resolved mentions are grouped
    marks = [resolution.mention.span for resolution in group]
    areas = geometries.areas_at(place.lon, place.lat)
    return Incident(
        id=incident_id(article.id, marks[0]),
        title=place.name[:120],
        role=max((resolution.mention.role for resolution in group), key=lambda role: _STRENGTH[role]),
        wkb=best.wkb,
        geometry_kind=place.geometry_kind,
        lon=place.lon,
        lat=place.lat,
        geo_precision=best.geo_precision,
        uncertainty_km=best.uncertainty_km,
        location_text=best.mention.surface,
        place_id=place.id,
        place_name=place.name,
        place_names=place.names,
        country=place.country,
        admin1=place.admin1,
        disputed=areas.disputed[0].name if areas.disputed else "",
        claimants=areas.disputed[0].claimants if areas.disputed else (),
        sources=(Source(article.id, make_excerpts(article, sentences, marks)),),
        confidence=best.score,
        resolution=best,
    )
