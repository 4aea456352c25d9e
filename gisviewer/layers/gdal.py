"""Reading through GDAL's Arrow stream: in batches, and with the interpreter free for other threads meanwhile."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import shapely

from gisviewer.errors import LayerError
from gisviewer.layers import drivers
from gisviewer.layers.attributes import unique_names
from gisviewer.layers.geometries import Shapes, chunks

_BATCH_ROWS = 16_384
_FORMAT_HINT = "Is the file complete, and a vector format such as GeoJSON, Shapefile, GeoPackage, KML or GPX?"


@dataclass(frozen=True, slots=True)
class Batch:
    """The next rows of a layer: geometries in the file's CRS, and their attributes."""

    shapes: Shapes
    attributes: pa.Table
    mended: int
    """Geometries that were structurally broken (open rings, too few points) and were mended or lost."""


@dataclass(frozen=True, slots=True)
class OpenLayer:
    """A layer of a file while it is being read; `crs` is None where the file does not say."""

    crs: str | None
    has_geometry: bool
    batches: Iterator[Batch]


def list_members(path: Path) -> tuple[str, ...]:
    """The names of the layers in a file that can hold features, in its order.

    Raises:
        LayerError: GDAL cannot open it with a driver that is allowed.
    """
    with _speaking_of(path):
        listed = drivers.pyogrio.list_layers(path)
    return tuple(str(name) for name in listed[:, 0])


@contextmanager
def open_layer(path: Path, member: str, encoding: str | None = None) -> Iterator[OpenLayer]:
    """Open a layer and read it batch by batch while the context lasts.

    Raises:
        LayerError: the file cannot be opened or breaks off.
    """
    options: dict[str, Any] = {"layer": member, "batch_size": _BATCH_ROWS, "use_pyarrow": True}
    if encoding:
        options["encoding"] = encoding
    with ExitStack() as stack:
        with _speaking_of(path):
            meta, reader = stack.enter_context(drivers.pyogrio.raw.open_arrow(path, **options))
        has_geometry = meta["geometry_type"] is not None
        batches = _batches(reader, meta["geometry_name"] or "wkb_geometry", path)
        yield OpenLayer(meta["crs"], has_geometry, batches)


def _batches(reader: Any, geometry_name: str, path: Path) -> Iterator[Batch]:
    with _speaking_of(path):
        for batch in reader:
            names = batch.schema.names
            position = names.index(geometry_name) if geometry_name in names else -1
            shapes, mended = _parse_wkb(batch.column(position)) if position >= 0 else (_no_shapes(len(batch)), 0)
            kept = [i for i in range(len(names)) if i != position]
            columns = [_plain(batch.column(i)) for i in kept]
            yield Batch(shapes, pa.table(columns, names=unique_names(names[i] for i in kept)), mended)


def _plain(column: Any) -> Any:
    """A column without the label that GDAL puts on JSON text."""
    return column.storage if isinstance(column, pa.ExtensionArray) else column


def _no_shapes(count: int) -> Shapes:
    return np.full(count, None, object)


def _parse_wkb(column: Any) -> tuple[Shapes, int]:
    """Shapes from a column of well-known binary, and how many of them had to be mended."""
    wkb = column.to_numpy(zero_copy_only=False)
    shapes = np.empty(len(wkb), object)
    mended = 0
    for part in chunks(len(wkb), 4_096):
        try:
            shapes[part] = shapely.from_wkb(wkb[part])
        except shapely.errors.GEOSException:
            shapes[part] = shapely.from_wkb(wkb[part], on_invalid="ignore")
            broken = shapely.is_missing(shapes[part]) & np.array([value is not None for value in wkb[part]])
            shapes[part][broken] = shapely.from_wkb(wkb[part][broken], on_invalid="fix")
            mended += int(broken.sum())
    return shapes, mended


@contextmanager
def _speaking_of(path: Path) -> Iterator[None]:
    """Turn what GDAL says into an error that names the file."""
    errors = drivers.pyogrio.errors
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except (errors.DataSourceError, errors.DataLayerError) as error:
        raise LayerError(f"“{path.name}” cannot be read: {_reason(error, path)}", _FORMAT_HINT) from error
    except (
        errors.FeatureError,
        errors.GeometryError,
        errors.FieldError,
    ) as error:
        raise LayerError(f"“{path.name}” breaks off or is damaged: {_reason(error, path)}", _FORMAT_HINT) from error
    except (pa.ArrowException, OSError, RuntimeError, UnicodeDecodeError) as error:
        raise LayerError(f"“{path.name}” is damaged: {_reason(error, path)}", _FORMAT_HINT) from error


def _reason(error: Exception, path: Path) -> str:
    """GDAL's words without the paths of this machine, as the end of a sentence."""
    text = " ".join(str(error).replace(f"{path.parent}/", "").split())
    if "not recognized as being in a supported file format" in text:
        return f"none of the {len(drivers.ALLOWED)} vector formats that this program reads fits its contents."
    return text if text.endswith(".") else text + "."
