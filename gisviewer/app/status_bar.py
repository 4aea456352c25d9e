"""The line at the bottom: work under way, position, scale, boundaries, requests refused, what is left to review."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QProgressBar, QStatusBar, QToolButton, QWidget

from gisviewer.app.icons import get_icon, set_icon
from gisviewer.app.tasks import Tasks
from gisviewer.app.theme import GAP, current_theme
from gisviewer.app.words import tr, trn

_SHOWN_AFTER_MS = 500


class TaskLine(QWidget):
    """The oldest piece of work under way with its progress and a way to cancel it; a menu lists the others."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(120, 6)
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel = QToolButton()
        set_icon(self._cancel, "close")
        self._cancel.setToolTip(tr("Cancel"))
        self._cancel.setAccessibleName(tr("Cancel the work under way"))
        self._cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, 0, 0)
        row.setSpacing(GAP // 2)
        for widget in (self._bar, self._label, self._cancel):
            row.addWidget(widget)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_SHOWN_AFTER_MS)
        self._delay.timeout.connect(self._show)
        tasks.changed.connect(self._refresh)
        self.hide()

    def _refresh(self) -> None:
        if not self._tasks.running:
            self._delay.stop()
            self.hide()
        elif self.isHidden():
            if not self._delay.isActive():
                self._delay.start()
        else:
            self._show()

    def _show(self) -> None:
        running = self._tasks.running
        if not running:
            return
        task = running[0]
        progress = task.progress
        if progress is not None and progress.total:
            self._bar.setRange(0, progress.total)
            self._bar.setValue(min(progress.done, progress.total))
        else:
            self._bar.setRange(0, 0)
        more = len(running) - 1
        text = task.label + (trn(" and {n} more", " and {n} more", more) if more else "")
        self._label.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, 300))
        self.show()

    def _on_cancel(self) -> None:
        running = self._tasks.running
        if len(running) == 1:
            self._tasks.cancel(running[0])
            return
        menu = QMenu(self)
        for task in running[:20]:
            action = QAction(tr("Cancel: {label}", label=task.label), menu)
            action.triggered.connect(lambda _checked=False, task=task: self._tasks.cancel(task))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(tr("Cancel everything"), self._tasks.cancel_all)
        menu.exec(self._cancel.mapToGlobal(self._cancel.rect().topLeft()))


class StatusBar(QStatusBar):
    """Facts on the right, work under way on the left."""

    def __init__(
        self,
        tasks: Tasks,
        show_requests: Callable[[], None],
        open_review: Callable[[], None],
        show_boundaries: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.task_line = TaskLine(tasks)
        self.addWidget(self.task_line)
        self.position = QLabel()
        self.position.setMinimumWidth(self.fontMetrics().horizontalAdvance("-88.8888, -188.8888") + 2 * GAP)
        self.position.setAccessibleName(tr("Position of the pointer"))
        self.scale = QLabel()
        self.scale.setMinimumWidth(self.fontMetrics().horizontalAdvance("1 : 88 888 888") + 2 * GAP)
        self.scale.setAccessibleName(tr("Scale of the map"))
        self.boundaries = _button("globe", tr("Which boundaries the map draws"), show_boundaries)
        self.offline = _button("offline", tr("Requests that were refused"), show_requests)
        self.review = _button("review", tr("Open the review queue"), open_review)
        for widget in (self.position, self.scale, self.boundaries, self.offline, self.review):
            self.addPermanentWidget(widget)
        self.boundaries.setAccessibleName(tr("Which boundaries the map draws"))
        self.set_requests(0)
        self.set_to_review(0)

    def refresh_theme(self) -> None:
        """Draw the icons in the theme in use."""
        muted = current_theme().muted
        self.boundaries.setIcon(get_icon("globe", muted))
        self.review.setIcon(get_icon("review", muted))
        self.set_requests(*self._requests)

    def set_position(self, here: tuple[float, float] | None) -> None:
        """Show where the pointer is: (lon, lat), written latitude first."""
        self.position.setText(f"{here[1]:.4f}, {here[0]:.4f}" if here is not None else "")

    def set_view(self, view: dict[str, Any]) -> None:
        """Show the scale of the map."""
        scale = view.get("scale")
        if isinstance(scale, (int, float)) and scale > 0:
            digits = max(0, len(str(int(scale))) - 3)
            self.scale.setText(f"1 : {QLocale().toString(int(round(scale, -digits)))}")

    def set_requests(self, refused: int, host: str = "", made: int = 0) -> None:
        """Show how many requests were refused, or while a host may be asked, how many were made to it."""
        self._requests = (refused, host, made)
        if host:
            self.offline.setText(trn("Online: {host}, {n} request", "Online: {host}, {n} requests", made, host=host))
        else:
            self.offline.setText(trn("Offline, {n} request", "Offline, {n} requests", refused))
        color = current_theme().warn if refused or host else current_theme().muted
        self.offline.setIcon(get_icon("offline", color))

    def set_to_review(self, count: int) -> None:
        """Show how many incidents nobody has looked at."""
        self.review.setText(trn("{n} to review", "{n} to review", count))
        self.review.setVisible(count > 0)


def _button(icon: str, words: str, act: Callable[[], None]) -> QToolButton:
    button = QToolButton()
    button.setIcon(get_icon(icon, current_theme().muted))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setToolTip(words)
    button.setAccessibleDescription(words)
    button.clicked.connect(lambda: act())
    return button
