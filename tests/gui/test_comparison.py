from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from handmade import make_result
from PySide6.QtCore import Qt

from gisviewer.app.opening import add_results
from gisviewer.domain.incidents import Casualties, Source

pytestmark = pytest.mark.gui

DAY = date(2024, 3, 3)
BODY = " ".join(f"Sentence number {n} tells of the shelling of district {n * 7}." for n in range(30))


def result_of(text, outlet, killed):
    """An article that tells of an event in Tavush, with a number of dead according to itself."""
    result = make_result(text)
    incidents = tuple(
        replace(
            incident,
            event_type="Battles",
            date_start=DAY,
            date_end=DAY,
            fatalities_low=killed,
            fatalities_best=killed,
            fatalities_high=killed,
            sources=(replace(incident.sources[0], casualties=(Casualties("killed", killed, killed, killed, outlet),)),),
        )
        for incident in result.incidents
    )
    return replace(result, article=replace(result.article, outlet=outlet), incidents=incidents)


@pytest.fixture
def dialog(window, qtbot):
    results = [
        result_of("Three die in Tavush, says one.", "One", 3),
        result_of("Five die in Tavush, says another.", "Two", 5),
    ]
    add_results(window.workspace, results)
    qtbot.waitUntil(lambda: len(window.comparison.found.events) == 1)
    window.qt_actions["told-twice"].trigger()
    from gisviewer.app.dialogs.comparison import ComparisonDialog

    found = window.findChild(ComparisonDialog)
    assert found.isVisible()
    return found


def cells(model, column):
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_table_shows_what_each_article_claims(dialog):
    assert cells(dialog.model, 0) == ["One", "Two"]
    assert cells(dialog.model, 4) == ["3 killed (One)", "5 killed (Two)"]
    assert "on the same days" in dialog.why.text()


def test_merging_is_one_step_and_keeps_both_claims(window, qtbot, dialog):
    assert len(window.workspace.incidents) == 2
    qtbot.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    (merged,) = window.workspace.incidents.values()
    assert (merged.fatalities_low, merged.fatalities_high) == (3, 5)
    assert [source.casualties[0].according_to for source in merged.sources] == ["One", "Two"]
    qtbot.waitUntil(lambda: not window.comparison.found.events)
    assert dialog.list.count() == 0
    window.qt_actions["undo"].trigger()
    assert len(window.workspace.incidents) == 2
    qtbot.waitUntil(lambda: dialog.list.count() == 1)


def test_an_unticked_incident_is_left_out(window, qtbot, dialog):
    index = dialog.model.index(1, 0)
    dialog.model.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert not dialog.merge.isEnabled()
    assert len(window.workspace.incidents) == 2


def test_what_is_kept_apart_is_not_suggested_again(window, qtbot, dialog):
    qtbot.mouseClick(dialog.apart, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.comparison.found.events)
    assert len(window.workspace.incidents) == 2
    window.qt_actions["undo"].trigger()
    qtbot.waitUntil(lambda: len(window.comparison.found.events) == 1)


def test_a_copy_is_noticed_and_can_be_closed(window, qtbot):
    first = result_of(f"Shelling in Tavush. {BODY}", "One", 3)
    copy = result_of(f"UPDATE Shelling in Tavush. {BODY}", "Two", 3)
    add_results(window.workspace, [first])
    add_results(window.workspace, [copy])
    qtbot.waitUntil(lambda: window.notices.bar.current is not None)
    assert "same text" in window.notices.bar.current.text
    window.notices.bar.current.action[1]()
    from gisviewer.app.dialogs.comparison import ComparisonDialog

    dialog = window.findChild(ComparisonDialog)
    assert dialog.close_copy.isVisible()
    qtbot.mouseClick(dialog.close_copy, Qt.MouseButton.LeftButton)
    assert list(window.workspace.article_heads) == [first.article.id]
    window.qt_actions["undo"].trigger()
    assert len(window.workspace.article_heads) == 2


def test_sources_of_a_merge_are_both_articles(window, qtbot, dialog):
    qtbot.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    (merged,) = window.workspace.incidents.values()
    assert {type(source) for source in merged.sources} == {Source}
    assert {source.article_id for source in merged.sources} == set(window.workspace.article_heads)
