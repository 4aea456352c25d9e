"""The start screen: what one can do first, on a card over the map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gisviewer.app.icons import set_icon
from gisviewer.app.theme import GAP
from gisviewer.app.words import plain_tip, tr

_RECENT_SHOWN = 4
_WIDTH_PX = 480


@dataclass(frozen=True, slots=True)
class Choice:
    """A big button of the card; the first one is the main one."""

    icon: str
    words: str
    explanation: str
    act: Callable[[], None]


class StartCard(QFrame):
    """Big choices, recent files, and a word on dropping files."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(tr("Start"))
        title = QLabel(tr("Map the places of a news article"))
        title.setObjectName("title")
        title.setWordWrap(True)
        lead = QLabel(
            tr("Places are found in the text and put on an offline map, each with the sentence that names it.")
        )
        lead.setObjectName("muted")
        lead.setWordWrap(True)
        self.buttons = [_make_button(choice, is_main=choice is choices[0]) for choice in choices]
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for number, button in enumerate(self.buttons):
            grid.addWidget(button, number // 2, number % 2)
        self._recent_title = QLabel(tr("Recently opened"))
        self._recent_title.setObjectName("muted")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._shown: list[str] = []
        self._hint = QLabel(tr("Or drop articles, folders, projects and GeoJSON files anywhere in this window."))
        self._hint.setObjectName("muted")
        self._hint.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(GAP + 4)
        self._column.addWidget(title)
        self._column.addWidget(lead)
        self._column.addLayout(grid)
        self._column.addWidget(self._recent_title)
        self._column.addLayout(self._recent)
        self._column.addWidget(self._hint)
        self.set_recent((), lambda _path: None)

    def set_recent(self, paths: Sequence[str], open_path: Callable[[str], None]) -> None:
        """List the latest files."""
        self._recent_title.setVisible(bool(paths))
        if self._shown == list(paths[:_RECENT_SHOWN]):
            return
        self._shown = list(paths[:_RECENT_SHOWN])
        while self._recent.count():
            item = self._recent.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for path in self._shown:
            button = QPushButton(_escaped(Path(path).name))
            set_icon(button, "history")
            button.setObjectName("link")
            button.setToolTip(plain_tip(path))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _checked=False, path=path: open_path(path))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._recent.addWidget(button)

    def fit(self, room: QSize) -> None:
        """Take the size that suits the room that there is: closer where it is short."""
        margin = 3 * GAP if room.height() > 480 else GAP
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(GAP + 4 if room.height() > 480 else GAP // 2)
        self._hint.setVisible(room.height() > 380)
        width = min(max(_WIDTH_PX, 44 * self.fontMetrics().averageCharWidth()), max(room.width() - GAP, 200))
        self.setFixedWidth(width)
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self.sizeHint().height()
        self.resize(width, min(height, room.height()))


def _make_button(choice: Choice, *, is_main: bool) -> QPushButton:
    button = QPushButton(choice.words)
    button.setDefault(is_main)
    set_icon(button, choice.icon)
    button.setIconSize(QSize(22, 22))
    button.setMinimumHeight(40)
    button.setToolTip(choice.explanation)
    button.setAccessibleDescription(choice.explanation)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.clicked.connect(lambda _checked=False: choice.act())
    return button


def _escaped(name: str) -> str:
    """A file's name on a button, where & would mark a key."""
    return name.replace("&", "&&")
