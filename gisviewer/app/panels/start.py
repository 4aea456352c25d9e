"""The start screen: what one can do first, on a card over the map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gisviewer.app.icons import get_icon, set_icon
from gisviewer.app.theme import GAP
from gisviewer.app.words import plain_tip, tr

_RECENT_SHOWN = 5


class StartCard(QFrame):
    """Big choices, recent files, and a word on dropping files."""

    def __init__(self, choices: Sequence[tuple[str, str, str, Callable[[], None]]], parent: QWidget) -> None:
        """`choices` are (icon, words, explanation, what to do); the first is the main one."""
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(tr("Start"))
        title = QLabel(tr("Map the places of a news article"))
        title.setObjectName("title")
        lead = QLabel(
            tr("Places are found in the text and put on an offline map, each with the sentence that names it.")
        )
        lead.setObjectName("muted")
        lead.setWordWrap(True)
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for number, (icon, words, explanation, act) in enumerate(choices):
            button = QPushButton(words)
            set_icon(button, icon)
            button.setIconSize(QSize(22, 22))
            button.setMinimumHeight(40)
            button.setToolTip(explanation)
            button.setAccessibleDescription(explanation)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, act=act: act())
            grid.addWidget(button, number // 2, number % 2)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        hint = QLabel(tr("Or drop articles, folders, projects and GeoJSON files anywhere in this window."))
        hint.setObjectName("muted")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 3 * GAP)
        column.setSpacing(GAP + 4)
        column.addWidget(title)
        column.addWidget(lead)
        column.addLayout(grid)
        column.addLayout(self._recent)
        column.addWidget(hint)
        self.setFixedWidth(460)

    def set_recent(self, paths: Sequence[str], open_path: Callable[[str], None]) -> None:
        """List the latest projects and articles."""
        while self._recent.count():
            item = self._recent.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for path in paths[:_RECENT_SHOWN]:
            button = QPushButton(get_icon("history"), Path(path).name)
            button.setObjectName("link")
            button.setToolTip(plain_tip(path))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _checked=False, path=path: open_path(path))
            self._recent.addWidget(button)
        self.adjustSize()
