"""Geometries to the flat arrays of `gisviewer.gazetteer.shapes`."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import GeometryKind
from gisviewer.gazetteer.layout import LONGEST_EDGE_DEG, SHAPES, VERTEX_DEGREE

_AREAS = (shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON)
_LINES = (shapely.GeometryType.LINESTRING, shapely.GeometryType.MULTILINESTRING)


class ShapeWriter:
    """Collects geometries, snapped to the stored grid in a way that keeps them valid."""

    def __init__(self) -> None:
        self._shapes: list[tuple[int, int, tuple[float, ...]]] = []
        self._parts: list[int] = [0]
        self._rings: list[int] = [0]
        self._starts: list[NDArray[np.int64]] = []
        self._steps: list[NDArray[np.int16]] = []

    def add(self, geometry: BaseGeometry | None) -> tuple[int, GeometryKind]:
        """The row of a geometry and its kind; -1 for a point or nothing."""
        if geometry is None or geometry.is_empty or geometry.geom_type == "Point":
            return -1, GeometryKind.POINT
        kind = GeometryKind.LINE if shapely.get_type_id(geometry) in _LINES else GeometryKind.AREA
        snapped = snap(geometry)
        if snapped.is_empty:
            return -1, GeometryKind.POINT
        first = len(self._parts) - 1
        rings: list[NDArray[np.float64]] = []
        parts = shapely.get_parts(snapped)
        for part in parts:
            of_part = shapely.get_rings(part) if kind is GeometryKind.AREA else [part]
            rings += [shapely.get_coordinates(ring) for ring in of_part]
            self._parts.append(self._parts[-1] + len(of_part))
        for ring in rings:
            units = np.rint(ring * VERTEX_DEGREE).astype(np.int64)
            steps = np.diff(units, axis=0, prepend=units[:1])
            if np.abs(steps).max() > np.iinfo(np.int16).max:
                raise ValueError("an edge is longer than a step can be")
            self._rings.append(self._rings[-1] + len(ring))
            self._starts.append(units[:1])
            self._steps.append(steps.astype(np.int16))
        self._shapes.append((first, len(parts), _outer(snapped.bounds)))
        return len(self._shapes) - 1, kind

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The five arrays."""
        return {
            "shapes.npy": np.array(self._shapes, SHAPES),
            "parts.npy": np.array(self._parts, np.uint32),
            "rings.npy": np.array(self._rings, np.uint32),
            "starts.npy": np.concatenate([np.zeros((0, 2), np.int64), *self._starts]).astype(np.int32),
            "steps.npy": np.concatenate([np.zeros((0, 2), np.int16), *self._steps]),
        }


def snap(geometry: BaseGeometry) -> BaseGeometry:
    """A geometry on the stored grid, valid, and of one kind: a collection is reduced to its areas, or its lines.

    It is empty where the geometry is smaller than the grid.
    """
    divided = shapely.segmentize(geometry, LONGEST_EDGE_DEG)
    snapped: Any = shapely.set_precision(divided, 1 / VERTEX_DEGREE)
    if shapely.get_type_id(snapped) in (*_AREAS, *_LINES):
        return snapped  # type: ignore[no-any-return]
    parts = shapely.get_parts(snapped)
    types = shapely.get_type_id(parts)
    areas, lines = parts[np.isin(types, _AREAS)], parts[np.isin(types, _LINES)]
    return shapely.union_all(areas if len(areas) else lines)


_MANY_VERTICES = 4000
_COARSE_DEG = 0.02


def coarsen(geometry: BaseGeometry) -> BaseGeometry:
    """An area of very many vertices, simplified to two kilometres: nobody measures Europe by its coves."""
    if shapely.get_num_coordinates(geometry) <= _MANY_VERTICES:
        return geometry
    return geometry.simplify(_COARSE_DEG)


def _outer(bounds: tuple[float, ...]) -> tuple[float, ...]:
    """Bounds in single precision that still hold the geometry."""
    west, south, east, north = np.array(bounds, np.float32)
    low, high = np.float32(-np.inf), np.float32(np.inf)
    return tuple(
        float(value)
        for value in (
            np.nextafter(west, low), np.nextafter(south, low), np.nextafter(east, high), np.nextafter(north, high)
        )
    )  # fmt: skip
