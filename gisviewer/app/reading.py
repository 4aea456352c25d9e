"""Files on their way in: read one after the other in the background, handed over in lots, cancelled at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from gisviewer.app.engine import Engine
from gisviewer.app.models.articles import ArticleModel, FileState, PendingFile
from gisviewer.app.tasks import Task, Tasks
from gisviewer.app.words import tr
from gisviewer.domain.incidents import ArticleResult
from gisviewer.domain.text import Article
from gisviewer.errors import ArticleError, GisviewerError
from gisviewer.jobs import CancelToken, Progress, ReportProgress

ReadArticles = Callable[[], Iterable[Article | ArticleError]]
_LOT_MS = 700
"""Results that come faster than this are put into the window together."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a file gave: results of its articles, and the errors of those that could not be read."""

    file: PendingFile
    results: tuple[ArticleResult, ...]
    errors: tuple[ArticleError, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """How far a run of files has come; it begins when the queue was empty."""

    total: int = 0
    done: int = 0
    failed: int = 0

    @property
    def is_running(self) -> bool:
        """Whether files are still to be read."""
        return self.done < self.total


class ReadingQueue(QObject):
    """Reads files in order. `lot_ready` hands over outcomes, `failed` a file that gave nothing, `counted` the count."""

    lot_ready = Signal(list)
    failed = Signal(object, object)
    counted = Signal(object)

    def __init__(self, engine: Engine, tasks: Tasks, model: ArticleModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._tasks = tasks
        self._model = model
        self._waiting: deque[tuple[PendingFile, ReadArticles]] = deque()
        self._current: tuple[PendingFile, Task[Any]] | None = None
        self._ready: list[Outcome] = []
        self.count = Count()
        self._lot_timer = QTimer(self)
        self._lot_timer.setSingleShot(True)
        self._lot_timer.setInterval(_LOT_MS)
        self._lot_timer.timeout.connect(self._hand_over)
        tasks.changed.connect(self._on_tasks_changed)

    def add(self, files: Sequence[tuple[PendingFile, ReadArticles]]) -> None:
        """Read files after those that wait already."""
        if not self.count.is_running:
            self.count = Count()
        self._waiting.extend(files)
        self._model.add_pending([file for file, _ in files])
        self._add_count(total=len(files))
        self._start_next()

    def give_up(self, file: PendingFile) -> None:
        """Cancel a file, or take a failed one off the list."""
        if self._current is not None and self._current[0] is file:
            self._tasks.cancel(self._current[1])
            return
        waits = [entry for entry in self._waiting if entry[0] is file]
        for entry in waits:
            self._waiting.remove(entry)
            self._add_count(total=-1)
        self._model.remove_pending([file])

    def cancel(self) -> None:
        """Give up whatever is not read yet; what is ready comes in, and failures stay listed."""
        waiting = [file for file, _ in self._waiting]
        self._waiting.clear()
        self._add_count(total=-len(waiting))
        self._model.remove_pending(waiting)
        if self._current is not None:
            self._tasks.cancel(self._current[1])

    def _start_next(self) -> None:
        if self._current is not None or not self._waiting:
            return
        file, read = self._waiting.popleft()
        task = self._tasks.start(
            tr("Opening “{name}”", name=file.name),
            lambda report, token: _work(self._engine, file, read, report, token),
            self._on_done,
            lambda error: self._on_error(file, error),
            lane="articles",
        )
        self._current = (file, task)

    def _on_done(self, outcome: Outcome) -> None:
        self._current = None
        if outcome.results:
            self._ready.append(outcome)
            self._add_count(done=1)
            if not self._lot_timer.isActive():
                self._hand_over()
                self._lot_timer.start()
        else:
            empty = ArticleError(tr("{name} holds no article.", name=outcome.file.name))
            self._fail(outcome.file, outcome.errors[0] if outcome.errors else empty)
        self._go_on()

    def _on_error(self, file: PendingFile, error: Exception) -> None:
        self._current = None
        self._fail(file, error)
        self._go_on()

    def _fail(self, file: PendingFile, error: Exception) -> None:
        file.state = FileState.FAILED
        file.reason = str(error) if isinstance(error, GisviewerError) else tr("an error in the program")
        self._model.update_pending(file)
        self._add_count(done=1, failed=1)
        self.failed.emit(file, error)

    def _go_on(self) -> None:
        self._start_next()
        if self._current is None:
            self._hand_over()

    def _hand_over(self) -> None:
        lot, self._ready = self._ready, []
        if lot:
            self._model.remove_pending([outcome.file for outcome in lot])
            self.lot_ready.emit(lot)

    def _on_tasks_changed(self) -> None:
        if self._current is None:
            return
        file, task = self._current
        if task.token.is_cancelled and task not in self._tasks.running:
            self._current = None
            self._model.remove_pending([file])
            self._add_count(total=-1)
            self._go_on()
        else:
            self._model.update_pending(file)

    def _add_count(self, total: int = 0, done: int = 0, failed: int = 0) -> None:
        count = self.count
        self.count = Count(count.total + total, count.done + done, count.failed + failed)
        self.counted.emit(self.count)


def _work(engine: Engine, file: PendingFile, read: ReadArticles, report: ReportProgress, token: CancelToken) -> Outcome:
    results: list[ArticleResult] = []
    errors: list[ArticleError] = []
    file.state = FileState.READING
    for item in read():
        token.check()
        if isinstance(item, ArticleError):
            errors.append(item)
            continue
        file.state = FileState.PLACES
        report(Progress(len(results), None, item.title))
        results.append(engine.run(item, token))
    return Outcome(file, tuple(results), tuple(errors))
