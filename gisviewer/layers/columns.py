"""Which columns of a table say where a row lies: proposed from their names and checked against their values."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from gisviewer.errors import LayerError
from gisviewer.layers.attributes import kind_of
from gisviewer.layers.column_values import NUMBER_PAIR, ColumnChoice, Kind, read_numbers

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
    "x", "xcoord", "coordx", "pointx", "xcoordinate", "xcentroid", "centroidx", "east", "easting", "eastings",
    "rechtswert", "e", "xutm", "geox", "geomx", "xgeom",
)  # fmt: skip
_Y = (
    "y", "ycoord", "coordy", "pointy", "ycoordinate", "ycentroid", "centroidy", "north", "northing", "northings",
    "hochwert", "n", "yutm", "geoy", "geomy", "ygeom",
)  # fmt: skip
_GEOMETRY = (
    "wkt", "geomwkt", "wktgeom", "geometry", "geom", "thegeom", "shape", "wkbgeometry", "wkb", "geojson", "geo",
    "stastext", "footprint",
)  # fmt: skip
_PAIR = (
    "latlon", "latlng", "latlong", "coordinates", "coords", "location", "geolocation", "gps", "position",
    "latitudelongitude", "geopoint", "geopoint2d", "point",
)  # fmt: skip

_WKT = re.compile(
    r"^\s*(?:SRID=\d+;)?\s*(?:POINT|LINESTRING|LINEARRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION|"
    r"CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|MULTICURVE|MULTISURFACE|POLYHEDRALSURFACE|TIN|TRIANGLE)\s*(?:ZM|Z|M)?\s*(?:\(|EMPTY)",
    re.IGNORECASE,
)
_HEX_WKB = re.compile(r"^(?:00|01)[0-9A-Fa-f]{16,}$")
_SAMPLE_ROWS = 500


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
        if texts and _share(texts, lambda text: bool(NUMBER_PAIR.match(text))) > 0.8:
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
