"""Incidents put elsewhere by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from samples import SPRINGFIELD, YEREVAN, make_result

from gisviewer.domain.places import FeatureClass, GeometryKind, Place
from gisviewer.gazetteer.api import Containment
from gisviewer.project import edits, placing

ARMENIA = Place("c:ARM", "Armenia", FeatureClass.COUNTRY, 45.0, 40.0, "ARM")
HELD = Containment(ARMENIA, None, None, ())


def test_another_candidate_moves_the_incident() -> None:
    moved = placing.move_to_place(make_result().incidents[0], SPRINGFIELD)
    assert (moved.lon, moved.lat, moved.country) == (-93.29, 37.21, "USA")
    assert {"lon", "lat", "place_name"} <= set(moved.edited)


def test_a_place_gives_its_precision() -> None:
    province = replace(YEREVAN, feature_class=FeatureClass.ADMIN1)
    assert placing.move_to_place(make_result().incidents[0], province).geo_precision == 4


def test_a_point_lies_in_the_country_that_holds_it() -> None:
    incident = placing.move_to_point(edits.make_incident_without_words("Shelling"), 44.5, 40.2, HELD)
    assert (incident.lon, incident.lat, incident.country, incident.geo_precision) == (44.5, 40.2, "ARM", 1)
    assert {"lon", "lat", "title"} <= set(incident.edited)


def test_a_drawn_line_is_kept_with_a_point_on_it() -> None:
    line = placing.make_shape(GeometryKind.LINE, [(45.0, 41.2), (45.5, 40.8), (46.0, 40.2)])
    assert line is not None
    moved = placing.move_to_shape(make_result().incidents[0], line, HELD)
    assert (moved.geometry_kind, moved.geo_precision, moved.country) == (GeometryKind.LINE, 5, "ARM")
    assert shapely.from_wkb(moved.wkb).distance(shapely.Point(moved.lon, moved.lat)) < 1e-9


def test_an_outline_that_crosses_itself_becomes_its_parts() -> None:
    bow = placing.make_shape(GeometryKind.AREA, [(0, 0), (2, 2), (2, 0), (0, 2)])
    assert bow is not None
    assert bow.is_valid
    assert bow.area == pytest.approx(2.0)


@pytest.mark.parametrize("kind", [GeometryKind.LINE, GeometryKind.AREA])
def test_what_runs_over_the_dateline_is_cut_there(kind: GeometryKind) -> None:
    shape = placing.make_shape(kind, [(178.0, -17.0), (183.0, -17.0), (183.0, -15.0)])
    assert shape is not None
    west, _, east, _ = shape.bounds
    assert (west, east) == (-180.0, 180.0)
    lon, lat = placing.point_on(shape)
    assert shape.distance(shapely.Point(lon, lat)) < 1e-9


@pytest.mark.parametrize(
    ("kind", "points"),
    [
        (GeometryKind.LINE, []),
        (GeometryKind.LINE, [(1, 1), (1, 1)]),
        (GeometryKind.AREA, [(1, 1), (2, 2)]),
        (GeometryKind.AREA, [(1, 1), (2, 2), (3, 3)]),
    ],
)
def test_too_few_points_draw_nothing(kind: GeometryKind, points: list[tuple[float, float]]) -> None:
    assert placing.make_shape(kind, points) is None


@given(
    st.sampled_from([GeometryKind.LINE, GeometryKind.AREA]),
    st.lists(st.tuples(st.floats(-170, 170), st.floats(-80, 80)), max_size=12),
)
def test_whatever_is_drawn_is_valid_and_holds_its_point(kind: GeometryKind, points: list[tuple[float, float]]) -> None:
    shape = placing.make_shape(kind, points)
    if shape is not None:
        moved = placing.move_to_shape(edits.make_incident_without_words("x"), shape, None)
        assert shape.is_valid
        assert moved.geometry_kind is kind
        assert shape.distance(shapely.Point(moved.lon, moved.lat)) < 1e-6
