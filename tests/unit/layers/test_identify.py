"""A click answers with what lies there."""

from __future__ import annotations

import numpy as np
import shapely
from layer_making import make_layer, random_points, random_polygons

from gisviewer.layers.identify import Identifier


def test_areas_under_a_click_agree_with_brute_force() -> None:
    rng = np.random.default_rng(5)
    shapes = random_polygons(rng, 400)
    identifier = Identifier(make_layer(shapes))
    hits = 0
    for _ in range(800):
        lon, lat = rng.uniform(-160, 160), rng.uniform(-65, 65)
        expected = {i for i, shape in enumerate(shapes) if shape.covers(shapely.Point(lon, lat))}
        found = identifier.at(lon, lat, 1e-9)
        assert set(found) == expected
        assert found == sorted(found, reverse=True)
        hits += len(expected)
    assert hits > 50


def test_points_near_a_click_come_nearest_first() -> None:
    shapes = [shapely.Point(10, 60), shapely.Point(10.01, 60), shapely.Point(10, 60.02), shapely.Point(11, 60)]
    assert Identifier(make_layer(shapes)).at(10.001, 60, 0.05) == [0, 1, 2]


def test_tolerance_is_a_circle_on_the_map() -> None:
    # At 60 degrees north a degree of latitude is drawn twice as long as one of longitude.
    north, east = shapely.Point(10, 60.6), shapely.Point(10.6, 60)
    assert Identifier(make_layer([north, east])).at(10, 60, 1.0) == [1]


def test_lines_are_hit_within_the_tolerance_and_none_is_no_hit() -> None:
    shapes = [shapely.LineString([(0, 0), (10, 0)]), None, shapely.LineString([(0, 5), (10, 5)])]
    assert Identifier(make_layer(shapes)).at(5, 0.4, 0.5) == [0]
    assert Identifier(make_layer(shapes)).at(5, 2, 0.5) == []


def test_a_rectangle_selects_what_it_touches() -> None:
    rng = np.random.default_rng(6)
    for shapes in (random_points(rng, 500), random_polygons(rng, 200)):
        box = shapely.box(-40, -20, 60, 45)
        expected = [i for i, shape in enumerate(shapes) if shape.intersects(box)]
        assert Identifier(make_layer(shapes)).within(-40, -20, 60, 45) == expected
        assert len(expected) > 20
