"""The questions that a layer file may lead to, one window each: which layers, which columns, which coordinates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from gisviewer.app.engine import Engine
from gisviewer.app.tasks import Tasks
from gisviewer.app.words import tr
from gisviewer.errors import GisviewerError

if TYPE_CHECKING:
    from gisviewer.domain.layers import Layer
    from gisviewer.layers.answers import Answers
    from gisviewer.layers.columns import ColumnsNeeded
    from gisviewer.layers.crs import CrsNeeded
    from gisviewer.layers.members import MembersNeeded

OnAnswers = Callable[["Answers"], None]
Near = tuple[float, float] | None


class LayerQuestions(QObject):
    """Asks, and calls back with the answers so far and the new one; a closed dialog calls nobody."""

    def __init__(self, tasks: Tasks, engine: Engine, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._engine = engine
        self._window = parent
        self.dialog: QDialog | None = None
        """The question in sight."""

    def ask(self, error: Exception, answers: Answers, near: Near, on_answers: OnAnswers) -> bool:
        """Ask what an error asks for; false where it is no question. `near` is where the user's incidents are."""
        from gisviewer.layers.columns import ColumnsNeeded
        from gisviewer.layers.crs import CrsNeeded
        from gisviewer.layers.members import MembersNeeded

        if isinstance(error, MembersNeeded):
            self._ask_members(error, answers, on_answers)
        elif isinstance(error, ColumnsNeeded) and error.columns:
            self._ask_columns(error, answers, on_answers)
        elif isinstance(error, CrsNeeded):
            self._ask_crs(error, answers, near, on_answers)
        else:
            return False
        return True

    def ask_again(self, layer: Layer, near: Near, on_answers: OnAnswers) -> None:
        """Ask in which coordinate reference system the numbers of a layer on the map are."""
        from gisviewer.layers.answers import Answers
        from gisviewer.layers.crs import CrsChoice, CrsNeeded, bounds_in_file

        answers = Answers.of_layer(layer.member, layer.opened_as)
        present = answers.crs_of(layer.member) or CrsChoice(layer.crs)
        box = bounds_in_file(layer.extent, present.crs, swap_axes=present.swap_axes) if layer.extent else None
        needed = CrsNeeded(
            tr("The coordinates of “{name}” are taken for {crs} now.", name=layer.name, crs=layer.crs),
            tr("Choose what they really are. The file stays as it is."),
            member=layer.member,
            bounds=box,
        )
        self._ask_crs(needed, answers, near, on_answers)

    def country_names(self, lon: float, lat: float) -> tuple[str, ...]:
        """The names of the country at a place, its usual one first; none at sea."""
        return self._engine.country_names(lon, lat)

    def _ask_members(self, needed: MembersNeeded, answers: Answers, on_answers: OnAnswers) -> None:
        from gisviewer.app.dialogs.choose_members import MembersDialog

        dialog = MembersDialog(needed, self._window)
        self._open(dialog, lambda: on_answers(replace(answers, members=dialog.chosen())))

    def _ask_columns(self, needed: ColumnsNeeded, answers: Answers, on_answers: OnAnswers) -> None:
        from gisviewer.app.dialogs.choose_columns import ColumnsDialog

        dialog = ColumnsDialog(needed, self._window)

        def answer() -> None:
            on_answers(replace(answers, columns={**answers.columns, needed.member: dialog.choice()}))

        self._open(dialog, answer)

    def _ask_crs(self, needed: CrsNeeded, answers: Answers, near: Near, on_answers: OnAnswers) -> None:
        from gisviewer.app.dialogs.choose_crs import CrsDialog
        from gisviewer.app.place_preview import PlacePreview
        from gisviewer.layers.crs_proposals import propose_crs

        known = propose_crs(needed.bounds, near) if needed.bounds is not None else ()
        choices = {proposal.choice for proposal in known}
        proposals = (*known, *(proposal for proposal in needed.proposals if proposal.choice not in choices))
        preview = PlacePreview()
        dialog = CrsDialog(needed, proposals, self._name_country, preview, self._window)

        def answer() -> None:
            choice = dialog.choice()
            if choice is not None:
                on_answers(replace(answers, crs={**answers.crs, needed.member: choice}))

        self._open(dialog, answer)
        self._tasks.start(
            tr("Drawing the countries"),
            lambda _report, _token: self._engine.country_outlines(),
            lambda rings: preview.set_land(rings) if self.dialog is dialog else None,
            lambda _error: None,
            lane="layers",
        )

    def _name_country(self, lon: float, lat: float) -> str:
        try:
            return self._engine.name_country(lon, lat)
        except GisviewerError:  # without bundled data the numbers have to do
            return ""

    def _open(self, dialog: QDialog, on_accepted: Callable[[], None]) -> None:
        self.dialog = dialog
        dialog.accepted.connect(on_accepted)
        dialog.finished.connect(self._on_finished)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_finished(self) -> None:
        if self.dialog is self.sender():
            self.dialog = None
