"""In which coordinates the layers on the map are taken: changed later, doubted where they lie at sea, undone."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gisviewer.app.notices import Notices
from gisviewer.app.tasks import Tasks
from gisviewer.app.words import tr
from gisviewer.domain.layers import Layer
from gisviewer.errors import GisviewerError
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.project.workspace import Table, Workspace

if TYPE_CHECKING:
    from gisviewer.app.layer_questions import LayerQuestions
    from gisviewer.app.layer_work import LayerWork
    from gisviewer.layers.answers import Answers
    from gisviewer.layers.axis_order import AxisDoubt
    from gisviewer.layers.loaded import LoadedLayer


class LayerCoordinates(QObject):
    """Takes the numbers of a layer's file otherwise, as one step; `layers` reads and keeps the features."""

    def __init__(
        self, workspace: Workspace, tasks: Tasks, notices: Notices, questions: LayerQuestions, layers: LayerWork
    ) -> None:
        super().__init__(layers)
        self._workspace = workspace
        self._tasks = tasks
        self._notices = notices
        self._questions = questions
        self._layers = layers
        self._wanted: dict[str, str] = {}
        layers.opened.connect(self._doubt)

    def ask(self, layer: Layer) -> None:
        """Ask what the coordinates of a layer are, and take them so."""
        self._questions.ask_again(layer, self._layers.middle_of_incidents(), partial(self.take, layer.id))

    def take(self, layer_id: str, answers: Answers) -> None:
        """Read the file of a layer anew with other answers; the layer changes as one step when that went well."""
        layer = self._workspace.record(Table.LAYERS, layer_id)
        if layer is None:
            return
        wanted = replace(layer, opened_as=answers.text_for(layer.member))

        def read(report: ReportProgress, token: CancelToken) -> Layer:
            return self._layers.read_layer(wanted, report, token)

        def take(fresh: Layer) -> None:
            name = tr("Coordinates of layer “{name}”", name=layer.name)
            self._workspace.edit(name, Table.LAYERS, {layer_id: fresh})
            self._layers.opened_otherwise(fresh)

        self._tasks.start(tr("Reading “{name}”", name=layer.name), read, take)

    def follow(self) -> None:
        """Read those layers again whose coordinates are to be taken otherwise than they were, after an undo."""
        stale = [layer for layer in self._workspace.layers if layer.source and self._is_taken_otherwise(layer)]
        self._wanted.update({layer.id: layer.opened_as for layer in stale})
        self._layers.read_again(stale)

    def _is_taken_otherwise(self, layer: Layer) -> bool:
        loaded = self._layers.features.get(layer.id)
        if loaded is None or not loaded.is_complete or loaded.layer.opened_as == layer.opened_as:
            self._wanted.pop(layer.id, None)
            return False
        return self._wanted.get(layer.id) != layer.opened_as

    def _doubt(self, layers: list[Layer]) -> None:
        """Look whether freshly opened layers lie where they can, unless somebody said how to take them."""
        for layer in layers:
            loaded = self._layers.features.get(layer.id)
            if loaded is not None and layer.source and "crs" not in layer.opened_as:
                self._look_at(loaded, layer)

    def _look_at(self, loaded: LoadedLayer, layer: Layer) -> None:
        near = self._layers.middle_of_incidents()

        def look(_report: ReportProgress, token: CancelToken) -> AxisDoubt | None:
            from gisviewer.layers.axis_order import doubt_axis_order
            from gisviewer.layers.crs import is_geographic

            token.check()
            if not is_geographic(layer.crs):
                return None
            return doubt_axis_order(loaded, self._questions.country_names, near)

        def tell(doubt: AxisDoubt | None) -> None:
            if doubt is not None and layer.id in {other.id for other in self._workspace.layers}:
                self._offer_exchange(layer, doubt)

        def on_error(error: Exception) -> None:
            if not isinstance(error, GisviewerError):  # without bundled data nobody knows where land is
                self._notices.error(error)

        words = tr("Looking where “{name}” lies", name=layer.name)
        self._tasks.start(words, look, tell, on_error, lane="layers")

    def _offer_exchange(self, layer: Layer, doubt: AxisDoubt) -> None:
        numbers = {"n": doubt.here, "m": doubt.swapped, "total": doubt.looked_at}
        hints = {
            "country": tr(
                "Of {total} features looked at, {n} lie in the country that they name; with the two exchanged, {m} do.",
                **numbers,
            ),
            "work": tr(
                "Of {total} features looked at, {n} lie near your incidents; with the two exchanged, {m} do.", **numbers
            ),
            "land": tr("Of {total} features looked at, {n} lie on land; with the two exchanged, {m} do.", **numbers),
        }
        around = " " + tr("Most are in {place} then.", place=doubt.around) if doubt.around else ""
        self._notices.warn(
            tr("“{name}” seems to have longitude and latitude exchanged.", name=layer.name),
            hints[doubt.by] + around,
            (tr("Exchange them"), partial(self._exchange, layer)),
        )

    def _exchange(self, layer: Layer) -> None:
        from gisviewer.layers.answers import Answers
        from gisviewer.layers.crs import CrsChoice

        answers = Answers.of_layer(layer.member, layer.opened_as)
        self.take(layer.id, replace(answers, crs={layer.member: CrsChoice(layer.crs, swap_axes=True)}))
