"""Layers packed for an exported page: geometries as columns of whole numbers, attributes as JSON columns."""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from gisviewer.layers.frame import LayerFrame
from gisviewer.mapping.encode import encode_json

UNITS_PER_DEGREE = 100_000
"""Coordinates are rounded to 0.00001 degrees, about 1 m."""

MAX_VERTICES = 700_000
MAX_ATTRIBUTE_BYTES = 6_000_000
"""Before compression; what is larger stays out of the page."""

_MAX_TEXT = 300
_METRES_PER_DEGREE = 111_195

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class PackedLayer:
    """`geometry` for `GV.embeddedLayer`; `attributes` None where they were too much; `notes` say what was lost."""

    geometry: bytes
    attributes: bytes | None
    notes: tuple[str, ...]


def pack_layer(frame: LayerFrame, classes: Sequence[int], max_vertices: int = MAX_VERTICES) -> PackedLayer:
    """Pack a layer; `classes` are the style classes of its rows.

    Lines and areas of more vertices than `max_vertices` are simplified, each doubling of the tolerance noted.
    """
    notes = []
    shapes, tolerance_deg = _simplify(frame.shapes, max_vertices)
    if tolerance_deg:
        notes.append(f"outlines simplified to about {tolerance_deg * _METRES_PER_DEGREE:,.0f} m")
    attributes = _pack_attributes(frame)
    if attributes is None:
        notes.append("attributes left out because of their size")
    return PackedLayer(_pack_geometries(shapes, np.asarray(classes, dtype=np.int64)), attributes, tuple(notes))


def _simplify(shapes: NDArray[Any], max_vertices: int) -> tuple[NDArray[Any], float]:
    """The shapes with at most so many vertices, where simplifying gets there, and the tolerance it took (0: none)."""
    tolerance_deg = 0.0
    simple = shapes
    while _count_vertices(simple) > max_vertices and tolerance_deg < 1:
        tolerance_deg = tolerance_deg * 2 or 4 / UNITS_PER_DEGREE
        simple = np.asarray(shapely.simplify(shapes, tolerance_deg), dtype=object)
    return simple, tolerance_deg


def _count_vertices(shapes: NDArray[Any]) -> int:
    flat = shapely.get_dimensions(shapes) > 0
    return int(shapely.get_num_coordinates(shapes[flat]).sum())


def _pack_geometries(shapes: NDArray[Any], classes: Ints) -> bytes:
    parts, rows = shapely.get_parts(shapes, return_index=True)
    dimensions = shapely.get_dimensions(parts).astype(np.int64)
    empty = shapely.is_empty(parts)
    is_point = (dimensions == 0) & ~empty
    paths, path_rows, path_types = _find_paths(parts, rows, dimensions, empty)
    lonlat = _rounded(shapely.get_coordinates(parts[is_point]))
    vertices, owner = shapely.get_coordinates(paths, return_index=True)
    steps = _differences(_rounded(vertices), owner)
    lengths = np.bincount(owner, minlength=len(paths))
    header = json.dumps(
        {"rows": len(shapes), "points": len(lonlat), "paths": len(paths), "vertices": len(steps)}
    ).encode()
    columns = [
        classes,
        rows[is_point],
        lonlat[:, 0],
        lonlat[:, 1],
        path_rows,
        path_types,
        lengths,
        steps[:, 0],
        steps[:, 1],
    ]
    return struct.pack("<I", len(header)) + header + b"".join(map(_planes, columns))


def _find_paths(
    parts: NDArray[Any], rows: Ints, dimensions: Ints, empty: NDArray[np.bool_]
) -> tuple[NDArray[Any], Ints, Ints]:
    """Lines and rings in the order of their rows, with the rows and with 2 for lines, 3 for rings."""
    is_area = (dimensions == 2) & ~empty
    is_line = (dimensions == 1) & ~empty
    rings, ring_part = shapely.get_rings(parts[is_area], return_index=True)
    paths = np.concatenate((parts[is_line], rings))
    path_rows = np.concatenate((rows[is_line], rows[is_area][ring_part]))
    types = np.concatenate((np.full(int(is_line.sum()), 2), np.full(len(rings), 3)))
    order = np.argsort(path_rows, kind="stable")
    return paths[order], path_rows[order], types[order]


def _rounded(lonlat: NDArray[np.float64]) -> Ints:
    return np.rint(lonlat.reshape(-1, 2) * UNITS_PER_DEGREE).astype(np.int64)


def _differences(points: Ints, owner: Ints) -> Ints:
    """Each point as the step from the one before it, the first of each path as it is."""
    steps = points.copy()
    steps[1:] -= points[:-1]
    first = np.flatnonzero(np.diff(owner, prepend=-1))
    steps[first] = points[first]
    return steps


def _planes(column: Ints) -> bytes:
    """32-bit numbers as four planes of bytes, lowest first: small steps leave planes of zeros, which compress well."""
    return column.astype("<i4").view(np.uint8).reshape(-1, 4).T.tobytes()


def _pack_attributes(frame: LayerFrame) -> bytes | None:
    columns = [[name, [_plain(value) for value in frame[name]]] for name in frame.table.column_names]
    packed = encode_json(columns)
    return packed if len(packed) <= MAX_ATTRIBUTE_BYTES else None


def _plain(value: Any) -> Any:
    """A JSON value: numbers and truth values as they are, everything else as text of bounded length."""
    if value is None or value != value:  # NaN differs from itself
        return None
    if isinstance(value, bool | int | float):
        return value if not isinstance(value, float) or abs(value) != float("inf") else str(value)
    text = str(value)
    return text if len(text) <= _MAX_TEXT else text[:_MAX_TEXT] + "…"
