"""What stands above an attribute table: the layer, its filter, how many rows, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from gisviewer.app.panels.tool_button import make_tool
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr


class AttributesBar(QWidget):
    """Only the widgets; the panel says what they do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLabel()
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setObjectName("heading")
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(tr("Filter of the table"))
        self.filter.setPlaceholderText(tr("Filter, such as: population > 1000 and name like 'New%'"))
        self.filter.setToolTip(
            tr(
                "Compare with = != < <= > >=, like 'New%', in ('a', 'b'), between 1 and 9, is null; "
                'join with and, or, not. Names with blanks stand in "double quotes".'
            )
        )
        self.filter.setMinimumWidth(14 * GAP)
        self.on_map = QPushButton(tr("Filter the map"))
        self.on_map.setToolTip(tr("Draw only the features that the filter lets through"))
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.selected_only = make_tool("filter", tr("Show selected rows only"), checkable=True)
        self.zoom = make_tool("zoom-selection", tr("Zoom to the row"))
        self.copy = make_tool("copy", tr("Copy the selected rows"))
        self.export = make_tool("export", tr("Export the selected rows, or all that are shown"))
        self.about_field = make_tool("info", tr("Statistics and values of a field"), checkable=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 2, GAP, 2)
        row.setSpacing(GAP // 2)
        row.addWidget(self.name)
        row.addWidget(self.filter, 1)
        row.addWidget(self.on_map)
        row.addWidget(self.count)
        for button in (self.selected_only, self.zoom, self.copy, self.export, self.about_field):
            row.addWidget(button)
