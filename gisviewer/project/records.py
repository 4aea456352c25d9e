"""The values of the domain as JSON and back: one module for the project file, its journal and its undo steps.

A line or area is often the same in many records (a country, a border), and large. Records therefore hold a short
reference in its place, and the shape itself is kept once, under its digest, in a pool of shapes.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

import msgspec

from gisviewer.domain.incidents import ArticleResult, Incident
from gisviewer.domain.layers import Layer
from gisviewer.domain.places import Resolution
from gisviewer.domain.plain_text import storable
from gisviewer.domain.text import Article
from gisviewer.errors import ProjectError
from gisviewer.project.rules import Rule
from gisviewer.project.steps import Table

MAX_RECORD_BYTES = 512_000_000
"""No record is larger when unpacked: a guard against archives that were made to explode."""
_INLINE_SHAPE_BYTES = 32  # a point, with or without height
_REFERENCE = b"#"


class ShapePool(Protocol):
    """Where shapes are kept once, under their digests."""

    def put(self, digest: bytes, wkb: bytes) -> None:
        """Keep a shape; one that is there already stays as it is."""
        ...

    def get(self, digest: bytes) -> bytes | None:
        """The shape of a digest, or None."""
        ...


@dataclass(frozen=True, slots=True)
class PackedResult:
    """An `ArticleResult` as it is kept: the article apart, and each decision once.

    `decided[i]` is the index into `result.resolutions` of the decision behind incident i, where it is one of them.
    """

    result: ArticleResult
    decided: tuple[int | None, ...]


_TYPES: dict[Table, Any] = {
    Table.ARTICLES: PackedResult,
    Table.INCIDENTS: Incident,
    Table.LAYERS: Layer,
    Table.SETTINGS: Any,
    Table.RULES: Rule,
}
_DECODERS = {kind: msgspec.json.Decoder(kind) for kind in (*_TYPES.values(), Article)}
_NO_ARTICLE = Article(id="", text="")


class Codec:
    """Encodes and decodes records against one pool of shapes."""

    def __init__(self, shapes: ShapePool) -> None:
        self._shapes = shapes

    def encode(self, table: Table, value: Any) -> bytes:
        """A record as JSON. Of an article's result the article itself is left out."""
        if table is Table.ARTICLES:
            value = self._pack_result(value)
        elif table is Table.INCIDENTS:
            value = self._map_incident(value, self._refer)
        return encode_json(value)

    def decode(self, table: Table, content: bytes, article: Article | None = None) -> Any:
        """The value of a record; that of an article's result needs the article.

        Raises:
            ProjectError: the record is damaged.
        """
        value = decode_json(content, _TYPES[table])
        if table is Table.ARTICLES:
            return self._unpack_result(value, article or _NO_ARTICLE)
        return self._map_incident(value, self._fetch) if table is Table.INCIDENTS else value

    def _pack_result(self, result: ArticleResult) -> PackedResult:
        index = {resolution.mention.span: number for number, resolution in enumerate(result.resolutions)}
        incidents, decided = [], []
        for incident in result.incidents:
            number = index.get(incident.resolution.mention.span) if incident.resolution else None
            if number is not None and result.resolutions[number] != incident.resolution:
                number = None
            decided.append(number)
            kept = incident if number is None else replace(incident, resolution=None)
            incidents.append(self._map_incident(kept, self._refer))
        resolutions = tuple(_map_resolution(resolution, self._refer) for resolution in result.resolutions)
        packed = replace(result, article=_NO_ARTICLE, incidents=tuple(incidents), resolutions=resolutions)
        return PackedResult(packed, tuple(decided))

    def _unpack_result(self, packed: PackedResult, article: Article) -> ArticleResult:
        resolutions = tuple(_map_resolution(resolution, self._fetch) for resolution in packed.result.resolutions)
        try:
            incidents = tuple(
                replace(
                    self._map_incident(incident, self._fetch),
                    resolution=incident.resolution if number is None else resolutions[number],
                )
                for incident, number in zip(packed.result.incidents, packed.decided, strict=True)
            )
        except (ValueError, IndexError) as error:
            raise ProjectError(f"The record of the article “{article.title}” is damaged.") from error
        return replace(packed.result, article=article, incidents=incidents, resolutions=resolutions)

    def _map_incident(self, incident: Incident, change: Callable[[bytes], bytes]) -> Incident:
        if incident.wkb is not None and (wkb := change(incident.wkb)) is not incident.wkb:
            incident = replace(incident, wkb=wkb)
        resolution = incident.resolution
        if resolution is not None and resolution.wkb is not None:
            incident = replace(incident, resolution=_map_resolution(resolution, change))
        return incident

    def _refer(self, wkb: bytes) -> bytes:
        if not is_shared(wkb):
            return wkb
        digest = shape_digest(wkb)
        self._shapes.put(digest, wkb)
        return _REFERENCE + digest

    def _fetch(self, wkb: bytes) -> bytes:
        if not wkb.startswith(_REFERENCE):
            return wkb
        shape = self._shapes.get(wkb[len(_REFERENCE) :])
        if shape is None:
            raise ProjectError("The project refers to a shape that is not in it.", "Open one of its backups.")
        return shape


def is_shared(wkb: bytes) -> bool:
    """Whether a shape is kept in the pool, not in the record itself."""
    return len(wkb) > _INLINE_SHAPE_BYTES


def shape_digest(wkb: bytes) -> bytes:
    """The name of a shape in the pool."""
    return hashlib.sha256(wkb).digest()[:16]


def encode_json(value: Any) -> bytes:
    """Any value of the domain as JSON; a lone surrogate, which no JSON text can hold, becomes a replacement mark."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return storable(json.dumps(msgspec.to_builtins(value), ensure_ascii=False)).encode()


def decode_json(content: bytes, kind: Any) -> Any:
    """The value of a JSON text.

    Raises:
        ProjectError: it is not JSON, or not of this kind.
    """
    decoder = _DECODERS.get(kind) or msgspec.json.Decoder(kind)
    try:
        return decoder.decode(content)
    except (msgspec.MsgspecError, UnicodeDecodeError, ValueError, RecursionError) as error:
        raise ProjectError(f"A record of the project is damaged: {error}.", "Open one of its backups.") from error


def compress(content: bytes) -> bytes:
    """A record made small."""
    # A window no wider than the record: making one of 32 KB takes longer than compressing an incident with it.
    window_bits = min(15, max(9, len(content).bit_length()))
    packer = zlib.compressobj(6, zlib.DEFLATED, window_bits, window_bits - 7)
    return packer.compress(content) + packer.flush()


def unpack(record: Any) -> bytes:
    """A record as it stands in its column, made large where it was made small.

    Raises:
        ProjectError: it is neither text nor what `compress` gave.
    """
    if isinstance(record, str):
        return record.encode()
    if isinstance(record, bytes):
        return _decompress(record)
    raise ProjectError("A record of the project is damaged.", "Open one of its backups.")


def _decompress(content: bytes) -> bytes:
    """The record that `compress` was given.

    Raises:
        ProjectError: it is damaged, or would be larger than any record is.
    """
    unpacker = zlib.decompressobj()
    try:
        record = unpacker.decompress(content, MAX_RECORD_BYTES)
    except zlib.error as error:
        raise ProjectError("A record of the project is damaged.", "Open one of its backups.") from error
    if not unpacker.eof:
        raise ProjectError("A record of the project is cut short or far too large.", "Open one of its backups.")
    return record


def _map_resolution(resolution: Resolution, change: Callable[[bytes], bytes]) -> Resolution:
    return resolution if resolution.wkb is None else replace(resolution, wkb=change(resolution.wkb))
