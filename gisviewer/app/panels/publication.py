"""When an article was published: said, or to be set where its text does not say."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from gisviewer.app.icons import set_icon
from gisviewer.app.theme import GAP
from gisviewer.app.words import date_text, tr
from gisviewer.domain.text import Article


class Publication(QWidget):
    """One line of facts on the article, and under it a field for the day where none is known or a change is wished.

    The day of the file is proposed in the field; it counts only once the user takes it.
    """

    day_entered = Signal(str)
    facts_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = QLabel()
        self.facts.setObjectName("muted")
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.change = QToolButton()
        set_icon(self.change, "edit")
        self.change.setToolTip(tr("Change the day of publication"))
        self.change.setAccessibleName(tr("Change the day of publication"))
        self.change.setCheckable(True)
        self.more = QToolButton()
        set_icon(self.more, "info")
        self.more.setToolTip(tr("Facts of the article: title, outlet, author, address, file"))
        self.more.setAccessibleName(tr("Facts of the article"))
        self.more.clicked.connect(self.facts_wanted)
        self.field = QLineEdit()
        self.field.setPlaceholderText("YYYY-MM-DD")
        self.field.setAccessibleName(tr("Day of publication"))
        self.take = QPushButton()
        self.hint = QLabel()
        self.hint.setObjectName("muted")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.take.clicked.connect(self._on_take)
        self.field.returnPressed.connect(self._on_take)
        self._lay_out()
        self.change.toggled.connect(self._editor.setVisible)

    def show_article(self, article: Article, name: str) -> None:
        """Show what is known of an article; `name` is its file's."""
        known = date_text(article.published)
        self.facts.setText(
            " · ".join(
                part for part in (known or tr("No date in the text"), article.outlet, article.author, name) if part
            )
        )
        proposal = article.published_proposal if article.published is None else None
        day: date | None = article.published or proposal
        self.field.setText(day.isoformat() if day is not None else "")
        self.take.setText(tr("Use this day") if article.published is None else tr("Change"))
        offered = tr("Proposed from the file.") if proposal is not None else ""
        why = tr("Words like “on Tuesday” are counted from the day of publication.")
        self.hint.setText(f"{offered} {why}".strip())
        self.change.setChecked(article.published is None)
        self.change.setVisible(article.published is not None)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setContentsMargins(0, 0, 0, 0)
        first.addWidget(self.facts, 1)
        first.addWidget(self.change)
        first.addWidget(self.more)
        self._editor = QWidget()
        row = QHBoxLayout()
        row.setSpacing(GAP // 2)
        row.addWidget(self.field, 1)
        row.addWidget(self.take)
        inner = QVBoxLayout(self._editor)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP // 2)
        inner.addLayout(row)
        inner.addWidget(self.hint)
        self._editor.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP + 4, GAP // 2, GAP, GAP // 2)
        column.setSpacing(GAP // 2)
        column.addLayout(first)
        column.addWidget(self._editor)

    def _on_take(self) -> None:
        self.day_entered.emit(self.field.text())
