"""Cycles are collected on the main thread, and only there."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from gisviewer.app.garbage import GarbageCollector
from gisviewer.jobs import without_garbage_collection

pytestmark = pytest.mark.gui


@pytest.fixture(autouse=True)
def with_collection() -> Iterator[None]:
    """Tests of the window have it off."""
    gc.enable()
    yield
    gc.disable()


class Knot:
    """A value that holds itself."""

    def __init__(self, died_on: list[threading.Thread]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: died_on.append(threading.current_thread()))


def test_a_cycle_dies_on_the_main_thread(qtbot) -> None:  # type: ignore[no-untyped-def]
    owner = QObject()
    collector = GarbageCollector(owner)
    died_on: list[threading.Thread] = []

    def work() -> None:
        Knot(died_on)
        for _ in range(10_000):
            Knot([])

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert not died_on
    qtbot.waitUntil(lambda: bool(died_on), timeout=10_000)
    assert died_on == [threading.main_thread()]
    collector.stop()
    assert gc.isenabled()


def test_a_pause_leaves_the_search_as_it_was() -> None:
    with without_garbage_collection(), without_garbage_collection():
        assert not gc.isenabled()
    assert gc.isenabled()
    gc.disable()
    with without_garbage_collection():
        pass
    assert not gc.isenabled()
