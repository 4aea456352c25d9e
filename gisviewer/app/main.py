"""Start of the window: the scheme before the application, the log before the first error, the map before the rest."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Sequence
from typing import NoReturn

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from gisviewer import __version__
from gisviewer.app.appearance import use_appearance
from gisviewer.app.diagnostics import start_log
from gisviewer.app.engine import Engine
from gisviewer.app.environment import prepare_environment
from gisviewer.app.garbage import GarbageCollector
from gisviewer.app.icons import get_program_icon
from gisviewer.app.language import use_language
from gisviewer.app.scheme import register_scheme
from gisviewer.app.single import FirstInstance, hand_over, server_name
from gisviewer.app.window import MainWindow
from gisviewer.app.words import speak, tr
from gisviewer.mapping.page_cache import get_window_page
from gisviewer.project.settings import load_settings
from gisviewer.project.workspace import Workspace

_WARNINGS = "settings_warnings"
_DRAWN_MS = 1000
"""How long the first drawing of the map may take after the page is ready."""


def make_application(arguments: Sequence[str]) -> QApplication:
    """The one QApplication, dressed."""
    prepare_environment()
    # Where the page is not at hand from the last start, it takes a second; the web engine starts meanwhile.
    threading.Thread(target=get_window_page, daemon=True).start()
    register_scheme()
    app = QApplication(list(arguments))
    loaded = load_settings()
    app.setProperty(_WARNINGS, list(loaded.warnings))  # a broken file is set aside once: told of by the window
    speak(use_language(loaded.settings.language))
    app.setApplicationName("gisviewer")
    app.setApplicationVersion(__version__)
    app.setApplicationDisplayName(tr("GIS Viewer"))
    app.setDesktopFileName("gisviewer")
    app.setWindowIcon(get_program_icon())
    return app


def make_window(store: QSettings | None = None) -> MainWindow:
    """The window with an empty workspace, dressed as the settings say; `store` keeps its layout."""
    loaded = load_settings()
    use_appearance(loaded.settings)
    window = MainWindow(Workspace(), Engine(), store or QSettings("gisviewer", "window"), loaded.settings)
    app = QApplication.instance()
    for warning in (*((app and app.property(_WARNINGS)) or ()), *loaded.warnings):
        window.notices.warn(warning)
    return window


def warm_up_later(window: MainWindow) -> None:
    """Load what the first article needs, once the map has had the time to be drawn."""
    window.map_view.became_ready.connect(
        lambda: QTimer.singleShot(_DRAWN_MS, window, window.warm_up), Qt.ConnectionType.SingleShotConnection
    )


def run_window(files: Sequence[str]) -> int:
    """Open the window with the files named and return the exit code when it is closed."""
    app = make_application(sys.argv[:1])
    if hand_over(files, server_name()):  # a start of the same moment was quicker
        return 0
    log_works = start_log()
    window = make_window()
    collector = GarbageCollector(app)
    first = FirstInstance(server_name(), window.take_words, window)
    window.show()
    if not files:
        warm_up_later(window)
    window.projects.begin()
    window.start(files)
    if not files:
        QTimer.singleShot(0, window.projects.offer_recovery)
    if not log_works:
        window.notices.warn(tr("The log cannot be written: its folder is not writable."))
    code = app.exec()
    collector.stop()
    first.close()
    if code and window.isVisible():
        _leave_without_display(window, code)
    return code


def _leave_without_display(window: MainWindow, code: int) -> NoReturn:
    """End at once: Qt gave up because its display has gone, and taking windows down without one crashes.

    Every edit is in the project's file already.
    """
    window.store.sync()
    sys.stderr.write("gisviewer: the display has gone, so the program ends; your work is kept for the next start\n")
    sys.stderr.flush()
    os._exit(code)
