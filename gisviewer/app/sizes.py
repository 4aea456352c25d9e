"""Sizes that follow the size of the text: of dialogs, and of the letters in them."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QDialog, QWidget

_USUAL_LINE_PX = 18
"""The height of a line of text for which the sizes of the dialogs are written down."""
_OF_SCREEN = 0.92


def scale_px(widget: QWidget, pixels: int) -> int:
    """A length that was chosen for text of the usual size, for the text of a widget; never smaller."""
    return round(pixels * max(1.0, widget.fontMetrics().height() / _USUAL_LINE_PX))


def set_size(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog its first size, larger where the text is, within the screen."""
    room = dialog.screen().availableSize() * _OF_SCREEN
    dialog.resize(min(scale_px(dialog, width), room.width()), min(scale_px(dialog, height), room.height()))


def fixed_font(widget: QWidget) -> QFont:
    """The system's font of equally wide letters, in the size of a widget's text."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(widget.font().pointSizeF())
    return font
