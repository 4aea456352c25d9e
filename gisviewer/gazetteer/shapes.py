"""Geometries in five flat arrays: whole ten-thousandths of a degree, each the step from the vertex before.

A geometry is a run of parts, a part a run of rings (a line is a part with one ring), a ring a run of vertices. A ring
begins at its own place in `starts`; the first of its steps is (0, 0). Long edges were divided so that steps are short.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import GeometryKind
from gisviewer.gazetteer.layout import VERTEX_DEGREE


@dataclass(frozen=True, slots=True)
class ShapeTable:
    """The arrays as they were mapped; nothing is decoded before it is asked for."""

    shapes: NDArray[np.void]
    parts: NDArray[np.uint32]
    rings: NDArray[np.uint32]
    starts: NDArray[np.int32]
    steps: NDArray[np.int16]

    def decode(self, index: int, kind: GeometryKind) -> BaseGeometry:
        """The area (Polygon, MultiPolygon) or line (LineString, MultiLineString) of a row of `shapes`."""
        first_part, part_count, _bounds = self.shapes[index].item()
        part_ends = self.parts[first_part : first_part + part_count + 1].astype(np.int64)
        ring_ends = self.rings[part_ends[0] : part_ends[-1] + 1].astype(np.int64)
        ring_offsets = ring_ends - ring_ends[0]
        moved = np.cumsum(self.steps[ring_ends[0] : ring_ends[-1]], axis=0, dtype=np.int64)
        shifts = self.starts[part_ends[0] : part_ends[-1]] - moved[ring_offsets[:-1]]
        coordinates = (moved + np.repeat(shifts, np.diff(ring_offsets), axis=0)) / VERTEX_DEGREE
        if kind is GeometryKind.LINE:
            if part_count == 1:
                return shapely.LineString(coordinates)
            return _ragged(shapely.GeometryType.MULTILINESTRING, coordinates, ring_offsets, part_count)
        part_offsets = part_ends - part_ends[0]
        if part_count == 1:
            return _ragged(shapely.GeometryType.POLYGON, coordinates, ring_offsets, len(ring_offsets) - 1)
        offsets = (ring_offsets, part_offsets, np.array([0, part_count]))
        geometries: Any = shapely.from_ragged_array(shapely.GeometryType.MULTIPOLYGON, coordinates, offsets)
        return geometries[0]  # type: ignore[no-any-return]


def _ragged(kind: Any, coordinates: NDArray[np.float64], offsets: NDArray[np.int64], count: int) -> BaseGeometry:
    geometries: Any = shapely.from_ragged_array(kind, coordinates, (offsets, np.array([0, count])))
    return geometries[0]  # type: ignore[no-any-return]
