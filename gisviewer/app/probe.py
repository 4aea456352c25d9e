"""The inner half of the check of the web engine: paint a page off screen and report in one line of JSON."""

from __future__ import annotations

import json
import sys

from gisviewer.app.environment import prepare_environment

_PAGE = "<!doctype html><title>probe</title><body style='margin:0;background:#2468ac'>"
_COLOR = (0x24, 0x68, 0xAC)
_SIZE_PX = 64
_LOOK_MS = 100


def run_probe() -> int:
    """Paint a page, print what was seen, and return 0 where it was painted; the caller sets the time limit."""
    prepare_environment(headless=True)
    from PySide6.QtCore import QTimer, qVersion
    from PySide6.QtGui import QFontDatabase
    from PySide6.QtWebEngineCore import qWebEngineChromiumVersion
    from PySide6.QtWebEngineWidgets import QWebEngineView
    from PySide6.QtWidgets import QApplication

    app = QApplication(["gisviewer"])
    view = QWebEngineView()
    view.resize(_SIZE_PX, _SIZE_PX)
    view.show()

    def look() -> None:
        color = view.grab().toImage().pixelColor(_SIZE_PX // 2, _SIZE_PX // 2)
        if (color.red(), color.green(), color.blue()) == _COLOR:
            app.exit(0)

    timer = QTimer(app)
    timer.setInterval(_LOOK_MS)
    timer.timeout.connect(look)
    timer.start()
    view.setHtml(_PAGE)
    code = app.exec()
    systems = [system for system in QFontDatabase.WritingSystem if QFontDatabase.families(system)]
    report = {
        "painted": code == 0,
        "qt": qVersion(),
        "chromium": qWebEngineChromiumVersion(),
        "writing_systems": [QFontDatabase.writingSystemName(system) for system in systems if system.value],
    }
    sys.stdout.write(json.dumps(report) + "\n")
    sys.stdout.flush()
    view.page().deleteLater()
    return code
