"""The antimeridian: shapes that cross it, by jumping from 179 to -179 or by running past 180, are cut in two there.

An edge between points more than 180 degrees of longitude apart is taken to go the short way round, across the seam,
unless both ends lie on the edge of the world (as those of Antarctica or of a box around the world do).
"""

from __future__ import annotations

import numpy as np
import shapely
from shapely import affinity

from gisviewer.layers.geometries import Shapes
from gisviewer.layers.mvt import Ints

_WORLD_EDGE = 179.999


def cut_at_seam(shapes: Shapes, over_deg: float = 0.0) -> tuple[Shapes, Ints]:
    """Cut simple shapes (points, line strings, polygons) at the antimeridian.

    Args:
        shapes: the simple shapes.
        over_deg: how far pieces reach over the seam, so that no outline is drawn along it.

    Returns:
        The shapes, none of which crosses it by more than `over_deg`, and for each the position of the one that it comes
        from, ascending.
    """
    source = np.arange(len(shapes))
    crossing = find_crossing(shapes)
    if not crossing.any():
        return shapes, source
    pieces: list[Shapes] = [shapes[~crossing]]
    sources: list[Ints] = [source[~crossing]]
    for index in np.flatnonzero(crossing):
        cut = _cut(shapes[index], over_deg)
        pieces.append(cut)
        sources.append(np.full(len(cut), index))
    all_sources = np.concatenate(sources)
    order = np.argsort(all_sources, kind="stable")
    return np.concatenate(pieces)[order], all_sources[order]


def find_crossing(shapes: Shapes) -> np.typing.NDArray[np.bool_]:
    """Which shapes reach past 180 degrees or have an edge that jumps across the antimeridian."""
    bounds = shapely.bounds(shapes)
    with np.errstate(invalid="ignore"):
        crossing: np.typing.NDArray[np.bool_] = (bounds[:, 0] < -180 - 1e-9) | (bounds[:, 2] > 180 + 1e-9)
        wide = np.flatnonzero(bounds[:, 2] - bounds[:, 0] > 180)
    crossing &= shapely.get_dimensions(shapes) > 0
    if not len(wide):
        return crossing
    coordinates, owner = shapely.get_coordinates(shapes[wide], return_index=True)
    lon = coordinates[:, 0]
    jumps = (np.abs(np.diff(lon)) > 180) & (np.diff(owner) == 0)
    jumps &= ~((np.abs(lon[1:]) >= _WORLD_EDGE) & (np.abs(lon[:-1]) >= _WORLD_EDGE))
    crossing[wide[np.unique(owner[1:][jumps])]] = True
    return crossing


def unrolled_span(shape: shapely.Polygon | shapely.LineString) -> tuple[float, float]:
    """West and east of a crossing shape, with longitudes that go on past 180."""
    if isinstance(shape, shapely.Polygon):
        lon = _unrolled(np.asarray(shape.exterior.coords)[:, :2])[:, 0]
    else:
        lon = _unrolled(np.asarray(shape.coords)[:, :2])[:, 0]
    return float(lon.min()), float(lon.max())


def _cut(shape: shapely.Polygon | shapely.LineString, over_deg: float) -> Shapes:
    """The simple parts of one crossing shape, each within -180..180 and `over_deg` beyond."""
    unrolled: shapely.Geometry
    if isinstance(shape, shapely.Polygon):
        shell, *holes = [np.asarray(ring.coords)[:, :2] for ring in (shape.exterior, *shape.interiors)]
        if _goes_round(shell):
            unrolled, turns = _cap(shell, holes), range(1)
        else:
            rings = [_unrolled(ring) for ring in (shell, *holes)]
            unrolled = shapely.make_valid(shapely.Polygon(rings[0], _beside(rings[0], rings[1:])))
            turns = _turns(unrolled)
    else:
        unrolled = shapely.LineString(_unrolled(np.asarray(shape.coords)[:, :2]))
        turns = _turns(unrolled)
    _west, south, _east, north = shapely.bounds(unrolled)
    pieces = []
    for turn in turns:
        west_edge, east_edge = turn * 360 - 180 - over_deg, turn * 360 + 180 + over_deg
        window = shapely.box(west_edge, min(south, -90) - 1, east_edge, max(north, 90) + 1)
        part = shapely.intersection(unrolled, window)
        pieces.append(affinity.translate(part, -360 * turn))
    parts = shapely.get_parts(shapely.get_parts(np.array(pieces, object)))
    dimension = shapely.get_dimensions(shape)
    kept = parts[(shapely.get_dimensions(parts) == dimension) & ~shapely.is_empty(parts)]
    return np.asarray(kept, object)


def _turns(unrolled: shapely.Geometry) -> range:
    """The turns of the globe that a shape with longitudes beyond 180 reaches into."""
    west, _south, east, _north = shapely.bounds(unrolled)
    return range(int(np.floor((west + 180) / 360)), int(np.floor((east + 180) / 360)) + 1)


def _goes_round(ring: np.typing.NDArray[np.float64]) -> bool:
    """Whether a ring goes round a pole."""
    unrolled = _unrolled(ring)
    return bool(abs(unrolled[-1, 0] - unrolled[0, 0]) >= 180)


def _cap(shell: np.typing.NDArray[np.float64], holes: list[np.typing.NDArray[np.float64]]) -> shapely.Geometry:
    """What a ring round a pole encloses, five turns wide: where it is closed lies out of sight then."""
    once = _unrolled(shell)
    once[:, 0] -= 360 * np.round(once[0, 0] / 360)
    turn = 360.0 if once[-1, 0] > once[0, 0] else -360.0
    path = np.concatenate([np.add(once[:-1], (turn * number, 0)) for number in range(-2, 3)])
    pole = 90.0 if shell[:, 1].mean() > 0 else -90.0
    ring = np.concatenate((path, [(path[-1, 0], pole), (path[0, 0], pole)]))
    beside = [np.add(_unrolled(hole), (360 * number, 0)) for hole in holes for number in range(-3, 4)]
    inner = [shapely.Polygon(hole) for hole in beside]
    cap = shapely.make_valid(shapely.Polygon(ring))
    return shapely.difference(cap, shapely.make_valid(shapely.union_all(inner))) if inner else cap


def _unrolled(xy: np.typing.NDArray[np.float64]) -> np.typing.NDArray[np.float64]:
    """The vertices with longitudes that go on past 180 instead of jumping."""
    step = np.diff(xy[:, 0])
    turns = np.where(np.abs(step) > 180, -np.sign(step), 0).cumsum()
    out = xy.copy()
    out[1:, 0] += 360 * turns
    return out


def _beside(
    shell: np.typing.NDArray[np.float64], holes: list[np.typing.NDArray[np.float64]]
) -> list[np.typing.NDArray[np.float64]]:
    """The holes, each moved by whole turns to where its shell is."""
    middle = (shell[:, 0].min() + shell[:, 0].max()) / 2
    return [hole - (360 * np.round((hole[:, 0].mean() - middle) / 360), 0) for hole in holes]
