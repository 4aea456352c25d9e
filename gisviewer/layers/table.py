"""The attribute table as a view shows it: sorted, filtered, searched, summed up, without knowing Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from gisviewer.layers.attributes import AttributeTable, kind_of
from gisviewer.layers.mvt import Ints

_BINS = 20
_SAMPLE = 2_000


def sorted_rows(
    attributes: AttributeTable, rows: Ints | None = None, field: str | None = None, *, descending: bool = False
) -> Ints:
    """The row numbers in the order of a field, missing values last; in file order without a field.

    Args:
        attributes: the table.
        rows: the rows to be ordered, all of them where None.
        field: the column, or None.
        descending: largest first.
    """
    chosen = np.arange(len(attributes)) if rows is None else rows
    if field is None:
        return chosen[::-1] if descending else chosen
    column = attributes.column(field)
    ranks = attributes.remembered(f"ranks of {field}", lambda: _ranks(column))[chosen]
    missing = ranks < 0
    order = np.argsort(-ranks[~missing] if descending else ranks[~missing], kind="stable")
    return np.concatenate((chosen[~missing][order], chosen[missing]))


def _ranks(column: pa.ChunkedArray) -> Ints:
    """Whole numbers that sort as the values do, -1 for missing ones; texts in the order of their folded form."""
    if kind_of(column.type) in ("text", "other", "boolean"):
        if kind_of(column.type) == "other":
            column = pa.chunked_array([[None if v is None else str(v) for v in column.to_pylist()]], pa.string())
        if _is_varied(column):
            return _dense_ranks(pc.utf8_lower(pc.cast(column, pa.string())))
        encoded = pc.dictionary_encode(pc.cast(column, pa.string())).combine_chunks()
        encoded = encoded if isinstance(encoded, pa.DictionaryArray) else pa.concat_arrays(encoded.chunks)
        words = encoded.dictionary
        order = pc.sort_indices(pc.utf8_lower(words)).to_numpy()
        rank_of_word = np.empty(len(order), np.int64)
        rank_of_word[order] = np.arange(len(order))
        codes = pc.fill_null(encoded.indices, -1).to_numpy(zero_copy_only=False)
        return np.where(codes >= 0, rank_of_word[codes], -1) if len(order) else np.full(len(column), -1)
    return _dense_ranks(column)


def _is_varied(column: pa.ChunkedArray) -> bool:
    """Whether so many texts are different that ranking them all is less work than finding the different ones."""
    sample = pc.cast(column.slice(0, _SAMPLE), pa.string())
    return bool(pc.count_distinct(sample).as_py() > 0.8 * len(sample))


def _dense_ranks(column: pa.ChunkedArray) -> Ints:
    ranks = pc.rank(column, tiebreaker="dense")
    valid = pc.is_valid(column).to_numpy(zero_copy_only=False)
    return np.where(valid, ranks.to_numpy(zero_copy_only=False).astype(np.int64), -1)


def search_rows(attributes: AttributeTable, words: str) -> NDArray[np.bool_]:
    """The rows with a value that contains the words, in any case."""
    found = np.zeros(len(attributes), np.bool_)
    for name in attributes.table.column_names:
        column = attributes.column(name)
        if kind_of(column.type) == "other":
            continue
        hits = pc.match_substring(pc.cast(column, pa.string()), words, ignore_case=True)
        found |= pc.fill_null(hits, fill_value=False).to_numpy(zero_copy_only=False)
    return found


@dataclass(frozen=True, slots=True)
class Facet:
    """A value of a field and how many rows have it; None stands for missing."""

    value: str | None
    count: int


def count_values(
    attributes: AttributeTable, field: str, limit: int = 200, rows: Ints | None = None
) -> tuple[tuple[Facet, ...], int]:
    """The values of a field, the most frequent first, at most `limit`; and how many different ones there are.

    Args:
        attributes: the table.
        field: the column.
        limit: how many values are wanted.
        rows: the rows that count, all of them where None.
    """
    column = attributes.column(field)
    column = column if rows is None or len(rows) == len(attributes) else column.take(rows)
    if kind_of(column.type) == "other":
        column = pa.chunked_array([[None if v is None else str(v) for v in column.to_pylist()]], pa.string())
    counted = pc.value_counts(column)
    values, counts = counted.field("values"), counted.field("counts")
    texts = pc.cast(values, pa.string())
    order = pc.sort_indices(
        pa.table({"count": counts, "text": texts}), [("count", "descending"), ("text", "ascending")]
    )
    first = order[:limit]
    pairs = zip(texts.take(first).to_pylist(), counts.take(first).to_pylist(), strict=True)
    return tuple(Facet(text, count) for text, count in pairs), len(values)


@dataclass(frozen=True, slots=True)
class FieldStatistics:
    """What the numbers of a field are like; the bins of the histogram have equal widths from `low` to `high`."""

    count: int
    missing: int
    low: float
    high: float
    mean: float
    median: float
    deviation: float
    total: float
    histogram: tuple[int, ...]


def summarise(attributes: AttributeTable, field: str, rows: Ints | None = None) -> FieldStatistics | None:
    """Statistics of a field of numbers, over all rows or some; None where it holds none."""
    column = attributes.column(field)
    if kind_of(column.type) not in ("integer", "real"):
        return None
    numbers = np.asarray(pc.cast(column, pa.float64(), safe=False).to_numpy(zero_copy_only=False), float)
    numbers = numbers if rows is None else numbers[rows]
    present = numbers[np.isfinite(numbers)]
    if not len(present):
        return None
    return FieldStatistics(
        count=len(present),
        missing=len(numbers) - len(present),
        low=float(present.min()),
        high=float(present.max()),
        mean=float(present.mean()),
        median=float(np.median(present)),
        deviation=float(present.std()),
        total=float(present.sum()),
        histogram=tuple(int(n) for n in np.histogram(present, _BINS)[0]),
    )
