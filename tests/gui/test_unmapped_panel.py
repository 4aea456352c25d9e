from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gisviewer.project import edits
from gisviewer.project.workspace import Table

pytestmark = pytest.mark.gui


@pytest.fixture
def panel(window, qtbot, article_file):
    window.opener.open_paths([article_file])
    qtbot.waitUntil(lambda: len(window.workspace.articles) == 1)
    window.qt_actions["unmapped"].trigger()
    qtbot.waitUntil(window.unmapped_panel.isVisible)
    return window.unmapped_panel


def incident_of(window, name):
    return next((i for i in window.workspace.incidents.values() if i.place_name == name), None)


def test_what_has_no_marker_is_listed_and_rescued_by_one_key(window, qtbot, panel):
    assert panel.model.rowCount() == 0
    baku = incident_of(window, "Baku")
    window.workspace.edit("Delete", Table.INCIDENTS, edits.delete([baku.id]))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    assert panel.model.index(0, 0).data() == "Baku"
    assert "deleted" in panel.model.index(0, 2).data()
    panel.view.setCurrentIndex(panel.proxy.index(0, 0))
    assert window.workspace.selection.mention_start == window.article_panel.text.toPlainText().index("Baku")
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert incident_of(window, "Baku").lon == baku.lon
    qtbot.waitUntil(lambda: panel.model.rowCount() == 0)
    window.qt_actions["undo"].trigger()
    assert incident_of(window, "Baku") is None


def test_a_digit_chooses_another_place(window, qtbot, panel):
    window.workspace.edit("Delete", Table.INCIDENTS, edits.delete([incident_of(window, "Baku").id]))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    panel.view.setCurrentIndex(panel.proxy.index(0, 0))
    qtbot.keyClick(panel.view, Qt.Key.Key_9)
    assert incident_of(window, "Baku") is None
    qtbot.keyClick(panel.view, Qt.Key.Key_2)
    assert incident_of(window, "Baku").country == "DEU"


def test_the_list_can_show_all_articles_and_be_filtered(window, qtbot, panel, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("Calm in Yerevan\n\nYerevan is calm.", "utf-8")
    window.opener.open_paths([other])
    qtbot.waitUntil(lambda: len(window.workspace.articles) == 2)
    window.workspace.edit("Delete", Table.INCIDENTS, edits.delete(list(window.workspace.incidents)))
    panel.scope.setCurrentIndex(1)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 4)
    panel.search.setText("baku")
    assert panel.proxy.rowCount() == 1
