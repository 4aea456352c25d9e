from __future__ import annotations

import json

import pytest
from map_clicks import differs, pixel_at, settle

from gisviewer.paths import get_geodata, get_resources

pytestmark = pytest.mark.gui


def _box(west, east):
    return {"type": "Polygon", "coordinates": [[[west, 30], [east, 30], [east, 34], [west, 34], [west, 30]]]}


def test_areas_that_overlap_cut_no_hole_into_one_another(window, qtbot, tmp_path):
    if not (get_resources() / "web" / "vendor").is_dir() or not (get_geodata() / "basemap.mbtiles").is_file():
        pytest.skip("the web libraries or the basemap are not in this checkout")
    path = tmp_path / "zones.geojson"
    rows = [{"type": "Feature", "properties": {}, "geometry": _box(west, west + 6)} for west in (40, 43)]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": rows}), "utf-8")
    with qtbot.waitSignal(window.map_view.became_ready, timeout=20_000):
        window.start([])
    window.map_sync.fit_extent((39, 29, 50, 35))
    settle(window, qtbot)
    bare = [pixel_at(window, qtbot, lon, 32.3) for lon in (41.5, 44.5, 47.5)]
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: bool(window.workspace.layers))
    window.map_sync.fit_extent((39, 29, 50, 35))
    settle(window, qtbot)
    for lon, before in zip((41.5, 44.5, 47.5), bare, strict=True):
        assert differs(before, pixel_at(window, qtbot, lon, 32.3)), lon
