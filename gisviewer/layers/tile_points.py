"""Points in Morton order: the points of any tile are one run, found by bisection."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from gisviewer.layers.geometries import Coordinates
from gisviewer.layers.morton import morton
from gisviewer.layers.mvt import EXTENT, Ints, encode_points

_DEPTH = 28
"""Positions are whole numbers below 2**28: 15 cm on the equator."""
_GRID = 9
"""At most one point for each of 2**9 x 2**9 cells of a tile: half a pixel."""
_MARGIN = 4
"""Beyond its edge a tile has the points of a border 1/2**4 of its width: markers reach over."""
_HIDDEN = 255


class PointIndex:
    """The points of a layer, ordered so that a tile's are found at once.

    Args:
        xy: positions in the square, 0..1.
        rows: the row of each point.
    """

    def __init__(self, xy: Coordinates, rows: Ints) -> None:
        scaled = np.clip(xy * (1 << _DEPTH), 0, (1 << _DEPTH) - 1).astype(np.int64)
        codes = morton(scaled[:, 0], scaled[:, 1])
        order = np.argsort(codes, kind="stable")
        self._codes = codes[order]
        self._xy = scaled[order].astype(np.int32)
        self._rows = rows[order]

    def encode(self, z: int, x: int, y: int, classes: NDArray[np.uint8]) -> bytes:
        """The points of a tile as MVT features."""
        chosen = self._thinned(self._find(z, x, y), z, classes)
        if not len(chosen):
            return b""
        origin = np.array([x, y], np.int64) << (_DEPTH - z)
        offset = self._xy[chosen] - origin
        units = _DEPTH - z - (EXTENT.bit_length() - 1)
        xy = offset >> units if units >= 0 else offset << -units
        rows = self._rows[chosen]
        return encode_points(xy, rows, classes[rows].astype(np.int64))

    def _find(self, z: int, x: int, y: int) -> Ints:
        """Positions of the points in a tile and its border."""
        first, last = self._runs(z, np.array([x]), np.array([y]))
        runs = [(int(first[0]), int(last[0]))]
        if z > 0 and len(self._codes):
            cells_x, cells_y = _border_cells(z, x, y)
            first, last = self._runs(z + _MARGIN, cells_x, cells_y)
            runs += [(int(a), int(b)) for a, b in zip(first, last, strict=True) if b > a]
        return np.concatenate([np.arange(a, b) for a, b in runs])

    def _runs(self, z: int, x: Ints, y: Ints) -> tuple[Ints, Ints]:
        """Where the points of whole cells begin and end."""
        shift = np.uint64(2 * (_DEPTH - z))
        codes = morton(x, y)
        first = np.searchsorted(self._codes, codes << shift)
        last = np.searchsorted(self._codes, (codes + np.uint64(1)) << shift)
        return first.astype(np.int64), last.astype(np.int64)

    def _thinned(self, found: Ints, z: int, classes: NDArray[np.uint8]) -> Ints:
        """The points without hidden ones, and without those that would lie on top of another one."""
        visible = found[classes[self._rows[found]] != _HIDDEN]
        bits = _DEPTH - z - _GRID
        if bits <= 0 or not len(visible):
            return np.asarray(visible)
        cells = self._codes[visible] >> np.uint64(2 * bits)
        return np.asarray(visible[np.concatenate(([True], cells[1:] != cells[:-1]))])


def _border_cells(z: int, x: int, y: int) -> tuple[Ints, Ints]:
    """The cells `_MARGIN` zooms further in that surround a tile; none beyond the edge of the world."""
    side = 1 << _MARGIN
    across = np.arange(-1, side + 1)
    grid_x, grid_y = (axis.ravel() for axis in np.meshgrid(across, across))
    outer = (grid_x < 0) | (grid_x == side) | (grid_y < 0) | (grid_y == side)
    cells_x, cells_y = grid_x[outer] + x * side, grid_y[outer] + y * side
    world = 1 << (z + _MARGIN)
    inside = (cells_x >= 0) & (cells_x < world) & (cells_y >= 0) & (cells_y < world)
    return cells_x[inside], cells_y[inside]
