import os
import signal
import threading

import pytest

from gisviewer.cli.side_process import start_beside
from gisviewer.errors import ArticleError, GisviewerError


def work(word: str) -> tuple[str, int]:
    if word == "unreadable":
        raise ArticleError("a.txt cannot be read.", "Choose another.")
    if word == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if word == "endless":
        signal.pause()
    return word.upper(), os.getpid()


def test_work_is_done_in_another_process() -> None:
    with start_beside(work, "a") as future:
        word, process = future.result(timeout=20)
    assert word == "A"
    assert process != os.getpid()


def test_what_it_raises_is_raised_here() -> None:
    with start_beside(work, "unreadable") as future, pytest.raises(ArticleError, match=r"a\.txt") as raised:
        future.result(timeout=20)
    assert raised.value.hint == "Choose another."


def test_a_process_that_was_killed_is_told_of() -> None:
    with start_beside(work, "killed") as future, pytest.raises(GisviewerError, match="was ended"):
        future.result(timeout=20)


def test_work_that_is_not_wanted_any_more_is_ended() -> None:
    with start_beside(work, "endless"):
        pass  # leaving waits for the process


def test_beside_other_threads_it_is_a_thread() -> None:
    stop = threading.Event()
    other = threading.Thread(target=stop.wait)
    other.start()
    try:
        with start_beside(work, "a") as future:
            assert future.result(timeout=20) == ("A", os.getpid())
    finally:
        stop.set()
        other.join()
