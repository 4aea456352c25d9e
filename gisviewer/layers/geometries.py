"""The geometries of a layer: plain points as two columns of numbers, everything else as shapely objects."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from gisviewer.domain.layers import LayerGeometry
from gisviewer.jobs import give_way

Shapes = NDArray[Any]
"""Shapely geometries, None where a feature has none."""
Coordinates = NDArray[np.float64]

CHUNK = 20_000
"""Rows worked on in one call of a C library, so that no other thread waits long for the interpreter."""

_DIMENSION_OF_TYPE = np.array([0, 1, 1, 2, 0, 1, 2, 3])


def chunks(count: int, size: int = CHUNK) -> Iterator[slice]:
    """Slices that cover `count` rows; other threads get a turn between them."""
    for start in range(0, count, size):
        yield slice(start, min(start + size, count))
        give_way()


class Geometries:
    """One geometry for each row of a layer, in degrees, WGS 84, as the file gives it: neither mended nor split.

    Made from `lonlat`, an (n, 2) array of plain points with NaN where a feature has none, or from `shapes`.
    """

    def __init__(self, *, lonlat: Coordinates | None = None, shapes: Shapes | None = None) -> None:
        if (lonlat is None) == (shapes is None):
            raise ValueError("either points or shapes are needed")
        self.lonlat = lonlat
        self._shapes = shapes
        self._count = len(lonlat) if lonlat is not None else len(shapes) if shapes is not None else 0

    def __len__(self) -> int:
        return self._count

    @cached_property
    def shapes(self) -> Shapes:
        """Shapely geometries, None where a feature has none; made on first use where the layer holds plain points."""
        if self._shapes is not None:
            return self._shapes
        assert self.lonlat is not None
        shapes = np.empty(self._count, object)
        for part in chunks(self._count):
            present = np.isfinite(self.lonlat[part]).all(axis=1)
            shapes[part][present] = shapely.points(self.lonlat[part][present])
        return shapes

    def shapes_of(self, rows: NDArray[np.int64]) -> Shapes:
        """The geometries of some rows, without making those of all others."""
        if self._shapes is not None or "shapes" in self.__dict__:
            return np.asarray(self.shapes[rows], object)
        assert self.lonlat is not None
        return Geometries(lonlat=self.lonlat[rows]).shapes

    @cached_property
    def present(self) -> NDArray[np.bool_]:
        """Which rows have a geometry that is not empty."""
        if self.lonlat is not None:
            return np.isfinite(self.lonlat[:, 0])
        return ~(shapely.is_missing(self.shapes) | shapely.is_empty(self.shapes))

    @property
    def bounds(self) -> Coordinates:
        """(n, 4) array of west, south, east, north; NaN where a feature has no geometry."""
        return self._bounds if self.lonlat is None else self.bounds_at(slice(None))

    def bounds_at(self, rows: NDArray[np.int64] | slice) -> Coordinates:
        """The same for some rows."""
        if self.lonlat is None:
            return self._bounds[rows]
        return np.concatenate((self.lonlat[rows], self.lonlat[rows]), axis=1)

    @cached_property
    def _bounds(self) -> Coordinates:
        bounds = np.empty((self._count, 4))
        for part in chunks(self._count):
            bounds[part] = shapely.bounds(self.shapes[part])
        return bounds

    @cached_property
    def kind(self) -> LayerGeometry:
        """What the layer consists of; "mixed" where it has more than one dimension, "none" where it has no geometry."""
        if self.lonlat is not None:
            return "point" if self.present.any() else "none"
        dimensions = set(_DIMENSION_OF_TYPE[shapely.get_type_id(self.shapes[self.present])].tolist())
        if len(dimensions) > 1 or 3 in dimensions:
            return "mixed"
        kinds: dict[int, LayerGeometry] = {0: "point", 1: "line", 2: "area"}
        return kinds[dimensions.pop()] if dimensions else "none"

    @classmethod
    def joined(cls, parts: list[Geometries]) -> Geometries:
        """The rows of several parts, one after the other."""
        if not parts:
            return cls(shapes=np.empty(0, object))
        points = [part.lonlat for part in parts if part.lonlat is not None]
        if len(points) == len(parts):
            return cls(lonlat=np.concatenate(points))
        return cls(shapes=np.concatenate([part.shapes for part in parts]))

    @classmethod
    def compacted(cls, shapes: Shapes) -> Geometries:
        """The geometries, kept as numbers where all are plain points without height."""
        types = shapely.get_type_id(shapes)
        plain = (types == -1) | (types == 0)
        if not plain.all() or shapely.has_z(shapes).any() or not (types == 0).any():
            return cls(shapes=shapes)
        lonlat = np.full((len(shapes), 2), np.nan)
        lonlat[~(shapely.is_missing(shapes) | shapely.is_empty(shapes))] = shapely.get_coordinates(shapes)
        return cls(lonlat=lonlat)


def without_unusable(shapes: Shapes) -> tuple[Shapes, int]:
    """The geometries with None for those with a coordinate that is no finite number, and how many those are."""
    coordinates, row = shapely.get_coordinates(shapes, return_index=True)
    bad = np.unique(row[~np.isfinite(coordinates).all(axis=1)])
    if len(bad):
        shapes = shapes.copy()
        shapes[bad] = None
    return shapes, len(bad)


def without_rows(part: Geometries, rows: NDArray[np.bool_]) -> Geometries:
    """The geometries with none in the rows marked."""
    if part.lonlat is not None:
        return Geometries(lonlat=np.where(rows[:, None], np.nan, part.lonlat))
    shapes = part.shapes.copy()
    shapes[rows] = None
    return Geometries(shapes=shapes)


def bounds_of(part: Geometries) -> tuple[float, float, float, float] | None:
    """Smallest x and y, largest x and y of all geometries; None where there is none."""
    if not part.present.any():
        return None
    low, high = (part.bounds[:, :2], part.bounds[:, 2:]) if part.lonlat is None else (part.lonlat, part.lonlat)
    (west, south), (east, north) = np.fmin.reduce(low), np.fmax.reduce(high)
    return float(west), float(south), float(east), float(north)
