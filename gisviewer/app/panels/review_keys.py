"""The single keys of the review queue: one literal table for the keys, the buttons and the key list."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from gisviewer.app.icons import set_icon
from gisviewer.app.theme import GAP
from gisviewer.app.words import mark, tr

_BUTTONS = (
    ("accept", mark("Accept"), "A"),
    ("unsure", mark("Unsure"), "U"),
    ("reject", mark("Reject"), "R"),
    ("target", mark("Correct"), "C"),
    ("edit", mark("Edit"), "E"),
    ("skip", mark("Skip"), "S"),
    ("previous", mark("Previous"), "K"),
    ("next", mark("Next"), "J"),
)
REVIEW_KEYS = (
    ("A · Enter", mark("Accept")),
    ("1 – 5", mark("Accept it at that place")),
    ("C", mark("Correct the place")),
    ("R", mark("Reject, for a reason")),
    ("U", mark("Mark as unsure")),
    ("T", mark("Apply the last correction to other mentions")),
    ("E", mark("Edit the record")),
    ("S", mark("Skip for now")),
    ("J · K", mark("Next · previous")),
)
_COLUMNS = 4


def find_key(key: int) -> str:
    """The letter or digit that a key stands for in the queue; "" for any other."""
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return "A"
    return chr(key) if Qt.Key.Key_0 < key <= Qt.Key.Key_9 or Qt.Key.Key_A <= key <= Qt.Key.Key_Z else ""


class KeyButtons(QWidget):
    """A button for each key, for whoever uses the mouse; a click leaves the focus where it is."""

    def __init__(self, acts: Mapping[str, Callable[[], None]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP // 4)
        for number, (icon, words, key) in enumerate(_BUTTONS):
            button = QToolButton()
            button.setObjectName("small")
            set_icon(button, icon)
            button.setText(f"{tr(words)} {key}")
            button.setAccessibleName(tr(words))
            button.setToolTip(f"{tr(words)} ({key})")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, act=acts[key]: act())
            grid.addWidget(button, number // _COLUMNS, number % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
