"""The geometry of borders: the part of a line near places, and a point on it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import shapely
from shapely.geometry import LineString, MultiLineString
from shapely.geometry.base import BaseGeometry

_NEAR_KM = 60.0
"""How far from a town the border near it reaches."""
_FAR_KM = 250.0
"""A place farther from the line than this says nothing about which part is meant."""
_KM_PER_DEGREE = 111.2
_STEP_DEG = 0.02
"""How finely a stretch of border is cut out."""


def cut_near(line: BaseGeometry, places: Sequence[BaseGeometry]) -> BaseGeometry | None:
    """The part of a line near the places, or None where they do not narrow it down.

    Lines and places are in degrees, WGS 84; distances are measured on a locally scaled plane.
    """
    middle = line.centroid
    scale = max(0.05, math.cos(math.radians(middle.y)))
    flat = _scaled(line, scale)
    parts = []
    for place in places:
        shape = _scaled(place, scale)
        distance_km = flat.distance(shape) * _KM_PER_DEGREE
        if distance_km <= _FAR_KM:
            reach_km = max(_NEAR_KM, 1.3 * distance_km) if shape.area == 0 else distance_km + 15.0
            parts += _within(flat, shape, reach_km / _KM_PER_DEGREE)
    if not parts:
        return None
    cut = shapely.line_merge(shapely.union_all(parts))
    if cut.is_empty or cut.length > 0.95 * flat.length:
        return None
    return _scaled(cut, 1 / scale)


def _within(line: BaseGeometry, shape: BaseGeometry, reach_deg: float) -> list[LineString]:
    """The stretches of a line no farther from a shape than a reach.

    It is asked point by point: to make the area around a shape of thousands of corners takes far longer.
    """
    stretches = []
    shapely.prepare(shape)
    for piece in getattr(line, "geoms", [line]):
        corners = shapely.get_coordinates(shapely.segmentize(piece, _STEP_DEG))
        inside = shapely.dwithin(shapely.points(corners), shape, reach_deg)
        edges = np.flatnonzero(np.diff(np.concatenate(([False], inside, [False])).astype(np.int8)))
        runs = zip(edges[::2], edges[1::2], strict=True)
        stretches += [LineString(corners[start:end]) for start, end in runs if end - start > 1]
    return stretches


def middle_of(line: BaseGeometry) -> tuple[float, float]:
    """A point on a line, half-way along its longest part."""
    merged = shapely.line_merge(line) if isinstance(line, MultiLineString) else line
    pieces = [piece for piece in getattr(merged, "geoms", [merged]) if isinstance(piece, LineString)]
    longest = max(pieces, key=lambda piece: piece.length)
    point = longest.interpolate(0.5, normalized=True)
    return point.x, point.y


def _scaled(shape: BaseGeometry, factor: float) -> BaseGeometry:
    return shapely.transform(shape, lambda points: points * (factor, 1.0))
