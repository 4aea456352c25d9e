from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt

from gisviewer.app.models.articles import FileState

pytestmark = pytest.mark.gui


def fill(folder, good, bad):
    for number in range(good):
        (folder / f"good{number:02}.txt").write_text(f"Report {number}\n\nBaku was quiet on day {number}.", "utf-8")
    for number in range(bad):
        (folder / f"bad{number:02}.txt").write_bytes(b"")


def test_a_folder_has_rows_a_count_and_one_notice_of_its_failures(window, qtbot, tmp_path):
    fill(tmp_path, 12, 5)
    counts = []
    window.opener.queue.counted.connect(counts.append)
    window.opener.open_paths([tmp_path])
    qtbot.waitUntil(lambda: len(window.workspace.articles) == 12 and not window.tasks.running)
    assert max(count.total for count in counts) == 17
    assert counts[-1].done == 17
    assert counts[-1].failed == 5
    (message,) = window.notices.bar.history
    assert "5 of 17" in message.text
    failed = window.articles_panel.model.pending
    assert {file.state for file in failed} == {FileState.FAILED}
    assert all("empty" in file.reason for file in failed)


def test_failed_files_are_tried_again_or_taken_off_together(window, qtbot, tmp_path):
    fill(tmp_path, 1, 3)
    window.opener.open_paths([tmp_path])
    bar = window.articles_panel.reading
    qtbot.waitUntil(bar.retry.isVisible)
    (tmp_path / "bad00.txt").write_text("Calm in Baku\n\nBaku is calm.", "utf-8")
    qtbot.mouseClick(bar.retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.workspace.articles) == 2 and not window.tasks.running)
    assert len(window.articles_panel.model.pending) == 2
    qtbot.mouseClick(bar.clear, Qt.MouseButton.LeftButton)
    assert window.articles_panel.model.pending == ()
    assert not bar.isVisible()


def test_cancel_stops_the_work_under_way_and_keeps_what_is_read(window, qtbot, engine, tmp_path):
    fill(tmp_path, 40, 0)
    read = []
    finished = []

    def be_slow(token):
        read.append(1)
        if len(read) > 3:
            deadline = time.monotonic() + 20
            while time.monotonic() < deadline:
                token.check()
                time.sleep(0.01)
            finished.append(1)

    engine.before = be_slow
    window.opener.open_paths([tmp_path])
    qtbot.waitUntil(lambda: len(read) > 3)
    bar = window.articles_panel.reading
    assert bar.progress.maximum() == 40
    qtbot.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.tasks.running and not window.articles_panel.model.pending)
    assert finished == []
    assert len(window.workspace.articles) == 3
    assert not bar.isVisible()
    assert window.notices.bar.history == []
