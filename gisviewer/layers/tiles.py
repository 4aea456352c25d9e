"""Map tiles cut on demand from a layer of any size."""

from __future__ import annotations

import threading
from collections import OrderedDict

import numpy as np
from numpy.typing import NDArray

from gisviewer.layers.drawable import Drawable
from gisviewer.layers.geometries import Shapes
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.mvt import MAX_CLASSES, Ints, encode_tile
from gisviewer.layers.tile_paths import PathIndex
from gisviewer.layers.tile_points import PointIndex

MAX_ZOOM = 24
HIDDEN = 255
"""Class of a row that is not drawn."""

RowClasses = NDArray[np.uint8]

_CACHE_BYTES = 64 << 20
_CACHED_BELOW_ZOOM = 9


class Tiler:
    """Cuts the tiles of one layer; safe to use from several threads at once.

    A tile is Mapbox Vector Tile bytes: one layer "features" (extent 4096), features with the row number as id and one
    attribute `c`, the style class of the row. Features smaller than three quarters of a screen pixel (at 256 pixels
    a tile) share one mark for each pixel; all others are in every tile that they touch. Shapes are simplified to half
    of such a pixel and cut a little outside the tile's edge.

    Args:
        loaded: the layer; a partial one is welcome.
        classes: for each row its style class (0 to 127), or `HIDDEN`; None puts all rows in class 0.
    """

    def __init__(self, loaded: LoadedLayer, classes: RowClasses | None = None) -> None:
        drawable = Drawable.of(loaded.geometries)
        self._points = PointIndex(drawable.points, drawable.point_rows)
        self._lines = PathIndex(drawable.lines, drawable.line_rows, is_closed=False)
        self._areas = PathIndex(drawable.areas, drawable.area_rows, is_closed=True)
        self._classes = _checked(classes, len(loaded))
        self._cache = _TileCache()

    def with_classes(self, classes: RowClasses | None) -> Tiler:
        """The same layer with other classes or another choice of visible rows; costs next to nothing."""
        other = object.__new__(Tiler)
        other._points, other._lines, other._areas = self._points, self._lines, self._areas
        other._classes = _checked(classes, len(self._classes))
        other._cache = _TileCache()
        return other

    @property
    def line_parts(self) -> tuple[Shapes, Ints]:
        """The line strings of the layer in the square, and the row of each."""
        return self._lines.shapes, self._lines.rows

    @property
    def area_parts(self) -> tuple[Shapes, Ints]:
        """The polygons of the layer in the square, and the row of each."""
        return self._areas.shapes, self._areas.rows

    @property
    def classes(self) -> RowClasses:
        """For each row its style class, or `HIDDEN`."""
        return self._classes

    def tile(self, z: int, x: int, y: int) -> bytes:
        """The tile as MVT bytes; no bytes where nothing is in it or no such tile exists."""
        if not (0 <= z <= MAX_ZOOM and 0 <= x < 1 << z and 0 <= y < 1 << z):
            return b""
        if z >= _CACHED_BELOW_ZOOM:
            return self._cut(z, x, y)
        tile = self._cache.get((z, x, y))
        if tile is None:
            tile = self._cut(z, x, y)
            self._cache.put((z, x, y), tile)
        return tile

    def _cut(self, z: int, x: int, y: int) -> bytes:
        indexes = (self._areas, self._lines, self._points)
        return encode_tile([index.encode(z, x, y, self._classes) for index in indexes])


class _TileCache:
    """The tiles used last, up to a number of bytes."""

    def __init__(self) -> None:
        self._tiles: OrderedDict[tuple[int, int, int], bytes] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()

    def get(self, key: tuple[int, int, int]) -> bytes | None:
        with self._lock:
            tile = self._tiles.get(key)
            if tile is not None:
                self._tiles.move_to_end(key)
            return tile

    def put(self, key: tuple[int, int, int], tile: bytes) -> None:
        with self._lock:
            self._bytes += len(tile) - len(self._tiles.pop(key, b""))
            self._tiles[key] = tile
            while self._bytes > _CACHE_BYTES and len(self._tiles) > 1:
                self._bytes -= len(self._tiles.popitem(last=False)[1])


def _checked(classes: RowClasses | None, count: int) -> RowClasses:
    if classes is None:
        return np.zeros(count, np.uint8)
    if len(classes) != count:
        raise ValueError(f"{len(classes)} classes for {count} rows")
    if ((classes > MAX_CLASSES) & (classes != HIDDEN)).any():
        raise ValueError(f"classes go from 0 to {MAX_CLASSES}")
    return classes.astype(np.uint8)
