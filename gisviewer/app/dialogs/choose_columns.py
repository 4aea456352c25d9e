"""Which columns of a table say where its rows lie."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.dialogs.form_widgets import make_choice
from gisviewer.app.sizes import set_size
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr, trn
from gisviewer.layers.column_values import ColumnChoice
from gisviewer.layers.columns import ColumnsNeeded

_ROWS_SHOWN = 8
_NUMBER = re.compile(r"\s*-?\d+(?:[.,]\d+)?\s*")


class ColumnsDialog(QDialog):
    """Two columns of numbers, or one with text; the first rows show what comes of the choice."""

    def __init__(self, needed: ColumnsNeeded, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Where do the rows lie?"))
        set_size(self, 640, 480)
        self._needed = needed
        words = QLabel(needed.message)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self.two = QRadioButton(tr("In two columns of numbers"))
        self.one = QRadioButton(tr("In one column of text"))
        self.x_box, self.y_box, self.text_box = (
            self._column_box(tr(name)) for name in ("Longitude or x", "Latitude or y", "Column")
        )
        self.kind = make_choice(
            [
                ("wkt", tr("Well-known text: POINT (44.5 40.2)")),
                ("pair", tr("Latitude and longitude: 40.2, 44.5")),
                ("wkb", tr("Well-known binary in hexadecimal")),
                ("geojson", tr("GeoJSON")),
            ]
        )
        self.kind.setAccessibleName(tr("Form of the text"))
        form = QFormLayout()
        form.setSpacing(GAP)
        form.addRow(self.two)
        form.addRow(tr("Longitude or x"), self.x_box)
        form.addRow(tr("Latitude or y"), self.y_box)
        form.addRow(self.one)
        form.addRow(tr("Column"), self.text_box)
        form.addRow(tr("Form of the text"), self.kind)
        self.table = self._make_table()
        self.found = QLabel()
        self.found.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addWidget(words)
        column.addLayout(form)
        column.addWidget(self.table, 1)
        column.addWidget(self.found)
        column.addWidget(self.buttons)
        self._propose()
        for box in (self.x_box, self.y_box, self.text_box, self.kind):
            box.currentIndexChanged.connect(self._refresh)
        for button in (self.two, self.one):
            button.toggled.connect(self._refresh)
        self._refresh()

    def choice(self) -> ColumnChoice:
        """What is chosen at the moment."""
        if self.two.isChecked():
            return ColumnChoice("xy", self.x_box.currentText(), self.y_box.currentText())
        return ColumnChoice(self.kind.currentData(), geometry=self.text_box.currentText())

    def _column_box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.addItems(list(self._needed.columns))
        box.setAccessibleName(name)
        return box

    def _make_table(self) -> QTableWidget:
        rows = self._needed.sample[:_ROWS_SHOWN]
        table = QTableWidget(len(rows), len(self._needed.columns))
        table.setHorizontalHeaderLabels(list(self._needed.columns))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.setAccessibleName(tr("The first rows"))
        for i, row in enumerate(rows):
            for j, value in enumerate(row):
                table.setItem(i, j, QTableWidgetItem((value or "")[:200]))
        return table

    def _propose(self) -> None:
        """Start from the best proposal; without one, from the columns that hold most numbers."""
        if self._needed.proposals:
            choice = self._needed.proposals[0].choice
        else:
            names = _numeric_columns(self._needed)
            choice = ColumnChoice("xy", *names[:2]) if len(names) >= 2 else ColumnChoice("wkt")
        (self.two if choice.kind == "xy" else self.one).setChecked(True)
        for box, value in ((self.x_box, choice.x), (self.y_box, choice.y), (self.text_box, choice.geometry)):
            box.setCurrentIndex(max(0, box.findText(value)))
        if choice.kind != "xy":
            self.kind.setCurrentIndex(self.kind.findData(choice.kind))

    def _refresh(self) -> None:
        is_two = self.two.isChecked()
        for box in (self.x_box, self.y_box):
            box.setEnabled(is_two)
        for box in (self.text_box, self.kind):
            box.setEnabled(not is_two)
        used = {self.x_box.currentText(), self.y_box.currentText()} if is_two else {self.text_box.currentText()}
        for j, name in enumerate(self._needed.columns):
            for item in (self.table.item(i, j) for i in range(self.table.rowCount())):
                if item is not None:
                    font = item.font()
                    font.setBold(name in used)
                    item.setFont(font)
        count, first = _located(self._needed, self.choice())
        total = len(self._needed.sample)
        words = trn(
            "{count} of the first {n} row has a place", "{count} of the first {n} rows have a place", total, count=count
        )
        self.found.setText(f"{words}: {first}" if first else f"{words}.")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(count > 0 or not total)


def _numeric_columns(needed: ColumnsNeeded) -> list[str]:
    names = []
    for j, name in enumerate(needed.columns):
        values = [row[j] for row in needed.sample if row[j]]
        if values and all(
            value.replace(",", ".").lstrip("-").replace(".", "", 1).isdigit() for value in values if value
        ):
            names.append(name)
    return names


def _located(needed: ColumnsNeeded, choice: ColumnChoice) -> tuple[int, str]:
    """How many rows of the sample get a place by a choice, and the first of them in words."""
    import numpy as np
    import pyarrow as pa
    import shapely

    from gisviewer.layers.column_values import read_numbers, read_shapes

    table = pa.table(
        [pa.array([row[j] for row in needed.sample], pa.string()) for j in range(len(needed.columns))],
        names=list(needed.columns),
    )
    if choice.kind in ("xy", "pair"):
        xy = read_numbers(table, choice)
        found = xy[np.isfinite(xy).all(axis=1)]
        return len(found), f"{found[0][0]:g}, {found[0][1]:g}" if len(found) else ""
    shapes = [shape for shape in read_shapes(table, choice) if shape is not None]
    return len(shapes), shapely.to_wkt(shapes[0], rounding_precision=4)[:80] if shapes else ""
