"""The layer list as a tree: groups, keys, dragging, styles to copy and paste and remembered by file."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit

from gisviewer.app.commands import layers as layer_commands
from gisviewer.domain.layers import LayerStyle
from gisviewer.project.layer_styles import StyleMemory
from gisviewer.project.workspace import Table

pytestmark = pytest.mark.gui


def _file(folder, name, properties=None):
    path = folder / f"{name}.geojson"
    point = {"type": "Point", "coordinates": [44, 40]}
    path.write_text(
        json.dumps({"type": "Feature", "properties": properties or {"kind": name}, "geometry": point}), "utf-8"
    )
    return path


@pytest.fixture
def four(window, qtbot, tmp_path):
    """The layers d, c, b, a, topmost first."""
    window.layers.looks.memory = StyleMemory(tmp_path / "styles.json")
    for number, name in enumerate("abcd", 1):
        window.opener.open_paths([_file(tmp_path, name)])
        qtbot.waitUntil(lambda number=number: len(window.workspace.layers) == number)
    QAbstractItemModelTester(window.layers_panel.model, window)
    yield window
    qtbot.keyClick(window, Qt.Key.Key_F35)  # no modifier is held any more


def _outline(window):
    model = window.layers_panel.model
    rows = []
    for row in range(model.rowCount()):
        index = model.index(row)
        inner = [model.index(n, 0, index).data() for n in range(model.rowCount(index))]
        rows.append((index.data(), inner) if inner else index.data())
    return rows


def _order(window):
    return "".join(layer.name for layer in window.workspace.layers)


def _choose(window, *names):
    panel = window.layers_panel
    ids = {layer.name: layer.id for layer in window.workspace.layers}
    chooser = panel.view.selectionModel()
    chooser.setCurrentIndex(panel.model.index_of(ids[names[0]]), chooser.SelectionFlag.ClearAndSelect)
    for name in names[1:]:
        chooser.select(panel.model.index_of(ids[name]), chooser.SelectionFlag.Select)
    panel.view.setFocus()


def _key(window, qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.layers_panel.view, key, modifier)


def _drag(window, names, row, parent=None):
    model = window.layers_panel.model
    ids = {layer.name: layer.id for layer in window.workspace.layers}
    carried = model.mimeData([model.index_of(ids[name]) for name in names])
    model.dropMimeData(carried, Qt.DropAction.MoveAction, row, 0, parent if parent is not None else QModelIndex())


def test_group_by_keys_is_named_at_once_and_can_be_dissolved(four, qtbot):
    _choose(four, "c", "a")
    _key(four, qtbot, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert _outline(four) == ["d", ("Group", ["c", "a"]), "b"]
    assert _order(four) == "dcab"
    editor = four.layers_panel.view.findChild(QLineEdit)
    assert editor.hasFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, "Roads")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _outline(four)[1][0] == "Roads")
    assert {layer.group for layer in four.workspace.layers} == {"", "Roads"}
    qtbot.waitUntil(lambda: four.layers_panel.view.findChild(QLineEdit) is None)
    _key(four, qtbot, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert _outline(four) == ["d", "c", "a", "b"]
    for _step in range(3):
        four.workspace.undo()
    assert _outline(four) == ["d", "c", "b", "a"]


def test_order_by_keys_goes_through_groups(four, qtbot):
    _choose(four, "c", "b")
    four.layers_panel.group_selected()
    alt = Qt.KeyboardModifier.AltModifier
    _choose(four, "d")
    _key(four, qtbot, Qt.Key.Key_Down, alt)
    assert _outline(four) == [("Group", ["c", "b"]), "d", "a"]
    _choose(four, "c")
    _key(four, qtbot, Qt.Key.Key_Down, alt)
    assert _outline(four) == [("Group", ["b", "c"]), "d", "a"]
    _key(four, qtbot, Qt.Key.Key_Down, alt)
    assert _outline(four) == [("Group", ["b"]), "c", "d", "a"]
    assert four.layers_panel.current.name == "c"
    _key(four, qtbot, Qt.Key.Key_Up, alt)
    assert _outline(four) == ["c", ("Group", ["b"]), "d", "a"]
    assert four.workspace.undo_name == "Reorder layers"


def test_dragging_into_and_out_of_a_group(four):
    _choose(four, "c", "b")
    four.layers_panel.group_selected()
    group = four.layers_panel.model.index(1)
    _drag(four, ["a"], 1, group)
    assert _outline(four) == ["d", ("Group", ["c", "a", "b"])]
    _drag(four, ["d"], -1, four.layers_panel.model.index(1))
    assert _outline(four) == [("Group", ["c", "a", "b", "d"])]
    _drag(four, ["a"], 0)
    assert _outline(four) == ["a", ("Group", ["c", "b", "d"])]
    _drag(four, ["c", "b"], 2)
    assert _outline(four) == ["a", ("Group", ["d"]), "c", "b"]
    assert _order(four) == "adcb"


def test_space_hides_delete_removes_and_undo_brings_back(four, qtbot):
    _choose(four, "c", "b")
    four.layers_panel.group_selected()
    _choose(four, "d")
    _key(four, qtbot, Qt.Key.Key_Space)
    assert not four.workspace.layers[0].visible
    chooser = four.layers_panel.view.selectionModel()
    chooser.setCurrentIndex(four.layers_panel.model.index(1), chooser.SelectionFlag.ClearAndSelect)
    _key(four, qtbot, Qt.Key.Key_Space)
    assert [layer.visible for layer in four.workspace.layers] == [False, False, False, True]
    assert four.workspace.undo_name == "Hide layer “Group”"
    _key(four, qtbot, Qt.Key.Key_Delete)
    assert _outline(four) == ["d", "a"]
    four.workspace.undo()
    assert _outline(four) == ["d", ("Group", ["c", "b"]), "a"]


def test_menu_key_opens_the_menu_of_the_row_in_use(four, qtbot, monkeypatch):
    _choose(four, "b")
    opened = []
    monkeypatch.setattr(four.layers_panel, "make_menu", lambda index: opened.append(index.data()) or _NoMenu())
    four.layers_panel._on_menu(four.layers_panel.view.rect().bottomRight())
    assert opened == ["b"]


class _NoMenu:
    def exec(self, _spot):
        return None


def test_style_is_copied_and_pasted_by_keys_to_all_selected(four, qtbot):
    layers = {layer.name: layer for layer in four.workspace.layers}
    style = LayerStyle(color="#112233", size_px=21, label_template="{kind}")
    four.workspace.edit("style", Table.LAYERS, {layers["d"].id: replace(layers["d"], style=style)})
    control = Qt.KeyboardModifier.ControlModifier
    _choose(four, "d")
    _key(four, qtbot, Qt.Key.Key_C, control)
    _choose(four, "b", "a")
    _key(four, qtbot, Qt.Key.Key_V, control)
    assert [layer.style == style for layer in four.workspace.layers] == [True, False, True, True]
    assert four.workspace.undo_name == "Paste the style on 2 layers"
    QApplication.clipboard().setText("just words")
    _key(four, qtbot, Qt.Key.Key_V, control)
    assert "no style" in four.notices.bar.current.text
    assert not four.workspace.articles


def test_pasted_classes_need_their_field(four, qtbot, tmp_path):
    four.opener.open_paths([_file(tmp_path, "e", {"other": 1})])
    qtbot.waitUntil(lambda: len(four.workspace.layers) == 5)
    layer = four.workspace.layers[1]
    style = LayerStyle(color="#112233", mode="categorised", field="kind", label_template="{kind}")
    layer_commands.copy_style(four, replace(layer, style=style))
    layer_commands.paste_style(four, [four.workspace.layers[0]])
    assert four.workspace.layers[0].style == LayerStyle(color="#112233")
    assert "left out" in four.notices.bar.current.text


def test_new_layers_have_colours_of_their_own_and_a_style_comes_back_with_its_file(four, qtbot, tmp_path):
    assert len({layer.style.color for layer in four.workspace.layers}) == 4
    layer = four.workspace.layers[0]
    style = replace(layer.style, color="#00ff00", label_template="{kind}")
    four.workspace.edit("style", Table.LAYERS, {layer.id: replace(layer, style=style)})
    qtbot.waitUntil(lambda: not four.tasks.running)
    four.workspace.edit("remove", Table.LAYERS, {layer.id: None})
    four.layers.looks.memory = StyleMemory(tmp_path / "styles.json")
    four.opener.open_paths([tmp_path / "d.geojson"])
    qtbot.waitUntil(lambda: len(four.workspace.layers) == 4)
    assert four.workspace.layers[0].style == style
    (tmp_path / "styles.json").write_text("{broken")
    assert StyleMemory(tmp_path / "styles.json").find(layer) is None
