from __future__ import annotations

import json

import pytest
from map_clicks import differs, pixel_at, settle

from gisviewer.app.layer_steps import show
from gisviewer.paths import get_geodata, get_resources

pytestmark = pytest.mark.gui

PLACES = (41.5, 44.5, 47.5)
"""Longitudes in the first area, in both, in the second."""


def _box(west, east):
    return {"type": "Polygon", "coordinates": [[[west, 30], [east, 30], [east, 34], [west, 34], [west, 30]]]}


@pytest.fixture
def overlapping(window, qtbot, tmp_path):
    """The window with two areas that overlap; and the colours of the bare map in the first, both, and the second."""
    if not (get_resources() / "web" / "vendor").is_dir() or not (get_geodata() / "basemap.mbtiles").is_file():
        pytest.skip("the web libraries or the basemap are not in this checkout")
    path = tmp_path / "zones.geojson"
    rows = [{"type": "Feature", "properties": {}, "geometry": _box(west, west + 6)} for west in (40, 43)]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": rows}), "utf-8")
    with qtbot.waitSignal(window.map_view.became_ready, timeout=20_000):
        window.start([])
    window.map_sync.fit_extent((39, 29, 50, 35))
    settle(window, qtbot)
    bare = [pixel_at(window, qtbot, lon, 32.3) for lon in PLACES]
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: bool(window.workspace.layers), timeout=20_000)
    window.map_sync.fit_extent((39, 29, 50, 35))
    settle(window, qtbot)
    return window, bare


def _differing(window, qtbot, bare):
    return [differs(one, pixel_at(window, qtbot, lon, 32.3)) for one, lon in zip(bare, PLACES, strict=True)]


def test_areas_that_overlap_cut_no_hole_into_one_another(overlapping, qtbot):
    window, bare = overlapping
    assert _differing(window, qtbot, bare) == [True, True, True]


def test_a_layer_comes_back_after_it_was_hidden_and_the_map_moved(overlapping, qtbot):
    window, bare = overlapping
    layers = window.workspace.layers
    for moves in (False, True):
        show(window.workspace, "zones", layers, False)
        settle(window, qtbot)
        assert _differing(window, qtbot, bare) == [False, False, False]
        if moves:
            window.map_sync.fit_extent((39, 28, 51, 36))
            settle(window, qtbot)
            bare = [pixel_at(window, qtbot, lon, 32.3) for lon in PLACES]
        show(window.workspace, "zones", layers, True)
        settle(window, qtbot)
        assert _differing(window, qtbot, bare) == [True, True, True]
