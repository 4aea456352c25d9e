"""Countries of ISO 3166-1 (and Kosovo): areas from Natural Earth, names from it, CLDR, ISO and the project's tables."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import shapely
from shapely import MultiPolygon
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import FeatureClass
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.points import point_on
from gisviewer.gazetteer.build.sources import NaturalEarth, geonames, read_table
from gisviewer.gazetteer.build.vertices import snap
from gisviewer.gazetteer.layout import NameFlag

_NAME_COLUMNS = ("name_long", "name_ciawf", "name_alt", "formal_en", "formal_fr", "brk_name")


@dataclass(frozen=True, slots=True)
class Countries:
    """The countries by alpha-3 code, and the pieces of Natural Earth that are part of them or of nobody."""

    entries: dict[str, Entry]
    iso3_of_iso2: dict[str, str]
    pieces: dict[str, BaseGeometry]


def build_countries(earth: NaturalEarth) -> Countries:
    """All countries, with areas on the stored grid."""
    frame = earth.layer("ne_10m_admin_0_countries")
    codes = read_table("countries")["codes"]
    iso3_of_iso2 = _iso3_of_iso2()
    pieces: dict[str, BaseGeometry] = {}
    areas: defaultdict[str, list[BaseGeometry]] = defaultdict(list)
    entries: dict[str, Entry] = {}
    for row in frame.itertuples(index=False):
        area = snap(row.geometry)
        pieces[row.adm0_a3] = area
        iso3 = codes.get(row.adm0_a3, row.adm0_a3)
        if not iso3:
            continue
        areas[iso3].append(area)
        if row.adm0_a3 not in codes or iso3 in ("XKX", "PSE", "SSD", "ESH", "ALA"):
            entries[iso3] = _entry(iso3, row)
    geometries = _cut_parts({iso3: shapely.union_all(parts) for iso3, parts in areas.items()}, entries)
    for iso3, entry in entries.items():
        entry.geometry = geometries[iso3]
        entry.lon, entry.lat = _point(iso3, entry)
        _add_names(iso3, entry, iso3_of_iso2)
    return Countries(entries, iso3_of_iso2, pieces)


def _entry(iso3: str, row: Any) -> Entry:
    name = read_table("countries")["names"].get(iso3, row.name_long)
    entry = Entry(f"country:{iso3}", name, FeatureClass.COUNTRY, row.label_x, row.label_y, iso3)
    entry.population = int(max(row.pop_est or 0, 0))
    entry.add([name], NameFlag.PREFERRED)
    entry.add([row.name_en])
    entry.add(value for column in _NAME_COLUMNS for value in str(getattr(row, column) or "").split("|"))
    translated = [column for column in row._fields if re.fullmatch(r"name_[a-z]{2,3}", column)]
    entry.add(getattr(row, column) for column in sorted(translated))
    return entry


def _cut_parts(areas: dict[str, BaseGeometry], entries: dict[str, Entry]) -> dict[str, BaseGeometry]:
    """Give the countries that Natural Earth draws as parts of others their own area."""
    for iso3, part in read_table("countries")["parts"].items():
        whole = shapely.get_parts(areas[part["of"]])
        inside = shapely.within(whole, shapely.box(*part["box"]))
        north = part.get("keep_north_of")
        if north is not None:
            inside &= (shapely.get_y(shapely.centroid(whole)) > north) | (shapely.get_x(shapely.centroid(whole)) < 0)
        if not inside.any():
            continue
        areas[part["of"]] = MultiPolygon(list(whole[~inside]))
        areas[iso3] = MultiPolygon(list(whole[inside]))
        lon, lat = point_on(areas[iso3])
        entries[iso3] = Entry(f"country:{iso3}", part["name"], FeatureClass.COUNTRY, lon, lat, iso3)
    return areas


def _point(iso3: str, entry: Entry) -> tuple[float, float]:
    known = read_table("countries")["points"].get(iso3)
    if known is not None:
        return known[0], known[1]
    return entry.lon, entry.lat


def _add_names(iso3: str, entry: Entry, iso3_of_iso2: dict[str, str]) -> None:
    import pycountry

    more = read_table("countries")["more"].get(iso3, {})
    entry.add(more.get("more", ()), NameFlag.PREFERRED)
    entry.add(more.get("former", ()), NameFlag.FORMER)
    entry.add(more.get("short", ()), NameFlag.ABBREVIATION | NameFlag.PREFERRED)
    iso = pycountry.countries.get(alpha_3=iso3)
    if iso is not None:
        entry.add([iso.name, getattr(iso, "common_name", None), getattr(iso, "official_name", None)])
    iso2 = next((two for two, three in iso3_of_iso2.items() if three == iso3), "")
    geonames_row = geonames().get_countries().get(iso2)
    if geonames_row:
        entry.add([geonames_row["name"]])
        entry.population = geonames_row["population"] or entry.population
    entry.add(cldr_names(iso2))
    demonyms = read_table("demonyms")
    entry.add(with_plurals(demonyms["countries"].get(iso3, ())), NameFlag.DEMONYM | NameFlag.PREFERRED)
    entry.add(with_plurals(demonyms["peoples"].get(iso3, ())), NameFlag.DEMONYM)
    entry.names.pop("", None)
    for name in [name for name in entry.names if len(name) < 3 and name.isascii() and not entry.names[name]]:
        del entry.names[name]


# fmt: off
_LATIN_LANGUAGES = frozenset((
    "af", "az", "bs", "ca", "cs", "cy", "da", "de", "en", "es", "et", "eu", "fi", "fil", "fr", "ga", "gl", "ha", "hr",
    "hu", "id", "is", "it", "lb", "lt", "lv", "mk", "ms", "mt", "nl", "no", "pl", "pt", "ro", "sk", "sl", "so", "sq",
    "sr_Latn", "sv", "sw", "tk", "tr", "uz", "vi", "zu",
))
# fmt: on


def cldr_names(code: str) -> list[str]:
    """The names of a territory (ISO 3166-1 alpha-2 or UN M.49 number) in all scripts of CLDR.

    In Latin letters only the larger languages are taken: elsewhere short names meet other words too often.
    """
    found = set()
    for language, names in _cldr().items():
        name = names.get(code)
        if name and (language in _LATIN_LANGUAGES or not is_latin(name)):
            found.add(name)
    return sorted(found, key=lambda name: (not is_latin(name), name))


def is_latin(name: str) -> bool:
    """Whether the first letter of a name is Latin."""
    return bool(re.match(r"[^\W\d_]", name)) and "LATIN" in unicodedata.name(name[0], "")


def _cldr() -> dict[str, dict[str, str]]:
    if not _CLDR_CACHE:
        from babel import Locale
        from babel.localedata import locale_identifiers

        for identifier in sorted(locale_identifiers()):
            if "_" not in identifier or identifier in ("sr_Latn", "zh_Hant", "uz_Cyrl", "en_GB"):
                _CLDR_CACHE[identifier] = dict(Locale.parse(identifier).territories)
    return _CLDR_CACHE


_CLDR_CACHE: dict[str, dict[str, str]] = {}


def with_plurals(forms: Iterable[str]) -> list[str]:
    """Demonyms with their plurals where these are regular ("Armenian", "Armenians"; not "French")."""
    result = []
    for form in forms:
        result.append(form)
        if form[-1] not in "sx" and not form.endswith(("ese", "sh", "ch", "man", "men", "woman", "women", "ss", "'i")):
            result.append(f"{form}s")
    return result


def _iso3_of_iso2() -> dict[str, str]:
    table = {iso2: row["iso3"] for iso2, row in geonames().get_countries().items()}
    return {**table, "XK": "XKX"}
