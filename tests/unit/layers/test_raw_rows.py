"""Texts of rows kept in few pieces."""

from __future__ import annotations

import msgspec
import pytest

from gisviewer.layers.raw_rows import RawRows


def test_rows_come_back_one_by_one_and_in_slices() -> None:
    texts = [f'{{"a":{n},"b":"{"x" * (n % 5)}"}}' for n in range(57)]
    rows = RawRows()
    for start in range(0, 57, 10):
        rows.add([msgspec.Raw(text.encode()) for text in texts[start : start + 10]])
        rows.add([])
    assert len(rows) == 57
    assert [row.decode() for row in rows] == texts
    assert [row.decode() for row in rows[3:50:7]] == texts[3:50:7]
    assert rows[-1].decode() == texts[-1]
    with pytest.raises(IndexError):
        _ = rows[57]


def test_a_snapshot_does_not_grow() -> None:
    rows = RawRows()
    rows.add([msgspec.Raw(b"{}")])
    snapshot = rows.snapshot()
    rows.add([msgspec.Raw(b"[]")])
    assert (len(snapshot), len(rows)) == (1, 2)
