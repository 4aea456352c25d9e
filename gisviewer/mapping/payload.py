"""Content to the JSON value that the page draws; all text in it is data, shown as text and nothing else."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from gisviewer import __version__
from gisviewer.domain.incidents import Incident, Source
from gisviewer.domain.layers import Layer
from gisviewer.domain.text import Article, Excerpt
from gisviewer.mapping.content import MapContent
from gisviewer.mapping.geometry import GeometryTable
from gisviewer.mapping.symbols import assign_symbols
from gisviewer.mapping.viewpoints import VIEWPOINTS, make_stamp
from gisviewer.translation.page import load_page_words


def build_payload(content: MapContent) -> dict[str, Any]:
    """The page's content as JSON values.

    Incidents refer to articles and geometries by position. An excerpt is its offsets in the article and its text in
    pieces [text, is marked]. Layers carry their style; their features travel as tiles or embedded.
    """
    geometries = GeometryTable()
    positions = {article.id: number for number, article in enumerate(content.articles)}
    incidents = [_incident(incident, content.articles, positions, geometries) for incident in content.incidents]
    return {
        **asdict(load_page_words(content.settings.speech)),
        "program": f"GIS Viewer {__version__}",
        "title": content.title,
        "note": content.note,
        "credits": content.credits,
        "method": content.method,
        "left_out": list(content.left_out),
        "disclaimer": content.disclaimer,
        "viewpoints": list(VIEWPOINTS.items()),
        "stamp": asdict(make_stamp(content.settings.viewpoint)),
        "settings": asdict(content.settings),
        "view": asdict(content.view) if content.view else None,
        "filter": content.filter.to_json(),
        "symbols": [asdict(symbol) for symbol in assign_symbols(i.event_type for i in content.incidents)],
        "articles": [_article(article) for article in content.articles],
        "incidents": incidents,
        "geometries": geometries.encoded,
        "layers": [_layer(layer) for layer in content.layers],
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _article(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "title": article.title,
        "published": _day(article.published),
        "outlet": article.outlet,
        "author": article.author,
        "url": article.url,
        "file": (article.path or "").replace("\\", "/").rsplit("/", 1)[-1],
        "language": article.language,
        "sha256": article.file_sha256,
    }


def _incident(
    incident: Incident, articles: Sequence[Article], positions: dict[str, int], geometries: GeometryTable
) -> dict[str, Any]:
    sources = [_source(source, articles, positions) for source in incident.sources]
    return {
        "id": incident.id,
        "title": incident.title,
        "role": incident.role,
        "type": incident.event_type,
        "subtype": incident.sub_event_type,
        "start": _day(incident.date_start),
        "end": _day(incident.date_end),
        "date_precision": incident.date_precision,
        "date_phrase": incident.date_phrase,
        "actors": [actor.name for actor in incident.actors],
        "fatalities": [incident.fatalities_low, incident.fatalities_best, incident.fatalities_high],
        "lon": _degrees(incident.lon),
        "lat": _degrees(incident.lat),
        "geometry": geometries.add(incident),
        "precision": incident.geo_precision,
        "radius_km": incident.uncertainty_km,
        "location": incident.location_text,
        "place": incident.place_name,
        "country": incident.country,
        "admin1": incident.admin1,
        "disputed": incident.disputed,
        "claimants": list(incident.claimants),
        "status": incident.status,
        "confidence": round(incident.confidence, 3),
        "notes": incident.notes,
        "tags": list(incident.tags),
        "sources": [source for source in sources if source is not None],
    }


def _degrees(value: float | None) -> float | None:
    return None if value is None else round(value, 6)


def _source(source: Source, articles: Sequence[Article], positions: dict[str, int]) -> dict[str, Any] | None:
    position = positions.get(source.article_id)
    if position is None:
        return None
    article = articles[position]
    return {
        "article": position,
        "date_phrase": source.date_phrase,
        "excerpts": [
            {"start": excerpt.span.start, "end": excerpt.span.end, "pieces": _pieces(excerpt, article.text)}
            for excerpt in source.excerpts
        ],
    }


def _pieces(excerpt: Excerpt, text: str) -> list[list[Any]]:
    """The excerpt's text cut at its marks: [[text, is marked], ...]. JavaScript counts characters in another way."""
    pieces: list[list[Any]] = []
    at = excerpt.span.start
    for mark in sorted(excerpt.marks):
        start, end = max(mark.start, at), min(mark.end, excerpt.span.end)
        if start >= end:
            continue
        if start > at:
            pieces.append([text[at:start], False])
        pieces.append([text[start:end], True])
        at = end
    if at < excerpt.span.end:
        pieces.append([text[at : excerpt.span.end], False])
    return pieces


def _layer(layer: Layer) -> dict[str, Any]:
    return {
        "id": layer.id,
        "name": layer.name,
        "geometry": layer.geometry,
        "count": layer.count,
        "extent": layer.extent,
        "style": asdict(layer.style),
        "visible": layer.visible,
        "opacity": layer.opacity,
        "group": layer.group,
        "revision": zlib.crc32(f"{layer.filter_text}\n{layer.source}".encode("utf-8", "replace")),
        "source": layer.source.replace("\\", "/").rsplit("/", 1)[-1],
    }
