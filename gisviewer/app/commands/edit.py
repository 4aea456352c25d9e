"""Undo, finding, and what is done to the selected incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gisviewer.app.words import tr, trn
from gisviewer.domain.incidents import Status
from gisviewer.project import edits
from gisviewer.project.review import decide
from gisviewer.project.workspace import Edit, Selection, Table

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow


def undo(window: MainWindow) -> None:
    """Take the last step back, and show the incident that it was about."""
    _show_changed(window, window.workspace.undo())


def redo(window: MainWindow) -> None:
    """Take the last undone step again, and show the incident that it is about."""
    _show_changed(window, window.workspace.redo())


def _show_changed(window: MainWindow, step: Edit | None) -> None:
    changed = [change.id for change in step.changes if change.table is Table.INCIDENTS] if step is not None else []
    if len(changed) == 1 and changed[0] in window.workspace.incidents:
        window.workspace.select(Selection(changed[0]))


def find(window: MainWindow) -> None:
    """Look for words in the article."""
    window.show_dock("article")
    window.article_panel.open_find()


def delete_incidents(window: MainWindow) -> None:
    """Remove the selected incidents; undo brings them back."""
    chosen = selected_ids(window)
    if chosen:
        name = trn("Delete an incident", "Delete {n} incidents", len(chosen))
        window.workspace.edit(name, Table.INCIDENTS, edits.delete(chosen))


def selected_ids(window: MainWindow) -> tuple[str, ...]:
    """The rows selected in the table, or the one selected incident."""
    chosen = window.incidents_panel.selected_ids
    current = window.workspace.selection.incident_id
    if current in window.workspace.incidents and current not in chosen:
        return (current,)  # type: ignore[return-value]
    return chosen


def accept_incidents(window: MainWindow) -> None:
    """Accept the selected incidents."""
    _set_status(window, Status.ACCEPTED)


def doubt_incidents(window: MainWindow) -> None:
    """Mark the selected incidents as unsure."""
    _set_status(window, Status.UNSURE)


def reject_incidents(window: MainWindow) -> None:
    """Reject the selected incidents."""
    _set_status(window, Status.REJECTED)


def _set_status(window: MainWindow, status: Status) -> None:
    """Give the selected incidents a state of review, as one step."""
    incidents, chosen = window.workspace.incidents, selected_ids(window)
    if not chosen:
        window.notices.info(tr("Select incidents in the table or on the map first."))
    changed = {key: decide(incidents[key], status, window.settings.reviewer) for key in chosen}
    words = {
        Status.ACCEPTED: trn("Accept an incident", "Accept {n} incidents", len(changed)),
        Status.REJECTED: trn("Reject an incident", "Reject {n} incidents", len(changed)),
        Status.UNSURE: trn("Mark an incident as unsure", "Mark {n} incidents as unsure", len(changed)),
    }
    window.workspace.edit(words[status], Table.INCIDENTS, dict(changed))


def clear_filter(window: MainWindow) -> None:
    """Show every incident again."""
    window.incidents_panel.clear_filter()
    window.notices.info(tr("All incidents are shown."))
