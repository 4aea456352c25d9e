"""Start of the window: the scheme before the application, the log before the first error, the map before the rest."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from gisviewer import __version__
from gisviewer.app.appearance import use_appearance
from gisviewer.app.beside import import_beside
from gisviewer.app.diagnostics import start_log
from gisviewer.app.display import end_with_the_display
from gisviewer.app.environment import prepare_environment
from gisviewer.app.garbage import GarbageCollector
from gisviewer.app.icons import get_program_icon
from gisviewer.app.language import use_language
from gisviewer.app.map_view import MapView
from gisviewer.app.scheme import register_scheme
from gisviewer.app.single import FirstInstance, hand_over, server_name
from gisviewer.app.theme import current_theme
from gisviewer.app.words import speak, tr
from gisviewer.mapping.page_cache import get_window_page
from gisviewer.mapping.serve import PageServer
from gisviewer.project.settings import LoadedSettings, load_settings

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow

_DRAWN_MS = 1000
"""How long the first drawing of the map may take after the page is ready."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is there before the window: the application, the settings, and the map, whose page is on its way."""

    app: QApplication
    loaded: LoadedSettings
    map_view: MapView


def begin(arguments: Sequence[str]) -> Beginning:
    """Make the application, dressed, and let its map load: the web engine is at work while the window is made."""
    prepare_environment()
    # Where the page is not at hand from the last start, it takes a second; the web engine starts meanwhile.
    threading.Thread(target=get_window_page, daemon=True).start()
    register_scheme()
    app = QApplication(list(arguments))
    loaded = load_settings()
    speak(use_language(loaded.settings.language))
    app.setApplicationName("gisviewer")
    app.setApplicationVersion(__version__)
    app.setApplicationDisplayName(tr("GIS Viewer"))
    app.setDesktopFileName("gisviewer")
    app.setWindowIcon(get_program_icon())
    use_appearance(loaded.settings)
    map_view = MapView(PageServer(), current_theme().window)
    map_view.open_ahead()
    return Beginning(app, loaded, map_view)


def make_window(beginning: Beginning, store: QSettings | None = None) -> MainWindow:
    """The window with an empty workspace around the map that has begun to load; `store` keeps its layout."""
    import_beside("gisviewer.app.window")
    from gisviewer.app.engine import Engine
    from gisviewer.app.window import MainWindow
    from gisviewer.project.workspace import Workspace

    store = store or QSettings("gisviewer", "window")
    window = MainWindow(Workspace(), Engine(), store, beginning.loaded.settings, beginning.map_view)
    for warning in beginning.loaded.warnings:
        window.notices.warn(warning)
    return window


def warm_up_later(window: MainWindow) -> None:
    """Load what the first article needs, once the map has had the time to be drawn."""
    window.map_view.became_ready.connect(
        lambda: QTimer.singleShot(_DRAWN_MS, window, window.warm_up), Qt.ConnectionType.SingleShotConnection
    )


def run_window(files: Sequence[str]) -> int:
    """Open the window with the files named and return the exit code when it is closed."""
    gc.disable()  # until the collector is there, which works on the main thread only
    end_with_the_display()
    words = list(files)
    beginning = begin(sys.argv[:1])
    if hand_over(words, server_name()):  # a start of the same moment was quicker
        beginning.map_view.shut_down()
        return 0
    first = FirstInstance(server_name(), words.extend)
    log_works = start_log()
    window = make_window(beginning)
    first.take = window.take_words
    collector = GarbageCollector(beginning.app)
    window.show()
    if not words:
        warm_up_later(window)
    window.projects.begin()
    window.start(words)
    if not words:
        QTimer.singleShot(0, window.projects.offer_recovery)
    if not log_works:
        window.notices.warn(tr("The log cannot be written: its folder is not writable."))
    code = beginning.app.exec()
    collector.stop()
    first.close()
    return code
