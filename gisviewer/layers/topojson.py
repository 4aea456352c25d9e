"""TopoJSON: shared arcs put together into the geometries of each object."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import shapely

from gisviewer.errors import LayerError
from gisviewer.layers.geometries import Coordinates

_MAX_DEPTH = 32


@dataclass(slots=True)
class TopologyObject:
    """One named object: a row for each of its geometries, with properties as JSON."""

    name: str
    shapes: list[shapely.Geometry | None] = field(default_factory=list)
    properties: list[bytes] = field(default_factory=list)
    broken: int = 0
    """Geometries that refer to arcs that are not there, or are of no known type."""


@dataclass(frozen=True, slots=True)
class Topology:
    """The objects of a topology, and its `crs` member as it stands."""

    objects: tuple[TopologyObject, ...]
    crs: Any = None


def parse_topology(path: Path, text: bytes) -> Topology:
    """Take a topology apart.

    Raises:
        LayerError: it has no objects, or its arcs are no arcs.
    """
    document = msgspec.json.decode(text)
    objects = document.get("objects")
    if not isinstance(objects, dict) or not objects:
        raise LayerError(f"“{path.name}” is TopoJSON without objects.", "Choose a file with at least one object.")
    try:
        arcs = _Arcs(document.get("arcs") or [], document.get("transform"))
    except (ValueError, TypeError, KeyError) as error:
        raise LayerError(f"“{path.name}” is TopoJSON whose arcs are damaged: {error}.", "Ask for it again.") from error
    return Topology(tuple(_read_object(str(name), value, arcs) for name, value in objects.items()), document.get("crs"))


def _read_object(name: str, value: Any, arcs: _Arcs) -> TopologyObject:
    rows = TopologyObject(name)
    for geometry in _geometries(value, 0):
        try:
            shape = arcs.shape(geometry)
        except (ValueError, TypeError, KeyError, IndexError, shapely.errors.GEOSException):
            shape = None
            rows.broken += 1
        rows.shapes.append(shape)
        rows.properties.append(msgspec.json.encode(_properties(geometry)))
    return rows


def _geometries(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """The geometries of an object; one that is a collection gives its members, whatever collections are in it."""
    if not isinstance(value, dict) or depth > _MAX_DEPTH:
        return
    members = value.get("geometries")
    if value.get("type") == "GeometryCollection" and isinstance(members, list) and not value.get("properties"):
        for member in members:
            yield from _geometries(member, depth + 1)
    else:
        yield value


def _properties(geometry: dict[str, Any]) -> dict[str, Any]:
    properties = geometry.get("properties")
    properties = properties if isinstance(properties, dict) else {}
    if "id" in geometry and "id" not in properties:
        return {"id": geometry["id"], **properties}
    return properties


class _Arcs:
    """The arcs in the file's coordinates, quantized ones put back."""

    def __init__(self, arcs: list[Any], transform: Any) -> None:
        self._scale, self._shift = np.ones(2), np.zeros(2)
        self._is_quantized = transform is not None
        if transform is not None:
            self._scale = np.array(transform["scale"], float)[:2]
            self._shift = np.array(transform["translate"], float)[:2]
        self._arcs = [self._arc(arc) for arc in arcs]

    def _arc(self, positions: list[Any]) -> Coordinates:
        xy = np.array([position[:2] for position in positions], float).reshape(-1, 2)
        return self._placed(xy.cumsum(axis=0)) if self._is_quantized else xy

    def _placed(self, xy: Coordinates) -> Coordinates:
        return xy * self._scale + self._shift

    def shape(self, geometry: dict[str, Any]) -> shapely.Geometry | None:
        """A shapely geometry; None for one of type null."""
        kind = geometry.get("type")
        if kind is None:
            return None
        if kind == "GeometryCollection":
            return shapely.GeometryCollection([self.shape(member) for member in geometry["geometries"]])
        if kind in ("Point", "MultiPoint"):
            positions = [geometry["coordinates"]] if kind == "Point" else geometry["coordinates"]
            xy = self._placed(np.array([position[:2] for position in positions], float).reshape(-1, 2))
            return shapely.Point(xy[0]) if kind == "Point" else shapely.MultiPoint(xy)
        arcs = geometry["arcs"]
        if kind == "LineString":
            return shapely.LineString(self._line(arcs))
        if kind == "MultiLineString":
            return shapely.MultiLineString([self._line(line) for line in arcs])
        if kind == "Polygon":
            return self._polygon(arcs)
        if kind == "MultiPolygon":
            return shapely.MultiPolygon([self._polygon(rings) for rings in arcs])
        raise ValueError(f"no geometry is called “{kind}”")

    def _polygon(self, rings: list[list[int]]) -> shapely.Polygon:
        lines = [self._line(ring) for ring in rings]
        return shapely.Polygon(lines[0], lines[1:]) if lines else shapely.Polygon()

    def _line(self, numbers: list[int]) -> Coordinates:
        """The arcs one after the other; a negative number is an arc run backwards."""
        pieces = [self._arcs[number] if number >= 0 else self._arcs[~number][::-1] for number in numbers]
        return np.concatenate([piece if i == 0 else piece[1:] for i, piece in enumerate(pieces)])
