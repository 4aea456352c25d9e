"""What is wrong with a filter, and where: the sentence, and under it the filter with a mark."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gisviewer.app.sizes import fixed_font
from gisviewer.app.theme import GAP

_BEFORE, _AFTER = 60, 40
"""Characters shown on the two sides of the mark."""


class FilterProblem(QWidget):
    """Hidden while nothing is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.where = QLabel()
        for label in (self.words, self.where):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.where.setFont(fixed_font(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 2, GAP, 4)
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addWidget(self.where)
        self.hide()

    def tell(self, words: str, text: str = "", position: int | None = None) -> None:
        """Say what is wrong; with a position, mark it in the text."""
        self.words.setText(words)
        self.where.setVisible(position is not None)
        if position is not None:
            start = max(0, position - _BEFORE)
            shown = text[start : position + _AFTER].replace("\t", " ")
            self.where.setText(f"{shown}\n{' ' * (position - start)}▲")
        self.show()
