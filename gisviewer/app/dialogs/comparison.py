"""The window of what may be told twice: pairs and groups on the left, what each article says on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.comparison import Found
from gisviewer.app.models.claims import ClaimsModel
from gisviewer.app.panels.empty import EmptyState, OrEmpty
from gisviewer.app.panels.table_view import make_table
from gisviewer.app.panels.two_lines import TwoLineDelegate
from gisviewer.app.sizes import set_size
from gisviewer.app.theme import GAP
from gisviewer.app.words import date_text, tr, tr_message, trn
from gisviewer.articles.duplicates import NearDuplicate
from gisviewer.domain.places import Role
from gisviewer.geoparse.events.same_event import Claim, EventGroup, make_claims
from gisviewer.project.workspace import Workspace

_SUBTITLE = Qt.ItemDataRole.UserRole
_WIDTHS_PX = (160, 90, 110, 130, 160)


class ComparisonDialog(QDialog):
    """Nothing is merged but by its buttons. It stays open beside the window and follows what is found."""

    merge_wanted = Signal(tuple)
    apart_wanted = Signal(tuple)
    close_copy_wanted = Signal(str)
    incident_chosen = Signal(str, str)
    seen = Signal(bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Told twice"))
        set_size(self, 1240, 480)
        self._workspace = workspace
        self._entries: list[NearDuplicate | EventGroup] = []
        self.list = QListWidget()
        self.list.setItemDelegate(TwoLineDelegate(_SUBTITLE, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("What may be told twice"))
        self.list.currentRowChanged.connect(lambda _row: self._show_entry())
        self.model = ClaimsModel(self)
        self.model.ticked.connect(self._refresh_buttons)
        self._make_table()
        self.why = QLabel()
        self.why.setObjectName("muted")
        self.why.setWordWrap(True)
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self._make_buttons()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(GAP, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.why)
        column.addWidget(self.table, 1)
        column.addLayout(self._buttons)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(right)
        split.setSizes([280, 960])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        self._stack = OrEmpty(split, EmptyState(tr("No article and no event seems to be told twice.")))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(GAP, GAP, GAP, GAP)
        outer.addWidget(self._stack)

    def show_found(self, found: Found) -> None:
        """Show what was found; the entry in use stays so, or the one that takes its place."""
        row = max(0, self.list.currentRow())
        entries: list[NearDuplicate | EventGroup] = [*found.copies, *found.events]
        kept = self._entries[row] if row < len(self._entries) else None
        self._entries = entries
        self.list.blockSignals(True)
        self.list.clear()
        for entry in entries:
            title, subtitle = self._words(entry)
            item = QListWidgetItem(title)
            item.setData(_SUBTITLE, subtitle)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {subtitle}")
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._stack.set_empty(not entries)
        row = next((n for n, entry in enumerate(entries) if entry == kept), min(row, len(entries) - 1))
        self.list.setCurrentRow(row)
        self._show_entry()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is in sight."""
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is no more."""
        super().hideEvent(event)
        self.seen.emit(False)

    @property
    def entry(self) -> NearDuplicate | EventGroup | None:
        """The entry in use."""
        row = self.list.currentRow()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def _make_table(self) -> None:
        self.table = make_table(self.model, tr("What each article says"), _WIDTHS_PX)
        self.table.setWordWrap(True)
        self.table.selectionModel().currentRowChanged.connect(lambda current, _: self._on_row(current.row()))

    def _make_buttons(self) -> None:
        self.merge = QPushButton(tr("Merge into one incident"))
        self.close_copy = QPushButton(tr("Close the later copy"))
        self.apart = QPushButton(tr("Not the same"))
        self.apart.setToolTip(tr("Keeps them apart and does not ask again"))
        self.merge.clicked.connect(lambda: self.merge_wanted.emit(self.model.chosen))
        self.close_copy.clicked.connect(self._on_close_copy)
        self.apart.clicked.connect(self._on_apart)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GAP)
        for button in (self.merge, self.close_copy, self.apart):
            button.setAutoDefault(False)
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        for keys, button in (("M", self.merge), ("N", self.apart)):
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)

    def _words(self, entry: NearDuplicate | EventGroup) -> tuple[str, str]:
        if isinstance(entry, NearDuplicate):
            second = self._workspace.article(entry.second)
            title = second.title if second is not None and second.title else entry.second
            return title, tr("{percent}% the same text as another article", percent=round(100 * entry.likeness))
        first = self._workspace.incidents.get(entry.incident_ids[0])
        title = first.title if first is not None else entry.incident_ids[0]
        return title, trn("told by {n} article", "told by {n} articles", len(entry.incident_ids))

    def _show_entry(self) -> None:
        entry = self.entry
        if isinstance(entry, EventGroup):
            incidents = [i for key in entry.incident_ids if (i := self._workspace.incidents.get(key)) is not None]
            self.model.show_claims(make_claims(incidents), self._workspace.article_heads)
            self.why.setText("; ".join(tr_message(reason) for reason in entry.reasons))
        elif isinstance(entry, NearDuplicate):
            self.model.show_claims(self._claims_of_copies(entry), self._workspace.article_heads, can_be_ticked=False)
            heads = [a for key in (entry.first, entry.second) if (a := self._workspace.article(key)) is not None]
            self.why.setText(
                "\n".join(" · ".join(p for p in (a.title, a.outlet, date_text(a.published)) if p) for a in heads)
            )
        else:
            self.model.show_claims((), {})
            self.why.setText("")
        self.table.resizeRowsToContents()
        self._refresh_buttons()

    def _claims_of_copies(self, pair: NearDuplicate) -> list[Claim]:
        wanted = (pair.first, pair.second)
        events = [i for i in self._workspace.incidents.values() if i.role is Role.EVENT]
        return [claim for claim in make_claims(events) if claim.article_id in wanted]

    def _refresh_buttons(self) -> None:
        is_copy = isinstance(self.entry, NearDuplicate)
        self.merge.setVisible(not is_copy)
        self.close_copy.setVisible(is_copy)
        self.merge.setEnabled(len(self.model.chosen) > 1)

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self.model.claims):
            claim = self.model.claims[row]
            self.incident_chosen.emit(claim.incident_id, claim.article_id)

    def _on_close_copy(self) -> None:
        if isinstance(self.entry, NearDuplicate):
            self.close_copy_wanted.emit(self.entry.second)

    def _on_apart(self) -> None:
        entry = self.entry
        if isinstance(entry, NearDuplicate):
            self.apart_wanted.emit((entry.first, entry.second))
        elif entry is not None:
            self.apart_wanted.emit(entry.incident_ids)
