"""GeoParquet and GeoArrow files; Parquet without geometry is a table."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.feather
import pyarrow.parquet
import pyproj
import shapely
from pyproj.exceptions import CRSError

from gisviewer.errors import LayerError
from gisviewer.layers import gdal
from gisviewer.layers.attributes import AttributeTable, unique_names
from gisviewer.layers.crs import WGS84
from gisviewer.layers.geometries import Shapes, chunks
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.read_table import read_located_table
from gisviewer.layers.reading import Reading

_ROWS_AT_ONCE = 20_000


def read_parquet(reading: Reading) -> LoadedLayer:
    """Read a Parquet or Arrow file by its "geo" metadata.

    Raises:
        LayerError: it is damaged, or its geometry is encoded in a way that is not supported.
    """
    table = _read_table(reading)
    geo = _geo_metadata(table)
    if geo is None:
        return read_located_table(reading, _plain(table, []), reading.name, "")
    name = geo["primary_column"]
    column = geo["columns"][name]
    builder = reading.start_layer(reading.name, "", _crs_of(column), WGS84)
    attributes = AttributeTable.of_table(_plain(table, list(geo["columns"])))
    geometry = table.column(name).combine_chunks()
    for part in chunks(len(table), _ROWS_AT_ONCE):
        builder.add_shapes(_shapes(geometry[part], str(column.get("encoding", "WKB")), reading))
        reading.progress_only(builder)
    return reading.finish(builder, attributes)


def _read_table(reading: Reading) -> pa.Table:
    try:
        with reading.path.open("rb") as file:
            is_arrow = file.read(6) == b"ARROW1"
        return pa.feather.read_table(reading.path) if is_arrow else pa.parquet.read_table(reading.path)
    except (pa.ArrowException, OSError) as error:
        raise LayerError(
            f"“{reading.source.name}” is a damaged or incomplete Parquet file: {_reason(error, reading)}",
            "Download or copy it again.",
        ) from error


def _reason(error: Exception, reading: Reading) -> str:
    return " ".join(str(error).replace(f"{reading.path.parent}/", "").split())[:200]


def _geo_metadata(table: pa.Table) -> dict[str, Any] | None:
    raw = (table.schema.metadata or {}).get(b"geo")
    if raw is None:
        return None
    try:
        geo = json.loads(raw)
        primary = geo["primary_column"]
        usable = isinstance(geo["columns"][primary], dict) and primary in table.column_names
    except (ValueError, KeyError, TypeError):
        return None
    return geo if usable else None


def _crs_of(column: dict[str, Any]) -> str | None:
    """The CRS of a geometry column: absent means OGC:CRS84, null that nobody knows."""
    if "crs" not in column:
        return WGS84
    crs = column["crs"]
    if isinstance(crs, dict):
        try:
            authority = pyproj.CRS.from_json_dict(crs).to_authority()
        except CRSError:
            return None
        return ":".join(authority) if authority else json.dumps(crs)
    return str(crs) if crs else None


def _shapes(values: Any, encoding: str, reading: Reading) -> Shapes:
    if encoding.upper() == "WKB":
        return gdal.parse_wkb(np.array([*values.to_pylist(), None], object)[:-1])[0]
    if encoding.lower() == "wkt":
        return np.asarray(shapely.from_wkt(np.array(values.to_pylist(), object), on_invalid="ignore"), object)
    if encoding.lower() == "point":
        rows = [None if value is None else (value["x"], value["y"]) for value in values.to_pylist()]
        return np.array([None if row is None else shapely.Point(row) for row in rows], object)
    builders: dict[str, Callable[[Any], shapely.Geometry]] = {
        "linestring": shapely.LineString,
        "multipoint": shapely.MultiPoint,
        "polygon": _polygon,
        "multilinestring": shapely.MultiLineString,
        "multipolygon": lambda parts: shapely.MultiPolygon([_polygon(part) for part in parts]),
    }
    build = builders.get(encoding.lower())
    if build is None:
        raise LayerError(
            f"The geometry of “{reading.source.name}” is encoded as “{encoding}”, which is not supported.",
            "Write it again with WKB encoding.",
        )
    nested = [_positions(value) for value in values.to_pylist()]
    out = np.full(len(nested), None, object)
    for i, value in enumerate(nested):
        out[i] = build(value) if value else None
    return out


def _polygon(rings: list[Any]) -> shapely.Polygon:
    return shapely.Polygon(rings[0], rings[1:])


def _positions(value: Any) -> Any:
    """Nested lists of {x, y} records as nested lists of pairs."""
    if isinstance(value, dict):
        return (value["x"], value["y"])
    return None if value is None else [_positions(item) for item in value]


def _plain(table: pa.Table, geometry_columns: list[str]) -> pa.Table:
    """The table without geometry columns."""
    kept = [i for i, name in enumerate(table.column_names) if name not in geometry_columns]
    names = unique_names(table.column_names[i] for i in kept)
    return pa.table([table.column(i) for i in kept], names=names)
