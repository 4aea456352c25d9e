"""What the window does when something goes wrong in it."""

from __future__ import annotations

import importlib
import logging
import sys

import pytest
from handmade import make_result
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gisviewer.app import diagnostics
from gisviewer.app.dialogs.checks import ChecksDialog
from gisviewer.app.dialogs.report import ReportDialog
from gisviewer.app.opening import add_results
from gisviewer.errors import GisviewerError
from gisviewer.selftest import run as selftest
from gisviewer.selftest.check import failed, passed

pytestmark = pytest.mark.gui

SECRET = "the general was seen in Goris"


def broken(_window):
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        raise KeyError(SECRET) from error


def test_unexpected_error_keeps_the_window_and_gives_a_report(window, qtbot, caplog):
    add_results(window.workspace, [make_result()])
    before = dict(window.workspace.incidents)
    try:
        broken(window)
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    bar = window.notices.bar
    assert bar.isVisible()
    assert bar.current.severity == "error"
    assert window.workspace.incidents == before
    window.notices._show_details(bar.current)
    dialog = window.findChild(ReportDialog)
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "GIS Viewer" in copied
    assert str(diagnostics.log_path()) in copied
    assert "KeyError" in copied
    assert "ValueError" in copied
    assert "in broken" in copied
    assert SECRET not in copied + caplog.text
    dialog.close()


def test_report_of_a_failure_keeps_messages_that_speak_of_the_program():
    with pytest.raises(ImportError) as caught:
        importlib.import_module("no_such_module_of_ours")
    assert "no_such_module_of_ours" in diagnostics.describe_failure(caught.value)


def test_error_that_the_user_can_act_on_comes_in_words(window):
    window.notices.error(GisviewerError("“a.txt” is empty.", "Choose another file."))
    assert window.notices.bar.current.text == "“a.txt” is empty."
    assert window.notices.bar.current.details == ""


def test_check_of_the_installation_names_what_failed(window, qtbot, monkeypatch):
    found = [passed("Python", "3 <b>"), failed("Web engine", "libX <i> is missing.", "Install & try again.")]
    monkeypatch.setattr(selftest, "run_checks", lambda: iter(found))
    window.qt_actions["checks"].trigger()
    dialog = window.findChild(ChecksDialog)
    qtbot.waitUntil(lambda: "failed" in dialog.verdict.text())
    shown = dialog.browser.toPlainText()
    assert "libX <i> is missing." in shown
    assert "Install & try again." in shown
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert "failed  Web engine" in QGuiApplication.clipboard().text()
    dialog.close()
    assert not window.tasks.running


def test_log_turns_over(tmp_path, monkeypatch):
    monkeypatch.setenv("GISVIEWER_LOG_DIR", str(tmp_path / "logs"))
    monkeypatch.setattr(diagnostics, "_LOG_BYTES", 2000)
    logger = logging.getLogger("gisviewer")
    before = list(logger.handlers)
    assert diagnostics.start_log()
    for number in range(200):
        logger.info("line %d of what was done", number)
    for handler in [handler for handler in logger.handlers if handler not in before]:
        handler.close()
        logger.removeHandler(handler)
    files = sorted(path.name for path in (tmp_path / "logs").iterdir())
    assert files == ["gisviewer.log", *(f"gisviewer.log.{n}" for n in range(1, 5))]
    assert all(path.stat().st_size <= 2100 for path in (tmp_path / "logs").iterdir())
