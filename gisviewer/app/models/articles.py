"""The articles as a list: those that are open, and after them the files that are on their way or failed."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gisviewer.app.icons import get_icon
from gisviewer.app.theme import current_theme
from gisviewer.app.words import date_text, mark, plain_tip, tr, trn
from gisviewer.domain.incidents import Status
from gisviewer.project.workspace import Notice, Table, Workspace

Index = QModelIndex | QPersistentModelIndex
ARTICLE_ID = Qt.ItemDataRole.UserRole
SUBTITLE = Qt.ItemDataRole.UserRole + 1
FILE_NUMBER = Qt.ItemDataRole.UserRole + 2
_numbers = itertools.count(1)


class FileState(StrEnum):
    """How far a file has come on its way in."""

    QUEUED = "queued"
    READING = "reading"
    PLACES = "finding places"
    FAILED = "failed"


STATE_WORDS = {
    FileState.QUEUED: mark("Waiting"),
    FileState.READING: mark("Reading …"),
    FileState.PLACES: mark("Finding places …"),
    FileState.FAILED: mark("Failed"),
}


@dataclass(slots=True)
class PendingFile:
    """A file on its way in; `reason` says why it failed, `path` is None for pasted text."""

    name: str
    path: Path | None
    state: FileState = FileState.QUEUED
    reason: str = ""
    is_one_of_many: bool = False
    number: int = field(default_factory=lambda: next(_numbers))


@dataclass(frozen=True, slots=True)
class _Row:
    article_id: str
    title: str
    subtitle: str
    tip: str


class ArticleModel(QAbstractListModel):
    """Open articles in the order of opening, then pending files."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: list[_Row] = []
        self._pending: list[PendingFile] = []
        self._rebuild()

    @property
    def pending(self) -> tuple[PendingFile, ...]:
        """The files that are on their way or failed."""
        return tuple(self._pending)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of articles and pending files."""
        return 0 if parent.isValid() else len(self._rows) + len(self._pending)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows."""
        row = index.row()
        if not index.isValid() or row >= self.rowCount():
            return None
        if row >= len(self._rows):
            return self._pending_data(self._pending[row - len(self._rows)], role)
        shown = self._rows[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.title
        if role == Qt.ItemDataRole.DecorationRole:
            return get_icon("open-article", current_theme().muted)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{shown.title}, {shown.subtitle}"
        return {
            SUBTITLE: shown.subtitle,
            ARTICLE_ID: shown.article_id,
            Qt.ItemDataRole.ToolTipRole: plain_tip(shown.tip),
        }.get(Qt.ItemDataRole(role) if role < Qt.ItemDataRole.UserRole else role)

    def row_of(self, article_id: str) -> int | None:
        """The row of an article, or None."""
        return next((row for row, shown in enumerate(self._rows) if shown.article_id == article_id), None)

    def add_pending(self, files: Sequence[PendingFile]) -> None:
        """Show files that are on their way."""
        row = self.rowCount()
        if files:
            self.beginInsertRows(QModelIndex(), row, row + len(files) - 1)
            self._pending.extend(files)
            self.endInsertRows()

    def update_pending(self, file: PendingFile) -> None:
        """Show how far a file has come."""
        if file in self._pending:
            index = self.index(len(self._rows) + self._pending.index(file))
            self.dataChanged.emit(index, index)

    def remove_pending(self, files: Sequence[PendingFile]) -> None:
        """Take files off the list."""
        gone = {file.number for file in files}
        if len(gone) == 1:
            row = next((n for n, file in enumerate(self._pending) if file.number in gone), None)
            if row is not None:
                self.beginRemoveRows(QModelIndex(), len(self._rows) + row, len(self._rows) + row)
                del self._pending[row]
                self.endRemoveRows()
        elif gone:
            self.beginResetModel()
            self._pending = [file for file in self._pending if file.number not in gone]
            self.endResetModel()

    def take_notice(self, notice: Notice) -> None:
        """Follow a change of the workspace."""
        if notice.touches(Table.ARTICLES) or notice.touches(Table.INCIDENTS):
            self.beginResetModel()
            self._rebuild()
            self.endResetModel()

    def _rebuild(self) -> None:
        places: dict[str, int] = {}
        to_review: dict[str, int] = {}
        for incident in self._workspace.incidents.values():
            for article_id in {source.article_id for source in incident.sources}:
                places[article_id] = places.get(article_id, 0) + 1
                if incident.status == Status.NEW:
                    to_review[article_id] = to_review.get(article_id, 0) + 1
        self._rows = []
        for article_id, article in self._workspace.article_heads.items():
            parts = [date_text(article.published), trn("{n} place", "{n} places", places.get(article_id, 0))]
            if to_review.get(article_id):
                parts.append(trn("{n} to review", "{n} to review", to_review[article_id]))
            title = article.title or (Path(article.path).name if article.path else tr("Pasted text"))
            tip = "\n".join(part for part in (title, article.outlet, article.path or "") if part)
            self._rows.append(_Row(article_id, title, " · ".join(part for part in parts if part), tip))

    def _pending_data(self, file: PendingFile, role: int) -> Any:
        theme = current_theme()
        failed = file.state == FileState.FAILED
        words = tr(STATE_WORDS[file.state])
        if role == Qt.ItemDataRole.DisplayRole:
            return file.name
        if role == Qt.ItemDataRole.DecorationRole:
            return get_icon("error" if failed else "file", theme.bad if failed else theme.muted)
        if role == SUBTITLE:
            return f"{words}: {file.reason}" if file.reason else words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(file.reason or str(file.path or ""))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{file.name}, {words} {file.reason}".strip()
        return file.number if role == FILE_NUMBER else None
