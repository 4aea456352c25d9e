"""Layers in the window: reading files in the background, and keeping their features for the page."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from gisviewer.app.layer_coordinates import LayerCoordinates
from gisviewer.app.layer_files import LayerFiles
from gisviewer.app.layer_looks import LayerLooks
from gisviewer.app.layer_questions import LayerQuestions
from gisviewer.app.layer_steps import features_key, make_layer_edit
from gisviewer.app.notices import Notices
from gisviewer.app.tasks import Tasks
from gisviewer.app.words import tr
from gisviewer.domain.layers import Layer
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.layers.features import LayerFeatures
from gisviewer.project.workspace import Notice, Table, Workspace

if TYPE_CHECKING:
    from gisviewer.layers.answers import Answers
    from gisviewer.layers.loaded import LoadedLayer


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

    def __init__(
        self, workspace: Workspace, tasks: Tasks, notices: Notices, questions: LayerQuestions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._notices = notices
        self._questions = questions
        self.files = LayerFiles(workspace, notices, self.read_again, parent)
        self.features = LayerFeatures()
        self.looks = LayerLooks(workspace, tasks)
        self.coordinates = LayerCoordinates(workspace, tasks, notices, questions, self)
        self._previews: dict[str, tuple[CancelToken, Layer]] = {}
        self._partly_read.connect(self._on_partly_read, Qt.ConnectionType.QueuedConnection)
        tasks.changed.connect(self._drop_previews)

    @property
    def previews(self) -> list[Layer]:
        """The layers that are shown while the rest of them is being read."""
        return [layer for _token, layer in self._previews.values()]

    def open(self, path: Path, answers: Answers | None = None) -> None:
        """Read a file and put its layers on top of the others, as one step."""

        def read(report: ReportProgress, token: CancelToken) -> tuple[LoadedLayer, ...]:
            from gisviewer.layers.read import read_layers

            started = time.monotonic()

            def publish(partial: LoadedLayer) -> None:
                is_late = time.monotonic() - started >= PREVIEW_AFTER_S
                if is_late and not self.features.is_complete(partial.layer.id):
                    self.features.add(partial)
                    self._partly_read.emit(token, partial.layer)

            layers = read_layers(path, answers, progress=report, cancel=token, publish=publish, asks=True)
            for loaded in layers:
                token.check()
                self.features.add(loaded)
            return layers

        self._tasks.start(
            tr("Reading “{name}”", name=path.name), read, self._take, lambda error: self._fail(path, error, answers)
        )

    def load_missing(self) -> None:
        """Read the features of the layers that a project brought; one whose file is gone is asked for."""
        wanted = [layer for layer in self._workspace.layers if not self.features.is_complete(layer.id)]
        self.read_again([layer for layer in wanted if layer.source and Path(layer.source).exists()])
        for layer in wanted:
            if not layer.source:
                self._unpack(layer)
        self.files.ask_for_missing()

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
        settings = {features_key(layer.id): packed}
        self._workspace.apply(make_layer_edit(self._workspace, name, {layer.id: layer}, order, settings))

    def read_again(self, layers: list[Layer]) -> None:
        """Read the features of layers from their files as they are now; names and styles stay."""
        by_source: dict[str, list[Layer]] = {}
        for layer in layers:
            by_source.setdefault(layer.source, []).append(layer)
        for group in by_source.values():
            self._read_group(group)

    def _read_group(self, layers: list[Layer]) -> None:
        """The layers of one file, which may be copies of one another."""

        def read(report: ReportProgress, token: CancelToken) -> list[Layer]:
            return [self.read_layer(layer, report, token) for layer in layers]

        def take(fresh: list[Layer]) -> None:
            current = {layer.id: layer for layer in self._workspace.layers}
            changed = {
                layer.id: _updated(current[layer.id], layer)
                for layer in fresh
                if layer.id in current and _content(layer) != _content(current[layer.id])
            }
            if changed:
                name = tr("Read “{name}” again", name=Path(layers[0].source).name)
                self._workspace.edit(name, Table.LAYERS, changed)
            self.files.was_read(layers[0].source)
            self.features_loaded.emit()

        self._tasks.start(tr("Reading “{name}”", name=Path(layers[0].source).name), read, take)

    def read_layer(self, layer: Layer, report: ReportProgress, token: CancelToken) -> Layer:
        """Read the features of a layer from its file, and give the layer as its file has it now; on any thread."""
        loaded = _read_as_before(layer, report, token)
        fresh = _updated(layer, loaded.layer)
        self.features.add(replace(loaded, layer=replace(loaded.layer, id=layer.id, opened_as=layer.opened_as)))
        return fresh

    def opened_otherwise(self, layer: Layer) -> None:
        """Show that the features of a layer are elsewhere now."""
        self.files.was_read(layer.source)
        self.features_loaded.emit()
        self.opened.emit([layer])

    def take_notice(self, notice: Notice) -> None:
        """Draw the layers as the workspace says."""
        if notice.touches(Table.LAYERS):
            self.features.follow(self._workspace.layers)
            self.files.follow()
            self.looks.follow()
            self.coordinates.follow()

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
        fresh = [self.looks.dress(loaded.layer, number) for number, loaded in enumerate(layers)]
        known = {layer.id for layer in self._workspace.layers}
        order = [layer.id for layer in fresh if layer.id not in known]
        order += [layer.id for layer in self._workspace.layers]
        name = tr("Add layer “{name}”", name=fresh[0].name)
        self._workspace.apply(make_layer_edit(self._workspace, name, {layer.id: layer for layer in fresh}, order))
        for layer in fresh:
            self.files.was_read(layer.source)
            if layer.warnings:
                self._notices.warn(f"{layer.name}: {' '.join(layer.warnings)}")
        self.opened.emit(fresh)

    def _fail(self, path: Path, error: Exception, answers: Answers | None) -> None:
        from gisviewer.layers.answers import Answers

        def go_on(more: Answers) -> None:
            self.open(path, more)

        if not self._questions.ask(error, answers or Answers(), self.middle_of_incidents(), go_on):
            self._notices.error(error)

    def middle_of_incidents(self) -> tuple[float, float] | None:
        """Where the work is about, which tells one zone of a grid from another; None where nothing is located."""
        places = [
            (incident.lon, incident.lat)
            for incident in self._workspace.incidents.values()
            if incident.lon is not None and incident.lat is not None
        ]
        if not places:
            return None
        return median(lon for lon, _lat in places), median(lat for _lon, lat in places)


def _read_as_before(layer: Layer, report: ReportProgress, token: CancelToken) -> LoadedLayer:
    """A layer of a file as when it was opened first: what a person said of its coordinates then holds again."""
    from gisviewer.layers.answers import Answers
    from gisviewer.layers.read import read_layers

    answers = Answers.of_layer(layer.member, layer.opened_as)
    layers = read_layers(Path(layer.source), answers, progress=report, cancel=token)
    return next((loaded for loaded in layers if loaded.layer.member == layer.member), layers[0])


def _content(layer: Layer) -> tuple[object, ...]:
    """What changes where a file has other features than before."""
    return layer.geometry, layer.count, layer.extent, layer.fields, layer.crs


def _updated(layer: Layer, fresh: Layer) -> Layer:
    """A layer with what its file says now."""
    return replace(
        layer,
        geometry=fresh.geometry,
        count=fresh.count,
        extent=fresh.extent,
        fields=fresh.fields,
        warnings=fresh.warnings,
        crs=fresh.crs,
    )
