"""The fast way into plain GeoJSON feature collections: a block at a time, attributes left undecoded.

It gives the same rows as GDAL does and takes only what it fully understands; `NotPlain` sends everything else there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Generic, Literal, TypeVar

import msgspec

from gisviewer.jobs import give_way, without_garbage_collection
from gisviewer.layers.geojson_shapes import FlatGeometry, HighGeometry, build_geometries
from gisviewer.layers.geometries import Geometries

_FIRST_BLOCK = 1 << 18
_BLOCK = 1 << 21
_LARGEST = 1 << 32
_BETWEEN_FEATURES = re.compile(rb'\}\s*(,)\s*\{\s*"(?:type|id|geometry|properties|bbox)"\s*:')
"""A quote is escaped inside JSON text, so this is always structure; it may still lie within a feature's properties."""
_FEATURES = re.compile(rb'"features"\s*:\s*\[\s*(?=\{)')
_UTF8_MARK = b"\xef\xbb\xbf"


class NotPlain(Exception):  # noqa: N818 - a fork in the road, not an error
    """The file is not a plain feature collection; GDAL may still read it."""


G = TypeVar("G", FlatGeometry, HighGeometry)


class Feature(msgspec.Struct, Generic[G], gc=False):
    """A feature with its properties as they stand in the file."""

    type: Literal["Feature"]
    geometry: G | None
    properties: msgspec.Raw
    id: int | str | None = None


@dataclass(slots=True)
class FeatureBlock:
    """The next rows: geometries, raw properties, and the ids that the features bear."""

    geometries: Geometries
    properties: list[msgspec.Raw]
    ids: list[int | str | None]


@dataclass(slots=True)
class GeoJsonStream:
    """A feature collection while it is read; `members` are those of the collection, complete at the end."""

    path: Path
    members: dict[str, Any] = field(default_factory=dict)
    bytes_read: int = 0

    @property
    def share_read(self) -> float:
        """How much of the file was read, up to 1."""
        return min(1.0, self.bytes_read / max(1, self.path.stat().st_size))

    def blocks(self) -> Iterator[FeatureBlock]:
        """Read the file block by block.

        Raises:
            NotPlain: it holds something that this reader leaves to GDAL.
        """
        with self.path.open("rb") as file:
            for chunk in self._chunks(file):
                with without_garbage_collection():
                    features = _decode_features(b"[" + chunk + b"]")
                    give_way()
                    geometries = build_geometries([feature.geometry for feature in features])
                    if geometries is None:
                        raise NotPlain("a geometry is not plain")
                    block = FeatureBlock(geometries, [f.properties for f in features], [f.id for f in features])
                    del features
                give_way()
                yield block

    def _chunks(self, file: BinaryIO) -> Iterator[bytes]:
        """The text of whole features, separated by commas, without the brackets around them."""
        buffer = self._read_head(file)
        while True:
            block = file.read(max(_BLOCK, len(buffer)))
            self.bytes_read += len(block)
            if not block:
                break
            buffer += block
            end = _last_separator(buffer)
            if end is not None:
                yield buffer[:end]
                buffer = buffer[end + 1 :]
        features, tail = _split_tail(buffer)
        self._take_members(b'{"features":[' + tail)
        if features.strip():
            yield features

    def _read_head(self, file: BinaryIO) -> bytes:
        """Read up to the first feature; the members before it are kept."""
        start = file.read(_FIRST_BLOCK)
        self.bytes_read = len(start)
        for match in _FEATURES.finditer(start):
            try:
                self._take_members(start[: match.end()].removeprefix(_UTF8_MARK) + b"]}")
            except NotPlain:
                continue  # a member of a member is called so
            if self.members.get("type") != "FeatureCollection":
                break
            return start[match.end() :]
        raise NotPlain("no feature collection at the start")

    def _take_members(self, text: bytes) -> None:
        try:
            members = msgspec.json.decode(text, type=dict[str, Any])
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise NotPlain(str(error)) from error
        members.pop("features", None)
        self.members.update(members)


_flat_decoder = msgspec.json.Decoder(list[Feature[FlatGeometry]])
_high_decoder = msgspec.json.Decoder(list[Feature[HighGeometry]])


def _decode_features(text: bytes) -> list[Feature[FlatGeometry]] | list[Feature[HighGeometry]]:
    if not text.isascii():
        _refuse_other_encodings(text)
    try:
        return _flat_decoder.decode(text)
    except (msgspec.DecodeError, RecursionError):
        pass
    try:
        return _high_decoder.decode(text)
    except (msgspec.DecodeError, RecursionError) as error:
        raise NotPlain(str(error)) from error


def _refuse_other_encodings(text: bytes) -> None:
    """The decoder leaves raw properties unread, so that it would not notice."""
    try:
        text.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotPlain(str(error)) from error


def _last_separator(buffer: bytes) -> int | None:
    """Where the last comma between two features is."""
    reach = 1 << 14
    while True:
        start = max(0, len(buffer) - reach)
        last = None
        for match in _BETWEEN_FEATURES.finditer(buffer, start):
            last = match.start(1)
        if last is not None or start == 0:
            return last
        reach *= 8


def _split_tail(buffer: bytes) -> tuple[bytes, bytes]:
    """The text of the last features, and what follows the last of them, from the closing bracket on."""
    position = len(buffer)
    while (position := buffer.rfind(b"]", 0, position)) >= 0:
        rest = buffer[position:]
        try:
            msgspec.json.decode(b'{"features":[' + rest, type=dict[str, Any])
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            if len(rest) > 1 << 16:
                break
            continue
        return buffer[:position], rest
    raise NotPlain("the collection does not end")
