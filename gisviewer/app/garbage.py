"""Cyclic garbage is collected on the main thread only.

Python collects on whichever thread happens to allocate. A widget that is part of a cycle would then be destroyed by a
working thread, which Qt answers with a crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from gisviewer.jobs import is_garbage_kept

_INTERVAL_MS = 1000


class GarbageCollector(QObject):
    """Switches the automatic collection off while it lives, and does it by a timer of the thread it lives on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(_INTERVAL_MS)

    def stop(self) -> None:
        """Leave it to Python again, if it was before."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    def _on_timeout(self) -> None:
        """Collect the oldest generation that is due; most of the time none is, and never while many values are made."""
        if is_garbage_kept():
            return
        due = [number for number, count in enumerate(gc.get_count()) if count > self._thresholds[number] > 0]
        if due:
            gc.collect(due[-1])
