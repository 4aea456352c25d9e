"""The attributes of a layer as a table that asks for the cells in sight only."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from gisviewer.app.theme import current_theme

if TYPE_CHECKING:
    from gisviewer.domain.layers import FieldInfo
    from gisviewer.layers.attributes import AttributeTable
    from gisviewer.layers.mvt import Ints

Index = QModelIndex | QPersistentModelIndex
_MAX_TEXT = 300
_NUMBERS = ("integer", "real")


class AttributeModel(QAbstractTableModel):
    """Shows the rows that it is given, in their order; sorting is asked for, because it may take a while.

    `sort_wanted` carries the name of a field and whether its largest value comes first.
    """

    sort_wanted = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[FieldInfo, ...] = ()
        self._columns: list[Any] = []
        self._rows: Ints | None = None
        self._positions: Ints | None = None
        self._is_chosen: Any = None

    @property
    def rows(self) -> Ints | None:
        """The rows of the layer that are shown, in their order; None without a layer."""
        return self._rows

    @property
    def fields(self) -> tuple[FieldInfo, ...]:
        """The columns."""
        return self._fields

    def show_rows(self, attributes: AttributeTable, rows: Ints) -> None:
        """Show these rows of a table that is decoded."""
        self.beginResetModel()
        self._fields = attributes.fields
        self._columns = [attributes.column(field.name) for field in self._fields]
        self._rows = rows
        self._positions = None
        self._is_chosen = None
        self.endResetModel()

    def set_chosen(self, rows: Ints) -> Ints:
        """Mark the rows of the selected features; the answer is at which positions they are shown, ascending."""
        import numpy as np

        if self._rows is None:
            return np.empty(0, np.int64)
        if self._positions is None:
            self._positions = np.full(int(self._rows.max(initial=-1)) + 1, -1)
            self._positions[self._rows] = np.arange(len(self._rows))
        known = self._positions[rows[rows < len(self._positions)]]
        positions = np.sort(known[known >= 0])
        self._is_chosen = np.zeros(len(self._rows), np.bool_)
        self._is_chosen[positions] = True
        if len(self._rows) and self._fields:
            corner = self.index(len(self._rows) - 1, len(self._fields) - 1)
            self.dataChanged.emit(self.index(0, 0), corner, [Qt.ItemDataRole.BackgroundRole])
        return positions

    def text_of(self, positions: Ints) -> str:
        """Rows with the names of their fields before them, as text with tabulators: what spreadsheets paste."""
        assert self._rows is not None
        rows = self._rows[positions]
        columns = [column.take(rows).to_pylist() for column in self._columns]
        lines = ["\t".join(field.name for field in self._fields)]
        for values in zip(*columns, strict=True):
            cells = (" ".join(value_text(value, for_people=False).split()) for value in values)
            lines.append("\t".join(cells))
        return "\n".join(lines) + "\n"

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._fields, self._columns, self._rows = (), [], None
        self._positions = self._is_chosen = None
        self.endResetModel()

    def row_at(self, position: int) -> int:
        """The row of the layer that is shown at a position."""
        assert self._rows is not None
        return int(self._rows[position])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of rows shown."""
        return 0 if parent.isValid() or self._rows is None else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of fields."""
        return 0 if parent.isValid() else len(self._fields)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name of a field, or the number of a row in the file."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._fields[section].name if section < len(self._fields) else None
        return self.row_at(section) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A value as text; numbers stand at the right."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag
            is_number = self._fields[index.column()].kind in _NUMBERS
            return (side.AlignRight if is_number else side.AlignLeft) | side.AlignVCenter
        if role == Qt.ItemDataRole.BackgroundRole:
            is_chosen = self._is_chosen is not None and self._is_chosen[index.row()]
            return QColor(current_theme().selection) if is_chosen else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = value_text(self._columns[index.column()][self.row_at(index.row())].as_py())
        if role == Qt.ItemDataRole.ToolTipRole:
            return None if len(text) <= _MAX_TEXT else text[: 10 * _MAX_TEXT].replace("<", "‹")
        return text[:_MAX_TEXT].replace("\n", " ")

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the rows in the order of a field."""
        if 0 <= column < len(self._fields):
            self.sort_wanted.emit(self._fields[column].name, order == Qt.SortOrder.DescendingOrder)


def value_text(value: Any, *, for_people: bool = True) -> str:
    """A value as people read it, or as programs do: with a point for the decimals whatever the language.

    Numbers have no separators of thousands, so that they can be searched for.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and not for_people:
        return repr(value)
    if isinstance(value, float):
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(value, "g", 12)
    return value.isoformat() if isinstance(value, date) else str(value)
