"""What is done to incidents as such: adding, giving them further words, merging and splitting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from shapely.geometry.base import BaseGeometry

from gisviewer.app.commands import placing
from gisviewer.app.words import tr, trn
from gisviewer.domain.incidents import ArticleResult, Incident
from gisviewer.domain.places import GeometryKind
from gisviewer.domain.text import Excerpt, Span
from gisviewer.project import edits, unmapped
from gisviewer.project.placing import move_to_place
from gisviewer.project.workspace import Selection, Table

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow
    from gisviewer.project.unmapped import Unmapped


def add_incident(window: MainWindow) -> None:
    """Make an incident of the words selected in the article, then let the map be clicked for its place."""
    chosen = _selected_words(window)
    if chosen is None:
        return
    result, span = chosen
    incident = edits.make_incident(result, span)
    if incident.id not in window.workspace.incidents:
        name = tr("Add “{title}”", title=incident.title)
        window.workspace.edit(name, Table.INCIDENTS, {incident.id: incident})
    window.workspace.select(Selection(incident.id, result.article.id, span.start))
    placing.place_by_hand(window, incident.id)


def add_at_point(window: MainWindow) -> None:
    """Make an incident where the map is clicked."""
    _add_on_map(window, GeometryKind.POINT)


def add_along_line(window: MainWindow) -> None:
    """Make an incident along a line drawn on the map."""
    _add_on_map(window, GeometryKind.LINE)


def add_over_area(window: MainWindow) -> None:
    """Make an incident over an area drawn on the map."""
    _add_on_map(window, GeometryKind.AREA)


def _add_on_map(window: MainWindow, kind: GeometryKind) -> None:
    def add(shape: BaseGeometry) -> None:
        incident = edits.make_incident_without_words(tr("New incident"))
        window.workspace.edit(tr("Add an incident"), Table.INCIDENTS, {incident.id: incident})
        window.workspace.select(Selection(incident.id))
        placing.place_at(window, incident.id, shape)
        window.show_dock("incident")
        window.incident_panel.form.title.setFocus(Qt.FocusReason.OtherFocusReason)
        window.incident_panel.form.title.selectAll()

    window.placing.begin(kind, add)
    window.map_view.setFocus()


def attach_words(window: MainWindow) -> None:
    """Give the selected incident the words selected in the article as further evidence."""
    incident = window.workspace.incidents.get(window.workspace.selection.incident_id or "")
    chosen = _selected_words(window)
    if incident is None or chosen is None:
        if incident is None:
            window.notices.info(tr("Select the incident that the words tell of first."))
        return
    result, span = chosen
    name = tr("Add a sentence to “{title}”", title=incident.title)
    window.workspace.edit(name, Table.INCIDENTS, {incident.id: edits.add_words(incident, result, span)})


def remove_excerpt(window: MainWindow, key: str, excerpt: Excerpt) -> None:
    """Take a sentence away from an incident."""
    incident = window.workspace.incidents.get(key)
    if incident is not None:
        name = tr("Take a sentence from “{title}”", title=incident.title)
        window.workspace.edit(name, Table.INCIDENTS, {key: edits.remove_excerpt(incident, excerpt)})


def rescue(window: MainWindow, entry: Unmapped, number: int) -> None:
    """Give words that were not mapped a marker: at a candidate (0: the likeliest), or where the map is clicked next."""
    result = window.workspace.articles.get(entry.article_id)
    if result is None:
        return
    candidate = entry.candidates[max(number, 1) - 1] if entry.candidates else None
    known = window.workspace.incidents.get(entry.incident_id)
    if known is not None:
        made = known if candidate is None else move_to_place(known, candidate.place)
    else:
        made = unmapped.rescue(result, entry, candidate)
    if made != known:
        window.workspace.edit(tr("Map “{words}”", words=entry.surface), Table.INCIDENTS, {made.id: made})
    window.workspace.select(Selection(made.id, entry.article_id, entry.span.start))
    if made.is_located:
        window.map_view.call("focusIncident", made.id)
    else:
        placing.place_by_hand(window, made.id)


def show_unmapped(window: MainWindow) -> None:
    """Show what has no marker."""
    window.show_dock("unmapped")
    window.unmapped_panel.view.setFocus(Qt.FocusReason.ShortcutFocusReason)


def merge_incidents(window: MainWindow) -> None:
    """Make one incident of the selected ones."""
    chosen = _selected(window)
    if len(chosen) < 2:
        window.notices.info(tr("Select two or more rows of the table to merge them."))
        return
    name = trn("Merge {n} incident", "Merge {n} incidents", len(chosen))
    window.workspace.edit(name, Table.INCIDENTS, dict(edits.merge(chosen)))
    window.workspace.select(Selection(chosen[0].id))


def split_incident(window: MainWindow) -> None:
    """Make an incident of each sentence of the selected one."""
    chosen = _selected(window)
    made = edits.split(chosen[0]) if len(chosen) == 1 else {}
    if not made:
        window.notices.info(tr("Select one incident with several sentences to split it."))
        return
    window.workspace.edit(tr("Split “{title}”", title=chosen[0].title), Table.INCIDENTS, dict(made))


def _selected(window: MainWindow) -> list[Incident]:
    incidents = window.workspace.incidents
    keys = window.incidents_panel.selected_ids or (window.workspace.selection.incident_id or "",)
    return [incidents[key] for key in keys if key in incidents]


def _selected_words(window: MainWindow) -> tuple[ArticleResult, Span] | None:
    """The article in sight and what is selected in it; says so where nothing is."""
    result = window.workspace.articles.get(window.article_panel.article_id or "")
    span = window.article_panel.text.selected_span()
    if result is None or span is None:
        window.notices.info(
            tr("No words are selected."), tr("Select the words that tell of the incident in the article first.")
        )
        return None
    return result, span
