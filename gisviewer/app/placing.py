"""Putting something on the map by hand: a click for a point, several for a line or an area."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import shapely
from PySide6.QtCore import QObject, Signal
from shapely.geometry.base import BaseGeometry

from gisviewer.app.map_view import MapView
from gisviewer.app.notices import Notices
from gisviewer.app.words import tr
from gisviewer.domain.places import GeometryKind
from gisviewer.project.placing import make_shape

Take = Callable[[BaseGeometry], None]
"""What is done with what was drawn (WGS 84)."""


class Placing(QObject):
    """One drawing at a time; whoever begins another gives the first one up."""

    changed = Signal(bool)
    """Whether the map waits for a drawing."""

    def __init__(self, view: MapView, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._notices = notices
        self._kind: GeometryKind | None = None
        self._take: Take | None = None
        view.event_received.connect(self._on_event)
        view.became_ready.connect(self._aim)

    @property
    def kind(self) -> GeometryKind | None:
        """What the map waits for, or None."""
        return self._kind

    def begin(self, kind: GeometryKind, take: Take, quiet: bool = False) -> None:
        """Wait for a drawing and hand it to `take`; `quiet` where the user is told elsewhere how to draw."""
        self._kind, self._take = kind, take
        self._aim()
        self.changed.emit(True)
        if not quiet:
            self._notices.info(*explain(kind))

    def cancel(self) -> None:
        """Wait no longer."""
        if self._kind is not None:
            self._kind, self._take = None, None
            self._aim()
            self.changed.emit(False)

    def _aim(self) -> None:
        self._view.call("aim", self._kind.value if self._kind is not None else None)

    def _on_event(self, name: str, payload: dict[str, Any]) -> None:
        if name != "shapeDrawn" or self._kind is None or payload.get("kind") != self._kind:
            return
        shape = _read_shape(self._kind, payload.get("points"))
        take = self._take
        self.cancel()
        if shape is None or take is None:
            self._notices.info(tr("Nothing was drawn: the points lie upon one another."))
            return
        take(shape)


def explain(kind: GeometryKind) -> tuple[str, str]:
    """How to draw, and what the keys do meanwhile."""
    if kind is GeometryKind.POINT:
        return (
            tr("Click on the map where it happened."),
            tr("By keyboard: arrows move the map, Enter takes its middle. Escape gives up."),
        )
    words = (
        tr("Draw the line, point by point.") if kind is GeometryKind.LINE else tr("Draw the area, corner by corner.")
    )
    return words, tr("A double click or Enter ends it, Backspace takes the last point back, Escape gives up.")


def _read_shape(kind: GeometryKind, points: Any) -> BaseGeometry | None:
    """What the page sent, or None where it makes no shape."""
    try:
        corners = [(float(lon), float(lat)) for lon, lat in points]
    except (TypeError, ValueError):
        return None
    if not corners or not all(math.isfinite(lon) and abs(lat) <= 90 for lon, lat in corners):
        return None
    if kind is GeometryKind.POINT:
        lon, lat = corners[0]
        return shapely.Point((lon + 180) % 360 - 180, lat)
    return make_shape(kind, corners)
