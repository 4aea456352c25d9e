from __future__ import annotations

import pytest
from handmade import TEXT, make_result
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from gisviewer.app.opening import add_results
from gisviewer.project.workspace import Selection

pytestmark = pytest.mark.gui


@pytest.fixture
def opened(window):
    result = make_result()
    add_results(window.workspace, [result])
    return window


def _click_word(window, qtbot, word):
    view = window.article_panel.text
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.positions.to_position(TEXT.index(word)) + 2)
    spot = view.cursorRect(cursor).center() + QPoint(1, 0)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_click_on_a_mention_selects_everywhere(opened, qtbot):
    _click_word(opened, qtbot, "Yerevan")
    selected = opened.workspace.selection
    assert opened.workspace.incidents[selected.incident_id].title == "Yerevan"
    assert selected.mention_start == TEXT.index("Yerevan")
    assert opened.incidents_panel.selected_ids == (selected.incident_id,)
    assert opened.incident_panel.place.text() == "Yerevan"


def test_row_selects_and_highlights_the_sentence(opened, qtbot):
    panel = opened.incidents_panel
    row = next(row for row, key in enumerate(panel.shown_ids) if "Baku" in key)
    spot = panel.view.visualRect(panel.proxy.index(row, 0)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert "Baku" in opened.workspace.selection.incident_id
    text = opened.article_panel.text
    highlighted = [selection.cursor.selectedText() for selection in text.extraSelections()]
    assert highlighted == ["Baku denied it."]


def test_event_of_the_page_selects_without_moving_the_map(opened, qtbot):
    incident_id = next(key for key in opened.workspace.incidents if "Tavush" in key)
    opened.map_view.event_received.emit("incidentActivated", {"id": incident_id})
    assert opened.workspace.selection.incident_id == incident_id
    assert opened.map_view._waiting[-1].startswith("gisviewer.select(")


def test_unknown_id_from_the_page_selects_nothing(opened):
    opened.map_view.event_received.emit("incidentActivated", {"id": "no such"})
    assert opened.workspace.selection == Selection()


def test_not_mapped_word_is_explained(opened):
    start = TEXT.index("Nowhereville")
    opened.workspace.select(Selection(None, next(iter(opened.workspace.articles)), start))
    assert opened.incident_panel._stack.currentIndex() == 1


def test_hostile_text_is_only_text(window, qtbot):
    hostile = "<script>alert(1)</script> & <b>bold</b>\n\nBaku <img src=x onerror=alert(2)> was quiet."
    add_results(window.workspace, [make_result(hostile)])
    window.select_first()
    assert window.article_panel.text.toPlainText() == hostile
    assert "<script>" in window.articles_panel.model.index(0).data()


def test_next_article_does_not_inherit_a_link(opened, qtbot):
    _click_word(opened, qtbot, "Yerevan")
    add_results(opened.workspace, [make_result("Another title\n\nNothing is named here.")])
    opened.workspace.select(Selection(article_id=list(opened.workspace.articles)[-1]))
    text = opened.article_panel.text
    assert text.toPlainText().startswith("Another title")
    assert "<a " not in text.toHtml()
