"""Shapes that the antimeridian cuts, put together again for drawing: the map knows no edge there."""

from __future__ import annotations

import math

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import affinity
from shapely.geometry.base import BaseGeometry

_AT_EDGE_DEG = 0.001
_SEAM = 180.0


def join_at_antimeridian(geometry: BaseGeometry) -> BaseGeometry:
    """The shape in one piece, with longitudes that may run past 180, where it lies on both sides of the antimeridian.

    Vertices on the one edge of the world are taken for those on the other where the shape jumps there. Shapes that go
    around the world stay as they are.
    """
    west, _, east, _ = geometry.bounds
    if east - west < _SEAM:
        return geometry
    dimension = shapely.get_dimensions(geometry)
    parts = [part for part in shapely.get_parts(geometry) if shapely.get_dimensions(part) == dimension]
    unrolled = [_unroll_polygon(part) if dimension == 2 else _unroll_line(part) for part in parts]
    if any(part is None for part in unrolled):
        return geometry
    beside = _side_by_side([part for part in unrolled if part is not None])
    return shapely.union_all(beside) if dimension == 2 else shapely.MultiLineString([part.coords for part in beside])


def _side_by_side(parts: list[BaseGeometry]) -> list[BaseGeometry]:
    """The parts moved by whole turns to where most of the shape is."""
    middles = np.radians([(part.bounds[0] + part.bounds[2]) / 2 for part in parts])
    weights = [max(part.area, part.length * 1e-3) for part in parts]
    x, y = np.average(np.cos(middles), weights=weights), np.average(np.sin(middles), weights=weights)
    middle = math.degrees(math.atan2(y, x))
    moved = []
    for part, own in zip(parts, np.degrees(middles), strict=True):
        turns = round((middle - own) / 360)
        moved.append(affinity.translate(part, 360 * turns) if turns else part)
    return moved


def _unroll_polygon(polygon: shapely.Polygon) -> BaseGeometry | None:
    rings = [_unroll(shapely.get_coordinates(ring)) for ring in (polygon.exterior, *polygon.interiors)]
    if any(abs(ring[-1, 0] - ring[0, 0]) > _AT_EDGE_DEG for ring in rings):
        return None
    middle = rings[0][:, 0].mean()
    holes = [ring - (360 * round((ring[:, 0].mean() - middle) / 360), 0) for ring in rings[1:]]
    return shapely.make_valid(shapely.Polygon(rings[0], holes))


def _unroll_line(line: shapely.LineString) -> BaseGeometry | None:
    return shapely.LineString(_unroll(shapely.get_coordinates(line)))


def _unroll(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """The vertices with longitudes that go on past 180 instead of jumping to -180."""
    out = points.copy()
    edge = np.abs(np.abs(out[:, 0]) - _SEAM) < _AT_EDGE_DEG
    out[edge, 0] = np.copysign(_SEAM, out[edge, 0])
    steps = np.diff(out[:, 0])
    # Along the edge of the world, as Antarctica's outline and a box around the world have it, nothing jumps.
    jumps = (np.abs(steps) > _SEAM) & ~(edge[1:] & edge[:-1])
    out[1:, 0] -= 360 * np.cumsum(np.sign(steps) * jumps)
    return out
