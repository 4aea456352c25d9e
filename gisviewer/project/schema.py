"""The tables of a project file and its versions.

A project is a GeoPackage. `incidents`, `incident_extents`, `articles`, `mentions` and `review_log` are for other
programs to read (QGIS, ogr2ogr, SQL); `gv_*` tables hold the records, the undo steps and the shapes that this program
works with. A new file is made as version 1 and migrated, so that old and new files cannot differ.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from gisviewer.domain.incidents import Incident
from gisviewer.domain.plain_text import storable
from gisviewer.domain.text import Article
from gisviewer.project.geopackage import Column, create_core, create_table, quoted, register

Cell = str | int | float | bytes | None

INCIDENT_COLUMNS: tuple[tuple[Column, Callable[[Incident], Any]], ...] = (
    (Column("incident_id", unique=True), lambda i: i.id),
    (Column("title"), lambda i: i.title),
    (Column("status"), lambda i: i.status.value),
    (Column("role"), lambda i: i.role.value),
    (Column("event_type"), lambda i: i.event_type),
    (Column("sub_event_type"), lambda i: i.sub_event_type),
    (Column("date_start", "DATE"), lambda i: i.date_start),
    (Column("date_end", "DATE"), lambda i: i.date_end),
    (Column("date_precision", "INTEGER"), lambda i: i.date_precision),
    (Column("date_phrase"), lambda i: i.date_phrase),
    (Column("actors"), lambda i: [actor.name for actor in i.actors]),
    (Column("fatalities_low", "INTEGER"), lambda i: i.fatalities_low),
    (Column("fatalities_best", "INTEGER"), lambda i: i.fatalities_best),
    (Column("fatalities_high", "INTEGER"), lambda i: i.fatalities_high),
    (Column("geo_precision", "INTEGER"), lambda i: i.geo_precision),
    (Column("uncertainty_km", "REAL"), lambda i: i.uncertainty_km),
    (Column("location_text"), lambda i: i.location_text),
    (Column("place"), lambda i: i.place_name),
    (Column("country"), lambda i: i.country),
    (Column("admin1"), lambda i: i.admin1),
    (Column("disputed"), lambda i: i.disputed),
    (Column("claimants"), lambda i: i.claimants),
    (Column("article_ids"), lambda i: [source.article_id for source in i.sources]),
    (Column("confidence", "REAL"), lambda i: i.confidence),
    (Column("notes"), lambda i: i.notes),
    (Column("tags"), lambda i: i.tags),
    (Column("review_reason"), lambda i: i.review_reason),
    (Column("reviewed_by"), lambda i: i.reviewed_by),
    (Column("reviewed_at", "DATETIME"), lambda i: i.reviewed_at),
)
ARTICLE_COLUMNS: tuple[tuple[Column, Callable[[Article], Any]], ...] = (
    (Column("article_id", unique=True), lambda a: a.id),
    (Column("title"), lambda a: a.title),
    (Column("outlet"), lambda a: a.outlet),
    (Column("author"), lambda a: a.author),
    (Column("published", "DATE"), lambda a: a.published),
    (Column("url"), lambda a: a.url),
    (Column("language"), lambda a: a.language),
    (Column("path"), lambda a: a.path),
    (Column("file_sha256"), lambda a: a.file_sha256),
    (Column("imported_at", "DATETIME"), lambda a: a.imported_at),
    (Column("text"), lambda a: a.text),
)
MENTION_COLUMNS = (
    Column("article_id"),
    Column("start", "INTEGER"),
    Column("end", "INTEGER"),
    Column("surface"),
    Column("kind"),
    Column("role"),
    Column("place_id"),
    Column("place"),
    Column("country"),
    Column("geo_precision", "INTEGER"),
    Column("score", "REAL"),
    Column("candidates", "INTEGER"),
)
LOG_COLUMNS = (
    Column("at", "DATETIME"),
    Column("reviewer"),
    Column("act"),
    Column("step"),
    Column("record_kind"),
    Column("record_id"),
    Column("title"),
    Column("changes"),
)


def cell(value: Any) -> Cell:
    """A value as a cell of a table that other programs read."""
    if isinstance(value, str):
        return storable(value)
    if value is None or isinstance(value, int | float | bytes):
        return value
    if isinstance(value, list | tuple):
        return storable("; ".join(value))
    if isinstance(value, datetime):
        utc = value.astimezone(UTC) if value.tzinfo else value
        return utc.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    return str(value.isoformat())


def insert_sql(table: str, columns: Sequence[Column], geometry: bool = False) -> str:
    """The statement that adds a row: the geometry first, where there is one."""
    names = [*(["geom"] if geometry else []), *(quoted(column.name) for column in columns)]
    return f"INSERT INTO {quoted(table)} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"


def create_version_1(database: sqlite3.Connection) -> None:
    """The tables as the first version wrote them."""
    create_core(database)
    columns = [column for column, _ in INCIDENT_COLUMNS]
    create_table(database, "incidents", columns, "Incidents, a point on each; written by GIS Viewer", "POINT")
    articles = [column for column, _ in ARTICLE_COLUMNS]
    create_table(database, "articles", articles, "The articles, with their text")
    create_table(database, "review_log", LOG_COLUMNS, "Who changed what, when, from what to what")
    for statement in (
        "CREATE TABLE gv_meta (name TEXT PRIMARY KEY, value TEXT)",
        "CREATE TABLE gv_records (seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, id TEXT NOT NULL, "
        "record NOT NULL, UNIQUE (kind, id))",
        "CREATE TABLE gv_steps (seq INTEGER PRIMARY KEY AUTOINCREMENT, undone INTEGER NOT NULL DEFAULT 0, "
        "name TEXT NOT NULL, at TEXT, reviewer TEXT NOT NULL DEFAULT '', records BLOB NOT NULL)",
        "CREATE TABLE gv_shapes (digest BLOB PRIMARY KEY, geom BLOB, wkb BLOB)",
        "CREATE TABLE gv_incident_shapes (incident_id TEXT PRIMARY KEY, digest BLOB NOT NULL)",
        "CREATE VIEW incident_extents AS SELECT i.fid AS fid, s.geom AS geom, "
        + ", ".join(f"i.{quoted(column.name)} AS {quoted(column.name)}" for column in columns)
        + " FROM incidents i JOIN gv_incident_shapes x ON x.incident_id = i.incident_id "
        "JOIN gv_shapes s ON s.digest = x.digest WHERE s.geom IS NOT NULL",
    ):
        database.execute(statement)
    register(database, "incident_extents", "The lines and areas that are meant", "GEOMETRY")
    database.execute("INSERT INTO gv_meta VALUES ('version', '1')")
