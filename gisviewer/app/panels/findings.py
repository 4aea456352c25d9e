"""What is doubtful about incidents: found by one look at all, kept up to date while they are mended."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gisviewer.app.panels.empty import EmptyState, OrEmpty
from gisviewer.app.panels.plain_tree import PlainTree
from gisviewer.app.theme import GAP
from gisviewer.app.words import mark, tr, tr_message, trn
from gisviewer.domain.incidents import Status
from gisviewer.gazetteer.api import GeometryIndex
from gisviewer.project.validation import Check, Finding, check_incident
from gisviewer.project.workspace import Notice, Selection, Table, Workspace

CHECK_WORDS = {
    Check.DATE_ORDER: mark("Order of dates"),
    Check.FUTURE_DATE: mark("Date after publication"),
    Check.COORDINATES: mark("Coordinates"),
    Check.COUNTRY: mark("Country"),
    Check.SOURCE: mark("Source"),
    Check.COUNTS: mark("Numbers"),
}
_HEADINGS = (mark("Incident"), mark("What"), mark("Why it is doubtful"))


class FindingsPanel(QWidget):
    """Lists findings; the row in use is the selection of the workspace."""

    check_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._gazetteer: GeometryIndex | None = None
        self._findings: dict[str, list[Finding]] | None = None
        self.tree = PlainTree([tr(heading) for heading in _HEADINGS], (260, 160), tr("Doubtful incidents"))
        self.tree.currentItemChanged.connect(self._on_current)
        self.count = QLabel()
        self.count.setObjectName("muted")
        again = QPushButton(tr("Check all incidents"))
        again.clicked.connect(self.check_wanted)
        self.empty = EmptyState("")
        self._stack = OrEmpty(self.tree, self.empty)
        row = QHBoxLayout()
        row.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        row.addWidget(again)
        row.addStretch(1)
        row.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self._refresh()

    def show_findings(self, findings: list[Finding], gazetteer: GeometryIndex) -> None:
        """Show what a look at all incidents found; what is mended later is looked at with the same gazetteer."""
        self._gazetteer = gazetteer
        self._findings = {}
        for finding in findings:
            self._findings.setdefault(finding.incident_id, []).append(finding)
        self._refresh()

    def take_notice(self, notice: Notice) -> None:
        """Look again at what has changed; another project has to be checked anew."""
        if not notice.touches(Table.INCIDENTS) or self._findings is None:
            return
        if not notice.ids:
            self._findings = None
        else:
            for key in notice.ids:
                incident = self._workspace.incidents.get(key)
                is_wanted = incident is not None and incident.status is not Status.REJECTED
                self._findings.pop(key, None)
                if is_wanted and incident is not None:
                    found = check_incident(incident, self._workspace, self._gazetteer)
                    if found:
                        self._findings[key] = found
        self._refresh()

    def _refresh(self) -> None:
        current = self.tree.current_id
        self.tree.blockSignals(True)
        self.tree.clear()
        listed = [finding for found in (self._findings or {}).values() for finding in found]
        for finding in listed:
            title = self._workspace.incidents[finding.incident_id].title
            words = (title, tr(CHECK_WORDS[finding.check]), tr_message(finding.message))
            item = self.tree.add_row(words, finding.incident_id)
            if finding.incident_id == current:
                self.tree.setCurrentItem(item)
        self.tree.blockSignals(False)
        self._stack.set_empty(not listed)
        if self._findings is None:
            self.empty.label.setText(
                tr("Dates, coordinates, countries, sources and numbers of all incidents can be checked here.")
            )
        else:
            self.empty.label.setText(tr("Nothing doubtful was found."))
        self.count.setText(trn("{n} finding", "{n} findings", len(listed)) if listed else "")

    def _on_current(self) -> None:
        key = self.tree.current_id
        if key in self._workspace.incidents:
            self._workspace.select(Selection(key))
