"""What is done in a review: beginning it, deciding, choosing another place, teaching."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from gisviewer.app.commands import placing
from gisviewer.app.docks import make_room
from gisviewer.app.words import tr
from gisviewer.domain.incidents import Status
from gisviewer.domain.places import Candidate
from gisviewer.project.placing import move_to_place
from gisviewer.project.review import decide as sign
from gisviewer.project.workspace import Table

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow


def open_review(window: MainWindow) -> None:
    """Go through what nobody has looked at, lowest confidence first; a review under way goes on."""
    panel = window.review_panel
    is_under_way = panel.isVisible() and panel.current is not None
    window.show_dock("review")
    make_room(window, "review")
    if is_under_way:
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
    else:
        panel.begin()
    if not window.settings.reviewer:
        from gisviewer.app.commands.program import open_settings

        window.notices.info(
            tr("Decisions are signed with your initials, and you have set none."),
            action=(tr("Set them …"), lambda: open_settings(window)),
        )


def decide(window: MainWindow, key: str, status: Status, reason: str = "") -> None:
    """Sign a decision on an incident."""
    incident = window.workspace.incidents.get(key)
    if incident is not None:
        words = {
            Status.ACCEPTED: tr("Accept “{title}”", title=incident.title),
            Status.REJECTED: tr("Reject “{title}”", title=incident.title),
            Status.UNSURE: tr("Mark “{title}” as unsure", title=incident.title),
            Status.NEW: tr("Mark “{title}” as new", title=incident.title),
        }
        decided = sign(incident, status, window.settings.reviewer, reason)
        window.workspace.edit(words[status], Table.INCIDENTS, {key: decided})
        if status is Status.REJECTED:
            window.teaching.offer(key)


def ask_reason(window: MainWindow, key: str) -> None:
    """Reject an incident for a reason in the user's own words."""
    incident = window.workspace.incidents.get(key)
    if incident is None:
        return
    title, label = tr("Reject “{title}”", title=incident.title), tr("Why is it rejected?")
    reason, is_given = QInputDialog.getText(window, title, label)
    if is_given and reason.strip():
        window.review_panel.decide(Status.REJECTED, reason.strip())
    window.review_panel.setFocus(Qt.FocusReason.OtherFocusReason)


def choose_candidate(window: MainWindow, key: str, candidate: Candidate, accept: bool = False) -> None:
    """Put an incident at one of the places of its name; in a review that is a decision too."""
    incident = window.workspace.incidents.get(key)
    if incident is None:
        return
    if accept and candidate.place.id == incident.place_id:
        decide(window, key, Status.ACCEPTED)  # it is there already: nothing of it was corrected
        return
    moved = move_to_place(incident, candidate.place)
    if accept:
        moved = sign(moved, Status.ACCEPTED, window.settings.reviewer)
    name = tr("Move “{title}” to {place}", title=incident.title, place=candidate.place.name)
    window.workspace.edit(name, Table.INCIDENTS, {key: moved})
    window.teaching.offer(key)


def begin_correction(window: MainWindow, key: str) -> None:
    """Let a click on the map correct a place, while the field takes names and coordinates."""
    placing.place_by_hand(window, key, quiet=True)


def edit_record(window: MainWindow, key: str) -> None:
    """Go to the fields of an incident."""
    if key in window.workspace.incidents:
        window.show_dock("incident")
        window.incident_panel.form.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        window.incident_panel.form.title.selectAll()
