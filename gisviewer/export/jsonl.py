"""Results as JSON Lines: one object for each article, with the mentions, the incidents and what was not mapped."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from gisviewer.domain.incidents import ArticleResult, Casualties, DateMention, Incident
from gisviewer.domain.places import Resolution


def render_line(result: ArticleResult) -> bytes:
    """One article as a line of UTF-8 text; offsets count the characters of the text as it was given."""
    article = result.article
    record = {
        "id": article.id,
        "title": article.title,
        "published": _day(article.published),
        "language": result.language,
        "recognizer": result.recognizer,
        "toponyms": [_toponym(resolution) for resolution in result.resolutions],
        "incidents": [_incident(incident, article.text) for incident in result.incidents],
        "dates": [_date(mention) for mention in result.dates],
        "problems": [
            {
                "kind": problem.kind.value,
                "message": problem.message,
                "start": problem.span.start if problem.span else None,
                "end": problem.span.end if problem.span else None,
            }
            for problem in result.problems
        ],
    }
    try:
        return json.dumps(record, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:  # half a surrogate pair: JSON can write it, UTF-8 cannot
        return json.dumps(record).encode() + b"\n"


def _toponym(resolution: Resolution) -> dict[str, Any]:
    mention, place = resolution.mention, resolution.place
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.surface,
        "kind": mention.kind.value,
        "role": mention.role.value,
        "name": place.name if place else None,
        "lat": place.lat if place else None,
        "lon": place.lon if place else None,
        "country": place.country if place else None,
        "place_id": place.id if place else None,
        "geo_precision": resolution.geo_precision,
        "uncertainty_km": resolution.uncertainty_km,
        "score": round(resolution.score, 4),
        "reasons": [reason.text for reason in resolution.reasons],
    }


def _incident(incident: Incident, text: str) -> dict[str, Any]:
    return {
        "id": incident.id,
        "title": incident.title,
        "role": incident.role.value,
        "event_type": incident.event_type,
        "sub_event_type": incident.sub_event_type,
        "date_start": _day(incident.date_start),
        "date_end": _day(incident.date_end),
        "date_precision": int(incident.date_precision) if incident.date_precision else None,
        "date_phrase": incident.date_phrase,
        "place": incident.place_name,
        "place_id": incident.place_id,
        "country": incident.country,
        "admin1": incident.admin1,
        "lat": incident.lat,
        "lon": incident.lon,
        "geometry_type": incident.geometry_kind.value,
        "geo_precision": incident.geo_precision,
        "uncertainty_km": incident.uncertainty_km,
        "fatalities_low": incident.fatalities_low,
        "fatalities_best": incident.fatalities_best,
        "fatalities_high": incident.fatalities_high,
        "casualties": [_casualties(entry) for entry in incident.casualties],
        "actors": [
            {"name": actor.name, "kind": actor.kind, "role": actor.role, "country": actor.country}
            for actor in incident.actors
        ],
        "confidence": round(incident.confidence, 4),
        "excerpts": [
            {"start": excerpt.span.start, "end": excerpt.span.end, "text": excerpt.span.of(text)}
            for source in incident.sources
            for excerpt in source.excerpts
        ],
    }


def _casualties(entry: Casualties) -> dict[str, Any]:
    return {
        "kind": entry.kind,
        "low": entry.low,
        "best": entry.best,
        "high": entry.high,
        "according_to": entry.according_to,
        "start": entry.span.start if entry.span else None,
        "end": entry.span.end if entry.span else None,
    }


def _date(mention: DateMention) -> dict[str, Any]:
    return {
        "phrase": mention.phrase,
        "start": mention.span.start,
        "end": mention.span.end,
        "date_start": _day(mention.start),
        "date_end": _day(mention.end),
        "date_precision": int(mention.precision) if mention.precision else None,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
