"""What `make run` calls: the window on the bundled sample report; without a display the same window, off screen."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSettings, QTimer

from gisviewer.app.commands.files import sample_paths
from gisviewer.app.main import begin, make_window
from gisviewer.app.single import run_one_window
from gisviewer.app.start_screen import TOUR_SEEN
from gisviewer.errors import GisviewerError

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow

_TIME_LIMIT_S = 120.0
_POLL_MS = 50
_SIZE = (1600, 1000)


def main() -> int:
    """Show the sample."""
    samples = [str(path) for path in sample_paths()]
    if _has_display():
        return run_one_window(samples)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return render_off_screen(samples, Path("out"))


def render_off_screen(words: list[str], folder: Path) -> int:
    """Open files in a window off screen; write its map as a page and its picture; 0 where both are there."""
    from gisviewer.export.html import write_html

    beginning = begin(["gisviewer"])
    # A picture for everyone: not of the layout that this user left behind, and leaving none.
    store = QSettings(os.devnull, QSettings.Format.IniFormat)
    store.setValue(TOUR_SEEN, "1")
    window = make_window(beginning, store)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        page, picture = folder / "sample-map.html", folder / "sample-window.png"
        window.resize(*_SIZE)
        window.show()
        window.start(words)
        wait_until(lambda: bool(window.workspace.incidents) and not window.tasks.running, "the sample to be mapped")
        window.select_first()
        wait_for_map(window)
        write_html(window.map_sync.make_content(), page, window.map_view.server.layers)
        if not window.grab().save(str(picture)):
            raise GisviewerError(f"{picture} could not be written.")
        sys.stdout.write(f"There is no display, so the window ran off screen. Look at:\n  {page}\n  {picture}\n")
    except (GisviewerError, OSError) as error:
        sys.stderr.write(f"gisviewer: {error}\n")
        return 2
    finally:
        window.close()
    return 0


def wait_until(is_true: Callable[[], bool], what: str) -> None:
    """Let the window work until something is so.

    Raises:
        GisviewerError: it is not so after two minutes.
    """
    deadline = time.monotonic() + _TIME_LIMIT_S
    loop = QEventLoop()
    while not is_true():
        if time.monotonic() > deadline:
            raise GisviewerError(f"Waited {_TIME_LIMIT_S:.0f} s for {what}.")
        QTimer.singleShot(_POLL_MS, loop.quit)
        loop.exec()


def wait_for_map(window: MainWindow) -> None:
    """Wait until everything in sight is drawn, and the web engine has handed its picture over."""
    answers: list[object] = []

    def is_idle() -> bool:
        window.map_view.ask("isIdle", answers.append)
        return answers[-3:] == [True, True, True]

    wait_until(is_idle, "the map to be drawn")


def _has_display() -> bool:
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
