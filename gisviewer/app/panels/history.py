"""The steps of the project, of all sessions: a double click goes back or forward to one."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from gisviewer.app.icons import get_icon
from gisviewer.app.panels.two_lines import TwoLineDelegate
from gisviewer.app.words import moment_text, tr
from gisviewer.project.steps import Step
from gisviewer.project.workspace import Notice, Workspace

_SUBTITLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class _Steps(QAbstractListModel):
    """Row 0 is the state before the first step, row n the state after n steps."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self.done = 0

    def fill(self, done: tuple[Step, ...], undone: tuple[Step, ...]) -> None:
        self.beginResetModel()
        self._steps, self.done = (*done, *undone), len(done)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._steps) + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        step = self._steps[row - 1] if 0 < row <= len(self._steps) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return step.name if step is not None else tr("The beginning")
        if role == _SUBTITLE:
            if step is None:
                return tr("Before the first step")
            parts = (moment_text(step.at), step.reviewer, tr("undone") if row > self.done else "")
            return " · ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.DecorationRole:
            return get_icon("next" if row == self.done else "redo" if row > self.done else "accept")
        return None


class HistoryPanel(QWidget):
    """Shows every step that can be undone or redone; the present state is the selected row."""

    state_wanted = Signal(int)
    """How many steps shall be done."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._steps = _Steps(self)
        self.view = QListView()
        self.view.setModel(self._steps)
        self.view.setUniformItemSizes(True)
        self.view.setItemDelegate(TwoLineDelegate(_SUBTITLE, self.view))
        self.view.setAccessibleName(tr("Steps"))
        self.view.setToolTip(tr("Double click or Enter: go to the state after this step"))
        self.view.activated.connect(lambda index: self.state_wanted.emit(index.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def take_notice(self, notice: Notice) -> None:
        """Follow the workspace while in sight."""
        if notice.history and self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        self._steps.fill(*self._workspace.history)
        current = self._steps.index(self._steps.done)
        self.view.setCurrentIndex(current)
        self.view.scrollTo(current)
