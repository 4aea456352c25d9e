"""A tree over the boxes of shapes, packed into arrays.

Shapely has one too, but while it is being built no other thread gets a turn, which is felt with 200,000 shapes.
"""

from __future__ import annotations

import numpy as np

from gisviewer.layers.geometries import Coordinates
from gisviewer.layers.morton import morton
from gisviewer.layers.mvt import Ints

_FAN_OUT = 16
_GRID = 1 << 16


class BoxTree:
    """Finds the boxes that touch another one.

    Args:
        bounds: (n, 4) array of west, south, east, north; a box with NaN is never found.
    """

    def __init__(self, bounds: Coordinates) -> None:
        known = np.flatnonzero(np.isfinite(bounds).all(axis=1))
        self._order = known[_along_a_curve(bounds[known])]
        self._levels = [bounds[self._order]]
        while len(self._levels[-1]) > _FAN_OUT:
            first = np.arange(0, len(self._levels[-1]), _FAN_OUT)
            low = np.minimum.reduceat(self._levels[-1][:, :2], first)
            high = np.maximum.reduceat(self._levels[-1][:, 2:], first)
            self._levels.append(np.concatenate((low, high), axis=1))

    def query(self, west: float, south: float, east: float, north: float) -> Ints:
        """Positions of the boxes that touch this one, ascending."""
        nodes = np.arange(len(self._levels[-1]))
        for level in reversed(self._levels):
            if level is not self._levels[-1]:
                nodes = (nodes[:, None] * _FAN_OUT + np.arange(_FAN_OUT)).ravel()
                nodes = nodes[nodes < len(level)]
            box = level[nodes]
            touching = (box[:, 0] <= east) & (box[:, 2] >= west) & (box[:, 1] <= north) & (box[:, 3] >= south)
            nodes = nodes[touching]
        return np.sort(self._order[nodes])


def _along_a_curve(bounds: Coordinates) -> Ints:
    """An order of the boxes in which neighbours lie near one another."""
    if not len(bounds):
        return np.empty(0, np.int64)
    middle = bounds[:, :2] / 2 + bounds[:, 2:] / 2
    low, high = middle.min(axis=0), middle.max(axis=0)
    cells = ((middle - low) / np.maximum(high - low, 1e-300) * (_GRID - 1)).astype(np.int64)
    return np.argsort(morton(cells[:, 0], cells[:, 1]), kind="stable")
