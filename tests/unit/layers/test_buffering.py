"""Buffers hold exactly what is near, by pyproj's distances; also across the antimeridian and round the poles."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from gisviewer.jobs import Cancelled, CancelToken
from gisviewer.layers.buffering import buffer_shapes
from gisviewer.layers.geometries import Geometries
from gisviewer.layers.nearest import NearestIndex

GEOD = Geod(ellps="WGS84")


def _buffer(shape, metres):
    array = np.empty(1, object)
    array[0] = shape
    return buffer_shapes(array, metres)[0]


def _area_m2(area):
    return sum(abs(GEOD.geometry_area_perimeter(part)[0]) for part in shapely.get_parts(area))


@pytest.mark.parametrize("place", [(44.5, 40.2), (179.95, -17.0), (-179.99, 66.0), (20.0, 89.5), (5.0, -89.9), (0, 90)])
@pytest.mark.parametrize("metres", [1_000.0, 150_000.0, 1_500_000.0])
def test_circle_round_a_point_has_the_area_of_one(place, metres):
    area = _buffer(shapely.Point(place), metres)
    assert area.is_valid
    west, south, east, north = area.bounds
    assert -180 <= west <= east <= 180
    assert -90 <= south <= north <= 90
    radius = 6_371_007.2
    expected = 2 * np.pi * radius**2 * (1 - np.cos(metres / radius))
    assert _area_m2(area) == pytest.approx(expected, rel=0.012)


lines = st.tuples(st.floats(-180, 179), st.floats(-70, 70), st.floats(0.01, 5), st.floats(-5, 5)).map(
    lambda v: shapely.LineString([(v[0], v[1]), (v[0] + v[2] * 0.6, v[1] + v[3]), (v[0] + v[2], v[1])])
)
boxes = st.tuples(st.floats(-179, 170), st.floats(-80, 70), st.floats(0.1, 5), st.floats(0.1, 5)).map(
    lambda v: shapely.box(v[0], v[1], v[0] + v[2], v[1] + v[3])
)


@settings(max_examples=40, deadline=None)
@given(st.one_of(lines, boxes), st.floats(5_000, 800_000), st.integers(0, 2**32 - 1))
def test_point_is_in_the_buffer_where_it_is_near(shape, metres, seed):
    area = _buffer(shape, metres)
    assert area.is_valid
    rng = np.random.default_rng(seed)
    middle = shape.centroid
    reach = metres / 100_000 + 6
    places = np.column_stack(
        (
            (rng.uniform(-3 * reach, 3 * reach, 60) + middle.x + 180) % 360 - 180,
            np.clip(rng.uniform(-reach, reach, 60) + middle.y, -89.9, 89.9),
        )
    )
    distances = NearestIndex(Geometries(shapes=np.array([shape], object))).nearest(places).distances_m
    inside = shapely.intersects_xy(area, places[:, 0], places[:, 1])
    margin = 0.004 * metres + 60
    assert inside[distances < metres - margin].all()
    assert not inside[distances > metres + margin].any()


def test_hole_larger_than_the_buffer_stays_and_missing_shapes_stay_missing():
    ring = shapely.box(0, 0, 10, 10).difference(shapely.box(2, 2, 8, 8))
    result = buffer_shapes(np.array([ring, None, shapely.Point()], object), 50_000)
    assert not result[0].contains(shapely.Point(5, 5))
    assert result[0].contains(shapely.Point(2.3, 5))
    assert result[1] is None
    assert result[2] is None


def test_distance_must_make_sense_and_work_can_be_cancelled():
    shapes = np.array([shapely.Point(1, 1)], object)
    for metres in (0, -5, 1e9):
        with pytest.raises(ValueError, match="a buffer of"):
            buffer_shapes(shapes, metres)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        buffer_shapes(shapes, 1_000, token)
