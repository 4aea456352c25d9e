"""The nearest feature to a point and those within a distance, on the ellipsoid.

Edges of lines and areas are straight in longitude and latitude, as GeoJSON has them. Candidates are found on the
sphere, by chords between vertices that lie close together; the distance to the best of them is then Karney's.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from gisviewer.jobs import CancelToken, Progress, ReportProgress, ignore_progress
from gisviewer.layers.drawable import simple_parts, wrapped
from gisviewer.layers.geodesy import distances_m
from gisviewer.layers.geometries import Coordinates, Geometries, Shapes
from gisviewer.layers.mvt import Ints
from gisviewer.layers.seam import cut_at_seam

Metres = NDArray[np.float64]

_STEP_DEG = 0.25
"""An edge this long departs from the shortest way between its ends by less than 10 m."""
_M_PER_DEGREE = 110_500.0
"""A little less than a degree of latitude ever has, so that boxes are rather too large."""
_SLACK = 1.012
_SLACK_CHORD = 1e-5
"""The sphere is half a per cent off; chords run up to 15 m under the ground."""
_SPHERE_OFF = 1e-4
"""How much nearer, by their share, edges are once the nearest place on them was looked for on the ellipsoid."""
_STEP_SHARE = 0.1
_CELLS = 4_000_000
"""Points times edges that are compared at once."""
_FARTHEST_M = 20_100_000.0


@dataclass(frozen=True, slots=True)
class Nearest:
    """For each point the row of the nearest feature (-1: none), the distance in metres (NaN) and the place on it."""

    rows: Ints
    distances_m: Metres
    positions: Coordinates


@dataclass(frozen=True, slots=True)
class Pairs:
    """Points and features that are close: positions of the points, rows of the features, distances in metres."""

    points: Ints
    rows: Ints
    distances_m: Metres


class NearestIndex:
    """The features of a layer, or some rows of it; what crosses the antimeridian is whole."""

    def __init__(self, geometries: Geometries, rows: Ints | None = None) -> None:
        chosen = np.arange(len(geometries)) if rows is None else rows
        parts, owner = simple_parts(geometries.shapes_of(chosen))
        self._parts, source = cut_at_seam(parts)
        self._rows = chosen[owner[source]]
        self._tree = shapely.STRtree(self._parts)

    def nearest(
        self, points: Coordinates, cancel: CancelToken | None = None, report: ReportProgress = ignore_progress
    ) -> Nearest:
        """The nearest feature to each of (n, 2) points; points inside an area are at distance 0 of it.

        Raises:
            Cancelled: between two features.
        """
        count = len(points)
        best = Nearest(np.full(count, -1), np.full(count, np.nan), np.full((count, 2), np.nan))
        if not len(self._parts) or not count:
            return best
        points = wrapped(points)
        first = np.stack((np.arange(count), self._tree.nearest(shapely.points(points))))
        self._measure(points, first, best, cancel, ignore_progress)
        others = self._boxed(points, np.minimum(best.distances_m * _SLACK + 1, _FARTHEST_M))
        known = np.isin(others[0] * len(self._parts) + others[1], first[0] * len(self._parts) + first[1])
        self._measure(points, others[:, ~known], best, cancel, report)
        return best

    def within(
        self,
        points: Coordinates,
        distance_m: float,
        cancel: CancelToken | None = None,
        report: ReportProgress = ignore_progress,
    ) -> Pairs:
        """All pairs of a point and a feature not farther apart than a distance, by points, the nearest first.

        Raises:
            Cancelled: between two features.
        """
        points = wrapped(points)
        pairs = self._boxed(points, np.full(len(points), distance_m * _SLACK + 1))
        distance = np.full(pairs.shape[1], np.inf)
        for where, metres, _place in self._measured(points, pairs, cancel, report):
            distance[where] = metres
        near = distance <= distance_m
        who, rows, distance = pairs[0][near], self._rows[pairs[1][near]], distance[near]
        order = np.lexsort((distance, rows, who))
        who, rows, distance = who[order], rows[order], distance[order]
        first = np.concatenate(([True], (np.diff(who) != 0) | (np.diff(rows) != 0))) if len(who) else near[:0]
        who, rows, distance = who[first], rows[first], distance[first]
        order = np.lexsort((distance, who))
        return Pairs(who[order], rows[order], distance[order])

    def _boxed(self, points: Coordinates, reach_m: Metres) -> Ints:
        """(2, n): the points and parts whose boxes lie within reach."""
        lon, lat = points.T
        reach = reach_m / _M_PER_DEGREE
        to_pole = np.abs(lat) + reach >= 90
        with np.errstate(invalid="ignore", divide="ignore"):
            sine = np.sin(np.radians(np.minimum(reach, 90))) / np.cos(np.radians(lat))
            wide = np.degrees(np.arcsin(np.clip(sine, 0, 1))) * 1.01 + 1e-9
        wide = np.where(to_pole | (sine >= 1), 360.0, wide)
        found = [
            self._tree.query(shapely.box(lon - wide + turn, lat - reach, lon + wide + turn, lat + reach))
            for turn in (-360, 0, 360)
        ]
        return np.unique(np.concatenate(found, axis=1), axis=1).astype(np.int64)

    def _measure(
        self, points: Coordinates, pairs: Ints, best: Nearest, cancel: CancelToken | None, report: ReportProgress
    ) -> None:
        for where, metres, place in self._measured(points, pairs, cancel, report):
            who, rows = pairs[0][where], self._rows[pairs[1][where]]
            order = np.lexsort((rows, metres, who))
            order = order[np.concatenate(([True], np.diff(who[order]) != 0))]
            who, rows, metres, place = who[order], rows[order], metres[order], place[order]
            with np.errstate(invalid="ignore"):
                is_nearer = ~(metres > best.distances_m[who])
                is_nearer &= (metres < best.distances_m[who]) | (best.rows[who] < 0) | (rows < best.rows[who])
            best.rows[who[is_nearer]] = rows[is_nearer]
            best.distances_m[who[is_nearer]] = metres[is_nearer]
            best.positions[who[is_nearer]] = place[is_nearer]

    def _measured(
        self, points: Coordinates, pairs: Ints, cancel: CancelToken | None, report: ReportProgress
    ) -> list[tuple[Ints, Metres, Coordinates]]:
        """Distances in groups: which of the pairs, their distances, and the places on the features."""
        groups = []
        is_point = shapely.get_dimensions(self._parts[pairs[1]]) == 0
        single = np.flatnonzero(is_point)
        if len(single):
            place = shapely.get_coordinates(self._parts[pairs[1][single]])
            groups.append((single, distances_m(points[pairs[0][single]], place), place))
        rest = np.flatnonzero(~is_point)
        rest = rest[np.argsort(pairs[1][rest], kind="stable")]
        starts = np.flatnonzero(np.diff(pairs[1][rest], prepend=-1))
        for number, group in enumerate(np.split(rest, starts[1:]) if len(rest) else []):
            if cancel is not None:
                cancel.check()
            report(Progress(number, len(starts)))
            metres, place = distances_to_part(self._parts[pairs[1][group[0]]], points[pairs[0][group]])
            groups.append((group, metres, place))
        return groups


def distances_to_part(part: shapely.Geometry, points: Coordinates) -> tuple[Metres, Coordinates]:
    """The distances from points to a line string or polygon, and the nearest places on it."""
    edges = shapely.segmentize(part.boundary if isinstance(part, shapely.Polygon) else part, _STEP_DEG)
    lines = shapely.get_parts(edges)
    coordinates, owner = shapely.get_coordinates(lines, return_index=True)
    joined = owner[1:] == owner[:-1]
    start, end = coordinates[:-1][joined], coordinates[1:][joined]
    metres, place = np.empty(len(points)), np.empty((len(points), 2))
    size = max(1, _CELLS // max(1, len(start)))
    for first in range(0, len(points), size):
        some = slice(first, first + size)
        metres[some], place[some] = _to_edges(start, end, points[some])
    if isinstance(part, shapely.Polygon):
        inside = shapely.intersects_xy(part, points[:, 0], points[:, 1])
        metres[inside], place[inside] = 0.0, points[inside]
    return metres, place


def _to_edges(start: Coordinates, end: Coordinates, points: Coordinates) -> tuple[Metres, Coordinates]:
    begin, step, at = _on_sphere(start), _on_sphere(end) - _on_sphere(start), _on_sphere(points)
    length = (step**2).sum(axis=1)
    along = at @ step.T - (begin * step).sum(axis=1)
    share = np.clip(np.divide(along, length, out=np.zeros_like(along), where=length > 0), 0, 1)
    square = np.maximum(2 - 2 * (at @ begin.T) - 2 * share * along + share**2 * length, 0)
    limit = (np.sqrt(square.min(axis=1)) * _SLACK + _SLACK_CHORD) ** 2
    who, edge = np.nonzero(square <= limit[:, None])
    part = share[who, edge][:, None]
    place = start[edge] + part * (end[edge] - start[edge])
    metres = distances_m(points[who], place)
    best = np.full(len(points), np.inf)
    np.minimum.at(best, who, metres)
    close = np.flatnonzero(metres <= best[who] * (1 + _SPHERE_OFF) + 1)
    who, edge, part = who[close], edge[close], part[close, 0]
    metres, place = _settled(start[edge], end[edge], points[who], part)
    order = np.lexsort((metres, who))
    first = order[np.flatnonzero(np.diff(who[order], prepend=-1))]
    return metres[first], place[first]


def _settled(start: Coordinates, end: Coordinates, points: Coordinates, share: Metres) -> tuple[Metres, Coordinates]:
    """The nearest place on each edge, near the one that the sphere has: squares of distances are almost a parabola."""

    def measured(shares: Metres) -> tuple[Metres, Coordinates]:
        place = start + shares[:, None] * (end - start)
        return distances_m(points, place), place

    low, high = np.maximum(share - _STEP_SHARE, 0), np.minimum(share + _STEP_SHARE, 1)
    middle = (low + high) / 2
    before, here, after = (measured(at)[0] ** 2 for at in (low, middle, high))
    bend = before - 2 * here + after
    lowest = np.divide(before - after, 2 * bend, out=np.zeros_like(bend), where=bend > 0)
    settled = np.clip(middle + lowest * (high - low) / 2, 0, 1)
    metres, place = measured(share)
    better, there = measured(settled)
    is_better = better < metres
    return np.where(is_better, better, metres), np.where(is_better[:, None], there, place)


def _on_sphere(lonlat: Coordinates) -> Coordinates:
    lon, lat = np.radians(lonlat).T
    return np.column_stack((np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)))


def rows_holding(geometries: Geometries, points: Coordinates, rows: Ints | None = None) -> Pairs:
    """All pairs of a point and an area that it lies in, by points and rows; the edge belongs to the area."""
    chosen = np.arange(len(geometries)) if rows is None else rows
    parts, owner = simple_parts(geometries.shapes_of(chosen))
    parts, source = cut_at_seam(parts)
    owner = owner[source]
    is_area = shapely.get_dimensions(parts) == 2
    parts, owner = _valid(parts[is_area]), owner[is_area]
    found = shapely.STRtree(parts).query(shapely.points(wrapped(points)), predicate="intersects")
    pairs = np.unique(np.stack((found[0], chosen[owner[found[1]]])), axis=1)
    return Pairs(pairs[0], pairs[1], np.zeros(pairs.shape[1]))


def _valid(shapes: Shapes) -> Shapes:
    broken = ~shapely.is_valid(shapes)
    if broken.any():
        shapes = shapes.copy()
        shapes[broken] = shapely.make_valid(shapes[broken])
    return shapes
