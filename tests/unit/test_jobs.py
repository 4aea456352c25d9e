from __future__ import annotations

import gc
import threading
import time

import pytest

from gisviewer import jobs


@pytest.fixture(autouse=True)
def quiet_afterwards():
    yield
    jobs.stop_beating()


def _way_given_on_a_thread():
    """Start `give_way` on a thread; the answer is the thread."""
    thread = threading.Thread(target=jobs.give_way)
    thread.start()
    return thread


def test_work_waits_until_the_window_answers_again(monkeypatch):
    monkeypatch.setattr(jobs, "_TURNS", 100_000)
    jobs.beat()
    time.sleep(0.05)
    thread = _way_given_on_a_thread()
    thread.join(0.05)
    assert thread.is_alive()
    jobs.beat()
    thread.join(5)
    assert not thread.is_alive()


def test_work_goes_on_after_a_while_without_an_answer():
    jobs.beat()
    time.sleep(0.05)
    thread = _way_given_on_a_thread()
    thread.join(5)
    assert not thread.is_alive()


def test_nobody_waits_for_a_window_that_is_not_there(monkeypatch):
    monkeypatch.setattr(jobs, "_TURNS", 100_000)
    jobs.stop_beating()
    thread = _way_given_on_a_thread()
    thread.join(5)
    assert not thread.is_alive()


def test_garbage_is_kept_while_many_values_are_made():
    assert not jobs.is_garbage_kept()
    with jobs.without_garbage_collection():
        assert jobs.is_garbage_kept()
        assert not gc.isenabled()
    assert not jobs.is_garbage_kept()


def test_settling_leaves_what_there_is_to_its_owners():
    kept = [[n] for n in range(1_000)]
    jobs.settle_memory()
    assert not any(one is kept for one in gc.get_objects())
    gc.unfreeze()
    assert len(kept) == 1_000
