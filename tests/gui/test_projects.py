from __future__ import annotations

import pytest
from handmade import make_result

from gisviewer.app.opening import add_results
from gisviewer.project.project import find_recoverable

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


def test_unsaved_work_is_offered_again(kept):
    add_results(kept.workspace, [make_result()])
    kept.projects.close()
    (left,) = find_recoverable()
    assert left.incidents == 3
    kept.notices.ask = lambda *_args: "restore"
    kept.projects.offer_recovery()
    assert len(kept.workspace.incidents) == 3


def test_foreign_file_is_told_and_leaves_the_work_alone(kept, tmp_path):
    add_results(kept.workspace, [make_result()])
    path = tmp_path / "text.gpkg"
    path.write_text("just words", "utf-8")
    kept.projects.open(path)
    assert "text.gpkg" in kept.notices.bar.current.text
    assert len(kept.workspace.incidents) == 3
