"""The head of the review queue: how far it is, and what it goes through."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from gisviewer.app.theme import GAP
from gisviewer.app.words import mark, tr
from gisviewer.project.review import ReviewProgress, Scope

_SCOPE_WORDS = {
    Scope.ALL: mark("Everything"),
    Scope.EVENTS: mark("Incidents only"),
    Scope.ARTICLE: mark("This article"),
    Scope.UNSURE: mark("The unsure ones"),
}


class ReviewHead(QWidget):
    """Says “31 of 48, 2 unsure” and lets the scope be chosen."""

    scope_chosen = Signal(Scope)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setObjectName("muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the review"))
        self.scope = QComboBox()
        self.scope.setAccessibleName(tr("What is reviewed"))
        for scope, words in _SCOPE_WORDS.items():
            self.scope.addItem(tr(words), scope)
        self.scope.activated.connect(lambda row: self.scope_chosen.emit(Scope(self.scope.itemData(row))))
        line = QHBoxLayout()
        line.addWidget(self.words, 1)
        line.addWidget(self.scope)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP + 4, GAP // 2, GAP + 4, GAP)
        column.setSpacing(GAP // 2)
        column.addLayout(line)
        column.addWidget(self.bar)

    def show_progress(self, progress: ReviewProgress) -> None:
        """Show how far the review is."""
        values = {"done": progress.done, "total": progress.total, "unsure": progress.unsure}
        if progress.unsure:
            self.words.setText(tr("{done} of {total}, {unsure} unsure", **values))
        else:
            self.words.setText(tr("{done} of {total} reviewed", **values))
        self.bar.setMaximum(max(1, progress.total))
        self.bar.setValue(progress.done)
