"""Delimited text (CSV, TSV, ...) as an Arrow table, whatever its delimiter and encoding."""

from __future__ import annotations

import codecs
import csv
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa
import pyarrow.csv

from gisviewer.errors import LayerError
from gisviewer.layers.attributes import unique_names

_DELIMITERS = (",", ";", "\t", "|")
_HEAD_BYTES = 1 << 18
_BLOCK = 8 << 20


@dataclass(slots=True)
class DelimitedText:
    """A table and what was noticed while it was read."""

    table: pa.Table
    warnings: list[str] = field(default_factory=list)


def read_delimited(path: Path) -> DelimitedText:
    """Read a delimited text file; its first row names the columns, unless it is all numbers.

    Raises:
        LayerError: it is no table.
    """
    encoding, head = _decode_head(path)
    delimiter = _find_delimiter(head)
    if delimiter is None:
        raise LayerError(
            f"“{path.name}” is text, but not a table with columns.",
            "A table needs a row of names, and commas, semicolons, tabs or bars between its values.",
        )
    warnings = [] if encoding == "utf-8" else [f"The file is not UTF-8; it was read as {encoding}."]
    skipped: list[int] = []

    def skip(row: pyarrow.csv.InvalidRow) -> str:
        skipped.append(row.number or 0)
        return "skip"

    first_row = next(csv.reader(head.splitlines()[:1], delimiter=delimiter), [])
    headless = bool(first_row) and all(_is_number(cell) for cell in first_row if cell)
    try:
        table = pyarrow.csv.read_csv(
            path,
            pyarrow.csv.ReadOptions(encoding=encoding, block_size=_BLOCK, autogenerate_column_names=headless),
            pyarrow.csv.ParseOptions(delimiter=delimiter, newlines_in_values=True, invalid_row_handler=skip),
            pyarrow.csv.ConvertOptions(
                strings_can_be_null=True, null_values=["", "NA", "N/A", "NULL", "null", "NaN", "nan"]
            ),
        )
    except (pa.ArrowException, UnicodeError) as error:
        raise LayerError(
            f"“{path.name}” cannot be read as a table: {' '.join(str(error).split())}",
            "Are the quotation marks closed and all values of a row on it?",
        ) from error
    if skipped:
        warnings.append(f"{len(skipped)} lines have another number of values than the first and were left out.")
    names = [name.strip().strip("\ufeff") or f"column {i}" for i, name in enumerate(table.column_names, 1)]
    return DelimitedText(table.rename_columns(unique_names(names)), warnings)


def _decode_head(path: Path) -> tuple[str, str]:
    """The encoding of a file, and its beginning as text."""
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
        is_whole = len(head) < _HEAD_BYTES
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16", head[: len(head) // 2 * 2].decode("utf-16", "replace")
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            text = decoder.decode(head, final=is_whole)
            while block := file.read(_BLOCK):
                decoder.decode(block)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252", head.decode("cp1252", "replace")
    return "utf-8", text.removeprefix("\ufeff")


def _find_delimiter(head: str) -> str | None:
    """The delimiter that cuts the first rows into the same number of values, at least two; None where none does."""
    lines = head.splitlines()[:50]
    if len(lines) == 50 or len(head) >= _HEAD_BYTES:
        lines = lines[:-1] or lines
    best: tuple[float, str] | None = None
    for delimiter in _DELIMITERS:
        try:
            widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
        except csv.Error:
            continue
        if not widths or widths[0] < 2:
            continue
        agreeing = sum(width == widths[0] for width in widths) / len(widths)
        score = agreeing * min(widths[0], 20) ** 0.25
        if agreeing >= 0.5 and (best is None or score > best[0]):
            best = (score, delimiter)
    return best[1] if best else None


def _is_number(text: str) -> bool:
    try:
        float(text.replace(",", "."))
    except ValueError:
        return False
    return True
