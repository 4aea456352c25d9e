from __future__ import annotations

import json

import pytest
from growth import cost_ratio
from PySide6.QtCore import Qt

pytestmark = pytest.mark.gui

ROWS = [("Yerevan", 1_090_000), ("gyumri", 121_976), ("<b>Vanadzor</b>", None), ("Ijevan", 20_223)]


@pytest.fixture
def panel(window, qtbot, tmp_path):
    """The table of a layer of four points, opened from the layer's menu."""
    path = tmp_path / "places.geojson"
    places = [
        {
            "type": "Feature",
            "properties": {"name": name, "people": people},
            "geometry": {"type": "Point", "coordinates": [44.0 + n, 40.0]} if n < 3 else None,
        }
        for n, (name, people) in enumerate(ROWS)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": places}), "utf-8")
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 1)
    menu = window.layers_panel.make_menu(window.layers_panel.model.index(0))
    next(action for action in menu.actions() if action.text() == "Attribute table").trigger()
    qtbot.waitUntil(lambda: window.attributes_panel.model.rowCount() == 4)
    return window.attributes_panel


def _names(panel):
    return [panel.model.index(row, 0).data() for row in range(panel.model.rowCount())]


def _filter(panel, qtbot, text):
    panel.filter.setText(text)
    qtbot.keyClick(panel.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel._tasks.running)


def test_rows_are_shown_as_text(panel):
    assert panel.isVisible()
    assert _names(panel) == [name for name, _people in ROWS]
    assert panel.model.headerData(1, Qt.Orientation.Horizontal) == "people"
    assert [panel.model.index(row, 1).data() for row in range(4)] == ["1090000", "121976", "", "20223"]
    assert panel.count.text() == "4 rows"


def test_click_on_a_header_sorts_with_missing_values_last(panel, qtbot):
    panel.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: _names(panel) == ["Yerevan", "gyumri", "Ijevan", "<b>Vanadzor</b>"])
    panel.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: _names(panel) == ["Ijevan", "gyumri", "Yerevan", "<b>Vanadzor</b>"])
    assert panel.model.headerData(0, Qt.Orientation.Vertical) == 4


def test_filter_shows_rows_and_goes_to_the_map_when_wanted(window, panel, qtbot):
    _filter(panel, qtbot, "people > 100000")
    assert _names(panel) == ["Yerevan", "gyumri"]
    (layer,) = window.workspace.layers
    assert layer.filter_text == ""
    panel.on_map.click()
    qtbot.waitUntil(lambda: window.workspace.layers[0].filter_text == "people > 100000")
    assert len(window.layers.features.frame(layer.id)) == 2
    window.workspace.undo()
    assert len(window.layers.features.frame(layer.id)) == 4


@pytest.mark.parametrize(("text", "at"), [("people >> 3", 8), ("people > 3 and nothing = 1", 15), ("name like 'a", 10)])
def test_error_in_a_filter_is_told_and_marked_and_the_rows_stay(window, panel, qtbot, text, at):
    _filter(panel, qtbot, text)
    qtbot.waitUntil(panel.problem.isVisible)
    assert panel.filter.selectionStart() == at
    assert len(_names(panel)) == 4
    panel.on_map.click()
    qtbot.waitUntil(lambda: not panel._tasks.running)
    assert window.workspace.layers[0].filter_text == ""
    _filter(panel, qtbot, "people > 100000")
    assert not panel.problem.isVisible()
    assert _names(panel) == ["Yerevan", "gyumri"]


def test_zoom_goes_to_the_row_shown_not_to_its_position(panel, qtbot):
    _filter(panel, qtbot, "name = 'gyumri'")
    with qtbot.waitSignal(panel.zoom_wanted) as zoomed:
        panel.view.setCurrentIndex(panel.model.index(0, 0))
        panel.zoom.click()
    west, south, east, north = zoomed.args[0]
    assert west < 45.0 < east
    assert south < 40.0 < north


def test_row_without_a_place_is_told(panel, qtbot):
    panel.zoom_to(panel.model.index(3, 0))
    assert panel.problem.isVisible()


def test_table_of_a_removed_layer_is_emptied(window, panel):
    window.layers_panel.view.setCurrentIndex(window.layers_panel.model.index(0))
    window.layers_panel.remove_current()
    assert panel.model.rowCount() == 0
    panel.refresh()


def test_million_rows_are_shown_at_once(qtbot):
    """The model asks for the cells in sight only: making it takes no time for each row."""
    import numpy as np
    import pyarrow as pa

    from gisviewer.app.models.attributes import AttributeModel
    from gisviewer.layers.attributes import AttributeTable

    def show(count):
        model = AttributeModel()
        model.show_rows(tables[count], np.arange(count)[::-1])
        assert model.index(0, 0).data() == str(count - 1)
        assert model.index(count - 1, 0).data() == "0"

    tables = {n: AttributeTable.of_table(pa.table({"n": np.arange(n)})) for n in (10_000, 1_000_000)}
    assert cost_ratio(show, 10_000, 100) < 20
