"""Layers that were computed and have no file: made from columns, and kept as JSON values in a project.

The JSON holds nothing that runs: geometries are well-known binary in base64, columns are lists.
"""

from __future__ import annotations

import base64
import uuid
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import numpy as np
import pyarrow as pa
import shapely

from gisviewer.domain.layers import FieldInfo, Layer, LayerStyle
from gisviewer.errors import LayerError
from gisviewer.layers.attributes import AttributeTable
from gisviewer.layers.extents import extent_of
from gisviewer.layers.geometries import Geometries, Shapes
from gisviewer.layers.loaded import LoadedLayer

MOST_BYTES = 200_000_000
"""Of geometries that a project keeps for one layer."""

_TYPES = {
    "text": pa.string(),
    "integer": pa.int64(),
    "real": pa.float64(),
    "boolean": pa.bool_(),
    "date": pa.timestamp("us"),
    "other": pa.string(),
}


def make_layer(name: str, shapes: Shapes, table: pa.Table, style: LayerStyle | None = None) -> LoadedLayer:
    """A layer of shapes (None allowed) and their attributes, in the same order."""
    geometries = Geometries.compacted(shapes)
    attributes = AttributeTable.of_table(table, len(shapes))
    layer = Layer(
        id=uuid.uuid4().hex[:12],
        name=name,
        geometry=geometries.kind,
        count=len(shapes),
        crs="EPSG:4326",
        extent=extent_of(geometries),
        fields=attributes.fields,
        style=style or LayerStyle(),
    )
    return LoadedLayer(layer, geometries, attributes)


def pack_features(loaded: LoadedLayer) -> dict[str, Any]:
    """The features of a layer as a JSON value.

    Raises:
        LayerError: they are too large to be kept.
    """
    wkb = [None if shape is None else shapely.to_wkb(shape) for shape in loaded.geometries.shapes]
    if sum(len(one) for one in wkb if one is not None) > MOST_BYTES:
        raise LayerError(
            f"“{loaded.layer.name}” is too large to be kept in the project.", "Use only a part of the features."
        )
    table = loaded.attributes.table
    return {
        "fields": [[field.name, field.kind] for field in loaded.attributes.fields],
        "columns": [[_plain(value) for value in column.to_pylist()] for column in table.columns],
        "wkb": [None if one is None else base64.b64encode(one).decode() for one in wkb],
    }


def unpack_features(value: Any, layer: Layer) -> LoadedLayer:
    """What `pack_features` made.

    Raises:
        LayerError: it is damaged.
    """
    try:
        kinds = [FieldInfo(str(name), str(kind)) for name, kind in value["fields"]]
        wkb = [None if one is None else base64.b64decode(one, validate=True) for one in value["wkb"]]
        shapes = np.asarray(shapely.from_wkb(np.array(wkb, object), on_invalid="ignore"), object)
        arrays = [_column(column, field.kind, len(wkb)) for column, field in zip(value["columns"], kinds, strict=True)]
        table = pa.table(arrays, names=[field.name for field in kinds])
    except (KeyError, TypeError, ValueError, pa.ArrowException, shapely.errors.GEOSException) as error:
        raise LayerError(f"The features of “{layer.name}” are damaged in the project.", "Compute it again.") from error
    return LoadedLayer(layer, Geometries.compacted(shapes), AttributeTable.of_table(table, len(wkb)))


def _column(values: Sequence[Any], kind: str, count: int) -> pa.Array:
    if len(values) != count:
        raise ValueError(f"{len(values)} values for {count} features")
    if kind == "date":
        values = [None if value is None else datetime.fromisoformat(value).replace(tzinfo=None) for value in values]
        if all(value is None or (value.hour, value.minute, value.second) == (0, 0, 0) for value in values):
            return pa.array([None if value is None else value.date() for value in values], pa.date32())
    return pa.array(values, _TYPES[kind])


def _plain(value: Any) -> Any:
    if isinstance(value, float) and (value != value or abs(value) == float("inf")):
        return None
    if value is None or isinstance(value, bool | int | float | str):
        return value
    return value.isoformat() if isinstance(value, date) else str(value)


def with_columns(table: pa.Table, columns: Mapping[str, pa.Array]) -> pa.Table:
    """A table with columns added; one whose name is taken gets a number."""
    for name, column in columns.items():
        free, number = name, 2
        while free in table.column_names:
            free, number = f"{name}_{number}", number + 1
        table = table.append_column(free, column) if table.num_columns else pa.table({free: column})
    return table
