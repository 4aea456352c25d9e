"""The layers as a list, topmost first: check to show, edit to rename, drag to order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from gisviewer.app.words import plain_tip, tr, trn
from gisviewer.domain.layers import Layer
from gisviewer.project.workspace import Edit, Notice, Table, Workspace

Index = QModelIndex | QPersistentModelIndex
LAYER_ID = Qt.ItemDataRole.UserRole
_MIME = "application/x-gisviewer-layer"
_SWATCH_PX = 18
_SWATCH_COLORS = 4


class LayerModel(QAbstractListModel):
    """The layers of the workspace; what is done to a row becomes a named step."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._layers: tuple[Layer, ...] = workspace.layers

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of layers."""
        return 0 if parent.isValid() else len(self._layers)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row can be checked, renamed and dragged; between rows things can be dropped."""
        flags = Qt.ItemFlag
        if not index.isValid():
            return flags.ItemIsDropEnabled
        return (
            flags.ItemIsEnabled
            | flags.ItemIsSelectable
            | flags.ItemIsUserCheckable
            | flags.ItemIsEditable
            | flags.ItemIsDragEnabled
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows."""
        if not index.isValid() or index.row() >= len(self._layers):
            return None
        layer = self._layers[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return layer.name
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if layer.visible else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole:
            return draw_swatch(layer)
        if role == Qt.ItemDataRole.ToolTipRole:
            facts = [trn("{n} feature", "{n} features", layer.count), layer.crs, layer.source, *layer.warnings]
            return plain_tip("\n".join(fact for fact in facts if fact))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{layer.name}, {tr('shown') if layer.visible else tr('hidden')}"
        return layer.id if role == LAYER_ID else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Show, hide or rename a layer."""
        if not index.isValid():
            return False
        layer = self._layers[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            visible = Qt.CheckState(value) == Qt.CheckState.Checked
            name = tr("Show layer “{name}”") if visible else tr("Hide layer “{name}”")
            self._replace(name.format(name=layer.name), replace(layer, visible=visible))
            return True
        if role == Qt.ItemDataRole.EditRole and str(value).strip():
            name = tr("Rename layer “{name}”", name=layer.name)
            self._replace(name, replace(layer, name=str(value).strip()))
            return True
        return False

    def layer_at(self, row: int) -> Layer:
        """The layer of a row."""
        return self._layers[row]

    def row_of(self, layer_id: str) -> int | None:
        """The row of a layer, or None."""
        return next((row for row, layer in enumerate(self._layers) if layer.id == layer_id), None)

    def take_notice(self, notice: Notice) -> None:
        """Follow a change of the workspace."""
        if not (notice.touches(Table.LAYERS) or "layer_order" in notice.ids):
            return
        layers = self._workspace.layers
        if [layer.id for layer in layers] == [layer.id for layer in self._layers]:
            self._layers = layers
            self.dataChanged.emit(self.index(0), self.index(len(layers) - 1))
            return
        self.beginResetModel()
        self._layers = layers
        self.endResetModel()

    # -- order

    def supportedDropActions(self) -> Qt.DropAction:
        """Layers are moved, not copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only layers of this list may be dropped here."""
        return [_MIME]

    def mimeData(self, indexes: Any) -> QMimeData:
        """What is carried while a layer is dragged."""
        carried = QMimeData()
        carried.setData(_MIME, "\n".join(self._layers[index.row()].id for index in indexes).encode())
        return carried

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Put the carried layers before a row; the workspace's step makes the view follow."""
        carried = bytes(data.data(_MIME).data()).decode().split("\n")
        target = row if row >= 0 else parent.row() if parent.isValid() else len(self._layers)
        self.move_to([key for key in carried if self.row_of(key) is not None], target)
        return False  # nothing for the view to remove: the rows are already where they belong

    def move_to(self, layer_ids: list[str], target: int) -> None:
        """Put layers before the row `target`, as one step."""
        before = [layer.id for layer in self._layers[:target] if layer.id not in layer_ids]
        after = [layer.id for layer in self._layers[target:] if layer.id not in layer_ids]
        order = [*before, *layer_ids, *after]
        if order != [layer.id for layer in self._layers]:
            self._workspace.edit(tr("Reorder layers"), Table.SETTINGS, {"layer_order": tuple(order)})

    def _replace(self, name: str, layer: Layer) -> None:
        self._workspace.edit(name, Table.LAYERS, {layer.id: layer})


def make_layer_edit(workspace: Workspace, name: str, layers: dict[str, Layer | None], order: list[str]) -> Edit:
    """One step that sets layers (None removes one) and their order."""
    change = workspace.make_edit(name, Table.LAYERS, dict(layers))
    reorder = workspace.make_edit(name, Table.SETTINGS, {"layer_order": tuple(order)})
    return Edit(name, change.changes + reorder.changes)


def draw_swatch(layer: Layer) -> QIcon:
    """A small picture of how a layer is drawn; one with classes shows some of their colours side by side."""
    style = layer.style
    pixmap = QPixmap(_SWATCH_PX, _SWATCH_PX)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shown = [one.color for one in style.classes if one.visible] if style.mode != "single" else []
    colors = shown[:: max(1, len(shown) // _SWATCH_COLORS)][:_SWATCH_COLORS] or [style.color]
    if layer.geometry == "line":
        _fill(painter, colors, lambda pen: painter.setPen(QPen(pen, max(2.0, style.outline_width_px))), _draw_line)
    else:
        painter.setPen(QColor(style.outline) if style.outline_width_px else Qt.PenStyle.NoPen)
        alpha = 1.0 if layer.geometry == "point" else max(0.25, style.fill_opacity)
        _fill(
            painter, colors, lambda fill: painter.setBrush(_faded(fill, alpha)), _DRAWN.get(layer.geometry, _draw_area)
        )
    painter.end()
    return QIcon(pixmap)


def _fill(
    painter: QPainter, colors: list[str], use: Callable[[QColor], None], draw: Callable[[QPainter], None]
) -> None:
    """Draw once for each colour, in the strip of the picture that is its own."""
    width = _SWATCH_PX / len(colors)
    for number, color in enumerate(colors):
        painter.setClipRect(QRectF(number * width, 0, width, _SWATCH_PX))
        use(QColor(color))
        draw(painter)


def _faded(color: QColor, alpha: float) -> QColor:
    color.setAlphaF(alpha)
    return color


def _draw_line(painter: QPainter) -> None:
    painter.drawLine(2, _SWATCH_PX - 4, _SWATCH_PX - 3, 3)


def _draw_point(painter: QPainter) -> None:
    painter.drawEllipse(4, 4, _SWATCH_PX - 8, _SWATCH_PX - 8)


def _draw_area(painter: QPainter) -> None:
    painter.drawRect(2, 3, _SWATCH_PX - 5, _SWATCH_PX - 7)


_DRAWN: dict[str, Callable[[QPainter], None]] = {"point": _draw_point}
