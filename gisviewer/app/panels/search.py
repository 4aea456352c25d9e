"""Full-text search over all articles and incidents of the project."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gisviewer.app.icons import get_icon
from gisviewer.app.models.incidents import STATUS_WORDS
from gisviewer.app.panels.empty import EmptyState, OrEmpty
from gisviewer.app.panels.two_lines import TwoLineDelegate
from gisviewer.app.theme import GAP
from gisviewer.app.words import interval_text, tr, trn
from gisviewer.project.search import Hit, SearchIndex
from gisviewer.project.workspace import Selection, Table, Workspace

_SUBTITLE = Qt.ItemDataRole.UserRole
_HIT = Qt.ItemDataRole.UserRole + 1
_DELAY_MS = 150
_MOST = 300
_AROUND = 40


class SearchPanel(QWidget):
    """Finds while the user types; the row in use is shown, and its words in the article."""

    words_found = Signal(str)
    """The words that were looked for, when an article that has them is shown."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._index = SearchIndex(workspace)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Words, or “a phrase”"))
        self.field.setAccessibleName(tr("Find in articles and incidents"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.list = QListWidget()
        self.list.setItemDelegate(TwoLineDelegate(_SUBTITLE, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Found"))
        self.list.itemClicked.connect(self._show)
        self.list.itemActivated.connect(self._show)
        self.empty = EmptyState(tr("Finds words in the texts of all articles and in all fields of the incidents."))
        self._stack = OrEmpty(self.list, self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP // 2)
        column.addWidget(self.field)
        column.addWidget(self.count)
        column.addWidget(self._stack, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.search)
        self.field.textChanged.connect(lambda _text: self._timer.start())

    def begin(self, words: str = "") -> None:
        """Let the user type, with `words` to begin with."""
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def search(self) -> None:
        """Look for what is in the field now."""
        query = _plain_quotes(self.field.text())
        hits = self._index.search(query, _MOST)
        self.list.clear()
        for hit in hits:
            self.list.addItem(self._make_item(hit))
        self._stack.set_empty(not hits)
        is_asked = bool(query.strip())
        if is_asked:
            self.empty.label.setText(tr("Nothing has all of these words."))
        else:
            self.empty.label.setText(tr("Finds words in the texts of all articles and in all fields of the incidents."))
        self.count.setText(self._count(len(hits)) if hits else "")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the field keeps the focus."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Return: 0, Qt.Key.Key_Enter: 0}.get(key)
        if step is None:
            return False
        if self._timer.isActive():
            self._timer.stop()
            self.search()
        if self.list.count():
            row = min(max(0, self.list.currentRow() + step), self.list.count() - 1)
            self.list.setCurrentRow(row)
            self._show(self.list.item(row))
        return True

    def _count(self, found: int) -> str:
        if found >= _MOST:
            return tr("The first {n}; more words find fewer.", n=found)
        return trn("{n} found", "{n} found", found)

    def _make_item(self, hit: Hit) -> QListWidgetItem:
        item = QListWidgetItem(get_icon("open-article" if hit.table is Table.ARTICLES else "pin"), hit.title)
        item.setData(_SUBTITLE, self._describe(hit))
        item.setData(_HIT, hit)
        return item

    def _describe(self, hit: Hit) -> str:
        article = self._workspace.article(hit.id) if hit.table is Table.ARTICLES else None
        if article is not None and hit.span is not None:
            # From the beginning of a word, not from within one.
            start = article.text.rfind(" ", 0, max(0, hit.span.start - _AROUND // 2)) + 1
            return " ".join(article.text[start : hit.span.end + 3 * _AROUND].split())
        incident = self._workspace.incidents.get(hit.id)
        if incident is None:
            return ""
        dated = interval_text(incident.date_start, incident.date_end)
        parts = (incident.place_name, incident.country, dated, tr(STATUS_WORDS[incident.status]))
        return " · ".join(part for part in parts if part)

    def _show(self, item: QListWidgetItem) -> None:
        hit = item.data(_HIT)
        if hit.table is Table.INCIDENTS:
            self._workspace.select(Selection(hit.id))
            return
        start = hit.span.start if hit.span is not None else None
        self._workspace.select(Selection(article_id=hit.id, mention_start=start))
        if hit.span is not None:
            article = self._workspace.article(hit.id)
            self.words_found.emit(hit.span.of(article.text) if article is not None else "")


def _plain_quotes(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, "“”„«»"), '"'))
