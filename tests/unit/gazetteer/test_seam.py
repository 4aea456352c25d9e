"""Outlines of the raw material that jump at 180 degrees."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from gisviewer.gazetteer.build.seam import part_at_seam


def parted(geometry: shapely.Geometry) -> shapely.Geometry:
    (result,) = part_at_seam(np.array([geometry], object))
    return result


def widest(geometry: shapely.Geometry) -> float:
    bounds = shapely.bounds(shapely.get_parts(geometry))
    return float((bounds[:, 2] - bounds[:, 0]).max())


def test_an_outline_that_jumps_is_parted_there():
    jumping = shapely.Polygon([(170, 60), (-170, 60), (-170, 70), (170, 70)])
    expected = shapely.MultiPolygon([shapely.box(170, 60, 180, 70), shapely.box(-180, 60, -170, 70)])
    assert shapely.equals(parted(jumping), expected)


def test_vertices_on_the_wrong_side_of_the_seam_do_not_span_the_world():
    # As Natural Earth draws Chukotka: the half west of the seam has its two vertices on it at -180.
    west_half = shapely.Polygon([(179, 69), (-180, 69), (-180, 65), (179, 65), (163, 67)])
    east_half = shapely.Polygon([(-180, 69), (-180, 65), (-170, 66)])
    province = parted(shapely.MultiPolygon([west_half, east_half]))
    assert province.is_valid
    assert widest(province) == pytest.approx(17)
    assert province.covers(shapely.Point(179.9, 67))
    assert province.covers(shapely.Point(-179.9, 67))
    assert not province.intersects(shapely.box(-160, 60, 160, 75))


def test_an_outline_closed_by_a_step_between_the_two_sides_of_the_seam():
    island = shapely.Polygon([(-180, 71), (179, 70.9), (178, 71.2), (180, 71.5)])
    assert shapely.equals(parted(island), shapely.Polygon([(180, 71), (179, 70.9), (178, 71.2), (180, 71.5)]))


def test_holes_go_with_the_outline():
    ring = [(-179.5, 61), (-179, 61), (-179, 62), (-179.5, 62)]
    across = [(179, 64), (-179, 64), (-179, 65), (179, 65)]
    area = parted(shapely.Polygon([(170, 60), (-170, 60), (-170, 70), (170, 70)], [ring, across]))
    assert area.is_valid
    assert area.area == pytest.approx(200 - 0.5 - 2)
    assert not area.contains(shapely.Point(-179.2, 61.5))
    assert not area.contains(shapely.Point(179.5, 64.5))


@pytest.mark.parametrize(
    "geometry",
    [
        shapely.box(-180, -90, 180, 90),
        shapely.Polygon([(-180, 90), (-180, 75), (-60, 72), (60, 74), (180, 75), (180, 90)]),  # round a pole
        shapely.Polygon([(-65, -45), (147, -44), (147, -60), (100, -65), (0, -66), (-65, -60)]),  # a wide ocean
        shapely.MultiPolygon([shapely.box(177, -19, 180, -16), shapely.box(-180, -19, -178, -16)]),
        shapely.LineString([(-170, 10), (170, 10)]),
    ],
)
def test_what_does_not_jump_stays_as_it_is(geometry: shapely.Geometry):
    assert parted(geometry) is geometry
