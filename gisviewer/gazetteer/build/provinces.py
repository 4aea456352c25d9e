"""First- and second-level units: Natural Earth's provinces, the regions above them, and US counties."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import FeatureClass
from gisviewer.gazetteer.build.countries import Countries, with_plurals
from gisviewer.gazetteer.build.entries import TABLE_FLAGS, Entry
from gisviewer.gazetteer.build.points import point_on
from gisviewer.gazetteer.build.schema import check_used
from gisviewer.gazetteer.build.sources import NaturalEarth, geonames, read_rows, read_table
from gisviewer.gazetteer.build.vertices import coarsen, snap
from gisviewer.gazetteer.layout import NameFlag
from gisviewer.gazetteer.names import fold

_SKIPPED = {"Admin-1 aggregation", "Admin-1 minor island"}
_COUNTY_SUFFIX = re.compile(r" (County|Parish|Borough|Census Area|Municipality|City and Borough|city)$")


def build_provinces(earth: NaturalEarth, countries: Countries) -> list[Entry]:
    """The units of all countries; where Natural Earth has second-level units, its regions come first-level.

    Raises:
        GazetteerError: a table names a unit that there is not.
    """
    table = read_table("provinces")
    frame = earth.layer("ne_10m_admin_1_states_provinces")
    entries: list[Entry] = []
    by_region: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
    upper = table["upper"]
    for row in [*_known_units(frame), *_gap_units(frame, countries, table)]:
        iso3 = _iso3(row)
        if iso3 not in countries.entries:
            continue
        entry = _entry(row, iso3)
        entries.append(entry)
        part = _part_of(entry, countries)
        if part:
            entry.country = part
            continue
        if iso3 in upper:
            entry.feature_class = FeatureClass.ADMIN2
        region = getattr(row, upper.get(iso3, "region"))
        if region:
            by_region[(iso3, region)].append(entry)
    for (iso3, region), members in by_region.items():
        if iso3 in upper or (len(members) > 1 and _is_proper(iso3, region)):
            entries.append(_region(iso3, region, members, iso3 in upper, table))
    _add_generic_names(entries, table)
    _add_demonyms(entries)
    check_used("provinces.toml", set(table["regions"]) - {f"{iso3}:{region}" for iso3, region in by_region})
    check_used("units.csv", set(_unit_rows()) - {entry.id.removeprefix("admin1:") for entry in entries})
    return entries


def _add_demonyms(entries: Iterable[Entry]) -> None:
    table = read_table("demonyms")["units"]
    check_used("demonyms.toml", set(table) - {f"{entry.country}:{entry.name}" for entry in entries})
    for entry in entries:
        entry.add(with_plurals(table.get(f"{entry.country}:{entry.name}", ())), NameFlag.DEMONYM | NameFlag.PREFERRED)


def _part_of(entry: Entry, countries: Countries) -> str:
    """The country of its own that a unit is, or lies in, by ISO 3166-1 (French Guiana is not in France's)."""
    for iso3, part in read_table("countries")["parts"].items():
        area = countries.entries[iso3].geometry if iso3 in countries.entries else None
        if part["of"] != entry.country or area is None or entry.geometry is None:
            continue
        if entry.geometry.intersection(area).area > 0.5 * entry.geometry.area:
            return str(iso3)
    return ""


def _known_units(frame: Any) -> Iterator[Any]:
    """The named units; the US states, of which the layer has only the names, get their codes."""
    states = {row["name"]: row["postal"] for row in read_rows("states") if row["country"] == "USA"}
    for row in frame.itertuples(index=False):
        if row.name and row.adm1_code and row.featurecla not in _SKIPPED:
            yield row
        elif row.adm0_a3 is None and row.name in states:
            code = states[row.name]
            yield row._replace(adm1_code=f"USA-{code}", adm0_a3="USA", iso_3166_2=f"US-{code}", type_en="State")


def _gap_units(frame: Any, countries: Countries, table: dict[str, Any]) -> Iterator[Any]:
    """Units that the layer lacks: what no other unit covers around the given point of the country."""
    blank = next(frame.itertuples(index=False))._replace(**dict.fromkeys(frame.columns))
    for code, more in table["gaps"].items():
        iso3 = more["country"]
        others = shapely.union_all(frame.geometry[frame["adm0_a3"] == iso3].array)
        gaps = shapely.get_parts(shapely.difference(countries.entries[iso3].geometry, others))
        nearest = min(gaps, key=lambda gap: float(shapely.distance(gap, shapely.Point(more["point"]))))
        yield blank._replace(geometry=nearest, name=more["name"], adm1_code=code, adm0_a3=iso3, iso_3166_2=more["iso"])


def _iso3(row: Any) -> str:
    codes = read_table("countries")["codes"]
    parts = read_table("provinces")["countries"]
    return str(parts.get(row.adm1_code, codes.get(row.adm0_a3, row.adm0_a3)))


def _entry(row: Any, iso3: str) -> Entry:
    more = _unit_rows().get(row.adm1_code, {})
    area = snap(row.geometry)
    lon, lat = _point(row, area)
    entry = Entry(f"admin1:{row.adm1_code}", more.get("name") or row.name, FeatureClass.ADMIN1, lon, lat, iso3)
    entry.geometry = area
    for field, flags in TABLE_FLAGS:
        entry.add(more.get(field, "").split("|"), flags)
    further = (row.name_alt, row.gn_name, row.woe_name, row.gns_name, row.name_local)
    wrong = set(filter(None, more.get("wrong", "").split("|")))
    given = [row.name, *(name for value in further for name in _split(value))]
    check_used("units.csv", (f"{row.adm1_code}: {name}" for name in wrong - set(given)))
    entry.add(name for name in given if name not in wrong)
    if more.get("lat"):
        entry.lon, entry.lat = float(more["lon"]), float(more["lat"])
    _add_abbreviations(entry)
    entry.extras = {key: value for key, value in (("type", row.type_en), ("iso", _iso_code(row))) if value}
    if row.gn_id and row.gn_id > 0:
        entry.extras["geonames"] = int(row.gn_id)
    return entry


@cache
def _unit_rows() -> dict[str, dict[str, str]]:
    return {f"{row['country']}-{row['code']}": row for row in read_rows("units")}


def _add_abbreviations(entry: Entry) -> None:
    """Postal codes, abbreviations and GeoNames' point of the states that the table lists."""
    for row in read_rows("states"):
        if row["country"] == entry.country and fold(row["name"]) == fold(entry.name):
            entry.add([row["postal"], row["ap"]], NameFlag.ABBREVIATION | NameFlag.PREFERRED)
            for other in row["others"].split("|"):
                entry.add(
                    [other], NameFlag.ABBREVIATION if other.endswith(".") or other.isupper() else NameFlag.PREFERRED
                )
            entry.lon, entry.lat = float(row["lon"]), float(row["lat"])


def _iso_code(row: Any) -> str:
    code = str(row.iso_3166_2 or "")
    return code if not code.endswith("-") else ""


def _split(value: Any) -> list[str]:
    """The names in a cell of Natural Earth ("a|b (obsolete)|c")."""
    names = str(value or "").split("|")
    return [name for text in names if (name := re.sub(r"\s*\([^)]*\)?", "", text).strip(" .?"))]


def _point(row: Any, area: BaseGeometry) -> tuple[float, float]:
    """Natural Earth's label point where it lies on the area, else a point that does."""
    if row.longitude is not None and shapely.contains_xy(area, row.longitude, row.latitude):
        return float(row.longitude), float(row.latitude)
    return point_on(area)


def _region(iso3: str, region: str, members: list[Entry], is_first_level: bool, table: dict[str, Any]) -> Entry:
    more = table["regions"].get(f"{iso3}:{region}", {})
    union = shapely.union_all([member.geometry for member in members])
    area = snap(union if is_first_level else coarsen(union))
    lon, lat = point_on(area)
    kind = FeatureClass.ADMIN1 if is_first_level else FeatureClass.REGION
    name = more.get("name", region)
    prefix = "admin1" if is_first_level else "region"
    entry = Entry(f"{prefix}:{iso3}-{fold(region).replace(' ', '-')}", name, kind, lon, lat, iso3, geometry=area)
    if "point" in more:
        entry.lon, entry.lat = more["point"]
    entry.add(more.get("names", ()), NameFlag.PREFERRED)
    bare = re.sub(r"\s*\([^)]*\)", "", region)
    entry.add([bare, *re.findall(r"\(([^)]*)\)", region)])
    if is_first_level:
        for member in members:
            member.admin1 = entry.id
    return entry


# fmt: off
_DIRECTIONS = frozenset((
    "north", "northern", "south", "southern", "east", "eastern", "west", "western", "central", "centre", "center",
    "northeast", "northwest", "southeast", "southwest", "northeastern", "northwestern", "southeastern",
    "southwestern", "region", "of", "upper", "lower", "inner", "outer", "other",
))
# fmt: on


def _is_proper(iso3: str, region: str) -> bool:
    """Whether a region has a name of its own, and none that a table gives to something more exact."""
    known = {
        (more.get("country"), fold(name))
        for more in read_table("regions")["regions"].values()
        for name in (more["name"], *more.get("names", ()))
    }
    return not set(fold(region).split()) <= _DIRECTIONS and (iso3, fold(region)) not in known


def _add_generic_names(entries: Iterable[Entry], table: dict[str, Any]) -> None:
    """Add "X province", "province of X" and the like, by the kind of unit."""
    for entry in entries:
        words = {"province", "region", "state", *table["kinds"].get(entry.country, ())}
        if entry.country in table["only_kinds"]:
            words = set(table["kinds"][entry.country])
        base = [
            entry.name,
            *(
                name
                for name, flags in entry.names.items()
                if flags & NameFlag.PREFERRED and not flags & NameFlag.ABBREVIATION
            ),
        ]
        for name in base:
            for word in sorted(words):
                if word not in fold(name).split():
                    entry.add([f"{name} {word.title()}", f"{word.title()} of {name}"])


_TERRITORIES = {"60": "ASM", "66": "GUM", "69": "MNP", "72": "PRI", "78": "VIR"}
"""FIPS codes of what is not a state."""


def build_counties(earth: NaturalEarth, states: Iterable[Entry]) -> Iterator[Entry]:
    """US counties and what corresponds to them, with "X County", "X Co." and "X"."""
    state_of_code = {
        short: entry for entry in states if entry.country == "USA"
        for short, flags in entry.names.items() if flags & NameFlag.ABBREVIATION and len(short) == 2
    }  # fmt: skip
    full_names = {row["fips"]: row["name"] for row in geonames().get_us_counties()}
    for row in earth.layer("us_counties_2017").itertuples(index=False):
        state = state_of_code.get(row.state)
        area = snap(row.geometry)
        lon, lat = point_on(area)
        full = full_names.get(row.fips, row.name)
        country = _TERRITORIES.get(row.fips[:2], "USA")
        entry = Entry(f"county:{row.fips}", full, FeatureClass.ADMIN2, lon, lat, country, geometry=area)
        entry.admin1 = state.id if state else ""
        bare = _COUNTY_SUFFIX.sub("", full)
        entry.add([bare, f"{bare} Co", f"County of {bare}"])
        yield entry
