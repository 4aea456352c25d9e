"""The features that a click or rectangle hit, as a list that asks for the names in sight only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gisviewer.app.words import tr
from gisviewer.layers.features import LayerFeatures

if TYPE_CHECKING:
    from gisviewer.layers.identify import Hit

Index = QModelIndex | QPersistentModelIndex
LAYER_NAME = Qt.ItemDataRole.UserRole


class HitModel(QAbstractListModel):
    """One row for each hit: what the feature is called, and the name of its layer."""

    def __init__(self, features: LayerFeatures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._features = features
        self._names: dict[str, str] = {}
        self.hits: list[Hit] = []

    def show_hits(self, hits: list[Hit], layer_names: dict[str, str]) -> None:
        """Show these hits."""
        self.beginResetModel()
        self.hits, self._names = hits, layer_names
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of hits."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name of a feature, or that of its layer."""
        if not index.isValid() or index.row() >= len(self.hits):
            return None
        hit = self.hits[index.row()]
        if role == LAYER_NAME:
            return self._names.get(hit.layer_id, "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            title = self._title(hit)
            return f"{title}, {self._names.get(hit.layer_id, '')}" if role != Qt.ItemDataRole.DisplayRole else title
        return None

    def _title(self, hit: Hit) -> str:
        from gisviewer.layers.identify import title_of

        loaded = self._features.get(hit.layer_id)
        number = tr("Feature {n}", n=hit.row + 1)
        if loaded is None:
            return number
        return title_of(loaded.attributes.row(hit.row), loaded.attributes.fields).replace("\n", " ")[:200] or number
