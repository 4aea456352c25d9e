"""Where the panels stand, and how the focus goes from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from gisviewer.app.panels.dock_title import DockTitle

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow

_OPENED_LATER = {"search": "articles", "history": "features", "findings": "attributes", "log": "findings"}
"""Panels that a menu brings into sight, each with the one that it stands behind."""


def make_docks(window: MainWindow) -> None:
    """Put every panel into a dock of its own."""
    areas = Qt.DockWidgetArea
    for name, title, panel, area in window.places:
        dock = QDockWidget(title, window)
        dock.setObjectName(f"dock-{name}")
        dock.setWidget(panel)
        dock.setTitleBarWidget(DockTitle(dock))
        dock.setAllowedAreas(areas.AllDockWidgetAreas)
        window.docks[name] = dock
        window.addDockWidget(_side(window, area), dock)
    corner = window.setCorner
    corner(Qt.Corner.BottomLeftCorner, areas.LeftDockWidgetArea)
    corner(Qt.Corner.BottomRightCorner, areas.RightDockWidgetArea)


def _side(window: MainWindow, area: Qt.DockWidgetArea) -> Qt.DockWidgetArea:
    """The area where a panel stands: left and right change places where people read from right to left."""
    areas = Qt.DockWidgetArea
    other = {areas.LeftDockWidgetArea: areas.RightDockWidgetArea, areas.RightDockWidgetArea: areas.LeftDockWidgetArea}
    is_mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return other.get(area, area) if is_mirrored else area


def reset_layout(window: MainWindow) -> None:
    """Put every panel where it was at first."""
    for name, _title, _panel, area in window.places:
        dock = window.docks[name]
        dock.setFloating(False)
        window.addDockWidget(_side(window, area), dock)
        dock.setVisible(name not in _OPENED_LATER)
    vertical, horizontal = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
    docks = window.docks
    window.splitDockWidget(docks["articles"], docks["layers"], vertical)
    window.splitDockWidget(docks["article"], docks["incident"], vertical)
    window.tabifyDockWidget(docks["incident"], docks["review"])
    window.tabifyDockWidget(docks["review"], docks["features"])
    docks["incident"].raise_()
    window.tabifyDockWidget(docks["incidents"], docks["unmapped"])
    window.tabifyDockWidget(docks["unmapped"], docks["attributes"])
    for name, neighbour in _OPENED_LATER.items():
        window.tabifyDockWidget(docks[neighbour], docks[name])
    docks["incidents"].raise_()
    window.resizeDocks([docks["articles"], docks["layers"]], [300, 300], vertical)
    window.resizeDocks([docks["article"], docks["incident"]], [340, 320], vertical)
    window.resizeDocks([docks["incidents"]], [190], vertical)
    window.resizeDocks([docks["articles"], docks["article"]], [220, 340], horizontal)


def make_room(window: MainWindow, name: str) -> None:
    """Give a panel two thirds of its column."""
    dock, column = window.docks[name], window.dockWidgetArea(window.docks[name])
    others = [
        other
        for other in window.docks.values()
        if other is not dock
        and window.dockWidgetArea(other) is column
        and not (other.isFloating() or other.visibleRegion().isEmpty())
    ]
    if others and not dock.isFloating():
        part_px = window.height() // 3
        sizes = [part_px // len(others)] * len(others)
        window.resizeDocks([*others, dock], [*sizes, 2 * part_px], Qt.Orientation.Vertical)


def focus_dock(window: MainWindow, step: int) -> None:
    """Move the focus to the next or previous panel in sight."""
    shown = [dock.widget() for dock in window.docks.values() if dock.isVisible()]
    stops: list[QWidget] = [window.map_view, *(panel for panel in shown if panel is not None)]
    current = QApplication.focusWidget()
    here = next((i for i, stop in enumerate(stops) if current is stop or stop.isAncestorOf(current or stop)), 0)
    target = stops[(here + step) % len(stops)]
    focusable = [
        child
        for child in (target, *target.findChildren(QWidget))
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    (focusable[0] if focusable else target).setFocus(Qt.FocusReason.TabFocusReason)
