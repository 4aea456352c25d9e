"""Lines and areas in a spatial tree: the parts that touch a tile are simplified, cut and encoded."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from gisviewer.jobs import give_way
from gisviewer.layers.box_tree import BoxTree
from gisviewer.layers.geometries import Shapes
from gisviewer.layers.mvt import EXTENT, Ints, Paths, encode_paths

_BUFFER = 64 / EXTENT
"""How far a tile reaches over its edge, in tile widths."""
_PIXELS = 256
_SMALL = 0.75
"""Parts smaller than this many pixels are drawn as a mark, one for each half pixel."""
_TOLERANCE = 0.25
"""Shapes are simplified to this many pixels: half a pixel of a dense screen."""
_HIDDEN = 255


class PathIndex:
    """The line strings or polygons of a layer, in the square, with the row of each."""

    def __init__(self, shapes: Shapes, rows: Ints, *, is_closed: bool) -> None:
        self.shapes = shapes
        self.rows = rows
        self._is_closed = is_closed
        self._bounds = shapely.bounds(shapes).reshape(-1, 4)
        self._tree = BoxTree(self._bounds)
        self._size = np.maximum(*(self._bounds[:, 2:] - self._bounds[:, :2]).T)
        self._middle = (self._bounds[:, :2] + self._bounds[:, 2:]) / 2

    def encode(self, z: int, x: int, y: int, classes: NDArray[np.uint8]) -> bytes:
        """The lines or areas of a tile as MVT features."""
        width = 1.0 / (1 << z)
        west, north = x * width, y * width
        pad = width * _BUFFER
        box = (west - pad, north - pad, west + width + pad, north + width + pad)
        found = self._tree.query(*box)
        found = found[classes[self.rows[found]] != _HIDDEN]
        if not len(found):
            return b""
        pixel = width / _PIXELS
        is_small = self._size[found] < _SMALL * pixel
        small = self._thinned(found[is_small], west, north, pixel)
        large = found[~is_small]
        shapes = np.concatenate((self._marks(small, pixel), self._cut(large, box, pixel)))
        give_way()
        parts = np.concatenate((small, large))
        order = np.argsort(parts, kind="stable")
        return self._encode(shapes[order], self.rows[parts[order]], classes, np.array([west, north]), EXTENT / width)

    def _thinned(self, small: Ints, west: float, north: float, pixel: float) -> Ints:
        """One small part for each pixel."""
        cell = ((self._middle[small] - (west, north)) / pixel).astype(np.int64)
        _, first = np.unique(cell[:, 0] * 100_000 + cell[:, 1], return_index=True)
        return np.asarray(small[np.sort(first)])

    def _marks(self, small: Ints, pixel: float) -> Shapes:
        """Pixel-large stand-ins for parts too small to be seen."""
        half = pixel * _SMALL / 2
        x, y = self._middle[small].T
        if self._is_closed:
            return np.asarray(shapely.box(x - half, y - half, x + half, y + half), object)
        ends = np.stack((np.column_stack((x - half, y)), np.column_stack((x + half, y))), axis=1)
        return np.asarray(shapely.linestrings(ends), object)

    def _cut(self, large: Ints, box: tuple[float, float, float, float], pixel: float) -> Shapes:
        """The parts, simplified, and cut at the box where they reach over it."""
        shapes = self.shapes[large]
        bounds = self._bounds[large]
        over = (bounds[:, :2] < box[:2]).any(axis=1) | (bounds[:, 2:] > box[2:]).any(axis=1)
        give_way()
        simple = shapely.simplify(shapes, pixel * _TOLERANCE, preserve_topology=False)
        vanished = shapely.is_empty(simple)
        simple[vanished] = shapes[vanished]
        if over.any():
            simple[over] = _clipped(simple[over], box)
        return np.asarray(simple, object)

    def _encode(
        self, shapes: Shapes, rows: Ints, classes: NDArray[np.uint8], origin: NDArray[np.float64], scale: float
    ) -> bytes:
        """Vertices on the tile's grid, without repeated ones, as paths of one feature for each row."""
        parts, part_of = shapely.get_parts(shapes, return_index=True)
        fitting = shapely.get_dimensions(parts) == (2 if self._is_closed else 1)
        parts, part_of = parts[fitting], part_of[fitting]
        if self._is_closed:
            parts, ring_of = shapely.get_rings(parts, return_index=True)
            part_of = part_of[ring_of]
        give_way()
        coordinates, path = shapely.get_coordinates(parts, return_index=True)
        give_way()
        if not len(path):
            return b""
        xy = np.round((coordinates - origin) * scale).astype(np.int64)
        keep = np.concatenate(([True], (xy[1:] != xy[:-1]).any(axis=1) | (path[1:] != path[:-1])))
        if self._is_closed:
            keep &= np.concatenate((path[1:] == path[:-1], [False]))
        xy, path = xy[keep], path[keep]
        give_way()
        usable = np.bincount(path, minlength=len(parts)) >= 2
        keep = usable[path]
        xy, path = xy[keep], (np.cumsum(usable) - 1)[path[keep]]
        row_of_path = rows[part_of[usable]]
        give_way()
        ids, feature = np.unique(row_of_path, return_inverse=True)
        return encode_paths(Paths(xy, path, feature, ids, classes[ids].astype(np.int64), self._is_closed))


def _clipped(shapes: Shapes, box: tuple[float, float, float, float]) -> Shapes:
    """The shapes within a box; those that GEOS cannot cut as they are, are mended first."""
    try:
        return np.asarray(shapely.clip_by_rect(shapes, *box), object)
    except shapely.errors.GEOSException:
        out = np.empty(len(shapes), object)
        for i, shape in enumerate(shapes):
            try:
                out[i] = shapely.clip_by_rect(shape, *box)
            except shapely.errors.GEOSException:
                out[i] = shapely.intersection(shapely.make_valid(shape), shapely.box(*box))
        return out
