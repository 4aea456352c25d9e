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
from gisviewer.layers import curves, drivers
from gisviewer.layers.attributes import unique_names
from gisviewer.layers.geometries import Shapes, chunks
from gisviewer.layers.sniff import root_element
from gisviewer.layers.text_encoding import guess_encoding

_BATCH_ROWS = 16_384
_COLLECTION = 7
ENCODING_TOLD = "Text is not in the encoding that the file states;"
_FORMAT_HINT = "Is the file complete, and a vector format such as GeoJSON, Shapefile, GeoPackage, KML or GPX?"


class DamagedCrs(LayerError):  # noqa: N818 - says what is wrong
    """What the file says of its coordinate reference system makes no sense."""


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
    told: list[str]
    """What GDAL warned of so far, in its words."""


@dataclass(frozen=True, slots=True)
class Member:
    """A layer of a file; `geometry` is GDAL's name of its type, None where it is a table without one."""

    name: str
    geometry: str | None


def list_members(path: Path) -> tuple[Member, ...]:
    """The layers in a file, in its order.

    Raises:
        LayerError: GDAL cannot open it with a driver that is allowed.
    """
    with _speaking_of(path):
        listed = drivers.pyogrio.list_layers(path)
    return tuple(Member(str(name), None if geometry is None else str(geometry)) for name, geometry in listed)


def count_features(path: Path, member: str) -> int:
    """How many features a layer has by GDAL's count, which goes through all of them where the file does not say.

    Raises:
        LayerError: one of them cannot be read; the Arrow stream ends before such a one without a word.
    """
    with _speaking_of(path):
        return int(drivers.pyogrio.read_info(path, layer=member, force_feature_count=True)["features"])


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
        told: list[str] = []
        with _speaking_of(path, told):
            meta, reader = stack.enter_context(drivers.pyogrio.raw.open_arrow(path, **options))
        has_geometry = meta["geometry_type"] is not None
        batches = _batches(reader, meta["geometry_name"] or "wkb_geometry", path, told)
        stack.callback(reader.close)
        yield OpenLayer(meta["crs"], has_geometry, batches, told)


@contextmanager
def open_layer_by_feature(path: Path, member: str, encoding: str | None = None) -> Iterator[OpenLayer]:
    """The same without Arrow: slower, all in one batch, but it reads what some of GDAL's Arrow streams stumble over.

    Raises:
        LayerError: the file cannot be opened or breaks off.
    """
    told: list[str] = []
    with _speaking_of(path, told):
        meta, _ids, wkb, columns = drivers.pyogrio.raw.read(path, layer=member, encoding=encoding)
    names = unique_names(str(name) for name in meta["fields"])
    table = pa.table([pa.array(column, from_pandas=True) for column in columns], names=names)
    has_geometry = wkb is not None
    shapes, mended = parse_wkb(wkb) if wkb is not None else (_no_shapes(len(table)), 0)
    yield OpenLayer(meta["crs"], has_geometry, iter([Batch(shapes, table, mended)]), told)


def _batches(reader: Any, geometry_name: str, path: Path, told: list[str]) -> Iterator[Batch]:
    with _speaking_of(path, told):
        for batch in reader:
            names = batch.schema.names
            position = names.index(geometry_name) if geometry_name in names else -1
            shapes, mended = parse_wkb(batch.column(position)) if position >= 0 else (_no_shapes(len(batch)), 0)
            kept = [i for i in range(len(names)) if i != position]
            columns = [_plain(batch.column(i), told) for i in kept]
            yield Batch(shapes, pa.table(columns, names=unique_names(names[i] for i in kept)), mended)


def _plain(column: Any, told: list[str]) -> Any:
    """A column without the label that GDAL puts on JSON text, and with text that is really UTF-8."""
    if isinstance(column, pa.ExtensionArray):
        column = column.storage
    if not (pa.types.is_string(column.type) or pa.types.is_large_string(column.type)):
        return column
    try:
        column.validate(full=True)
    except pa.ArrowInvalid:
        return _decoded(column, told)
    return column


def _decoded(column: Any, told: list[str]) -> Any:
    """A text column whose bytes are in another encoding than the file says."""
    binary = pa.large_binary() if pa.types.is_large_string(column.type) else pa.binary()
    values = column.view(binary).to_pylist()
    encoding = guess_encoding(b"\n".join(value for value in values if value is not None))
    told.append(f"{ENCODING_TOLD} it was read as {encoding}.")
    texts = [None if value is None else value.decode(encoding, "replace") for value in values]
    return pa.array(texts, column.type)


def _no_shapes(count: int) -> Shapes:
    return np.full(count, None, object)


def parse_wkb(column: Any) -> tuple[Shapes, int]:
    """Shapes from a column of well-known binary, and how many of them had to be mended."""
    wkb = column if isinstance(column, np.ndarray) else column.to_numpy(zero_copy_only=False)
    shapes = np.empty(len(wkb), object)
    mended = 0
    for part in chunks(len(wkb), 4_096):
        try:
            shapes[part] = shapely.from_wkb(wkb[part])
        except (shapely.errors.GEOSException, NotImplementedError):
            shapes[part], broken = _parse_each(wkb[part])
            mended += broken
        _straighten_members(shapes[part], wkb[part])
    return shapes, mended


def _straighten_members(shapes: Shapes, wkb: Shapes) -> None:
    """Replace collections with curves in them, which GEOS reads but does nothing with."""
    for row in np.flatnonzero(shapely.get_type_id(shapes) == _COLLECTION):
        try:
            shapely.get_coordinates(shapes[row])
        except shapely.errors.GEOSException:
            shapes[row] = curves.parse_wkb(wkb[row])


def _parse_each(wkb: Shapes) -> tuple[Shapes, int]:
    """The same one by one: curves are made straight, and what is broken is mended where that can be done."""
    shapes = _no_shapes(len(wkb))
    mended = 0
    for row, value in enumerate(wkb):
        try:
            shapes[row] = shapely.from_wkb(value)
        except NotImplementedError:
            shapes[row] = curves.parse_wkb(value)
        except shapely.errors.GEOSException:
            shapes[row] = curves.parse_wkb(value)
            if shapes[row] is None:
                shapes[row] = shapely.from_wkb(value, on_invalid="fix")
                mended += shapes[row] is not None
    return shapes, mended


@contextmanager
def _speaking_of(path: Path, told: list[str] | None = None) -> Iterator[None]:
    """Turn what GDAL fails of into an error that names the file, and add to `told` what it warns of."""
    errors = drivers.pyogrio.errors
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            yield
            if told is not None:
                told += [str(warning.message) for warning in caught]
    except (errors.DataSourceError, errors.DataLayerError) as error:
        raise LayerError(f"“{path.name}” cannot be read: {_reason(error, path)}", _FORMAT_HINT) from error
    except (
        errors.FeatureError,
        errors.GeometryError,
        errors.FieldError,
    ) as error:
        raise LayerError(f"“{path.name}” breaks off or is damaged: {_reason(error, path)}", _FORMAT_HINT) from error
    except UnboundLocalError as error:  # what pyogrio comes to where GDAL cannot write the CRS down
        raise DamagedCrs(f"The coordinate reference system of “{path.name}” is damaged.", _FORMAT_HINT) from error
    except (pa.ArrowException, OSError, RuntimeError, UnicodeDecodeError) as error:
        raise LayerError(f"“{path.name}” is damaged: {_reason(error, path)}", _FORMAT_HINT) from error


def _kind(path: Path) -> str:
    """What the contents are, as far as the beginning of a file tells."""
    if not path.is_file():
        return ""
    with path.open("rb") as file:
        head = file.read(1 << 16)
    root = root_element(head) if head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<") else ""
    if root:
        return f" (it is XML of the kind “{root}”)"
    if head.startswith(b"SQLite format 3"):
        return " (it is an SQLite database)"
    return "" if b"\0" in head else " (it is text)"


def _reason(error: Exception, path: Path) -> str:
    """GDAL's words without the paths of this machine, as the end of a sentence."""
    text = " ".join(str(error).replace(f"{path.parent}/", "").split())
    if "not recognized as being in a supported file format" in text or "not recognized as a supported" in text:
        return (
            f"none of the {len(drivers.ALLOWED)} vector formats that this program reads fits its contents{_kind(path)}."
        )
    return text if text.endswith(".") else text + "."
