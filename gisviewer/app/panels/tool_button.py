"""The small buttons with an icon that the panels have in their bars."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QToolButton

from gisviewer.app.icons import set_icon


def make_tool(icon: str, words: str, act: Callable[[], None] | None = None, *, checkable: bool = False) -> QToolButton:
    """A button that says what it does to the pointer and to a screen reader."""
    button = QToolButton()
    set_icon(button, icon)
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setCheckable(checkable)
    if act is not None:
        button.clicked.connect(lambda _checked=False: act())
    return button
