"""Work off the main thread: start it, follow it, cancel it; results come back on the main thread."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from gisviewer.app.pulse import Pulse
from gisviewer.jobs import Cancelled, CancelToken, Progress, ReportProgress

T = TypeVar("T")
Operation = Callable[[ReportProgress, CancelToken], T]
_LOGGER = logging.getLogger(__name__)
_REFRESH_MS = 150


class Task(Generic[T]):
    """One piece of work under way.

    `progress` is written by the working thread and read by the window; `started` is a monotonic time in seconds.
    """

    def __init__(self, label: str, on_done: Callable[[T], None], on_error: Callable[[Exception], None]) -> None:
        self.label = label
        self.on_done = on_done
        self.on_error = on_error
        self.token = CancelToken()
        self.progress: Progress | None = None
        self.started = time.monotonic()

    def report(self, progress: Progress) -> None:
        """Take note of how far the work has come; called by the working thread."""
        self.progress = progress


class Tasks(QObject):
    """The pieces of work under way, in lanes; the work of one lane is done one after the other.

    A cancelled piece leaves the list at once and its result is dropped, however long its thread still needs.
    """

    changed = Signal()
    _returned = Signal(object)

    def __init__(self, report_error: Callable[[Exception], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._report_error = report_error
        self._lanes: dict[str, ThreadPoolExecutor] = {}
        self._running: list[Task[Any]] = []
        self._awaited: Task[Any] | None = None
        self._held_back: list[tuple[Task[Any], Callable[[], None]]] = []
        self._returned.connect(self._on_returned, Qt.ConnectionType.QueuedConnection)
        self._refresh = QTimer(self)
        self._refresh.setInterval(_REFRESH_MS)
        self._refresh.timeout.connect(self.changed)
        self._pulse = Pulse(self)
        self._refresh.timeout.connect(self._pulse.go_on)

    @property
    def running(self) -> tuple[Task[Any], ...]:
        """What is under way or waits for its turn, oldest first."""
        return tuple(self._running)

    def start(
        self,
        label: str,
        operation: Operation[T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None] | None = None,
        lane: str = "files",
    ) -> Task[T]:
        """Run `operation(report, token)` on another thread; it must not touch the window or the workspace.

        `on_done` gets its result and `on_error` what it raised, both on the main thread; an error without `on_error`
        is shown to the user. A cancelled operation calls neither.
        """
        task = Task(label, on_done, on_error or self._report_error)
        if lane not in self._lanes:
            self._lanes[lane] = ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"gisviewer-{lane}")
        self._running.append(task)
        self._lanes[lane].submit(self._work, task, operation)
        self._refresh.start()
        self._pulse.go_on()
        self.changed.emit()
        return task

    @contextlib.contextmanager
    def holding_back_all_but(self, task: Task[Any]) -> Iterator[None]:
        """Deliver no result but that of one piece of work; those of the others come afterwards, in their order."""
        self._awaited = task
        try:
            yield
        finally:
            self._awaited = None
            held, self._held_back = self._held_back, []
            for returned in held:
                self._returned.emit(returned)

    def cancel(self, task: Task[Any]) -> None:
        """Give a piece of work up."""
        task.token.cancel()
        self._forget(task)

    def cancel_all(self) -> None:
        """Give everything up."""
        for task in self.running:
            self.cancel(task)

    def shut_down(self) -> None:
        """Give everything up and wait for the threads, which stop at their next check."""
        self.cancel_all()
        for executor in self._lanes.values():
            executor.shutdown(wait=True, cancel_futures=True)
        self._lanes.clear()
        self._pulse.stop()

    def _work(self, task: Task[T], operation: Operation[T]) -> None:
        finish: Callable[[], None]
        try:
            task.token.check()
            result = operation(task.report, task.token)
        except Cancelled:
            return
        except Exception as error:  # noqa: BLE001 - whatever a thread raises belongs to the main thread
            failure = error

            def finish() -> None:
                task.on_error(failure)
        else:

            def finish() -> None:
                task.on_done(result)

        try:
            self._returned.emit((task, finish))
        except RuntimeError:  # the window is gone, and nobody waits for the result
            _LOGGER.debug("result of “%s” came after the end", task.label)

    @Slot(object)
    def _on_returned(self, returned: tuple[Task[Any], Callable[[], None]]) -> None:
        task, finish = returned
        if self._awaited is not None and task is not self._awaited:
            self._held_back.append(returned)
            return
        if task in self._running:
            self._forget(task)
            finish()

    def _forget(self, task: Task[Any]) -> None:
        if task in self._running:
            self._running.remove(task)
        if not self._running:
            self._refresh.stop()
        self.changed.emit()
