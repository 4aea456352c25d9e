"""Progress and cancellation of long work, with no knowledge of Qt."""

from __future__ import annotations

import contextlib
import gc
import threading
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


_pauses_lock = threading.Lock()
_pauses = 0
_was_collecting = False


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
