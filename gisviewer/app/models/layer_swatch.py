"""Small pictures of how layers are drawn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from gisviewer.domain.layers import Layer

_SWATCH_PX = 18
_SWATCH_COLORS = 4


def draw_swatch(layer: Layer) -> QIcon:
    """A small picture of how a layer is drawn; one with classes shows some of their colours side by side."""
    style = layer.style
    pixmap = QPixmap(_SWATCH_PX, _SWATCH_PX)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shown = [one.color for one in style.classes if one.visible] if style.mode != "single" else []
    colors = shown[:: max(1, len(shown) // _SWATCH_COLORS)][:_SWATCH_COLORS] or [style.color]
    if layer.geometry == "line":
        _fill(painter, colors, lambda pen: painter.setPen(QPen(pen, max(2.0, style.outline_width_px))), _draw_line)
    else:
        painter.setPen(QColor(style.outline) if style.outline_width_px else Qt.PenStyle.NoPen)
        alpha = 1.0 if layer.geometry == "point" else max(0.25, style.fill_opacity)
        _fill(
            painter, colors, lambda fill: painter.setBrush(_faded(fill, alpha)), _DRAWN.get(layer.geometry, _draw_area)
        )
    painter.end()
    return QIcon(pixmap)


def _fill(
    painter: QPainter, colors: list[str], use: Callable[[QColor], None], draw: Callable[[QPainter], None]
) -> None:
    """Draw once for each colour, in the strip of the picture that is its own."""
    width = _SWATCH_PX / len(colors)
    for number, color in enumerate(colors):
        painter.setClipRect(QRectF(number * width, 0, width, _SWATCH_PX))
        use(QColor(color))
        draw(painter)


def _faded(color: QColor, alpha: float) -> QColor:
    color.setAlphaF(alpha)
    return color


def _draw_line(painter: QPainter) -> None:
    painter.drawLine(2, _SWATCH_PX - 4, _SWATCH_PX - 3, 3)


def _draw_point(painter: QPainter) -> None:
    painter.drawEllipse(4, 4, _SWATCH_PX - 8, _SWATCH_PX - 8)


def _draw_area(painter: QPainter) -> None:
    painter.drawRect(2, 3, _SWATCH_PX - 5, _SWATCH_PX - 7)


_DRAWN: dict[str, Callable[[QPainter], None]] = {"point": _draw_point}
