"""GeoPackage: incidents with their true shapes, sources, and what was not mapped, as layers and tables of one file."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import shapely
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.incidents import Incident
from gisviewer.domain.plain_text import storable
from gisviewer.errors import ExportError
from gisviewer.export.coding import joined
from gisviewer.export.dataset import Dataset
from gisviewer.export.geometry import extent_of
from gisviewer.export.native_csv import READABLE_COLUMNS, citation
from gisviewer.export.provenance import NotMappedRecord, Provenance, provenance_of
from gisviewer.export.records import ArticleRecord, IncidentRecord, record_of
from gisviewer.export.report import ExportOptions, ExportReport
from gisviewer.files import replacing
from gisviewer.project.geopackage import (
    Column,
    ColumnType,
    GeometryType,
    create_core,
    create_table,
    point_blob,
    quoted,
    set_extent,
    shape_blob,
)
from gisviewer.project.project import is_project

_TYPES: dict[str, ColumnType] = {"int": "INTEGER", "float": "REAL", "date": "DATE", "datetime": "DATETIME"}
_NOT_HELD = "The other places that were considered are not in this format; the project file keeps them."


def write_geopackage(dataset: Dataset, path: Path, _options: ExportOptions | None = None) -> ExportReport:
    """Write a data set: `incidents` (a point on each), `incident_extents` (lines and areas), three tables.

    Raises:
        ExportError: the file cannot be written, or a project is there.
    """
    if path.exists() and is_project(path):
        raise ExportError(f"{path} is a project, which an export would replace.", "Choose another name.")
    losses = (_NOT_HELD,)
    with replacing(path) as draft:
        try:
            with contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as database:
                database.execute("PRAGMA journal_mode = OFF")  # the draft is thrown away where it fails
                database.execute("BEGIN")
                _fill(database, dataset, provenance_of(dataset, losses))
                database.execute("COMMIT")
        except (sqlite3.Error, OverflowError) as error:
            if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_FULL:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
            raise ExportError(
                f"{path} cannot be written: {error}.", "Mend the data, or choose another disk."
            ) from error
    return ExportReport((path,), len(dataset.incidents), losses)


def _fill(database: sqlite3.Connection, dataset: Dataset, provenance: Provenance) -> None:
    create_core(database)
    columns = [*_columns(IncidentRecord), *(Column(name) for name in READABLE_COLUMNS)]
    points: list[tuple[BaseGeometry | None, list[Any]]] = []
    extents: list[tuple[BaseGeometry | None, list[Any]]] = []
    for incident in dataset.incidents:
        point, row = _row(incident, dataset)
        points.append((point, row))
        extent = extent_of(incident)
        if extent is not None:
            extents.append((extent, row))
    _add_features(database, "incidents", columns, points, "Incidents, a point on each", "POINT")
    _add_features(database, "incident_extents", columns, extents, "The lines and areas that are meant", "GEOMETRY")
    _add_rows(database, "sources", ArticleRecord, provenance.sources, "The articles behind the incidents")
    _add_rows(database, "not_mapped", NotMappedRecord, provenance.not_mapped, "What became no marker, and why")
    create_table(database, "about", [Column("field"), Column("value")], "What this file was made from, and with what")
    about = [(name, _cell(getattr(provenance, name))) for name in provenance.__struct_fields__ if name not in _TABLES]
    database.executemany('INSERT INTO about ("field", "value") VALUES (?, ?)', about)
    # The file tells of the data's time, so that the same data gives the same file.
    stamp = (provenance.as_of or datetime(1980, 1, 1, tzinfo=UTC)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    database.execute("UPDATE gpkg_contents SET last_change = ?", (stamp,))


_TABLES = frozenset({"sources", "not_mapped"})


def _row(incident: Incident, dataset: Dataset) -> tuple[BaseGeometry | None, list[Any]]:
    record = record_of(incident, dataset.articles)
    excerpts = (excerpt.text for source in record.sources for excerpt in source.excerpts)
    point = None if record.lon is None or record.lat is None else shapely.Point(record.lon, record.lat)
    return point, [
        *(_cell(getattr(record, name)) for name in record.__struct_fields__),
        next((text for text in excerpts if text), ""),
        joined(citation(source.article) for source in record.sources),
    ]


def _columns(record: type[msgspec.Struct]) -> list[Column]:
    kinds = {name: str(kind).partition(" ")[0] for name, kind in record.__annotations__.items()}
    return [Column(name, _TYPES.get(kinds[name], "TEXT")) for name in record.__struct_fields__]


def _add_features(
    database: sqlite3.Connection,
    table: str,
    columns: Sequence[Column],
    rows: Sequence[tuple[BaseGeometry | None, list[Any]]],
    description: str,
    geometry: GeometryType,
) -> None:
    create_table(database, table, columns, description, geometry)
    database.executemany(_insert(table, ["geom", *(c.name for c in columns)]), [(_blob(g), *row) for g, row in rows])
    shapes = [shape for shape, _ in rows if shape is not None]
    if shapes:
        west, south, east, north = shapely.total_bounds(shapes).tolist()
        set_extent(database, table, (west, south, east, north))


def _add_rows(
    database: sqlite3.Connection,
    table: str,
    kind: type[msgspec.Struct],
    records: Iterable[msgspec.Struct],
    description: str,
) -> None:
    create_table(database, table, _columns(kind), description)
    rows = [tuple(_cell(value) for value in msgspec.structs.astuple(record)) for record in records]
    database.executemany(_insert(table, kind.__struct_fields__), rows)


def _insert(table: str, names: Sequence[str]) -> str:
    listed = ", ".join(map(quoted, names))
    return f"INSERT INTO {quoted(table)} ({listed}) VALUES ({', '.join('?' * len(names))})"


def _blob(geometry: BaseGeometry | None) -> bytes | None:
    if geometry is None:
        return None
    if isinstance(geometry, shapely.Point):
        return point_blob(geometry.x, geometry.y)
    return shape_blob(shapely.to_wkb(geometry))


def _cell(value: Any) -> Any:
    if value is None or isinstance(value, int | float):
        return value
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, datetime):
        return (value.astimezone(UTC) if value.tzinfo else value).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    if isinstance(value, list):
        return msgspec.json.encode(value).decode() if value else ""
    return value.isoformat()
