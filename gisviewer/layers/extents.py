"""The extent of a layer, the short way round the globe."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from gisviewer.domain.layers import Extent
from gisviewer.layers.drawable import simple_parts
from gisviewer.layers.geometries import Geometries, bounds_of
from gisviewer.layers.seam import find_crossing, unrolled_span

Degrees = NDArray[np.float64]

_JUDGED = 5_000


def extent_of(geometries: Geometries) -> Extent | None:
    """West, south, east and north of all features; west > east where going across the antimeridian is shorter."""
    box = bounds_of(geometries)
    if box is None:
        return None
    west, south, east, north = box
    if west < -180 or east > 180 or (east - west > 180 and _may_cross(geometries)):
        west, east = _shortest_way(*_spans(geometries))
    return float(west), south, float(east), north


def _may_cross(geometries: Geometries) -> bool:
    """Whether half of the globe may be empty, judged by some of the features: more of them only fill it."""
    rows = np.flatnonzero(geometries.present)
    some = geometries.bounds_at(rows[:: max(1, len(rows) // _JUDGED)])
    if (some[:, 2] - some[:, 0] > 180).any():
        return True
    west, east = _shortest_way(some[:, 0], some[:, 2])
    return west > east


def _spans(geometries: Geometries) -> tuple[Degrees, Degrees]:
    """West and east of each simple part; east is beyond 180 where a part crosses the antimeridian."""
    if geometries.lonlat is not None:
        lon = geometries.lonlat[geometries.present, 0]
        return lon, lon
    shapes, _ = simple_parts(geometries.shapes)
    box = shapely.bounds(shapes)
    west, east = box[:, 0].copy(), box[:, 2].copy()
    for row in np.flatnonzero(find_crossing(shapes)):
        west[row], east[row] = unrolled_span(shapes[row])
    return west, east


def _shortest_way(west: Degrees, east: Degrees) -> tuple[float, float]:
    """Where the spans begin and end once the widest gap between them is left out; the whole globe at the most."""
    width = east - west
    if (width >= 360).any():
        return -180.0, 180.0
    start = (west + 180) % 360
    order = np.argsort(start, kind="stable")
    start, end = start[order], (start + width)[order]
    reach = np.maximum.accumulate(end)
    gaps = np.concatenate((start[1:] - reach[:-1], [start[0] + 360 - reach[-1]]))
    widest = int(np.argmax(gaps))
    seam_gap = gaps[-1] if reach[-1] <= 360 else -1.0
    if gaps[widest] < 180 and seam_gap >= 0:
        return float(start[0] - 180), float(reach[-1] - 180)
    if gaps[widest] <= 0:
        return -180.0, 180.0
    first = start[(widest + 1) % len(start)] - 180
    last = reach[widest] % 360 - 180
    return float(first), float(last)
