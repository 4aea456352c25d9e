"""Statistics, values and conditions of a field beside the attribute table; copying rows; where a filter is wrong."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gisviewer.app.commands import layers as layer_commands

pytestmark = pytest.mark.gui


@pytest.fixture
def panel(window, qtbot, tmp_path):
    path = tmp_path / "towns.geojson"
    rows = [
        {"type": "Feature", "properties": {"kind": kind, "people": people}, "geometry": None}
        for kind, people in [("town", 10), ("town", 20), ("it's", 30), (None, 400), ("city", None)]
    ]
    rows[0]["geometry"] = {"type": "Point", "coordinates": [44, 40]}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": rows}), "utf-8")
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 1)
    layer_commands.show_table(window, window.workspace.layers[0])
    qtbot.waitUntil(lambda: window.attributes_panel.model.rowCount() == 5)
    window.attributes_panel.about_field.setChecked(True)
    qtbot.waitUntil(lambda: not window.tasks.running)
    return window.attributes_panel


def _done(panel, qtbot):
    qtbot.waitUntil(lambda: not panel._tasks.running)


def _values(summary):
    table = summary.values
    return [(table.item(row, 0).text(), table.item(row, 1).text()) for row in range(table.rowCount())]


def test_values_are_counted_and_narrow_the_table_down(panel, qtbot):
    summary = panel.summary
    assert _values(summary) == [("town", "2"), ("city", "1"), ("it's", "1"), ("no value", "1")]
    assert not summary.histogram.isVisible()
    assert not summary.narrow.isEnabled()
    summary.values.item(2, 0).setCheckState(Qt.CheckState.Checked)
    summary.values.item(3, 0).setCheckState(Qt.CheckState.Checked)
    summary.narrow.click()
    _done(panel, qtbot)
    assert panel.filter.text() == "(\"kind\" = 'it''s' or \"kind\" is null)"
    assert panel.model.rowCount() == 2
    _done(panel, qtbot)
    assert _values(summary) == [("it's", "1"), ("no value", "1")]


def test_numbers_have_figures_and_a_histogram_that_chooses_a_range(panel, qtbot):
    summary = panel.summary
    summary.show_field("people")
    _done(panel, qtbot)
    figures = {summary.figures.itemAt(row, summary.figures.ItemRole.LabelRole).widget().text():
               summary.figures.itemAt(row, summary.figures.ItemRole.FieldRole).widget().text()
               for row in range(summary.figures.rowCount())}  # fmt: skip
    assert figures["Sum"] == "460"
    assert figures["Median"] == "25"
    assert figures["Without"] == "1"
    assert summary.histogram.isVisible()
    summary.histogram.setFocus()
    qtbot.keyClick(summary.histogram, Qt.Key.Key_Right)
    qtbot.keyClick(summary.histogram, Qt.Key.Key_Return)
    _done(panel, qtbot)
    assert [panel.model.index(row, 1).data() for row in range(panel.model.rowCount())] == ["10", "20"]


def test_selected_rows_are_copied_with_the_names_of_their_fields(window, panel, qtbot):
    window.choice.choose_in_layer(window.workspace.layers[0].id, np.array([1, 2]))
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "kind\tpeople\ntown\t20\nit's\t30\n"
    window.choice.clear()
    panel.copy_selection()
    assert QGuiApplication.clipboard().text().count("\n") == 6


def test_error_shows_where_in_the_filter(panel, qtbot):
    panel.filter.setText("people > 5 and kind ~ 'town'")
    qtbot.keyClick(panel.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(panel.problem.isVisible)
    text, mark = panel.problem.where.text().split("\n")
    assert text[mark.index("▲")] == "~"


def test_selected_features_are_exported(window, panel, qtbot, tmp_path):
    layer = window.workspace.layers[0]
    layer_commands.write_features(window, layer, np.array([0, 3]), tmp_path / "some.csv")
    _done(panel, qtbot)
    assert (tmp_path / "some.csv").read_text("utf-8").splitlines()[1:] == ["town,10,POINT (44 40)", ",400,"]
    assert "some.csv" in window.notices.bar.current.text
