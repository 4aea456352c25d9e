from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from gisviewer.app.commands import exports
from gisviewer.export.plan import ExportPlan, get_format
from gisviewer.layers.answers import ANY, Answers
from gisviewer.layers.crs import CrsNeeded
from gisviewer.layers.features import LayerFeatures
from gisviewer.layers.read import read_layers
from gisviewer.project.workspace import Table

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
    panel.shift_current(1)
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
    exports.export_as(window, ExportPlan(get_format("html"), target))
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)
    assert window.notices.bar.current.severity == "good"
    page = target.read_text("utf-8")
    assert "<b>M4</b>" not in page


def test_export_that_cannot_be_written_is_told(window, qtbot, roads, tmp_path):
    _open(window, qtbot, roads, 1)
    exports.export_as(window, ExportPlan(get_format("html"), tmp_path / "no such folder" / "map.html"))
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)
    assert window.notices.bar.current.severity == "error"
    assert window.notices.bar.current.details == ""


def test_style_and_filter_of_the_workspace_reach_the_tiles(window, qtbot, tmp_path):
    path = tmp_path / "two.geojson"
    places = [
        {"type": "Feature", "properties": {"n": n}, "geometry": {"type": "Point", "coordinates": [lon, 40.0]}}
        for n, lon in ((1, 44.0), (2, 46.0))
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": places}), "utf-8")
    _open(window, qtbot, path, 1)
    (layer,) = window.workspace.layers
    whole = window.map_view.server.respond(f"/layers/{layer.id}/2/2/1.mvt")[1]
    window.workspace.edit("Filter", Table.LAYERS, {layer.id: replace(layer, filter_text="n = 2")})
    assert len(window.map_view.server.respond(f"/layers/{layer.id}/2/2/1.mvt")[1]) < len(whole)
    assert list(window.layers.features.frame(layer.id)["n"]) == [2]
    window.workspace.undo()
    assert window.map_view.server.respond(f"/layers/{layer.id}/2/2/1.mvt")[1] == whole


@pytest.mark.parametrize("swapped", [False, True])
def test_layer_of_a_project_is_read_again_as_it_was_chosen(window, qtbot, tmp_path, swapped):
    """Coordinates without a CRS: EPSG:32638, in the file's order or northing first."""
    path = tmp_path / "grid.geojson"
    at = [4_450_000.0, 500_000.0] if swapped else [500_000.0, 4_450_000.0]
    point = {"type": "Point", "coordinates": at}
    path.write_text(json.dumps({"type": "Feature", "properties": {}, "geometry": point}), "utf-8")
    with pytest.raises(CrsNeeded) as asked:
        read_layers(path)
    choice = next(p.choice for p in asked.value.proposals if p.choice.swap_axes == swapped)
    window.layers.open(path, Answers(crs={ANY: choice}))
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 1)
    (layer,) = window.workspace.layers
    window.layers.features = LayerFeatures()
    window.layers.load_missing()
    qtbot.waitUntil(lambda: window.layers.features.get(layer.id) is not None, timeout=30_000)
    assert window.layers.features.get(layer.id).layer.extent == layer.extent


def test_file_that_says_its_crs_is_read_again_without_a_choice(window, qtbot, roads, monkeypatch):
    _open(window, qtbot, roads, 1)
    (layer,) = window.workspace.layers
    given = []
    monkeypatch.setattr(
        "gisviewer.layers.read.read_layers",
        lambda path, answers, **more: given.append(answers) or read_layers(path, answers, **more),
    )
    window.layers.features = LayerFeatures()
    window.layers.load_missing()
    qtbot.waitUntil(lambda: window.layers.features.get(layer.id) is not None, timeout=30_000)
    assert given == [Answers()]
