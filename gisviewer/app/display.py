"""What happens when the display goes away under the window: the X server ends, or the Wayland compositor."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_BROKEN = ("The X11 connection broke", "The Wayland connection broke")


def end_with_the_display() -> None:
    """End the process at once when Qt says that its display has gone; from then on Qt's messages pass through here.

    Qt itself would go on until its event loop comes round, and meanwhile crash on answers that never came. Nothing is
    lost: every edit is in the project's file already.
    """
    qInstallMessageHandler(_on_message)


def _on_message(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if text.startswith(_BROKEN):
        _say("gisviewer: the display has gone, so the program ends; your work is kept for the next start")
        os._exit(1)
    _say(text)


def _say(line: str) -> None:
    if sys.stderr is not None:  # as in a program without a console on Windows
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()
