"""GeoJSON: the fast way where the file is plain, GDAL where it is not, and exact words where it is broken."""

from __future__ import annotations

import tempfile
from array import array
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import numpy as np
import pyarrow as pa

from gisviewer.errors import LayerError
from gisviewer.layers.attributes import AttributeTable, Row, fields_of
from gisviewer.layers.columns import propose_columns
from gisviewer.layers.crs import WGS84, CrsNeeded
from gisviewer.layers.crs_names import read_crs_member
from gisviewer.layers.geojson import GeoJsonStream, NotPlain
from gisviewer.layers.json_columns import decode_columns, decode_row
from gisviewer.layers.json_kinds import JsonDocument, JsonKind, find_kind
from gisviewer.layers.json_text import read_json_text
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.members import MemberInfo, MembersNeeded
from gisviewer.layers.raw_rows import RawRows
from gisviewer.layers.read_gdal import read_gdal
from gisviewer.layers.read_table import read_located_table
from gisviewer.layers.reading import Reading
from gisviewer.layers.topojson import parse_topology

_SAMPLE = 500


def read_json(reading: Reading) -> list[LoadedLayer]:
    """Read GeoJSON in any of its dresses, TopoJSON, Esri's JSON, or plain records with coordinates in them.

    Raises:
        LayerError: it is broken, or JSON of another kind.
        CrsNeeded: its coordinates are no degrees.
    """
    try:
        return [_read_plain(reading, reading.path)]
    except NotPlain:
        pass
    except CrsNeeded:
        if not _has_late_crs(reading):
            raise
    document = find_kind(reading.path, read_json_text(reading.path))
    if document.kind is JsonKind.TOPOLOGY:
        layers = _read_topology(reading, document.text)
    elif document.kind is JsonKind.TABLE:
        layers = [_read_records(reading, document)]
    else:
        layers = _read_document(reading, document)
    for warning in document.warnings:
        layers = [layer.warned(warning) for layer in layers]
    return layers


def _read_document(reading: Reading, document: JsonDocument) -> list[LoadedLayer]:
    """A document out of a copy that is sound: the fast way where that goes, else through GDAL."""
    with tempfile.TemporaryDirectory(prefix="gisviewer-layer-") as folder:
        copy = Path(folder) / "content.geojson"  # names of files need not be UTF-8, which GDAL wants
        copy.write_bytes(document.text)
        if document.kind is JsonKind.COLLECTION:
            try:
                return [_read_plain(reading, copy, document.crs.crs)]
            except NotPlain:
                pass
        return read_gdal(reading, copy, WGS84, document.crs.crs)


def _read_topology(reading: Reading, text: bytes) -> list[LoadedLayer]:
    topology = parse_topology(reading.path, text)
    objects = [rows for rows in topology.objects if rows.shapes]
    is_only = len(objects) == 1
    if not is_only and reading.chooses:
        infos = tuple(MemberInfo(reading.address(rows.name)) for rows in objects)
        raise MembersNeeded(f"“{reading.source.name}” holds {len(objects)} layers.", infos)
    crs = read_crs_member(topology.crs)
    layers = []
    for rows in objects:
        if not is_only and not reading.wants(rows.name):
            continue
        name = reading.name if is_only else f"{reading.name}: {rows.name}"
        builder = reading.start_layer(name, "" if is_only else rows.name, crs.crs, WGS84)
        builder.add_shapes(np.array([*rows.shapes, None], object)[:-1])
        if rows.broken:
            builder.warnings.append(f"{rows.broken} geometries are damaged: the arcs that they name are not there.")
        builder.warnings += crs.warnings
        layers.append(reading.finish(builder, AttributeTable.of_table(decode_columns(rows.properties), builder.count)))
    return layers


def _read_records(reading: Reading, document: JsonDocument) -> LoadedLayer:
    """Plain records as a table, where some of their values say where they lie."""
    table = decode_columns(document.rows)
    if not propose_columns(table):
        listed = ", ".join(f"“{name[:40]}”" for name in table.column_names[:8])
        raise LayerError(
            f"“{reading.source.name}” is JSON, but not GeoJSON, and none of the values of its records says where they "
            f"lie ({listed}).",
            "GeoJSON has a “type” such as “FeatureCollection”, “Feature” or “Polygon”.",
        )
    return read_located_table(reading, table, reading.name, "")


def _read_plain(reading: Reading, path: Path, crs: str | None = None) -> LoadedLayer:
    """The features of a plain collection; `crs` is what is known of it from elsewhere."""
    stream = GeoJsonStream(path)
    raws = RawRows()
    ids = _Ids()
    builder = None
    for block in stream.blocks():
        if builder is None:
            stated = _plain_crs(stream) or crs
            builder = reading.start_layer(reading.name, "", stated, WGS84)
        builder.add_geometries(block.geometries)
        raws.add(block.properties)
        ids.add(block.ids)
        del block
        expected = round(builder.count / stream.share_read)
        reading.advance(builder, lambda: _attributes(raws.snapshot(), ids.texts()), expected)
    if builder is None:
        raise NotPlain("no features")
    if (_plain_crs(stream) or crs) != builder.file_crs:
        raise NotPlain("the CRS comes last")
    return reading.finish(builder, _attributes(raws, ids.texts()))


class _Ids:
    """The features' own ids: of use where one of them at least is a text; numbers are kept small until then."""

    def __init__(self) -> None:
        self._blocks: list[Sequence[int | str | None]] = []
        self._has_text = False

    def add(self, ids: list[int | str | None]) -> None:
        types = set(map(type, ids))
        self._has_text |= str in types
        try:
            self._blocks.append(array("q", cast("list[int]", ids)) if types == {int} else ids)
        except OverflowError:
            self._blocks.append(ids)

    def texts(self) -> list[str | None] | None:
        """All ids as text, or None where none of them is one."""
        if not self._has_text:
            return None
        return [None if one is None else str(one) for block in self._blocks for one in block]


def _attributes(raws: RawRows, texts: list[str | None] | None) -> AttributeTable:
    def load() -> pa.Table:
        return _with_ids(decode_columns(raws), texts)

    def read_row(index: int) -> Row:
        row = decode_row(raws[index])
        return row if texts is None or "id" in row else {"id": texts[index], **row}

    step = max(1, len(raws) // _SAMPLE)
    sample = _with_ids(decode_columns(raws[::step]), texts[::step] if texts else None)
    return AttributeTable(len(raws), fields_of(sample.schema), load, read_row)


def _with_ids(table: pa.Table, texts: Sequence[str | None] | None) -> pa.Table:
    """The table with the features' own ids as first column, where these are texts and no property is called so."""
    if texts is None or "id" in table.column_names:
        return table
    return pa.table({"id": pa.array(texts, pa.string()), **{name: table.column(name) for name in table.column_names}})


def _plain_crs(stream: GeoJsonStream) -> str | None:
    """The CRS that the collection's members name; what is odd about it is told on the slow way."""
    member = read_crs_member(stream.members.get("crs"))
    if member.warnings:
        raise NotPlain("the CRS is not known")
    return member.crs


def _has_late_crs(reading: Reading) -> bool:
    """Whether a `crs` member stands after the features, where the fast way sees it too late."""
    with reading.path.open("rb") as file:
        file.seek(max(0, reading.path.stat().st_size - 4_096))
        return b'"crs"' in file.read()
