"""A plain decoder of Mapbox Vector Tiles, written from the specification, to read back what the tiler writes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class TileFeature:
    id: int
    type: int
    attributes: dict[str, int]
    paths: tuple[tuple[tuple[int, int], ...], ...]
    """Points, lines or rings; a ring ends with its first vertex."""


def decode_tile(data: bytes) -> dict[str, list[TileFeature]]:
    """The features of each layer of a tile."""
    return dict(_decode_layer(content) for number, content in _fields(data) if number == 3)


def _decode_layer(data: bytes) -> tuple[str, list[TileFeature]]:
    fields = list(_fields(data))
    assert dict(fields)[15] == 2
    assert dict(fields)[5] == 4096
    keys = [content.decode() for number, content in fields if number == 3]
    values = [dict(_fields(content))[5] for number, content in fields if number == 4]
    features = [_decode_feature(content, keys, values) for number, content in fields if number == 2]
    return dict(fields)[1].decode(), features


def _decode_feature(data: bytes, keys: list[str], values: list[int]) -> TileFeature:
    fields = dict(_fields(data))
    tags = list(_varints(fields[2]))
    attributes = {keys[k]: values[v] for k, v in zip(tags[::2], tags[1::2], strict=True)}
    return TileFeature(fields[1], fields[3], attributes, _decode_geometry(fields[4]))


def _decode_geometry(data: bytes) -> tuple[tuple[tuple[int, int], ...], ...]:
    numbers = _varints(data)
    paths: list[list[tuple[int, int]]] = []
    x = y = 0
    for command in numbers:
        name, count = command & 7, command >> 3
        if name == 7:
            paths[-1].append(paths[-1][0])
            continue
        for _ in range(count):
            dx, dy = next(numbers), next(numbers)
            x += (dx >> 1) ^ -(dx & 1)
            y += (dy >> 1) ^ -(dy & 1)
            if name == 1:
                paths.append([(x, y)])
            else:
                paths[-1].append((x, y))
    return tuple(map(tuple, paths))


def _fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    position = 0
    while position < len(data):
        tag, position = _varint(data, position)
        value, position = _varint(data, position)
        if tag & 7 == 2:
            yield tag >> 3, data[position : position + value]
            position += value
        else:
            assert tag & 7 == 0, tag
            yield tag >> 3, value


def _varints(data: bytes) -> Iterator[int]:
    position = 0
    while position < len(data):
        value, position = _varint(data, position)
        yield value


def _varint(data: bytes, position: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if not byte & 0x80:
            return value, position
        shift += 7
