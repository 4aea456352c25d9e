"""Cells: what they say of a point is what the polygons say."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gisviewer.gazetteer.build.cells import CellWriter
from gisviewer.gazetteer.cells import CellTable
from gisviewer.gazetteer.layout import ARRAYS, CONTAINERS, DEGREE
from gisviewer.gazetteer.store import Gazetteer


def table_of(*areas: shapely.Geometry) -> CellTable:
    writer = CellWriter()
    for number, area in enumerate(areas):
        writer.add(number, area)
    arrays = writer.arrays()
    names = ("cells.npy", "cell_starts.npy", "cell_areas.npy")
    return CellTable(*(memoryview(arrays[name].astype(ARRAYS[name])) for name in names))


def held(table: CellTable, areas: tuple[shapely.Geometry, ...], lon: float, lat: float) -> list[int]:
    near = table.areas_near(lon, lat)
    return [number for number, is_cut in near if not is_cut or shapely.contains_xy(areas[number], lon, lat)]


AREAS = (
    shapely.box(-180, -90, 180, 90),
    shapely.Point(10.3, 5.2).buffer(3.7),
    shapely.Point(10.3, 5.2).buffer(5).difference(shapely.Point(10.3, 5.2).buffer(3.7)),
    shapely.Polygon([(-179.9, -10), (179.9, -10.001), (179.9, -10.002)]),
    shapely.box(20, 20, 20.01, 20.01),
    shapely.MultiPolygon([shapely.box(30, 30, 31, 31), shapely.box(32, 30, 33, 31.03125)]),
)
TABLE = table_of(*AREAS)


@given(st.floats(-180, 180), st.floats(-90, 90))
def test_any_point_on_earth(lon: float, lat: float) -> None:
    assert held(TABLE, AREAS, lon, lat) == [n for n, area in enumerate(AREAS) if shapely.contains_xy(area, lon, lat)]


@given(st.floats(4, 36), st.floats(-11, 32))
def test_any_point_near_the_areas(lon: float, lat: float) -> None:
    assert held(TABLE, AREAS, lon, lat) == [n for n, area in enumerate(AREAS) if shapely.contains_xy(area, lon, lat)]


@pytest.mark.parametrize("point", [(181.0, 0.0), (-180.1, 0.0), (0.0, 90.1), (float("nan"), 0.0)])
def test_what_is_not_on_earth_is_in_no_area(point: tuple[float, float]) -> None:
    assert TABLE.areas_near(*point) == []


def test_most_points_need_no_polygon() -> None:
    near = TABLE.areas_near(10.3, 5.2)
    assert near == [(0, False), (1, False)]


def test_bundled_cells_agree_with_the_bundled_polygons(gazetteer: Gazetteer) -> None:
    draw = np.random.default_rng(5)
    rows = gazetteer._places[draw.integers(len(gazetteer), size=300)]
    points = [*zip(rows["lon"] / DEGREE, rows["lat"] / DEGREE, strict=True)]
    points += zip(draw.uniform(-180, 180, 300), draw.uniform(-90, 90, 300), strict=True)
    lons, lats = np.array(points).T
    expected: list[set[str]] = [set() for _ in points]
    for place_id in gazetteer._ids:
        place = gazetteer.get_place(place_id)
        if place.feature_class in CONTAINERS and place.geometry_kind == "area":
            for position in np.flatnonzero(shapely.contains_xy(gazetteer.geometry(place_id), lons, lats)):
                expected[position].add(place_id)
    for (lon, lat), ids in zip(points, expected, strict=True):
        assert {gazetteer._ids[i] for i in _indexes(gazetteer, lon, lat)} == ids


def _indexes(gazetteer: Gazetteer, lon: float, lat: float) -> list[int]:
    near = gazetteer._cells.areas_near(float(lon), float(lat))
    return [i for i, is_cut in near if not is_cut or shapely.contains_xy(gazetteer._shape_at(i), lon, lat)]
