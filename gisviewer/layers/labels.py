"""The labels of a layer: where each feature is named, and which are worth a try in a tile."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from gisviewer.layers.drawable import wrapped
from gisviewer.layers.geometries import Coordinates, Shapes
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.mvt import Ints
from gisviewer.layers.projection import to_square
from gisviewer.layers.templates import parse_template
from gisviewer.layers.tiles import HIDDEN, Tiler

Label = list[Any]
"""[x, y, text, kind, angle, reach]: position in the square (0..1), 1 for points, 2 lines, 3 areas, the angle of lines
in radians clockwise, and how large the feature is (in the square; 0 for points)."""

_TILE_PX = 256
_CELL_PX = 12
"""One try for each of these cells of a tile: more would only be in each other's way."""
_MOST = 200
_SMALLEST_PX = 14
"""Lines and areas smaller than this are not named."""


class LabelIndex:
    """The anchors of a layer's labels; one for each feature that is drawn, on its largest part.

    Raises:
        LayerError: the template does not fit the fields.
    """

    def __init__(self, loaded: LoadedLayer, tiler: Tiler, template: str) -> None:
        self._attributes = loaded.attributes
        self._template = parse_template(template, [field.name for field in loaded.attributes.fields])
        parts = [_points(loaded), _lines(*tiler.line_parts), _areas(*tiler.area_parts)]
        xy, rows, reach, angle = (np.concatenate(columns) for columns in zip(*parts, strict=True))
        kind = np.repeat([1, 2, 3], [len(part[1]) for part in parts])
        keep = tiler.classes[rows] != HIDDEN
        order = np.flatnonzero(keep)[np.argsort(-reach[keep], kind="stable")]
        # By importance; `_by_x` finds those of a tile.
        self._xy, self._rows, self._reach = xy[order], rows[order], reach[order]
        self._angle, self._kind = angle[order], kind[order]
        self._by_x = np.argsort(self._xy[:, 0], kind="stable")
        self._sorted_x = self._xy[self._by_x, 0]

    def within(self, z: int, x: int, y: int) -> list[Label]:
        """The labels anchored in a tile that are worth a try, the most important first."""
        width = 1.0 / (1 << z)
        first, last = np.searchsorted(self._sorted_x, (x * width, (x + 1) * width))
        found = self._by_x[first:last]
        at = self._xy[found, 1]
        found = np.sort(found[(at >= y * width) & (at < (y + 1) * width)])
        is_point = self._kind[found] == 1
        found = found[is_point | (self._reach[found] * _TILE_PX >= _SMALLEST_PX * width)]
        cells = np.floor((self._xy[found] / width - (x, y)) * (_TILE_PX // _CELL_PX)).astype(np.int64)
        _, firsts = np.unique(cells[:, 0] * 1_000 + cells[:, 1], return_index=True)
        return self._written(found[np.sort(firsts)][:_MOST])

    def first(self, limit: int) -> list[Label]:
        """The most important labels."""
        return self._written(np.arange(min(limit, len(self._rows))))

    def _written(self, chosen: Ints) -> list[Label]:
        rows = self._rows[chosen]
        table = self._attributes.table
        columns = {name: table.column(name).take(rows).to_pylist() for name in self._template.fields}
        labels = []
        for number, position in enumerate(chosen.tolist()):
            text = self._template.fill({name: values[number] for name, values in columns.items()})
            if text:
                (x, y), angle, reach = self._xy[position], self._angle[position], self._reach[position]
                kind = int(self._kind[position])
                labels.append(
                    [round(float(x), 9), round(float(y), 9), text, kind, round(float(angle), 3), float(reach)]
                )
        return labels


_Anchors = tuple[Coordinates, Ints, Coordinates, Coordinates]
"""Positions, rows, reaches and angles."""


def _points(loaded: LoadedLayer) -> _Anchors:
    """Plain points, and the first point of each feature of several."""
    geometries = loaded.geometries
    if geometries.lonlat is not None:
        rows = np.flatnonzero(geometries.present)
        lonlat = geometries.lonlat[rows]
    else:
        rows = np.flatnonzero(geometries.present & (shapely.get_dimensions(geometries.shapes) == 0))
        coordinates, owner = shapely.get_coordinates(geometries.shapes[rows], return_index=True)
        lonlat = coordinates[np.flatnonzero(np.diff(owner, prepend=-1))]
    return to_square(wrapped(lonlat)), rows, np.zeros(len(rows)), np.zeros(len(rows))


def _lines(shapes: Shapes, rows: Ints) -> _Anchors:
    """The middle of the longest part of each feature, with the direction that the line has there."""
    chosen = _largest(shapely.length(shapes), rows)
    lines = shapes[chosen]
    ends = [
        shapely.get_coordinates(shapely.line_interpolate_point(lines, share, normalized=True))
        for share in (0.45, 0.5, 0.55)
    ]
    before, middle, after = (end.reshape(-1, 2) for end in ends)
    dx, dy = (after - before).T
    backward = dx < 0
    angle = np.arctan2(np.where(backward, -dy, dy), np.where(backward, -dx, dx))
    return middle, rows[chosen], shapely.length(lines), angle


def _areas(shapes: Shapes, rows: Ints) -> _Anchors:
    """A point well inside of the largest part of each feature."""
    chosen = _largest(shapely.area(shapes), rows)
    areas = shapes[chosen]
    middles = shapely.centroid(areas)
    outside = ~shapely.contains(areas, middles)
    middles[outside] = shapely.point_on_surface(areas[outside])
    xy = shapely.get_coordinates(middles).reshape(-1, 2)
    empty = shapely.is_empty(middles)
    return xy, rows[chosen][~empty], np.sqrt(shapely.area(areas))[~empty], np.zeros(int((~empty).sum()))


def _largest(sizes: Coordinates, rows: Ints) -> Ints:
    """The position of the largest part of each row."""
    order = np.lexsort((-sizes, rows))
    first = np.concatenate(([True], np.diff(rows[order]) != 0)) if len(order) else np.empty(0, np.bool_)
    return np.asarray(order[first])
