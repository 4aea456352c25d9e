"""What the columns that were chosen say: coordinates as numbers, or geometries out of texts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import shapely

from gisviewer.layers import curves
from gisviewer.layers.attributes import kind_of
from gisviewer.layers.geometries import Coordinates, Shapes

NUMBER_PAIR = re.compile(r"^\s*[\[(]?\s*(-?\d{1,3}(?:\.\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)\s*[\])]?\s*$")
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


def read_numbers(table: pa.Table, choice: ColumnChoice) -> Coordinates:
    """(n, 2) coordinates of an "xy" or "pair" choice, as the table has them; NaN where a row has none."""
    if choice.kind == "pair":
        matches = [NUMBER_PAIR.match(text or "") for text in table.column(choice.geometry).to_pylist()]
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
