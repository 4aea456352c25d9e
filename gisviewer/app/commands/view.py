"""Moving the map and arranging the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gisviewer.app import docks
from gisviewer.app.commands import layers
from gisviewer.app.map_look import remember_look, settings_of_look
from gisviewer.errors import GisviewerError
from gisviewer.mapping.content import MapSettings
from gisviewer.project.settings import save_settings

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow


def zoom_all(window: MainWindow) -> None:
    """Bring everything into sight."""
    window.map_sync.fit_all()


def zoom_selection(window: MainWindow) -> None:
    """Bring the selected incident into sight, or the selected features where there is none."""
    if window.workspace.selection.incident_id not in window.workspace.incidents and window.choice.count:
        layers.zoom_to_features(window)
        return
    window.map_view.call("focusIncident", window.workspace.selection.incident_id)


def zoom_in(window: MainWindow) -> None:
    """Come closer."""
    window.map_view.call("zoomIn")


def zoom_out(window: MainWindow) -> None:
    """Go further away."""
    window.map_view.call("zoomOut")


def toggle_table(window: MainWindow) -> None:
    """Show or hide the table of incidents."""
    dock = window.docks["incidents"]
    dock.setVisible(not dock.isVisible())


def toggle_timeline(window: MainWindow) -> None:
    """Show or hide the timeline under the map."""
    window.map_sync.switch("timeline")


def toggle_charts(window: MainWindow) -> None:
    """Show or hide the charts beside the map."""
    window.map_sync.switch("charts")


def toggle_filters(window: MainWindow) -> None:
    """Show or hide the filter beside the map."""
    window.map_sync.switch("filters")


def keep_look(window: MainWindow, look: MapSettings) -> None:
    """Keep what was chosen of the map's looks in the map itself."""
    remember_look(look, window.store)
    chosen = settings_of_look(window.settings, look)
    if chosen != window.settings:
        window.settings = chosen
        try:
            save_settings(chosen)
        except GisviewerError as error:
            window.notices.error(error)


def next_dock(window: MainWindow) -> None:
    """Move the focus to the next panel."""
    docks.focus_dock(window, 1)


def previous_dock(window: MainWindow) -> None:
    """Move the focus to the panel before."""
    docks.focus_dock(window, -1)


def full_screen(window: MainWindow) -> None:
    """Fill the screen, or go back to a window."""
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()


def reset_layout(window: MainWindow) -> None:
    """Put every panel where it was at first."""
    docks.reset_layout(window)


def focus_map(window: MainWindow) -> None:
    """Move the focus to the map."""
    window.map_view.setFocus()
