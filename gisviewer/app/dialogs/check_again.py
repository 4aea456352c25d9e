"""What newer data or models would now say of the articles: a list, of which a person takes what is right."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gisviewer.app.models.incidents import PRECISION_WORDS
from gisviewer.app.panels.plain_tree import PlainTree
from gisviewer.app.panels.wrapped_button import make_label
from gisviewer.app.sizes import set_size
from gisviewer.app.theme import GAP
from gisviewer.app.words import interval_text, mark, tr, tr_code, trn
from gisviewer.domain.incidents import Incident
from gisviewer.project.recheck import Proposal, ProposalKind
from gisviewer.project.workspace import Workspace

KIND_WORDS = {
    ProposalKind.ADD: mark("new"),
    ProposalKind.CHANGE: mark("changed"),
    ProposalKind.REMOVE: mark("gone"),
}
_HEADINGS = (mark("Incident"), mark("What"), mark("Now"), mark("Would be"), mark("Article"))


class CheckAgainDialog(QDialog):
    """Fills while articles are read; nothing changes until the user takes the ticked rows."""

    take_wanted = Signal(list)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check the articles again"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_size(self, 980, 520)
        self._workspace = workspace
        self._proposals: dict[str, Proposal] = {}
        self.words = make_label("", "heading")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.tree = PlainTree([tr(heading) for heading in _HEADINGS], (240, 80, 220, 220), tr("What would change"))
        self.tree.itemChanged.connect(self._refresh)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.take = QPushButton()
        self.buttons.addButton(self.take, QDialogButtonBox.ButtonRole.ActionRole)
        self.take.clicked.connect(self._on_take)
        self.buttons.rejected.connect(self.reject)
        tick = QHBoxLayout()
        for label, state in ((tr("Tick all"), Qt.CheckState.Checked), (tr("Tick none"), Qt.CheckState.Unchecked)):
            button = QPushButton(label)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, state=state: self._tick(state))
            tick.addWidget(button)
        tick.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.words)
        note = tr("What was reviewed, set by hand, merged, split or deleted is never in the list.")
        column.addWidget(make_label(note, "muted"))
        column.addWidget(self.bar)
        column.addWidget(self.tree, 1)
        column.addLayout(tick)
        column.addWidget(self.buttons)
        self._refresh()

    def show_progress(self, done: int, total: int) -> None:
        """Say how many articles have been read."""
        self.bar.setMaximum(max(1, total))
        self.bar.setValue(done)
        self.bar.setVisible(done < total)
        if done < total:
            self.words.setText(tr("{done} of {total} articles read", done=done, total=total))
        elif self._proposals:
            self.words.setText(trn("{n} change is proposed.", "{n} changes are proposed.", len(self._proposals)))
        else:
            self.words.setText(tr("Nothing would change."))

    def add(self, proposals: Iterable[Proposal]) -> None:
        """Show what was found in a further article."""
        self.tree.blockSignals(True)
        for proposal in proposals:
            self._proposals[proposal.incident_id] = proposal
            incident = proposal.after or proposal.before
            article = self._workspace.article(proposal.article_id)
            now, then = (_describe(side, proposal.fields) for side in (proposal.before, proposal.after))
            if now == then:  # what differs cannot be said in a few words: a shape, the actors, the sentences
                then = f"{then} ({', '.join(name.replace('_', ' ') for name in proposal.fields)})"
            texts = (
                incident.title if incident is not None else "",
                tr(KIND_WORDS[proposal.kind]),
                now,
                then,
                article.title if article is not None else "",
            )
            self.tree.add_row(texts, proposal.incident_id).setCheckState(0, Qt.CheckState.Checked)
        self.tree.blockSignals(False)
        self._refresh()

    def drop(self, incident_ids: Iterable[str]) -> None:
        """Take rows away, whose proposals were taken."""
        gone = set(incident_ids)
        for row in range(self.tree.topLevelItemCount() - 1, -1, -1):
            item = self.tree.topLevelItem(row)
            if item is not None and item.data(0, Qt.ItemDataRole.UserRole) in gone:
                self.tree.takeTopLevelItem(row)
        for key in gone:
            self._proposals.pop(key, None)
        self._refresh()

    def _tick(self, state: Qt.CheckState) -> None:
        self.tree.blockSignals(True)
        for item in self.tree.rows:
            item.setCheckState(0, state)
        self.tree.blockSignals(False)
        self._refresh()

    def _refresh(self) -> None:
        count = len(self.tree.ticked_ids)
        self.take.setText(trn("Take {n} change", "Take {n} changes", count))
        self.take.setEnabled(count > 0)

    def _on_take(self) -> None:
        self.take_wanted.emit([self._proposals[key] for key in self.tree.ticked_ids])


def _describe(incident: Incident | None, fields: tuple[str, ...]) -> str:
    """What differs of an incident, or where and when it is where it comes or goes as a whole."""
    if incident is None:
        return "–"
    where = (incident.place_name or incident.location_text, incident.country)
    parts = {
        "place": ", ".join(part for part in where if part),
        "precision": tr(PRECISION_WORDS.get(incident.geo_precision, "")),
        "date": interval_text(incident.date_start, incident.date_end),
        "type": tr_code(incident.event_type),
        "title": incident.title if "title" in fields else "",
    }
    shown = {name for name in parts if not fields or any(field in _BEHIND[name] for field in fields)}
    words = [words for name, words in parts.items() if name in shown and words]
    return " · ".join(words) or ", ".join(fields)


_BEHIND = {
    "place": {"place_id", "place_name", "lon", "lat", "country", "admin1", "wkb", "disputed", "location_text"},
    "precision": {"geo_precision", "uncertainty_km", "geometry_kind"},
    "date": {"date_start", "date_end", "date_precision", "date_phrase"},
    "type": {"event_type", "sub_event_type", "role"},
    "title": {"title"},
}
