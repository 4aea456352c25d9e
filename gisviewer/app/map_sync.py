"""Keeps the page in step with the workspace, and the workspace with what is clicked on the page."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from gisviewer.app.map_view import MapView
from gisviewer.domain.layers import Extent, Layer
from gisviewer.domain.places import GeometryKind
from gisviewer.mapping.content import MapContent, MapSettings, change_settings
from gisviewer.mapping.content import MapView as Viewpoint
from gisviewer.mapping.filters import IncidentFilter
from gisviewer.project.workspace import Notice, Selection, Table, Workspace

_COLLECT_MS = 40


class MapSync(QObject):
    """Between one workspace and one map view; changes that come together reach the page as one."""

    pointer_moved = Signal(object)
    view_changed = Signal(dict)
    filter_changed = Signal(object)
    settings_changed = Signal(object)
    incident_moved = Signal(str, float, float)
    candidate_chosen = Signal(int)
    content_applied = Signal()
    problem_told = Signal(str)

    def __init__(
        self, workspace: Workspace, view: MapView, settings: MapSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._view = view
        self.settings = settings
        self.filter = IncidentFilter()
        self.previews: tuple[Layer, ...] = ()
        self.title = ""
        self.credits = ""
        self.last_view: dict[str, Any] | None = None
        self._from_page = False
        self._stale: set[str] = set()
        self._fit_after = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_COLLECT_MS)
        self._timer.timeout.connect(self.apply_now)
        self._handlers = {
            "incidentActivated": self._on_incident_activated,
            "excerptActivated": self._on_excerpt_activated,
            "incidentMoved": self._on_incident_moved,
            "candidateChosen": lambda payload: self.candidate_chosen.emit(int(payload.get("number", 0))),
            "pointerMoved": self._on_pointer_moved,
            "viewChanged": self._on_view_changed,
            "filterChanged": self._on_filter_changed,
            "settingsChanged": self._on_settings_changed,
            "problem": self._on_problem,
        }
        view.event_received.connect(self._on_event)
        view.reloaded.connect(self._on_reloaded)
        view.server.content = self.make_content()

    def make_content(self) -> MapContent:
        """What the map shows now."""
        used = {source.article_id for incident in self._workspace.incidents.values() for source in incident.sources}
        articles = tuple(article for key, article in self._workspace.article_heads.items() if key in used)
        view = self.last_view
        return MapContent(
            title=self.title,
            incidents=tuple(self._workspace.incidents.values()),
            articles=articles,
            layers=(*self.previews, *self._workspace.layers),
            view=Viewpoint(view["lon"], view["lat"], view["zoom"]) if view else None,
            settings=self.settings,
            filter=self.filter,
            credits=self.credits,
        )

    def take_notice(self, notice: Notice) -> None:
        """Follow the workspace."""
        if notice.touches(Table.INCIDENTS) or notice.touches(Table.ARTICLES):
            self._mark_stale("incidents")
        if notice.touches(Table.LAYERS) or "layer_order" in notice.ids:
            self._mark_stale("layers")
        if notice.selection:
            incident_id = self._workspace.selection.incident_id
            incident = self._workspace.incidents.get(incident_id or "")
            if self._timer.isActive():
                self.apply_now()
            move = incident is not None and incident.is_located and not self._from_page
            self._view.call("focusIncident" if move else "select", incident_id if incident is not None else None)

    def apply_now(self) -> None:
        """Send what has changed."""
        self._timer.stop()
        stale, self._stale = self._stale, set()
        if not stale:
            return
        self._view.server.content = self.make_content()
        self._view.call("contentChanged", sorted(stale))
        if self._fit_after:
            self._fit_after = False
            self._view.call("fitAll")
        self.content_applied.emit()

    def fit_after_change(self) -> None:
        """Bring everything into sight once the changes under way have reached the page."""
        if self._timer.isActive():
            self._fit_after = True
        else:
            self.fit_all()  # which waits in the page for content on its way there

    def show_previews(self, layers: list[Layer]) -> None:
        """Draw layers that are still being read, over all others."""
        is_new = not self.previews and bool(layers)
        self.previews = tuple(layers)
        self._mark_stale("layers")
        if is_new and layers[0].extent is not None:
            self.fit_extent(layers[0].extent)

    def redraw_layers(self) -> None:
        """Draw the layers again, because their features have come."""
        self._mark_stale("layers")

    def use_settings(self, wanted: MapSettings) -> None:
        """Draw the map otherwise."""
        if wanted != self.settings:
            self.settings = wanted
            self._mark_stale("settings")

    def switch(self, name: str) -> None:
        """Show or hide a part of the page: the name of a switch of `MapSettings`."""
        self._view.call("changeSettings", {name: not getattr(self.settings, name)})

    def set_filter(self, wanted: IncidentFilter) -> None:
        """Hide what a filter hides."""
        self.filter = wanted
        self._view.server.content = self.make_content()
        self._view.call("setFilter", wanted.to_json())

    def fit_extent(self, extent: Extent) -> None:
        """Bring an extent into sight."""
        self._view.call("fitExtent", *extent)

    def fit_all(self) -> None:
        """Bring everything into sight."""
        self._view.call("fitAll")

    def _mark_stale(self, what: str) -> None:
        self._stale.add(what)
        self._timer.start()

    def _on_reloaded(self) -> None:
        self._view.server.content = self.make_content()
        selected = self._workspace.selection.incident_id
        if selected is not None:
            self._view.call("select", selected)

    def _on_event(self, name: str, payload: dict[str, Any]) -> None:
        handler = self._handlers.get(name)
        if handler is not None:
            handler(payload)

    def _on_incident_activated(self, payload: dict[str, Any]) -> None:
        incident_id = payload.get("id")
        known = incident_id if incident_id in self._workspace.incidents else None
        self._select_from_page(Selection(known))

    def _on_excerpt_activated(self, payload: dict[str, Any]) -> None:
        incident_id, article_id, start = payload.get("id"), payload.get("article_id"), payload.get("start")
        if incident_id in self._workspace.incidents and isinstance(start, int) and start >= 0:
            self._select_from_page(Selection(incident_id, article_id, start))

    def _select_from_page(self, selection: Selection) -> None:
        self._from_page = True
        try:
            self._workspace.select(selection)
        finally:
            self._from_page = False

    def _on_incident_moved(self, payload: dict[str, Any]) -> None:
        key, lon, lat = payload.get("id"), payload.get("lon"), payload.get("lat")
        incident = self._workspace.incidents.get(key) if isinstance(key, str) else None
        if incident is None or incident.geometry_kind is not GeometryKind.POINT:
            return
        if isinstance(lon, int | float) and isinstance(lat, int | float) and abs(lon) <= 180 and abs(lat) <= 90:
            self.incident_moved.emit(incident.id, float(lon), float(lat))

    def _on_pointer_moved(self, payload: dict[str, Any]) -> None:
        here = (payload["lon"], payload["lat"]) if "lon" in payload and "lat" in payload else None
        self.pointer_moved.emit(here)

    def _on_view_changed(self, payload: dict[str, Any]) -> None:
        self.last_view = payload
        self.view_changed.emit(payload)

    def _on_problem(self, payload: dict[str, Any]) -> None:
        self.problem_told.emit(str(payload.get("message", "")))

    def _on_settings_changed(self, payload: dict[str, Any]) -> None:
        """Take over what was chosen in the page, which shows it already."""
        try:
            self.settings = change_settings(self.settings, payload)
        except ValueError:
            return
        self._view.server.content = self.make_content()
        self.settings_changed.emit(self.settings)

    def _on_filter_changed(self, payload: dict[str, Any]) -> None:
        record = payload.get("filter")
        try:
            self.filter = IncidentFilter.from_json(record) if isinstance(record, dict) else IncidentFilter()
        except (TypeError, ValueError):
            return
        self.filter_changed.emit(self.filter)
