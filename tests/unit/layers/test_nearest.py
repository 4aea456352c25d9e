"""Nearest features and those within a distance, against brute force with pyproj over close-set places."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from gisviewer.jobs import Cancelled, CancelToken
from gisviewer.layers.geometries import Geometries
from gisviewer.layers.nearest import NearestIndex, rows_holding

GEOD = Geod(ellps="WGS84")
points = st.tuples(st.floats(-180, 180), st.floats(-89, 89))


def _index(*shapes):
    array = np.empty(len(shapes), object)
    array[:] = shapes
    return NearestIndex(Geometries(shapes=array))


def _brute(point, shape):
    """The distance to a shape by very many places on it."""
    if shape.intersects(shapely.Point(point)):
        return 0.0
    edges = shape.boundary if shape.geom_type == "Polygon" else shape
    xy = shapely.get_coordinates(shapely.segmentize(edges, 0.01))
    n = len(xy)
    return float(np.min(GEOD.inv(np.full(n, point[0]), np.full(n, point[1]), xy[:, 0], xy[:, 1])[2]))


lines = st.tuples(st.floats(-150, 150), st.floats(-75, 75), st.floats(0.01, 8), st.floats(-8, 8)).map(
    lambda v: shapely.LineString([(v[0], v[1]), (v[0] + v[2], v[1] + v[3])])
)
boxes = st.tuples(st.floats(-170, 160), st.floats(-80, 70), st.floats(0.1, 9), st.floats(0.1, 9)).map(
    lambda v: shapely.box(v[0], v[1], v[0] + v[2], v[1] + v[3])
)
shapes = st.lists(st.one_of(lines, boxes, points.map(shapely.Point)), min_size=1, max_size=6)


@settings(max_examples=60, deadline=None)
@given(shapes, st.lists(points, min_size=1, max_size=4))
def test_nearest_is_that_of_brute_force(features, places):
    found = _index(*features).nearest(np.array(places, float))
    for number, place in enumerate(places):
        distances = [_brute(place, shape) for shape in features]
        assert found.distances_m[number] == pytest.approx(min(distances), rel=2e-4, abs=700)
        assert found.distances_m[number] <= min(distances) + 1
        assert distances[found.rows[number]] == pytest.approx(min(distances), rel=2e-4, abs=700)
        there = found.positions[number]
        assert GEOD.inv(*place, *there)[2] == pytest.approx(found.distances_m[number], abs=0.01)


@settings(max_examples=60, deadline=None)
@given(shapes, st.lists(points, min_size=1, max_size=4), st.floats(1_000, 3_000_000))
def test_within_a_distance_agrees_with_the_distances(features, places, distance):
    pairs = _index(*features).within(np.array(places, float), distance)
    found = set(zip(pairs.points.tolist(), pairs.rows.tolist(), strict=True))
    assert len(found) == len(pairs.rows)
    for number, place in enumerate(places):
        for row, shape in enumerate(features):
            brute = _brute(place, shape)
            if brute < distance - 1:
                assert (number, row) in found
            elif brute > distance * 1.0003 + 800:
                assert (number, row) not in found


def test_the_short_way_across_the_antimeridian_and_over_the_pole():
    index = _index(shapely.Point(179.9, 10), shapely.Point(100, 10))
    found = index.nearest(np.array([[-179.9, 10.0]]))
    assert found.rows.tolist() == [0]
    assert found.distances_m[0] == pytest.approx(GEOD.inv(179.9, 10, -179.9, 10)[2])
    over = _index(shapely.LineString([(10, 85), (20, 85)]), shapely.Point(-170, 60)).nearest(np.array([[-165.0, 86.0]]))
    assert over.rows.tolist() == [0]
    assert over.distances_m[0] == pytest.approx(GEOD.inv(-165, 86, 15, 85)[2], rel=1e-3)


def test_area_across_the_antimeridian_holds_points_on_both_sides():
    fiji = shapely.Polygon([(177, -20), (-178, -20), (-178, -15), (177, -15)])
    places = np.array([[178.0, -17], [-179.0, -17], [0.0, -17], [181.0, -17]])
    assert _index(fiji).nearest(places).distances_m[[0, 1, 3]].tolist() == [0, 0, 0]
    pairs = rows_holding(Geometries(shapes=np.array([fiji], object)), places)
    assert pairs.points.tolist() == [0, 1, 3]


def test_points_in_areas_agree_with_shapely_and_a_crossed_ring_is_mended():
    rng = np.random.default_rng(1)
    areas = [shapely.box(x, y, x + 3, y + 3) for x, y in rng.uniform(-20, 20, (40, 2))]
    bow = shapely.Polygon([(30, 30), (40, 40), (40, 30), (30, 40)])
    places = np.vstack((rng.uniform(-25, 25, (300, 2)), [(31, 35), (39, 35), (35, 31)]))
    pairs = rows_holding(Geometries(shapes=np.array([*areas, bow], object)), places)
    found = set(zip(pairs.points.tolist(), pairs.rows.tolist(), strict=True))
    expected = {(p, r) for p in range(300) for r, area in enumerate(areas) if area.covers(shapely.Point(places[p]))}
    assert {pair for pair in found if pair[0] < 300} == expected
    assert {pair for pair in found if pair[0] >= 300} == {(301, 40)} or (300, 40) in found


def test_nothing_to_be_near_to_and_cancelling():
    found = NearestIndex(Geometries(shapes=np.array([None], object))).nearest(np.array([[1.0, 2.0]]))
    assert found.rows.tolist() == [-1]
    assert np.isnan(found.distances_m[0])
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        _index(shapely.LineString([(0, 0), (1, 1)])).nearest(np.array([[1.0, 2.0]]), token)
