"""Undo, finding, and what is done to the selected incidents."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gisviewer.app.words import tr, trn
from gisviewer.domain.incidents import Status
from gisviewer.project import edits
from gisviewer.project.workspace import Table

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow


def undo(window: MainWindow) -> None:
    """Take the last step back."""
    window.workspace.undo()


def redo(window: MainWindow) -> None:
    """Take the last undone step again."""
    window.workspace.redo()


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


def set_status(window: MainWindow, status: Status) -> None:
    """Give the selected incidents a state of review, as one step."""
    incidents = window.workspace.incidents
    changed = {key: replace(incidents[key], status=status) for key in selected_ids(window)}
    words = {
        Status.NEW: trn("Mark an incident as new", "Mark {n} incidents as new", len(changed)),
        Status.ACCEPTED: trn("Accept an incident", "Accept {n} incidents", len(changed)),
        Status.REJECTED: trn("Reject an incident", "Reject {n} incidents", len(changed)),
        Status.UNSURE: trn("Mark an incident as unsure", "Mark {n} incidents as unsure", len(changed)),
    }
    window.workspace.edit(words[status], Table.INCIDENTS, dict(changed))


def clear_filter(window: MainWindow) -> None:
    """Show every incident again."""
    window.incidents_panel.clear_filter()
    window.notices.info(tr("All incidents are shown."))
