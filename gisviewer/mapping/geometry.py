"""Lines and areas of incidents as small whole numbers that the page can read."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from shapely.errors import GEOSException
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.incidents import Incident
from gisviewer.mapping.antimeridian import join_at_antimeridian
from gisviewer.mapping.shapes import find_shape

if TYPE_CHECKING:
    from gisviewer.mapping.content import MapContent

UNITS_PER_DEGREE = 10_000
"""Coordinates are rounded to 0.0001 degrees, about 11 m."""

_DETAIL = 4000
"""A geometry is simplified to this part of its extent: under a pixel when it fills a large screen."""


class GeometryTable:
    """Each distinct geometry once; incidents at one place share it.

    `encoded` holds {"kind": "line" | "area", "parts": [[[x, y, dx, dy, ...], ...], ...], "bounds": [west, south, east,
    north]}: parts of an area are its rings, the outer one first; coordinates after the first are differences.
    Longitudes run past 180 where the antimeridian lies inside.
    """

    def __init__(self) -> None:
        self.encoded: list[dict[str, Any]] = []
        self._positions: dict[bytes, int | None] = {}

    def add(self, incident: Incident) -> int | None:
        """The position of an incident's line or area; None for points and whole countries, where none is drawn."""
        wkb = find_shape(incident)
        if wkb is None:
            return None
        if wkb not in self._positions:
            encoded = encode_geometry(wkb)
            self._positions[wkb] = None if encoded is None else len(self.encoded)
            if encoded is not None:
                self.encoded.append(encoded)
        return self._positions[wkb]


def carry_shapes(content: MapContent) -> MapContent:
    """The same content with each incident's shape, as it is drawn, in the incident: what is left to do is quick."""
    return replace(content, incidents=tuple(_carry_shape(incident) for incident in content.incidents))


def _carry_shape(incident: Incident) -> Incident:
    wkb = find_shape(incident)
    shape = None if wkb is None else _prepare(wkb)
    return incident if shape is None else replace(incident, wkb=bytes(shapely.to_wkb(shape)))


def encode_geometry(wkb: bytes) -> dict[str, Any] | None:
    """One line or area (see GeometryTable); None where the bytes hold neither."""
    geometry = _prepare(wkb)
    if geometry is None:
        return None
    dimension = shapely.get_dimensions(geometry)
    parts = [part for part in shapely.get_parts(geometry) if shapely.get_dimensions(part) == dimension]
    if dimension == 1:
        encoded = [[_differences(part)] for part in parts]
    else:
        encoded = [[_differences(ring) for ring in (part.exterior, *part.interiors)] for part in parts]
    return {
        "kind": "line" if dimension == 1 else "area",
        "parts": encoded,
        "bounds": [round(value, 5) for value in geometry.bounds],
    }


@lru_cache(maxsize=200)
def _prepare(wkb: bytes) -> BaseGeometry | None:
    """A shape in one piece and with no more vertices than are seen; None where the bytes hold no line and no area."""
    try:
        geometry = shapely.from_wkb(wkb)
    except GEOSException:
        return None
    dimension = shapely.get_dimensions(geometry)
    if geometry.is_empty or dimension < 1 or not np.isfinite(geometry.bounds).all():
        return None
    geometry = join_at_antimeridian(geometry)
    west, south, east, north = geometry.bounds
    # GEOS divides by next to nothing on its way over vertices that all but coincide; its result is right.
    with np.errstate(all="ignore"):
        return shapely.simplify(geometry, max(east - west, north - south) / _DETAIL)


def _differences(line: BaseGeometry) -> list[int]:
    points = np.rint(shapely.get_coordinates(line) * UNITS_PER_DEGREE).astype(np.int64)
    steps = np.diff(points, axis=0, prepend=np.zeros((1, 2), dtype=np.int64))
    moved = (steps != 0).any(axis=1) | (np.arange(len(steps)) == 0)
    numbers: list[int] = steps[moved].ravel().tolist()
    return numbers
