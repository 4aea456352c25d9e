"""What lies within a distance of features, as areas, on the ellipsoid.

Outlines are cut into short pieces; each is buffered in the azimuthal equidistant plane about its own middle, where a
distance of hundreds of kilometres is true to a few hundredths of a per cent, and the pieces are joined.
"""

from __future__ import annotations

import itertools

import numpy as np
import shapely

from gisviewer.jobs import CancelToken, Progress, ReportProgress, ignore_progress
from gisviewer.layers.drawable import simple_parts
from gisviewer.layers.geodesy import get_geod
from gisviewer.layers.geometries import Coordinates, Shapes
from gisviewer.layers.mvt import Ints
from gisviewer.layers.seam import cut_at_seam

MOST_M = 5_000_000.0
"""No buffer is wider."""

_STEP_DEG = 0.2
_PIECE_M = 50_000.0
"""The longest piece; shorter ones where the distance is short, so that none is much wider than its buffer."""
_CORNERS = 24
"""Corners to a quarter of a circle."""
_SIDE_M = 10_000.0
"""Straight sides of a buffer are cut into steps of this before they are bent onto the globe."""


def buffer_shapes(
    shapes: Shapes,
    distance_m: float,
    cancel: CancelToken | None = None,
    report: ReportProgress = ignore_progress,
) -> Shapes:
    """For each shape the area within a distance of it, cut at the antimeridian; None where there is no shape.

    Raises:
        ValueError: the distance is not positive, or beyond `MOST_M`.
        Cancelled: between two shapes.
    """
    if not 0 < distance_m <= MOST_M:
        raise ValueError(f"a buffer of {distance_m} m")
    parts, rows = simple_parts(shapes)
    parts, source = cut_at_seam(parts)
    rows = rows[source]
    result = np.full(len(shapes), None, object)
    for number, row in enumerate(np.unique(rows)):
        if cancel is not None:
            cancel.check()
        report(Progress(number, len(shapes)))
        result[row] = _buffered(parts[rows == row] if len(rows) < 5_000 else parts[_run(rows, row)], distance_m, cancel)
    return result


def _run(rows: Ints, row: int) -> slice:
    """Where a row stands in ascending rows."""
    return slice(int(np.searchsorted(rows, row)), int(np.searchsorted(rows, row, side="right")))


def _buffered(parts: Shapes, distance_m: float, cancel: CancelToken | None) -> shapely.Geometry:
    areas = [shapely.make_valid(part) for part in parts if isinstance(part, shapely.Polygon)]
    pieces: list[shapely.Geometry] = []
    for part in parts:
        for piece in _pieces(part, distance_m):
            if cancel is not None:
                cancel.check()
            pieces += _around(piece, distance_m)
    joined = shapely.union_all([*areas, *pieces])
    polygons = shapely.get_parts(shapely.get_parts(np.array([joined], object)))
    return shapely.MultiPolygon([one for one in polygons if isinstance(one, shapely.Polygon)])


def _pieces(part: shapely.Geometry, distance_m: float) -> list[Coordinates]:
    """The vertices of a point, a line or an outline, in runs that overlap by one."""
    if isinstance(part, shapely.Point):
        return [shapely.get_coordinates(part)]
    edges = shapely.segmentize(part.boundary if isinstance(part, shapely.Polygon) else part, _STEP_DEG)
    longest = min(_PIECE_M, max(2 * distance_m, 2_000.0))
    runs = []
    for line in shapely.get_parts(edges):
        xy = shapely.get_coordinates(line)
        steps = get_geod().inv(xy[:-1, 0], xy[:-1, 1], xy[1:, 0], xy[1:, 1])[2]
        number = np.floor(np.cumsum(steps) / longest).astype(np.int64)
        cuts = np.flatnonzero(np.diff(number)) + 1
        ends = [0, *cuts.tolist(), len(xy) - 1]
        runs += [xy[first : last + 1] for first, last in itertools.pairwise(ends) if last > first]
    return runs


def _around(xy: Coordinates, distance_m: float) -> list[shapely.Polygon]:
    """The area around a run of vertices, in pieces that do not cross the antimeridian."""
    geod = get_geod()
    lon, lat = xy[len(xy) // 2]
    count = len(xy)
    azimuth, _, distance = geod.inv(np.full(count, lon), np.full(count, lat), xy[:, 0], xy[:, 1])
    angle = np.radians(azimuth)
    plane = np.column_stack((distance * np.sin(angle), distance * np.cos(angle)))
    shape = shapely.LineString(plane) if count > 1 else shapely.Point(plane[0])
    flat = shapely.segmentize(shapely.buffer(shape, distance_m, quad_segs=_CORNERS), max(_SIDE_M, distance_m / 10))
    return [piece for ring in _rings(flat) for piece in _on_globe(ring, lon, lat)]


def _rings(flat: shapely.Geometry) -> list[tuple[Coordinates, list[Coordinates]]]:
    polygons = (one for one in shapely.get_parts(np.array([flat], object)) if isinstance(one, shapely.Polygon))
    return [
        (shapely.get_coordinates(one.exterior), [shapely.get_coordinates(hole) for hole in one.interiors])
        for one in polygons
    ]


def _on_globe(rings: tuple[Coordinates, list[Coordinates]], lon: float, lat: float) -> list[shapely.Polygon]:
    def to_globe(plane: Coordinates) -> Coordinates:
        azimuth = np.degrees(np.arctan2(plane[:, 0], plane[:, 1]))
        count = len(plane)
        lons, lats, _ = get_geod().fwd(np.full(count, lon), np.full(count, lat), azimuth, np.hypot(*plane.T))
        return np.column_stack((lons, lats))

    outer, holes = rings
    polygon = shapely.Polygon(to_globe(outer), [to_globe(hole) for hole in holes])
    pieces, _ = cut_at_seam(np.array([polygon], object))
    return [piece if piece.is_valid else shapely.make_valid(piece) for piece in pieces]
