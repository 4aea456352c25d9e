"""The attribute table of a layer: sorted, filtered, tied to the selection on the map."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.feature_choice import FeatureChoice, with_room
from gisviewer.app.models.attributes import AttributeModel
from gisviewer.app.panels.attributes_bar import AttributesBar
from gisviewer.app.panels.empty import EmptyState, OrEmpty
from gisviewer.app.panels.field_summary import FieldSummary
from gisviewer.app.panels.filter_problem import FilterProblem
from gisviewer.app.tasks import Task, Tasks
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr, trn
from gisviewer.domain.layers import Layer
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.layers.features import LayerFeatures
from gisviewer.project.workspace import Notice, Table, Workspace

if TYPE_CHECKING:
    from gisviewer.layers.mvt import Ints

_MOST_RANGES = 400
"""Runs of rows that the view selects; where there are more, their ground alone tells the selected ones."""
_COLLECT_MS = 60


class AttributesPanel(QWidget):
    """Shows one layer; sorting and filtering are done in the background.

    `zoom_wanted` carries an extent, `export_wanted` a layer with the rows that are wanted (None for those shown).
    """

    zoom_wanted = Signal(object)
    export_wanted = Signal(object, object)

    def __init__(
        self,
        workspace: Workspace,
        features: LayerFeatures,
        tasks: Tasks,
        choice: FeatureChoice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._features = features
        self._tasks = tasks
        self._choice = choice
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._layer_id = ""
        self._sorting: tuple[str | None, bool] = (None, False)
        self._task: Task[Ints] | None = None
        self._is_following = False
        self.model = AttributeModel(self)
        self.model.sort_wanted.connect(self._on_sort)
        self._make_view()
        self.summary = FieldSummary(features, tasks)
        self.summary.condition_wanted.connect(self.add_condition)
        self.summary.hide()
        self.problem = FilterProblem()
        self._bar = AttributesBar()
        self._connect_bar()
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.view)
        halves.addWidget(self.summary)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 1)
        self._stack = OrEmpty(
            halves, EmptyState(tr("Choose “Attribute table” in the menu of a layer to see its rows here."))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.problem)
        column.addWidget(self._stack, 1)
        choice.changed.connect(self._on_choice)
        self._collect = QTimer(self)
        self._collect.setSingleShot(True)
        self._collect.setInterval(_COLLECT_MS)
        self._collect.timeout.connect(self._choose_selected)
        self.clear()

    # -- making

    def _make_view(self) -> None:
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
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.view.horizontalHeader().sectionClicked.connect(self._on_header)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.view)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self.copy_selection)

    def _connect_bar(self) -> None:
        bar = self._bar
        self.filter, self.on_map, self.count, self.name = bar.filter, bar.on_map, bar.count, bar.name
        self.selected_only, self.zoom, self.about_field = bar.selected_only, bar.zoom, bar.about_field
        bar.filter.returnPressed.connect(lambda: self.refresh())
        bar.on_map.clicked.connect(lambda: self.refresh(for_map=True))
        bar.selected_only.toggled.connect(lambda _on: self.refresh())
        bar.zoom.clicked.connect(lambda: self.zoom_to(self.view.currentIndex()))
        bar.copy.clicked.connect(self.copy_selection)
        bar.export.clicked.connect(self._ask_export)
        bar.about_field.toggled.connect(self._on_summary)

    # -- showing

    @property
    def layer(self) -> Layer | None:
        """The layer whose rows are shown."""
        layer: Layer | None = self._workspace.record(Table.LAYERS, self._layer_id) if self._layer_id else None
        return layer

    def clear(self) -> None:
        """Show no layer."""
        self._layer_id = ""
        self.model.clear()
        self.summary.clear()
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
        self.selected_only.setChecked(False)
        self._bar.show()
        self._stack.set_empty(False)
        self.summary.show_layer(layer)
        self.refresh()

    def take_notice(self, notice: Notice) -> None:
        """Follow the name of the layer, and let go of one that was removed."""
        if not self._layer_id or not notice.touches(Table.LAYERS):
            return
        layer = self.layer
        if layer is None:
            self.clear()
        else:
            self.name.setText(layer.name)

    def add_condition(self, condition: str) -> None:
        """Narrow the filter down by one more condition."""
        text = self.filter.text().strip()
        self.filter.setText(f"({text}) and {condition}" if text else condition)
        self.refresh()

    def refresh(self, *, for_map: bool = False) -> None:
        """Filter and sort in the background; a run that is still under way is given up.

        With `for_map` the filter becomes the layer's own once it has been found to work.
        """
        loaded = self._features.get(self._layer_id)
        if loaded is None:
            if self._layer_id:
                self.problem.tell(tr("The features of the layer are not there."))
            return
        attributes, text, (field, descending) = loaded.attributes, self.filter.text(), self._sorting
        layer_id = self._layer_id
        only = self._choice.rows.get(layer_id) if self.selected_only.isChecked() else None

        def find(_report: ReportProgress, token: CancelToken) -> Ints:
            import numpy as np

            from gisviewer.layers.filter import find_rows
            from gisviewer.layers.table import sorted_rows

            attributes.table  # noqa: B018 - decoded here and not in the window's own thread
            token.check()
            rows = np.flatnonzero(find_rows(text, attributes))
            if only is not None:
                rows = np.intersect1d(rows, only, assume_unique=True)
            token.check()
            return sorted_rows(attributes, rows, field, descending=descending)

        def take(rows: Ints) -> None:
            if layer_id == self._layer_id:
                self.problem.hide()
                self._is_following = True
                self.model.show_rows(attributes, rows)
                self._is_following = False
                self._follow_choice()
                self.summary.show_rows(rows)
                if for_map:
                    self._filter_map(text.strip())

        if self._task is not None and self._task in self._tasks.running:
            self._tasks.cancel(self._task)
        words = tr("Sorting the table of “{name}”", name=self.name.text())
        on_error = self._on_error
        self._task = self._tasks.start(words, find, take, lambda error: on_error(error, text), lane="table")

    def zoom_to(self, index: QModelIndex) -> None:
        """Bring the feature of a row into sight."""
        loaded = self._features.get(self._layer_id)
        if loaded is None or not index.isValid():
            return
        row = self.model.row_at(index.row())
        west, south, east, north = (float(n) for n in loaded.geometries.bounds_at(slice(row, row + 1))[0])
        if west != west:  # NaN: the row has no geometry
            self.problem.tell(tr("This row has no place on the map."))
            return
        self.zoom_wanted.emit(with_room((west, south, east, north)))

    # -- selecting

    def copy_selection(self) -> None:
        """Put the selected rows on the clipboard, or all that are shown where none is selected."""
        rows = self.model.rows
        if rows is None:
            return
        import numpy as np

        chosen = self._choice.rows.get(self._layer_id)
        positions = self.model.set_chosen(chosen) if chosen is not None else np.arange(len(rows))
        QGuiApplication.clipboard().setText(self.model.text_of(positions))

    def _on_selection(self, _chosen: QItemSelection, _released: QItemSelection) -> None:
        if not self._is_following and self._layer_id:
            self._collect.start()

    def _choose_selected(self) -> None:
        """Select on the map what is selected in the table."""
        import numpy as np

        rows = self.model.rows
        if rows is None:
            return
        ranges = self.view.selectionModel().selection()
        runs = [ranges.at(number) for number in range(ranges.size())]
        positions = [np.arange(run.top(), run.bottom() + 1) for run in runs]
        chosen = np.unique(rows[np.unique(np.concatenate(positions))]) if positions else np.empty(0, np.int64)
        self._is_following = True
        self._choice.choose_in_layer(self._layer_id, chosen)
        self._is_following = False
        self._mark_chosen()

    def _on_choice(self) -> None:
        if self._is_following or not self._layer_id or self.model.rows is None:
            return
        if self.selected_only.isChecked():
            self.refresh()
        else:
            self._follow_choice()

    def _follow_choice(self) -> None:
        """Select in the table what is selected on the map, and bring the first of it into sight."""
        positions = self._mark_chosen()
        self._is_following = True
        chooser = self.view.selectionModel()
        chooser.clearSelection()
        if len(positions):
            for first, last in _runs(positions)[:_MOST_RANGES]:
                one = QItemSelection(self.model.index(first, 0), self.model.index(last, 0))
                flags = QItemSelectionModel.SelectionFlag
                chooser.select(one, flags.Select | flags.Rows)
            self.view.scrollTo(self.model.index(int(positions[0]), 0))
        self._is_following = False

    def _mark_chosen(self) -> Ints:
        import numpy as np

        chosen = self._choice.rows.get(self._layer_id, np.empty(0, np.int64))
        positions = self.model.set_chosen(chosen)
        count = trn("{n} row", "{n} rows", self.model.rowCount())
        words = trn("{count}, {n} selected", "{count}, {n} selected", len(chosen), count=count)
        self.count.setText(words if len(chosen) else count)
        return positions

    def _ask_export(self) -> None:
        layer = self.layer
        if layer is not None and self.model.rows is not None:
            chosen = self._choice.rows.get(layer.id)
            self.export_wanted.emit(layer, self.model.rows if chosen is None else chosen)

    # -- following

    def _on_sort(self, field: str, descending: bool) -> None:
        self._sorting = (field, descending)
        self.refresh()

    def _on_header(self, section: int) -> None:
        if section < len(self.model.fields):
            self.summary.show_field(self.model.fields[section].name)

    def _on_summary(self, shown: bool) -> None:
        self.summary.setVisible(shown)
        if shown and self.model.rows is not None:
            self.summary.show_rows(self.model.rows)

    def _filter_map(self, text: str) -> None:
        layer = self.layer
        if layer is not None:
            name = tr("Filter of layer “{name}”", name=layer.name)
            self._workspace.edit(name, Table.LAYERS, {layer.id: replace(layer, filter_text=text)})

    def _on_error(self, error: Exception, text: str) -> None:
        """Say what is wrong with a filter, and mark where."""
        from gisviewer.errors import GisviewerError
        from gisviewer.layers.filter import FilterError

        if not isinstance(error, GisviewerError):
            raise error
        where = error.position if isinstance(error, FilterError) else None
        self.problem.tell(f"{error.message} {error.hint}".strip(), text, where)
        if where is not None:
            self.filter.setFocus()
            self.filter.setSelection(min(where, max(0, len(self.filter.text()) - 1)), 1)


def _runs(positions: Ints) -> list[tuple[int, int]]:
    """The first and last of each run of consecutive numbers."""
    import numpy as np

    ends = np.flatnonzero(np.diff(positions) != 1)
    firsts = positions[np.concatenate(([0], ends + 1))]
    lasts = positions[np.concatenate((ends, [len(positions) - 1]))]
    return list(zip(firsts.tolist(), lasts.tolist(), strict=True))
