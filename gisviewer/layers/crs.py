"""Coordinate reference systems: what a file says, what its numbers allow, and the way to WGS 84."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray
from pyproj.exceptions import CRSError, ProjError

from gisviewer.errors import LayerError
from gisviewer.layers.geometries import Coordinates, Shapes, chunks

WGS84 = "EPSG:4326"
Bounds = tuple[float, float, float, float]
Transform = Callable[[Coordinates], Coordinates]

_GEODETIC_DEGREES = frozenset({"EPSG:4326", "OGC:CRS84", "EPSG:4979", "OGC:CRS84H"})


@dataclass(frozen=True, slots=True)
class CrsChoice:
    """How to take the numbers of a file: `crs` is anything that pyproj understands.

    `swap_axes` says that the file has latitude (or northing) first.
    """

    crs: str = WGS84
    swap_axes: bool = False


@dataclass(frozen=True, slots=True)
class CrsProposal:
    """A choice that fits the numbers of a file: its name for people, and why it is proposed."""

    choice: CrsChoice
    name: str
    reason: str


class CrsNeeded(LayerError):  # noqa: N818 - a question, answered by a choice
    """A file does not say where its coordinates lie: a person has to choose; nothing is guessed.

    `proposals` are what its numbers allow, likeliest first; answer by reading again with `crs=proposal.choice`.
    `bounds` are the smallest x and y, largest x and y of its first rows, as the file has them.
    """

    def __init__(
        self,
        message: str,
        hint: str = "",
        proposals: tuple[CrsProposal, ...] = (),
        member: str = "",
        bounds: Bounds | None = None,
    ) -> None:
        super().__init__(message, hint)
        self.proposals = proposals
        self.member = member
        self.bounds = bounds

    def __reduce__(self) -> tuple[type[CrsNeeded], tuple[object, ...]]:  # type: ignore[override]
        return (type(self), (self.message, self.hint, self.proposals, self.member, self.bounds))


def parse_crs(text: str) -> pyproj.CRS:
    """A CRS from an authority code, a name, WKT or PROJ text.

    Raises:
        LayerError: nobody knows it, or nothing leads from it to WGS 84.
    """
    try:
        return pyproj.CRS.from_user_input(text)
    except CRSError as error:
        raise LayerError(
            f"The coordinate reference system “{_shortened(text)}” is not known.",
            "Name one by its code, for example EPSG:4326 or EPSG:32638.",
        ) from error


def name_of_crs(text: str) -> str:
    """A short name for people: the authority code where there is one."""
    try:
        crs = pyproj.CRS.from_user_input(text)
    except CRSError:
        return _shortened(text)
    authority = crs.to_authority(min_confidence=70)
    return ":".join(authority) if authority else crs.name


@lru_cache(maxsize=32)
def transform_to_wgs84(choice: CrsChoice) -> Transform | None:
    """A function from the file's (n, 2) coordinates to degrees, or None where they are degrees in WGS 84 already.

    Coordinates that cannot be transformed become infinite.

    Raises:
        LayerError: the CRS is unknown or cannot be brought to WGS 84 (a local or engineering system).
    """
    crs = parse_crs(choice.crs)
    authority = crs.to_authority()
    if authority and ":".join(authority) in _GEODETIC_DEGREES:
        return _swapped if choice.swap_axes else None
    try:
        transformer = pyproj.Transformer.from_crs(crs, WGS84, always_xy=True)
    except ProjError as error:
        raise LayerError(
            f"Coordinates in “{crs.name}” cannot be brought to longitude and latitude.",
            "Choose the coordinate reference system that the numbers really are in.",
        ) from error

    def transform(coordinates: Coordinates) -> Coordinates:
        x, y = coordinates[:, 0], coordinates[:, 1]
        if choice.swap_axes:
            x, y = y, x
        return np.stack(transformer.transform(x, y), axis=1)

    return transform


def _swapped(coordinates: Coordinates) -> Coordinates:
    return coordinates[:, ::-1]


def to_wgs84(shapes: Shapes, transform: Transform) -> Shapes:
    """The geometries with their coordinates transformed; heights are kept as they are."""
    result = np.empty(len(shapes), object)
    for part in chunks(len(shapes), 5_000):
        result[part] = _transform_shapes(shapes[part], transform)
    return result


def _transform_shapes(shapes: Shapes, transform: Transform) -> Shapes:
    has_z = shapely.has_z(shapes)
    result = np.empty(len(shapes), object)
    for with_z in (False, True):
        chosen = has_z == with_z
        if chosen.any():
            result[chosen] = shapely.transform(shapes[chosen], lambda c: _with_height(c, transform), include_z=with_z)
    return result


def _with_height(coordinates: Coordinates, transform: Transform) -> Coordinates:
    moved = transform(coordinates[:, :2])
    return moved if coordinates.shape[1] == 2 else np.column_stack((moved, coordinates[:, 2]))


def is_geographic(text: str) -> bool:
    """Whether a CRS is one of longitudes and latitudes; false where nobody knows it."""
    try:
        return bool(parse_crs(text).is_geographic)
    except LayerError:
        return False


def can_be_degrees(bounds: Bounds) -> bool:
    """Whether the numbers can be longitude and latitude; longitudes up to 360 are used, and a little noise happens."""
    west, south, east, north = bounds
    return west >= -360.001 and east <= 360.001 and south >= -90.001 and north <= 90.001


def looks_swapped(bounds: Bounds) -> bool:
    """Whether the numbers can only be degrees with latitude first."""
    west, south, east, north = bounds
    return not can_be_degrees(bounds) and can_be_degrees((south, west, north, east))


def bounds_in_degrees(bounds: Bounds, choice: CrsChoice) -> Bounds | None:
    """Where a box of a file's numbers lies if they are taken in a way; None where they do not fit it.

    Raises:
        LayerError: the CRS is unknown.
    """
    transform = transform_to_wgs84(choice)
    corners = corners_of(bounds)
    degrees = corners if transform is None else transform(corners)
    if not np.isfinite(degrees).all() or (np.abs(degrees) > (360.001, 90.001)).any():
        return None
    (west, south), (east, north) = degrees.min(axis=0), degrees.max(axis=0)
    return float(west), float(south), float(east), float(north)


def bounds_in_file(extent: Bounds, crs: str, *, swap_axes: bool = False) -> Bounds | None:
    """The numbers that a file has for an extent in degrees, about; None where that cannot be told."""
    if extent[0] > extent[2]:
        return None
    try:
        transformer = pyproj.Transformer.from_crs(WGS84, parse_crs(crs), always_xy=True)
        west, south, east, north = transformer.transform_bounds(*extent)
    except (LayerError, ProjError):
        return None
    if not np.isfinite((west, south, east, north)).all():
        return None
    return (south, west, north, east) if swap_axes else (west, south, east, north)


def corners_of(bounds: Bounds) -> NDArray[np.float64]:
    """The corners of a box as (4, 2) coordinates."""
    west, south, east, north = bounds
    return np.array([(west, south), (east, south), (east, north), (west, north)], float)


def _shortened(text: str, length: int = 60) -> str:
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1] + "…"
