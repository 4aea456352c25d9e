"""The list of what a rule would change, before it changes anything."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.models.incidents import STATUS_WORDS
from gisviewer.app.panels.why import describe_place
from gisviewer.app.panels.wrapped_button import make_label
from gisviewer.app.sizes import set_size
from gisviewer.app.theme import GAP
from gisviewer.app.words import mark, plain_tip, tr, trn
from gisviewer.domain.incidents import Incident
from gisviewer.jobs import without_garbage_collection
from gisviewer.project.rules import Rule, RuleAction
from gisviewer.project.teach import RuleChange, preview_rule, propose_rule
from gisviewer.project.workspace import Workspace

_HEADINGS = (mark("Incident"), mark("Article"), mark("Now"), mark("Becomes"))
_ID = Qt.ItemDataRole.UserRole


class TeachDialog(QDialog):
    """Lists the other mentions of the corrected words; `ticked` are those that shall follow, `rule` says how."""

    def __init__(self, workspace: Workspace, incident_id: str, trusts: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Apply a correction elsewhere"))
        set_size(self, 860, 460)
        self._workspace = workspace
        self._trusts = trusts
        incident = workspace.incidents[incident_id]
        self._country = _country_before(incident)
        self._incident_id = incident_id
        self._rule = propose_rule(workspace, incident_id)
        self.narrow = QCheckBox(tr("Only where the place is in {country} now", country=self._country))
        self.narrow.setVisible(bool(self._country))
        self.narrow.toggled.connect(self._fill)
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.setHeaderLabels([tr(heading) for heading in _HEADINGS])
        self.tree.setAccessibleName(tr("What would change"))
        self.tree.itemChanged.connect(self._refresh)
        header = self.tree.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for section, width_px in enumerate((240, 210, 180)):
            header.resizeSection(section, width_px)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(make_label(_say(self.rule), "heading"))
        column.addWidget(
            make_label(tr("What was reviewed or placed by hand is not in the list and stays as it is."), "muted")
        )
        column.addWidget(self.tree, 1)
        column.addWidget(self.narrow)
        column.addWidget(self.buttons)
        self._fill()

    @property
    def rule(self) -> Rule:
        """What shall be applied, and kept for articles to come."""
        assert self._rule is not None  # the dialog is opened for decisions that teach something
        return self._rule

    @property
    def ticked(self) -> set[str]:
        """The incidents that shall follow the rule."""
        return {item.data(0, _ID) for item in self._items() if item.checkState(0) is Qt.CheckState.Checked}

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _fill(self) -> None:
        country = self._country if self.narrow.isChecked() else ""
        self._rule = propose_rule(self._workspace, self._incident_id, country)
        self.tree.blockSignals(True)
        self.tree.clear()
        with without_garbage_collection():
            changes = preview_rule(self._workspace, self.rule, self._trusts)
            self.tree.addTopLevelItems([self._make_item(change) for change in changes])
        self.tree.blockSignals(False)
        self._refresh()

    def _make_item(self, change: RuleChange) -> QTreeWidgetItem:
        before, after = change.before, change.after
        articles = (self._workspace.article(source.article_id) for source in before.sources)
        title = "; ".join(article.title or article.id for article in articles if article is not None)
        item = QTreeWidgetItem([before.title, title, _where(before), _what(after)])
        item.setData(0, _ID, before.id)
        item.setCheckState(0, Qt.CheckState.Checked)
        for section in range(len(_HEADINGS)):
            item.setToolTip(section, plain_tip(item.text(section)))
        return item

    def _refresh(self) -> None:
        count = len(self.ticked)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(trn("Apply to {n}", "Apply to {n}", count))
        ok.setEnabled(count > 0)


def _say(rule: Rule) -> str:
    if rule.action is RuleAction.REJECT:
        return tr("“{words}” is to be rejected: {reason}.", words=rule.surface, reason=rule.reason)
    place = rule.place
    where = f"{place.name}, {describe_place(place)}" if place is not None else ""
    return tr("“{words}” is to mean {place}.", words=rule.surface, place=where)


def _country_before(incident: Incident) -> str:
    """Where the machine had put the incident; other mentions of the words are there now."""
    place = incident.resolution.place if incident.resolution is not None else None
    return place.country if place is not None else ""


def _where(incident: Incident) -> str:
    parts = (incident.place_name or tr("Not located"), incident.admin1, incident.country)
    return ", ".join(part for part in parts if part)


def _what(incident: Incident) -> str:
    if incident.review_reason:
        return f"{tr(STATUS_WORDS[incident.status])}: {incident.review_reason}"
    return _where(incident)
