"""Disputed and breakaway areas, with the names that the parties use and who claims them."""

from __future__ import annotations

import re
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import FeatureClass
from gisviewer.gazetteer.build.countries import Countries, with_plurals
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.points import point_on
from gisviewer.gazetteer.build.sources import NaturalEarth, read_table
from gisviewer.gazetteer.build.vertices import snap
from gisviewer.gazetteer.layout import NameFlag


def build_disputed(earth: NaturalEarth, countries: Countries) -> list[Entry]:
    """Natural Earth's disputed areas, named and joined as the project's table says."""
    frame = earth.layer("ne_10m_admin_0_disputed_areas")
    pieces: dict[str, BaseGeometry] = {row.sr_brk_a3: row.geometry for row in frame.itertuples(index=False)}
    names = {row.sr_brk_a3: row for row in frame.itertuples(index=False)}
    pieces.update(countries.pieces)
    codes = read_table("countries")["codes"]
    used: set[str] = set()
    entries = []
    for key, more in read_table("disputed")["areas"].items():
        if "sketch" in more:
            entries.append(_entry(key, more, _sketch(more, countries)))
            continue
        parts = more.get("pieces", [key])
        used.update(parts)
        entries.append(_entry(key, more, shapely.union_all([pieces[part] for part in parts])))
    for code, row in names.items():
        if code not in used and code not in read_table("disputed")["omitted"]:
            iso3 = codes.get(row.adm0_a3, row.adm0_a3)
            more = {
                "name": row.brk_name, "names": [n for n in (row.name_alt or "").split(", ") if n],
                "country": iso3 if iso3 in countries.entries else "",
                "claimants": _claimants(row.note_brk or "", countries), "note": row.note_brk or "",
            }  # fmt: skip
            entries.append(_entry(code, more, row.geometry))
    return entries


def _sketch(more: dict[str, Any], countries: Countries) -> BaseGeometry:
    outline = shapely.union_all([shapely.Polygon(ring) for ring in more["sketch"]])
    clip = countries.entries[more["clip"]].geometry if "clip" in more else None
    return outline if clip is None else outline.intersection(clip)


def _entry(key: str, more: dict[str, Any], geometry: BaseGeometry) -> Entry:
    area = snap(geometry)
    lon, lat = more.get("point") or point_on(area)
    country = more.get("country", "")
    entry = Entry(f"disputed:{key}", more["name"], FeatureClass.DISPUTED, lon, lat, country, geometry=area)
    entry.population = more.get("population", 0)
    entry.add(more.get("names", ()), NameFlag.PREFERRED)
    entry.add(more.get("former", ()), NameFlag.FORMER)
    entry.add(more.get("short", ()), NameFlag.ABBREVIATION | NameFlag.PREFERRED)
    entry.add(with_plurals(more.get("demonyms", ())), NameFlag.DEMONYM | NameFlag.PREFERRED)
    entry.extras = {field: more[field] for field in ("claimants", "note", "dates") if more.get(field)}
    return entry


_WORD = {
    "U.K.": "GBR",
    "U.S.A.": "USA",
    "Columbia": "COL",
    "South Korea": "KOR",
    "North Korea": "PRK",
    "UAE": "ARE",
    "Azer.": "AZE",
}


def _claimants(note: str, countries: Countries) -> list[str]:
    """The states named in Natural Earth's note, in its order ("Admin. by India; Claimed by China")."""
    found = {}
    for iso3, entry in countries.entries.items():
        match = re.search(rf"\b{re.escape(entry.name)}\b", note)
        if match:
            found[iso3] = match.start()
    for word, iso3 in _WORD.items():
        if word in note:
            found[iso3] = note.index(word)
    return sorted(found, key=found.__getitem__)
