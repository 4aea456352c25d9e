"""Keys of names to postings: by their hashes, which lie sorted in a mapped file."""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from gisviewer.gazetteer.layout import POSTINGS
from gisviewer.gazetteer.names import key_hash

Posting = tuple[int, int, int]
"""A place, the position of its name among all its names, and the name's flags."""
_POSTING = struct.Struct("<IHH")


class KeyIndex:
    """The arrays as they were mapped: the postings of `keys[i]` are those from `starts[i]` to `starts[i + 1]`."""

    def __init__(
        self,
        keys: NDArray[np.uint64],
        class_bits: NDArray[np.uint16],
        starts: NDArray[np.uint32],
        postings: NDArray[np.void],
    ) -> None:
        self._keys = keys
        self._class_bits = class_bits
        # A single number comes out of a view of the memory several times faster than out of a NumPy array.
        self._key_at = keys.data
        self._start_at = starts.data
        self._posting_bytes = postings.view(np.uint8).data

    def bits(self, keys: Sequence[str]) -> NDArray[np.uint16]:
        """The class bits of each key; 0 where nothing bears it."""
        hashes = np.array([key_hash(key) for key in keys], np.uint64)
        positions = np.searchsorted(self._keys, hashes)
        positions[positions == len(self._keys)] = 0
        found = self._keys[positions] == hashes
        return np.where(found, self._class_bits[positions], 0).astype(np.uint16)

    def rows(self, key: str) -> list[Posting]:
        """The postings of a key, in the order in which to look at them."""
        if not key:
            return []
        value = key_hash(key)
        position = bisect_left(self._key_at, value)
        if position == len(self._key_at) or self._key_at[position] != value:
            return []
        start, end = self._start_at[position], self._start_at[position + 1]
        return list(_POSTING.iter_unpack(self._posting_bytes[start * POSTINGS.itemsize : end * POSTINGS.itemsize]))
