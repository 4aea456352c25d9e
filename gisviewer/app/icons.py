"""The program's own icons, drawn in the colour of the text around them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from gisviewer.app.theme import Theme, current_theme
from gisviewer.paths import get_resources

_NAME = "icon_name"
_SIZES_PX = (16, 20, 24, 32, 48)


def get_icon(name: str, color: str | None = None) -> QIcon:
    """An icon of resources/icons in the theme's text colour, or in `color`."""
    theme = current_theme()
    return _render_icon(name, color or theme.text, theme)


def set_icon(button: QAbstractButton, name: str) -> None:
    """Give a button an icon that `refresh_icons` can draw again."""
    button.setProperty(_NAME, name)
    button.setIcon(get_icon(name, _ink(button)))


def refresh_icons(root: QWidget) -> None:
    """Draw the icons of all buttons under a widget in the theme in use."""
    for button in root.findChildren(QAbstractButton):
        name = button.property(_NAME)
        if isinstance(name, str):
            button.setIcon(get_icon(name, _ink(button)))


def _ink(button: QAbstractButton) -> str | None:
    """The colour of the words on a button that is filled with the accent; None on others."""
    is_main = isinstance(button, QPushButton) and (button.isDefault() or button.objectName() == "primary")
    return current_theme().on_accent if is_main else None


def get_program_icon() -> QIcon:
    """The program's own sign, in colour."""
    return QIcon(str(get_resources() / "icons" / "gisviewer.svg"))


@lru_cache(maxsize=256)
def _render_icon(name: str, color: str, theme: Theme) -> QIcon:
    drawing = (get_resources() / "icons" / f"{name}.svg").read_text("utf-8")
    icon = QIcon()
    for mode, paint in (
        (QIcon.Mode.Normal, color),
        (QIcon.Mode.Selected, color),
        (QIcon.Mode.Disabled, theme.border),
    ):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", paint).encode()))
        for size in _SIZES_PX:
            pixmap = QPixmap(size, size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(0, 0, size, size))
            painter.end()
            icon.addPixmap(pixmap, mode)
    return icon
