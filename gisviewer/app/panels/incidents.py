"""The table of incidents with its filter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.models.incidents import (
    INCIDENT_ID,
    ROLE_WORDS,
    STATUS_WORDS,
    IncidentModel,
    IncidentProxy,
)
from gisviewer.app.panels.empty import EmptyState, OrEmpty
from gisviewer.app.panels.table_view import make_sortable, make_table
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr
from gisviewer.domain.plain_text import guard_formula
from gisviewer.mapping.filters import IncidentFilter
from gisviewer.project.workspace import Notice, Selection, Workspace

_FILTER_DELAY_MS = 150
_WIDTHS_PX = (210, 130, 64, 100, 120, 110, 60, 84, 90)


class IncidentsPanel(QWidget):
    """Shows the incidents that the filter lets through; the row in use is the selection of the workspace."""

    filter_changed = Signal(object)
    activated = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._following = False
        self.model = IncidentModel(workspace, self)
        self.proxy = IncidentProxy(self.model, self)
        self.view = make_table(self.proxy, tr("Incidents"), _WIDTHS_PX, several=True)
        make_sortable(self.view)
        self.view.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.view.activated.connect(self._on_activated)
        self.empty = EmptyState("")
        clear = QPushButton(tr("Clear the filter"))
        clear.clicked.connect(self.clear_filter)
        self.empty.add_button(clear)
        self._clear_button = clear
        self._stack = OrEmpty(self.view, self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_filter_row())
        column.addWidget(self._stack, 1)
        for signal in (self.proxy.rowsInserted, self.proxy.rowsRemoved, self.proxy.modelReset):
            signal.connect(self._refresh_count)
        self._refresh_count()

    def take_notice(self, notice: Notice) -> None:
        """Follow the workspace."""
        self._following = True
        self.model.take_notice(notice)
        if notice.selection or notice.tables:
            self._follow_selection()
        self._following = False
        self._refresh_count()

    @property
    def shown_ids(self) -> tuple[str, ...]:
        """The incidents in sight, in the order of the rows."""
        return tuple(self.proxy.index(row, 0).data(INCIDENT_ID) for row in range(self.proxy.rowCount()))

    @property
    def selected_ids(self) -> tuple[str, ...]:
        """The incidents of the selected rows."""
        return tuple(index.data(INCIDENT_ID) for index in self.view.selectionModel().selectedRows())

    def table_rows(self, guard: bool) -> list[list[str]]:
        """The head and the rows of the table as text: those selected where there are several, else all shown.

        `guard` keeps a spreadsheet from taking text for formulas.
        """
        selected = self.view.selectionModel().selectedRows()
        chosen = {index.row() for index in selected} if len(selected) > 1 else range(self.proxy.rowCount())
        columns = range(self.proxy.columnCount())
        head = [self.proxy.headerData(column, Qt.Orientation.Horizontal) for column in columns]
        rows = [[self.proxy.index(row, column).data() for column in columns] for row in sorted(chosen)]
        return [[_cell(value, guard) for value in row] for row in (head, *rows)]

    def select_ids(self, incident_ids: Iterable[str]) -> None:
        """Select the rows of these incidents, as far as they are shown."""
        flags = QItemSelectionModel.SelectionFlag
        chosen = QItemSelection()
        for incident_id in incident_ids:
            row = self.model.row_of(incident_id)
            index = self.proxy.mapFromSource(self.model.index(row, 0)) if row is not None else QModelIndex()
            if index.isValid():
                chosen.select(index, index)
        self.view.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)

    def set_filter(self, wanted: IncidentFilter) -> None:
        """Show what another filter lets through, without saying so to others."""
        self._following = True
        self.proxy.set_filter(wanted)
        if self.search.text().strip() != wanted.text:
            self.search.setText(wanted.text)
        for box, values in ((self._status, wanted.statuses), (self._role, wanted.roles)):
            box.setCurrentIndex(max(0, box.findData(values[0])) if len(values) == 1 else 0)
        self._following = False
        self._follow_selection()
        self._refresh_count()

    def clear_filter(self) -> None:
        """Show everything again."""
        self._change_filter(IncidentFilter())

    def _make_filter_row(self) -> QWidget:
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Filter incidents"))
        self.search.setAccessibleName(tr("Filter incidents"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(280)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FILTER_DELAY_MS)
        self._timer.timeout.connect(self._on_search)
        self.search.textChanged.connect(lambda _text: None if self._following else self._timer.start())
        self._status = _make_choice(tr("Any status"), {status.value: tr(w) for status, w in STATUS_WORDS.items()})
        self._role = _make_choice(tr("Any role"), {role.value: tr(words) for role, words in ROLE_WORDS.items()})
        self._status.setAccessibleName(tr("Status"))
        self._role.setAccessibleName(tr("Role"))
        self._status.currentIndexChanged.connect(self._on_choice)
        self._role.currentIndexChanged.connect(self._on_choice)
        self.count = QLabel()
        self.count.setObjectName("muted")
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        layout.setSpacing(GAP)
        layout.addWidget(self.search, 1)
        layout.addWidget(self._status)
        layout.addWidget(self._role)
        layout.addStretch(1)
        layout.addWidget(self.count)
        return row

    def _on_search(self) -> None:
        self._change_filter(replace(self.proxy.filter, text=self.search.text().strip()))

    def _on_choice(self) -> None:
        if self._following:
            return
        statuses = (self._status.currentData(),) if self._status.currentData() else ()
        roles = (self._role.currentData(),) if self._role.currentData() else ()
        self._change_filter(replace(self.proxy.filter, statuses=statuses, roles=roles))

    def _change_filter(self, wanted: IncidentFilter) -> None:
        if wanted != self.proxy.filter:
            self.set_filter(wanted)
            self.filter_changed.emit(wanted)

    def _refresh_count(self) -> None:
        total, shown = self.model.rowCount(), self.proxy.rowCount()
        self._stack.set_empty(shown == 0)
        self._clear_button.setVisible(total > 0)
        if total:
            self.empty.label.setText(tr("0 of {total} shown: the filter hides everything.", total=total))
        else:
            self.empty.label.setText(tr("Incidents and places will be listed here."))
        words = tr("{shown} of {total} shown") if shown != total else tr("{total} in all")
        self.count.setText(words.format(shown=shown, total=total) if total else "")

    def _follow_selection(self) -> None:
        incident_id = self._workspace.selection.incident_id
        row = self.model.row_of(incident_id) if incident_id else None
        index = self.proxy.mapFromSource(self.model.index(row, 0)) if row is not None else QModelIndex()
        was_following, self._following = self._following, True
        chooser = self.view.selectionModel()
        if not index.isValid():
            if incident_id is None or row is None:
                chooser.clear()
        elif chooser.currentIndex().row() != index.row() or not chooser.isRowSelected(index.row()):
            flags = QItemSelectionModel.SelectionFlag
            chooser.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.view.scrollTo(index)
        self._following = was_following

    def _on_current_changed(self, current: QModelIndex) -> None:
        incident_id = current.data(INCIDENT_ID)
        if incident_id and not self._following:
            self._workspace.select(Selection(incident_id))

    def _on_activated(self, index: QModelIndex) -> None:
        self.activated.emit(index.data(INCIDENT_ID))


def _cell(value: object, guard: bool) -> str:
    text = " ".join(str("" if value is None else value).split())
    return guard_formula(text) if guard else text


def _make_choice(anything: str, choices: dict[str, str]) -> QComboBox:
    box = QComboBox()
    box.addItem(anything, "")
    for value, words in choices.items():
        box.addItem(words, value)
    return box
