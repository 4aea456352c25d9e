"""Reading all articles again, one after the other in the background, for the list of what would change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from gisviewer.app.dialogs.check_again import CheckAgainDialog
from gisviewer.app.tasks import Task
from gisviewer.app.words import tr, trn
from gisviewer.domain.incidents import ArticleResult
from gisviewer.errors import GisviewerError
from gisviewer.project.recheck import Proposal, apply_proposals, compare

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow


class Rereading(QObject):
    """Lives as long as its dialog; closing the dialog stops the reading."""

    def __init__(self, window: MainWindow) -> None:
        self.dialog = CheckAgainDialog(window.workspace, window)
        super().__init__(self.dialog)
        self._window = window
        self._articles = list(window.workspace.article_heads.values())
        self._done = 0
        self._task: Task[Any] | None = None
        self.dialog.take_wanted.connect(self._on_taken)
        self.dialog.finished.connect(lambda _code: self._stop())

    def begin(self) -> None:
        """Show the list and read."""
        self.dialog.show()
        self._read_next()

    def _read_next(self) -> None:
        self.dialog.show_progress(self._done, len(self._articles))
        if self._done < len(self._articles):
            article = self._articles[self._done]
            self._task = self._window.tasks.start(
                tr("Reading “{title}” again", title=article.title or article.id),
                lambda _report, token: self._window.engine.run(article, token),
                self._take,
                self._fail,
                lane="articles",
            )

    def _take(self, result: ArticleResult) -> None:
        # Compared here, on the main thread, to which the workspace and its file belong.
        self.dialog.add(compare(self._window.workspace, result))
        self._go_on()

    def _fail(self, error: Exception) -> None:
        self._window.notices.error(error)
        self._go_on()

    def _go_on(self) -> None:
        self._done += 1
        self._read_next()

    def _stop(self) -> None:
        if self._task is not None and self._task in self._window.tasks.running:
            self._window.tasks.cancel(self._task)

    def _on_taken(self, proposals: list[Proposal]) -> None:
        workspace = self._window.workspace
        name = trn("Check again: take {n} change", "Check again: take {n} changes", len(proposals))
        try:
            workspace.apply(apply_proposals(workspace, proposals, name))
        except GisviewerError as error:
            self._window.notices.error(error)
            return
        self.dialog.drop(proposal.incident_id for proposal in proposals)
