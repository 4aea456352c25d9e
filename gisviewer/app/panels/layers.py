"""The list of layers: show, order, rename, remove, opacity, zoom to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.icons import get_icon, set_icon
from gisviewer.app.models.layers import LAYER_ID, LayerModel, make_layer_edit
from gisviewer.app.panels.empty import EmptyState, OrEmpty
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr
from gisviewer.domain.layers import Layer
from gisviewer.project.workspace import Notice, Table, Workspace


class LayersPanel(QWidget):
    """Shows the model; what is done here is a named step of the workspace.

    The signals carry the layer for which something is wanted.
    """

    style_wanted = Signal(object)
    table_wanted = Signal(object)
    properties_wanted = Signal(object)
    copy_wanted = Signal(object)

    def __init__(self, workspace: Workspace, zoom_to: Callable[[Layer], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._zoom_to = zoom_to
        self.model = LayerModel(workspace, self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.view.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.view.setAccessibleName(tr("Layers"))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.view.doubleClicked.connect(self.zoom_to_current)
        self.view.selectionModel().currentChanged.connect(self._refresh)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_current)
        self._stack = OrEmpty(self.view, EmptyState(tr("No layers. Add a GeoJSON file, or drop one on the map.")))
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setMinimumWidth(6 * GAP)
        self.opacity.setAccessibleName(tr("Opacity of the layer"))
        self.opacity.setToolTip(tr("Opacity of the layer"))
        self.opacity.sliderReleased.connect(self._on_opacity)
        self.opacity.actionTriggered.connect(self._on_opacity_keyed)
        self._tools = QWidget()
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(GAP, 2, GAP, 2)
        row.setSpacing(2)
        row.addWidget(QLabel(tr("Opacity")))
        row.addWidget(self.opacity, 1)
        for icon, words, act in (
            ("up", tr("Move the layer up"), lambda: self.shift_current(-1)),
            ("down", tr("Move the layer down"), lambda: self.shift_current(1)),
            ("zoom-all", tr("Zoom to the layer"), self.zoom_to_current),
            ("delete", tr("Remove the layer"), self.remove_current),
        ):
            button = QToolButton()
            set_icon(button, icon)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._tools)
        self._refresh()

    @property
    def current(self) -> Layer | None:
        """The layer that the row in use stands for."""
        layer_id = self.view.currentIndex().data(LAYER_ID)
        return next((layer for layer in self._workspace.layers if layer.id == layer_id), None)

    def take_notice(self, notice: Notice) -> None:
        """Follow the workspace."""
        current = self.current
        self.model.take_notice(notice)
        row = self.model.row_of(current.id) if current is not None else None
        if row is not None and self.view.currentIndex().row() != row:
            self.view.setCurrentIndex(self.model.index(row))
        self._refresh()

    def zoom_to_current(self) -> None:
        """Bring the layer into sight."""
        if self.current is not None:
            self._zoom_to(self.current)

    def remove_current(self) -> None:
        """Take the layer off the map; undo brings it back."""
        layer = self.current
        if layer is not None:
            order = [other.id for other in self._workspace.layers if other.id != layer.id]
            name = tr("Remove layer “{name}”", name=layer.name)
            self._workspace.apply(make_layer_edit(self._workspace, name, {layer.id: None}, order))

    def _refresh(self) -> None:
        self._stack.set_empty(self.model.rowCount() == 0)
        layer = self.current
        self._tools.setVisible(self.model.rowCount() > 0)
        self._tools.setEnabled(layer is not None)
        if layer is not None and not self.opacity.isSliderDown():
            self.opacity.setValue(round(layer.opacity * 100))

    def _on_opacity_keyed(self) -> None:
        if not self.opacity.isSliderDown():
            self._set_opacity(self.opacity.sliderPosition())

    def _on_opacity(self) -> None:
        self._set_opacity(self.opacity.value())

    def _set_opacity(self, percent: int) -> None:
        layer = self.current
        if layer is not None:
            name = tr("Opacity of layer “{name}”", name=layer.name)
            self._workspace.edit(name, Table.LAYERS, {layer.id: replace(layer, opacity=percent / 100)})

    def shift_current(self, step: int) -> None:
        """Move the layer one row up (-1) or down (1)."""
        row = self.view.currentIndex().row()
        layer = self.current
        if layer is not None and 0 <= row + step < self.model.rowCount():
            self.model.move_to([layer.id], row + step + (1 if step > 0 else 0))

    def _on_menu(self, spot: QPoint) -> None:
        index = self.view.indexAt(spot)
        if not index.isValid():
            return
        self.view.setCurrentIndex(index)
        self.make_menu(index).exec(self.view.viewport().mapToGlobal(spot))

    def make_menu(self, index: QModelIndex) -> QMenu:
        """What can be done with the layer of a row."""
        layer = self.model.layer_at(index.row())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(get_icon("zoom-all"), tr("Zoom to the layer"), self.zoom_to_current)
        menu.addAction(get_icon("settings"), tr("Style…"), lambda: self.style_wanted.emit(layer))
        menu.addAction(get_icon("table"), tr("Attribute table"), lambda: self.table_wanted.emit(layer))
        menu.addSeparator()
        menu.addAction(get_icon("edit"), tr("Rename"), lambda: self.view.edit(index))
        menu.addAction(get_icon("copy"), tr("Duplicate"), lambda: self.copy_wanted.emit(layer))
        menu.addAction(get_icon("delete"), tr("Remove the layer"), self.remove_current)
        menu.addSeparator()
        menu.addAction(get_icon("info"), tr("Properties"), lambda: self.properties_wanted.emit(layer))
        return menu
