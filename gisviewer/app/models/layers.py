"""The layers as a tree of groups and layers, topmost first: check to show, edit to rename, drag to order and group.

Layers of one group that follow each other are one row with the layers under it, so that the order of the rows is the
order on the map.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from gisviewer.app import layer_steps
from gisviewer.app.icons import get_icon
from gisviewer.app.models.layer_swatch import draw_swatch
from gisviewer.app.words import plain_tip, tr, trn
from gisviewer.domain.layers import Layer
from gisviewer.project.workspace import Notice, Table, Workspace

Index = QModelIndex | QPersistentModelIndex
LAYER_ID = Qt.ItemDataRole.UserRole
_MIME = "application/x-gisviewer-layer"


@dataclass(frozen=True, slots=True)
class Group:
    """Layers under one name, topmost first."""

    name: str
    layers: tuple[Layer, ...]


Entry = Layer | Group


class LayerModel(QAbstractItemModel):
    """The layers of the workspace; what is done to a row becomes a named step."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._entries: tuple[Entry, ...] = _entries(workspace.layers)

    # -- structure: the internal id of an index is 0 at the top, else one more than the row of its group

    def index(self, row: int, column: int = 0, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a row at the top, or in a group."""
        if not 0 <= row < self.rowCount(parent) or column != 0:
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008 - Qt's signature
        """The group that a layer is in."""
        inner = index.internalId() if index.isValid() else 0
        return self.createIndex(inner - 1, 0, 0) if inner else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of rows at the top, or of the layers in a group."""
        if not parent.isValid():
            return len(self._entries)
        entry = self.entry_at(parent)
        return len(entry.layers) if isinstance(entry, Group) else 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One."""
        return 1

    def entry_at(self, index: Index) -> Entry | None:
        """The layer or group of a row."""
        if not index.isValid():
            return None
        inner = index.internalId()
        if not inner:
            return self._entries[index.row()] if index.row() < len(self._entries) else None
        group = self._entries[inner - 1]
        return group.layers[index.row()] if isinstance(group, Group) and index.row() < len(group.layers) else None

    def layers_at(self, index: Index) -> tuple[Layer, ...]:
        """The layer of a row, or all of a group."""
        entry = self.entry_at(index)
        return entry.layers if isinstance(entry, Group) else (entry,) if entry is not None else ()

    def index_of(self, key: str) -> QModelIndex:
        """The index of a layer by its identifier, or of a group by `group_key`."""
        for row, entry in enumerate(self._entries):
            if isinstance(entry, Layer):
                if entry.id == key:
                    return self.index(row)
                continue
            if key == group_key(entry):
                return self.index(row)
            for inner, layer in enumerate(entry.layers):
                if layer.id == key:
                    return self.index(inner, 0, self.index(row))
        return QModelIndex()

    @property
    def has_groups(self) -> bool:
        """Whether there is a group."""
        return any(isinstance(entry, Group) for entry in self._entries)

    # -- rows

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row can be checked, renamed and dragged; things can be dropped between rows and on groups."""
        flags = Qt.ItemFlag
        if not index.isValid():
            return flags.ItemIsDropEnabled
        row = (
            flags.ItemIsEnabled
            | flags.ItemIsSelectable
            | flags.ItemIsUserCheckable
            | flags.ItemIsEditable
            | flags.ItemIsDragEnabled
        )
        return row | flags.ItemIsDropEnabled if isinstance(self.entry_at(index), Group) else row

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows."""
        entry = self.entry_at(index)
        if entry is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return entry.name
        if role == Qt.ItemDataRole.CheckStateRole:
            return _check_state(self.layers_at(index))
        if isinstance(entry, Group):
            return _group_data(entry, role)
        if role == Qt.ItemDataRole.DecorationRole:
            return draw_swatch(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            count = trn("{n} feature", "{n} features", entry.count)
            kept = tr("Filter: {filter}", filter=entry.filter_text) if entry.filter_text else ""
            facts = [count, kept, entry.crs, entry.source, *entry.warnings]
            return plain_tip("\n".join(fact for fact in facts if fact))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.name}, {tr('shown') if entry.visible else tr('hidden')}"
        return entry.id if role == LAYER_ID else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Show, hide or rename a layer or group."""
        entry = self.entry_at(index)
        if entry is None:
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            is_shown = Qt.CheckState(value) == Qt.CheckState.Checked
            layer_steps.show(self._workspace, entry.name, self.layers_at(index), is_shown)
            return True
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not name or name == entry.name:
            return False
        if isinstance(entry, Group):
            layer_steps.rename_group(self._workspace, entry.name, entry.layers, name)
        else:
            layer_steps.rename(self._workspace, entry, name)
        return True

    def take_notice(self, notice: Notice) -> None:
        """Follow a change of the workspace."""
        if not (notice.touches(Table.LAYERS) or "layer_order" in notice.ids):
            return
        entries = _entries(self._workspace.layers)
        if _outline(entries) == _outline(self._entries):
            self._entries = entries
            self._tell_changed()
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def _tell_changed(self) -> None:
        for parent in (QModelIndex(), *(self.index(row) for row in range(len(self._entries)))):
            if count := self.rowCount(parent):
                self.dataChanged.emit(self.index(0, 0, parent), self.index(count - 1, 0, parent))

    # -- order

    def supportedDropActions(self) -> Qt.DropAction:
        """Layers are moved, not copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only layers of this list may be dropped here."""
        return [_MIME]

    def mimeData(self, indexes: Any) -> QMimeData:
        """What is carried while layers or groups are dragged."""
        layers = dict.fromkeys(layer.id for index in indexes for layer in self.layers_at(index))
        whole = any(isinstance(self.entry_at(index), Group) for index in indexes)
        carried = QMimeData()
        carried.setData(_MIME, "\n".join(["groups" if whole else "layers", *layers]).encode())
        return carried

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Put the carried layers before a row; the workspace's step makes the view follow."""
        kind, *carried = bytes(data.data(_MIME).data()).decode().split("\n")
        group = self.entry_at(parent)
        siblings = self.layers_at(parent) if isinstance(group, Group) else None
        if siblings is not None:
            before = siblings[row].id if 0 <= row < len(siblings) else self._id_after(parent.row())
            layer_steps.move(self._workspace, carried, before, group.name if isinstance(group, Group) else "")
        else:
            before = self._id_after(row - 1) if row >= 0 else None
            layer_steps.move(self._workspace, carried, before, None if kind == "groups" else "")
        return False  # nothing for the view to remove: the rows are already where they belong

    def shift(self, index: Index, step: int) -> None:
        """Move a row one place up (-1) or down (1); a layer at the edge of its group leaves it."""
        ids = [layer.id for layer in self.layers_at(index)]
        parent = self.parent(index)
        target = index.row() + step
        if not ids:
            return
        if parent.isValid():
            siblings = self.layers_at(parent)
            if 0 <= target < len(siblings):
                place = target + (1 if step > 0 else 0)
                before = siblings[place].id if place < len(siblings) else self._id_after(parent.row())
                layer_steps.move(self._workspace, ids, before, siblings[0].group)
            else:
                before = siblings[0].id if step < 0 else self._id_after(parent.row())
                layer_steps.move(self._workspace, ids, before, "")
        elif 0 <= target < len(self._entries):
            before = self._id_after(target if step > 0 else target - 1)
            layer_steps.move(self._workspace, ids, before, None)

    def _id_after(self, row: int) -> str | None:
        """The first layer of the row after this one at the top; None after the last."""
        return self.layers_at(self.index(row + 1))[0].id if row + 1 < len(self._entries) else None


def group_key(group: Group) -> str:
    """What tells a group apart while it is shown: its first layer, whatever the group is called."""
    return f"group {group.layers[0].id}"


def _entries(layers: tuple[Layer, ...]) -> tuple[Entry, ...]:
    entries: list[Entry] = []
    for name, run in groupby(layers, key=lambda layer: layer.group):
        members = tuple(run)
        entries += (Group(name, members),) if name else members
    return tuple(entries)


def _outline(entries: tuple[Entry, ...]) -> list[Any]:
    return [(e.name, [layer.id for layer in e.layers]) if isinstance(e, Group) else e.id for e in entries]


def _check_state(layers: tuple[Layer, ...]) -> Qt.CheckState:
    shown = sum(layer.visible for layer in layers)
    if shown == len(layers):
        return Qt.CheckState.Checked
    return Qt.CheckState.PartiallyChecked if shown else Qt.CheckState.Unchecked


def _group_data(group: Group, role: int) -> Any:
    if role == Qt.ItemDataRole.DecorationRole:
        return get_icon("layers")
    if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        return plain_tip(
            trn("Group “{name}”, {n} layer", "Group “{name}”, {n} layers", len(group.layers), name=group.name)
        )
    return group_key(group) if role == LAYER_ID else None
