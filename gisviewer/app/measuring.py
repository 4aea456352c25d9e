"""Measuring on the map: the page collects points, this counts on the ellipsoid and hands back what to draw."""

from __future__ import annotations

from typing import Any, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from gisviewer.app.lengths_text import Unit, area_text, length_text
from gisviewer.app.map_tools import MapTools
from gisviewer.app.map_view import MapView
from gisviewer.app.words import tr, trn

Kind = Literal["line", "area"]
_MOST_POINTS = 1000


class Measuring(QObject):
    """The line or area being measured. `changed` tells of new figures, `started` and `ended` of the tool itself."""

    changed = Signal()

    def __init__(self, view: MapView, tools: MapTools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.unit: Unit = "km"
        self.kind: Kind = "line"
        self.points: list[tuple[float, float]] = []
        self.length_m = 0.0
        self.area_m2 = 0.0
        self.last_leg_m = 0.0
        view.event_received.connect(self._on_event)
        tools.changed.connect(self._on_tool)

    @property
    def text(self) -> str:
        """The figures in one line."""
        if len(self.points) < 2:
            return tr("Click points on the map, or press the space bar for its middle.")
        if self.kind == "area":
            if len(self.points) < 3:
                return tr("Three points make an area.")
            area, around = area_text(self.area_m2, self.unit), length_text(self.length_m, self.unit)
            return tr("Area {area}, outline {length}", area=area, length=around)
        length = length_text(self.length_m, self.unit)
        if len(self.points) == 2:
            return tr("Length {length}", length=length)
        last = length_text(self.last_leg_m, self.unit)
        return tr("Length {length}, last leg {last}", length=length, last=last)

    @property
    def report(self) -> str:
        """The figures with all points, for the clipboard."""
        if len(self.points) < 2:
            return ""
        points = "\n".join(f"{lat:.6f}, {(lon + 180) % 360 - 180:.6f}" for lon, lat in self.points)
        count = trn("{n} point, latitude and longitude:", "{n} points, latitude and longitude:", len(self.points))
        return f"{self.text}\n{count}\n{points}\n"

    def copy(self) -> None:
        """Put the figures on the clipboard."""
        if self.report:
            QGuiApplication.clipboard().setText(self.report)

    def clear(self) -> None:
        """Begin anew."""
        self._view.call("setMeasurePoints", [])
        self._measure([])

    def _on_tool(self, name: str) -> None:
        if name.startswith("measure-"):
            self.kind = "area" if name == "measure-area" else "line"
            self._measure(self.points)
        elif self.points:
            self.clear()

    def _on_event(self, name: str, payload: dict[str, Any]) -> None:
        if name == "measureChanged":
            self._measure(_read_points(payload.get("points")))
        elif name == "measureCopied":
            self.copy()

    def _measure(self, points: list[tuple[float, float]]) -> None:
        from gisviewer.layers.geodesy import area_m2, leg_lengths_m, trace

        self.points = points
        is_area = self.kind == "area"
        corners = [*points, points[0]] if is_area and len(points) > 2 else points
        legs = leg_lengths_m(corners)
        self.length_m = sum(legs)
        self.last_leg_m = legs[-1] if legs else 0.0
        self.area_m2 = area_m2(points) if is_area else 0.0
        so_far = 0.0
        marks = []
        for point, leg in zip(corners[1:], legs, strict=True):
            so_far += leg
            if not is_area:
                marks.append([*point, length_text(so_far, self.unit)])
        label = area_text(self.area_m2, self.unit) if self.area_m2 else ""
        measure = {"path": trace(points, is_closed=is_area), "marks": marks, "is_area": is_area, "label": label}
        self._view.call("showMeasure", measure)
        self.changed.emit()


def _read_points(value: object) -> list[tuple[float, float]]:
    """The points that the page sent; whatever is no position is left out."""
    points = []
    for pair in value[:_MOST_POINTS] if isinstance(value, list) else ():
        if isinstance(pair, list) and len(pair) == 2 and all(isinstance(number, int | float) for number in pair):
            lon, lat = float(pair[0]), float(pair[1])
            if abs(lat) <= 90 and abs(lon) < 1e6:
                points.append((lon, lat))
    return points
