"""GeoNames' first-level units beside Natural Earth's, told by their towns: further names, and units above several."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import shapely

from gisviewer.domain.places import FeatureClass
from gisviewer.gazetteer.build.countries import Countries
from gisviewer.gazetteer.build.divisions import Divisions, bare_name, towns_in
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.points import point_on
from gisviewer.gazetteer.build.sources import read_rows, read_table
from gisviewer.gazetteer.build.vertices import coarsen, snap
from gisviewer.gazetteer.layout import NameFlag
from gisviewer.gazetteer.names import fold

_SHARE = 0.8
"""Of the towns of one unit that lie in another, from which on it is taken for that other, or for a part of it."""
_MIN_TOWNS = 2


def build_upper_units(divisions: Divisions, countries: Countries, provinces: Sequence[Entry]) -> Iterator[Entry]:
    """Regions for the units that hold several provinces; units that are a province give it their names."""
    by_country: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in provinces:
        if entry.feature_class is FeatureClass.ADMIN1 and entry.geometry is not None:
            by_country[entry.country].append(entry)
    codes: defaultdict[str, list[str]] = defaultdict(list)
    listed = {row["geonames"] for row in read_rows("new_units")}
    for code in sorted(set(divisions.first) - listed):
        codes[code.partition(".")[0]].append(code)
    for iso2, of_country in codes.items():
        iso3 = countries.iso3_of_iso2.get(iso2, "")
        if by_country[iso3]:
            known = {fold(name) for entry in provinces if entry.country == iso3 for name in (entry.name, *entry.names)}
            yield from _compare(iso2, of_country, divisions, by_country[iso3], known)


def _compare(
    iso2: str, codes: Sequence[str], divisions: Divisions, areas: Sequence[Entry], known: set[str]
) -> Iterator[Entry]:
    towns = [town for town in divisions.towns if town.first.startswith(f"{iso2}.")]
    inside = [Counter(town.first for town in held) for held in towns_in(towns, areas)]
    total = Counter(town.first for town in towns)
    for code in codes:
        within = [
            area for area, held in zip(areas, inside, strict=True) if held[code] >= _SHARE * (sum(held.values()) or 1)
        ]
        held = sum(held[code] for area, held in zip(areas, inside, strict=True) if area in within)
        if total[code] < _MIN_TOWNS or held < _SHARE * total[code]:
            continue
        name = divisions.first[code]
        bare = bare_name(name, read_table("districts")["generic"])
        if len(within) == 1:
            within[0].add([name, bare])
        elif fold(name) not in known and fold(bare) not in known:
            yield _region(code, name, bare, within)


def _region(code: str, name: str, bare: str, members: Sequence[Entry]) -> Entry:
    area = snap(coarsen(shapely.union_all([member.geometry for member in members])))
    country = members[0].country
    entry = Entry(f"region:{code.lower()}", name, FeatureClass.REGION, *point_on(area), country, geometry=area)
    if _is_proper(bare):
        entry.add([bare], NameFlag.PREFERRED)
    return entry


def _is_proper(name: str) -> bool:
    directions = {"north", "south", "east", "west", "central", "northern", "southern", "eastern", "western", "region"}
    return not set(fold(name).split()) <= directions
