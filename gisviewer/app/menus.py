"""The menus and the tool bar, made from the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from gisviewer.app import actions
from gisviewer.app.icons import get_icon
from gisviewer.app.words import tr

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow


def make_actions(window: MainWindow) -> None:
    """Make the actions of the table, their menus and the tool bar."""
    menus: dict[str, QMenu] = {}
    for name, title in actions.MENUS:
        menus[name] = window.menuBar().addMenu(tr(title))
    bar = window.tool_bar
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    window.addToolBar(bar)
    for row in actions.ACTIONS:
        action = QAction(tr(row.text), window)
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(keys) for keys in row.keys])
        if row.icon:
            action.setIcon(get_icon(row.icon))
        action.triggered.connect(lambda _checked=False, run=row.run: run(window))
        window.qt_actions[row.id] = action
        menus[row.menu].addAction(action)
        if row.tool:
            action.setIconText(tr(row.tool))
            bar.addAction(action)
    panels = menus["view"].addMenu(tr("&Panels"))
    for dock in window.docks.values():
        panels.addAction(dock.toggleViewAction())
