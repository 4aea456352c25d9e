"""Airports and air bases of the airportsdata list: those that airlines serve, and military ones."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import shapely

from gisviewer.domain.places import FeatureClass
from gisviewer.gazetteer.build.countries import Countries
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.names import KINDS, fold

_MILITARY = re.compile(r"(?i)\b(air ?base|air force|naval|army|military|raf|rnas|afb)\b")
_SAYS_KIND = re.compile(r"(?i)\b(air|airport|airfield|base|field|afb|raf|rnas|station)\b")
_NEAR_DEG = 0.06
"""An airport this near to one that is known is the same."""


def build_airfields(countries: Countries, known: Sequence[Entry]) -> Iterator[Entry]:
    """The airfields that are not among the known places; the names of those that are go to the airport or base."""
    sites = [site for site in known if _is_airport(site)]
    tree = shapely.STRtree(np.array([shapely.Point(site.lon, site.lat) for site in sites], object))
    rows = _rows()
    of_town = Counter((row["country"], fold(row["city"])) for row in rows)
    for row in rows:
        names = _names_of(row["name"])
        if row["city"] and of_town[(row["country"], fold(row["city"]))] == 1:
            names += [f"{row['city']} Airport", f"{row['city']} International Airport"]
        iso3 = countries.iso3_of_iso2.get(row["country"], "")
        point = shapely.Point(row["lon"], row["lat"])
        same = tree.query_nearest(point, max_distance=_NEAR_DEG, all_matches=False).tolist()
        if same:
            sites[same[0]].add(names)
        elif iso3 in countries.entries:
            place_id = f"airport:{row['icao'].lower()}"
            entry = Entry(place_id, row["name"], FeatureClass.AIRPORT, round(point.x, 4), round(point.y, 4), iso3)
            entry.add(names)
            yield entry


def _is_airport(site: Entry) -> bool:
    is_base = site.feature_class is FeatureClass.SITE and _MILITARY.search(" ".join((site.name, *site.names)))
    return site.feature_class is FeatureClass.AIRPORT or bool(is_base)


def _rows() -> list[dict[str, Any]]:
    """The rows with a name that says more than its kind, in the order of their ICAO codes."""
    import airportsdata

    rows: list[Any] = list(airportsdata.load("ICAO").values())
    chosen = (row for row in rows if (row["iata"] or _MILITARY.search(row["name"])) and len(fold(row["name"])) > 3)
    return sorted(chosen, key=lambda row: str(row["icao"]))


def _names_of(name: str) -> list[str]:
    """The name, and how else it is written: "Engels Airbase" is Engels Air Base, too, and Minot AFB a short form."""
    names = [name, *(part for part in re.split(r" / |[()]", name) if _SAYS_KIND.search(part))]
    for found, instead in (
        (r"(?i)\bair ?base\b", "Airbase"),
        (r"(?i)\b(air ?base|air force station)\b", "Air Base"),
        (r"Air Force Base\b.*", "AFB"),
        (r" International Airport$", " Airport"),
    ):
        names += [re.sub(found, instead, other) for other in names]
    return [other for other in dict.fromkeys(names) if fold(other) not in KINDS]
