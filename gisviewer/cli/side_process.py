"""Work in a copy of this process beside it: Python's threads would take turns with those of the web engine."""

from __future__ import annotations

import ctypes
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

from gisviewer.errors import GisviewerError

_PR_SET_PDEATHSIG = 1
"""Linux sends the signal when the process that made this one ends."""
T = TypeVar("T")
A = TypeVar("A")


@contextmanager
def start_beside(work: Callable[[A], T], argument: A) -> Iterator[Future[T]]:
    """Run `work(argument)` in a copy of this process where that is cheap and safe, else on a thread.

    To be called before Qt and anything with threads is loaded. The result, or what the work raised, travels as a
    pickle. The copy is ended when the block is left.
    """
    # A copy of a process with threads may wait for ever for a lock that one of them held.
    if sys.platform.startswith("linux") and threading.active_count() == 1:
        with _start_copy(work, argument) as future:
            yield future
    else:
        with ThreadPoolExecutor(1) as executor:
            yield executor.submit(work, argument)


@contextmanager
def _start_copy(work: Callable[[A], T], argument: A) -> Iterator[Future[T]]:
    source, sink = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    copy = os.fork()
    if copy == 0:
        os.close(source)
        _work_and_end(work, argument, sink)
    os.close(sink)
    future: Future[T] = Future()
    threading.Thread(target=_receive, args=(source, future), daemon=True).start()
    try:
        yield future
    finally:
        os.kill(copy, signal.SIGKILL)  # it may have ended, but is there until it was waited for
        os.waitpid(copy, 0)


def _work_and_end(work: Callable[[A], T], argument: A, sink: int) -> None:
    """What the copy does; it ends without the cleaning up that is the first process's, and with that process."""
    try:
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        try:
            answer: tuple[bool, T | Exception] = (True, work(argument))
        except Exception as error:  # noqa: BLE001 - it is raised again in the first process
            answer = (False, error)
        with os.fdopen(sink, "wb") as file:
            pickle.dump(answer, file, pickle.HIGHEST_PROTOCOL)
        sys.stderr.flush()
    finally:
        os._exit(0)


def _receive(source: int, future: Future[T]) -> None:
    with os.fdopen(source, "rb") as file:
        try:
            is_good, value = pickle.load(file)
        except (EOFError, pickle.UnpicklingError):
            is_good = False
            value = GisviewerError(
                "The process that read the articles was ended.", "Close other programs to free memory, and try again."
            )
    if is_good:
        future.set_result(value)
    else:
        future.set_exception(value)
