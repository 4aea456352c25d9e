"""Which columns of a table say where a row lies: proposed from their names and checked against their values."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import shapely

from gisviewer.errors import LayerError
from gisviewer.layers import curves
from gisviewer.layers.attributes import kind_of
from gisviewer.layers.geometries import Coordinates, Shapes

_LONGITUDE = (
    "longitude", "lon", "lng", "long", "decimallongitude", "longitudedd", "londd", "longdd", "gpslongitude", "longitud",
    "longitudine", "längengrad", "laengengrad", "долгота", "经度", "lon84",
    "longwgs84", "longitudewgs84", "xlon", "lonwgs84",
)  # fmt: skip
_LATITUDE = (
    "latitude", "lat", "decimallatitude", "latitudedd", "latdd", "gpslatitude", "latitud", "latitudine", "breitengrad",
    "широта", "纬度", "lat84", "latwgs84", "latitudewgs84", "ylat",
)  # fmt: skip
_X = (
    "x",
    "xcoord",
    "coordx",
    "pointx",
    "xcoordinate",
    "xcentroid",
    "centroidx",
    "east",
    "easting",
    "eastings",
    "rechtswert",
    "e",
    "xutm",
    "geox",
)
_Y = (
    "y",
    "ycoord",
    "coordy",
    "pointy",
    "ycoordinate",
    "ycentroid",
    "centroidy",
    "north",
    "northing",
    "northings",
    "hochwert",
    "n",
    "yutm",
    "geoy",
)
_GEOMETRY = (
    "wkt",
    "geomwkt",
    "wktgeom",
    "geometry",
    "geom",
    "thegeom",
    "shape",
    "wkbgeometry",
    "wkb",
    "geojson",
    "geo",
    "stastext",
    "footprint",
)
_PAIR = (
    "latlon",
    "latlng",
    "latlong",
    "coordinates",
    "coords",
    "location",
    "geolocation",
    "gps",
    "position",
    "latitudelongitude",
    "geopoint",
    "geopoint2d",
    "point",
)

_WKT = re.compile(
    r"^\s*(?:SRID=\d+;)?\s*(?:POINT|LINESTRING|LINEARRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION|"
    r"CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|MULTICURVE|MULTISURFACE|POLYHEDRALSURFACE|TIN|TRIANGLE)\s*(?:ZM|Z|M)?\s*(?:\(|EMPTY)",
    re.IGNORECASE,
)
_HEX_WKB = re.compile(r"^(?:00|01)[0-9A-Fa-f]{16,}$")
_NUMBER_PAIR = re.compile(r"^\s*[\[(]?\s*(-?\d{1,3}(?:\.\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)\s*[\])]?\s*$")
_NUMBER = r"\d+(?:[.,]\d+)?"
_DEGREES = re.compile(
    rf"""\s*([NSEWO])?\s*([-+−]?{_NUMBER})\s*
    (?:[°ºd:\s]\s*({_NUMBER})\s*
    (?:(?:['’′m:]|\s)\s*({_NUMBER})\s*(?:"|”|″|''|s)?\s*)?['’′]?\s*)?
    [°º]?\s*([NSEWO])?\s*""",
    re.IGNORECASE | re.VERBOSE,
)
_SAMPLE_ROWS = 500

Kind = Literal["xy", "wkt", "wkb", "geojson", "pair"]


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """Where the geometry of a row is.

    `kind` "xy" takes two number columns, `x` and `y`; the others take the column `geometry`: well-known text,
    well-known binary in hex, GeoJSON text, or "latitude, longitude" in one text.
    """

    kind: Kind
    x: str = ""
    y: str = ""
    geometry: str = ""

    def __str__(self) -> str:
        return f"“{self.x}” and “{self.y}”" if self.kind == "xy" else f"“{self.geometry}”"


@dataclass(frozen=True, slots=True)
class ColumnProposal:
    """A choice that fits; certain where name and values leave no doubt, so that it can be taken without asking."""

    choice: ColumnChoice
    is_certain: bool
    reason: str


class ColumnsNeeded(LayerError):  # noqa: N818 - a question, answered by a choice
    """A table does not clearly say where its rows lie: a person has to choose columns, or there are none.

    `columns` are all the names and `sample` the first rows as text; answer by reading again with
    `columns=ColumnChoice(...)`.
    """

    def __init__(
        self,
        message: str,
        hint: str = "",
        proposals: tuple[ColumnProposal, ...] = (),
        columns: tuple[str, ...] = (),
        member: str = "",
        sample: tuple[tuple[str | None, ...], ...] = (),
    ) -> None:
        super().__init__(message, hint)
        self.proposals = proposals
        self.columns = columns
        self.member = member
        self.sample = sample

    def __reduce__(self) -> tuple[type[ColumnsNeeded], tuple[object, ...]]:  # type: ignore[override]
        return (type(self), (self.message, self.hint, self.proposals, self.columns, self.member, self.sample))


def sample_rows(table: pa.Table, count: int = 50) -> tuple[tuple[str | None, ...], ...]:
    """The first rows of a table as text."""
    columns = [
        [None if value is None else str(value) for value in table.column(i).slice(0, count).to_pylist()]
        for i in range(table.num_columns)
    ]
    return tuple(zip(*columns, strict=True))


def propose_columns(table: pa.Table) -> tuple[ColumnProposal, ...]:
    """The choices that names and values of a table allow, best first."""
    proposals = [*_geometry_proposals(table), *_xy_proposals(table), *_pair_proposals(table)]
    return tuple(sorted(proposals, key=lambda proposal: not proposal.is_certain))


def _geometry_proposals(table: pa.Table) -> list[ColumnProposal]:
    proposals = []
    for name in table.column_names:
        texts = _sample_texts(table, name)
        if not texts:
            continue
        kind: Kind | None = None
        if _share(texts, lambda text: bool(_WKT.match(text))) > 0.5:
            kind = "wkt"
        elif _share(texts, lambda text: bool(_HEX_WKB.match(text))) > 0.9:
            kind = "wkb"
        elif _share(texts, lambda text: text.lstrip().startswith("{") and '"coordinates"' in text) > 0.5:
            kind = "geojson"
        if kind:
            words = {"wkt": "well-known text", "wkb": "well-known binary", "geojson": "GeoJSON"}[kind]
            proposals.append(ColumnProposal(ColumnChoice(kind, geometry=name), True, f"its values are {words}"))
    return proposals


def _xy_proposals(table: pa.Table) -> list[ColumnProposal]:
    proposals = []
    for x_names, y_names, certain in ((_LONGITUDE, _LATITUDE, True), (_X, _Y, False)):
        for x in _named(table, x_names):
            y = _partner(table, x, x_names, y_names)
            if y is None:
                continue
            xy = read_numbers(table, ColumnChoice("xy", x, y))
            usable = np.isfinite(xy).all(axis=1)
            if not usable.any():
                continue
            in_degrees = bool((np.abs(xy[usable]) <= (360, 90)).all())
            reason = "by their names and values" if certain and in_degrees else "by their names"
            if certain and not in_degrees:
                reason += ", although their values cannot all be degrees"
            proposals.append(ColumnProposal(ColumnChoice("xy", x, y), certain and in_degrees, reason))
    certain_count = sum(proposal.is_certain for proposal in proposals)
    if certain_count > 1:
        best = proposals[0].choice
        return [ColumnProposal(p.choice, p.choice == best, p.reason) for p in proposals]
    return proposals


def _pair_proposals(table: pa.Table) -> list[ColumnProposal]:
    proposals = []
    for name in _named(table, _PAIR):
        texts = _sample_texts(table, name)
        if texts and _share(texts, lambda text: bool(_NUMBER_PAIR.match(text))) > 0.8:
            choice = ColumnChoice("pair", geometry=name)
            proposals.append(ColumnProposal(choice, False, "two numbers in one text, taken as latitude and longitude"))
    return proposals


def _named(table: pa.Table, names: tuple[str, ...]) -> list[str]:
    """Columns whose name is one of those given; in the order of `names`."""
    by_key = {_key(column): column for column in reversed(table.column_names)}
    return [by_key[name] for name in names if name in by_key]


def _partner(table: pa.Table, x: str, x_names: tuple[str, ...], y_names: tuple[str, ...]) -> str | None:
    """The y column to an x column: the one named most alike."""
    candidates = _named(table, y_names)
    if not candidates:
        return None
    position = x_names.index(_key(x))
    return min(candidates, key=lambda y: (abs(len(y) - len(x)) > 2, abs(y_names.index(_key(y)) - position)))


def _key(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.strip("\ufeff ").lower())


def _sample_texts(table: pa.Table, name: str) -> list[str]:
    column = table.column(name)
    if kind_of(column.type) != "text":
        return []
    return [value for value in column.slice(0, _SAMPLE_ROWS).to_pylist() if value]


def _share(texts: list[str], test: Callable[[str], bool]) -> float:
    return sum(map(test, texts)) / len(texts)


def read_numbers(table: pa.Table, choice: ColumnChoice) -> Coordinates:
    """(n, 2) coordinates of an "xy" or "pair" choice, as the table has them; NaN where a row has none."""
    if choice.kind == "pair":
        matches = [_NUMBER_PAIR.match(text or "") for text in table.column(choice.geometry).to_pylist()]
        pairs = [(float(m.group(2)), float(m.group(1))) if m else (np.nan, np.nan) for m in matches]
        return np.array(pairs, float).reshape(-1, 2)
    xy = np.column_stack([_numbers(table.column(name)) for name in (choice.x, choice.y)])
    xy[~np.isfinite(xy).all(axis=1)] = np.nan
    return xy


def _numbers(column: pa.ChunkedArray) -> np.typing.NDArray[np.float64]:
    """A column as numbers: decimal commas and degrees with minutes, seconds and letters are understood."""
    if kind_of(column.type) in ("integer", "real"):
        return np.asarray(pc.cast(column, pa.float64()).to_numpy(zero_copy_only=False), float)
    if kind_of(column.type) != "text":
        return np.full(len(column), np.nan)
    texts = column.to_pylist()
    west = _west_letters(texts)
    return np.array([_degrees(text, west) for text in texts], float)


def _west_letters(texts: list[str | None]) -> str:
    """The letters for west: W; and O where that stands beside E, as in French or Spanish."""
    letters = {text.strip()[end].upper() for text in texts[:_SAMPLE_ROWS] if text and text.strip() for end in (0, -1)}
    return "WO" if "E" in letters and "W" not in letters else "W"


def _degrees(text: str | None, west: str) -> float:
    match = _DEGREES.fullmatch(text or "")
    if match is None:
        return float("nan")
    before, whole, minutes, seconds, after = match.groups()
    letter = (before or after or "").upper()
    if (before and after) or (letter == "O" and "O" not in west):
        return float("nan")  # East in German, west in French: nobody can tell
    number, minute, second = (
        float((part or "0").replace(",", ".").replace("−", "-")) for part in (whole, minutes, seconds)
    )
    if minute >= 60 or second >= 60:
        return float("nan")
    value = abs(number) + minute / 60 + second / 3600
    return -value if whole.startswith(("-", "−")) or (letter in f"S{west}" and letter) else value


def read_shapes(table: pa.Table, choice: ColumnChoice) -> Shapes:
    """Shapely geometries of a "wkt", "wkb" or "geojson" choice; None where a text is empty or not one."""
    texts = table.column(choice.geometry).to_pylist()
    shapes = np.full(len(texts), None, object)
    filled = [i for i, text in enumerate(texts) if text]
    values = np.array([texts[i] for i in filled], object)
    if choice.kind == "wkt":
        values = np.array(
            [value.partition(";")[2] if value.lstrip()[:5].upper() == "SRID=" else value for value in values], object
        )
        shapes[filled] = _each(values, shapely.from_wkt, curves.parse_wkt)
    elif choice.kind == "wkb":
        shapes[filled] = _each(values, shapely.from_wkb, lambda text: curves.parse_wkb(bytes.fromhex(text)))
    else:
        shapes[filled] = shapely.from_geojson(values, on_invalid="ignore")
    return shapes


def _each(values: Shapes, parse: Callable[..., Any], parse_curves: Callable[[str], Any]) -> Shapes:
    """The geometries of texts; those with curves, which GEOS does not know, are made straight."""
    try:
        return np.asarray(parse(values, on_invalid="raise"), object)
    except (shapely.errors.GEOSException, NotImplementedError):
        shapes = np.full(len(values), None, object)
        for row, text in enumerate(values):
            try:
                shapes[row] = parse(text, on_invalid="raise")
                shapely.get_coordinates(shapes[row])
            except (shapely.errors.GEOSException, NotImplementedError):
                shapes[row] = parse_curves(text)
        return shapes


def srid_of(table: pa.Table, choice: ColumnChoice) -> str | None:
    """The CRS that extended well-known text or binary names, as "EPSG:n", or None."""
    if choice.kind not in ("wkt", "wkb"):
        return None
    for text in table.column(choice.geometry).slice(0, _SAMPLE_ROWS).to_pylist():
        if choice.kind == "wkt":
            match = re.match(r"\s*SRID=(\d+);", text or "", re.IGNORECASE)
            srid = int(match.group(1)) if match else 0
        else:
            srid = int(shapely.get_srid(shapely.from_wkb(text, on_invalid="ignore"))) if text else 0
        if srid > 0:
            return f"EPSG:{srid}"
    return None
