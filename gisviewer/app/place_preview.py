"""A small map of the countries with a box on it, drawn without the web page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gisviewer.app.theme import current_theme
from gisviewer.app.words import tr

Ring = Sequence[tuple[float, float]]
_LEAST_SPAN_DEG = 24.0
_MARK_PX = 9


class PlacePreview(QWidget):
    """Shows a box of degrees among the outlines of countries, with enough around it to see where it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._land: Sequence[Ring] = ()
        self._box: tuple[float, float, float, float] | None = None
        self.setMinimumSize(QSize(240, 200))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Where the layer would lie"))

    def set_land(self, rings: Sequence[Ring]) -> None:
        """Take the outlines of the countries, once they are there."""
        self._land = rings
        self.update()

    def show_box(self, box: tuple[float, float, float, float] | None) -> None:
        """Show west, south, east and north in degrees, or nothing but the world."""
        self._box = box
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw sea, land, and the box or a mark in its place."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.hover))
        view = self._view()
        painter.setPen(QPen(QColor(theme.muted), 0.7))
        painter.setBrush(QColor(theme.base))
        for ring in self._land:
            painter.drawPolygon(QPolygonF([self._place(view, lon, lat) for lon, lat in ring]))
        if self._box is not None:
            west, south, east, north = self._box
            drawn = QRectF(self._place(view, west, north), self._place(view, east, south)).normalized()
            painter.setPen(QPen(QColor(theme.bad), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if max(drawn.width(), drawn.height()) < 2 * _MARK_PX:
                painter.drawEllipse(drawn.center(), _MARK_PX, _MARK_PX)
            painter.drawRect(drawn)
        painter.end()

    def _view(self) -> QRectF:
        """The degrees that are shown: the whole world, or the surroundings of the box."""
        if self._box is None:
            return QRectF(-180, -90, 360, 180)
        west, south, east, north = self._box
        middle = QPointF((west + east) / 2, (south + north) / 2)
        span = max(_LEAST_SPAN_DEG, 2.5 * (east - west), 2.5 * (north - south))
        span = min(span, 360.0)
        ratio = self.height() / max(1, self.width())
        return QRectF(middle.x() - span / 2, middle.y() - span * ratio / 2, span, span * ratio)

    def _place(self, view: QRectF, lon: float, lat: float) -> QPointF:
        x = (lon - view.left()) / view.width() * self.width()
        y = (view.bottom() - lat) / view.height() * self.height()
        return QPointF(x, y)
