"""Work that the window has to wait for: on another thread, with progress and cancel, while nothing else is begun.

What changes the document as a whole (a step over thousands of records, opening or saving a project) cannot go on
beside other edits. Its caller waits here for the result; the window goes on drawing and takes no other command.
"""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gisviewer.app.panels.wrapped_button import make_label
from gisviewer.app.sizes import scale_px
from gisviewer.app.tasks import Operation, Task, Tasks
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr
from gisviewer.jobs import CancelToken, ReportProgress

T = TypeVar("T")
_SHOWN_AFTER_MS = 500
_REFRESH_MS = 100


class Waiting(QObject):
    """Runs one operation at a time and gives its result to the caller, as a plain call would."""

    def __init__(self, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._window = window

    def run(self, label: str, operation: Operation[T]) -> T:
        """The result of `operation(report, token)`, which runs on another thread.

        Results of other work are held back until it is done, so that no edit comes between.

        Raises:
            Cancelled: the user gave it up, and the operation stopped.
            Exception: whatever the operation raised.
        """
        outcome: Future[T] = Future()

        def work(report: ReportProgress, token: CancelToken) -> None:
            # No exception out of here: the caller waits until the thread has really stopped, cancelled or not.
            try:
                outcome.set_result(operation(report, token))
            except BaseException as error:  # noqa: BLE001 - raised again in the caller's thread
                outcome.set_exception(error)

        task = self._tasks.start(label, work, lambda _none: None, lane="project")
        with self._tasks.holding_back_all_but(task):
            self._wait(task, outcome)
        return outcome.result()

    def _wait(self, task: Task[None], outcome: Future[Any]) -> None:
        loop = QEventLoop()
        task.on_done = lambda _none: loop.quit()
        delay = QTimer()
        delay.setSingleShot(True)
        delay.timeout.connect(loop.quit)
        delay.start(_SHOWN_AFTER_MS)
        # What is typed and clicked meanwhile waits for its turn; nothing flashes up for work that is short.
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if outcome.done():
            return
        dialog = WaitingDialog(task, self._window)
        refresh = QTimer()
        refresh.timeout.connect(lambda: loop.quit() if outcome.done() else dialog.refresh())
        refresh.start(_REFRESH_MS)
        dialog.open()
        loop.exec()
        refresh.stop()
        dialog.finish()


class WaitingDialog(QDialog):
    """How far the work has come, over the whole window; Escape cancels too."""

    def __init__(self, task: Task[Any], window: QWidget) -> None:
        super().__init__(window)
        self._task = task
        self.setWindowTitle(tr("Please wait"))
        self.setMinimumWidth(scale_px(self, 420))
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(task.label)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(make_label(task.label))
        column.addWidget(self.bar)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignRight)

    def refresh(self) -> None:
        """Show what the task reported last."""
        progress = self._task.progress
        if progress is not None and progress.total:
            self.bar.setRange(0, progress.total)
            self.bar.setValue(progress.done)

    def reject(self) -> None:
        """Ask the work to stop; the dialog goes when it has."""
        self._task.token.cancel()
        self.cancel.setEnabled(False)
        self.cancel.setText(tr("Stopping …"))

    def finish(self) -> None:
        """Go away."""
        super().reject()
        self.deleteLater()
