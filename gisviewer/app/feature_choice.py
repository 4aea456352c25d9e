"""The selected features of the layers: one selection that the map, the attribute table and the feature panel share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gisviewer.app.tasks import Task, Tasks
from gisviewer.app.words import tr
from gisviewer.domain.layers import Extent, Layer
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.layers.features import LayerFeatures
from gisviewer.project.workspace import Notice, Table, Workspace

if TYPE_CHECKING:
    from gisviewer.layers.identify import Hit, Picker
    from gisviewer.layers.mvt import Ints

    Finder = Callable[[Picker, tuple[Layer, ...]], list[Hit]]

Box = tuple[float, float, float, float]

_POINT_MARGIN_DEG = 0.02
"""About 2 km."""


class FeatureChoice(QObject):
    """Holds the selected rows by layer. It is no part of the document and of its undo steps.

    `changed` tells that others are selected; `found` carries what a click or rectangle hit, topmost first.
    """

    changed = Signal()
    found = Signal(list)

    def __init__(
        self, workspace: Workspace, features: LayerFeatures, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._features = features
        self._tasks = tasks
        self._picker: Picker | None = None
        self._task: Task[list[Hit]] | None = None
        self.rows: dict[str, Ints] = {}
        self.revision = 0

    @property
    def count(self) -> int:
        """How many features are selected."""
        return sum(len(rows) for rows in self.rows.values())

    @property
    def shown(self) -> list[dict[str, object]]:
        """What the page is told."""
        return [{"id": layer_id, "revision": self.revision} for layer_id in self.rows]

    def choose(self, rows: Mapping[str, Ints]) -> None:
        """Select these rows and no others."""
        wanted = {layer_id: chosen for layer_id, chosen in rows.items() if len(chosen)}
        if not wanted and not self.rows:
            return
        self.rows = wanted
        self.revision += 1
        self._features.select(wanted)
        self.changed.emit()

    def choose_in_layer(self, layer_id: str, rows: Ints) -> None:
        """Select these rows of a layer; what is selected of others stays."""
        self.choose({**self.rows, layer_id: rows})

    def clear(self) -> None:
        """Select nothing."""
        self.choose({})

    def pick(self, lon: float, lat: float, zoom: float, additive: bool) -> None:
        """Select the topmost feature at a place; with `additive` it joins or leaves the others."""

        def find(picker: Picker, layers: tuple[Layer, ...]) -> list[Hit]:
            return picker.at(layers, lon, lat, zoom)

        def take(hits: list[Hit]) -> None:
            if additive and hits:
                self._toggle(hits[0])
            elif not additive:
                self.choose(_by_layer(hits[:1]))
            self.found.emit(hits)

        self._find(find, take)

    def pick_within(self, box: Box, zoom: float, additive: bool) -> None:
        """Select all features that a rectangle touches."""

        def find(picker: Picker, layers: tuple[Layer, ...]) -> list[Hit]:
            from gisviewer.layers.identify import Hit

            rows = picker.within(layers, box, zoom)
            return [Hit(layer_id, row) for layer_id, found in rows.items() for row in found.tolist()]

        def take(hits: list[Hit]) -> None:
            import numpy as np

            rows = _by_layer(hits)
            if additive:
                rows = {**self.rows, **{key: np.union1d(self.rows.get(key, ()), rows[key]).astype(int) for key in rows}}
            self.choose(rows)
            self.found.emit(hits)

        self._find(find, take)

    def extent(self) -> Extent | None:
        """What the selected features take up; None where none has a place."""
        import numpy as np

        from gisviewer.layers.extents import extent_of
        from gisviewer.layers.geometries import Geometries

        parts = []
        for layer_id, rows in self.rows.items():
            loaded = self._features.get(layer_id)
            if loaded is not None:
                parts.append(Geometries(shapes=np.asarray(loaded.geometries.shapes_of(rows), object)))
        return extent_of(Geometries.joined(parts)) if parts else None

    def take_notice(self, notice: Notice) -> None:
        """Let go of features whose layer was removed."""
        if notice.touches(Table.LAYERS):
            kept = {key: rows for key, rows in self.rows.items() if self._workspace.record(Table.LAYERS, key)}
            if len(kept) != len(self.rows):
                self.choose(kept)

    def _toggle(self, hit: Hit) -> None:
        import numpy as np

        rows = self.rows.get(hit.layer_id, np.empty(0, np.int64))
        toggled = rows[rows != hit.row] if hit.row in rows else np.union1d(rows, [hit.row]).astype(np.int64)
        self.choose_in_layer(hit.layer_id, toggled)

    def _find(self, find: Finder, take: Callable[[list[Hit]], None]) -> None:
        layers = self._workspace.layers

        def work(_report: ReportProgress, token: CancelToken) -> list[Hit]:
            from gisviewer.layers.identify import Picker

            if self._picker is None:
                self._picker = Picker(self._features)
            hits = find(self._picker, layers)
            token.check()
            return hits

        if self._task is not None:
            self._tasks.cancel(self._task)
        self._task = self._tasks.start(tr("Finding features"), work, take, lane="features")


def with_room(extent: Extent) -> Extent:
    """An extent to zoom to: that of a single point with some kilometres around it."""
    west, south, east, north = extent
    margin = _POINT_MARGIN_DEG if (west, south) == (east, north) else 0.0
    return west - margin, south - margin, east + margin, north + margin


def _by_layer(hits: list[Hit]) -> dict[str, Ints]:
    import numpy as np

    rows: dict[str, list[int]] = {}
    for hit in hits:
        rows.setdefault(hit.layer_id, []).append(hit.row)
    return {layer_id: np.unique(found) for layer_id, found in rows.items()}
