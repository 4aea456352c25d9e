"""What the values of a field are like: figures, a histogram, the most frequent values, and conditions from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.panels.histogram import Histogram
from gisviewer.app.tasks import Task, Tasks
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr
from gisviewer.domain.layers import FieldInfo, Layer
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.layers.features import LayerFeatures

if TYPE_CHECKING:
    from gisviewer.layers.mvt import Ints
    from gisviewer.layers.table import Facet, FieldStatistics

    Summary = tuple[FieldStatistics | None, tuple[Facet, ...], int]


class FieldSummary(QWidget):
    """Sums up the rows that the table shows. `condition_wanted` carries a piece of the filter language."""

    condition_wanted = Signal(str)

    def __init__(self, features: LayerFeatures, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._features = features
        self._tasks = tasks
        self._layer_id = ""
        self._fields: dict[str, FieldInfo] = {}
        self._rows: Ints | None = None
        self._task: Task[Summary] | None = None
        self.setMinimumWidth(24 * GAP)
        self.field = QComboBox()
        self.field.setAccessibleName(tr("Field"))
        self.field.currentTextChanged.connect(lambda _name: self._refresh())
        self.figures = QFormLayout()
        self.figures.setHorizontalSpacing(2 * GAP)
        self.figures.setVerticalSpacing(2)
        self.histogram = Histogram()
        self.histogram.range_chosen.connect(self._on_range)
        self.values = QTableWidget(0, 2)
        self.values.setHorizontalHeaderLabels([tr("Value"), tr("Rows")])
        self.values.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.values.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.values.verticalHeader().hide()
        self.values.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GAP)
        self.values.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.values.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.values.setShowGrid(False)
        self.values.setTabKeyNavigation(False)
        self.values.setAccessibleName(tr("Values of the field"))
        self.values.itemChanged.connect(lambda _item: self._refresh_button())
        self.more = QLabel()
        self.more.setObjectName("muted")
        self.narrow = QPushButton(tr("Show only these"))
        self.narrow.clicked.connect(self._on_narrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 2, GAP, GAP)
        column.setSpacing(GAP // 2)
        column.addWidget(self.field)
        column.addLayout(self.figures)
        column.addWidget(self.histogram)
        column.addWidget(self.values, 1)
        column.addWidget(self.more)
        column.addWidget(self.narrow)

    def clear(self) -> None:
        """Show no layer."""
        self._layer_id = ""
        self._rows = None
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._show(None)

    def show_layer(self, layer: Layer) -> None:
        """Offer the fields of a layer."""
        self._layer_id = layer.id
        self._fields = {field.name: field for field in layer.fields}
        self.field.blockSignals(True)
        self.field.clear()
        self.field.addItems(list(self._fields))
        self.field.blockSignals(False)

    def show_field(self, name: str) -> None:
        """Sum up a field."""
        self.field.setCurrentText(name)

    def show_rows(self, rows: Ints) -> None:
        """Sum up these rows."""
        self._rows = rows
        self._refresh()

    def _refresh(self) -> None:
        loaded, name, rows = self._features.get(self._layer_id), self.field.currentText(), self._rows
        if self.isHidden() or loaded is None or not name or rows is None:
            return
        attributes = loaded.attributes

        def work(_report: ReportProgress, token: CancelToken) -> Summary:
            from gisviewer.layers.table import count_values, summarise

            statistics = summarise(attributes, name, rows)
            token.check()
            facets, distinct = count_values(attributes, name, rows=rows)
            return statistics, facets, distinct

        if self._task is not None:
            self._tasks.cancel(self._task)
        self._task = self._tasks.start(tr("Summing up “{name}”", name=name), work, self._show, lane="summary")

    def _show(self, summary: Summary | None) -> None:
        while self.figures.rowCount():
            self.figures.removeRow(0)
        statistics, facets, distinct = summary or (None, (), 0)
        for words, value in _figures(statistics, distinct):
            label = QLabel(value)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setAccessibleName(words)
            quiet = QLabel(words)
            quiet.setObjectName("muted")
            self.figures.addRow(quiet, label)
        self.histogram.show_statistics(statistics)
        self.values.blockSignals(True)
        self.values.setRowCount(len(facets))
        for row, facet in enumerate(facets):
            item = QTableWidgetItem(facet.value if facet.value is not None else tr("no value"))
            item.setData(Qt.ItemDataRole.UserRole, facet.value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            if facet.value is None:
                font = item.font()
                font.setItalic(True)
                item.setFont(font)
            count = QTableWidgetItem(QLocale().toString(facet.count))
            count.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.values.setItem(row, 0, item)
            self.values.setItem(row, 1, count)
        self.values.blockSignals(False)
        left_out = distinct - len(facets)
        self.more.setVisible(left_out > 0)
        self.more.setText(tr("and {n} more values", n=QLocale().toString(left_out)))
        self._refresh_button()

    def _checked(self) -> list[str | None]:
        items = [self.values.item(row, 0) for row in range(self.values.rowCount())]
        checked = (item for item in items if item is not None and item.checkState() == Qt.CheckState.Checked)
        return [item.data(Qt.ItemDataRole.UserRole) for item in checked]

    def _refresh_button(self) -> None:
        self.narrow.setEnabled(bool(self._checked()))

    def _on_narrow(self) -> None:
        from gisviewer.layers.conditions import one_of

        self.condition_wanted.emit(one_of(self._fields[self.field.currentText()], self._checked()))

    def _on_range(self, low: float, high: float) -> None:
        from gisviewer.layers.conditions import between

        self.condition_wanted.emit(between(self._fields[self.field.currentText()], low, high))


def _figures(statistics: FieldStatistics | None, distinct: int) -> list[tuple[str, str]]:
    locale = QLocale()
    if statistics is None:
        return [(tr("Different values"), locale.toString(distinct))] if distinct else []

    def number(value: float) -> str:
        return locale.toString(float(value), "g", 7)

    return [
        (tr("Rows with a number"), locale.toString(statistics.count)),
        (tr("Without"), locale.toString(statistics.missing)),
        (tr("Range"), f"{number(statistics.low)} – {number(statistics.high)}"),
        (tr("Mean"), number(statistics.mean)),
        (tr("Median"), number(statistics.median)),
        (tr("Standard deviation"), number(statistics.deviation)),
        (tr("Sum"), number(statistics.total)),
    ]
