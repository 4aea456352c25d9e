"""Geometries made ready for drawing: taken apart, brought to the square of the web map, whole across its seam."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from gisviewer.layers.geometries import Coordinates, Geometries, Shapes
from gisviewer.layers.mvt import Ints
from gisviewer.layers.projection import shapes_to_square, to_square
from gisviewer.layers.seam import cut_at_seam

_OVER_SEAM_DEG = 3.0
"""Less than what tiles reach over the edge of the world, so that the ends of the pieces lie out of sight."""


@dataclass(frozen=True, slots=True)
class Drawable:
    """The simple parts of a layer in the square (0..1), each with the row that it belongs to; rows ascend."""

    points: Coordinates
    point_rows: Ints
    lines: Shapes
    line_rows: Ints
    areas: Shapes
    area_rows: Ints

    @classmethod
    def of(cls, geometries: Geometries) -> Drawable:
        """Take geometries apart into points, line strings and polygons; empty and missing ones fall away."""
        if geometries.lonlat is not None:
            rows = np.flatnonzero(geometries.present)
            lonlat = geometries.lonlat[rows]
            return cls(to_square(wrapped(lonlat)), rows, _none(), _no_rows(), _none(), _no_rows())
        shapes, rows = simple_parts(geometries.shapes)
        shapes, source = cut_at_seam(shapes, _OVER_SEAM_DEG)
        rows = rows[source]
        dimension = shapely.get_dimensions(shapes)
        is_point = dimension == 0
        lonlat = shapely.get_coordinates(shapes[is_point])
        return cls(
            to_square(wrapped(lonlat)),
            rows[is_point],
            shapes_to_square(shapes[dimension == 1]),
            rows[dimension == 1],
            shapes_to_square(shapes[dimension == 2]),
            rows[dimension == 2],
        )


def simple_parts(shapes: Shapes) -> tuple[Shapes, Ints]:
    """Points, line strings and polygons of the geometries, and the row of each; collections are taken apart wholly."""
    rows = np.arange(len(shapes))
    while (shapely.get_type_id(shapes) > 3).any():
        shapes, source = shapely.get_parts(shapes, return_index=True)
        rows = rows[source]
    keep = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    return shapes[keep], rows[keep]


def wrapped(lonlat: Coordinates) -> Coordinates:
    """Points with longitudes beyond 180 degrees put back on the map."""
    beyond = np.abs(lonlat[:, 0]) > 180
    if not beyond.any():
        return lonlat
    lon = np.where(beyond, (lonlat[:, 0] + 180) % 360 - 180, lonlat[:, 0])
    return np.column_stack((lon, lonlat[:, 1]))


def _none() -> Shapes:
    return np.empty(0, object)


def _no_rows() -> Ints:
    return np.empty(0, np.int64)
