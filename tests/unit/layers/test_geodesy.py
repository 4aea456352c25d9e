"""Measures on the ellipsoid, against figures computed in other ways."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from gisviewer.layers.geodesy import area_m2, leg_lengths_m, trace

GEOD = Geod(ellps="WGS84")
positions = st.tuples(st.floats(-540, 540), st.floats(-90, 90))


def test_a_quarter_of_a_meridian_and_a_degree_of_the_equator():
    assert leg_lengths_m([(10, 0), (10, 90)]) == pytest.approx([10_001_965.729], abs=0.01)
    assert leg_lengths_m([(179.5, 0), (-179.5, 0)]) == pytest.approx([6_378_137 * math.radians(1)], abs=0.01)


def test_an_eighth_of_the_earth_and_a_cap_round_the_pole():
    earth = 510_065_621_724_088.0
    assert area_m2([(0, 0), (90, 0), (0, 90)]) == pytest.approx(earth / 8, rel=1e-9)
    cap = [(lon, 80) for lon in range(0, 360, 1)]
    assert 3.8e12 < area_m2(cap) < 4.0e12
    assert area_m2(cap[::-1]) == pytest.approx(area_m2(cap))


def test_area_across_the_antimeridian_is_that_of_the_same_ring_elsewhere():
    ring = [(-1.0, 50.0), (1.0, 50.0), (1.0, 51.0), (-1.0, 51.0)]
    moved = [((lon + 180 + 180) % 360 - 180, lat) for lon, lat in ring]
    assert area_m2(moved) == pytest.approx(area_m2(ring), rel=1e-12)


@settings(deadline=None)
@given(st.lists(positions, min_size=2, max_size=6))
def test_lengths_agree_with_the_inverse_problem_for_each_leg(points):
    expected = [GEOD.inv(*one, *other)[2] for one, other in itertools.pairwise(points)]
    assert leg_lengths_m(points) == pytest.approx(expected, abs=1e-3)


@settings(deadline=None)
@given(st.lists(positions, min_size=2, max_size=5), st.booleans())
def test_the_line_drawn_is_as_long_as_the_one_measured_and_never_jumps(points, is_closed):
    path = trace(points, is_closed=is_closed)
    corners = [*points, points[0]] if is_closed and len(points) > 2 else points
    assert sum(leg_lengths_m(path)) == pytest.approx(sum(leg_lengths_m(corners)), rel=1e-9, abs=1e-3)
    assert all(abs(other[0] - one[0]) <= 180.0001 for one, other in itertools.pairwise(path))


def test_fewer_points_measure_nothing():
    assert leg_lengths_m([(1, 1)]) == []
    assert area_m2([(1, 1), (2, 2)]) == 0
    assert trace([]) == []
