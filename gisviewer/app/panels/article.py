"""The article in use: its text, and finding words in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from gisviewer.app.icons import set_icon
from gisviewer.app.models.marks import Mark, make_marks
from gisviewer.app.panels.article_text import ArticleText
from gisviewer.app.panels.empty import EmptyState, OrEmpty
from gisviewer.app.panels.publication import Publication
from gisviewer.app.theme import GAP
from gisviewer.app.words import plain_tip, tr, trn
from gisviewer.domain.incidents import ArticleResult
from gisviewer.domain.text import Span
from gisviewer.project.workspace import Notice, Selection, Table, Workspace

_FIND_DELAY_MS = 120


class ArticlePanel(QWidget):
    """Shows the article of the selection, its mentions in colour and the selected incident's sentences."""

    day_entered = Signal(str, str)
    facts_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._result: ArticleResult | None = None
        self.text = ArticleText()
        self.text.mark_activated.connect(self._on_mark_activated)
        self.publication = Publication()
        self.publication.day_entered.connect(self._on_day_entered)
        self.publication.facts_wanted.connect(self.facts_wanted)
        self._make_find_bar()
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.publication, self.find_bar):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        self._stack = OrEmpty(shown, EmptyState(tr("The text of the article will be here, its places in colour.")))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._stack.set_empty(True)

    @property
    def article_id(self) -> str | None:
        """The article in sight."""
        return self._result.article.id if self._result is not None else None

    def take_notice(self, notice: Notice) -> None:
        """Follow the workspace: which article, which marks, which sentences."""
        selection = self._workspace.selection
        wanted = self._wanted_article(selection)
        result = self._workspace.articles.get(wanted) if wanted else None
        changed = result is not self._result
        if changed:
            self._show(result)
        elif notice.touches(Table.INCIDENTS) and result is not None:
            self.text.set_marks(make_marks(result, self._workspace.incidents.values()))
        if result is not None and (changed or notice.selection or notice.touches(Table.INCIDENTS)):
            self._highlight(selection, result, scroll=changed or notice.selection)

    def open_find(self, text: str = "", take_focus: bool = True) -> None:
        """Let the user look for words in the text."""
        self.find_bar.show()
        if text:
            self.find_field.setText(text)
        if take_focus:
            self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.find_field.selectAll()

    def refresh_theme(self) -> None:
        """Paint the article again, in the colours of the theme in use."""
        result, self._result = self._result, None
        self._show(result)
        if result is not None:
            self._highlight(self._workspace.selection, result, scroll=False)

    def _wanted_article(self, selection: Selection) -> str | None:
        articles = self._workspace.articles
        if selection.article_id in articles:
            return selection.article_id
        incident = self._workspace.incidents.get(selection.incident_id or "")
        if incident is not None:
            sources = [source.article_id for source in incident.sources if source.article_id in articles]
            if sources:
                return self.article_id if self.article_id in sources else sources[0]
        if self.article_id in articles:
            return self.article_id
        return list(self._workspace.article_heads)[-1] if articles else None

    def _show(self, result: ArticleResult | None) -> None:
        self._result = result
        self._stack.set_empty(result is None)
        if result is None:
            return
        article = result.article
        self.text.show_article(result, make_marks(result, self._workspace.incidents.values()))
        self.publication.show_article(article, Path(article.path).name if article.path else "")
        self.publication.facts.setToolTip(plain_tip(article.path or ""))

    def _highlight(self, selection: Selection, result: ArticleResult, scroll: bool) -> None:
        incident = self._workspace.incidents.get(selection.incident_id or "")
        article_id = result.article.id
        sources = incident.sources if incident is not None else ()
        excerpts = tuple(x.span for source in sources if source.article_id == article_id for x in source.excerpts)
        focus = None
        if selection.mention_start is not None and selection.article_id == article_id:
            start = min(selection.mention_start, len(result.article.text))
            focus = Span(start, start)
        if scroll:
            self.text.highlight(excerpts, focus)
        else:
            self.text.highlight_only(excerpts)

    def _on_day_entered(self, words: str) -> None:
        if self._result is not None:
            self.day_entered.emit(self._result.article.id, words)

    def _on_mark_activated(self, mark: Mark) -> None:
        if self._result is None:
            return
        incident_id = mark.incident_ids[0] if mark.incident_ids else None
        self._workspace.select(Selection(incident_id, self._result.article.id, mark.span.start))

    # -- find

    def _make_find_bar(self) -> None:
        self.find_bar = QWidget()
        self.find_field = QLineEdit()
        self.find_field.setPlaceholderText(tr("Find in the article"))
        self.find_field.setAccessibleName(tr("Find in the article"))
        self.find_field.setClearButtonEnabled(True)
        self.find_count = QLabel()
        self.find_count.setObjectName("muted")
        self._found: list[Span] = []
        self._found_at = 0
        row = QHBoxLayout(self.find_bar)
        row.setContentsMargins(GAP, 2, GAP, GAP // 2)
        row.setSpacing(GAP // 2)
        row.addWidget(self.find_field, 1)
        row.addWidget(self.find_count)
        for icon, words, step in (("up", tr("Previous"), -1), ("down", tr("Next"), 1), ("close", tr("Close"), 0)):
            button = QToolButton()
            set_icon(button, icon)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _checked=False, step=step: self._step(step) if step else self._close_find())
            row.addWidget(button)
        self._find_timer = QTimer(self)
        self._find_timer.setSingleShot(True)
        self._find_timer.setInterval(_FIND_DELAY_MS)
        self._find_timer.timeout.connect(self._find)
        self.find_field.textChanged.connect(lambda _text: self._find_timer.start())
        self.find_field.returnPressed.connect(lambda: self._step(1))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.find_bar)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._close_find)
        self.find_bar.hide()

    def _find(self) -> None:
        self._found = _find_all(self._result.article.text, self.find_field.text()) if self._result else []
        self._found_at = 0
        self.text.show_found(tuple(self._found))
        self._show_found()

    def _step(self, step: int) -> None:
        if self._find_timer.isActive():
            self._find_timer.stop()
            self._find()
        elif self._found:
            self._found_at = (self._found_at + step) % len(self._found)
            self._show_found()

    def _show_found(self) -> None:
        if self._found:
            self.text.scroll_to(self._found[self._found_at])
            self.find_count.setText(tr("{n} of {total}", n=self._found_at + 1, total=len(self._found)))
        else:
            self.find_count.setText(trn("{n} found", "{n} found", 0) if self.find_field.text() else "")

    def _close_find(self) -> None:
        self.find_bar.hide()
        self._found = []
        self.text.show_found(())
        self.text.setFocus()


def _find_all(text: str, wanted: str) -> list[Span]:
    """Every place of some words, whatever their case; only letters that keep their length when folded are folded."""
    if not wanted:
        return []
    folded, wanted = _fold(text), _fold(wanted)
    spans = []
    start = folded.find(wanted)
    while start >= 0:
        spans.append(Span(start, start + len(wanted)))
        start = folded.find(wanted, start + len(wanted))
    return spans


def _fold(text: str) -> str:
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)
