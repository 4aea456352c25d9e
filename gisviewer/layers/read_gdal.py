"""Everything that GDAL reads and nothing else does."""

from __future__ import annotations

import glob
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyarrow as pa

from gisviewer.errors import LayerError
from gisviewer.layers import gdal
from gisviewer.layers.attributes import AttributeTable
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.read_table import read_located_table
from gisviewer.layers.reading import Reading


def read_gdal(reading: Reading, path: Path | None = None, default_crs: str | None = None) -> list[LoadedLayer]:
    """Read the layer asked for, or all layers of the file.

    Args:
        reading: the run.
        path: where to read instead of the run's file (a mended copy).
        default_crs: the CRS where the file does not say.

    Raises:
        LayerError: the file cannot be read, or there is nothing in it.
    """
    with _beside_index(path or reading.path) as readable:
        return _read_members(reading, readable, default_crs)


def _read_members(reading: Reading, path: Path, default_crs: str | None) -> list[LoadedLayer]:
    members = gdal.list_members(path)
    if reading.member is not None:
        members = tuple(name for name in members if name == reading.member)
        if not members:
            raise LayerError(f"“{reading.source.name}” has no layer “{reading.member}”.", "Choose one of its layers.")
    if not members:
        raise LayerError(f"“{reading.source.name}” has no layer.", "Choose another file.")
    is_only = len(members) == 1
    return [_read_member(reading, path, name, is_only=is_only, default_crs=default_crs) for name in members]


def _read_member(reading: Reading, path: Path, member: str, *, is_only: bool, default_crs: str | None) -> LoadedLayer:
    name = reading.name if is_only else f"{reading.name}: {member}"
    tables: list[pa.Table] = []
    mended = 0
    with gdal.open_layer(path, member) as opened:
        builder = reading.start_layer(name, "" if is_only else member, opened.crs, default_crs)
        for batch in opened.batches:
            builder.add_shapes(batch.shapes)
            tables.append(batch.attributes)
            mended += batch.mended
            if opened.has_geometry:
                reading.advance(builder, lambda: _attributes(tables[:], builder.count))
    if not opened.has_geometry and is_only:
        return read_located_table(reading, _attributes(tables, builder.count).table, name, member)
    if mended:
        builder.warnings.append(f"{mended} geometries were broken (open rings, too few points) and were mended.")
    return reading.finish(builder, _attributes(tables, builder.count))


@contextmanager
def _beside_index(path: Path) -> Iterator[Path]:
    """The file; a shapefile whose index is lost is copied, because GDAL writes a new index beside it."""
    if path.suffix.lower() != ".shp" or path.with_suffix(".shx").exists() or path.with_suffix(".SHX").exists():
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="gisviewer-layer-") as folder:
        for part in path.parent.glob(f"{glob.escape(path.stem)}.*"):
            shutil.copy(part, folder)
        yield Path(folder) / path.name


def _attributes(tables: list[pa.Table], count: int) -> AttributeTable:
    return AttributeTable.of_table(pa.concat_tables(tables) if tables else pa.table({}), count)
