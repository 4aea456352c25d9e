"""Cells of a table as text on the clipboard."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableWidget


def copy_table(table: QTableWidget) -> None:
    """Copy the selected cells, or all where none is selected: a line for each row, tabulators between cells."""
    chosen = {(index.row(), index.column()) for index in table.selectedIndexes()}
    chosen = chosen or {(row, column) for row in range(table.rowCount()) for column in range(table.columnCount())}
    lines = []
    for row in sorted({row for row, _column in chosen}):
        items = (table.item(row, column) for r, column in sorted(chosen) if r == row)
        lines.append("\t".join(item.text() if item is not None else "" for item in items))
    QGuiApplication.clipboard().setText("\n".join(lines))
