"""Putting incidents on the map: by a name, coordinates, a click or a drawing; in a review that decides on them too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shapely
from shapely.geometry.base import BaseGeometry

from gisviewer.app.words import tr
from gisviewer.domain.incidents import Incident, Status
from gisviewer.domain.places import GeometryKind, Place
from gisviewer.errors import GisviewerError
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.project.placing import move_to_place, move_to_point, move_to_shape, point_on
from gisviewer.project.positions import read_position
from gisviewer.project.review import decide
from gisviewer.project.workspace import Table

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow
    from gisviewer.gazetteer.api import Containment


def place_by_hand(window: MainWindow, key: str, kind: GeometryKind = GeometryKind.POINT, quiet: bool = False) -> None:
    """Let the next click or drawing on the map place an incident."""
    window.placing.begin(kind, lambda shape: place_at(window, key, shape), quiet)
    if not quiet:
        window.map_view.setFocus()


def enter_location(window: MainWindow, key: str, words: str) -> None:
    """Put an incident at coordinates typed in any notation."""
    position = read_position(words)
    if position is None:
        window.notices.error(
            GisviewerError(
                tr("“{words}” is no position on Earth.", words=words.strip()),
                tr("Write latitude, then longitude: 40.18, 44.51 or 40°11′N 44°31′E, or an MGRS reference."),
            )
        )
        return
    place_at(window, key, shapely.Point(position.lon, position.lat))


def place_at(window: MainWindow, key: str, shape: BaseGeometry) -> None:
    """Put an incident at a point, line or area; country and province are looked up in the background."""
    lon, lat = (shape.x, shape.y) if isinstance(shape, shapely.Point) else point_on(shape)

    def look(_report: ReportProgress, _token: CancelToken) -> Containment:
        return window.engine.get_gazetteer().areas_at(lon, lat)

    def move(areas: Containment | None) -> None:
        incident = window.workspace.incidents.get(key)
        if incident is not None:
            is_point = isinstance(shape, shapely.Point)
            moved = move_to_point(incident, lon, lat, areas) if is_point else move_to_shape(incident, shape, areas)
            _store(window, moved, tr("Move “{title}”", title=incident.title))

    def move_anyway(error: Exception) -> None:
        move(None)
        window.notices.error(error)

    window.tasks.start(tr("Looking up the position"), look, move, move_anyway, lane="gazetteer")


def place_at_place(window: MainWindow, key: str, place: Place) -> None:
    """Put an incident at a place of the gazetteer that its name did not lead to."""
    incident = window.workspace.incidents.get(key)
    if incident is not None:
        name = tr("Move “{title}” to {place}", title=incident.title, place=place.name)
        _store(window, move_to_place(incident, place), name)


def find_places(window: MainWindow, words: str) -> None:
    """Look for a name, for the field that corrects a place."""

    def look(_report: ReportProgress, _token: CancelToken) -> list[Place]:
        return window.engine.find_places(words)

    window.tasks.start(
        tr("Looking for “{words}”", words=words),
        look,
        lambda places: window.review_panel.correction.set_places(words, places),
        lane="gazetteer",
    )


def _store(window: MainWindow, moved: Incident, name: str) -> None:
    """Keep a correction; while the review asks for it, it accepts the incident and the review goes on."""
    panel = window.review_panel
    in_review = panel.corrected == moved.id
    if in_review:
        moved = decide(moved, Status.ACCEPTED, window.settings.reviewer)
    window.workspace.edit(name, Table.INCIDENTS, {moved.id: moved})
    window.teaching.offer(moved.id)
    if in_review:
        panel.go_on(moved.id)
