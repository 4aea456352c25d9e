"""The window's sign of life while others work: numerical work on other threads gives way when it stays away."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer

from gisviewer.jobs import beat, stop_beating

_INTERVAL_MS = 10
_AFTER_S = 0.5


class Pulse(QObject):
    """Beats for a moment whenever it is told that there is work on other threads."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._until = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._on_timeout)

    def go_on(self) -> None:
        """Beat for half a second more."""
        self._until = time.monotonic() + _AFTER_S
        if not self._timer.isActive():
            beat()
            self._timer.start()

    def stop(self) -> None:
        """Need nobody to give way."""
        self._timer.stop()
        stop_beating()

    def _on_timeout(self) -> None:
        if time.monotonic() > self._until:
            self.stop()
        else:
            beat()
