"""The incidents as a table: a thin model over the workspace, and the proxy that filters and sorts it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor

from gisviewer.app.icons import get_icon
from gisviewer.app.theme import current_theme
from gisviewer.app.words import interval_text, mark, plain_tip, tr, tr_code
from gisviewer.domain.incidents import UNCLASSIFIED, Incident, Status
from gisviewer.domain.places import GeometryKind, Role
from gisviewer.mapping.filters import IncidentFilter
from gisviewer.project.workspace import Notice, Table, Workspace

Index = QModelIndex | QPersistentModelIndex
INCIDENT_ID = Qt.ItemDataRole.UserRole
_MOST_SIGNALS = 20
_SORT = Qt.ItemDataRole.UserRole + 1

STATUS_WORDS = {
    Status.NEW: mark("New"),
    Status.ACCEPTED: mark("Accepted"),
    Status.REJECTED: mark("Rejected"),
    Status.UNSURE: mark("Unsure"),
}
STATUS_ICONS = {
    Status.NEW: "review",
    Status.ACCEPTED: "accept",
    Status.REJECTED: "reject",
    Status.UNSURE: "unsure",
}
ROLE_WORDS = {
    Role.EVENT: mark("Event"),
    Role.ACTOR: mark("Actor"),
    Role.DATELINE: mark("Dateline"),
    Role.CONTEXT: mark("Mention"),
}
PRECISION_WORDS = {
    0: mark("Not located"),
    1: mark("Town or site"),
    2: mark("Near a place"),
    3: mark("District"),
    4: mark("Province"),
    5: mark("Border or region"),
    6: mark("Country"),
    7: mark("At sea"),
}
GEOMETRY_ICONS = {GeometryKind.POINT: "pin", GeometryKind.LINE: "line", GeometryKind.AREA: "area"}


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, what it shows of an incident, and what it sorts by."""

    heading: str
    text: Callable[[Incident], str]
    key: Callable[[Incident], Any]
    is_number: bool = False


def _fatalities(incident: Incident) -> str:
    return "" if incident.fatalities_best is None else str(incident.fatalities_best)


def _type_words(incident: Incident) -> str:
    """The type; where the scheme has none, the finer one ("Earthquake"), or what the place does in the article."""
    if incident.event_type != UNCLASSIFIED:
        return tr_code(incident.event_type)
    return tr_code(incident.sub_event_type) if incident.sub_event_type else tr(ROLE_WORDS[incident.role])


COLUMNS = (
    Column(mark("Incident"), lambda i: i.title, lambda i: i.title.casefold()),
    Column(mark("Place"), lambda i: i.place_name or i.location_text, lambda i: i.place_name.casefold()),
    Column(mark("Country"), lambda i: i.country or ", ".join(i.claimants), lambda i: i.country),
    Column(mark("Date"), lambda i: interval_text(i.date_start, i.date_end), lambda i: i.date_start or date.min),
    Column(
        mark("Type"),
        _type_words,
        lambda i: i.event_type,
    ),
    Column(mark("Precision"), lambda i: tr(PRECISION_WORDS.get(i.geo_precision, "")), lambda i: i.geo_precision),
    Column(
        mark("Deaths"), _fatalities, lambda i: -1 if i.fatalities_best is None else i.fatalities_best, is_number=True
    ),
    Column(mark("Confidence"), lambda i: f"{i.confidence:.0%}", lambda i: i.confidence, is_number=True),
    Column(mark("Status"), lambda i: tr(STATUS_WORDS[i.status]), lambda i: i.status.value),
)


class IncidentModel(QAbstractTableModel):
    """One row for each incident of the workspace, in its order."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: list[Incident] = list(workspace.incidents.values())
        self._places: dict[str, int] = {}
        self._index_rows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of incidents."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headings of the columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        return tr(COLUMNS[section].heading) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        incident = self._rows[index.row()]
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(incident)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.text(incident)) or None
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            name = GEOMETRY_ICONS[incident.geometry_kind] if incident.is_located else "unsure"
            return get_icon(name, role_color(incident.role))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == len(COLUMNS) - 1:
            return get_icon(STATUS_ICONS[incident.status], status_color(incident.status))
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and incident.status == Status.REJECTED:
            return QColor(current_theme().muted)
        if role == INCIDENT_ID:
            return incident.id
        return column.key(incident) if role == _SORT else None

    def incident_at(self, row: int) -> Incident:
        """The incident of a row."""
        return self._rows[row]

    def row_of(self, incident_id: str) -> int | None:
        """The row of an incident, or None."""
        return self._places.get(incident_id)

    def take_notice(self, notice: Notice) -> None:
        """Follow a change of the workspace: in place where incidents only changed, anew where any came or went."""
        if not notice.touches(Table.INCIDENTS):
            return
        incidents = self._workspace.incidents
        if not notice.ids or any((key in incidents) != (key in self._places) for key in notice.ids):
            self.beginResetModel()
            self._rows = list(incidents.values())
            self._index_rows()
            self.endResetModel()
            return
        rows = sorted(self._places[key] for key in notice.ids & self._places.keys())
        for row in rows:
            self._rows[row] = incidents[self._rows[row].id]
        for first, last in _runs(rows):  # each makes the proxy filter and sort anew
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def _index_rows(self) -> None:
        self._places = {incident.id: row for row, incident in enumerate(self._rows)}


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and the last row to be told of together; where there are many, those between them too."""
    if len(rows) > _MOST_SIGNALS:
        yield rows[0], rows[-1]
        return
    yield from ((row, row) for row in rows)


class IncidentProxy(QSortFilterProxyModel):
    """The incidents that the filter lets through, sorted by value."""

    def __init__(self, model: IncidentModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.filter = IncidentFilter()
        self.setSourceModel(model)
        self.setSortRole(_SORT)

    def set_filter(self, wanted: IncidentFilter) -> None:
        """Show what passes another filter."""
        if wanted != self.filter:
            self.beginFilterChange()
            self.filter = wanted
            self.endFilterChange()

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        """Whether the filter lets an incident through."""
        return self.filter.matches(self._model.incident_at(row))

    def lessThan(self, left: Index, right: Index) -> bool:
        """Compare by value, not by what is shown."""
        return bool(self._model.data(left, _SORT) < self._model.data(right, _SORT))


def role_color(role: Role) -> str:
    """The colour in which a mention of this role is written."""
    theme = current_theme()
    return {
        Role.EVENT: theme.event,
        Role.ACTOR: theme.actor,
        Role.DATELINE: theme.dateline,
        Role.CONTEXT: theme.context,
    }[role]


def status_color(status: Status) -> str:
    """The colour of a state of review."""
    theme = current_theme()
    return {
        Status.NEW: theme.muted,
        Status.ACCEPTED: theme.good,
        Status.REJECTED: theme.muted,
        Status.UNSURE: theme.warn,
    }[status]
