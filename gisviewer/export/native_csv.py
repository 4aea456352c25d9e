"""Native CSV: the native record as a row, nested values as JSON, with two readable columns and two files beside it."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import msgspec
import shapely

from gisviewer.domain.incidents import Incident
from gisviewer.domain.plain_text import guard_formula
from gisviewer.export.dataset import Dataset
from gisviewer.export.geometry import extent_of
from gisviewer.export.provenance import Provenance, provenance_of, render_manifest
from gisviewer.export.records import ArticleRecord, IncidentRecord, record_of
from gisviewer.export.report import ExportOptions, ExportReport, shape_losses
from gisviewer.files import write_files

READABLE_COLUMNS = ("excerpt", "source")
"""Columns for people, made from `sources`; a reader of the format ignores them."""
WKT_COLUMN = "wkt"
GUARD_NOTE = "Text that a spreadsheet would take for a formula has an apostrophe before it."
COLUMNS = (*IncidentRecord.__struct_fields__, *READABLE_COLUMNS, WKT_COLUMN)


def write_native_csv(dataset: Dataset, path: Path, options: ExportOptions | None = None) -> ExportReport:
    """Write the table, `NAME.sources.csv` and `NAME.manifest.json` beside it.

    Raises:
        ExportError: a file cannot be written.
    """
    options = options or ExportOptions()
    losses = native_losses(dataset, options)
    paths = write_with_companions(path, render_native_csv(dataset, options), provenance_of(dataset, losses), options)
    return ExportReport(paths, len(dataset.incidents), losses)


def render_native_csv(dataset: Dataset, options: ExportOptions | None = None) -> bytes:
    """The table as UTF-8 text (RFC 4180)."""
    options = options or ExportOptions()
    return render_table(COLUMNS, [_row(incident, dataset, options) for incident in dataset.incidents], options)


def render_table(columns: tuple[str, ...], rows: list[list[Any]], options: ExportOptions) -> bytes:
    """A table as CSV: text guarded against spreadsheets if asked for, None as an empty cell."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_cell(value, options.guard) for value in row] for row in rows)
    return stream.getvalue().encode("utf-8-sig" if options.bom else "utf-8")


def write_with_companions(path: Path, table: bytes, provenance: Provenance, options: ExportOptions) -> tuple[Path, ...]:
    """Write a table with the list of its sources and its manifest beside it; the paths, the table's first."""
    rows = [list(msgspec.structs.astuple(record)) for record in provenance.sources]
    files = {
        path: table,
        path.with_name(f"{path.stem}.sources.csv"): render_table(ArticleRecord.__struct_fields__, rows, options),
        manifest_path(path): render_manifest(provenance),
    }
    write_files(files)
    return tuple(files)


def manifest_path(path: Path) -> Path:
    """Where the manifest of a table is."""
    return path.with_name(f"{path.stem}.manifest.json")


def native_losses(dataset: Dataset, options: ExportOptions) -> tuple[str, ...]:
    """What native CSV cannot hold of a data set, and what was done to its text."""
    losses = shape_losses(dataset, options)
    return (*losses, GUARD_NOTE) if options.guard else losses


def citation(record: ArticleRecord) -> str:
    """A source in one line: outlet, title and date, as far as they are known."""
    parts = (record.outlet, record.title, record.published.isoformat() if record.published else "")
    return ", ".join(part for part in parts if part) or record.url or record.file or record.id


def _row(incident: Incident, dataset: Dataset, options: ExportOptions) -> list[Any]:
    record = record_of(incident, dataset.articles)
    excerpts = [excerpt.text for source in record.sources for excerpt in source.excerpts]
    extent = extent_of(incident) if options.extent else None
    return [
        *msgspec.structs.astuple(record),
        excerpts[0] if excerpts else "",
        "; ".join(citation(source.article) for source in record.sources),
        shapely.to_wkt(extent, rounding_precision=6) if extent is not None else "",
    ]


def _cell(value: Any, guard: bool) -> Any:
    if value is None:
        return ""
    if isinstance(value, str):
        return guard_formula(value) if guard else value
    if isinstance(value, list | dict | msgspec.Struct):
        return msgspec.json.encode(value).decode() if value else ""
    if isinstance(value, bool | int | float):
        return value
    return value.isoformat()
