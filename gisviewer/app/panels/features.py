"""What a click or a rectangle on the map hit: all features in a list, and the attributes of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListView,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.feature_choice import FeatureChoice
from gisviewer.app.models.attributes import value_text
from gisviewer.app.models.hits import LAYER_NAME, HitModel
from gisviewer.app.panels.empty import EmptyState, OrEmpty
from gisviewer.app.panels.tool_button import make_tool
from gisviewer.app.panels.two_lines import TwoLineDelegate
from gisviewer.app.table_copy import copy_table
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr, trn
from gisviewer.layers.features import LayerFeatures
from gisviewer.project.workspace import Notice, Table, Workspace

if TYPE_CHECKING:
    from gisviewer.layers.identify import Hit


class FeaturesPanel(QWidget):
    """Follows what was found. Going through the hits of a click selects one after the other.

    `zoom_wanted` asks for the selection in sight, `table_wanted` carries a layer, `filled` tells of new hits.
    """

    zoom_wanted = Signal()
    table_wanted = Signal(object)
    filled = Signal()

    def __init__(
        self, workspace: Workspace, features: LayerFeatures, choice: FeatureChoice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._features = features
        self._choice = choice
        self._is_filling = False
        self.model = HitModel(features, self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        self.view.setItemDelegate(TwoLineDelegate(LAYER_NAME, self.view))
        self.view.setAccessibleName(tr("Features found"))
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.activated.connect(lambda _index: self.zoom_wanted.emit())
        self.attributes = QTableWidget(0, 2)
        self.attributes.setHorizontalHeaderLabels([tr("Field"), tr("Value")])
        self.attributes.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.attributes.horizontalHeader().setStretchLastSection(True)
        self.attributes.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.attributes.verticalHeader().hide()
        self.attributes.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GAP)
        self.attributes.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.attributes.setAlternatingRowColors(True)
        self.attributes.setShowGrid(False)
        self.attributes.setTabKeyNavigation(False)
        self.attributes.setAccessibleName(tr("Attributes of the feature"))
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.attributes)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(lambda: copy_table(self.attributes))
        self.count = QLabel()
        self.count.setObjectName("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.view)
        splitter.addWidget(self.attributes)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        words = tr("Click a feature of a layer on the map to see its attributes here.")
        self._stack = OrEmpty(splitter, EmptyState(words))
        column.addWidget(self._make_tools())
        column.addWidget(self._stack, 1)
        self._refresh()

    def _make_tools(self) -> QWidget:
        self._tools = QWidget()
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(GAP, 2, GAP, 2)
        row.setSpacing(2)
        row.addWidget(self.count, 1)
        for icon, words, act in (
            ("zoom-selection", tr("Zoom to the selection"), self.zoom_wanted.emit),
            ("table", tr("Show in the attribute table"), self._ask_table),
            ("close", tr("Clear the selection"), self.clear),
        ):
            row.addWidget(make_tool(icon, words, act))
        return self._tools

    @property
    def current(self) -> Hit | None:
        """The feature whose attributes are shown."""
        row = self.view.currentIndex().row()
        return self.model.hits[row] if 0 <= row < len(self.model.hits) else None

    def show_hits(self, hits: list[Hit]) -> None:
        """List features and show the first of them."""
        self._is_filling = True
        self.model.show_hits(hits, {layer.id: layer.name for layer in self._workspace.layers})
        if hits:
            self.view.setCurrentIndex(self.model.index(0))
        self._is_filling = False
        self._refresh()
        if hits:
            self.filled.emit()

    def clear(self) -> None:
        """Show and select nothing."""
        self.show_hits([])
        self._choice.clear()

    def take_notice(self, notice: Notice) -> None:
        """Let go of the features of a layer that was removed."""
        if notice.touches(Table.LAYERS) and self.model.hits:
            known = {layer.id for layer in self._workspace.layers}
            kept = [hit for hit in self.model.hits if hit.layer_id in known]
            if len(kept) != len(self.model.hits):
                self.show_hits(kept)

    def _on_current(self, _index: QModelIndex) -> None:
        self._show_attributes()
        hit = self.current
        if not self._is_filling and hit is not None and self._choice.count <= 1:
            import numpy as np

            self._choice.choose({hit.layer_id: np.array([hit.row], np.int64)})

    def _refresh(self) -> None:
        count = len(self.model.hits)
        self._stack.set_empty(count == 0)
        self._tools.setVisible(count > 0)
        self.count.setText(trn("{n} feature", "{n} features", count))
        self._show_attributes()

    def _show_attributes(self) -> None:
        hit = self.current
        loaded = self._features.get(hit.layer_id) if hit is not None else None
        self.attributes.setRowCount(0)
        if hit is None or loaded is None:
            return
        row = loaded.attributes.row(hit.row)
        self.attributes.setRowCount(len(row))
        for number, (field, value) in enumerate(row.items()):
            self.attributes.setItem(number, 0, QTableWidgetItem(field))
            text = value_text(value)
            item = QTableWidgetItem(text.replace("\n", " "))
            item.setToolTip(text.replace("<", "‹") if len(text) > 40 else "")
            self.attributes.setItem(number, 1, item)

    def _ask_table(self) -> None:
        hit = self.current
        layer = self._workspace.record(Table.LAYERS, hit.layer_id) if hit is not None else None
        if layer is not None:
            self.table_wanted.emit(layer)
