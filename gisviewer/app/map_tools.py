"""The tools of the map: what a click or drag on it does, and what the page says of it."""

from __future__ import annotations

from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from gisviewer.app.map_view import MapView

Tool = Literal["", "rectangle", "measure-line", "measure-area"]


class MapTools(QObject):
    """One tool at a time; "" picks what is clicked.

    `picked` carries longitude, latitude, zoom and whether to add to what is selected; `rectangle_drawn` a box (west,
    south, east, north; east may lie beyond 180), zoom and the same.
    """

    changed = Signal(str)
    picked = Signal(float, float, float, bool)
    rectangle_drawn = Signal(tuple, float, bool)

    def __init__(self, view: MapView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.tool: Tool = ""
        view.event_received.connect(self._on_event)
        view.reloaded.connect(lambda: self._view.call("setTool", self.tool) if self.tool else None)

    def use(self, tool: Tool) -> None:
        """Take a tool, or put it away with ""."""
        if tool != self.tool:
            self.tool = tool
            self._view.call("setTool", tool)
            self.changed.emit(tool)

    def _on_event(self, name: str, payload: dict[str, Any]) -> None:
        if name == "toolLeft":
            self.use("")
        elif name in ("mapPicked", "rectangleDrawn"):
            keys = ("lon", "lat") if name == "mapPicked" else ("west", "south", "east", "north")
            numbers = [payload.get(key) for key in (*keys, "zoom")]
            if not all(isinstance(number, int | float) for number in numbers):
                return
            *place, zoom = (float(number) for number in numbers if number is not None)
            additive = payload.get("additive") is True
            if name == "mapPicked":
                self.picked.emit(*place, zoom, additive)
            else:
                self.rectangle_drawn.emit(tuple(place), zoom, additive)
