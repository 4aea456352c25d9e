"""Cutting the basemap: what lies where, at the edges of the world too."""

from __future__ import annotations

import pytest
import shapely

from gisviewer.gazetteer.build.basemap_claims import find_dates
from gisviewer.gazetteer.build.basemap_tiles import TileFeature, cut_tiles, to_square_world


def _land_by_tile(geometries: list[shapely.Geometry], level: int) -> dict[tuple[int, int], float]:
    """The part of each tile that is land; tiles without any are left out."""
    world = to_square_world(geometries)
    features = [TileFeature(part, {}) for part in shapely.get_parts(world)]
    return {
        (x, y): sum(part.geometry.area for part in layers["land"]) * 4**level
        for x, y, layers in cut_tiles({"land": features}, level)
    }


def test_a_coast_beyond_the_square_world_does_not_flood_the_south():
    coast = [(-180, -84), (-150, -86), (-60, -64), (0, -70), (60, -66), (180, -84)]
    antarctica = shapely.Polygon([*coast, (180, -90), (-180, -90)])
    congo = shapely.box(15, -10, 30, 5)
    land = _land_by_tile([antarctica, congo], 3)
    assert {tile for tile in land if tile[1] <= 4} == {(4, 3), (4, 4)}  # Congo's, and no tile of the oceans there
    assert 0.05 < land[4, 4] < 0.3
    assert land[1, 7] > 0.1


def test_whole_tiles_inside_land_are_land():
    land = _land_by_tile([shapely.box(-90, -60, 90, 60)], 2)
    assert land[1, 1] > 0.5
    assert land[2, 2] > 0.5


def test_positions_are_those_of_web_mercator():
    (point,) = to_square_world([shapely.Point(0, 0)])
    assert (point.x, point.y) == (0.5, 0.5)


@pytest.mark.parametrize(
    ("line", "held"),
    [
        ("Ukrainian claim", (20150212, 20220224)),  # the line of contact in Donbas, not that of Crimea
        ("Ceasefire Line 1994", (19940512, 20201110)),
        ("Former USSR oblast in 1991", (19230707, 19911126)),
        ("Indian claim", (None, None)),
    ],
)
def test_lines_on_the_basemap_hold_when_those_of_the_gazetteer_do(line: str, held: tuple[int | None, int | None]):
    assert find_dates(line) == held
