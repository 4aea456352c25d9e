"""Looking at the record as a whole: search, history, log, findings, rules, checking the articles again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from gisviewer.app.dialogs.rules import RulesDialog
from gisviewer.app.rereading import Rereading
from gisviewer.app.words import tr, trn
from gisviewer.errors import GisviewerError
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.project.log import LogEntry
from gisviewer.project.rules_file import import_rules, load_rules, save_rules
from gisviewer.project.teach import apply_all_rules
from gisviewer.project.validation import Finding, validate
from gisviewer.project.workspace import Content, Table, Workspace

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow
    from gisviewer.gazetteer.store import Gazetteer


def search(window: MainWindow) -> None:
    """Find words in all articles and incidents; words selected in the article are looked for."""
    window.show_dock("search")
    window.search_panel.begin(window.article_panel.text.textCursor().selectedText())


def show_history(window: MainWindow) -> None:
    """Show the steps that can be undone."""
    window.show_dock("history")
    window.history_panel.view.setFocus(Qt.FocusReason.ShortcutFocusReason)


def go_to_state(window: MainWindow, steps: int) -> None:
    """Undo or redo until as many steps are done."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        workspace = window.workspace
        while len(workspace.history[0]) > steps and workspace.undo():
            pass
        while len(workspace.history[0]) < steps and workspace.redo():
            pass
    finally:
        QGuiApplication.restoreOverrideCursor()


def show_log(window: MainWindow) -> None:
    """Show who changed what."""
    window.show_dock("log")


def read_log(window: MainWindow, words: str, record_id: str, before: int | None) -> list[LogEntry]:
    """Entries of the log of the project in use."""
    project = window.projects.project
    return project.log(words, record_id, before) if project is not None else []


def check_incidents(window: MainWindow) -> None:
    """Look for what is doubtful about all incidents, in the background."""
    window.show_dock("findings")
    still = _snapshot(window.workspace)

    def look(_report: ReportProgress, _token: CancelToken) -> tuple[list[Finding], Gazetteer]:
        gazetteer = window.engine.get_gazetteer()
        return validate(still, gazetteer), gazetteer

    window.tasks.start(
        tr("Checking the incidents"), look, lambda found: window.findings_panel.show_findings(*found), lane="gazetteer"
    )


def show_rules(window: MainWindow) -> None:
    """Show the rules of the project."""
    dialog = RulesDialog(window.workspace, window)
    dialog.apply_wanted.connect(partial(apply_rules, window))
    dialog.import_wanted.connect(partial(_import_rules, window))
    dialog.export_wanted.connect(partial(_export_rules, window))
    dialog.show()


def apply_rules(window: MainWindow) -> None:
    """Let all incidents that nobody has touched follow the rules, as one step."""
    edit = apply_all_rules(window.workspace, tr("Apply the rules"), window.settings.trust_rules)
    window.workspace.apply(edit)
    window.notices.good(
        trn("{n} incident follows the rules now.", "{n} incidents follow the rules now.", len(edit.changes))
    )


def _import_rules(window: MainWindow) -> None:
    name, _ = QFileDialog.getOpenFileName(window, tr("Import rules"), window.last_folder, _rules_filter())
    if not name:
        return
    try:
        edit = import_rules(window.workspace, load_rules(Path(name)), tr("Import rules"))
    except GisviewerError as error:
        window.notices.error(error)
        return
    window.workspace.apply(edit)
    window.notices.good(
        trn("{n} rule was new.", "{n} rules were new.", len(edit.changes)),
        (tr("Apply all now"), partial(apply_rules, window)),
    )


def _export_rules(window: MainWindow) -> None:
    suggested = str(Path(window.last_folder) / "rules.json")
    name, _ = QFileDialog.getSaveFileName(window, tr("Export the rules"), suggested, _rules_filter())
    if not name:
        return
    path = Path(name) if name.lower().endswith(".json") else Path(f"{name}.json")
    try:
        save_rules(path, window.workspace.rules)
    except GisviewerError as error:
        window.notices.error(error)
        return
    window.notices.good(tr("The rules are in {path}.", path=path))


def _rules_filter() -> str:
    return f"{tr('Rules')} (*.json)"


def check_again(window: MainWindow) -> None:
    """Read all articles again with the present data and models, and list what would change."""
    Rereading(window).begin()


def _snapshot(workspace: Workspace) -> Workspace:
    """The incidents and articles as they are now, to be read on another thread."""
    records = {Table.INCIDENTS: dict(workspace.incidents)}
    return Workspace(content=Content(records, dict(workspace.article_heads)))
