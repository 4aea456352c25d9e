"""A table of events out of a file of any kind: its columns and rows, with places where the file has shapes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from gisviewer.errors import ExportError
from gisviewer.jobs import CancelToken

LAT_COLUMN, LON_COLUMN, SHAPE_COLUMN = "(latitude)", "(longitude)", "(shape)"
"""Columns that stand for the geometry of a layer."""
_TEXT = frozenset({".csv", ".tsv", ".txt"})
_BOOKS = frozenset({".xlsx", ".xlsm"})
_MAX_ROWS = 500_000
_HEAD_BYTES = 1 << 16


@dataclass(frozen=True, slots=True)
class EventTable:
    """Rows as Python values, None for an empty cell; `warnings` are sentences on what the reader noticed."""

    path: Path
    names: tuple[str, ...]
    rows: Sequence[Sequence[Any]]
    warnings: tuple[str, ...] = ()


def read_event_table(path: Path, cancel: CancelToken | None = None) -> EventTable:
    """Read delimited text, the first sheet of a workbook, or the features of a vector file.

    Raises:
        GisviewerError: the file cannot be read, or has no rows.
    """
    suffix = path.suffix.lower()
    if suffix in _TEXT:
        table = _read_text(path)
    elif suffix in _BOOKS:
        table = _read_book(path)
    else:
        table = _read_features(path, cancel or CancelToken())
    if not table.rows:
        raise ExportError(f"“{path.name}” has no rows.", "Choose a table with at least one event.")
    return table


def names_at_start(path: Path) -> tuple[str, ...]:
    """The names of the columns of delimited text, cheaply; empty where it is no such thing."""
    if path.suffix.lower() not in _TEXT:
        return ()
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES).decode("utf-8-sig", "replace")
    except OSError:
        return ()
    line = head.splitlines()[0] if head else ""
    delimiter = max(",;\t|", key=line.count)
    return tuple(name.strip().strip('"') for name in line.split(delimiter))


def _read_text(path: Path) -> EventTable:
    from gisviewer.layers.delimited import read_delimited

    text = read_delimited(path)
    columns = [column.to_pylist() for column in text.table.slice(0, _MAX_ROWS).columns]
    warnings = list(text.warnings)
    if text.table.num_rows > _MAX_ROWS:
        warnings.append(f"Only the first {_MAX_ROWS:,} rows were taken.")
    return EventTable(path, tuple(text.table.column_names), list(zip(*columns, strict=True)), tuple(warnings))


def _read_book(path: Path) -> EventTable:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (OSError, ValueError, KeyError, InvalidFileException) as error:
        raise ExportError(f"“{path.name}” cannot be read as a workbook.", "Save it again as .xlsx.") from error
    except Exception as error:  # openpyxl raises what zipfile and XML parsers raise
        raise ExportError(f"“{path.name}” is a damaged workbook: {error}.", "Save it again as .xlsx.") from error
    sheet = book["incidents"] if "incidents" in book.sheetnames else book.worksheets[0]
    rows = [tuple(row) for row in sheet.iter_rows(max_row=_MAX_ROWS, values_only=True)]
    book.close()
    rows = [row for row in rows if any(value not in (None, "") for value in row)]
    if not rows:
        return EventTable(path, (), ())
    names = tuple(str(name) if name not in (None, "") else f"column {i}" for i, name in enumerate(rows[0], 1))
    body = [(*row, *(None,) * (len(names) - len(row)))[: len(names)] for row in rows[1:]]
    if body and all(str(value).startswith("#") for value in body[0] if value not in (None, "")):
        body = body[1:]
    return EventTable(path, names, body)


def _read_features(path: Path, cancel: CancelToken) -> EventTable:
    import shapely

    from gisviewer.layers.read import read_layers

    layers = read_layers(path, cancel=cancel)
    loaded = next((one for one in layers if one.layer.member == "incidents"), layers[0])
    table = loaded.attributes.table.slice(0, _MAX_ROWS)
    columns = [column.to_pylist() for column in table.columns]
    shapes = loaded.geometries.shapes[:_MAX_ROWS]
    points = [None if shape is None or shape.is_empty else shape.representative_point() for shape in shapes]
    columns.append([None if point is None else point.y for point in points])
    columns.append([None if point is None else point.x for point in points])
    columns.append([None if shape is None or shape.geom_type == "Point" else shapely.to_wkt(shape) for shape in shapes])
    names = (*table.column_names, LAT_COLUMN, LON_COLUMN, SHAPE_COLUMN)
    return EventTable(path, names, [_naive(row) for row in zip(*columns, strict=True)], loaded.layer.warnings)


def _naive(row: Sequence[Any]) -> tuple[Any, ...]:
    return tuple(value.replace(tzinfo=None) if isinstance(value, datetime) else value for value in row)
