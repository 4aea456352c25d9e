"""The attribute table of a layer: sorted, filtered, and the way from a row to the map."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.models.attributes import AttributeModel
from gisviewer.app.panels.empty import EmptyState, OrEmpty
from gisviewer.app.tasks import Task, Tasks
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr, trn
from gisviewer.domain.layers import Layer
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.layers.features import LayerFeatures
from gisviewer.project.workspace import Notice, Table, Workspace

if TYPE_CHECKING:
    from gisviewer.layers.mvt import Ints

_POINT_MARGIN_DEG = 0.02
"""Around a point that is zoomed to, about 2 km."""


class AttributesPanel(QWidget):
    """Shows one layer; sorting and filtering are done in the background. `zoom_wanted` carries an extent."""

    zoom_wanted = Signal(object)

    def __init__(
        self, workspace: Workspace, features: LayerFeatures, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._features = features
        self._tasks = tasks
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._layer_id = ""
        self._sorting: tuple[str | None, bool] = (None, False)
        self._task: Task[Ints] | None = None
        self.model = AttributeModel(self)
        self.model.sort_wanted.connect(self._on_sort)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setSortingEnabled(True)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setTabKeyNavigation(False)
        self.view.setAlternatingRowColors(True)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setAccessibleName(tr("Attributes"))
        self.view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GAP)
        self.view.horizontalHeader().setHighlightSections(False)
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.activated.connect(self.zoom_to)
        self.name = QLabel()
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(tr("Filter of the table"))
        self.filter.setPlaceholderText(tr("Filter, such as: population > 1000 and name like 'New%'"))
        self.filter.returnPressed.connect(lambda: self.refresh())
        self.on_map = QPushButton(tr("Filter the map"))
        self.on_map.setToolTip(tr("Draw only the features that the filter lets through"))
        self.on_map.clicked.connect(lambda: self.refresh(for_map=True))
        self.zoom = QPushButton(tr("Zoom to the row"))
        self.zoom.clicked.connect(lambda: self.zoom_to(self.view.currentIndex()))
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setContentsMargins(GAP, 0, GAP, 2)
        self.problem.hide()
        row = QHBoxLayout()
        row.setContentsMargins(GAP, 2, GAP, 2)
        row.setSpacing(GAP)
        row.addWidget(self.name)
        row.addWidget(self.filter, 1)
        row.addWidget(self.count)
        row.addWidget(self.on_map)
        row.addWidget(self.zoom)
        self._bar = QWidget()
        self._bar.setLayout(row)
        self._stack = OrEmpty(
            self.view, EmptyState(tr("Choose “Attribute table” in the menu of a layer to see its rows here."))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.problem)
        column.addWidget(self._stack, 1)
        self.clear()

    def clear(self) -> None:
        """Show no layer."""
        self._layer_id = ""
        self.model.clear()
        self._bar.hide()
        self.problem.hide()
        self._stack.set_empty(True)

    def show_layer(self, layer: Layer) -> None:
        """Show the rows of a layer that its own filter lets through."""
        self.clear()
        self._layer_id = layer.id
        self._sorting = (None, False)
        self.view.horizontalHeader().setSortIndicator(-1, self.view.horizontalHeader().sortIndicatorOrder())
        self.name.setText(layer.name)
        self.filter.setText(layer.filter_text)
        self._bar.show()
        self._stack.set_empty(False)
        self.refresh()

    def take_notice(self, notice: Notice) -> None:
        """Follow the name of the layer, and let go of one that was removed."""
        if not self._layer_id or not notice.touches(Table.LAYERS):
            return
        layer = self._workspace.record(Table.LAYERS, self._layer_id)
        if layer is None:
            self.clear()
        else:
            self.name.setText(layer.name)

    def refresh(self, *, for_map: bool = False) -> None:
        """Filter and sort in the background; a run that is still under way is given up.

        With `for_map` the filter becomes the layer's own once it has been found to work.
        """
        loaded = self._features.get(self._layer_id)
        if loaded is None:
            self._tell(tr("The features of the layer are not there."))
            return
        attributes, text, (field, descending) = loaded.attributes, self.filter.text(), self._sorting
        layer_id = self._layer_id

        def find(_report: ReportProgress, token: CancelToken) -> Ints:
            import numpy as np

            from gisviewer.layers.filter import find_rows
            from gisviewer.layers.table import sorted_rows

            attributes.table  # noqa: B018 - decoded here and not in the window's own thread
            token.check()
            rows = np.flatnonzero(find_rows(text, attributes))
            token.check()
            return sorted_rows(attributes, rows, field, descending=descending)

        def take(rows: Ints) -> None:
            if layer_id == self._layer_id:
                self.problem.hide()
                self.model.show_rows(attributes, rows)
                self.count.setText(trn("{n} row", "{n} rows", len(rows)))
                if for_map:
                    self._filter_map(text.strip())

        if self._task is not None and self._task in self._tasks.running:
            self._tasks.cancel(self._task)
        words = tr("Sorting the table of “{name}”", name=self.name.text())
        self._task = self._tasks.start(words, find, take, self._on_error, lane="table")

    def zoom_to(self, index: QModelIndex) -> None:
        """Bring the feature of a row into sight."""
        loaded = self._features.get(self._layer_id)
        if loaded is None or not index.isValid():
            return
        west, south, east, north = (float(n) for n in loaded.geometries.bounds[self.model.row_at(index.row())])
        if west != west:  # NaN: the row has no geometry
            self._tell(tr("This row has no place on the map."))
            return
        margin = _POINT_MARGIN_DEG if (west, south) == (east, north) else 0.0
        self.zoom_wanted.emit((west - margin, south - margin, east + margin, north + margin))

    def _on_sort(self, field: str, descending: bool) -> None:
        self._sorting = (field, descending)
        self.refresh()

    def _filter_map(self, text: str) -> None:
        layer = self._workspace.record(Table.LAYERS, self._layer_id)
        if layer is not None:
            name = tr("Filter of layer “{name}”", name=layer.name)
            self._workspace.edit(name, Table.LAYERS, {layer.id: replace(layer, filter_text=text)})

    def _on_error(self, error: Exception) -> None:
        """Say what is wrong with a filter, and mark where."""
        from gisviewer.errors import GisviewerError
        from gisviewer.layers.filter import FilterError

        if not isinstance(error, GisviewerError):
            raise error
        self._tell(f"{error.message} {error.hint}".strip())
        if isinstance(error, FilterError):
            self.filter.setFocus()
            at = min(error.position, max(0, len(self.filter.text()) - 1))
            self.filter.setSelection(at, 1)

    def _tell(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
