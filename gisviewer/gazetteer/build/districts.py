"""Second-level units as points: GeoNames' districts amid their towns, and the project's table of those without any."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import shapely

from gisviewer.domain.places import FeatureClass
from gisviewer.errors import GazetteerError
from gisviewer.gazetteer.build.cities import set_provinces
from gisviewer.gazetteer.build.countries import Countries
from gisviewer.gazetteer.build.divisions import Divisions, Town, bare_name
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.sources import read_rows, read_table
from gisviewer.gazetteer.build.words import everyday_words
from gisviewer.gazetteer.layout import NameFlag
from gisviewer.gazetteer.names import fold

_NEAR_KM = 40.0
_KM_PER_DEGREE = 111.2


def build_districts(
    divisions: Divisions, countries: Countries, provinces: Sequence[Entry], cities: Sequence[Entry]
) -> list[Entry]:
    """The units of every country whose second level no polygons show.

    A unit that is named like one of its towns bears only names that say it is a unit ("Pulwama District"), and only
    in countries that the table gives a word for: the plain name is the town's.
    """
    table = read_table("districts")
    left_out = {*table["drawn"], *table["left_out"]}
    seats = _Seats(cities)
    entries = []
    for code, towns in sorted(divisions.by_second().items()):
        iso3 = countries.iso3_of_iso2.get(code.split(".")[0], "")
        if iso3 not in countries.entries or iso3 in left_out:
            continue
        entry = _entry(code, iso3, divisions.second[code], towns, table, seats)
        if entry is not None:
            entries.append(entry)
    entries = _without_known(entries, provinces)
    entries += _listed(entries)
    _check_provinces(entries, provinces)
    return entries


class _Seats:
    """The main names of cities, to tell the names of units from those of their towns."""

    def __init__(self, cities: Sequence[Entry]) -> None:
        self._cities: dict[tuple[str, str], list[Entry]] = {}
        for city in cities:
            for name in (city.name, *city.names):
                self._cities.setdefault((city.country, fold(name)), []).append(city)

    def is_near(self, name: str, iso3: str, lon: float, lat: float) -> bool:
        """Whether a town of that name lies near a point of the country."""
        return any(_distance_km(city, lon, lat) <= _NEAR_KM for city in self._cities.get((iso3, fold(name)), ()))


def _distance_km(entry: Entry, lon: float, lat: float) -> float:
    east = (entry.lon - lon) * np.cos(np.radians(lat))
    return float(np.hypot(east, entry.lat - lat)) * _KM_PER_DEGREE


def _entry(
    code: str, iso3: str, full: str, towns: Sequence[Town], table: dict[str, Any], seats: _Seats
) -> Entry | None:
    bare = bare_name(full, [*table["generic"], *table["town"]])
    lon, lat = np.mean([(town.lon, town.lat) for town in towns], axis=0).tolist()
    is_town = bare_name(full, table["generic"]) != bare
    names = [] if is_town else [f"{bare} {word}" for word in table["words"].get(iso3, ()) if word not in bare]
    is_seat_named = fold(bare) in {fold(town.name) for town in towns} or seats.is_near(bare, iso3, lon, lat)
    if not _is_proper(bare) or (is_seat_named and not names):
        return None
    name = names[0] if is_seat_named else bare
    entry = Entry(f"district:{code.lower()}", name, FeatureClass.ADMIN2, round(lon, 4), round(lat, 4), iso3)
    if not (is_seat_named and fold(full) == fold(bare)):
        entry.add([full])
    entry.add(names, NameFlag.PREFERRED)
    entry.extras = {"point": "towns"}
    return entry


def _is_proper(name: str) -> bool:
    """Whether a name says more than a number or everyday words ("Sector 2", "Central")."""
    words = fold(name).split()
    return not all(word in everyday_words() or not word.isalpha() for word in words)


def _without_known(entries: Sequence[Entry], provinces: Sequence[Entry]) -> list[Entry]:
    """Without the units that a polygon shows already: those named like a province or district at their place."""
    known: dict[tuple[str, str], list[Entry]] = {}
    for province in provinces:
        for name in (province.name, *province.names):
            known.setdefault((province.country, fold(name)), []).append(province)
    return [entry for entry in entries if not _is_shown(entry, known.get((entry.country, fold(entry.name)), ()))]


def _is_shown(entry: Entry, areas: Sequence[Entry]) -> bool:
    point = shapely.Point(entry.lon, entry.lat)
    return any(area.geometry is not None and area.geometry.dwithin(point, 0.1) for area in areas)


def _listed(known: Sequence[Entry]) -> Iterator[Entry]:
    """The table's units; where GeoNames' list has one of the name at the place, it is taken instead."""
    names = {(entry.country, fold(name)): entry for entry in known for name in (entry.name, *entry.names)}
    for row in read_rows("districts"):
        lon, lat = float(row["lon"]), float(row["lat"])
        further = [name for name in row["names"].split("|") if name]
        same = names.get((row["country"], fold(row["name"])))
        if same is not None and _distance_km(same, lon, lat) < 2 * _NEAR_KM:
            same.add(further, NameFlag.PREFERRED)
            continue
        slug = fold(f"{row['country']} {row['province']} {row['name']}").replace(" ", "-")
        entry = Entry(f"district:{slug}", row["name"], FeatureClass.ADMIN2, lon, lat, row["country"])
        entry.add([*further, f"{row['name']} {row['kind']}"], NameFlag.PREFERRED)
        entry.extras = {"point": "middle", "source": row["source"], "within": row["province"]}
        yield entry


def _check_provinces(entries: Sequence[Entry], provinces: Sequence[Entry]) -> None:
    """Enter every unit's province by its point.

    Raises:
        GazetteerError: a unit of the table does not lie in the province that the table names.
    """
    set_provinces(entries, provinces)
    by_id = {province.id: province for province in provinces}
    wrong = []
    for entry in entries:
        within = entry.extras.pop("within", "")
        province = by_id.get(entry.admin1)
        if within and (province is None or not _names(within) & _names(province.name, *province.names)):
            place = f"{entry.name} ({entry.country}, {within})"
            wrong.append(f"{place} lies in {province.name if province else 'no unit'}")
    if wrong:
        raise GazetteerError(f"Points in another province: {'; '.join(wrong)}.", "Correct tables/districts.csv.")


def _names(*names: str) -> set[str]:
    return {fold(name) for text in names for name in text.split("|")}
