"""Geometries through the stored arrays and back."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import GeometryKind
from gisviewer.gazetteer.build.vertices import ShapeWriter, snap
from gisviewer.gazetteer.layout import VERTEX_DEGREE
from gisviewer.gazetteer.shapes import ShapeTable

GRID = 1 / VERTEX_DEGREE


def stored(*geometries: BaseGeometry) -> tuple[ShapeTable, list[tuple[int, GeometryKind]]]:
    writer = ShapeWriter()
    rows = [writer.add(geometry) for geometry in geometries]
    arrays = writer.arrays()
    names = ("shapes.npy", "parts.npy", "rings.npy", "starts.npy", "steps.npy")
    return ShapeTable(*(arrays[name] for name in names)), rows


WITH_HOLE = shapely.Polygon([(0, 0), (9, 0), (9, 9), (0, 9), (0, 0)], [[(2, 2), (2, 4), (4, 4), (4, 2), (2, 2)]])


@pytest.mark.parametrize(
    "geometry",
    [
        WITH_HOLE,
        shapely.MultiPolygon([WITH_HOLE, shapely.box(20, 20, 21, 22)]),
        shapely.LineString([(-180, -90), (180, 90)]),
        shapely.MultiLineString([[(0, 0), (1, 1)], [(100, 50), (101, 50.5), (102, 50)]]),
        shapely.box(-180, -90, 180, 90),
    ],
)
def test_what_is_stored_is_read_back(geometry: BaseGeometry) -> None:
    table, rows = stored(shapely.box(5, 5, 6, 6), geometry, shapely.LineString([(0, 0), (1, 0)]))
    index, kind = rows[1]
    assert shapely.equals(table.decode(index, kind), snap(geometry))
    assert shapely.hausdorff_distance(table.decode(index, kind), geometry) <= GRID


def test_points_and_specks_need_no_shape() -> None:
    _, rows = stored(shapely.Point(1, 2), shapely.box(0, 0, GRID / 9, GRID / 9))
    assert rows == [(-1, GeometryKind.POINT), (-1, GeometryKind.POINT)]


@settings(max_examples=60)
@given(
    st.floats(-170, 170), st.floats(-80, 80), st.integers(3, 40), st.floats(0.01, 9), st.integers(0, 2**16)
)  # fmt: skip
def test_any_polygon_comes_back_valid_and_in_place(
    lon: float, lat: float, corners: int, size: float, seed: int
) -> None:
    draw = np.random.default_rng(seed)
    angles = np.sort(draw.uniform(0, 2 * np.pi, corners))
    radii = size * draw.uniform(0.3, 1, corners)
    polygon = shapely.Polygon(np.column_stack([lon + radii * np.cos(angles), lat + radii * np.sin(angles)]))
    if not polygon.is_valid or polygon.area < 1e-3:
        return
    table, [(index, kind)] = stored(polygon)
    decoded = table.decode(index, kind)
    assert decoded.is_valid
    assert decoded.symmetric_difference(polygon).area <= polygon.length * 2 * GRID
    west, south, east, north = table.shapes[index]["bounds"].tolist()
    assert shapely.box(west, south, east, north).covers(decoded)
