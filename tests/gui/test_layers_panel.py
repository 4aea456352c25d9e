from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from gisviewer.app.commands import files

pytestmark = pytest.mark.gui


@pytest.fixture
def roads(tmp_path):
    path = tmp_path / "roads.geojson"
    line = {"type": "LineString", "coordinates": [[44.0, 40.0], [45.0, 41.0]]}
    path.write_text(json.dumps({"type": "Feature", "properties": {"name": "<b>M4</b>"}, "geometry": line}), "utf-8")
    return path


@pytest.fixture
def posts(tmp_path):
    path = tmp_path / "posts.geojson"
    point = {"type": "Point", "coordinates": [45.2, 40.9]}
    path.write_text(json.dumps({"type": "Feature", "properties": {}, "geometry": point}), "utf-8")
    return path


def _open(window, qtbot, path, count):
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: len(window.workspace.layers) == count)


def test_layer_is_listed_and_its_tiles_are_served(window, qtbot, roads):
    _open(window, qtbot, roads, 1)
    (layer,) = window.workspace.layers
    model = window.layers_panel.model
    assert model.index(0).data() == layer.name
    mime, tile = window.map_view.server.respond(f"/layers/{layer.id}/4/10/6.mvt")
    assert mime.startswith("application/")
    assert tile
    assert list(window.layers.features.frame(layer.id)["name"]) == ["<b>M4</b>"]


def test_toggle_order_rename_remove_are_undoable_steps(window, qtbot, roads, posts):
    _open(window, qtbot, roads, 1)
    _open(window, qtbot, posts, 2)
    panel = window.layers_panel
    names = [layer.name for layer in window.workspace.layers]
    first = panel.model.index(0)
    panel.model.setData(first, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not window.workspace.layers[0].visible
    panel.model.setData(first, "Checkpoints", Qt.ItemDataRole.EditRole)
    panel.view.setCurrentIndex(panel.model.index(0))
    panel._shift(1)
    assert [layer.name for layer in window.workspace.layers] == [names[1], "Checkpoints"]
    assert panel.current.name == "Checkpoints"
    panel.remove_current()
    assert len(window.workspace.layers) == 1
    for _step in range(4):
        window.workspace.undo()
    assert [layer.name for layer in window.workspace.layers] == names
    assert window.workspace.layers[0].visible


@pytest.mark.parametrize(
    "content", [b"", b"{", b'{"type": "FeatureCollection", "features": []}', b"just words", b"\x00\x01\x02"]
)
def test_bad_layer_is_named_with_its_reason(window, qtbot, tmp_path, content):
    path = tmp_path / "odd.geojson"
    path.write_bytes(content)
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: window.notices.bar.current is not None)
    assert "odd.geojson" in window.notices.bar.current.text
    assert window.notices.bar.current.details == ""
    assert not window.workspace.layers


def test_export_writes_the_map_with_the_layer(window, qtbot, roads, tmp_path):
    _open(window, qtbot, roads, 1)
    target = tmp_path / "map.html"
    files.export_to(window, target)
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)
    assert window.notices.bar.current.severity == "good"
    page = target.read_text("utf-8")
    assert "<b>M4</b>" not in page


def test_export_that_cannot_be_written_is_told(window, qtbot, roads, tmp_path):
    _open(window, qtbot, roads, 1)
    files.export_to(window, tmp_path / "no such folder" / "map.html")
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)
    assert window.notices.bar.current.severity == "error"
    assert window.notices.bar.current.details == ""
