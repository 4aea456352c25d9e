"""The ledger: every mention and event without a marker, with the reason, to be rescued by one key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.models.unmapped import UnmappedModel
from gisviewer.app.panels.empty import EmptyState, OrEmpty
from gisviewer.app.panels.table_view import make_sortable, make_table
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr, trn
from gisviewer.domain.incidents import Incident
from gisviewer.project.unmapped import Unmapped, list_unmapped
from gisviewer.project.workspace import Notice, Selection, Table, Workspace

_WIDTHS_PX = (130, 130, 330, 200, 260)
_DELAY_MS = 200


class UnmappedPanel(QWidget):
    """Follows the article in sight, or shows all; it fills itself only while it is seen.

    `rescue_wanted` carries the entry and the number of the candidate, 0 for the best or none.
    """

    rescue_wanted = Signal(object, int)

    def __init__(
        self, workspace: Workspace, article_in_sight: Callable[[], str | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._article_in_sight = article_in_sight
        self._is_stale = True
        self._following = False
        self.model = UnmappedModel(self)
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self.proxy.setFilterKeyColumn(-1)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._make_view()
        self._make_row()
        self.empty = EmptyState(tr("Everything that was found has a marker."))
        self._stack = OrEmpty(self.view, self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._row)
        column.addWidget(self._stack, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._refresh)

    def take_notice(self, notice: Notice) -> None:
        """Follow the workspace."""
        changed = notice.touches(Table.ARTICLES) or notice.touches(Table.INCIDENTS)
        if changed or (notice.selection and not self._following and self.scope.currentData() == "article"):
            self._is_stale = True
            if self.isVisible():
                self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again where something has changed meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    @property
    def current(self) -> Unmapped | None:
        """The entry of the row in use."""
        index = self.view.currentIndex()
        return self.model.entries[self.proxy.mapToSource(index).row()] if index.isValid() else None

    def _make_view(self) -> None:
        self.view = make_table(self.proxy, tr("Not mapped"), _WIDTHS_PX)
        make_sortable(self.view)
        self.view.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.view.doubleClicked.connect(lambda _index: self._rescue(0))
        keys = {0: ("Return", "Enter"), **{n: (str(n),) for n in range(1, 10)}}
        for number, names in keys.items():
            for name in names:
                shortcut = QShortcut(QKeySequence(name), self.view)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(lambda number=number: self._rescue(number))

    def _make_row(self) -> None:
        self._row = QWidget()
        self.scope = QComboBox()
        self.scope.addItem(tr("This article"), "article")
        self.scope.addItem(tr("All articles"), "all")
        self.scope.setAccessibleName(tr("Of which articles"))
        self.scope.currentIndexChanged.connect(lambda _index: self._refresh())
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Filter"))
        self.search.setAccessibleName(tr("Filter what was not mapped"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.proxy.setFilterFixedString)
        self.map_it = QPushButton(tr("Map it"))
        self.map_it.setToolTip(
            tr("Enter puts it at its likeliest place, or lets you click on the map; 1–9 choose a place")
        )
        self.map_it.clicked.connect(lambda: self._rescue(0))
        self.count = QLabel()
        self.count.setObjectName("muted")
        row = QHBoxLayout(self._row)
        row.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        row.setSpacing(GAP)
        row.addWidget(self.search, 2)
        row.addWidget(self.scope)
        row.addStretch(1)
        row.addWidget(self.count)
        row.addWidget(self.map_it)

    def _refresh(self) -> None:
        self._is_stale = False
        kept = self.current
        workspace = self._workspace
        in_sight = self._article_in_sight()
        keys = list(workspace.article_heads) if self.scope.currentData() == "all" else [in_sight] if in_sight else []
        by_article: dict[str, list[Incident]] = {}
        for incident in workspace.incidents.values():
            for source in incident.sources:
                by_article.setdefault(source.article_id, []).append(incident)
        entries, sentences, titles = [], [], []
        for key in keys:
            result = workspace.articles.get(key)
            if result is None:
                continue
            for entry in list_unmapped(result, by_article.get(key, [])):
                entries.append(entry)
                sentences.append(entry.sentence.of(result.article.text))
                titles.append(result.article.title)
        self._following = True
        self.model.show_entries(entries, sentences, titles)
        self.view.setColumnHidden(5, self.scope.currentData() == "article")
        row = next((n for n, entry in enumerate(entries) if kept is not None and entry.span >= kept.span), 0)
        if entries and kept is not None:
            self.view.setCurrentIndex(self.proxy.mapFromSource(self.model.index(row, 0)))
        self._following = False
        self.count.setText(trn("{n} not mapped", "{n} not mapped", len(entries)))
        self.map_it.setEnabled(bool(entries))
        self._stack.set_empty(not entries)

    def _on_current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        entry = self.current
        if entry is not None and not self._following:
            self._following = True
            self._workspace.select(Selection(entry.incident_id or None, entry.article_id, entry.span.start))
            self._following = False

    def _rescue(self, number: int) -> None:
        if self.current is None and self.proxy.rowCount():
            self.view.setCurrentIndex(self.proxy.index(0, 0))
        entry = self.current
        if entry is not None and number <= len(entry.candidates):
            self.rescue_wanted.emit(entry, number)
