"""XLSX: incidents under a row of HXL tags, their sources, what was not mapped, and what the file is about."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

import msgspec
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from gisviewer.domain.incidents import Incident
from gisviewer.domain.plain_text import guard_formula, xml_text
from gisviewer.export.coding import joined
from gisviewer.export.dataset import Dataset
from gisviewer.export.native_csv import GUARD_NOTE, READABLE_COLUMNS, citation
from gisviewer.export.provenance import NotMappedRecord, Provenance, provenance_of
from gisviewer.export.records import ArticleRecord, IncidentRecord, record_of
from gisviewer.export.report import ExportOptions, ExportReport, counted, shape_losses
from gisviewer.files import write_bytes

HXL = MappingProxyType(
    {
        "id": "#event+id",
        "title": "#event+name",
        "event_type": "#event+type",
        "sub_event_type": "#event+subtype",
        "date_start": "#date+start",
        "date_end": "#date+end",
        "fatalities_best": "#affected+killed",
        "fatalities_low": "#affected+killed+min",
        "fatalities_high": "#affected+killed+max",
        "lat": "#geo+lat",
        "lon": "#geo+lon",
        "place": "#loc+name",
        "place_id": "#loc+code",
        "country": "#country+code",
        "admin1": "#adm1+name",
        "status": "#status",
        "reviewed_at": "#date+updated",
        "notes": "#description",
        "source": "#meta+source",
    }
)
COLUMNS = (*IncidentRecord.__struct_fields__, *READABLE_COLUMNS)
_MAX_CELL = 32_767
_MAX_ROWS = 1_048_576
_FIRST_DATE = date(1900, 3, 1)
"""Before it, spreadsheets disagree on the day that a number means."""
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_WIDTHS = MappingProxyType(
    {"title": 40, "excerpt": 60, "source": 40, "url": 40, "message": 60, "text": 30, "value": 100}
)
_WIDTH = 14


def write_xlsx(dataset: Dataset, path: Path, options: ExportOptions | None = None) -> ExportReport:
    """Write a data set.

    Raises:
        ExportError: the file cannot be written.
    """
    options = options or ExportOptions()
    rows = [_row(incident, dataset) for incident in dataset.incidents]
    losses = (*shape_losses(dataset, replace(options, extent=True)), *_losses(rows, options))
    write_bytes(path, render_xlsx(rows, provenance_of(dataset, losses), options))
    return ExportReport((path,), min(len(rows), _MAX_ROWS - 2), losses)


def render_xlsx(rows: Sequence[Sequence[Any]], provenance: Provenance, options: ExportOptions) -> bytes:
    """The workbook; the same content always gives the same cells."""
    book = Workbook(write_only=True)
    stamp = provenance.as_of or datetime(1980, 1, 1, tzinfo=UTC)
    book.properties.created = book.properties.modified = stamp.replace(tzinfo=None)
    book.properties.creator = provenance.generator
    hxl = [HXL.get(column) for column in COLUMNS]
    _fill(book, "incidents", COLUMNS, rows[: _MAX_ROWS - 2], options, tags=hxl)
    _fill(book, "sources", ArticleRecord.__struct_fields__, map(msgspec.structs.astuple, provenance.sources), options)
    ledger = map(msgspec.structs.astuple, provenance.not_mapped)
    _fill(book, "not_mapped", NotMappedRecord.__struct_fields__, ledger, options)
    _fill(book, "about", ("field", "value"), _about(provenance), options)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _row(incident: Incident, dataset: Dataset) -> list[Any]:
    record = record_of(incident, dataset.articles)
    excerpts = (excerpt.text for source in record.sources for excerpt in source.excerpts)
    return [
        *(getattr(record, name) for name in record.__struct_fields__),
        next((text for text in excerpts if text), ""),
        joined(citation(source.article) for source in record.sources),
    ]


def _losses(rows: Sequence[Sequence[Any]], options: ExportOptions) -> Iterator[str]:
    shape = COLUMNS.index("geometry_type")
    shapes = sum(row[shape] in ("line", "area") for row in rows)
    if shapes:
        yield f"{counted(shapes, 'line or area is', 'lines and areas are')} written as a point on each."
    long = sum(len(_text(value)) > _MAX_CELL for row in rows for value in row if isinstance(value, str | list))
    if long:
        yield f"{counted(long, 'cell', 'cells')} cut to {_MAX_CELL:,} characters, the most that a cell may hold."
    if len(rows) > _MAX_ROWS - 2:
        yield f"{counted(len(rows) - _MAX_ROWS + 2, 'incident', 'incidents')} left out: a sheet has no more rows."
    if options.guard:
        yield GUARD_NOTE


def _about(provenance: Provenance) -> Iterator[tuple[str, Any]]:
    for name in provenance.__struct_fields__:
        value = getattr(provenance, name)
        if name in ("sources", "not_mapped"):
            continue
        for item in value if isinstance(value, list) else (value,):
            is_version = isinstance(item, msgspec.Struct)
            yield name, " ".join(map(str, msgspec.structs.astuple(item))) if is_version else item


def _fill(
    book: Workbook,
    title: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[Any]],
    options: ExportOptions,
    tags: Sequence[str | None] | None = None,
) -> None:
    sheet: Any = book.create_sheet(title)  # the type stubs lack what its base class gives it
    sheet.freeze_panes = "A3" if tags else "A2"
    for number, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS.get(column, _WIDTH)
    sheet.append([_styled(sheet, column) for column in columns])
    if tags:
        sheet.append(tags)
    for row in rows:
        sheet.append([_cell(sheet, value, options.guard) for value in row])


def _styled(sheet: WriteOnlyWorksheet, text: str) -> Any:
    cell = WriteOnlyCell(sheet, value=text)
    cell.font = Font(bold=True)
    return cell


def _cell(sheet: WriteOnlyWorksheet, value: Any, guard: bool) -> Any:
    """A value as a cell takes it: numbers and dates as such, everything else as text that is never a formula."""
    if isinstance(value, bool | int | float):
        return value
    if isinstance(value, datetime) and value.date() >= _FIRST_DATE:
        return (value.astimezone(UTC) if value.tzinfo else value).replace(tzinfo=None)
    if isinstance(value, date) and not isinstance(value, datetime) and value >= _FIRST_DATE:
        return value
    text = _text(value)
    if not text:
        return None
    text = xml_text(guard_formula(text) if guard else text)
    cell = WriteOnlyCell(sheet, value="")
    cell.value = _ESCAPE.sub("_x005F_", text)[:_MAX_CELL]
    cell.data_type = "s"
    return cell


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, date | datetime):
        return value.isoformat()
    return msgspec.json.encode(value).decode() if value else ""
