"""The properties of features as they stand in a file: kept as text until somebody asks for them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import overload

import msgspec
import numpy as np
from numpy.typing import NDArray

_length: Callable[[msgspec.Raw], int] = len
"""A raw value has a length, although its type does not say so."""


class RawRows(Sequence[bytes]):
    """JSON texts, one a row, in a few large pieces of memory instead of a million small ones.

    One thread adds; others may read the rows of a `snapshot` meanwhile.
    """

    def __init__(self) -> None:
        self._texts: list[bytes] = []
        self._ends: list[NDArray[np.int64]] = []
        self._starts: list[int] = []
        self._count = 0

    def add(self, raws: Sequence[msgspec.Raw]) -> None:
        """Take the texts of further rows."""
        if raws:
            self._starts.append(self._count)
            self._texts.append(b"".join(raws))
            self._ends.append(np.cumsum(np.fromiter(map(_length, raws), np.int64, len(raws))))
            self._count += len(raws)

    def snapshot(self) -> RawRows:
        """The rows of this moment; costs next to nothing."""
        other = RawRows()
        other._texts, other._ends, other._starts = self._texts[:], self._ends[:], self._starts[:]
        other._count = self._count
        return other

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> bytes: ...
    @overload
    def __getitem__(self, index: slice) -> list[bytes]: ...
    def __getitem__(self, index: int | slice) -> bytes | list[bytes]:
        """The text of a row, or those of several."""
        if isinstance(index, slice):
            return [self._row(row) for row in range(*index.indices(self._count))]
        if not -self._count <= index < self._count:
            raise IndexError(index)
        return self._row(index % self._count)

    def _row(self, index: int) -> bytes:
        piece = bisect_right(self._starts, index) - 1
        at, ends = index - self._starts[piece], self._ends[piece]
        return self._texts[piece][int(ends[at - 1]) if at else 0 : int(ends[at])]
