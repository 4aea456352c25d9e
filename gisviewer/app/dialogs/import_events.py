"""Which column of a table of events holds what, with a preview of the incidents that come of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.dialogs.form_widgets import make_choice
from gisviewer.app.sizes import scale_px, set_size
from gisviewer.app.theme import GAP
from gisviewer.app.words import interval_text, mark, tr, trn
from gisviewer.domain.incidents import Incident

if TYPE_CHECKING:
    from gisviewer.export.event_table import EventTable
    from gisviewer.export.table_mapping import TableMapping

_SHOWN = 12
_JUDGED = 300
"""Rows that the preview is made from."""
_FIELD_WORDS = {
    "id": mark("Identifier"),
    "title": mark("Title"),
    "date_start": mark("Date, or first day"),
    "date_end": mark("Last day"),
    "date_precision": mark("Precision of the date"),
    "event_type": mark("Event type"),
    "sub_event_type": mark("Sub-event type"),
    "actor1": mark("First actor"),
    "actor2": mark("Second actor"),
    "fatalities_best": mark("Fatalities"),
    "fatalities_low": mark("Fatalities, at least"),
    "fatalities_high": mark("Fatalities, at most"),
    "latitude": mark("Latitude"),
    "longitude": mark("Longitude"),
    "geometry": mark("Shape (well-known text)"),
    "geo_precision": mark("Precision of the place"),
    "place": mark("Place"),
    "admin1": mark("Province"),
    "country": mark("Country"),
    "location_text": mark("Place in words"),
    "notes": mark("Notes"),
    "source": mark("Source"),
    "tags": mark("Tags"),
}
_PREVIEW = (mark("Title"), mark("Date"), mark("Latitude"), mark("Longitude"), mark("Place"), mark("Fatalities"))


class ImportDialog(QDialog):
    """Proposes a mapping; each change is shown at once on the first rows."""

    def __init__(self, table: EventTable, parent: QWidget | None = None) -> None:
        from gisviewer.export.table_incidents import mapping_of
        from gisviewer.export.table_mapping import TableKind

        super().__init__(parent)
        self.setWindowTitle(tr("Import incidents"))
        set_size(self, 940, 620)
        self._table = table
        proposed = mapping_of(table)
        words = QLabel(trn("“{name}” has {n} row.", "“{name}” has {n} rows.", len(table.rows), name=table.path.name))
        words.setTextFormat(Qt.TextFormat.PlainText)
        self.kind = make_choice(
            [
                (TableKind.ACLED, tr("as ACLED has them")),
                (TableKind.UCDP, tr("as UCDP has them")),
                (TableKind.NATIVE, tr("as this program has them")),
                (TableKind.OTHER, tr("none")),
            ]
        )
        self.kind.setCurrentIndex(self.kind.findData(proposed.kind))
        self.order = make_choice([("dmy", tr("day first: 16-05-2025")), ("mdy", tr("month first: 05/16/2025"))])
        self.order.setCurrentIndex(self.order.findData(proposed.day_order))
        self.boxes = {field: self._column_box(field, proposed) for field in _FIELD_WORDS}
        form = QFormLayout()
        form.setSpacing(GAP)
        form.addRow(tr("Codes of precision"), self.kind)
        form.addRow(tr("Dates in numbers"), self.order)
        for field, box in self.boxes.items():
            form.addRow(tr(_FIELD_WORDS[field]), box)
        holder = QWidget()
        holder.setLayout(form)
        scroll = QScrollArea()
        scroll.setWidget(holder)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(scale_px(self, 380))
        self.preview = QTableWidget(0, len(_PREVIEW))
        self.preview.setHorizontalHeaderLabels([tr(name) for name in _PREVIEW])
        self.preview.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.preview.verticalHeader().hide()
        self.preview.setAccessibleName(tr("The first incidents"))
        self.found = QLabel()
        self.found.setWordWrap(True)
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self._accepted = QCheckBox(tr("They have been reviewed: take them as accepted"))
        right = QVBoxLayout()
        right.setSpacing(GAP)
        right.addWidget(self.preview, 1)
        right.addWidget(self.found)
        right.addWidget(self._accepted)
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        row.addWidget(scroll, 2)
        row.addLayout(right, 3)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Import"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addWidget(words)
        column.addLayout(row, 1)
        column.addWidget(self.buttons)
        for changing in (self.kind, self.order, *self.boxes.values()):
            changing.currentIndexChanged.connect(self._refresh)
        self._refresh()

    def mapping(self) -> TableMapping:
        """The mapping that is chosen at the moment."""
        from gisviewer.export.table_mapping import TableKind, TableMapping

        columns = {field: box.currentData() for field, box in self.boxes.items() if box.currentData()}
        return TableMapping(TableKind(self.kind.currentData()), columns, self.order.currentData())

    def is_accepted(self) -> bool:
        """Whether the incidents need no review."""
        return self._accepted.isChecked()

    def _column_box(self, field: str, proposed: TableMapping) -> QComboBox:
        box = make_choice([("", "–"), *((name, name) for name in self._table.names)])
        box.setCurrentIndex(max(0, box.findData(proposed.columns.get(field, ""))))
        box.setAccessibleName(tr(_FIELD_WORDS[field]))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        return box

    def _refresh(self) -> None:
        from gisviewer.export.table_incidents import build_incidents

        first = replace(self._table, rows=self._table.rows[:_JUDGED])
        result = build_incidents(first, self.mapping())
        shown = result.incidents[:_SHOWN]
        self.preview.setRowCount(len(shown))
        for i, incident in enumerate(shown):
            for j, text in enumerate(_cells(incident)):
                self.preview.setItem(i, j, QTableWidgetItem(text))
        self.preview.resizeColumnsToContents()
        self.preview.setColumnWidth(0, min(240, self.preview.columnWidth(0)))
        located = sum(one.is_located for one in result.incidents)
        dated = sum(one.date_start is not None for one in result.incidents)
        words = trn(
            "Of the first {n} row {located} has a place and {dated} a date.",
            "Of the first {n} rows {located} have a place and {dated} a date.",
            len(first.rows),
            located=located,
            dated=dated,
        )
        self.found.setText(" ".join((words, *result.notes)))


def _cells(incident: Incident) -> tuple[str, ...]:
    deaths = incident.fatalities_best
    return (
        incident.title,
        interval_text(incident.date_start, incident.date_end),
        "" if incident.lat is None else f"{incident.lat:.4f}",
        "" if incident.lon is None else f"{incident.lon:.4f}",
        incident.place_name or incident.location_text,
        "" if deaths is None else str(deaths),
    )
