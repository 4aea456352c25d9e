"""Columns out of JSON objects, typed as GDAL types the properties of GeoJSON."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

import msgspec
import pyarrow as pa
import pyarrow.compute as pc

from gisviewer.layers.geometries import chunks

Values = list[Any]

_ROWS_AT_ONCE = 20_000
_INT64 = 1 << 63
_DATE = r"^\d{4}-\d{2}-\d{2}$"
_NAIVE_TIME = r"^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?$"
_ZONED_TIME = r"^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2})$"


def decode_columns(raws: Sequence[msgspec.Raw | bytes]) -> pa.Table:
    """The table of all properties; columns in the order in which their names first occur.

    A column is boolean, integer, real, date or time where all its values are, and text otherwise; objects, and lists
    of more than one kind of value, are JSON text.
    """
    parts: dict[str, list[tuple[int, Values]]] = {}
    total = 0
    for part in chunks(len(raws), _ROWS_AT_ONCE):
        rows = _decode_rows(raws[part])
        for name in dict.fromkeys(chain.from_iterable(rows)):
            parts.setdefault(name, []).append((total, [row.get(name) for row in rows]))
        total += len(rows)
    return pa.table({name: _column(pieces, total) for name, pieces in parts.items()})


_decoder = msgspec.json.Decoder(list[dict[str, Any] | None])


def _decode_rows(raws: Sequence[msgspec.Raw | bytes]) -> list[dict[str, Any]]:
    try:
        return [row or {} for row in _decoder.decode(b"[" + b",".join(raws) + b"]")]
    except (msgspec.DecodeError, RecursionError):
        return [decode_row(raw) for raw in raws]


def decode_row(raw: msgspec.Raw | bytes) -> dict[str, Any]:
    """The properties of one feature; none where they are no object. Numbers beyond all bounds become infinite."""
    try:
        row = msgspec.json.decode(raw)
    except (msgspec.DecodeError, RecursionError):
        try:
            row = json.loads(bytes(raw), parse_int=_whole)
        except (ValueError, RecursionError):
            return {}
    return row if isinstance(row, dict) else {}


def _whole(digits: str) -> int | float:
    return int(digits) if len(digits) < 300 else float(digits)


def _column(pieces: list[tuple[int, Values]], total: int) -> pa.ChunkedArray:
    """One column out of the stretches of rows in which its name occurs."""
    types: set[type] = set()
    for _, values in pieces:
        types.update(map(type, values))
    types.discard(type(None))
    convert, arrow_type = _conversion(types, pieces)
    arrays, position = [], 0
    for start, values in pieces:
        arrays += [pa.nulls(start - position, arrow_type), convert(values, arrow_type)]
        position = start + len(values)
    arrays.append(pa.nulls(total - position, arrow_type))
    column = pa.chunked_array(arrays, arrow_type)
    return _with_dates(column) if types == {str} else column


def _conversion(types: set[type], pieces: list[tuple[int, Values]]) -> tuple[Any, pa.DataType]:
    """How the values become an array, and of which type."""
    if types == {bool}:
        return pa.array, pa.bool_()
    if types and types <= {int, bool} and _fit_int64(pieces):
        return pa.array, pa.int64()
    if types and types <= {int, float, bool}:
        return _reals, pa.float64()
    if types == {list}:
        item = _item_type(chain.from_iterable(values for _, values in pieces))
        if item is not None:
            return pa.array, pa.list_(item)
    return (pa.array if types <= {str} else _texts), pa.string()


def _fit_int64(pieces: list[tuple[int, Values]]) -> bool:
    return all(-_INT64 <= value < _INT64 for _, values in pieces for value in values if value is not None)


def _item_type(lists: Iterable[list[Any] | None]) -> pa.DataType | None:
    """The type of the items of all lists, or None where they are not of one."""
    types = {type(item) for items in lists if items is not None for item in items}
    if types == {str}:
        return pa.string()
    if types == {bool}:
        return pa.bool_()
    if types == {int}:
        return pa.int64()
    return pa.float64() if types and types <= {int, float} else None


def _reals(values: Values, arrow_type: pa.DataType) -> pa.Array:
    return pa.array([None if value is None else _real(value) for value in values], arrow_type)


def _real(value: int | float) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def _texts(values: Values, arrow_type: pa.DataType) -> pa.Array:
    return pa.array([_text(value) for value in values], arrow_type)


def _text(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    try:
        return msgspec.json.encode(value).decode()
    except msgspec.MsgspecError:
        return json.dumps(value, ensure_ascii=False)


def _with_dates(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """A text column as dates or times where every value is one."""
    first = next((value.as_py() for value in column if value.is_valid), "")
    for pattern, arrow_type in (
        (_DATE, pa.date32()),
        (_NAIVE_TIME, pa.timestamp("ms")),
        (_ZONED_TIME, pa.timestamp("ms", "UTC")),
    ):
        if re.match(pattern, first) and pc.all(pc.match_substring_regex(column, pattern)).as_py():
            try:
                return column.cast(arrow_type, safe=False)
            except pa.ArrowInvalid:
                return column
    return column
