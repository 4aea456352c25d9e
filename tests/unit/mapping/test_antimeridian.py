"""Shapes on both sides of the antimeridian are drawn as one."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gisviewer.mapping.antimeridian import join_at_antimeridian
from gisviewer.mapping.geometry import encode_geometry


def test_two_halves_become_one_area_without_a_seam():
    halves = shapely.MultiPolygon([shapely.box(170, 50, 180, 60), shapely.box(-180, 50, -165, 60)])
    joined = join_at_antimeridian(halves)
    assert joined.geom_type == "Polygon"
    assert joined.area == pytest.approx(250)
    assert joined.bounds[2] - joined.bounds[0] == pytest.approx(25)


def test_ring_that_jumps_is_unrolled():
    ring = shapely.Polygon([(179, 60), (179.9, 61), (-180, 62), (-179, 61), (179.9, 60)])
    joined = join_at_antimeridian(ring)
    assert joined.bounds[2] - joined.bounds[0] == pytest.approx(2)


@pytest.mark.parametrize(
    "shape",
    [
        shapely.box(-180, -90, 180, 90),
        shapely.Polygon([(-180, -70), (0, -65), (180, -70), (180, -90), (-180, -90)]),
    ],
)
def test_what_goes_around_the_world_stays(shape):
    assert join_at_antimeridian(shape).bounds == shape.bounds


@given(st.integers(-179, 179), st.integers(-60, 60), st.integers(1, 60), st.integers(1, 20))
def test_cut_and_joined_is_as_large_as_before(west, south, width, height):
    whole = shapely.box(west, south, west + width, south + height)
    east = shapely.intersection(whole, shapely.box(-180, -90, 180, 90))
    rest = shapely.intersection(whole, shapely.box(180, -90, 540, 90))
    moved = shapely.transform(rest, lambda xy: xy - (360, 0))
    cut = shapely.MultiPolygon([*shapely.get_parts(east), *(p for p in shapely.get_parts(moved) if p.area > 0)])
    joined = join_at_antimeridian(cut)
    assert joined.area == pytest.approx(whole.area)
    if cut.bounds[2] - cut.bounds[0] >= 180:
        assert np.diff(joined.bounds[::2]) == pytest.approx(width)


def test_lines_are_joined_too():
    line = shapely.MultiLineString([[(178, 0), (180, 1)], [(-180, 1), (-178, 2)]])
    encoded = encode_geometry(shapely.to_wkb(line))
    assert encoded is not None
    west, _, east, _ = encoded["bounds"]
    assert east - west == pytest.approx(4)
