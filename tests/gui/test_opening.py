from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from gisviewer.app.commands import files
from gisviewer.app.models.articles import FileState

pytestmark = pytest.mark.gui


def test_article_by_command_line(window, qtbot, article_file):
    window.opener.open_words([str(article_file)])
    qtbot.waitUntil(lambda: len(window.workspace.articles) == 1)
    assert len(window.workspace.incidents) == 3
    assert window.article_panel.text.toPlainText().startswith("Shelling near the river")
    assert window.incidents_panel.proxy.rowCount() == 3
    assert not window.start_screen.card.isVisible()


def test_article_by_drop(window, qtbot, article_file):
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(article_file))])
    window.take_drop(carried)
    qtbot.waitUntil(lambda: len(window.workspace.articles) == 1)


def test_article_by_paste(window, qtbot):
    QGuiApplication.clipboard().setText("A strike in Baku\n\nBaku was quiet today.")
    files.paste_article(window)
    qtbot.waitUntil(lambda: len(window.workspace.articles) == 1)
    assert "Baku" in window.article_panel.text.toPlainText()


def test_pasting_nothing_is_told(window, qtbot):
    QGuiApplication.clipboard().clear()
    files.paste_article(window)
    assert "clipboard" in window.notices.bar.current.text


def test_folder_with_a_bad_file(window, qtbot, tmp_path, article_file):
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "deeper").mkdir()
    (tmp_path / "deeper" / "two.txt").write_text("Fire in Yerevan\n\nYerevan saw a fire.", "utf-8")
    window.opener.open_paths([tmp_path])
    qtbot.waitUntil(lambda: len(window.workspace.articles) == 2 and not window.tasks.running)
    (failed,) = window.articles_panel.model.pending
    assert failed.state is FileState.FAILED
    assert "empty" in failed.reason
    (tmp_path / "empty.txt").write_text("Calm in Baku\n\nBaku is calm.", "utf-8")
    window.opener.retry([failed])
    qtbot.waitUntil(lambda: len(window.workspace.articles) == 3)
    assert window.articles_panel.model.pending == ()


def test_missing_file_and_address_are_explained(window, qtbot, tmp_path):
    window.opener.open_words([str(tmp_path / "nothing.txt"), "https://example.org/news"])
    texts = [message.text for message in window.notices.bar.history]
    assert any("nothing.txt" in text for text in texts)
    assert any("offline" in text for text in texts)


def test_cancel_ends_the_work_under_way(window, qtbot, engine, article_file):
    finished = []

    def wait_long(token):
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            token.check()
            time.sleep(0.01)
        finished.append(1)

    engine.before = wait_long
    window.opener.open_paths([article_file])
    qtbot.waitUntil(lambda: any(f.state is FileState.PLACES for f in window.articles_panel.model.pending))
    window.tasks.cancel(window.tasks.running[0])
    qtbot.waitUntil(lambda: not window.tasks.running and not window.articles_panel.model.pending)
    assert finished == []
    assert not window.workspace.articles
    assert window.notices.bar.history == []


def test_an_unexpected_error_keeps_the_window(window, qtbot, engine, article_file, caplog):
    def fail(_token):
        raise ZeroDivisionError("by design of the test")

    engine.before = fail
    window.opener.open_paths([article_file])
    qtbot.waitUntil(lambda: window.notices.bar.current is not None)
    message = window.notices.bar.current
    assert "ZeroDivisionError" in message.details
    assert "Shelling" not in message.details
    assert window.isVisible()


def test_opening_is_one_undoable_step(window, qtbot, article_file):
    window.opener.open_paths([article_file])
    qtbot.waitUntil(lambda: len(window.workspace.articles) == 1)
    window.qt_actions["undo"].trigger()
    assert not window.workspace.articles
    assert not window.workspace.incidents
    assert window.start_screen.card.isVisible()
    assert "Shelling near the river" in window.qt_actions["redo"].text()
    window.qt_actions["redo"].trigger()
    assert len(window.workspace.incidents) == 3


def test_same_article_twice_is_told(window, qtbot, article_file):
    window.opener.open_paths([article_file])
    qtbot.waitUntil(lambda: len(window.workspace.articles) == 1)
    window.opener.open_paths([article_file])
    qtbot.waitUntil(lambda: window.notices.bar.current is not None)
    assert "open already" in window.notices.bar.current.text
    assert len(window.workspace.articles) == 1
