"""What is done to incidents: reviewing, placing, adding, merging and splitting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gisviewer.app.words import tr, trn
from gisviewer.domain.incidents import Incident, Status
from gisviewer.domain.places import Candidate
from gisviewer.errors import GisviewerError
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.project import edits, unmapped
from gisviewer.project.workspace import Selection, Table

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow
    from gisviewer.gazetteer.api import Containment
    from gisviewer.project.unmapped import Unmapped


def open_review(window: MainWindow) -> None:
    """Go through what nobody has looked at, lowest confidence first."""
    window.show_dock("review")
    window.review_panel.begin()


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
        decided = edits.review(incident, status, window.settings.reviewer, reason)
        window.workspace.edit(words[status], Table.INCIDENTS, {key: decided})


def choose_candidate(window: MainWindow, key: str, candidate: Candidate, accept: bool = False) -> None:
    """Put an incident at one of the places of its name; in a review that is a decision too."""
    incident = window.workspace.incidents.get(key)
    if incident is None:
        return
    moved = edits.move_to_place(incident, candidate.place)
    if accept:
        moved = edits.review(moved, Status.ACCEPTED, window.settings.reviewer)
    name = tr("Move “{title}” to {place}", title=incident.title, place=candidate.place.name)
    window.workspace.edit(name, Table.INCIDENTS, {key: moved})


def enter_location(window: MainWindow, key: str, words: str) -> None:
    """Put an incident at coordinates typed in any notation."""
    from gisviewer.geoparse.coordinates import parse_coordinate

    coordinate = parse_coordinate(words.strip())
    if coordinate is None:
        window.notices.error(
            GisviewerError(
                tr("“{words}” is no position on Earth.", words=words.strip()),
                tr("Write latitude, then longitude: 40.18, 44.51 or 40°11′N 44°31′E, or an MGRS reference."),
            )
        )
        return
    place_at(window, key, coordinate.lon, coordinate.lat)


def pick_on_map(window: MainWindow, key: str) -> None:
    """Let the next click on the map place an incident."""
    window.picked_for = key
    window.map_sync.set_picking(True)
    window.map_view.setFocus()
    window.notices.info(tr("Click on the map where it happened; Escape leaves it where it is."))


def place_at(window: MainWindow, key: str, lon: float, lat: float) -> None:
    """Put an incident at a point; country and province are looked up in the background."""

    def look(_report: ReportProgress, _token: CancelToken) -> Containment:
        return window.engine.get_gazetteer().areas_at(lon, lat)

    def move(areas: Containment | None) -> None:
        incident = window.workspace.incidents.get(key)
        if incident is not None:
            moved = edits.move_to_point(incident, lon, lat, areas)
            window.workspace.edit(tr("Move “{title}”", title=incident.title), Table.INCIDENTS, {key: moved})

    def move_anyway(error: Exception) -> None:
        move(None)
        window.notices.error(error)

    window.tasks.start(tr("Looking up the position"), look, move, move_anyway, lane="gazetteer")


def add_incident(window: MainWindow) -> None:
    """Make an incident of the words selected in the article, then let the map be clicked for its place."""
    article_id, span = window.article_panel.article_id, window.article_panel.text.selected_span()
    result = window.workspace.articles.get(article_id or "")
    if result is None or span is None:
        window.notices.info(
            tr("No words are selected."), tr("Select the words that tell of the incident in the article first.")
        )
        return
    incident = edits.make_incident(result, span)
    if incident.id not in window.workspace.incidents:
        name = tr("Add “{title}”", title=incident.title)
        window.workspace.edit(name, Table.INCIDENTS, {incident.id: incident})
    window.workspace.select(Selection(incident.id, article_id, span.start))
    pick_on_map(window, incident.id)


def rescue(window: MainWindow, entry: Unmapped, number: int) -> None:
    """Give words that were not mapped a marker: at a candidate (0: the likeliest), or where the map is clicked next."""
    result = window.workspace.articles.get(entry.article_id)
    if result is None:
        return
    candidate = entry.candidates[max(number, 1) - 1] if entry.candidates else None
    known = window.workspace.incidents.get(entry.incident_id)
    if known is not None:
        made = known if candidate is None else edits.move_to_place(known, candidate.place)
    else:
        made = unmapped.rescue(result, entry, candidate)
    if made != known:
        window.workspace.edit(tr("Map “{words}”", words=entry.surface), Table.INCIDENTS, {made.id: made})
    window.workspace.select(Selection(made.id, entry.article_id, entry.span.start))
    if made.is_located:
        window.map_view.call("focusIncident", made.id)
    else:
        pick_on_map(window, made.id)


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


def correct(window: MainWindow, key: str) -> None:
    """Let the place of an incident be typed, or clicked on the map."""
    window.show_dock("incident")
    window.incident_panel.coordinates.setFocus(Qt.FocusReason.ShortcutFocusReason)
    window.incident_panel.coordinates.selectAll()
    pick_on_map(window, key)
