"""The log of changes: who, when, what, from what to what; of the whole project or of the selected incident."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gisviewer.app.panels.empty import EmptyState, OrEmpty
from gisviewer.app.panels.plain_tree import PlainTree
from gisviewer.app.theme import GAP
from gisviewer.app.words import mark, moment_text, tr
from gisviewer.errors import GisviewerError
from gisviewer.project.log import LogEntry
from gisviewer.project.workspace import Notice, Selection, Workspace

ReadLog = Callable[[str, str, int | None], list[LogEntry]]
"""(words, record id, before which number) -> entries, the newest first."""

ACT_WORDS = {"do": mark("done"), "undo": mark("undone"), "redo": mark("done again")}
_HEADINGS = (mark("When"), mark("Who"), mark("Step"), mark("Record"), mark("From what to what"))
_SAID_ALREADY = ("reviewed_by", "reviewed_at", "edited")
_DELAY_MS = 200


class LogPanel(QWidget):
    """Reads the log from the project's file, page by page, while it is in sight."""

    problem_found = Signal(object)

    def __init__(self, workspace: Workspace, read: ReadLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._read = read
        self._last: int | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find in the log"))
        self.search.setAccessibleName(tr("Find in the log"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(280)
        self.only_selected = QCheckBox(tr("Only the selected incident"))
        self.only_selected.toggled.connect(self.refresh)
        self.tree = PlainTree([tr(heading) for heading in _HEADINGS], (150, 60, 260, 200), tr("Log of changes"))
        self.tree.itemActivated.connect(self._on_activated)
        self.more = QPushButton(tr("Show earlier ones"))
        self.more.clicked.connect(self._read_on)
        self._stack = OrEmpty(self.tree, EmptyState(tr("Nothing has been changed yet.")))
        row = QHBoxLayout()
        row.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        row.setSpacing(GAP)
        row.addWidget(self.search, 1)
        row.addWidget(self.only_selected)
        row.addStretch(1)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda _text: self._timer.start())

    def take_notice(self, notice: Notice) -> None:
        """Follow the workspace while in sight."""
        if self.isVisible() and (notice.history or (notice.selection and self.only_selected.isChecked())):
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read the log from its end."""
        self._last = None
        self.tree.clear()
        self._read_on()

    def _read_on(self) -> None:
        record_id = (self._workspace.selection.incident_id or "-") if self.only_selected.isChecked() else ""
        try:
            entries = self._read(self.search.text(), record_id, self._last)
        except GisviewerError as error:
            self.problem_found.emit(error)
            entries = []
        for entry in entries:
            step = entry.step if entry.act == "do" else f"{entry.step} ({tr(ACT_WORDS.get(entry.act, ''))})"
            record = entry.title or entry.record_id
            self.tree.add_row((moment_text(entry.at), entry.reviewer, step, record, _changes(entry)), entry.record_id)
            self._last = entry.number
        self.more.setVisible(bool(entries) and (self._last or 0) > 1)
        self._stack.set_empty(not self.tree.topLevelItemCount())

    def _on_activated(self) -> None:
        key = self.tree.current_id
        if key in self._workspace.incidents:
            self._workspace.select(Selection(key))


def _changes(entry: LogEntry) -> str:
    parts = []
    for field, before, after in entry.changes:
        if field in _SAID_ALREADY:
            continue
        if field == "record":
            parts.append(tr("added") if not before else tr("removed") if not after else "")
        else:
            parts.append(f"{field.replace('_', ' ')}: {before or '–'} → {after or '–'}")
    return "; ".join(part for part in parts if part)
