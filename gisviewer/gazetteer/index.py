"""Keys of names to postings: by their hashes, which lie sorted in a mapped file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gisviewer.gazetteer.names import key_hash

Posting = tuple[int, int, int]
"""A place, the position of its name among all its names, and the name's flags."""


@dataclass(frozen=True, slots=True)
class KeyIndex:
    """The arrays as they were mapped: the postings of `keys[i]` are those from `starts[i]` to `starts[i + 1]`."""

    keys: NDArray[np.uint64]
    class_bits: NDArray[np.uint16]
    starts: NDArray[np.uint32]
    postings: NDArray[np.void]

    def bits(self, keys: Sequence[str]) -> NDArray[np.uint16]:
        """The class bits of each key; 0 where nothing bears it."""
        hashes = np.array([key_hash(key) for key in keys], np.uint64)
        positions = np.searchsorted(self.keys, hashes)
        positions[positions == len(self.keys)] = 0
        found = self.keys[positions] == hashes
        return np.where(found, self.class_bits[positions], 0).astype(np.uint16)

    def rows(self, key: str) -> Sequence[Posting]:
        """The postings of a key, in the order in which to look at them."""
        if not key:
            return ()
        value = np.uint64(key_hash(key))
        position = int(self.keys.searchsorted(value))
        if position == len(self.keys) or self.keys[position] != value:
            return ()
        start, end = self.starts[position : position + 2].tolist()
        return self.postings[start:end].tolist()  # type: ignore[no-any-return]
