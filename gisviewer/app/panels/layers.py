"""The list of layers: show, order, group, rename, remove, opacity, style to copy and paste, zoom to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSlider,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app import layer_steps
from gisviewer.app.icons import get_icon
from gisviewer.app.models.layers import LAYER_ID, Group, LayerModel, group_key
from gisviewer.app.panels.empty import EmptyState, OrEmpty
from gisviewer.app.panels.tool_button import make_tool
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr
from gisviewer.domain.layers import Layer
from gisviewer.project.workspace import Notice, Workspace


class LayerTree(QTreeView):
    """A tree that takes keys of its own before the window's shortcuts get them."""

    def __init__(self, keys: dict[str, Callable[[], None]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = {QKeySequence(words).toString(): act for words, act in keys.items()}

    def event(self, event: QEvent) -> bool:
        """Claim the keys that do something here."""
        is_claim = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_claim and self._action_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key stands for."""
        act = self._action_of(event)
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def _action_of(self, event: QEvent) -> Callable[[], None] | None:
        if not isinstance(event, QKeyEvent) or self.state() == QAbstractItemView.State.EditingState:
            return None
        return self._keys.get(QKeySequence(event.keyCombination()).toString())


class LayersPanel(QWidget):
    """Shows the model; what is done here is a named step of the workspace.

    The signals carry the layer for which something is wanted, `style_pasted` all that are selected.
    """

    style_wanted = Signal(object)
    table_wanted = Signal(object)
    properties_wanted = Signal(object)
    copy_wanted = Signal(object)
    export_wanted = Signal(object)
    style_copied = Signal(object)
    style_pasted = Signal(object)

    def __init__(self, workspace: Workspace, zoom_to: Callable[[Layer], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._zoom_to = zoom_to
        self._closed: set[str] = set()
        self.model = LayerModel(workspace, self)
        self.view = LayerTree(
            {
                "Del": self.remove_current,
                "Alt+Up": lambda: self.shift_current(-1),
                "Alt+Down": lambda: self.shift_current(1),
                "Ctrl+C": lambda: self._emit(self.style_copied),
                "Ctrl+V": lambda: self.style_pasted.emit(self.selected),
                "Ctrl+G": self.group_selected,
                "Ctrl+Shift+G": self.ungroup_current,
                "Return": self.zoom_to_current,
                "Enter": self.zoom_to_current,
            }
        )
        self._make_view()
        self._stack = OrEmpty(self.view, EmptyState(tr("No layers. Add a GeoJSON file, or drop one on the map.")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._make_tools())
        self._refresh()

    def _make_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setHeaderHidden(True)
        view.setUniformRowHeights(True)
        view.setIndentation(2 * GAP)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        view.setExpandsOnDoubleClick(False)
        view.setAccessibleName(tr("Layers"))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu)
        view.doubleClicked.connect(self.zoom_to_current)
        view.collapsed.connect(lambda index: self._closed.add(index.data(LAYER_ID)))
        view.expanded.connect(lambda index: self._closed.discard(index.data(LAYER_ID)))
        view.selectionModel().currentChanged.connect(self._refresh)

    def _make_tools(self) -> QWidget:
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setMinimumWidth(6 * GAP)
        self.opacity.setAccessibleName(tr("Opacity of the layer"))
        self.opacity.setToolTip(tr("Opacity of the layer"))
        self.opacity.sliderReleased.connect(lambda: self._set_opacity(self.opacity.value()))
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
            row.addWidget(make_tool(icon, words, act))
        return self._tools

    # -- what is in use

    @property
    def current(self) -> Layer | None:
        """The layer that the row in use stands for; None for a group."""
        entry = self.model.entry_at(self.view.currentIndex())
        return entry if isinstance(entry, Layer) else None

    @property
    def selected(self) -> tuple[Layer, ...]:
        """The layers of the selected rows, with all of selected groups, topmost first."""
        indexes = self.view.selectionModel().selectedIndexes() or [self.view.currentIndex()]
        ids = {layer.id for index in indexes for layer in self.model.layers_at(index)}
        return tuple(layer for layer in self._workspace.layers if layer.id in ids)

    def take_notice(self, notice: Notice) -> None:
        """Follow the workspace; rows in use and closed groups stay so."""
        key = self.view.currentIndex().data(LAYER_ID)
        chosen = [index.data(LAYER_ID) for index in self.view.selectionModel().selectedIndexes()]
        closed = set(self._closed)
        self.model.take_notice(notice)
        if key is not None and self.view.currentIndex().data(LAYER_ID) != key:
            flags = QItemSelectionModel.SelectionFlag
            chooser = self.view.selectionModel()
            for other in chosen:
                chooser.select(self.model.index_of(other), flags.Select)
            chooser.setCurrentIndex(self.model.index_of(key), flags.Select)
        self._closed = closed
        for row in range(self.model.rowCount()):
            index = self.model.index(row)
            self.view.setExpanded(index, index.data(LAYER_ID) not in closed)
        self._refresh()

    # -- what can be done

    def zoom_to_current(self) -> None:
        """Bring the layer into sight, or the topmost of a group."""
        layers = self.model.layers_at(self.view.currentIndex())
        if layers:
            self._zoom_to(layers[0])

    def remove_current(self) -> None:
        """Take the selected layers off the map; undo brings them back."""
        if self.selected:
            layer_steps.remove(self._workspace, self.selected)

    def shift_current(self, step: int) -> None:
        """Move the layer or group one row up (-1) or down (1)."""
        self.model.shift(self.view.currentIndex(), step)

    def group_selected(self) -> None:
        """Put the selected layers into a new group, whose name can be typed at once."""
        layers = self.selected
        if layers:
            name = layer_steps.group(self._workspace, layers)
            index = self.model.index_of(group_key(Group(name, layers)))
            self._use(index)
            self.view.edit(index)

    def ungroup_current(self) -> None:
        """Take the layers of the group, or the layer, out of it."""
        index = self.view.currentIndex()
        layers = self.model.layers_at(index)
        if layers and layers[0].group:
            layer_steps.ungroup(self._workspace, layers[0].group, layers)

    def _use(self, index: QModelIndex) -> None:
        """Select a row and no other."""
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)

    def _emit(self, signal: object) -> None:
        if self.current is not None:
            signal.emit(self.current)  # type: ignore[attr-defined]

    def _refresh(self) -> None:
        has_layers = self.model.rowCount() > 0
        self._stack.set_empty(not has_layers)
        self.view.setRootIsDecorated(self.model.has_groups)
        layer = self.current
        self._tools.setVisible(has_layers)
        self._tools.setEnabled(self.view.currentIndex().isValid())
        self.opacity.setEnabled(layer is not None)
        if layer is not None and not self.opacity.isSliderDown():
            self.opacity.setValue(round(layer.opacity * 100))

    def _on_opacity_keyed(self) -> None:
        if not self.opacity.isSliderDown():
            self._set_opacity(self.opacity.sliderPosition())

    def _set_opacity(self, percent: int) -> None:
        layer = self.current
        if layer is not None:
            layer_steps.set_opacity(self._workspace, layer, percent / 100)

    # -- menu

    def _on_menu(self, spot: QPoint) -> None:
        """Show the menu of the row under the pointer, or of the row in use where a key asks for it."""
        index = self.view.indexAt(spot)
        if not index.isValid():
            index = self.view.currentIndex()
            spot = self.view.visualRect(index).center()
        if index.isValid():
            if index not in self.view.selectionModel().selectedIndexes():
                self._use(index)
            self.make_menu(index).exec(self.view.viewport().mapToGlobal(spot))

    def make_menu(self, index: QModelIndex) -> QMenu:
        """What can be done with the layer or group of a row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entry = self.model.entry_at(index)
        if isinstance(entry, Layer):
            self._fill_menu(menu, index, entry)
        else:
            self._add(menu, "edit", tr("Rename"), "F2", lambda: self.view.edit(index))
            self._add(menu, "split", tr("Ungroup"), "Ctrl+Shift+G", self.ungroup_current)
            self._add(menu, "delete", tr("Remove the group with its layers"), "Del", self.remove_current)
        return menu

    def _fill_menu(self, menu: QMenu, index: QModelIndex, layer: Layer) -> None:
        add = self._add
        add(menu, "zoom-all", tr("Zoom to the layer"), "Return", self.zoom_to_current)
        add(menu, "settings", tr("Style…"), "", lambda: self.style_wanted.emit(layer))
        add(menu, "table", tr("Attribute table"), "", lambda: self.table_wanted.emit(layer))
        menu.addSeparator()
        add(menu, "copy", tr("Copy the style"), "Ctrl+C", lambda: self.style_copied.emit(layer))
        add(menu, "paste", tr("Paste the style"), "Ctrl+V", lambda: self.style_pasted.emit(self.selected))
        menu.addSeparator()
        add(menu, "edit", tr("Rename"), "F2", lambda: self.view.edit(index))
        add(menu, "copy", tr("Duplicate"), "", lambda: self.copy_wanted.emit(layer))
        add(menu, "layers", tr("Group"), "Ctrl+G", self.group_selected)
        if layer.group:
            add(menu, "split", tr("Take out of the group"), "Ctrl+Shift+G", self.ungroup_current)
        add(menu, "export", tr("Export features…"), "", lambda: self.export_wanted.emit(layer))
        add(menu, "delete", tr("Remove the layer"), "Del", self.remove_current)
        menu.addSeparator()
        add(menu, "info", tr("Properties"), "", lambda: self.properties_wanted.emit(layer))

    def _add(self, menu: QMenu, icon: str, words: str, keys: str, act: Callable[[], None]) -> None:
        """An entry that names its keys, which the tree itself takes."""
        action = menu.addAction(get_icon(icon), words, act)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
