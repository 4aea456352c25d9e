"""Lengths, areas and lines on the ellipsoid WGS 84, by Karney's algorithms as PROJ has them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import cache

import numpy as np
from pyproj import Geod

from gisviewer.layers.geometries import Coordinates

Position = tuple[float, float]
"""(lon, lat) in degrees; longitudes may lie beyond 180."""

_STEP_M = 25_000.0
_MOST_STEPS = 400
"""To draw one leg."""


@cache
def get_geod() -> Geod:
    """The ellipsoid of WGS 84."""
    return Geod(ellps="WGS84")


def leg_lengths_m(points: Sequence[Position]) -> list[float]:
    """The length of each leg of a line along the shortest way, in metres."""
    if len(points) < 2:
        return []
    lon, lat = np.array(points, float).T
    lengths: list[float] = get_geod().line_lengths(lon, lat)
    return [float(length) for length in lengths]


def area_m2(points: Sequence[Position]) -> float:
    """The area within a ring of shortest ways, in square metres: that of the smaller side, whatever its direction."""
    if len(points) < 3:
        return 0.0
    lon, lat = np.array(points, float).T
    return abs(float(get_geod().polygon_area_perimeter(lon, lat)[0]))


def distances_m(start: Coordinates, end: Coordinates) -> np.typing.NDArray[np.float64]:
    """The lengths of the shortest ways between the points of two (n, 2) arrays, in metres."""
    return np.asarray(get_geod().inv(start[:, 0], start[:, 1], end[:, 0], end[:, 1])[2], float)


def trace(points: Sequence[Position], *, is_closed: bool = False) -> list[Position]:
    """The line of shortest ways through points, as vertices to draw; its longitudes go on past 180."""
    if not points:
        return []
    corners = [*points, points[0]] if is_closed and len(points) > 2 else list(points)
    path = [corners[0]]
    for (lon, lat), (end_lon, end_lat) in itertools.pairwise(corners):
        length = get_geod().inv(lon, lat, end_lon, end_lat)[2]
        steps = min(_MOST_STEPS, int(length // _STEP_M))
        between = get_geod().npts(lon, lat, end_lon, end_lat, steps) if steps else []
        path += [*between, (end_lon, end_lat)]
    lons = np.array([lon for lon, _lat in path])
    lons[1:] -= 360 * np.cumsum(np.round(np.diff(lons) / 360))
    return [(float(lon), float(lat)) for lon, (_, lat) in zip(lons, path, strict=True)]
