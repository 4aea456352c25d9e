"""Questions to incidents and layers, asked in the menu: the answer is a layer that a project keeps."""

from __future__ import annotations

import json

import pytest
from handmade import make_result

from gisviewer.app.commands import analysis, layers
from gisviewer.app.opening import add_results
from gisviewer.layers.features import LayerFeatures
from gisviewer.project.workspace import Table

pytestmark = pytest.mark.gui


def _square(west, south, name):
    ring = [[west, south], [west + 2, south], [west + 2, south + 2], [west, south + 2], [west, south]]
    return {"type": "Feature", "properties": {"name": name}, "geometry": {"type": "Polygon", "coordinates": [ring]}}


@pytest.fixture
def asked(window, qtbot, tmp_path):
    """Two areas, one with Tavush (45, 41) in it; Yerevan and Baku are only named."""
    path = tmp_path / "zones.geojson"
    rows = [_square(44.5, 40.5, "West"), _square(50, 50, "Far")]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": rows}), "utf-8")
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 1)
    add_results(window.workspace, [make_result()])
    return window


def _answer(window, qtbot, action, **choices):
    made = []
    plain = analysis.ask
    analysis.ask = lambda *words: made.append(plain(*words))
    try:
        window.qt_actions[action].trigger()
    finally:
        analysis.ask = plain
    (dialog,) = made
    for name, value in choices.items():
        field = getattr(dialog, name)
        (field.setChecked if isinstance(value, bool) else field.setValue)(value)
    count = len(window.workspace.layers)
    dialog.accept()
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)
    assert len(window.workspace.layers) == count + 1
    return window.workspace.layers[0]


def _columns(window, layer):
    return window.layers.features.get(layer.id).attributes.table.to_pydict()


def test_counts_become_a_graduated_layer_that_undo_takes_away(asked, qtbot):
    layer = _answer(asked, qtbot, "count-per-area")
    assert layer.name == "Incidents per area of zones"
    assert layer.style.mode == "graduated"
    assert _columns(asked, layer)["incidents"] == [1, None]
    assert asked.workspace.undo_name == "Analysis “Incidents per area of zones”"
    asked.workspace.undo()
    assert [one.name for one in asked.workspace.layers] == ["zones"]
    assert not [key for key, _value in asked.workspace.records(Table.SETTINGS) if key.startswith("features:")]
    asked.workspace.redo()
    assert asked.layers.features.shown(layer.id).tolist() == [True, True]


def test_incidents_inside_are_selected_and_listed(asked, qtbot):
    layer = _answer(asked, qtbot, "incidents-inside", with_mentions=True)
    assert _columns(asked, layer)["area"] == ["West"]
    tavush = next(key for key in asked.workspace.incidents if "Tavush" in key)
    assert asked.incidents_panel.selected_ids == (tavush,)
    assert "1 of 3 incidents" in asked.notices.bar.current.text


def test_distance_within_nearest_and_border(asked, qtbot):
    near = _answer(asked, qtbot, "incidents-near", distance=60.0, with_mentions=True)
    assert _columns(asked, near)["nearest"] == ["West", "West"]
    assert _columns(asked, near)["title"] == ["Tavush", "Yerevan"]
    asked.layers_panel.view.setCurrentIndex(asked.layers_panel.model.index(1, 0))
    far = _answer(asked, qtbot, "nearest-feature", with_mentions=True)
    assert len(_columns(asked, far)["distance_km"]) == 3
    border = _answer(asked, qtbot, "nearest-border")
    assert _columns(asked, border)["border"] == ["Armenia–Azerbaijan border"]


def test_buffer_of_the_selected_feature_only(asked, qtbot):
    import numpy as np

    layer = asked.workspace.layers[0]
    asked.choice.choose_in_layer(layer.id, np.array([1]))
    buffer = _answer(asked, qtbot, "buffer", distance=25.0)
    assert buffer.name == "25 km around zones"
    assert _columns(asked, buffer)["name"] == ["Far"]
    west, _south, _east, north = buffer.extent
    assert 49 < west < 50
    assert 52 < north < 53


def test_computed_layer_and_its_copy_come_back_with_their_project(asked, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("GISVIEWER_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(asked.notices, "ask", lambda *_args: "discard")
    asked.projects.begin()
    add_results(asked.workspace, [make_result()])
    asked.opener.open_paths([tmp_path / "zones.geojson"])
    qtbot.waitUntil(lambda: bool(asked.workspace.layers))
    layer = _answer(asked, qtbot, "count-per-area")
    layers.duplicate(asked, layer)
    asked.projects.save_as(tmp_path / "work.gpkg")
    asked.projects.new()
    assert not asked.workspace.layers
    asked.layers.features = LayerFeatures()
    asked.projects.open(tmp_path / "work.gpkg")
    both = [one for one in asked.workspace.layers if not one.source]
    assert len(both) == 2
    qtbot.waitUntil(lambda: all(asked.layers.features.get(one.id) for one in both), timeout=10_000)
    for one in both:
        assert _columns(asked, one)["incidents"] == [1, None]


def test_question_without_a_layer_that_suits_is_told(window, qtbot):
    assert analysis.ask(window, "counts") is None
    assert "no layer" in window.notices.bar.current.text


def test_no_incident_inside_is_told_and_adds_nothing(asked, qtbot):
    import numpy as np

    layer = asked.workspace.layers[0]
    asked.choice.choose_in_layer(layer.id, np.array([1]))
    dialog = analysis.ask(asked, "inside")
    dialog.accept()
    qtbot.waitUntil(lambda: not asked.tasks.running, timeout=20_000)
    assert len(asked.workspace.layers) == 1
    assert "No incident lies inside" in asked.notices.bar.current.text
