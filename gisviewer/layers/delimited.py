"""Delimited text (CSV, TSV, ...) as an Arrow table, whatever its delimiter, encoding and ornaments."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass, field, replace
from pathlib import Path

import pyarrow as pa
import pyarrow.csv

from gisviewer.errors import LayerError
from gisviewer.layers.attributes import unique_names
from gisviewer.layers.text_encoding import find_encoding

_DELIMITERS = (",", ";", "\t", "|")
_HEAD_BYTES = 1 << 18
_HEAD_LINES = 60
_BLOCK = 8 << 20
_LARGEST_BLOCK = (1 << 31) - 1
_MENDED_BYTES = 256 << 20
"""Larger files are not gone through line by line in Python."""
_NULLS = ["", "NA", "N/A", "NULL", "null", "NaN", "nan"]
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?$', re.IGNORECASE)
_COMMA_NUMBER = re.compile(r"-?\d+,\d+")
_POINT_NUMBER = re.compile(r"-?\d+\.\d+")


@dataclass(slots=True)
class DelimitedText:
    """A table and what was noticed while it was read."""

    table: pa.Table
    warnings: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the text is laid out: `skipped` lines come before the row of names, tags of HXL may come after it."""

    delimiter: str
    skipped: int = 0
    has_names: bool = True
    has_tags: bool = False
    decimal_point: str = "."
    quote: str = '"'


def read_delimited(path: Path) -> DelimitedText:
    """Read a delimited text file; titles, comments and blank lines before the row of names are passed over.

    Raises:
        LayerError: it is no table.
    """
    encoding = find_encoding(path)
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES).decode(encoding, "replace").removeprefix("\ufeff")
    layout = _find_layout(head, is_whole=path.stat().st_size <= _HEAD_BYTES)
    if layout is None:
        raise LayerError(
            f"“{path.name}” is text, but not a table with columns.",
            "A table needs a row of names, and commas, semicolons, tabs or bars between its values.",
        )
    warnings = [] if encoding in ("utf-8", "utf-8-sig") else [f"The file is not UTF-8; it was read as {encoding}."]
    try:
        table, odd = _parse(path, encoding, layout)
        if odd and path.stat().st_size <= _MENDED_BYTES:
            table, told = _parse_line_by_line(path, encoding, layout)
            warnings.append(told)
        elif odd:
            warnings.append(f"{odd} lines have another number of values than the first and were left out.")
    except (pa.ArrowException, UnicodeError, csv.Error) as error:
        raise LayerError(
            f"“{path.name}” cannot be read as a table: {' '.join(str(error).split())}",
            "Are the quotation marks closed and all values of a row on it?",
        ) from error
    given = table.column_names if layout.has_names else [""] * table.num_columns
    names = [name.strip().strip("\ufeff") or f"column {i}" for i, name in enumerate(given, 1)]
    return DelimitedText(table.rename_columns(unique_names(names)), warnings)


def _parse(path: Path, encoding: str, layout: _Layout) -> tuple[pa.Table, int]:
    """The table, and how many lines have another number of values and are not in it."""
    try:
        return _parse_in_blocks(path, encoding, layout, _BLOCK)
    except pa.ArrowInvalid as error:
        if "straddling" not in str(error):
            raise
    return _parse_in_blocks(path, encoding, layout, min(path.stat().st_size + 1, _LARGEST_BLOCK))


def _parse_in_blocks(path: Path, encoding: str, layout: _Layout, block: int) -> tuple[pa.Table, int]:
    odd: list[int] = []

    def skip(row: pyarrow.csv.InvalidRow) -> str:
        odd.append(row.number or 0)
        return "skip"

    if encoding in ("utf-8", "utf-8-sig"):
        table = _parse_text(path, layout, block, skip)
    else:
        text = path.read_bytes().decode(encoding, "replace").encode()
        table = _parse_text(io.BytesIO(text), layout, block, skip)
    return table, len(odd)


def _parse_text(text: Path | io.BytesIO, layout: _Layout, block: int, skip: object) -> pa.Table:
    return pyarrow.csv.read_csv(
        text,
        pyarrow.csv.ReadOptions(
            block_size=block,
            skip_rows=layout.skipped,
            skip_rows_after_names=1 if layout.has_tags else 0,
            autogenerate_column_names=not layout.has_names,
        ),
        pyarrow.csv.ParseOptions(
            delimiter=layout.delimiter,
            quote_char=layout.quote or False,
            newlines_in_values=bool(layout.quote),
            invalid_row_handler=skip,
        ),
        pyarrow.csv.ConvertOptions(strings_can_be_null=True, null_values=_NULLS, decimal_point=layout.decimal_point),
    )


def _parse_line_by_line(path: Path, encoding: str, layout: _Layout) -> tuple[pa.Table, str]:
    """The table with rows too short filled up and rows too long cut off, and words on what was done."""
    text = path.read_bytes().decode(encoding, "replace").removeprefix("\ufeff")
    lines = text.splitlines(keepends=True)[layout.skipped :]
    rows = [row for row in _rows(lines, layout) if row]
    told = ""
    if text.count('"') % 2:
        layout = replace(layout, quote="")
        rows = [row for row in _rows(lines, layout) if row]
        told = "Quotation marks are not closed and were taken as they stand. "
    width = len(rows[0])
    odd = sum(len(row) != width for row in rows)
    even = io.StringIO()
    csv.writer(even).writerows(row[:width] + [""] * (width - len(row)) for row in rows)
    even_layout = replace(layout, delimiter=",", skipped=0, quote='"')
    table = _parse_text(io.BytesIO(even.getvalue().encode()), even_layout, _LARGEST_BLOCK, lambda _row: "skip")
    if odd:
        told += f"{odd} lines have another number of values than the first: what is missing was left empty, "
        told += "and what is too much was left out."
    return table, told.strip()


def _rows(lines: list[str], layout: _Layout) -> list[list[str]]:
    csv.field_size_limit(1 << 30)
    if not layout.quote:
        return list(csv.reader(lines, delimiter=layout.delimiter, quoting=csv.QUOTE_NONE))
    return list(csv.reader(lines, delimiter=layout.delimiter, quotechar=layout.quote))


def _find_layout(head: str, *, is_whole: bool) -> _Layout | None:
    """The layout that cuts the first rows into the same number of values, at least two; None where none does."""
    lines = head.splitlines()
    lines = lines[:_HEAD_LINES] if len(lines) > _HEAD_LINES or is_whole else lines[:-1] or lines
    separator = _SEPARATOR_LINE.match(lines[0].strip()) if lines else None
    best: tuple[float, _Layout] | None = None
    for delimiter in (separator.group(1),) if separator else _DELIMITERS:
        found = _try_delimiter(lines, delimiter, 1 if separator else 0)
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    return best[1] if best else None


def _try_delimiter(lines: list[str], delimiter: str, start: int) -> tuple[float, _Layout] | None:
    """How well a delimiter fits, and the layout with it."""
    try:
        rows = [next(csv.reader([line], delimiter=delimiter), []) for line in lines[start:]]
        whole = [row for row in csv.reader(lines[start:], delimiter=delimiter) if row]
    except csv.Error:
        return None
    widths = [len(row) for row in whole if len(row) > 1]
    if not widths:
        return None
    usual = max(set(widths), key=widths.count)
    first = next((i for i, row in enumerate(rows) if _can_name(row, usual)), None)
    if first is None:
        return None
    after = [row for row in whole if len(row) >= 1][max(0, len(whole) - len(rows) + first) :]
    agreeing = sum(len(row) == usual for row in after) / max(1, len(after))
    if agreeing < 0.5:
        return None
    names, content = rows[first], [row for row in rows[first + 1 :] if len(row) == usual]
    cells = [cell.strip() for row in content for cell in row]
    layout = _Layout(
        delimiter,
        skipped=start + first,
        has_names=not _is_data(names),
        has_tags=bool(content) and all(cell.startswith("#") for cell in content[0] if cell) and any(content[0]),
        decimal_point="," if _has_decimal_commas(cells) else ".",
    )
    share = sum(len(row) == usual for row in whole) / len(whole)
    return share * min(usual, 20) ** 0.25, layout


def _can_name(row: list[str], width: int) -> bool:
    """Whether a row can be the one with the names: as wide as most, not a comment, and mostly filled."""
    if len(row) != width or row[0].lstrip().startswith(("#", "//")):
        return False
    return sum(bool(cell.strip()) for cell in row) > len(row) / 2


def _is_data(row: list[str]) -> bool:
    """Whether a row holds values instead of names: nothing but numbers, or one with a decimal point."""
    filled = [cell.strip() for cell in row if cell.strip()]
    return all(_is_number(cell) for cell in filled) or any(_POINT_NUMBER.fullmatch(cell) for cell in filled)


def _has_decimal_commas(cells: list[str]) -> bool:
    return any(_COMMA_NUMBER.fullmatch(cell) for cell in cells) and not any(
        _POINT_NUMBER.fullmatch(cell) for cell in cells
    )


def _is_number(text: str) -> bool:
    try:
        float(text.replace(",", "."))
    except ValueError:
        return False
    return True
