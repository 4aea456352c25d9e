"""Progress and cancellation of long work, and what it leaves behind, with no knowledge of Qt."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass


class Cancelled(Exception):  # noqa: N818 - not an error: the user asked for it
    """The user cancelled; nobody is told, nothing half-done is kept."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of work has come; `total` is None where the end is not known."""

    done: int
    total: int | None
    label: str = ""


class CancelToken:
    """A flag that one thread sets and the working thread asks for often."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next check."""
        self._event.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked the work to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Stop here if somebody asked for it.

        Raises:
            Cancelled: the work was cancelled.
        """
        if self._event.is_set():
            raise Cancelled


ReportProgress = Callable[[Progress], None]


def ignore_progress(progress: Progress) -> None:
    """Report to nobody: the default where the caller does not listen."""


_LATE_S = 0.03
_TURN_S, _TURNS = 0.001, 30
_pauses_lock = threading.Lock()
_pauses = 0
_was_collecting = False


def is_garbage_kept() -> bool:
    """Whether some thread holds the search for garbage back."""
    return _pauses > 0


@contextlib.contextmanager
def without_garbage_collection() -> Iterator[None]:
    """Hold back the search for garbage, which finds none, over and over, while very many values are made.

    Threads may overlap; whether there was a search before is what there is after the last of them.
    """
    global _pauses, _was_collecting
    with _pauses_lock:
        if not _pauses:
            _was_collecting = gc.isenabled()
        _pauses += 1
        gc.disable()
    try:
        yield
    finally:
        with _pauses_lock:
            _pauses -= 1
            if not _pauses and _was_collecting:
                gc.enable()


class _Pulse:
    """When the thread that must not be kept waiting showed last that it is alive; None while it need not."""

    last: float | None = None


def beat() -> None:
    """Show that the window answers; `give_way` looks at it."""
    _Pulse.last = time.perf_counter()


def stop_beating() -> None:
    """Need nobody to give way any more."""
    _Pulse.last = None


def give_way() -> None:
    """Wait a little where the window is kept waiting; to be called every few milliseconds of work on another thread.

    A thread that wants the interpreter has to be woken first and then mostly comes too late, since numpy has given it
    back only for a moment; and a window wants it dozens of times for one redraw.
    """
    last = _Pulse.last
    if last is None or time.perf_counter() - last < _LATE_S or threading.current_thread() is threading.main_thread():
        return
    for _ in range(_TURNS):
        time.sleep(_TURN_S)
        if _Pulse.last != last:
            return


def settle_memory() -> None:
    """Tidy up after very many values were made that will stay.

    The search for garbage passes over what there is now, which it would otherwise walk through for a tenth of a second
    each time; and what was used and freed goes back to the system, where the C library keeps it (glibc).
    """
    gc.freeze()
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
