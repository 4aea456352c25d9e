"""The locator: actions, incidents, articles, layers, coordinates and places of the gazetteer in one field."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from gisviewer.app.dialogs.palette import Entry, Palette
from gisviewer.app.models.incidents import GEOMETRY_ICONS
from gisviewer.app.panels.why import describe_place
from gisviewer.app.words import date_text, tr, trn
from gisviewer.domain.places import Place
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.project.positions import read_position
from gisviewer.project.workspace import Selection

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow

_ZOOMS = {"city": 9, "site": 11, "airport": 11, "port": 11, "country": 5, "admin1": 7, "admin2": 9}
_DEFAULT_ZOOM = 6
_POSITION_ZOOM = 11


def open_palette(window: MainWindow) -> None:
    """Find actions, incidents, articles, layers and places in one field."""
    palette = Palette(list(_entries(window)), partial(_find_places, window), window)
    corner = window.mapToGlobal(window.rect().center())
    palette.move(corner.x() - palette.width() // 2, window.mapToGlobal(window.rect().topLeft()).y() + 90)
    palette.show()
    palette.field.setFocus()


def _entries(window: MainWindow) -> Iterable[Entry]:
    from gisviewer.app.actions import ACTIONS

    for row in ACTIONS:
        action = window.qt_actions[row.id]
        if action.isEnabled():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Entry(action.text().replace("&", ""), keys or tr("Action"), row.icon or "next", action.trigger)
    for incident in window.workspace.incidents.values():
        icon = GEOMETRY_ICONS[incident.geometry_kind] if incident.is_located else "unsure"
        where = ", ".join(part for part in (incident.place_name, incident.country) if part)
        yield Entry(incident.title, where, icon, partial(window.workspace.select, Selection(incident.id)))
    for article in window.workspace.article_heads.values():
        go = partial(window.workspace.select, Selection(article_id=article.id))
        yield Entry(article.title or article.id, date_text(article.published), "open-article", go)
    for layer in window.workspace.layers:
        size = trn("{n} feature", "{n} features", layer.count)
        yield Entry(layer.name, size, "layers", partial(window.zoom_to_layer, layer))


def _find_places(window: MainWindow, words: str, give: Callable[[Iterable[Entry]], None]) -> None:
    position = read_position(words)
    if position is not None:
        where = f"{position.lat:.5f}, {position.lon:.5f}"
        go = partial(window.map_view.call, "showFound", position.lon, position.lat, _POSITION_ZOOM, where)
        give([Entry(tr("Go to {position}", position=where), tr("Coordinates"), "target", go)])
        return

    def look(_report: ReportProgress, _token: CancelToken) -> list[Place]:
        return window.engine.find_places(words)

    def show(places: list[Place]) -> None:
        give(Entry(place.name, describe_place(place), "globe", partial(_fly_to, window, place)) for place in places)

    window.tasks.start(tr("Looking for “{words}”", words=words), look, show, lane="gazetteer")


def _fly_to(window: MainWindow, place: Place) -> None:
    zoom = _ZOOMS.get(place.feature_class.value, _DEFAULT_ZOOM)
    window.map_view.call("showFound", place.lon, place.lat, zoom, place.name)
