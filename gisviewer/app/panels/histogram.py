"""A histogram of a field of numbers; a drag over it, or the arrow keys, choose a range."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gisviewer.app.theme import GAP, current_theme
from gisviewer.app.words import tr

if TYPE_CHECKING:
    from gisviewer.layers.table import FieldStatistics

_HEIGHT_PX = 84


class Histogram(QWidget):
    """Hidden where there are no numbers. `range_chosen` carries the smallest and the largest number wanted."""

    range_chosen = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._statistics: FieldStatistics | None = None
        self._first: int | None = None
        self._last = 0
        self.setFixedHeight(_HEIGHT_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Histogram"))
        self.setToolTip(tr("Drag over bars, or use arrows, Shift and Enter, to show only these numbers"))
        self.setCursor(Qt.CursorShape.CrossCursor)

    def show_statistics(self, statistics: FieldStatistics | None) -> None:
        """Draw a field's numbers."""
        self._statistics = statistics
        self._first = None
        self.setVisible(statistics is not None and statistics.low < statistics.high)
        if statistics is not None:
            counts = ", ".join(QLocale().toString(count) for count in statistics.histogram)
            self.setAccessibleDescription(counts)
        self.update()

    @property
    def _bins(self) -> int:
        return len(self._statistics.histogram) if self._statistics is not None else 0

    def _bin_at(self, x: float) -> int:
        return min(max(0, int(x / max(1, self.width()) * self._bins)), max(0, self._bins - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a range."""
        self._first = self._last = self._bin_at(event.position().x())
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Widen the range."""
        if self._first is not None:
            self._last = self._bin_at(event.position().x())
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Ask for the range."""
        self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move a bar, with Shift they widen the range, Enter asks for it."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._bins:
            self._last = min(max(0, self._last + step), self._bins - 1) if self._first is not None else 0
            if self._first is None or not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._first = self._last
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif event.key() == Qt.Key.Key_Escape and self._first is not None:
            self._first = None
            self.update()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        if self._first is None or self._statistics is None:
            return
        low, high = sorted((self._first, self._last))
        start, width = self._statistics.low, (self._statistics.high - self._statistics.low) / self._bins
        self.range_chosen.emit(start + low * width, start + (high + 1) * width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bars, the range, and the two ends in figures."""
        if self._statistics is None:
            return
        theme = current_theme()
        painter = QPainter(self)
        foot = self.fontMetrics().height() + 2
        ground = self.height() - foot
        most = max(self._statistics.histogram) or 1
        width = self.width() / self._bins
        low, high = sorted((self._first, self._last)) if self._first is not None else (-1, -1)
        for number, count in enumerate(self._statistics.histogram):
            height = max(1.0 if count else 0.0, (ground - GAP) * count / most)
            is_chosen = low <= number <= high
            color = QColor(theme.accent) if is_chosen or low < 0 else QColor(theme.border)
            painter.fillRect(QRectF(number * width + 0.5, ground - height, max(1.0, width - 1), height), color)
        painter.setPen(QColor(theme.border))
        painter.drawLine(QPointF(0, ground), QPointF(self.width(), ground))
        painter.setPen(QColor(theme.muted))
        area = QRectF(0, ground + 1, self.width(), foot)
        locale = QLocale()
        sides = Qt.AlignmentFlag
        painter.drawText(area, sides.AlignLeft, locale.toString(self._statistics.low, "g", 5))
        painter.drawText(area, sides.AlignRight, locale.toString(self._statistics.high, "g", 5))
        if self.hasFocus():
            painter.setPen(QColor(theme.accent))
            painter.drawRect(0, 0, self.width() - 1, self.height() - 1)
