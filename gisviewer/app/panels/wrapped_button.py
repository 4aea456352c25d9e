"""A button whose texts are wrapped: a sentence to go to, a place to choose."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gisviewer.app.theme import GAP


class WrappedButton(QPushButton):
    """Shows labels instead of a text of one line, and is as tall as they need."""

    def __init__(self, name: str, spoken: str, act: Callable[[], None], parent: QWidget | None = None) -> None:
        """`name` is what the style sheet calls it, `spoken` what it is called for who cannot see it."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(spoken)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        self._row.setSpacing(GAP)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda: act())
        self._row.addLayout(self._column, 1)

    def add_side(self, text: str, name: str = "", at_end: bool = False) -> None:
        """A short text beside the wrapped ones."""
        label = make_label(text, name, wrapped=False)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._row.insertWidget(-1 if at_end else 0, label)

    def add_line(self, text: str, name: str = "") -> None:
        """A text under those that are there, wrapped."""
        self._column.addWidget(make_label(text, name))

    def sizeHint(self) -> QSize:
        """The labels', since a button knows only its own text."""
        return self._row.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """The texts are wrapped."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped texts."""
        return self._row.heightForWidth(width)


def make_label(text: str, name: str = "", wrapped: bool = True) -> QLabel:
    """A label for a text of whatever origin; the mouse goes through it."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(wrapped)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
