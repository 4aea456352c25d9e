"""The list of articles: which are open, which are on their way, which failed and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QMenu, QVBoxLayout, QWidget

from gisviewer.app.icons import get_icon
from gisviewer.app.models.articles import ARTICLE_ID, FILE_NUMBER, SUBTITLE, ArticleModel, FileState, PendingFile
from gisviewer.app.panels.empty import EmptyState, OrEmpty
from gisviewer.app.panels.reading_bar import ReadingBar
from gisviewer.app.panels.two_lines import TwoLineDelegate
from gisviewer.app.reading import Count
from gisviewer.app.words import tr
from gisviewer.project.workspace import Notice, Selection, Workspace


class ArticlesPanel(QWidget):
    """Shows the model; a chosen row becomes the selection of the workspace."""

    facts_wanted = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        retry: Callable[[Sequence[PendingFile]], None],
        give_up: Callable[[PendingFile], None],
        close_article: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._retry = retry
        self._give_up = give_up
        self._close_article = close_article
        self.model = ArticleModel(workspace, self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(TwoLineDelegate(SUBTITLE, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(tr("Articles"))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(lambda: self._remove(self.view.currentIndex()))
        self._stack = OrEmpty(self.view, EmptyState(tr("No articles yet. Open one, paste one, or drop files here.")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)
        self.reading = ReadingBar()
        self.reading.retry_wanted.connect(lambda: self._retry(self._failed))
        self.reading.clear_wanted.connect(lambda: self.model.remove_pending(self._failed))
        column.addWidget(self.reading)
        self._count = Count()
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._refresh_empty)
        self._refresh_empty()

    def take_notice(self, notice: Notice) -> None:
        """Follow the workspace."""
        self.model.take_notice(notice)
        article_id = self._workspace.selection.article_id
        row = self.model.row_of(article_id) if article_id else None
        if row is not None and self.view.currentIndex().row() != row:
            with_signals = self.view.selectionModel().blockSignals(True)
            self.view.setCurrentIndex(self.model.index(row))
            self.view.selectionModel().blockSignals(with_signals)
            self.view.viewport().update()

    def show_count(self, count: Count) -> None:
        """Show how far the reading of files has come."""
        self._count = count
        self._refresh_bar()

    @property
    def _failed(self) -> list[PendingFile]:
        return [file for file in self.model.pending if file.state == FileState.FAILED]

    def _refresh_bar(self) -> None:
        self.reading.show_state(self._count, len(self._failed))

    def _refresh_empty(self) -> None:
        self._stack.set_empty(self.model.rowCount() == 0)
        if not self._count.is_running:
            self._refresh_bar()

    def _on_current_changed(self, current: QModelIndex) -> None:
        article_id = current.data(ARTICLE_ID)
        if article_id and self._workspace.selection.article_id != article_id:
            self._workspace.select(Selection(article_id=article_id))

    def _pending_at(self, index: QModelIndex) -> PendingFile | None:
        number = index.data(FILE_NUMBER)
        return next((file for file in self.model.pending if file.number == number), None)

    def _remove(self, index: QModelIndex) -> None:
        pending = self._pending_at(index)
        article_id = index.data(ARTICLE_ID)
        if pending is not None:
            self._give_up(pending)
        elif article_id:
            self._close_article(article_id)

    def _on_menu(self, spot: QPoint) -> None:
        index = self.view.indexAt(spot)
        menu = QMenu(self)
        pending = self._pending_at(index)
        failed = self._failed
        if pending is not None and pending.state == FileState.FAILED:
            self._add(menu, "retry", tr("Try again"), lambda: self._retry([pending]))
        if len(failed) > 1:
            self._add(menu, "retry", tr("Try all failed files again"), lambda: self._retry(failed))
        if pending is not None:
            words = tr("Take off the list") if pending.state == FileState.FAILED else tr("Cancel")
            self._add(menu, "close", words, lambda: self._give_up(pending))
        elif index.isValid():
            key = str(index.data(ARTICLE_ID))
            self._add(menu, "info", tr("Facts of the article …"), lambda: self.facts_wanted.emit(key))
            self._add(menu, "close", tr("Close the article"), lambda: self._remove(index))
        if not menu.isEmpty():
            menu.exec(self.view.viewport().mapToGlobal(spot))

    def _add(self, menu: QMenu, icon: str, text: str, act: Callable[[], object]) -> None:
        action = QAction(get_icon(icon), text, menu)
        action.triggered.connect(lambda: act())
        menu.addAction(action)
