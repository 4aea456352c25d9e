"""What each article says of an event, as a table with a box to tick for each incident."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from gisviewer.app.casualties_text import write_casualties
from gisviewer.app.models.text_table import Index, TextTableModel
from gisviewer.app.words import interval_text, mark, plain_tip, tr_code
from gisviewer.domain.text import Article
from gisviewer.geoparse.events.same_event import Claim

COLUMNS = (mark("Article"), mark("When"), mark("Where"), mark("Type"), mark("People"), mark("Sentence"))


class ClaimsModel(TextTableModel):
    """A row for each article's claim; the box in the first column says whether its incident is merged."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self.claims: tuple[Claim, ...] = ()
        self._articles: Mapping[str, Article] = {}
        self._left_out: set[str] = set()
        self._can_be_ticked = True

    def show_claims(self, claims: Sequence[Claim], articles: Mapping[str, Article], can_be_ticked: bool = True) -> None:
        """Show these, all ticked, or without boxes."""
        self.beginResetModel()
        self._can_be_ticked = can_be_ticked
        self.claims, self._articles, self._left_out = tuple(claims), articles, set()
        self.endResetModel()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ticked incidents, in the order of the rows."""
        return tuple(dict.fromkeys(c.incident_id for c in self.claims if c.incident_id not in self._left_out))

    def row_total(self) -> int:
        """One for each entry."""
        return len(self.claims)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column can be ticked."""
        flags = super().flags(index)
        is_box = self._can_be_ticked and index.column() == 0
        return flags | Qt.ItemFlag.ItemIsUserCheckable if is_box else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid():
            return None
        claim = self.claims[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0 and self._can_be_ticked:
            return Qt.CheckState.Unchecked if claim.incident_id in self._left_out else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(claim, index.column())
        return plain_tip(self._cell(claim, index.column())) if role == Qt.ItemDataRole.ToolTipRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick an incident, in all its rows."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        key = self.claims[index.row()].incident_id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left_out.discard(key)
        else:
            self._left_out.add(key)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.claims) - 1, 0))
        self.ticked.emit()
        return True

    def _cell(self, claim: Claim, column: int) -> str:
        article = self._articles.get(claim.article_id)
        file = Path(article.path).name if article is not None and article.path else ""
        named = " · ".join(part for part in ((article.outlet or article.title) if article else "", file) if part)
        excerpt = claim.excerpt.of(article.text) if article is not None and claim.excerpt is not None else ""
        return (
            named or claim.article_id,
            interval_text(claim.date_start, claim.date_end),
            claim.place,
            tr_code(claim.event_type),
            write_casualties(claim.casualties),
            " ".join(excerpt.split()),
        )[column]
