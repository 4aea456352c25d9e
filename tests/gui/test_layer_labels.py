"""Labels of a layer on the real page: written in the window and in an exported page, switched on in the dialog."""

from __future__ import annotations

import json

import pytest
from map_clicks import ask, settle

from gisviewer.app.commands import layers as layer_commands
from gisviewer.export.html import render_export_page
from gisviewer.paths import get_geodata, get_resources

pytestmark = pytest.mark.gui

# What is written on the map, by standing in for the canvas's own function.
_LISTEN = """
window.written = [];
const plain = CanvasRenderingContext2D.prototype.fillText;
CanvasRenderingContext2D.prototype.fillText = function (text, ...more) {
  window.written.push(text);
  return plain.call(this, text, ...more);
};
true
"""


@pytest.fixture
def mapped(window, qtbot, tmp_path):
    if not (get_resources() / "web" / "vendor").is_dir() or not (get_geodata() / "basemap.mbtiles").is_file():
        pytest.skip("the web libraries or the basemap are not in this checkout")
    path = tmp_path / "stations.geojson"
    rows = [
        {
            "type": "Feature",
            "properties": {"name": f"Station <{n}>", "depth": 1000 * n},
            "geometry": {"type": "Point", "coordinates": [50.5 + n / 2, 39.5]},
        }
        for n in range(4)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": rows}), "utf-8")
    with qtbot.waitSignal(window.map_view.became_ready, timeout=20_000):
        window.start([])
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 1)
    settle(window, qtbot)
    return window


def _wish_labels(window, qtbot, template):
    dialog = layer_commands.ask_style(window, window.workspace.layers[0])
    dialog.labels.template.setCurrentText(template)
    dialog.accept()
    settle(window, qtbot)


def test_labels_are_written_on_the_map_and_go_away(mapped, qtbot):
    ask(mapped, qtbot, _LISTEN)
    _wish_labels(mapped, qtbot, "{name}, {depth:,} m")
    assert mapped.workspace.layers[0].style.label_template == "{name}, {depth:,} m"
    qtbot.waitUntil(lambda: "Station <3>, 3,000 m" in json.loads(ask(mapped, qtbot, "JSON.stringify(window.written)")))
    ask(mapped, qtbot, "window.written.length = 0; true")
    mapped.workspace.undo()
    settle(mapped, qtbot)
    ask(mapped, qtbot, "GV.labels.redraw(); true")
    assert not [text for text in json.loads(ask(mapped, qtbot, "JSON.stringify(window.written)")) if "Station" in text]


def test_bad_template_is_told_and_changes_nothing(mapped, qtbot):
    _wish_labels(mapped, qtbot, "{nothing}")
    assert mapped.workspace.layers[0].style.label_template == ""
    assert "nothing" in mapped.notices.bar.current.text


def test_exported_page_carries_the_labels(mapped, qtbot):
    _wish_labels(mapped, qtbot, "{name}")
    page = render_export_page(mapped.map_sync.make_content(), mapped.layers.features)
    assert 'id="data-layer-labels-0"' in page
    mapped.workspace.undo()
    page = render_export_page(mapped.map_sync.make_content(), mapped.layers.features)
    assert 'id="data-layer-labels-0"' not in page
