"""What ends a command from outside: Ctrl+C and a request to end, both without a trace of what was half done."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from gisviewer.files import drop_drafts


@contextmanager
def ending_at_once() -> Iterator[None]:
    """Within the block an interrupt ends the process: what was written so far is removed, old files stay as they are.

    Python's own KeyboardInterrupt would come up in the middle of an import, or in a call by the web engine, as an
    error of another kind.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, _end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end(number: int, _frame: FrameType | None) -> None:
    drop_drafts()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, RuntimeError):  # nobody listens any more, or it was being written to
            continue
    os._exit(128 + number)
