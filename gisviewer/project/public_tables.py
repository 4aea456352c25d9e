"""The rows that other programs read: kept in step with the records, in the same transaction."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator

from gisviewer.domain.incidents import ArticleResult, Incident
from gisviewer.domain.places import GeometryKind
from gisviewer.domain.plain_text import storable
from gisviewer.domain.text import Article
from gisviewer.project.geopackage import point_blob, quoted, set_extent
from gisviewer.project.records import is_shared, shape_digest
from gisviewer.project.schema import ARTICLE_COLUMNS, INCIDENT_COLUMNS, MENTION_COLUMNS, Cell, cell, insert_sql

_POINT_XY = struct.Struct("<dd")
_XY_OFFSET = 13
"""8 bytes of GeoPackage header without envelope, 5 of well-known binary."""


def _upsert(table: str, names: list[str], geometry: bool) -> str:
    key, others = names[0], ([*(["geom"] if geometry else []), *names[1:]])
    columns = [*(["geom"] if geometry else []), *names]
    return (
        f"INSERT INTO {table} ({', '.join(map(quoted, columns))}) VALUES ({', '.join('?' * len(columns))}) "
        f"ON CONFLICT ({quoted(key)}) DO UPDATE SET "
        + ", ".join(f"{quoted(name)} = excluded.{quoted(name)}" for name in others)
    )


_PUT_INCIDENT = _upsert("incidents", [column.name for column, _ in INCIDENT_COLUMNS], geometry=True)
_PUT_ARTICLE = _upsert("articles", [column.name for column, _ in ARTICLE_COLUMNS], geometry=False)
_ADD_MENTION = insert_sql("mentions", MENTION_COLUMNS, geometry=True)


def write_incident(
    database: sqlite3.Connection, incident_id: str, incident: Incident | None, before: Incident | None = None
) -> None:
    """Write the row of an incident, or remove it; `before` is what the row shows now, where that is known."""
    key = storable(incident_id)
    if before is None or before.wkb is not None:
        database.execute("DELETE FROM gv_incident_shapes WHERE incident_id = ?", (key,))
    if incident is None:
        database.execute("DELETE FROM incidents WHERE incident_id = ?", (key,))
        return
    values = [cell(value(incident)) for _, value in INCIDENT_COLUMNS]
    values[0] = key
    database.execute(_PUT_INCIDENT, (_point(incident.lon, incident.lat), *values))
    if incident.wkb and incident.geometry_kind is not GeometryKind.POINT and is_shared(incident.wkb):
        database.execute("INSERT INTO gv_incident_shapes VALUES (?, ?)", (key, shape_digest(incident.wkb)))


def write_article(database: sqlite3.Connection, article_id: str, result: ArticleResult | None) -> None:
    """Write the rows of an article and of its mentions, or remove them."""
    key = storable(article_id)
    database.execute("DELETE FROM mentions WHERE article_id = ?", (key,))
    if result is None:
        database.execute("DELETE FROM articles WHERE article_id = ?", (key,))
        return
    database.execute(_PUT_ARTICLE, article_row(key, result.article))
    database.executemany(_ADD_MENTION, _mention_rows(key, result))


def article_row(key: str, article: Article) -> list[Cell]:
    """The row of an article."""
    values = [cell(value(article)) for _, value in ARTICLE_COLUMNS]
    values[0] = key
    return values


def state_extents(database: sqlite3.Connection) -> None:
    """State the bounding boxes of the layers; other programs zoom by them, this one does not."""
    for table in ("incidents", "mentions"):
        points = [
            _POINT_XY.unpack_from(geom, _XY_OFFSET)
            for (geom,) in database.execute(f"SELECT geom FROM {table} WHERE geom IS NOT NULL")
        ]
        lons, lats = [point[0] for point in points], [point[1] for point in points]
        set_extent(database, table, (min(lons), min(lats), max(lons), max(lats)) if points else None)


def _mention_rows(key: str, result: ArticleResult) -> Iterator[tuple[Cell, ...]]:
    for resolution in result.resolutions:
        mention, place = resolution.mention, resolution.place
        yield (
            _point(place.lon, place.lat) if place else None,
            key,
            mention.span.start,
            mention.span.end,
            storable(mention.surface),
            mention.kind.value,
            mention.role.value,
            storable(place.id) if place else None,
            storable(place.name) if place else None,
            storable(place.country) if place else None,
            resolution.geo_precision,
            resolution.score,
            len(resolution.candidates),
        )


def _point(lon: float | None, lat: float | None) -> bytes | None:
    return None if lon is None or lat is None else point_blob(lon, lat)
