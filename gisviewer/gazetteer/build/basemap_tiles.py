"""Cut features into vector tiles (Mapbox vector tile specification 2.1) and write them as MBTiles.

Coordinates are Web Mercator in units of the world: x runs east from 0 to 1, y south from 0 to 1.
"""

from __future__ import annotations

import gzip
import math
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

EXTENT = 4096
BUFFER = 64
"""Features reach this far beyond a tile's edge (in 1/4096 of it), so that strokes join across it."""

MAX_LAT = 85.051128779806589


@dataclass(frozen=True, slots=True)
class TileFeature:
    """A geometry in world units and its attributes (str, int, float or bool)."""

    geometry: BaseGeometry
    attributes: Mapping[str, Any]


def to_square_world(geometries: Iterable[BaseGeometry]) -> NDArray[Any]:
    """Project degrees (WGS 84) to world units, without what lies beyond the square world.

    It is cut off first: pressed to the edge, an area would fold onto itself, and Antarctica would be the sea around it.
    """
    whole = np.asarray(list(geometries), dtype=object)
    beyond = np.abs(shapely.bounds(whole)[:, [1, 3]]).max(axis=1) > MAX_LAT
    square = shapely.box(-180, -MAX_LAT, 180, MAX_LAT)
    whole[beyond] = shapely.intersection(shapely.make_valid(whole[beyond]), square)
    return to_world(whole)


def to_world(geometries: NDArray[Any]) -> NDArray[Any]:
    """Project degrees (WGS 84) to world units; latitudes beyond the square world are clamped to its edge."""

    def project(lonlat: NDArray[np.float64]) -> NDArray[np.float64]:
        lat = np.clip(lonlat[:, 1], -MAX_LAT, MAX_LAT)
        sine = np.sin(np.radians(lat))
        y = 0.5 - np.log((1 + sine) / (1 - sine)) / (4 * math.pi)
        return np.column_stack(((lonlat[:, 0] + 180) / 360, y))

    projected: NDArray[Any] = shapely.transform(geometries, project)
    return projected


def cut_tiles(
    layers: Mapping[str, Sequence[TileFeature]], zoom: int
) -> Iterator[tuple[int, int, dict[str, list[TileFeature]]]]:
    """The non-empty tiles of one zoom level with the clipped features of each layer, as (x, y, layers).

    The world is halved again and again, so that a continent is not clipped against every tile.
    """
    whole = {name: list(features) for name, features in layers.items()}
    yield from _split(whole, 0, 0, 0, zoom)


def _split(
    layers: dict[str, list[TileFeature]], z: int, x: int, y: int, zoom: int
) -> Iterator[tuple[int, int, dict[str, list[TileFeature]]]]:
    # The margin is that of the final zoom: a parent may not cut what its children still need.
    margin = BUFFER / EXTENT / 2**zoom
    size = 1 / 2**z
    west, north = x * size - margin, y * size - margin
    box = (west, north, (x + 1) * size + margin, (y + 1) * size + margin)
    clipped = {name: _clip(features, box) for name, features in layers.items()}
    clipped = {name: features for name, features in clipped.items() if features}
    if not clipped:
        return
    if z == zoom:
        yield x, y, clipped
        return
    for child_y in (2 * y, 2 * y + 1):
        for child_x in (2 * x, 2 * x + 1):
            yield from _split(clipped, z + 1, child_x, child_y, zoom)


def _clip(features: list[TileFeature], box: tuple[float, float, float, float]) -> list[TileFeature]:
    geometries = np.array([feature.geometry for feature in features], dtype=object)
    if not len(geometries):
        return []
    bounds = shapely.bounds(geometries)
    touches = (bounds[:, 0] <= box[2]) & (bounds[:, 2] >= box[0]) & (bounds[:, 1] <= box[3]) & (bounds[:, 3] >= box[1])
    inside = (bounds[:, 0] >= box[0]) & (bounds[:, 2] <= box[2]) & (bounds[:, 1] >= box[1]) & (bounds[:, 3] <= box[3])
    kept = []
    for index in np.flatnonzero(touches):
        feature = features[index]
        if inside[index]:
            kept.append(feature)
            continue
        geometry = _clip_geometry(feature.geometry, box)
        if not geometry.is_empty:
            kept.append(TileFeature(geometry, feature.attributes))
    return kept


def _clip_geometry(geometry: BaseGeometry, box: tuple[float, float, float, float]) -> BaseGeometry:
    try:
        return shapely.clip_by_rect(geometry, *box)
    except shapely.errors.GEOSException:
        # The fast way fails on some slivers; the thorough one does not.
        return shapely.intersection(shapely.make_valid(geometry), shapely.box(*box))


def encode_tile(layers: Mapping[str, Sequence[TileFeature]], z: int, x: int, y: int) -> bytes:
    """One tile as protocol buffer bytes; features that shrink to nothing are left out, empty layers too."""
    return b"".join(_encode_layer(name, features, z, x, y) for name, features in layers.items())


def _encode_layer(name: str, features: Sequence[TileFeature], z: int, x: int, y: int) -> bytes:
    keys: dict[str, int] = {}
    values: dict[tuple[type, Any], int] = {}
    body = bytearray()
    for feature in features:
        kind, commands = _encode_geometry(feature.geometry, z, x, y)
        if not commands:
            continue
        tags = []
        for key, value in feature.attributes.items():
            tags += [keys.setdefault(key, len(keys)), values.setdefault((type(value), value), len(values))]
        message = _packed(2, tags) + b"\x18" + _varint(kind) + _packed(4, commands)
        body += _field(2, message)
    if not body:
        return b""
    head = b"\x78\x02" + _field(1, name.encode())
    names = b"".join(_field(3, key.encode()) for key in keys)
    cells = b"".join(_field(4, _encode_value(value)) for _, value in values)
    return _field(3, head + bytes(body) + names + cells + b"\x28" + _varint(EXTENT))


def _encode_value(value: Any) -> bytes:
    if isinstance(value, str):
        return _field(1, value.encode())
    if isinstance(value, bool):
        return b"\x38" + _varint(int(value))
    if isinstance(value, int):
        return b"\x30" + _varint(_zigzag(value))
    return b"\x19" + np.float64(value).tobytes()


def _encode_geometry(geometry: BaseGeometry, z: int, x: int, y: int) -> tuple[int, list[int]]:
    """The geometry's type (1 point, 2 line, 3 area) and its commands; none where it is too small to show."""
    dimension = int(shapely.get_dimensions(geometry))
    parts = [part for part in shapely.get_parts(geometry) if shapely.get_dimensions(part) == dimension]
    cursor = np.zeros(2, dtype=np.int64)
    commands: list[int] = []
    for part in parts:
        rings = [part.exterior, *part.interiors] if dimension == 2 else [part]
        for number, ring in enumerate(rings):
            points = _snap(ring, z, x, y)
            if dimension == 2:
                points = points[:-1]
                if len(points) < 3 or _area(points) == 0:
                    if number == 0:
                        break
                    continue
                if (_area(points) > 0) != (number == 0):
                    points = points[::-1]
            elif dimension == 1 and len(points) < 2:
                continue
            steps = points - np.vstack((cursor, points[:-1]))
            cursor = points[-1]
            flat = ((steps << 1) ^ (steps >> 63)).ravel().tolist()
            commands += [9, *flat[:2]]
            if dimension > 0:
                commands += [(len(points) - 1) << 3 | 2, *flat[2:]]
            if dimension == 2:
                commands.append(15)
    return dimension + 1, commands


def _snap(line: BaseGeometry, z: int, x: int, y: int) -> NDArray[np.int64]:
    world = shapely.get_coordinates(line)
    points = np.rint((world * 2**z - (x, y)) * EXTENT).astype(np.int64)
    moved = np.ones(len(points), dtype=bool)
    moved[1:] = (points[1:] != points[:-1]).any(axis=1)
    kept: NDArray[np.int64] = points[moved]
    return kept


def _area(points: NDArray[np.int64]) -> int:
    """Twice the signed area; positive is clockwise on the screen, as the format wants outer rings."""
    following = np.roll(points, -1, axis=0)
    return int((points[:, 0] * following[:, 1] - following[:, 0] * points[:, 1]).sum())


def _zigzag(number: int) -> int:
    return (number << 1) ^ (number >> 63)


def _varint(number: int) -> bytes:
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def _field(tag: int, payload: bytes) -> bytes:
    return _varint(tag << 3 | 2) + _varint(len(payload)) + payload


def _packed(tag: int, numbers: Sequence[int]) -> bytes:
    return _field(tag, b"".join(map(_varint, numbers)))


class MbtilesWriter:
    """An MBTiles file: rows count from the south, tiles are compressed with gzip."""

    def __init__(self, path: Path, metadata: Mapping[str, str]) -> None:
        path.unlink(missing_ok=True)
        self._connection = sqlite3.connect(path)
        self._connection.execute("CREATE TABLE metadata (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID")
        self._connection.execute(
            "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB, "
            "PRIMARY KEY (zoom_level, tile_column, tile_row))"
        )
        self._connection.executemany("INSERT INTO metadata VALUES (?, ?)", metadata.items())

    def add(self, z: int, x: int, y: int, tile: bytes) -> None:
        """Add one tile; y counts from the north."""
        packed = gzip.compress(tile, 9, mtime=0)
        self._connection.execute("INSERT INTO tiles VALUES (?, ?, ?, ?)", (z, x, 2**z - 1 - y, packed))

    def close(self) -> None:
        """Finish the file."""
        self._connection.commit()
        self._connection.execute("VACUUM")
        self._connection.close()
