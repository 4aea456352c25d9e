"""The classes of a style in a table: shown or not, colour and label of each can be changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from gisviewer.app.dialogs.form_widgets import SWATCH, ask_color, draw_colors
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr
from gisviewer.domain.layers import StyleClass

_COLOR, _LABEL = 0, 1
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ClassTable(QTableWidget):
    """`edited` tells that a person changed something."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self._classes: tuple[StyleClass, ...] = ()
        self.setHorizontalHeaderLabels([tr("Colour"), tr("Label")])
        self.horizontalHeader().setSectionResizeMode(_COLOR, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GAP + 2)
        self.setIconSize(SWATCH)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setMinimumHeight(8 * (self.fontMetrics().height() + GAP))
        self.setAccessibleName(tr("Classes"))
        self.setToolTip(tr("Double-click or press Enter to change a colour or label; clear the box to hide a class"))
        self.itemChanged.connect(self._on_item)
        self.cellDoubleClicked.connect(self._on_double_click)
        self.installEventFilter(self)

    @property
    def classes(self) -> tuple[StyleClass, ...]:
        """The classes as they stand."""
        return self._classes

    def show_classes(self, classes: tuple[StyleClass, ...]) -> None:
        """Show classes."""
        self._classes = classes
        self.blockSignals(True)
        self.setRowCount(len(classes))
        for row, one in enumerate(classes):
            color = QTableWidgetItem(draw_colors((one.color,)), "")
            color.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            color.setCheckState(Qt.CheckState.Checked if one.visible else Qt.CheckState.Unchecked)
            color.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.label}, {one.color}")
            self.setItem(row, _COLOR, color)
            self.setItem(row, _LABEL, QTableWidgetItem(one.label))
        self.blockSignals(False)
        self.resizeColumnToContents(_COLOR)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on a colour asks for another one instead of closing the dialog."""
        is_press = watched is self and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_press and _key_of(event) in _ENTER and self.currentRow() >= 0:
            if self.currentColumn() == _COLOR:
                self.ask_color(self.currentRow())
            else:
                self.editItem(self.currentItem())
            return True
        return super().eventFilter(watched, event)

    def ask_color(self, row: int) -> None:
        """Ask for another colour of a class."""
        chosen = ask_color(self._classes[row].color, self, tr("Colour"))
        if chosen is not None:
            self._change(row, replace(self._classes[row], color=chosen))

    def _on_double_click(self, row: int, column: int) -> None:
        if column == _COLOR:
            self.ask_color(row)

    def _on_item(self, item: QTableWidgetItem) -> None:
        one = self._classes[item.row()]
        if item.column() == _COLOR:
            one = replace(one, visible=item.checkState() == Qt.CheckState.Checked)
        elif item.text().strip():
            one = replace(one, label=item.text().strip())
        self._change(item.row(), one)

    def _change(self, row: int, one: StyleClass) -> None:
        self.show_classes((*self._classes[:row], one, *self._classes[row + 1 :]))
        self.edited.emit()


def _key_of(event: QEvent) -> int:
    return event.key() if isinstance(event, QKeyEvent) else 0
