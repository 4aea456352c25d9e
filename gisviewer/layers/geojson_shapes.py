"""GeoJSON geometries, decoded into typed values, made into arrays of coordinates and shapes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain
from typing import Any, Generic, TypeVar

import msgspec
import numpy as np
import shapely

from gisviewer.jobs import give_way
from gisviewer.layers.geometries import Coordinates, Geometries, Shapes
from gisviewer.layers.mvt import Ints

Position = tuple[float, float] | list[float]
Flat = tuple[float, float]
High = list[float]
"""A position with a height; plain ones decode faster as tuples of two."""

P = TypeVar("P", Flat, High)


class Point(msgspec.Struct, Generic[P], gc=False, tag_field="type"):
    """Members are as RFC 7946 has them, here and below."""

    coordinates: P


class MultiPoint(msgspec.Struct, Generic[P], gc=False, tag_field="type"):
    """Points."""

    coordinates: list[P]


class LineString(msgspec.Struct, Generic[P], gc=False, tag_field="type"):
    """A line."""

    coordinates: list[P]


class MultiLineString(msgspec.Struct, Generic[P], gc=False, tag_field="type"):
    """Lines."""

    coordinates: list[list[P]]


class Polygon(msgspec.Struct, Generic[P], gc=False, tag_field="type"):
    """Rings, the outer one first."""

    coordinates: list[list[P]]


class MultiPolygon(msgspec.Struct, Generic[P], gc=False, tag_field="type"):
    """Polygons."""

    coordinates: list[list[list[P]]]


FlatGeometry = (
    Point[Flat] | MultiPoint[Flat] | LineString[Flat] | MultiLineString[Flat] | Polygon[Flat] | MultiPolygon[Flat]
)
HighGeometry = (
    Point[High] | MultiPoint[High] | LineString[High] | MultiLineString[High] | Polygon[High] | MultiPolygon[High]
)
Geometry = FlatGeometry | HighGeometry


def build_geometries(geometries: Sequence[Geometry | None]) -> Geometries | None:
    """Arrays of the geometries, or None where one of them is empty, ragged or too short for what it says it is."""
    try:
        points = [geometry.coordinates for geometry in geometries if type(geometry) is Point]
        if points and len(points) == len(geometries):
            coordinates = _table(points)
            if coordinates.shape[1] == 2:
                return Geometries(lonlat=coordinates)
        shapes = np.full(len(geometries), None, object)
        for kind, build in _BUILDERS.items():
            rows = [i for i, geometry in enumerate(geometries) if type(geometry) is kind]
            if rows:
                shapes[rows] = build([geometries[i].coordinates for i in rows])  # type: ignore[union-attr]
    except (ValueError, shapely.errors.GEOSException):
        return None
    return Geometries.compacted(shapes)


def _table(positions: list[Position]) -> Coordinates:
    """(n, 2) or (n, 3) array; ValueError where there is none or where positions differ in length."""
    width = len(positions[0])
    if width not in (2, 3) or (isinstance(positions[0], list) and set(map(len, positions)) != {width}):
        raise ValueError("positions are not of one length")
    return np.fromiter(chain.from_iterable(positions), float, width * len(positions)).reshape(-1, width)


def _flat(nested: Sequence[Sequence[Any]]) -> tuple[list[Any], Ints]:
    """The items of all lists, and for each the position of its list; ValueError where a list is empty."""
    counts = np.fromiter(map(len, nested), np.int64, len(nested))
    if not counts.all():
        raise ValueError("a geometry has no coordinates")
    return list(chain.from_iterable(nested)), np.repeat(np.arange(len(nested)), counts)


def _points(nested: Sequence[Position]) -> Shapes:
    return np.asarray(shapely.points(_table(list(nested))), object)


def _lines(nested: Sequence[list[Position]]) -> Shapes:
    positions, line = _flat(nested)
    return np.asarray(shapely.linestrings(_table(positions), indices=line), object)


def _rings(nested: Sequence[list[Position]]) -> Shapes:
    positions, ring = _flat(nested)
    give_way()
    if min(map(len, nested)) < 4:
        raise ValueError("a ring has too few points")
    return np.asarray(shapely.linearrings(_table(positions), indices=ring), object)


def _polygons(nested: Sequence[list[list[Position]]]) -> Shapes:
    rings, polygon = _flat(nested)
    made = _rings(rings)
    give_way()
    return np.asarray(shapely.polygons(made, indices=polygon), object)


def _collected(
    parts: Callable[[Sequence[Any]], Shapes], collect: Callable[..., Any]
) -> Callable[[Sequence[Any]], Shapes]:
    def build(nested: Sequence[Any]) -> Shapes:
        items, owner = _flat(nested)
        return np.asarray(collect(parts(items), indices=owner), object)

    return build


_BUILDERS: dict[type[Any], Callable[[Sequence[Any]], Shapes]] = {
    Point: _points,
    MultiPoint: _collected(_points, shapely.multipoints),
    LineString: _lines,
    MultiLineString: _collected(_lines, shapely.multilinestrings),
    Polygon: _polygons,
    MultiPolygon: _collected(_polygons, shapely.multipolygons),
}
