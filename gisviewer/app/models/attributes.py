"""The attributes of a layer as a table that asks for the cells in sight only."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

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

    def show_rows(self, attributes: AttributeTable, rows: Ints) -> None:
        """Show these rows of a table that is decoded."""
        self.beginResetModel()
        self._fields = attributes.fields
        self._columns = [attributes.column(field.name) for field in self._fields]
        self._rows = rows
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._fields, self._columns, self._rows = (), [], None
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
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = _as_text(self._columns[index.column()][self.row_at(index.row())].as_py())
        if role == Qt.ItemDataRole.ToolTipRole:
            return None if len(text) <= _MAX_TEXT else text[: 10 * _MAX_TEXT].replace("<", "‹")
        return text[:_MAX_TEXT].replace("\n", " ")

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the rows in the order of a field."""
        if 0 <= column < len(self._fields):
            self.sort_wanted.emit(self._fields[column].name, order == Qt.SortOrder.DescendingOrder)


def _as_text(value: Any) -> str:
    """A value as people read it; numbers without separators of thousands, so that they can be searched for."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(value, "g", 12)
    return value.isoformat() if isinstance(value, date) else str(value)
