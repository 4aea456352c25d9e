"""What a panel shows while it has nothing: one sentence, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from gisviewer.app.theme import GAP


class EmptyState(QWidget):
    """A quiet sentence in the middle of a panel, with buttons under it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label = QLabel(text)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setObjectName("muted")
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        self.column.addStretch(1)
        self.column.addWidget(self.label)
        self.column.addStretch(1)

    def add_button(self, button: QWidget) -> None:
        """Put a button under the sentence."""
        self.column.insertWidget(self.column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)


class OrEmpty(QStackedWidget):
    """A view, or its empty state."""

    def __init__(self, view: QWidget, empty: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = empty
        self.addWidget(view)
        self.addWidget(empty)

    def set_empty(self, is_empty: bool) -> None:
        """Show the one or the other."""
        self.setCurrentIndex(1 if is_empty else 0)
