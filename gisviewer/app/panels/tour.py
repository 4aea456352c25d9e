"""Three hints, one after the other, each beside what it speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gisviewer.app.theme import GAP
from gisviewer.app.words import tr

_WIDTH_PX = 320


@dataclass(frozen=True, slots=True)
class Hint:
    """What is said of a part of the window."""

    target: QWidget
    title: str
    text: str


class Tour(QFrame):
    """A card over the window; it takes nothing from the user's hands: the window works on behind it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("card")
        self.setAccessibleName(tr("Hints"))
        self._hints: Sequence[Hint] = ()
        self._number = 0
        self._title = QLabel()
        self._title.setObjectName("heading")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._count = QLabel()
        self._count.setObjectName("muted")
        self._close = QPushButton(tr("Close the hints"))
        self._close.setObjectName("link")
        self._close.clicked.connect(self.hide)
        self._next = QPushButton()
        self._next.setObjectName("primary")
        self._next.clicked.connect(self._on_next)
        buttons = QHBoxLayout()
        buttons.addWidget(self._count)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP + 4)
        column.setSpacing(GAP)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH_PX + 2 * self.fontMetrics().averageCharWidth())
        self.hide()

    def begin(self, hints: Sequence[Hint]) -> None:
        """Show the first of them."""
        self._hints = hints
        self._show(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the tour."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _on_next(self) -> None:
        if self._number + 1 < len(self._hints):
            self._show(self._number + 1)
        else:
            self.hide()

    def _show(self, number: int) -> None:
        self._number = number
        hint = self._hints[number]
        is_last = number + 1 == len(self._hints)
        self._title.setText(hint.title)
        self._text.setText(hint.text)
        self._count.setText(tr("{number} of {total}", number=number + 1, total=len(self._hints)))
        self._next.setText(tr("Done") if is_last else tr("Next"))
        self._close.setHidden(is_last)
        self.adjustSize()
        self.move(_beside(hint.target, self, self._window))
        self.show()
        self.raise_()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)


def _beside(target: QWidget, card: QWidget, window: QWidget) -> QPoint:
    """Where the card stands: below what is small, at the inner side of a panel, and whole inside the window."""
    area = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
    if area.height() < card.height():
        is_mirrored = card.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = QPoint(area.right() - card.width() if is_mirrored else area.left(), area.bottom() + GAP)
    elif area.center().x() > window.width() // 2:
        corner = QPoint(area.left() - card.width() - 2 * GAP, area.top() + 6 * GAP)
    else:
        corner = QPoint(area.right() + 2 * GAP, area.top() + 6 * GAP)
    room = window.rect().adjusted(GAP, GAP, -card.width() - GAP, -card.height() - GAP)
    return QPoint(
        min(max(corner.x(), room.left()), max(room.right(), room.left())),
        min(max(corner.y(), room.top()), max(room.bottom(), room.top())),
    )
