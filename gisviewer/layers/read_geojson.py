"""GeoJSON: the fast way where the file is plain, GDAL where it is not, and exact words where it is broken."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import msgspec
import pyarrow as pa

from gisviewer.layers.attributes import AttributeTable, Row, fields_of
from gisviewer.layers.crs import WGS84, CrsNeeded
from gisviewer.layers.geojson import GeoJsonStream, NotPlain
from gisviewer.layers.json_columns import decode_columns
from gisviewer.layers.json_repair import prepared_json
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.read_gdal import read_gdal
from gisviewer.layers.reading import Reading

_SAMPLE = 500


def read_json(reading: Reading) -> list[LoadedLayer]:
    """Read GeoJSON in any of its dresses, TopoJSON, or Esri's JSON.

    Raises:
        LayerError: it is broken, or JSON of another kind.
        CrsNeeded: its coordinates are no degrees.
    """
    if reading.member is None:
        try:
            return [_read_plain(reading)]
        except NotPlain:
            pass
        except CrsNeeded:
            if not _has_late_crs(reading):
                raise
    with prepared_json(reading.path) as prepared:
        layers = read_gdal(reading, prepared.path, default_crs=WGS84)
    if prepared.warning:
        layers = [layer.warned(prepared.warning) for layer in layers]
    return layers


def _read_plain(reading: Reading) -> LoadedLayer:
    stream = GeoJsonStream(reading.path)
    raws: list[msgspec.Raw] = []
    ids: list[int | str | None] = []
    builder = None
    for block in stream.blocks():
        if builder is None:
            builder = reading.start_layer(reading.name, "", crs_of_members(stream.members), WGS84)
        builder.add_geometries(block.geometries)
        raws += block.properties
        ids += block.ids
        reading.advance(builder, partial(_attributes_so_far, raws, ids))
    if builder is None:
        raise NotPlain("no features")
    if crs_of_members(stream.members) != builder.file_crs:
        raise NotPlain("the CRS comes last")
    return reading.finish(builder, _attributes(raws, ids))


def _attributes_so_far(raws: list[msgspec.Raw], ids: list[int | str | None]) -> AttributeTable:
    return _attributes(raws[:], ids[:])


def _attributes(raws: list[msgspec.Raw], ids: list[int | str | None]) -> AttributeTable:
    named = any(isinstance(identifier, str) for identifier in ids)
    texts = [None if identifier is None else str(identifier) for identifier in ids] if named else None

    def load() -> pa.Table:
        return _with_ids(decode_columns(raws), texts)

    def read_row(index: int) -> Row:
        row: Row = msgspec.json.decode(raws[index]) or {}
        return row if texts is None or "id" in row else {"id": texts[index], **row}

    step = max(1, len(raws) // _SAMPLE)
    sample = _with_ids(decode_columns(raws[::step]), texts[::step] if texts else None)
    return AttributeTable(len(raws), fields_of(sample.schema), load, read_row)


def _with_ids(table: pa.Table, texts: Sequence[str | None] | None) -> pa.Table:
    """The table with the features' own ids as first column, where these are texts and no property is called so."""
    if texts is None or "id" in table.column_names:
        return table
    return pa.table({"id": pa.array(texts, pa.string()), **{name: table.column(name) for name in table.column_names}})


def crs_of_members(members: dict[str, Any]) -> str | None:
    """The CRS that the old `crs` member names, or None where there is none of use."""
    crs = members.get("crs")
    properties = crs.get("properties") if isinstance(crs, dict) else None
    if not isinstance(properties, dict):
        return None
    if "name" in properties:
        return str(properties["name"])
    return f"EPSG:{properties['code']}" if "code" in properties else None


def _has_late_crs(reading: Reading) -> bool:
    """Whether a `crs` member stands after the features, where the fast way sees it too late."""
    with reading.path.open("rb") as file:
        file.seek(max(0, reading.path.stat().st_size - 4_096))
        return b'"crs"' in file.read()
