"""Drawing sheets for export, paper and clipboard while the window goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from gisviewer.app.sheets import SheetPrinter, SheetSize
from gisviewer.app.tasks import Task, Tasks
from gisviewer.errors import ExportError
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.mapping.content import LayerSource, MapContent

T = TypeVar("T")
_LOOK_AGAIN_S = 0.1


class SheetWork(QObject):
    """The web engine draws on the main thread, little by little; what is made of its PDF is work for a thread.

    One task stands for both, so that it shows and can be cancelled like any other.
    """

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._under_way: dict[SheetPrinter, Task[Any]] = {}
        tasks.changed.connect(self._drop_cancelled)

    def draw(
        self,
        content: MapContent,
        layers: LayerSource | None,
        size: SheetSize,
        label: str,
        work: Callable[[bytes], T],
        done: Callable[[T], None],
    ) -> None:
        """Draw `content`, run `work` on the PDF on another thread, and `done` on what it gives on this one."""
        printer = SheetPrinter(content, layers, size, self)
        finished = threading.Event()
        pdfs: list[bytes] = []
        errors: list[ExportError] = []
        printer.printed.connect(pdfs.append)
        printer.failed.connect(errors.append)
        for signal in (printer.printed, printer.failed):
            signal.connect(lambda _result: finished.set())
            signal.connect(lambda _result: self._under_way.pop(printer, None))
            signal.connect(printer.deleteLater)

        def operation(_report: ReportProgress, token: CancelToken) -> T:
            while not finished.wait(_LOOK_AGAIN_S):
                token.check()
            if errors:
                raise errors[0]
            return work(pdfs[0])

        self._under_way[printer] = self._tasks.start(label, operation, done, lane="pictures")
        printer.start()

    def shut_down(self) -> None:
        """Stop drawing."""
        for printer in list(self._under_way):
            self._cancel(printer)

    def _drop_cancelled(self) -> None:
        for printer, task in list(self._under_way.items()):
            if task not in self._tasks.running:
                self._cancel(printer)

    def _cancel(self, printer: SheetPrinter) -> None:
        self._under_way.pop(printer)
        printer.cancel()
        printer.deleteLater()
