"""Columns of widgets that are filled anew for each thing they show."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout


def clear(column: QVBoxLayout) -> None:
    """Take all widgets out of a layout."""
    while column.count():
        item = column.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
