from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest
from handmade import make_result
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from gisviewer.app import window as window_module
from gisviewer.app.opening import add_results
from gisviewer.errors import ProjectError
from gisviewer.jobs import Cancelled, Progress
from gisviewer.project.workspace import Table

pytestmark = pytest.mark.gui


def _dialog(window):
    return next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())


def test_the_caller_gets_what_the_work_gave_or_raised(window):
    assert window.waiting.run("Count", lambda _report, _token: threading.current_thread().name) != "MainThread"

    def fail(_report, _token):
        raise ProjectError("The disk is full.")

    with pytest.raises(ProjectError, match="disk is full"):
        window.waiting.run("Fail", fail)


def test_long_work_shows_its_progress_and_stops_when_cancelled(window, qtbot):
    seen = []

    def work(report, token):
        for number in range(2000):
            token.check()
            report(Progress(number, 2000))
            time.sleep(0.01)

    def cancel():
        dialog = _dialog(window)
        seen.append((dialog.bar.maximum(), dialog.bar.value() > 0, dialog.isModal()))
        QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)

    QTimer.singleShot(1500, cancel)
    with pytest.raises(Cancelled):
        window.waiting.run("Count slowly", work)
    assert seen == [(2000, True, True)]
    qtbot.waitUntil(lambda: not window.tasks.running)


def test_results_of_other_work_come_after_what_is_waited_for(window, qtbot):
    told, other_is_done = [], threading.Event()
    window.tasks.start("Other", lambda _report, _token: other_is_done.set(), lambda _none: told.append("other"))

    def work(_report, _token):
        assert other_is_done.wait(10)
        time.sleep(0.2)
        told.append("awaited")

    window.waiting.run("Wait", work)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["awaited", "other"]


@pytest.fixture
def many(window, tmp_path, monkeypatch):
    """A stored project whose every step counts as large."""
    monkeypatch.setenv("GISVIEWER_DATA", str(tmp_path / "data"))
    window.projects.begin()
    add_results(window.workspace, [make_result()])
    window.projects.save_as(tmp_path / "work.gpkg")
    monkeypatch.setattr(window_module, "_LARGE_STEP", 1)
    return window


def _retitle(workspace, title):
    workspace.edit("Rename", Table.INCIDENTS, {i.id: replace(i, title=title) for i in workspace.incidents.values()})


def _titles(workspace):
    return {incident.title for incident in workspace.incidents.values()}


def test_a_large_step_is_stored_shown_undone_and_done_again(many, tmp_path):
    workspace = many.workspace
    before = _titles(workspace)
    _retitle(workspace, "Other")
    model = many.incidents_panel.model
    assert {model.index(row, 0).data() for row in range(model.rowCount())} == {"Other"}
    assert workspace.undo() is not None
    assert _titles(workspace) == before
    assert workspace.redo() is not None
    many.projects.new()
    many.projects.open(tmp_path / "work.gpkg")
    assert _titles(workspace) == {"Other"}
    assert len(workspace.history[0]) == 2


def test_a_large_step_that_is_given_up_changes_nothing(many, tmp_path, monkeypatch):
    workspace = many.workspace
    before, steps = _titles(workspace), workspace.history
    run = many.waiting.run

    def run_cancelled(label, operation):
        def work(report, token):
            token.cancel()
            return operation(report, token)

        return run(label, work)

    monkeypatch.setattr(many.waiting, "run", run_cancelled)
    with pytest.raises(Cancelled):
        _retitle(workspace, "Other")
    with pytest.raises(Cancelled):
        workspace.undo()
    many.projects.save_copy(tmp_path / "copy.gpkg")
    assert not (tmp_path / "copy.gpkg").exists()
    monkeypatch.undo()
    assert _titles(workspace) == before
    assert workspace.history == steps
    _retitle(workspace, "Third")
    assert _titles(workspace) == {"Third"}


def test_no_edit_comes_between_while_a_step_is_stored(many):
    workspace, refused = many.workspace, []
    store_step = workspace.store_step

    def edit():
        try:
            _retitle(workspace, "Between")
        except ProjectError as error:
            refused.append(error.message)

    def store_slowly(edit_, store):
        def slowly(report, token):
            time.sleep(0.5)
            store(report, token)

        QTimer.singleShot(100, edit)
        store_step(edit_, slowly)

    workspace.store_step = store_slowly
    _retitle(workspace, "First")
    workspace.store_step = store_step
    assert refused == ["Another step is being stored."]
    assert _titles(workspace) == {"First"}


def test_one_signal_tells_of_many_changed_rows(window):
    workspace, model = window.workspace, window.incidents_panel.model
    one = next(iter(make_result().incidents))
    workspace.edit("Add", Table.INCIDENTS, {f"i{n}": replace(one, id=f"i{n}") for n in range(60)})
    told = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    changed = {f"i{n}": replace(workspace.incidents[f"i{n}"], title="Other") for n in range(5, 50)}
    workspace.edit("Rename", Table.INCIDENTS, changed)
    assert told == [(5, 49)]
    assert [model.index(row, 0).data() for row in (5, 27, 49)] == ["Other"] * 3
    assert model.index(50, 0).data() == one.title


@pytest.mark.parametrize("points", [9, 16])
def test_no_heading_of_the_table_is_clipped(window, points):
    from gisviewer.app.panels.incidents import IncidentsPanel

    font = window.font()
    font.setPointSize(points)
    panel = IncidentsPanel(window.workspace)
    panel.setFont(font)
    panel.show()
    header = panel.view.horizontalHeader()
    model = header.model()
    for section in range(header.count()):
        words = model.headerData(section, Qt.Orientation.Horizontal)
        assert header.sectionSize(section) > header.fontMetrics().horizontalAdvance(words), words
    panel.close()
