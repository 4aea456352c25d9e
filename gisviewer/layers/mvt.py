"""Mapbox Vector Tile encoding of whole arrays at once.

A tile has one layer, `LAYER_NAME`, of version 2. Each feature has its row number as id and one attribute, `c`, the
index of its style class. Numbers inside arrays are written as varints of a fixed width (padded with continuation
bytes, which every decoder accepts), so that all positions can be computed with numpy.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gisviewer.jobs import give_way

EXTENT = 4096
LAYER_NAME = "features"
CLASS_KEY = "c"
MAX_CLASSES = 127

Ints = NDArray[np.int64]
Bytes = NDArray[np.uint8]

_POINT, _LINE, _POLYGON = 1, 2, 3
_HEADER = 21
"""Bytes of a feature of paths before its geometry: lengths, id, tags and type."""


@dataclass(frozen=True, slots=True)
class Paths:
    """Lines or rings of a tile: vertices in tile units, path by path, the paths of a feature one after the other.

    `xy` is (n, 2); `path` gives the path of each vertex, `feature` the position in `ids` of each path; both ascend
    without gaps. Rings do not repeat their first vertex.
    """

    xy: Ints
    path: Ints
    feature: Ints
    ids: Ints
    classes: Ints
    is_closed: bool


def encode_tile(features: list[bytes]) -> bytes:
    """A tile of encoded features, or no bytes where there are none."""
    body = b"".join(features)
    if not body:
        return b""
    values = b"".join(_block(4, bytes([5 << 3]) + _varint(index)) for index in range(MAX_CLASSES + 1))
    layer = (
        _block(1, LAYER_NAME.encode())
        + body
        + _block(3, CLASS_KEY.encode())
        + values
        + bytes([5 << 3])
        + _varint(EXTENT)
        + bytes([15 << 3, 2])
    )
    return _block(3, layer)


def encode_points(xy: Ints, ids: Ints, classes: Ints) -> bytes:
    """Features of one point each; `xy` is (n, 2) in tile units."""
    out = np.empty((len(ids), 20), np.uint8)
    out[:, 0] = 2 << 3 | 2
    out[:, 1] = out.shape[1] - 2
    out[:, 2] = 1 << 3
    out[:, 3:7] = _fixed_varints(ids, 4)
    out[:, 7:10] = (2 << 3 | 2, 2, 0)
    out[:, 10] = classes
    out[:, 11:13] = (3 << 3, _POINT)
    out[:, 13:16] = (4 << 3 | 2, 5, 1 << 3 | 1)
    out[:, 16:18] = _fixed_varints(_zigzag(xy[:, 0]), 2)
    out[:, 18:20] = _fixed_varints(_zigzag(xy[:, 1]), 2)
    return out.tobytes()


def encode_paths(paths: Paths) -> bytes:
    """Features of lines or rings: for each path a move, its further vertices, and for rings a close."""
    if not len(paths.path):
        return b""
    vertices = np.bincount(paths.path)
    path_start = _starts(vertices)
    close = 1 if paths.is_closed else 0
    # move command (1) and vertex (4), line command (4), further vertices (4 each), close (1)
    path_bytes = 9 + 4 * (vertices - 1) + close
    first_path = np.searchsorted(paths.feature, np.arange(len(paths.ids)))
    geometry_bytes = np.add.reduceat(path_bytes, first_path)
    feature_bytes = _HEADER + geometry_bytes
    feature_start = _starts(feature_bytes)
    out = np.zeros(int(feature_bytes.sum()), np.uint8)

    _put(out, feature_start, [2 << 3 | 2])
    _put(out, feature_start + 1, _fixed_varints(feature_bytes - 5, 4))
    _put(out, feature_start + 5, [1 << 3])
    _put(out, feature_start + 6, _fixed_varints(paths.ids, 4))
    _put(out, feature_start + 10, [2 << 3 | 2, 2, 0])
    _put(out, feature_start + 13, paths.classes[:, None].astype(np.uint8))
    _put(out, feature_start + 14, [3 << 3, _POLYGON if paths.is_closed else _LINE, 4 << 3 | 2])
    _put(out, feature_start + 17, _fixed_varints(geometry_bytes, 4))

    bytes_before = _starts(path_bytes)
    start = feature_start[paths.feature] + _HEADER + bytes_before - bytes_before[first_path][paths.feature]
    _put(out, start, [1 << 3 | 1])
    _put(out, start + 5, _fixed_varints((vertices - 1) << 3 | 2, 4))
    if paths.is_closed:
        _put(out, start + path_bytes - 1, [7 | 1 << 3])

    give_way()
    moves = paths.xy.copy()
    moves[1:] -= paths.xy[:-1]
    first_vertex = path_start[first_path]
    moves[first_vertex] = paths.xy[first_vertex]
    rank = np.arange(len(paths.path)) - path_start[paths.path]
    position = start[paths.path] + np.where(rank == 0, 1, 5 + 4 * rank)
    _put(out, position, _fixed_varints(_zigzag(moves[:, 0]), 2))
    _put(out, position + 2, _fixed_varints(_zigzag(moves[:, 1]), 2))
    return out.tobytes()


def _put(out: Bytes, position: Ints, values: Bytes | list[int]) -> None:
    """Write the same short run, or row i of `values`, at each position."""
    table = np.asarray(values, np.uint8)
    out[position[:, None] + np.arange(table.shape[-1])] = table


def _starts(sizes: Ints) -> Ints:
    return np.concatenate(([0], np.cumsum(sizes)[:-1]))


def _zigzag(values: Ints) -> Ints:
    return (values << 1) ^ (values >> 63)


def _fixed_varints(values: Ints, width: int) -> Bytes:
    """Varints padded to `width` bytes, as (n, width)."""
    shifts = 7 * np.arange(width)
    out = ((values[:, None] >> shifts) & 0x7F).astype(np.uint8)
    out[:, :-1] |= 0x80
    return out


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _block(field_number: int, content: bytes) -> bytes:
    return bytes([field_number << 3 | 2]) + _varint(len(content)) + content
