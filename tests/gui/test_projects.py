from __future__ import annotations

import contextlib
import sqlite3

import pytest
from handmade import make_result
from PySide6.QtCore import Qt

from gisviewer.app.dialogs.earlier_work import EarlierWorkDialog
from gisviewer.app.opening import add_results
from gisviewer.domain.incidents import Status
from gisviewer.errors import ProjectError
from gisviewer.project.project import open_project
from gisviewer.project.summaries import find_recoverable
from gisviewer.project.workspace import Table

pytestmark = pytest.mark.gui


@pytest.fixture
def kept(window, tmp_path, monkeypatch):
    monkeypatch.setenv("GISVIEWER_DATA", str(tmp_path / "data"))
    window.projects.begin()
    monkeypatch.setattr(window.notices, "ask", lambda *_args: "keep")
    return window


def test_save_as_and_open_again_keeps_everything_and_its_steps(kept, tmp_path):
    add_results(kept.workspace, [make_result()])
    path = tmp_path / "work.gpkg"
    kept.projects.save_as(path)
    assert path.is_file()
    kept.projects.new()
    assert not kept.workspace.incidents
    assert kept.incidents_panel.proxy.rowCount() == 0
    kept.opener.open_paths([path])
    assert {incident.title for incident in kept.workspace.incidents.values()} == {"Tavush", "Yerevan", "Baku"}
    assert kept.incidents_panel.proxy.rowCount() == 3
    kept.select_first()
    assert kept.article_panel.text.toPlainText().startswith("Shelling near the river")
    assert kept.recent.paths == [str(path)]
    kept.qt_actions["undo"].trigger()
    assert not kept.workspace.incidents


def _offered(window):
    (dialog,) = window.findChildren(EarlierWorkDialog)
    return dialog


def test_unsaved_work_is_offered_again_with_what_it_holds(kept):
    add_results(kept.workspace, [make_result()])
    kept.projects.close()
    assert len(find_recoverable()) == 1
    kept.projects.offer_recovery()
    (row,) = _offered(kept).tree.rows
    assert [row.text(column) for column in range(1, 5)] == ["1", "3", "1", "Shelling near the river"]
    _offered(kept).restore.click()
    assert len(kept.workspace.incidents) == 3


def test_each_of_several_unsaved_works_can_be_discarded_or_left(kept):
    for number in range(2):
        add_results(kept.workspace, [make_result(f"Report {number}\n\nBaku was quiet.\n")])
        kept.projects.new()
    kept.projects.offer_recovery()
    dialog = _offered(kept)
    assert len(dialog.tree.rows) == 2
    dialog.discard.click()
    assert len(find_recoverable()) == 1
    dialog.reject()
    assert len(find_recoverable()) == 1


def test_a_backup_is_restored_beside_the_project(kept, tmp_path):
    kept.qt_actions["backups"].trigger()
    assert "no backups" in kept.notices.bar.current.text
    add_results(kept.workspace, [make_result()])
    path = tmp_path / "work.gpkg"
    kept.projects.save_as(path)
    kept.workspace.edit("Lose all", Table.INCIDENTS, dict.fromkeys(kept.workspace.incidents))
    kept.projects.close()  # makes a backup
    kept.projects.open(path)
    kept.workspace.edit("More", Table.SETTINGS, {"title": "later"})
    kept.qt_actions["backups"].trigger()
    _offered(kept).restore.click()
    assert kept.projects.project.path == tmp_path / "work.restored.gpkg"
    assert kept.workspace.setting("title") is None
    kept.qt_actions["undo"].trigger()
    assert len(kept.workspace.incidents) == 3
    kept.projects.close()
    kept.projects.open(path)
    assert kept.workspace.setting("title") == "later"


def test_a_project_that_is_open_elsewhere_can_be_looked_at(kept, tmp_path):
    add_results(kept.workspace, [make_result()])
    path = tmp_path / "work.gpkg"
    kept.projects.save_as(path)
    kept.projects.new()
    elsewhere = open_project(path)
    asked = []
    kept.notices.ask = lambda question, *_args: asked.append(question) or "read"
    kept.projects.open(path)
    assert "is open in another window" in asked[0]
    assert kept.projects.project.read_only
    before = dict(kept.workspace.incidents)
    with pytest.raises(ProjectError, match="read-only"):
        kept.workspace.edit("Refused", Table.INCIDENTS, dict.fromkeys(kept.workspace.incidents))
    assert dict(kept.workspace.incidents) == before
    elsewhere.close()


def test_an_edit_that_cannot_be_stored_is_told_in_the_window_and_not_shown_as_done(kept, tmp_path, qtbot):
    add_results(kept.workspace, [make_result()])
    path = tmp_path / "work.gpkg"
    kept.projects.save_as(path)
    path.unlink()
    kept.qt_actions["review"].trigger()
    key = kept.review_panel.current.id
    with qtbot.captureExceptions() as raised:
        qtbot.keyClick(kept.review_panel, Qt.Key.Key_A)
    for _kind, error, _trace in raised:
        kept.notices.error(error)
    assert "was deleted, moved or replaced" in kept.notices.bar.current.text
    assert kept.workspace.incidents[key].status is Status.NEW
    kept.projects.save_as(tmp_path / "rescued.gpkg")
    qtbot.keyClick(kept.review_panel, Qt.Key.Key_A)
    assert sum(i.status is Status.ACCEPTED for i in kept.workspace.incidents.values()) == 1


@pytest.mark.parametrize("kind", ["truncated", "foreign", "empty"])
def test_a_project_that_cannot_be_opened_is_told_and_left_as_it_is(kept, tmp_path, kind):
    add_results(kept.workspace, [make_result()])
    path = tmp_path / "work.gpkg"
    kept.projects.save_as(path)
    kept.projects.new()
    if kind == "truncated":
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    elif kind == "foreign":
        path.unlink()
        with contextlib.closing(sqlite3.connect(path)) as database:
            database.execute("CREATE TABLE roads (id INTEGER)")
    else:
        path.write_bytes(b"")
    before = path.read_bytes()
    kept.projects.open(path)
    assert "work.gpkg" in kept.notices.bar.current.text
    assert kept.notices.bar.current.hint
    assert path.read_bytes() == before


def test_foreign_file_is_told_and_leaves_the_work_alone(kept, tmp_path):
    add_results(kept.workspace, [make_result()])
    path = tmp_path / "text.gpkg"
    path.write_text("just words", "utf-8")
    kept.projects.open(path)
    assert "text.gpkg" in kept.notices.bar.current.text
    assert len(kept.workspace.incidents) == 3
