"""Small widgets that the dialogs of the layers share: a colour, a number of pixels, a choice of named values."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QIcon, QLinearGradient, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QComboBox, QDoubleSpinBox, QPushButton, QWidget

from gisviewer.app.words import tr

SWATCH = QSize(72, 14)


class ColorButton(QPushButton):
    """A button that shows a colour and asks for another."""

    color_changed = Signal(str)

    def __init__(self, color: str, label: str) -> None:
        super().__init__()
        self._label = label
        self.setAccessibleName(label)
        self.set_color(color)
        self.clicked.connect(self._ask)

    def set_color(self, color: str) -> None:
        """Show a colour, "#rrggbb", or "" for none."""
        self.color = color
        self.setIcon(draw_colors((color,)) if color else QIcon())
        self.setIconSize(SWATCH)
        self.setText(color or tr("not filled"))

    def _ask(self) -> None:
        chosen = ask_color(self.color, self, self._label)
        if chosen is not None:
            self.set_color(chosen)
            self.color_changed.emit(chosen)


def ask_color(color: str, parent: QWidget, title: str) -> str | None:
    """Ask for a colour; None where the dialog is closed without one."""
    chosen = QColorDialog.getColor(QColor(color), parent, title)
    return chosen.name() if chosen.isValid() else None


def make_choice(rows: Sequence[tuple[object, str]]) -> QComboBox:
    """A box of (value, words)."""
    box = QComboBox()
    for value, words in rows:
        box.addItem(words, value)
    return box


def make_pixels(value: float, most: float) -> QDoubleSpinBox:
    """A number of pixels up to some."""
    box = QDoubleSpinBox()
    box.setRange(0, most)
    box.setDecimals(1)
    box.setSingleStep(0.5)
    box.setSuffix(tr(" px"))
    box.setValue(value)
    return box


def draw_colors(colors: Sequence[str]) -> QIcon:
    """One colour, or a run of several, as a small picture."""
    pixmap = QPixmap(SWATCH)
    painter = QPainter(pixmap)
    gradient = QLinearGradient(0, 0, SWATCH.width(), 0)
    for position, color in enumerate(colors):
        gradient.setColorAt(position / max(1, len(colors) - 1), QColor(color))
    painter.fillRect(pixmap.rect(), gradient if len(colors) > 1 else QColor(colors[0]))
    painter.end()
    return QIcon(pixmap)
