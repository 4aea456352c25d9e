"""Search, history, log, findings, rules and checking again, in the real window on a real project file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from handmade import PLACES, make_result
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from gisviewer.app.commands import checking
from gisviewer.app.commands import review as review_commands
from gisviewer.app.dialogs.check_again import CheckAgainDialog
from gisviewer.app.dialogs.rules import RulesDialog
from gisviewer.app.opening import add_results
from gisviewer.domain.incidents import Status
from gisviewer.domain.places import FeatureClass, Place
from gisviewer.project import teach
from gisviewer.project.settings import Settings
from gisviewer.project.workspace import Selection, Table

pytestmark = pytest.mark.gui


@pytest.fixture
def recorded(window, tmp_path, monkeypatch):
    """A window with a project that keeps a log, signed AK, with one report open; nothing is asked when it is left."""
    monkeypatch.setattr(window.notices, "ask", lambda *_: "keep")
    monkeypatch.setenv("GISVIEWER_DATA", str(tmp_path / "data"))
    window.use_settings(Settings(reviewer="AK"))
    window.projects.begin()
    add_results(window.workspace, [make_result()])
    return window


def _named(window, name):
    return next(incident for incident in window.workspace.incidents.values() if incident.title == name)


def _texts(tree):
    return [[item.text(column) for column in range(tree.columnCount())] for item in tree.rows]


def test_search_finds_incidents_and_articles_and_shows_the_words(recorded, qtbot):
    recorded.qt_actions["search"].trigger()
    panel = recorded.search_panel
    assert panel.field.hasFocus()
    panel.field.setText("BAKU")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert [panel.list.item(row).text() for row in range(panel.list.count())] == ["Baku", "Shelling near the river"]
    assert recorded.workspace.selection.incident_id == _named(recorded, "Baku").id
    assert panel.field.hasFocus()
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    assert recorded.workspace.selection.article_id in recorded.workspace.articles
    assert recorded.article_panel.find_field.text() == "Baku"
    panel.field.setText("“blamed their”")
    panel.search()
    assert panel.list.count() == 1
    panel.field.setText("<b>nothing</b>")
    panel.search()
    assert "Nothing has all" in panel.empty.label.text()


def test_history_goes_to_any_state_and_back(recorded):
    for name in ("Baku", "Tavush", "Yerevan"):
        review_commands.decide(recorded, _named(recorded, name).id, Status.ACCEPTED)
    recorded.qt_actions["history"].trigger()
    view = recorded.history_panel.view
    names = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
    assert names[1:] == ["Open “Shelling near the river”", "Accept “Baku”", "Accept “Tavush”", "Accept “Yerevan”"]
    assert view.currentIndex().row() == 4
    view.activated.emit(view.model().index(2, 0))
    assert [_named(recorded, name).status for name in ("Baku", "Tavush")] == [Status.ACCEPTED, Status.NEW]
    assert view.currentIndex().row() == 2
    view.activated.emit(view.model().index(4, 0))
    assert {incident.status for incident in recorded.workspace.incidents.values()} == {Status.ACCEPTED}
    view.activated.emit(view.model().index(0, 0))
    assert not recorded.workspace.incidents


def test_log_tells_who_did_what_from_what_to_what(recorded):
    baku = _named(recorded, "Baku")
    review_commands.decide(recorded, baku.id, Status.REJECTED, "duplicate")
    recorded.qt_actions["undo"].trigger()
    recorded.qt_actions["log"].trigger()
    undone, done, *_ = _texts(recorded.log_panel.tree)
    assert done[1:4] == ["AK", "Reject “Baku”", "Baku"]
    assert done[4] == "status: new → rejected; review reason: – → duplicate"
    assert undone[2] == "Reject “Baku” (undone)"
    recorded.workspace.select(Selection(_named(recorded, "Tavush").id))
    recorded.log_panel.only_selected.setChecked(True)
    (opened,) = _texts(recorded.log_panel.tree)
    assert (opened[2], opened[4]) == ("Open “Shelling near the river”", "added")
    recorded.log_panel.only_selected.setChecked(False)
    recorded.log_panel.search.setText("100%_\\ rejected")
    recorded.log_panel.refresh()
    assert _texts(recorded.log_panel.tree) == []
    recorded.log_panel.search.setText("ak reject")
    recorded.log_panel.refresh()
    assert len(_texts(recorded.log_panel.tree)) == 2


def test_findings_are_listed_and_leave_the_list_when_mended(recorded, qtbot):
    baku, tavush = _named(recorded, "Baku"), _named(recorded, "Tavush")
    wrong = {
        baku.id: replace(baku, country="USA"),
        tavush.id: replace(tavush, date_start=date(2021, 2, 2), date_end=date(2021, 1, 1)),
    }
    recorded.workspace.edit("Wrong", Table.INCIDENTS, wrong)
    recorded.qt_actions["check"].trigger()
    tree = recorded.findings_panel.tree
    qtbot.waitUntil(lambda: not recorded.tasks.running)
    assert sorted(row[1] for row in _texts(tree)) == ["Country", "Order of dates"]
    tree.setCurrentItem(next(item for item in tree.rows if item.text(1) == "Country"))
    assert recorded.workspace.selection.incident_id == baku.id
    recorded.workspace.edit("Right", Table.INCIDENTS, {baku.id: baku})
    assert [row[1] for row in _texts(tree)] == ["Order of dates"]
    recorded.qt_actions["undo"].trigger()
    assert len(_texts(tree)) == 2
    recorded.projects.new()
    assert recorded.findings_panel.count.text() == ""


def _taught(window):
    for name, other in (("Baku", 1), ("Yerevan", 1)):
        incident = _named(window, name)
        review_commands.choose_candidate(window, incident.id, incident.resolution.candidates[other], accept=True)
        rule = teach.propose_rule(window.workspace, incident.id)
        window.workspace.apply(teach.apply_rule(window.workspace, rule, f"Teach {name}"))


def test_rules_are_ordered_switched_off_and_removed_each_as_a_step(recorded, qtbot):
    _taught(recorded)
    dialog = RulesDialog(recorded.workspace, recorded)
    dialog.show()
    tree = dialog.tree
    assert [row[:2] for row in _texts(tree)] == [["Yerevan", "Yerevan, town, DEU"], ["Baku", "Baku, town, DEU"]]
    tree.setCurrentItem(tree.rows[1])
    dialog._move(-1)
    assert [rule.surface for rule in recorded.workspace.rules] == ["Baku", "Yerevan"]
    tree.rows[1].setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: [rule.enabled for rule in recorded.workspace.rules] == [True, False])
    dialog._remove()
    assert [rule.surface for rule in recorded.workspace.rules] == ["Yerevan"]
    for _ in range(3):
        recorded.qt_actions["undo"].trigger()
    assert [(rule.surface, rule.enabled) for rule in recorded.workspace.rules] == [("Yerevan", True), ("Baku", True)]
    assert [row[0] for row in _texts(tree)] == ["Yerevan", "Baku"]
    dialog.close()


def test_rules_go_through_a_file_into_another_project_and_are_applied_there(recorded, tmp_path, monkeypatch):
    _taught(recorded)
    path = tmp_path / "taught.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "taught"), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    checking._export_rules(recorded)
    recorded.projects.new()
    add_results(recorded.workspace, [make_result()])
    checking._import_rules(recorded)
    assert [rule.surface for rule in recorded.workspace.rules] == ["Yerevan", "Baku"]
    assert _named(recorded, "Baku").country == "AZE"
    checking.apply_rules(recorded)
    assert [_named(recorded, name).country for name in ("Baku", "Yerevan", "Tavush")] == ["DEU", "DEU", "ARM"]
    path.write_text("{}", "utf-8")
    checking._import_rules(recorded)
    assert "no rules of this program" in recorded.notices.bar.current.text


def test_checking_again_lists_what_would_change_and_leaves_reviewed_ones_alone(recorded, qtbot, monkeypatch):
    review_commands.decide(recorded, _named(recorded, "Yerevan").id, Status.ACCEPTED)
    elsewhere = {
        name: Place(f"new-{place.id}", name, FeatureClass.CITY, 1.0, 2.0, "GHA") for name, place in PLACES.items()
    }
    monkeypatch.setattr("handmade.PLACES", elsewhere)
    recorded.qt_actions["check-again"].trigger()
    (dialog,) = recorded.findChildren(CheckAgainDialog)
    qtbot.waitUntil(lambda: not recorded.tasks.running)
    assert sorted(row[:4] for row in _texts(dialog.tree)) == [
        ["Baku", "changed", "Baku, AZE", "Baku, GHA"],
        ["Tavush", "changed", "Tavush, ARM", "Tavush, GHA"],
    ]
    assert _named(recorded, "Baku").country == "AZE"
    next(item for item in dialog.tree.rows if item.text(0) == "Tavush").setCheckState(0, Qt.CheckState.Unchecked)
    dialog.take.click()
    assert [_named(recorded, name).country for name in ("Baku", "Tavush", "Yerevan")] == ["GHA", "ARM", "ARM"]
    assert [row[0] for row in _texts(dialog.tree)] == ["Tavush"]
    recorded.qt_actions["undo"].trigger()
    assert _named(recorded, "Baku").country == "AZE"
    dialog.close()


def test_closing_the_list_stops_the_reading(recorded, qtbot, engine):
    add_results(recorded.workspace, [make_result(f"Report {n}\n\nBaku was quiet.\n") for n in range(20)])
    recorded.qt_actions["check-again"].trigger()
    (dialog,) = recorded.findChildren(CheckAgainDialog)
    dialog.close()
    assert not recorded.tasks.running
