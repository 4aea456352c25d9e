"""The places that a name may mean, each with its number, its reasons and how likely it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gisviewer.app.panels.columns import clear
from gisviewer.app.panels.why import describe_place
from gisviewer.app.panels.wrapped_button import WrappedButton
from gisviewer.app.words import plain_tip, tr, tr_message
from gisviewer.domain.places import Candidate

SHOWN = 5
_REASONS_SHOWN = 2


class CandidateList(QWidget):
    """Up to five candidates; a click chooses one, counted from 1."""

    def __init__(self, choose: Callable[[int], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choose = choose
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)

    def show_candidates(self, candidates: Sequence[Candidate], chosen: str) -> None:
        """Show candidates; the place with the id `chosen` is marked as the present one."""
        clear(self._column)
        for number, candidate in enumerate(candidates[:SHOWN], 1):
            self._column.addWidget(self._make_row(number, candidate, candidate.place.id == chosen))

    def _make_row(self, number: int, candidate: Candidate, is_chosen: bool) -> WrappedButton:
        place = candidate.place
        where = describe_place(place)
        row = WrappedButton("candidate", f"{number}: {place.name}, {where}", lambda: self._choose(number))
        row.setProperty("chosen", is_chosen)
        row.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus, and so the keys, in the queue
        row.add_side(str(number), "key")
        row.add_line(f"{place.name} · {where}")
        reasons = sorted(candidate.reasons, key=lambda reason: -abs(reason.weight))
        if reasons:
            row.add_line(" · ".join(tr_message(reason.text) for reason in reasons[:_REASONS_SHOWN]), "muted")
        row.add_side(f"{candidate.score:.0%}", "muted", at_end=True)
        row.setToolTip(
            plain_tip("\n".join(tr_message(reason.text) for reason in candidate.reasons) or tr("Choose this place"))
        )
        return row
