"""What was not mapped, as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from gisviewer.app.models.text_table import Index, TextTableModel
from gisviewer.app.words import mark, plain_tip, tr, tr_message
from gisviewer.domain.incidents import ProblemKind
from gisviewer.project.unmapped import Unmapped

COLUMNS = (
    mark("Words"),
    mark("Kind"),
    mark("Why there is no marker"),
    mark("May be"),
    mark("Sentence"),
    mark("Article"),
)
KIND_WORDS = {
    ProblemKind.NOT_IN_GAZETTEER: mark("Unknown name"),
    ProblemKind.AMBIGUOUS: mark("Ambiguous"),
    ProblemKind.LOW_CONFIDENCE: mark("Uncertain"),
    ProblemKind.METONYM: mark("A government"),
    ProblemKind.NOT_A_PLACE: mark("Not a place"),
    ProblemKind.LIMIT: mark("Over a limit"),
    ProblemKind.REJECTED: mark("Taken off"),
    ProblemKind.NOT_LOCATED: mark("Event without a place"),
    ProblemKind.DENIED: mark("Denied"),
    ProblemKind.POSSIBLE: mark("Only possible"),
}
_CANDIDATES_SHOWN = 3


class UnmappedModel(TextTableModel):
    """Shows entries with the title and the sentence of each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self.entries: tuple[Unmapped, ...] = ()
        self._sentences: tuple[str, ...] = ()
        self._titles: tuple[str, ...] = ()

    def show_entries(self, entries: Sequence[Unmapped], sentences: Sequence[str], titles: Sequence[str]) -> None:
        """Show these, each with its sentence and the title of its article."""
        self.beginResetModel()
        self.entries, self._sentences, self._titles = tuple(entries), tuple(sentences), tuple(titles)
        self.endResetModel()

    def row_total(self) -> int:
        """One for each entry."""
        return len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        words = self._cell(index.row(), index.column())
        return words if role == Qt.ItemDataRole.DisplayRole else plain_tip(words)

    def _cell(self, row: int, column: int) -> str:
        entry = self.entries[row]
        if column == 3:
            names = [_place_words(n, c.place.name, c.place.country) for n, c in enumerate(entry.candidates, 1)]
            return " · ".join(names[:_CANDIDATES_SHOWN])
        return (
            entry.surface,
            tr(KIND_WORDS.get(entry.kind, entry.kind.value)),
            tr_message(entry.why),
            "",
            " ".join(self._sentences[row].split()),
            self._titles[row],
        )[column]


def _place_words(number: int, name: str, country: str) -> str:
    return f"{number} {name} ({country})" if country else f"{number} {name}"
