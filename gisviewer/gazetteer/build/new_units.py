"""First-level units of today that Natural Earth's layer lacks: cut from the older ones by the nearest towns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import FeatureClass
from gisviewer.errors import GazetteerError
from gisviewer.gazetteer.build.countries import Countries
from gisviewer.gazetteer.build.divisions import Divisions, Town, nearest_cells, towns_in
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.points import point_on
from gisviewer.gazetteer.build.sources import read_rows
from gisviewer.gazetteer.build.vertices import snap
from gisviewer.gazetteer.layout import NameFlag
from gisviewer.gazetteer.names import fold

_MIN_TOWNS = 2
"""Fewer do not show where a unit lies."""
_MIN_SHARE = 0.15
"""Of a unit's towns an older unit must hold this share, for the new one to reach into it: releases differ."""
_MIN_GAP_DEG2 = 1.0
"""Square degrees from which on a part of a country that no unit covers is one that the layer lacks."""


def build_new_units(
    divisions: Divisions, countries: Countries, provinces: Sequence[Entry], cities: Sequence[Entry]
) -> list[Entry]:
    """The units of the table; the older ones that they were cut from are made smaller, or former regions.

    A unit with too few towns stays a point at its seat.

    Raises:
        GazetteerError: a seat is not among the cities, or a code not among GeoNames' units.
    """
    seats = _seats(cities)
    units: dict[str, Entry] = {}
    above: set[str] = set()
    points, unknown = [], []
    for row in read_rows("new_units"):
        seat = seats.get((row["country"], fold(row["seat"])))
        if seat is None or (row["geonames"] and row["geonames"] not in divisions.first):
            unknown.append(f"{row['seat']} ({row['country']}, {row['geonames'] or 'no code'})")
            continue
        entry = _entry(row, seat)
        if row["is_above"]:
            above.add(row["geonames"])
        if row["geonames"]:
            units[row["geonames"]] = entry
        else:
            points.append(entry)
    if unknown:
        raise GazetteerError(f"No seat or unit is called {', '.join(unknown)}.", "Correct tables/new_units.csv.")
    for iso3 in sorted({entry.country for entry in units.values()}):
        of_country = {code: entry for code, entry in units.items() if entry.country == iso3}
        older = [
            entry for entry in provinces
            if entry.country == iso3 and entry.feature_class is FeatureClass.ADMIN1 and entry.geometry is not None
        ]  # fmt: skip
        if older:
            _cut(of_country, above, divisions, [*older, *_gaps(countries.entries[iso3], older)])
    return [*units.values(), *points]


def _seats(cities: Sequence[Entry]) -> dict[tuple[str, str], Entry]:
    """The largest city of each name and country; main names come before others."""
    seats: dict[tuple[str, str], Entry] = {}
    for city in sorted(cities, key=lambda entry: entry.population):
        for name in (*(name for name, flags in city.names.items() if not flags & NameFlag.DEMONYM), city.name):
            known = seats.get((city.country, fold(name)))
            if known is None or fold(known.name) != fold(name) or fold(city.name) == fold(name):
                seats[(city.country, fold(name))] = city
    return seats


def _entry(row: dict[str, str], seat: Entry) -> Entry:
    slug = fold(row["name"]).replace(" ", "-")
    entry = Entry(f"admin1:{row['country']}-{slug}", row["name"], FeatureClass.ADMIN1, seat.lon, seat.lat)
    entry.country = row["country"]
    entry.add(row["names"].split("|"), NameFlag.PREFERRED)
    entry.extras = {"point": "seat", "source": row["source"]}
    return entry


def _cut(units: dict[str, Entry], above: set[str], divisions: Divisions, older: Sequence[Entry]) -> None:
    """Give the new units of a country their areas, and take these from the older units."""
    country = next(iter(units)).partition(".")[0]
    held = towns_in([town for town in divisions.towns if town.first.startswith(f"{country}.")], older)
    of_unit = Counter(town.first for inside in held for town in inside)
    pieces: dict[str, list[BaseGeometry]] = {}
    for parent, inside in zip(older, held, strict=True):
        shares = Counter(town.first for town in inside)
        entering = {
            code for code, count in shares.items()
            if code in units and of_unit[code] >= _MIN_TOWNS and count >= _MIN_SHARE * of_unit[code]
        }  # fmt: skip
        upper = max(shares, key=lambda code: (shares[code], code)) if shares else ""
        if upper in above and parent.geometry is not None:
            pieces.setdefault(upper, []).append(parent.geometry)
            parent.feature_class = FeatureClass.ADMIN2
            parent.admin1 = units[upper].id
        elif entering:
            staying = {
                code for code, count in shares.items()
                if code not in units
                and (count >= _MIN_SHARE * len(inside) or _is_of(parent, divisions.first.get(code, "")))
            }  # fmt: skip
            _divide(parent, inside, entering, staying, pieces)
    for code, parts in pieces.items():
        entry = units[code]
        entry.geometry = snap(shapely.union_all(parts))
        entry.lon, entry.lat = point_on(entry.geometry)
        del entry.extras["point"]
        if code not in above:
            entry.extras["area"] = "sketched: what is nearest to its towns"


def _gaps(country: Entry, older: Sequence[Entry]) -> list[Entry]:
    """What of a country no older unit covers, as stand-ins for them."""
    rest = shapely.difference(country.geometry, shapely.union_all([entry.geometry for entry in older]))
    gaps = [part for part in shapely.get_parts(rest) if part.area > _MIN_GAP_DEG2]
    return [Entry("", "", FeatureClass.ADMIN1, 0.0, 0.0, country.country, geometry=gap) for gap in gaps]


def _is_of(parent: Entry, name: str) -> bool:
    return bool(name) and fold(name) in {fold(known) for known in (parent.name, *parent.names)}


def _divide(
    parent: Entry, inside: Sequence[Town], entering: set[str], staying: set[str], pieces: dict[str, list[BaseGeometry]]
) -> None:
    """Share the area of an older unit out between those that enter it; what is left stays its own."""
    area = parent.geometry
    if area is None:
        return
    telling = [town for town in inside if town.first in entering | staying]
    cells: Any = nearest_cells(np.array([(town.lon, town.lat) for town in telling]), area)
    taken: list[BaseGeometry] = []
    for code in sorted(entering):
        of_code = [cell for cell, town in zip(cells, telling, strict=True) if town.first == code]
        taken.append(area if len(of_code) == len(telling) else shapely.union_all(of_code))
        pieces.setdefault(code, []).append(taken[-1])
    if not staying:
        _retire(parent)
        return
    parent.geometry = snap(shapely.difference(area, shapely.union_all(taken)))
    parent.extras["area"] = "sketched: without what is nearest to the towns of newer units"
    if not shapely.contains_xy(parent.geometry, parent.lon, parent.lat):
        parent.lon, parent.lat = point_on(parent.geometry)


def _retire(parent: Entry) -> None:
    """An older unit that was shared out whole stays as a region under its former name."""
    parent.feature_class = FeatureClass.REGION
    parent.extras["note"] = "a former first-level unit"
