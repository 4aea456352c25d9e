"""Everything that GDAL reads and nothing else does."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pyarrow as pa

from gisviewer.errors import LayerError
from gisviewer.layers import gdal
from gisviewer.layers.attributes import AttributeTable
from gisviewer.layers.columns import ColumnsNeeded
from gisviewer.layers.companions import beside_companions, missing_companion, rows_of_shapefile, unstated_encoding
from gisviewer.layers.crs import CrsNeeded
from gisviewer.layers.gdal import Member, OpenLayer
from gisviewer.layers.kml import plain_kml
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.members import MemberInfo, MembersNeeded
from gisviewer.layers.read_table import NoRows, read_located_table
from gisviewer.layers.reading import Reading

_UNUSUAL = frozenset({"route_points", "track_points"})
"""GPX: the single points of what is a line in another layer."""
_TILE_ARCHIVE = frozenset({"tiles", "metadata"})
_UNCOUNTED = frozenset({".osm", ".pbf"})
"""Counting these takes as long as reading them, and nothing is lost in them without a word."""
_DEGREES_ONLY = frozenset({".gpx", ".kml", ".kmz", ".osm", ".pbf"})
_DATA_LOSS = re.compile(
    r"truncat|invalid|corrupt|damaged|lost|skip|ignor|cannot|can't|unable|not valid|overflow|not supported|"
    r"unsupported|recod|broken|unexpected|inconsistent|missing|not closed|wrong|too (?:few|many|large)",
    re.IGNORECASE,
)
_HARMLESS = re.compile(r"open option|GDAL_DATA|\.gfs|axis order|several features with id|application_id", re.IGNORECASE)
_TOLD = 3


def read_gdal(
    reading: Reading, path: Path | None = None, default_crs: str | None = None, stated_crs: str | None = None
) -> list[LoadedLayer]:
    """Read the layers asked for, or all layers of the file.

    Args:
        reading: the run.
        path: where to read instead of the run's file (a mended copy).
        default_crs: the CRS where the file does not say.
        stated_crs: the CRS that the file states in a way that GDAL does not understand.

    Raises:
        LayerError: the file cannot be read, or there is nothing in it.
    """
    path = path or reading.path
    try:
        with beside_companions(path) as beside, plain_kml(beside) as readable:
            return _read_members(reading, readable, stated_crs, default_crs)
    except gdal.DamagedCrs:
        with beside_companions(path, without=".prj") as readable:
            layers = _read_members(reading, readable, stated_crs, default_crs)
        told = "What the file says of its coordinate reference system is damaged."
        return [layer.warned(told) for layer in layers]
    except LayerError as error:
        missing = missing_companion(path)
        if missing:
            raise LayerError(
                f"“{reading.source.name}” cannot be read without “{missing}”, which is not there.",
                "Copy all the files of the set into one folder.",
            ) from error
        raise


def _read_members(reading: Reading, path: Path, stated_crs: str | None, default_crs: str | None) -> list[LoadedLayer]:
    members = gdal.list_members(path)
    if {member.name for member in members} >= _TILE_ARCHIVE and not any(member.geometry for member in members):
        raise LayerError(
            f"“{reading.source.name}” is a tile archive (MBTiles): a finished map, not vector data.",
            "Choose the file that the tiles were made from.",
        )
    is_only = len(members) == 1
    if not is_only and reading.chooses and members:
        raise MembersNeeded(
            f"“{reading.source.name}” holds {len(members)} layers.",
            tuple(
                MemberInfo(reading.address(member.name), member.geometry or "", member.name not in _UNUSUAL)
                for member in members
            ),
        )
    wanted = members if is_only else tuple(member for member in members if reading.wants(member.name))
    if not wanted:
        what = "no layer" if not members else "no longer the layer that was asked for"
        raise LayerError(f"“{reading.source.name}” has {what}.", "Choose one of its layers, or another file.")
    layers: list[LoadedLayer] = []
    left_out: list[LayerError] = []
    for member in wanted:
        try:
            layers.append(_read_member(reading, path, member, is_only, (stated_crs, default_crs)))
        except ColumnsNeeded as question:
            if question.proposals and reading.asks and reading.answers.members is not None:
                raise
            left_out.append(question)
        except NoRows as error:
            left_out.append(error)
    if left_out and not any(map(len, layers)):
        raise left_out[0]
    if left_out and reading.answers.members is not None:  # somebody chose them
        told = next((number for number, layer in enumerate(layers) if len(layer)), 0)
        layers[told] = layers[told].warned("Not read: " + " ".join(error.message for error in left_out[:5]))
    return layers


def _read_member(
    reading: Reading, path: Path, member: Member, is_only: bool, crs: tuple[str | None, str | None]
) -> LoadedLayer:
    """One layer; `crs` is what the file states where GDAL does not say, and what holds where neither does."""
    name = reading.name if is_only else f"{reading.name}: {member.name}"
    address = "" if is_only else member.name
    try:
        return _read_opened(reading, path, member, (name, address), crs, gdal.open_layer)
    except (CrsNeeded, ColumnsNeeded, NoRows):
        raise
    except LayerError as error:
        try:
            loaded = _read_opened(reading, path, member, (name, address), crs, gdal.open_layer_by_feature)
        except LayerError:
            raise error from None
        if not len(loaded):
            raise
        return loaded


def _read_opened(
    reading: Reading,
    path: Path,
    member: Member,
    called: tuple[str, str],
    crs: tuple[str | None, str | None],
    open_layer: Callable[[Path, str, str | None], AbstractContextManager[OpenLayer]],
) -> LoadedLayer:
    """One layer, opened in one of two ways; `called` is its name for people and its address."""
    tables: list[pa.Table] = []
    mended = 0
    stated_crs, default_crs = crs
    encoding = unstated_encoding(path)
    with open_layer(path, member.name, encoding) as opened:
        builder = reading.start_layer(*called, stated_crs or opened.crs, default_crs)
        builder.is_certain = path.suffix.lower() in _DEGREES_ONLY
        for batch in opened.batches:
            builder.add_shapes(batch.shapes)
            tables.append(batch.attributes)
            mended += batch.mended
            if opened.has_geometry:
                reading.advance(builder, lambda: _attributes(tables[:], builder.count))
    attributes = _attributes(tables, builder.count)
    if not opened.has_geometry and len(attributes):
        return read_located_table(reading, attributes.table, *called)
    if mended:
        builder.warnings.append(f"{mended} geometries were broken (open rings, too few points) and were mended.")
    if encoding:
        builder.warnings.append(f"The file does not say in which encoding its text is; it was read as {encoding}.")
    builder.warnings += _told(opened.told)
    builder.warnings += _unread(path, member, builder.count)
    return reading.finish(builder, attributes)


def _told(told: list[str]) -> list[str]:
    """What GDAL warned of and a reader should know: each kind once."""
    kinds: dict[str, list[str]] = {}
    own = [text for text in dict.fromkeys(told) if text.startswith(gdal.ENCODING_TOLD)]
    for text in told:
        if text not in own and _DATA_LOSS.search(text) and not _HARMLESS.search(text):
            kinds.setdefault(re.sub(r"[\d.+-]+", "#", text), []).append(" ".join(text.split()))
    said = [
        f"GDAL says: {texts[0][:200]}" + (f" ({len(texts)} times)" if len(texts) > 1 else "")
        for texts in list(kinds.values())[:_TOLD]
    ]
    return own + [text if text.endswith((".", ")")) else f"{text}." for text in said]


def _unread(path: Path, member: Member, count: int) -> list[str]:
    """A sentence on features that the stream left out.

    Raises:
        LayerError: none came at all.
    """
    if path.suffix.lower() in _UNCOUNTED:
        return []
    if (rows := rows_of_shapefile(path)) > count > 0:
        return [f"The table has {rows:,} rows, but only {count:,} have a shape that can be found: the .shp is damaged."]
    try:
        expected = gdal.count_features(path, member.name)
    except LayerError as error:
        if not count:
            raise
        return [f"Only the first {count:,} features could be read. {error.message}"]
    if expected > count and not count:
        raise LayerError(
            f"“{path.name}” says that it has {expected:,} features, but none of them can be read.",
            "The file is damaged: download or copy it again.",
        )
    return [f"{expected - count:,} features were damaged and left out."] if expected > count else []


def _attributes(tables: list[pa.Table], count: int) -> AttributeTable:
    return AttributeTable.of_table(pa.concat_tables(tables) if tables else pa.table({}), count)
