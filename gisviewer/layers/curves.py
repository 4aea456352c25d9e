"""Curved and faceted geometries as straight ones: arcs become short lines, triangles and faces become polygons.

GEOS knows neither, so that well-known binary and text with them are taken apart here.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from gisviewer.layers.geometries import Coordinates

_STEP = math.radians(4)
"""The angle of one piece of an arc; GDAL's own default."""
_MAX_DEPTH = 32

_NAMES = {
    1: "POINT", 2: "LINESTRING", 3: "POLYGON", 4: "MULTIPOINT", 5: "MULTILINESTRING", 6: "MULTIPOLYGON",
    7: "GEOMETRYCOLLECTION", 8: "CIRCULARSTRING", 9: "COMPOUNDCURVE", 10: "CURVEPOLYGON", 11: "MULTICURVE",
    12: "MULTISURFACE", 13: "CURVE", 14: "SURFACE", 15: "POLYHEDRALSURFACE", 16: "TIN", 17: "TRIANGLE",
    101: "LINEARRING",
}  # fmt: skip
_OF_POSITIONS = frozenset({"LINESTRING", "LINEARRING", "CIRCULARSTRING"})
_OF_RINGS = frozenset({"POLYGON", "TRIANGLE"})
_MEMBER_WITHOUT_NAME = {
    "COMPOUNDCURVE": "LINESTRING", "CURVEPOLYGON": "LINESTRING", "MULTICURVE": "LINESTRING",
    "MULTILINESTRING": "LINESTRING", "MULTISURFACE": "POLYGON", "MULTIPOLYGON": "POLYGON", "MULTIPOINT": "POINT",
    "POLYHEDRALSURFACE": "POLYGON", "TIN": "TRIANGLE",
}  # fmt: skip
_CURVED_WKT = re.compile(r"CIRCULARSTRING|COMPOUNDCURVE|CURVE|SURFACE|\bTIN\b|TRIANGLE", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Part:
    """A geometry taken apart: `content` is positions, rings of positions, or parts, by its name."""

    name: str
    content: Any


def parse_wkb(wkb: bytes) -> shapely.Geometry | None:
    """A geometry from well-known binary (ISO or extended) of any type, or None where it is broken."""
    try:
        shape: shapely.Geometry = _build(_WkbReader(wkb).read())
    except (struct.error, KeyError, ValueError, IndexError, RecursionError, shapely.errors.GEOSException):
        return None
    return shape


def parse_wkt(text: str) -> shapely.Geometry | None:
    """A geometry from well-known text with curves or facets, or None where it has none or is broken."""
    if not _CURVED_WKT.search(text):
        return None
    try:
        shape: shapely.Geometry = _build(_WktReader(text).read())
    except (KeyError, ValueError, IndexError, StopIteration, RecursionError, shapely.errors.GEOSException):
        return None
    return shape


def _build(part: _Part) -> Any:
    name, content = part.name, part.content
    if name == "POINT":
        return shapely.Point(content[0]) if len(content) else shapely.Point()
    if name in ("CIRCULARSTRING", "COMPOUNDCURVE", "LINESTRING", "LINEARRING"):
        return shapely.LineString(_positions(part))
    if name in ("POLYGON", "TRIANGLE", "CURVEPOLYGON"):
        rings = content if name in _OF_RINGS else [_positions(ring) for ring in content]
        return shapely.Polygon(_closed(rings[0]), [_closed(ring) for ring in rings[1:]]) if rings else shapely.Polygon()
    members = [_build(member) for member in content]
    if name in ("MULTICURVE", "MULTILINESTRING"):
        return shapely.MultiLineString(members)
    if name in ("MULTISURFACE", "MULTIPOLYGON", "POLYHEDRALSURFACE", "TIN"):
        return shapely.MultiPolygon(members)
    return shapely.MultiPoint(members) if name == "MULTIPOINT" else shapely.GeometryCollection(members)


def _positions(part: _Part) -> Coordinates:
    """The vertices of a line, its arcs made straight."""
    if part.name == "CIRCULARSTRING":
        return _straightened(part.content)
    if part.name == "COMPOUNDCURVE":
        pieces = [_positions(member) for member in part.content]
        joined = [piece[1:] if i else piece for i, piece in enumerate(pieces)]
        return np.concatenate(joined) if joined else np.empty((0, 2))
    return np.asarray(part.content, float)


def _closed(ring: Coordinates) -> Coordinates:
    return ring if len(ring) == 0 or (ring[0] == ring[-1]).all() else np.concatenate((ring, ring[:1]))


def _straightened(positions: Coordinates) -> Coordinates:
    """A chain of arcs, each through three positions of which neighbours share one, as a chain of lines."""
    if len(positions) < 3:
        return positions
    pieces = [positions[:1]]
    pieces += [_arc(*positions[start : start + 3]) for start in range(0, len(positions) - 2, 2)]
    if len(positions) % 2 == 0:
        pieces.append(positions[-1:])
    return np.concatenate(pieces)


def _arc(start: Coordinates, middle: Coordinates, end: Coordinates) -> Coordinates:
    """The vertices after `start` along the arc; a height runs evenly from one end to the other."""
    if (start[:2] == end[:2]).all():
        centre, sweep = (start[:2] + middle[:2]) / 2, 2 * math.pi
    else:
        found = _centre(start[:2], middle[:2], end[:2])
        if found is None:
            return np.stack((middle, end))
        centre, sweep = found, 0.0
    first, through, last = (math.atan2(*(p[:2] - centre)[::-1]) for p in (start, middle, end))
    turn = 2 * math.pi
    to_middle, whole = (through - first) % turn, sweep or (last - first) % turn
    if to_middle > whole:  # it goes clockwise
        to_middle, whole = to_middle - turn, whole - turn
    angles = np.concatenate((_steps(0.0, to_middle), _steps(to_middle, whole)))
    out = start + (angles / whole)[:, None] * (end - start)
    radius = math.dist(start[:2], centre)
    out[:, 0], out[:, 1] = centre[0] + radius * np.cos(first + angles), centre[1] + radius * np.sin(first + angles)
    out[len(_steps(0.0, to_middle)) - 1, :2], out[-1] = middle[:2], end
    return out


def _steps(start: float, stop: float) -> Coordinates:
    """Angles from `start`, which is left out, to `stop`."""
    return np.linspace(start, stop, max(2, math.ceil(abs(stop - start) / _STEP)) + 1)[1:]


def _centre(a: Coordinates, b: Coordinates, c: Coordinates) -> Coordinates | None:
    """The centre of the circle through three positions, or None where they lie on a line."""
    (bx, by), (cx, cy) = b - a, c - a
    cross = 2 * (bx * cy - by * cx)
    if abs(cross) < 1e-12 * (abs(bx * cy) + abs(by * cx) + 1e-300):
        return None
    b2, c2 = bx * bx + by * by, cx * cx + cy * cy
    centre: Coordinates = a + np.array([(cy * b2 - by * c2) / cross, (bx * c2 - cx * b2) / cross])
    return centre


class _WkbReader:
    """Reads ISO and extended well-known binary; measures are dropped."""

    def __init__(self, wkb: bytes) -> None:
        self._wkb = wkb
        self._at = 0

    def read(self, depth: int = 0) -> _Part:
        if depth > _MAX_DEPTH:
            raise ValueError("nested too deeply")
        order = "<" if self._wkb[self._at] else ">"
        self._at += 1
        code = self._integer(order)
        if code & 0x20000000:
            self._at += 4
        flagged, code = code & 0xC0000000, code & 0x0FFFFFFF
        has_z = bool(flagged & 0x80000000) or code // 1000 in (1, 3)
        has_m = bool(flagged & 0x40000000) or code // 1000 in (2, 3)
        name = _NAMES[code % 1000]
        width = 2 + has_z + has_m
        if name == "POINT":
            position = self._positions(order, 1, width, has_z)
            return _Part(name, position if np.isfinite(position).all() else position[:0])
        count = self._integer(order)
        if name in _OF_POSITIONS:
            return _Part(name, self._positions(order, count, width, has_z))
        self._check(count, 4)
        if name in _OF_RINGS:
            rings = [self._positions(order, self._integer(order), width, has_z) for _ in range(count)]
            return _Part(name, rings)
        return _Part(name, [self.read(depth + 1) for _ in range(count)])

    def _integer(self, order: str) -> int:
        (value,) = struct.unpack_from(f"{order}I", self._wkb, self._at)
        self._at += 4
        return int(value)

    def _positions(self, order: str, count: int, width: int, has_z: bool) -> Coordinates:
        self._check(count, 8 * width)
        flat = np.frombuffer(self._wkb, f"{order}f8", count * width, self._at)
        self._at += 8 * count * width
        return flat.reshape(count, width)[:, : 3 if has_z else 2].astype(float)

    def _check(self, count: int, size: int) -> None:
        if count * size > len(self._wkb) - self._at:
            raise ValueError("it ends too early")


class _WktReader:
    """Reads well-known text; measures are dropped."""

    def __init__(self, text: str) -> None:
        found: Iterator[re.Match[str]] = re.finditer(r"[A-Za-z]+|[(),]|[-+.\deE]+", text)
        self._tokens = [match.group() for match in found]
        self._at = 0

    def read(self, default: str | None = None, depth: int = 0) -> _Part:
        if depth > _MAX_DEPTH:
            raise ValueError("nested too deeply")
        name = self._next().upper() if self._peek().isalpha() else default
        if name is None or name not in _NAMES.values():
            name, mark = _without_mark(name or "")
        else:
            mark = self._next().upper() if self._peek().upper() in ("Z", "M", "ZM") else ""
        if self._peek().upper() == "EMPTY":
            self._next()
            return _Part(name, [])
        if name in _OF_POSITIONS or name == "POINT":
            return _Part(name, self._positions(mark))
        members: list[Any] = []
        for _ in self._items():
            if name in _OF_RINGS:
                members.append(self._positions(mark))
            else:
                members.append(self.read(_MEMBER_WITHOUT_NAME.get(name), depth + 1))
        return _Part(name, members)

    def _items(self) -> Iterator[None]:
        """One for each item of a list in brackets."""
        self._expect("(")
        yield None
        while self._peek() == ",":
            self._next()
            yield None
        self._expect(")")

    def _positions(self, mark: str) -> Coordinates:
        rows: list[list[float]] = []
        for _ in self._items():
            row = []
            while self._peek() not in (",", ")"):
                row.append(float(self._next()))
            rows.append(row[:2] if mark == "M" else row[:3])
        return np.array(rows, float)

    def _peek(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _next(self) -> str:
        self._at += 1
        return self._tokens[self._at - 1]

    def _expect(self, token: str) -> None:
        if self._next() != token:
            raise ValueError(f"“{token}” is missing")


def _without_mark(name: str) -> tuple[str, str]:
    """The name of a geometry and the Z or M that is written to its end."""
    match = re.fullmatch(r"(.+?)(ZM|Z|M)", name)
    if match is None or match.group(1) not in _NAMES.values():
        raise ValueError(f"“{name}” is no geometry")
    return match.group(1), match.group(2)
