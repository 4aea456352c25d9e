"""Border lines out of areas: the segments that two neighbouring areas share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

_SNAP_DEG = 1e-7


@dataclass(frozen=True, slots=True)
class SharedLine:
    """The line between two areas, given by their positions in the input."""

    first: int
    second: int
    geometry: BaseGeometry


def find_shared_lines(areas: Sequence[BaseGeometry] | NDArray[Any]) -> list[SharedLine]:
    """The lines along which areas touch, one for each pair that does.

    Neighbours must have the same vertices along their line, as in Natural Earth; coordinates are compared to 1e-7 of
    their unit. Vertices of an area that only one of the two has end the shared line there.
    """
    parts, part_area = shapely.get_parts(areas, return_index=True)
    rings, ring_part = shapely.get_rings(parts, return_index=True)
    ring_area = part_area[ring_part]
    points, point_ring = shapely.get_coordinates(rings, return_index=True)
    snapped = np.rint(points / _SNAP_DEG).astype(np.int64)
    vertices, vertex = np.unique(snapped, axis=0, return_inverse=True)
    vertex = vertex.ravel()
    joins = np.flatnonzero((point_ring[1:] == point_ring[:-1]) & (vertex[1:] != vertex[:-1]))
    ends = np.sort(np.column_stack((vertex[joins], vertex[joins + 1])), axis=1)
    owner = ring_area[point_ring[joins]]
    order = np.lexsort((owner, ends[:, 1], ends[:, 0]))
    ends, owner = ends[order], owner[order]
    same = (ends[1:] == ends[:-1]).all(axis=1) & (owner[1:] != owner[:-1])
    shared = np.flatnonzero(same)
    pairs = np.column_stack((owner[shared], owner[shared + 1]))
    coordinates = vertices * _SNAP_DEG
    lines = []
    unique_pairs, members = np.unique(pairs, axis=0, return_inverse=True)
    by_pair = np.argsort(members.ravel(), kind="stable")
    starts = np.searchsorted(members.ravel()[by_pair], np.arange(len(unique_pairs) + 1))
    for number, (first, second) in enumerate(unique_pairs):
        chosen = ends[shared[by_pair[starts[number] : starts[number + 1]]]]
        merged = shapely.line_merge(shapely.MultiLineString(list(coordinates[chosen])))
        lines.append(SharedLine(int(first), int(second), merged))
    return lines
