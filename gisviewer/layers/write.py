"""Features of a layer to a vector file; the suffix of its name decides on the format."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import shapely

from gisviewer.errors import ExportError
from gisviewer.files import replacing
from gisviewer.jobs import CancelToken
from gisviewer.layers import drivers
from gisviewer.layers.attributes import kind_of
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.mvt import Ints

FORMATS = {
    ".geojson": "GeoJSON",
    ".gpkg": "GeoPackage",
    ".fgb": "FlatGeobuf",
    ".kml": "KML",
    ".csv": "CSV",
    ".xlsx": "XLSX",
}
"""Suffix to the name of its format."""

_DRIVERS = {".geojson": "GeoJSON", ".gpkg": "GPKG", ".fgb": "FlatGeobuf", ".kml": "KML"}
_XLSX_ROWS = 1_048_575
_CELL_CHARACTERS = 32_767


def write_layer(loaded: LoadedLayer, path: Path, rows: Ints | None = None, cancel: CancelToken | None = None) -> None:
    """Write features with all their attributes, in WGS 84; CSV and XLSX hold the geometry as well-known text.

    Args:
        loaded: the layer.
        path: where to; what is there is replaced once the new file is complete.
        rows: the rows wanted, all of them where None.
        cancel: asked before the file is put into place.

    Raises:
        ExportError: the suffix is not known, or the file cannot be written.
        Cancelled: nothing has changed then.
    """
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        raise ExportError(f"“{path.suffix}” is no format for features.", f"Use one of {', '.join(FORMATS)}.")
    chosen = np.arange(len(loaded)) if rows is None else rows
    shapes = loaded.geometries.shapes_of(chosen)
    table = loaded.attributes.table
    table = table.take(chosen) if table.num_columns else table
    with replacing(path) as draft:
        if suffix in (".csv", ".xlsx"):
            _write_table(_with_text(table, shapes), draft, suffix)
        else:
            _write_vector(table, shapes, draft, _DRIVERS[suffix], loaded.layer.name)
        if cancel is not None:
            cancel.check()


def _write_vector(table: pa.Table, shapes: Any, draft: Path, driver: str, name: str) -> None:
    kinds = {shape.geom_type for shape in shapes if shape is not None}
    draft.unlink()  # some drivers take an empty file for a damaged one
    errors = drivers.pyogrio.errors
    layer = " ".join(name.split()) or "features"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what a format cannot hold, such as the 500th field's long name
            drivers.pyogrio.write_arrow(
                _writable(table, shapes), draft, driver=driver, layer=layer, crs="EPSG:4326",
                geometry_name="geometry", geometry_type=kinds.pop() if len(kinds) == 1 else "Unknown",
            )  # fmt: skip
    except (errors.DataSourceError, errors.DataLayerError, errors.FeatureError, errors.FieldError, errors.GeometryError,
            RuntimeError, ValueError) as error:  # fmt: skip
        reason = " ".join(str(error).split())
        raise ExportError(f"The features cannot be written as {driver}: {reason}", "Try another format.") from error


def _writable(table: pa.Table, shapes: Any) -> pa.Table:
    """Columns that every driver takes, with the geometry; a field named like it gets a mark."""
    names = [f"{name}_" if name == "geometry" else name for name in table.column_names]
    wkb = pa.array(shapely.to_wkb(shapes), pa.binary())
    return pa.table([*(_plain(column) for column in table.columns), wkb], names=[*names, "geometry"])


def _plain(column: pa.ChunkedArray) -> pa.ChunkedArray | pa.Array:
    """A column in a type that GDAL knows: lists and records become text."""
    if kind_of(column.type) == "other":
        return _texts(column)
    if pa.types.is_dictionary(column.type):
        return _plain(pc.cast(column, column.type.value_type))
    if pa.types.is_null(column.type) or pa.types.is_string_view(column.type):
        return pc.cast(column, pa.string())
    return pc.cast(column, pa.float64()) if pa.types.is_decimal(column.type) else column


def _texts(column: pa.ChunkedArray) -> pa.Array:
    return pa.array([None if value is None else str(value) for value in column.to_pylist()], pa.string())


def _with_text(table: pa.Table, shapes: Any) -> pa.Table:
    wkt = pa.array([None if shape is None else shapely.to_wkt(shape, rounding_precision=8) for shape in shapes])
    return table.append_column("WKT" if "WKT" not in table.column_names else "geometry_WKT", wkt)


def _write_table(table: pa.Table, draft: Path, suffix: str) -> None:
    """A table for spreadsheets: text that begins like a formula gets an apostrophe before it."""
    if suffix == ".csv":
        import csv

        with draft.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(table.column_names)
            for batch in table.to_batches():
                columns = ([_guarded(value) for value in column.to_pylist()] for column in batch.columns)
                writer.writerows(zip(*columns, strict=True))
        return
    if table.num_rows > _XLSX_ROWS:
        raise ExportError(f"A sheet holds {_XLSX_ROWS:,} rows; these are {table.num_rows:,}.", "Choose CSV.")
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("features")
    sheet.append([_cell(name) for name in table.column_names])
    cells = [[_cell(value) for value in column.to_pylist()] for column in table.columns]
    for row in zip(*cells, strict=True):
        sheet.append(row)
    book.save(draft)


def _guarded(value: Any) -> Any:
    return "'" + value if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def _cell(value: Any) -> Any:
    """A value that a sheet can hold."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    if value is None or isinstance(value, bool | int | float):
        return value
    text = ILLEGAL_CHARACTERS_RE.sub("", str(value))[:_CELL_CHARACTERS]
    return _guarded(text)
