"""Morton codes: one number for a cell of a grid, such that cells with near numbers lie near one another."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from gisviewer.layers.mvt import Ints

Codes = NDArray[np.uint64]

_SPREAD = (
    (16, 0x0000FFFF0000FFFF),
    (8, 0x00FF00FF00FF00FF),
    (4, 0x0F0F0F0F0F0F0F0F),
    (2, 0x3333333333333333),
    (1, 0x5555555555555555),
)


def morton(x: Ints, y: Ints) -> Codes:
    """Codes that interleave the bits of the coordinates, those of x lowest."""
    return _spread(x) | (_spread(y) << np.uint64(1))


def _spread(values: Ints) -> Codes:
    out = values.astype(np.uint64)
    for shift, mask in _SPREAD:
        out = (out | (out << np.uint64(shift))) & np.uint64(mask)
    return out
