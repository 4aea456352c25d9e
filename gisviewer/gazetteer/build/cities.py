"""Cities over 500 inhabitants from GeoNames, with their other names, provinces by polygon, and capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from gisviewer.domain.places import FeatureClass
from gisviewer.gazetteer.build.countries import Countries
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.sources import geonames, read_table
from gisviewer.gazetteer.layout import GEONAMES, NameFlag
from gisviewer.gazetteer.names import fold

_MACHINE_MADE = re.compile(r"^[a-z][a-zʼ' -]*$")
_CODE = re.compile(r"^[A-Z]{2,4}$")


def build_cities(countries: Countries, provinces: Sequence[Entry]) -> list[Entry]:
    """All cities, without the romanizations that only machines write."""
    table = read_table("places")
    entries = [_entry(row, countries, table) for row in geonames().get_cities().values()]
    _mark_capitals(entries, countries, table)
    _set_provinces(entries, provinces)
    return entries


def _entry(row: dict[str, Any], countries: Countries, table: dict[str, Any]) -> Entry:
    number = row["geonameid"]
    iso3 = countries.iso3_of_iso2[row["countrycode"]]
    lon, lat = row["longitude"], row["latitude"]
    entry = Entry(f"{GEONAMES}{number}", row["name"], FeatureClass.CITY, lon, lat, iso3, number=number)
    entry.population = row["population"]
    seen = {fold(entry.name)}
    more = table["cities"].get(str(number), {})
    for field, flags in (
        ("names", NameFlag.PREFERRED),
        ("former", NameFlag.FORMER),
        ("short", NameFlag.ABBREVIATION | NameFlag.PREFERRED),
    ):
        for name in more.get(field, ()):
            entry.add([name], flags)
            seen.add(fold(name))
    for name in sorted(row["alternatenames"], key=lambda name: (not name.isascii(), not fold(name).isascii(), name)):
        key = fold(name)
        if key in seen or not key or len(key) < 2 or _MACHINE_MADE.match(name) or _CODE.match(name):
            continue
        if len(key) == 2 and name.isascii():
            continue
        seen.add(key)
        entry.add([name])
    return entry


def _mark_capitals(entries: Sequence[Entry], countries: Countries, table: dict[str, Any]) -> None:
    by_country: dict[str, dict[str, Entry]] = {}
    for entry in sorted(entries, key=lambda entry: entry.population):
        by_country.setdefault(entry.country, {})[fold(entry.name)] = entry
    numbered = {entry.number: entry for entry in entries}
    for iso2, row in geonames().get_countries().items():
        iso3 = countries.iso3_of_iso2[iso2]
        number = table["capitals"].get(iso3)
        city = numbered.get(number) if number else by_country.get(iso3, {}).get(fold(row["capital"]))
        if city is None:
            wanted = fold(row["capital"])
            borne = [e for e in by_country.get(iso3, {}).values() if any(fold(name) == wanted for name in e.names)]
            city = max(borne, key=lambda entry: entry.population, default=None)
        if city is not None:
            city.capital = 2
    kosovo = by_country.get("XKX", {}).get("pristina")
    if kosovo is not None:
        kosovo.capital = 2


def _set_provinces(entries: Sequence[Entry], provinces: Sequence[Entry]) -> None:
    """The province that holds the city, or of the same country the nearest within a quarter of a degree."""
    first_level = [entry for entry in provinces if entry.feature_class is FeatureClass.ADMIN1]
    by_country: dict[str, list[Entry]] = {}
    for entry in first_level:
        by_country.setdefault(entry.country, []).append(entry)
    of_country: dict[str, list[int]] = {}
    for index, entry in enumerate(entries):
        of_country.setdefault(entry.country, []).append(index)
    for iso3, indexes in of_country.items():
        areas = by_country.get(iso3)
        if not areas:
            continue
        found = _nearest(np.array([[entries[i].lon, entries[i].lat] for i in indexes]), areas)
        for index, area in zip(indexes, found.tolist(), strict=True):
            if area >= 0:
                entries[index].admin1 = areas[area].id


def _nearest(points: NDArray[np.float64], areas: Sequence[Entry]) -> NDArray[np.int64]:
    tree = shapely.STRtree([area.geometry for area in areas if area.geometry is not None])
    geometries = np.asarray(shapely.points(points))
    result = np.full(len(points), -1, np.int64)
    rows, held = tree.query(geometries, predicate="within")
    result[rows[::-1]] = held[::-1]
    missing = np.flatnonzero(result < 0)
    if len(missing):
        rows, near = tree.query_nearest(geometries[missing], max_distance=0.25, all_matches=False)
        result[missing[rows]] = near
    return result
