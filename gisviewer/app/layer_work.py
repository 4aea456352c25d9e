"""Layers in the window: reading files in the background, and keeping their features for the page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gisviewer.app.models.layers import make_layer_edit
from gisviewer.app.notices import Notices
from gisviewer.app.tasks import Tasks
from gisviewer.app.words import tr
from gisviewer.domain.layers import Layer
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.project.workspace import Workspace

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

    from gisviewer.layers.columns import ColumnChoice, ColumnsNeeded
    from gisviewer.layers.crs import CrsChoice, CrsNeeded
    from gisviewer.layers.loaded import LoadedLayer
    from gisviewer.layers.tiles import Tiler


class LayerFeatures:
    """The features of the layers that were read, for the page's tiles; a removed layer stays, so that undo is cheap.

    Reading is done from any thread: entries are only ever added or replaced as a whole.
    """

    def __init__(self) -> None:
        self._loaded: dict[str, LoadedLayer] = {}
        self._tilers: dict[str, Tiler] = {}

    def add(self, loaded: LoadedLayer) -> None:
        """Take the features of a layer in; slow for large ones, so not for the main thread."""
        from gisviewer.layers.tiles import Tiler

        self._tilers[loaded.layer.id] = Tiler(loaded)
        self._loaded[loaded.layer.id] = loaded

    def get(self, layer_id: str) -> LoadedLayer | None:
        """A layer's features, or None."""
        return self._loaded.get(layer_id)

    def tile(self, layer_id: str, z: int, x: int, y: int) -> bytes:
        """A tile of a layer; KeyError where there is no such layer."""
        return self._tilers[layer_id].tile(z, x, y)

    def frame(self, layer_id: str) -> GeoDataFrame:
        """The features with their attributes; KeyError where there is no such layer."""
        import geopandas

        loaded = self._loaded[layer_id]
        frame = loaded.attributes.table.to_pandas()
        return geopandas.GeoDataFrame(frame, geometry=loaded.geometries.shapes, crs="EPSG:4326")

    def style_classes(self, layer_id: str) -> list[int]:
        """The style class of each row."""
        return [0] * len(self._loaded[layer_id])


class LayerWork(QObject):
    """Opens layer files; a file that does not say where its coordinates lie leads to a question."""

    opened = Signal(list)
    features_loaded = Signal()

    def __init__(self, workspace: Workspace, tasks: Tasks, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._notices = notices
        self.features = LayerFeatures()

    def open(self, path: Path, crs: CrsChoice | None = None, columns: ColumnChoice | None = None) -> None:
        """Read a file and put its layers on top of the others, as one step."""

        def read(report: ReportProgress, token: CancelToken) -> tuple[LoadedLayer, ...]:
            from gisviewer.layers.read import read_layers

            layers = read_layers(path, crs=crs, progress=report, cancel=token, columns=columns)
            for loaded in layers:
                token.check()
                self.features.add(loaded)
            return layers

        self._tasks.start(
            tr("Reading “{name}”", name=path.name), read, self._take, lambda error: self._fail(path, error, columns)
        )

    def load_missing(self) -> None:
        """Read the features of the layers that a project brought; one whose file is gone stays in the list."""
        for layer in self._workspace.layers:
            if self.features.get(layer.id) is None and layer.source and Path(layer.source).exists():
                self._load(layer)

    def _load(self, layer: Layer) -> None:
        def read(report: ReportProgress, token: CancelToken) -> None:
            from gisviewer.layers.read import read_layers

            crs = layer.crs or None
            for loaded in read_layers(Path(layer.source), layer.member or None, crs, progress=report, cancel=token):
                if not layer.member or loaded.layer.member == layer.member:
                    self.features.add(replace(loaded, layer=replace(loaded.layer, id=layer.id)))
                    break

        self._tasks.start(tr("Reading “{name}”", name=layer.name), read, lambda _none: self.features_loaded.emit())

    def _take(self, layers: tuple[LoadedLayer, ...]) -> None:
        fresh = [loaded.layer for loaded in layers]
        known = {layer.id for layer in self._workspace.layers}
        order = [layer.id for layer in fresh if layer.id not in known]
        order += [layer.id for layer in self._workspace.layers]
        name = tr("Add layer “{name}”", name=fresh[0].name)
        self._workspace.apply(make_layer_edit(self._workspace, name, {layer.id: layer for layer in fresh}, order))
        for layer in fresh:
            for warning in layer.warnings:
                self._notices.warn(f"{layer.name}: {warning}")
        self.opened.emit(fresh)

    def _fail(self, path: Path, error: Exception, columns: ColumnChoice | None) -> None:
        from gisviewer.layers.columns import ColumnsNeeded
        from gisviewer.layers.crs import CrsNeeded

        if isinstance(error, CrsNeeded) and error.proposals:
            self._ask_crs(path, error, columns)
        elif isinstance(error, ColumnsNeeded) and error.proposals:
            self._ask_columns(path, error)
        else:
            self._notices.error(error)

    def _ask_crs(self, path: Path, needed: CrsNeeded, columns: ColumnChoice | None) -> None:
        choices = {str(index): f"{proposal.name}" for index, proposal in enumerate(needed.proposals[:4])}
        reasons = "\n".join(f"{proposal.name}: {proposal.reason}" for proposal in needed.proposals[:4])
        key = self._notices.ask(f"{needed.message} {needed.hint}", choices, "0", reasons)
        if key is not None:
            self.open(path, needed.proposals[int(key)].choice, columns)

    def _ask_columns(self, path: Path, needed: ColumnsNeeded) -> None:
        choices = {str(index): f"{proposal.choice}" for index, proposal in enumerate(needed.proposals[:4])}
        reasons = "\n".join(f"{proposal.choice}: {proposal.reason}" for proposal in needed.proposals[:4])
        key = self._notices.ask(needed.message, choices, "0", reasons)
        if key is not None:
            self.open(path, columns=needed.proposals[int(key)].choice)
