"""Areas of the raw material whose outline jumps from 180 to -180 degrees, parted there."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import affinity
from shapely.geometry.base import BaseGeometry

_HALF_TURN_DEG = 180.0


def part_at_seam(geometries: NDArray[Any]) -> NDArray[Any]:
    """The geometries, with those polygons parted at 180 degrees whose outline jumps there.

    An outline jumps where it has an edge over more than half the world, and goes on past 180 degrees to close within
    half the world when that edge is taken the short way round. Outlines that go round a pole, and oceans that are wide
    indeed, do not close like that and stay as they are.
    """
    bounds = shapely.bounds(geometries)
    parted = np.array(geometries, object)
    for index in np.flatnonzero(bounds[:, 2] - bounds[:, 0] > _HALF_TURN_DEG):
        parts = shapely.get_parts(geometries[index])
        if (shapely.get_type_id(parts) == shapely.GeometryType.POLYGON).all():
            cut = [_cut(part) for part in parts]
            if any(cut):
                pieces = [piece for part, of_part in zip(parts, cut, strict=True) for piece in of_part or [part]]
                parted[index] = shapely.union_all(shapely.make_valid(pieces))
    return parted


def _cut(polygon: shapely.Polygon) -> list[BaseGeometry]:
    """The polygon's areas west and east of the seam; none where its outline does not jump there."""
    outline = shapely.get_coordinates(polygon.exterior)
    if (np.abs(np.diff(outline[:, 0])) <= _HALF_TURN_DEG).all():
        return []
    outline = _unroll(outline)
    west, east = outline[:, 0].min(), outline[:, 0].max()
    if outline[0, 0] != outline[-1, 0] or east - west > _HALF_TURN_DEG:
        return []
    middle = (west + east) / 2
    rings = [_unroll(shapely.get_coordinates(ring)) for ring in polygon.interiors]
    holes = [ring - (360 * round((ring[:, 0].mean() - middle) / 360), 0) for ring in rings]
    whole = shapely.make_valid(shapely.Polygon(outline, holes))
    world = shapely.box(-180, -90, 180, 90)
    turned = [affinity.translate(whole, 360 * turn) for turn in (-1, 0, 1)]
    areas = shapely.get_parts(shapely.get_parts(shapely.intersection(turned, world)))
    return [area for area in areas if area.area > 0]


def _unroll(ring: NDArray[np.float64]) -> NDArray[np.float64]:
    """The vertices with longitudes that go on past 180 degrees instead of jumping."""
    steps = np.diff(ring[:, 0])
    unrolled = ring.copy()
    unrolled[1:, 0] -= 360 * np.cumsum(np.sign(steps) * (np.abs(steps) > _HALF_TURN_DEG))
    return unrolled
