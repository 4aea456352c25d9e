from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from gisviewer.app.commands import layers as layer_commands
from gisviewer.app.dialogs.layer_properties import describe_layer
from gisviewer.project.workspace import Table

pytestmark = pytest.mark.gui

KINDS = ["town", "city", "town", "village"]


@pytest.fixture
def layer(window, qtbot, tmp_path):
    path = tmp_path / "places.geojson"
    places = [
        {
            "type": "Feature",
            "properties": {"kind": kind, "people": 10.0 ** (n + 1)},
            "geometry": {"type": "Point", "coordinates": [44.0 + n, 40.0]},
        }
        for n, kind in enumerate(KINDS)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": places}), "utf-8")
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 1)
    return window.workspace.layers[0]


def _choose(window, text):
    panel = window.layers_panel
    index = panel.model.index(0)
    panel.view.setCurrentIndex(index)
    next(action for action in panel.make_menu(index).actions() if action.text() == text).trigger()


@pytest.fixture
def dialog(window, layer, monkeypatch):
    """The style dialog as the menu opens it."""
    made = []
    ask = layer_commands.ask_style
    monkeypatch.setattr(layer_commands, "ask_style", lambda *words: made.append(ask(*words)))
    _choose(window, "Style…")
    assert made[0].isVisible()
    return made[0]


def test_categories_reach_workspace_and_export(window, qtbot, layer, dialog):
    dialog.mode.setCurrentIndex(dialog.mode.findData("categorised"))
    dialog.field.setCurrentText("kind")
    dialog.point_size.setValue(11)
    dialog.accept()
    qtbot.waitUntil(lambda: window.workspace.layers[0].style.mode == "categorised")
    style = window.workspace.layers[0].style
    assert [one.value for one in style.classes] == ["town", "city", "village"]
    assert style.size_px == 11
    assert window.layers.features.style_classes(layer.id) == [0, 1, 0, 2]
    window.workspace.undo()
    assert window.layers.features.style_classes(layer.id) == [0, 0, 0, 0]


def test_grades_are_offered_for_fields_of_numbers_only(window, qtbot, layer, dialog):
    dialog.mode.setCurrentIndex(dialog.mode.findData("graduated"))
    assert [dialog.field.itemText(row) for row in range(dialog.field.count())] == ["people"]
    dialog.ramp.setCurrentIndex(dialog.ramp.findData("light to dark red"))
    dialog.count.setValue(2)
    dialog.accept()
    qtbot.waitUntil(lambda: window.workspace.layers[0].style.mode == "graduated")
    classes = window.workspace.layers[0].style.classes
    assert [one.color for one in classes] == ["#fee5d9", "#a50f15"]
    assert window.layers.features.style_classes(layer.id) == [0, 0, 1, 1]


def test_dialog_shows_the_style_in_use_and_cancel_changes_nothing(window, layer, dialog):
    assert dialog.wish().make(window.layers.features.get(layer.id).attributes) == layer.style
    dialog.line_width.setValue(7)
    dialog.reject()
    assert window.workspace.layers[0].style == layer.style


def test_layer_without_a_fitting_field_cannot_be_graded(window, qtbot, layer):
    window.workspace.edit("Fields", Table.LAYERS, {layer.id: replace(layer, fields=layer.fields[:1])})
    dialog = layer_commands.ask_style(window, window.workspace.layers[0])
    dialog.mode.setCurrentIndex(dialog.mode.findData("graduated"))
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.reject()


def test_copy_has_its_own_style_and_can_be_undone(window, qtbot, layer):
    _choose(window, "Duplicate")
    copy, first = window.workspace.layers
    assert first == layer
    assert copy.id != first.id
    window.workspace.edit("Filter", Table.LAYERS, {copy.id: replace(copy, filter_text="kind = 'town'")})
    assert len(window.layers.features.frame(copy.id)) == 2
    assert len(window.layers.features.frame(first.id)) == 4
    _choose(window, "Duplicate")
    assert len({other.id for other in window.workspace.layers}) == 3
    for _step in range(3):
        window.workspace.undo()
    assert window.workspace.layers == (layer,)


def test_properties_say_what_is_known(window, layer):
    facts = dict(describe_layer(layer))
    assert facts["Features"] == "4"
    assert facts["Fields"] == "kind (text), people (real)"
    assert facts["File"].endswith("places.geojson")
    dialog = layer_commands.show_properties(window, layer)
    assert dialog.isVisible()
    dialog.reject()
