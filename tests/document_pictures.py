"""The pictures of the manual and the README, from the real window: `python tests/document_pictures.py`."""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings

from gisviewer.app.commands.files import sample_paths
from gisviewer.app.demo import wait_for_map, wait_until
from gisviewer.app.main import begin, make_window
from gisviewer.app.start_screen import TOUR_SEEN

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "manual"


def main() -> None:
    """Open the sample, then its review, and take a picture of each."""
    store = QSettings(os.devnull, QSettings.Format.IniFormat)
    store.setValue(TOUR_SEEN, "1")
    window = make_window(begin(["gisviewer"]), store)
    window.resize(1440, 900)
    window.show()
    window.start([str(path) for path in sample_paths()])
    wait_until(lambda: bool(window.workspace.incidents) and not window.tasks.running, "the sample")
    window.select_first()
    wait_for_map(window)
    window.grab().save(str(FOLDER / "window.png"))
    window.qt_actions["review"].trigger()
    wait_for_map(window)
    window.grab().save(str(FOLDER / "review.png"))
    window.close()


if __name__ == "__main__":
    main()
