"""Drawing sheets for export, paper and clipboard while the window goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from gisviewer.app.sheets import SheetMaker, SheetSize
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
        self._under_way: dict[SheetMaker, Task[Any]] = {}
        tasks.changed.connect(self._drop_cancelled)

    def draw(
        self,
        content: MapContent,
        layers: LayerSource | None,
        size: SheetSize,
        label: str,
        work: Callable[[Any], T],
        done: Callable[[T], None],
        dpi: int | None = None,
    ) -> None:
        """Draw `content` (see SheetMaker), run `work` on the sheet on another thread, and `done` on its result here.

        Raises:
            ExportError: there can be no such sheet.
        """
        maker = SheetMaker(content, layers, size, dpi, parent=self)
        finished = threading.Event()
        sheets: list[Any] = []
        errors: list[ExportError] = []
        maker.made.connect(sheets.append)
        maker.failed.connect(errors.append)
        for signal in (maker.made, maker.failed):
            signal.connect(lambda _result: finished.set())
            signal.connect(lambda _result: self._under_way.pop(maker, None))
            signal.connect(maker.deleteLater)

        def operation(_report: ReportProgress, token: CancelToken) -> T:
            while not finished.wait(_LOOK_AGAIN_S):
                token.check()
            if errors:
                raise errors[0]
            return work(sheets[0])

        self._under_way[maker] = self._tasks.start(label, operation, done, lane="pictures")
        maker.start()

    def shut_down(self) -> None:
        """Stop drawing."""
        for maker in list(self._under_way):
            self._cancel(maker)

    def _drop_cancelled(self) -> None:
        for maker, task in list(self._under_way.items()):
            if task not in self._tasks.running:
                self._cancel(maker)

    def _cancel(self, maker: SheetMaker) -> None:
        self._under_way.pop(maker)
        maker.cancel()
        maker.deleteLater()
