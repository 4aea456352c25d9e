"""Layers in the window: reading files in the background, and keeping their features for the page."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from gisviewer.app.models.layers import make_layer_edit
from gisviewer.app.notices import Notices
from gisviewer.app.tasks import Tasks
from gisviewer.app.words import tr
from gisviewer.domain.layers import Layer
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.layers.features import LayerFeatures
from gisviewer.project.workspace import Notice, Table, Workspace

if TYPE_CHECKING:
    from gisviewer.layers.columns import ColumnChoice, ColumnsNeeded
    from gisviewer.layers.crs import CrsChoice, CrsNeeded
    from gisviewer.layers.loaded import LoadedLayer


def features_key(layer_id: str) -> str:
    """The setting of a document that keeps the features of a computed layer, and of its copies."""
    return f"features:{layer_id.partition('-')[0]}"


PREVIEW_AFTER_S = 0.3
"""A file that is read sooner is shown when it is complete."""


class LayerWork(QObject):
    """Opens layer files; a file that does not say where its coordinates lie leads to a question.

    `previews_changed` tells of the layers (in a list) that are shown while the rest of them is still being read.
    """

    opened = Signal(list)
    features_loaded = Signal()
    previews_changed = Signal(list)
    _partly_read = Signal(object, object)

    def __init__(self, workspace: Workspace, tasks: Tasks, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._notices = notices
        self.features = LayerFeatures()
        self._previews: dict[str, tuple[CancelToken, Layer]] = {}
        self._partly_read.connect(self._on_partly_read, Qt.ConnectionType.QueuedConnection)
        tasks.changed.connect(self._drop_previews)

    @property
    def previews(self) -> list[Layer]:
        """The layers that are shown while the rest of them is being read."""
        return [layer for _token, layer in self._previews.values()]

    def open(self, path: Path, crs: CrsChoice | None = None, columns: ColumnChoice | None = None) -> None:
        """Read a file and put its layers on top of the others, as one step."""

        def read(report: ReportProgress, token: CancelToken) -> tuple[LoadedLayer, ...]:
            from gisviewer.layers.read import read_layers

            started = time.monotonic()

            def publish(partial: LoadedLayer) -> None:
                is_late = time.monotonic() - started >= PREVIEW_AFTER_S
                if is_late and not self.features.is_complete(partial.layer.id):
                    self.features.add(partial)
                    self._partly_read.emit(token, partial.layer)

            layers = read_layers(path, crs=crs, progress=report, cancel=token, publish=publish, columns=columns)
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
            if self.features.is_complete(layer.id):
                continue
            if layer.source and Path(layer.source).exists():
                self._load(layer)
            elif not layer.source:
                self._unpack(layer)

    def _unpack(self, layer: Layer) -> None:
        """Take the features of a computed layer out of the project."""
        packed = self._workspace.setting(features_key(layer.id))

        def unpack(_report: ReportProgress, token: CancelToken) -> None:
            from gisviewer.layers.derived import unpack_features

            token.check()
            self.features.add(unpack_features(packed, layer))

        if packed is not None:
            words = tr("Reading “{name}”", name=layer.name)
            self._tasks.start(words, unpack, lambda _none: self.features_loaded.emit())

    def add_computed(self, name: str, loaded: LoadedLayer, packed: dict[str, Any]) -> None:
        """Put a computed layer on top of the others as one named step that keeps its features in the project."""
        layer = loaded.layer
        order = [layer.id, *(other.id for other in self._workspace.layers)]
        settings = {"layer_order": tuple(order), features_key(layer.id): packed}
        step = self._workspace.make_step(name, {Table.LAYERS: {layer.id: layer}, Table.SETTINGS: settings})
        self._workspace.apply(step)

    def _load(self, layer: Layer) -> None:
        def read(report: ReportProgress, token: CancelToken) -> None:
            for loaded in _read_as_before(layer, report, token):
                if not layer.member or loaded.layer.member == layer.member:
                    self.features.add(replace(loaded, layer=replace(loaded.layer, id=layer.id)))
                    break

        self._tasks.start(tr("Reading “{name}”", name=layer.name), read, lambda _none: self.features_loaded.emit())

    def take_notice(self, notice: Notice) -> None:
        """Draw the layers as the workspace says."""
        if notice.touches(Table.LAYERS):
            self.features.follow(self._workspace.layers)

    def _on_partly_read(self, token: CancelToken, layer: Layer) -> None:
        if any(task.token is token for task in self._tasks.running):
            self._previews[layer.id] = (token, layer)
            self.previews_changed.emit(self.previews)

    def _drop_previews(self) -> None:
        """Take back what is shown of files that are complete, failed or given up."""
        if not self._previews:
            return
        running = [task.token for task in self._tasks.running]
        kept = {key: preview for key, preview in self._previews.items() if preview[0] in running}
        if len(kept) != len(self._previews):
            self._previews = kept
            self.previews_changed.emit(self.previews)

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


def _read_as_before(layer: Layer, report: ReportProgress, token: CancelToken) -> tuple[LoadedLayer, ...]:
    """The layers of a file as when it was opened first: what a person said of its coordinates then holds again."""
    from gisviewer.layers.crs import CrsNeeded, name_of_crs
    from gisviewer.layers.read import read_layers

    path, member = Path(layer.source), layer.member or None
    try:
        return read_layers(path, member, progress=report, cancel=token)
    except CrsNeeded as needed:
        possible = [p.choice for p in needed.proposals if name_of_crs(p.choice.crs) == layer.crs]
        for choice in possible:  # the same CRS with the axes in one order and the other: the extent tells them apart
            layers = read_layers(path, member, choice, progress=report, cancel=token)
            if any(loaded.layer.extent == layer.extent for loaded in layers):
                return layers
        return read_layers(path, member, layer.crs or None, progress=report, cancel=token)
