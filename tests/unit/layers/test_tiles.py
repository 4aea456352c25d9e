"""Tiles: nothing is missing, nothing is in the wrong place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from layer_making import make_layer, random_points, random_polygons
from tile_decoding import TileFeature, decode_tile

from gisviewer.layers.projection import shapes_to_square, to_square
from gisviewer.layers.seam import cut_at_seam
from gisviewer.layers.tiles import HIDDEN, Tiler

PIXEL = 1 / 256


def features_of(tile: bytes) -> list[TileFeature]:
    layers = decode_tile(tile)
    assert set(layers) <= {"features"}
    return layers.get("features", [])


def shape_of(feature: TileFeature, z: int, x: int, y: int) -> Any:
    """The feature's geometry in the square."""
    paths = [(np.array(path) / 4096 + (x, y)) / (1 << z) for path in feature.paths]
    if feature.type == 1:
        return shapely.multipoints(np.concatenate(paths))
    return shapely.multilinestrings([shapely.linestrings(path) for path in paths])


def tiles_touched(shape: Any, z: int) -> set[tuple[int, int]]:
    """Every tile whose interior a shape of the square touches, by trying them all."""
    n = 1 << z
    west, north, east, south = shape.bounds
    touched = set()
    for x in range(max(0, int(west * n)), min(n - 1, int(east * n)) + 1):
        for y in range(max(0, int(north * n)), min(n - 1, int(south * n)) + 1):
            if shapely.box(x / n, y / n, (x + 1) / n, (y + 1) / n).intersects(shape):
                touched.add((x, y))
    return touched


@pytest.mark.parametrize("z", [0, 1, 3, 5])
@pytest.mark.parametrize("kind", ["area", "line"])
def test_every_feature_a_pixel_large_is_in_every_tile_it_touches(z: int, kind: str) -> None:
    shapes = random_polygons(np.random.default_rng(7), 250)
    if kind == "line":
        shapes = [shape.exterior for shape in shapes]
        shapes = [shapely.LineString(ring.coords) for ring in shapes]
    tiler = Tiler(make_layer(shapes))
    square = shapes_to_square(np.array(shapes, object))
    wanted: dict[tuple[int, int], set[int]] = {}
    for row, shape in enumerate(square):
        west, north, east, south = shape.bounds
        if max(east - west, south - north) >= PIXEL / (1 << z):
            for key in tiles_touched(shape, z):
                wanted.setdefault(key, set()).add(row)
    assert wanted
    for (x, y), rows in wanted.items():
        present = {feature.id for feature in features_of(tiler.tile(z, x, y))}
        assert rows <= present, (z, x, y, rows - present)


@pytest.mark.parametrize("z", [0, 2, 6, 10])
def test_every_point_has_a_mark_within_half_a_pixel(z: int) -> None:
    rng = np.random.default_rng(3)
    shapes = random_points(rng, 400) + list(shapely.points(rng.normal(44, 0.02, 400), rng.normal(40, 0.02, 400)))
    tiler = Tiler(make_layer(shapes))
    n = 1 << z
    square = to_square(shapely.get_coordinates(shapes))
    marks: dict[tuple[int, int], Any] = {}
    for position in square:
        x, y = (int(v) for v in position * n)
        if (x, y) not in marks:
            marks[x, y] = np.array([f.paths[0][0] for f in features_of(tiler.tile(z, x, y))]) / 4096
        distance = np.abs(marks[x, y] - (position * n - (x, y))).max(axis=1).min()
        assert distance <= PIXEL / 2 + 1 / 4096


def test_points_beyond_the_edge_are_there_so_that_markers_reach_over() -> None:
    edge = shapely.Point(-0.001, 10)
    tiler = Tiler(make_layer([edge]))
    assert [f.id for f in features_of(tiler.tile(3, 3, 3))] == [0]
    assert [f.id for f in features_of(tiler.tile(3, 4, 3))] == [0]
    assert features_of(tiler.tile(3, 4, 3))[0].paths[0][0][0] <= 0
    assert tiler.tile(3, 5, 3) == b""


def test_hidden_rows_are_nowhere_and_classes_are_attributes() -> None:
    shapes = [shapely.Point(1, 1), shapely.Point(50, 1), shapely.box(90, 0, 100, 10), shapely.box(120, 0, 130, 10)]
    tiler = Tiler(make_layer(shapes)).with_classes(np.array([3, HIDDEN, 127, HIDDEN], np.uint8))
    found = {f.id: f.attributes["c"] for f in features_of(tiler.tile(0, 0, 0))}
    assert found == {0: 3, 2: 127}


def test_mixed_geometries_keep_their_row_and_type() -> None:
    shapes = [
        shapely.box(0, 0, 20, 20),
        None,
        shapely.LineString([(30, 0), (50, 20)]),
        shapely.Point(60, 10),
        shapely.GeometryCollection([shapely.Point(-20, 0), shapely.box(-60, 0, -40, 20)]),
        shapely.Point(),
    ]
    found = {(f.id, f.type) for f in features_of(Tiler(make_layer(shapes)).tile(0, 0, 0))}
    assert found == {(0, 3), (2, 2), (3, 1), (4, 1), (4, 3)}


def test_a_hole_is_a_second_ring() -> None:
    shape = shapely.box(0, 0, 40, 40).difference(shapely.box(10, 10, 30, 30))
    (feature,) = features_of(Tiler(make_layer([shape])).tile(0, 0, 0))
    assert len(feature.paths) == 2


@given(
    st.lists(st.tuples(st.floats(-89, 89), st.floats(-80, 80)), min_size=2, max_size=12),
    st.integers(0, 8),
)
@settings(max_examples=60, deadline=None)
def test_a_line_is_drawn_where_it_runs(vertices: list[tuple[float, float]], z: int) -> None:
    line = shapely.LineString(vertices)
    tiler = Tiler(make_layer([line]))
    square = shapes_to_square(np.array([line], object))[0]
    position = shapely.get_coordinates(square)[0]
    x, y = (int(v * (1 << z)) for v in position)
    tile = features_of(tiler.tile(z, x, y))
    if square.length > PIXEL / (1 << z) and len({*vertices}) > 1:
        for feature in tile:
            far = shapely.get_coordinates(shape_of(feature, z, x, y))
            off = max(square.distance(shapely.Point(c)) for c in far)
            assert off <= 1.6 * PIXEL / (1 << z)


def test_outside_the_world_there_is_nothing() -> None:
    tiler = Tiler(make_layer([shapely.Point(0, 0)]))
    for z, x, y in [(-1, 0, 0), (0, 1, 0), (2, 0, 4), (2, -1, 0), (40, 0, 0)]:
        assert tiler.tile(z, x, y) == b""


def test_self_crossing_and_degenerate_areas_are_drawn_and_break_nothing() -> None:
    shapes = [
        shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)]),
        shapely.Polygon([(20, 0), (30, 0), (20, 0), (20, 0)]),
        shapely.Polygon([(40, 0), (40, 0), (40, 0), (40, 0)]),
    ]
    tiler = Tiler(make_layer(shapes))
    for z in (0, 4, 9):
        n = 1 << z
        for lon in (5, 25, 40):
            x, y = (to_square(np.array([(lon, 0.0)]))[0] * n).astype(int)
            tiler.tile(z, int(x), int(y))
    assert {f.id for f in features_of(tiler.tile(0, 0, 0))} == {0, 1, 2}


@pytest.mark.parametrize(
    "shape",
    [
        shapely.Polygon([(170, 0), (-170, 0), (-170, 10), (170, 10)]),
        shapely.Polygon([(170, 0), (190, 0), (190, 10), (170, 10)]),
        shapely.Polygon([(-190, 0), (-170, 0), (-170, 10), (-190, 10)]),
    ],
)
def test_an_area_across_the_antimeridian_is_on_both_edges_and_not_between(shape: Any) -> None:
    tiler = Tiler(make_layer([shape]))
    filled = {x for x in range(16) for y in (7,) if tiler.tile(4, x, y)}
    assert filled == {0, 15}


def test_antarctica_and_a_box_around_the_world_are_left_whole() -> None:
    ice = shapely.Polygon([(-180, -90), (-180, -70), (0, -65), (180, -70), (180, -90)])
    world = shapely.box(-180, -90, 180, 90)
    tiler = Tiler(make_layer([ice, world]))
    for x in range(8):
        ids = {f.id for f in features_of(tiler.tile(3, x, 7))}
        assert ids == {0, 1}


def test_a_ring_round_the_pole_covers_the_pole() -> None:
    ring = shapely.Polygon([(0, 70), (90, 70), (180, 70), (-90, 70)])
    tiler = Tiler(make_layer([ring]))
    assert all(tiler.tile(3, x, 0) for x in range(8))


def test_tiles_are_stable(tmp_path: Path) -> None:
    shapes = random_polygons(np.random.default_rng(1), 50)
    first, second = Tiler(make_layer(shapes)), Tiler(make_layer(shapes))
    assert first.tile(1, 0, 0) == second.tile(1, 0, 0) == first.tile(1, 0, 0) != b""


@pytest.mark.parametrize("first", [-180.0, -100.0, 30.0, 180.0])
@pytest.mark.parametrize("direction", [1, -1])
@pytest.mark.parametrize("pole", [1, -1])
def test_a_ring_round_a_pole_has_no_edge_from_its_ends_to_the_pole(first: float, direction: int, pole: int) -> None:
    lons = [(first + direction * 20 * n + 180) % 360 - 180 for n in range(18)]
    ring = [(lon, pole * (65 + 5 * (n % 2))) for n, lon in enumerate(lons)]
    hole = [(10, pole * 80), (20, pole * 80), (20, pole * 84), (10, pole * 84)]
    pieces, _ = cut_at_seam(np.array([shapely.Polygon(ring, [hole])], object), 3.0)
    west, _south, east, _north = shapely.total_bounds(pieces)
    assert (west, east) == (-183, 183)
    whole = shapely.union_all(pieces)
    for lon in range(-179, 180):
        assert shapely.covers(whole, shapely.LineString([(lon, pole * 71), (lon, pole * 79)])), "no gap"
        on_edge = shapely.intersection(whole.boundary, shapely.LineString([(lon, pole * 71), (lon, pole * 79)]))
        assert on_edge.is_empty, "and no line"
    assert not shapely.covers(whole, shapely.Point(15, pole * 82))
    assert shapely.covers(whole, shapely.Point(-15, pole * 82))
