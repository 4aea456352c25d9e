"""Cities over 500 inhabitants from GeoNames, with their other names, provinces by polygon, and capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from gisviewer.domain.places import FeatureClass
from gisviewer.errors import GazetteerError
from gisviewer.gazetteer.build.countries import Countries
from gisviewer.gazetteer.build.entries import TABLE_FLAGS, Entry
from gisviewer.gazetteer.build.schema import check_used
from gisviewer.gazetteer.build.sources import NaturalEarth, geonames, read_rows, read_table
from gisviewer.gazetteer.layout import GEONAMES, NameFlag
from gisviewer.gazetteer.names import fold

_MACHINE_MADE = re.compile(r"^[a-z][a-zʼ' -]*$")
_SAME_DEG = 0.1
_SAME_CITY_DEG = 0.4
"""So far apart the two sources put one and the same large city: Muscat, Dubai, Islamabad, Chicago."""
_LARGE = 20_000
_NEIGHBOUR_DEG = 6.0
_MIN_OWNER = 1000
_MUCH_LARGER = 50
"""A city this many times larger than a town of the name keeps it all the same."""
_CODE = re.compile(r"^[A-Z]{2,4}$")


def build_cities(countries: Countries) -> list[Entry]:
    """All cities, without the romanizations that only machines write, and yet without their provinces."""
    rows = list(geonames().get_cities().values())
    moved = {int(number): iso3 for number, iso3 in read_table("countries")["towns"].items()}
    check_used("countries.toml", map(str, set(moved) - {row["geonameid"] for row in rows}))
    renamed = _renamed(rows, countries)
    entries = [_entry(row, countries, renamed.get(row["geonameid"], {})) for row in rows]
    for entry in entries:
        entry.country = moved.get(entry.number, entry.country)
    _mark_capitals(entries, countries)
    _drop_borrowed_names(entries)
    return entries


def build_more_places(earth: NaturalEarth, countries: Countries, cities: Sequence[Entry]) -> Iterator[Entry]:
    """Populated places of Natural Earth that GeoNames' list does not have within a tenth of a degree under any name."""
    known: dict[str, list[Entry]] = {}
    for city in cities:
        for name in (city.name, *city.names):
            known.setdefault(fold(name), []).append(city)
    codes = read_table("countries")["codes"]
    with_capital = {city.country for city in cities if city.capital == 2}
    seen: set[str] = set()
    for row in earth.layer("ne_10m_populated_places").itertuples(index=False):
        iso3 = codes.get(row.adm0_a3, row.adm0_a3)
        names = [row.name, row.namepar, row.namealt, row.nameascii, row.meganame, row.name_en]
        keys = {fold(name) for name in names if name}
        size = int(row.pop_max or 0)
        near = any(_is_known(city, row.geometry, iso3, size) for key in keys for city in known.get(key, ()))
        place_id = f"city:{iso3.lower()}-{fold(row.name).replace(' ', '-')}"
        if near or iso3 not in countries.entries or place_id in seen:
            continue
        seen.add(place_id)
        entry = Entry(place_id, row.name, FeatureClass.CITY, row.geometry.x, row.geometry.y, iso3)
        entry.population = max(size, 0)
        if row.featurecla == "Admin-0 capital" and iso3 not in with_capital:
            entry.capital = 2
        entry.add(names)
        entry.add([row.name_ru, row.name_zh, row.name_de, row.name_es, row.name_fr, row.name_pt])
        yield entry


def _is_known(city: Entry, point: Any, country: str, population: int) -> bool:
    """Whether a city of the name is the one at a point of Natural Earth."""
    is_large = min(city.population, population) >= _LARGE and city.country == country
    reach = _SAME_CITY_DEG if is_large else _SAME_DEG
    return bool(abs(city.lon - point.x) < reach and abs(city.lat - point.y) < reach)


def _renamed(rows: Sequence[dict[str, Any]], countries: Countries) -> dict[int, dict[str, str]]:
    """GeoNames number -> the row of the table of renamed cities.

    Raises:
        GazetteerError: the table names a city that GeoNames does not have.
    """
    largest: dict[tuple[str, str], dict[str, Any]] = {}
    for row in sorted(rows, key=lambda row: (row["population"], row["geonameid"])):
        largest[(countries.iso3_of_iso2[row["countrycode"]], row["name"])] = row
    found: dict[int, dict[str, str]] = {}
    unknown = []
    for entry in read_rows("renamed"):
        city = largest.get((entry["country"], entry["city"]))
        if city is None:
            unknown.append(f"{entry['city']} ({entry['country']})")
        else:
            found[city["geonameid"]] = entry
    if unknown:
        raise GazetteerError(f"GeoNames does not know: {', '.join(unknown)}.", "Correct tables/renamed.csv.")
    return found


def _entry(row: dict[str, Any], countries: Countries, renamed: dict[str, str]) -> Entry:
    number = row["geonameid"]
    iso3 = countries.iso3_of_iso2[row["countrycode"]]
    lon, lat = row["longitude"], row["latitude"]
    name = renamed.get("names", row["name"]).split("|")[0]
    entry = Entry(f"{GEONAMES}{number}", name, FeatureClass.CITY, lon, lat, iso3, number=number)
    if fold(row["name"]) not in map(fold, renamed.get("former", "").split("|")):
        entry.add([row["name"]], NameFlag.PREFERRED)
    entry.population = row["population"]
    seen = {fold(entry.name), fold(row["name"])}
    for field, flags in TABLE_FLAGS:
        for name in filter(None, renamed.get(field, "").split("|")):
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


def _mark_capitals(entries: Sequence[Entry], countries: Countries) -> None:
    """Mark the largest city of the country that bears the capital's name, as a main name or else as any."""
    main: dict[tuple[str, str], Entry] = {}
    other: dict[tuple[str, str], Entry] = {}
    for entry in sorted(entries, key=lambda entry: entry.population):
        main[(entry.country, fold(entry.name))] = entry
        for name, flags in entry.names.items():
            (main if flags & NameFlag.PREFERRED else other)[(entry.country, fold(name))] = entry
    capitals = {countries.iso3_of_iso2[iso2]: row["capital"] for iso2, row in geonames().get_countries().items()}
    for iso3, capital in {**capitals, **read_table("countries")["capitals"]}.items():
        city = main.get((iso3, fold(capital))) or other.get((iso3, fold(capital)))
        if city is not None:
            city.capital = 2


def _drop_borrowed_names(entries: Sequence[Entry]) -> None:
    """Take from a city what some language calls it, where a town not far away has that as its own name.

    Lithuanian "Goris" is Gori in Georgia, and the town of Goris lies in Armenia.
    """
    owners: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.population >= _MIN_OWNER:
            owners.setdefault(fold(entry.name), []).append(entry)
    for entry in entries:
        own = {fold(entry.name)} | {fold(name) for name, flags in entry.names.items() if flags}
        borrowed = [
            name
            for name, flags in entry.names.items()
            if not flags
            and name.isascii()
            and (key := fold(name)) not in own
            and any(_is_neighbour(entry, owner) for owner in owners.get(key, ()))
        ]
        for name in borrowed:
            del entry.names[name]


def _is_neighbour(entry: Entry, owner: Entry) -> bool:
    near = max(abs(entry.lon - owner.lon), abs(entry.lat - owner.lat)) < _NEIGHBOUR_DEG
    return near and owner is not entry and owner.population * _MUCH_LARGER >= entry.population


def join_known(places: Sequence[Entry], cities: Sequence[Entry]) -> list[Entry]:
    """The places that are not among the cities; the names of those that are go to the city."""
    known: dict[tuple[str, str], list[Entry]] = {}
    for city in cities:
        known.setdefault((city.country, fold(city.name)), []).append(city)
    new = []
    for place in places:
        point = shapely.Point(place.lon, place.lat)
        same = [
            city
            for city in known.get((place.country, fold(place.name)), ())
            if _is_known(city, point, place.country, place.population)
        ]
        if place.feature_class is FeatureClass.CITY and same:
            for name, flags in place.names.items():
                same[0].add([name], flags)
        else:
            new.append(place)
    return new


def set_provinces(entries: Sequence[Entry], provinces: Sequence[Entry]) -> None:
    """Enter the province that holds each place, or of the same country the nearest within a quarter of a degree."""
    first_level = [e for e in provinces if e.feature_class is FeatureClass.ADMIN1 and e.geometry is not None]
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
    tree = shapely.STRtree(np.array([area.geometry for area in areas], object))
    geometries = np.asarray(shapely.points(points))
    result = np.full(len(points), -1, np.int64)
    rows, held = tree.query(geometries, predicate="within")
    result[rows[::-1]] = held[::-1]
    missing = np.flatnonzero(result < 0)
    if len(missing):
        rows, near = tree.query_nearest(geometries[missing], max_distance=0.25, all_matches=False)
        result[missing[rows]] = near
    return result
