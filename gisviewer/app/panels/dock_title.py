"""The title of a panel with its two buttons, in the program's own look."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget

from gisviewer.app.icons import get_icon
from gisviewer.app.theme import GAP, current_theme
from gisviewer.app.words import tr

_ICON_PX = 14


class DockTitle(QWidget):
    """Drags like Qt's own title bar, because it leaves the mouse to the dock."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._dock = dock
        label = QLabel(dock.windowTitle())
        label.setObjectName("heading")
        self._float = self._button(tr("Detach or attach the panel “{name}”", name=dock.windowTitle()))
        self._close = self._button(tr("Close the panel “{name}”", name=dock.windowTitle()))
        self._float.clicked.connect(lambda: dock.setFloating(not dock.isFloating()))
        self._close.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP + 4, 3, GAP // 2, 3)
        row.setSpacing(0)
        row.addWidget(label, 1)
        row.addWidget(self._float)
        row.addWidget(self._close)
        self.refresh_theme()

    def refresh_theme(self) -> None:
        """Draw the buttons in the theme in use."""
        muted = current_theme().muted
        self._float.setIcon(get_icon("float", muted))
        self._close.setIcon(get_icon("close", muted))

    def _button(self, words: str) -> QToolButton:
        button = QToolButton()
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setObjectName("small")
        # Panels are reached by F8; their buttons would only lengthen the way of the Tab key.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
