"""Supranational, informal and former regions: unions of states and provinces, or outlines of the project's own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import FeatureClass
from gisviewer.errors import GazetteerError
from gisviewer.gazetteer.build.countries import Countries, with_plurals
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.points import point_on
from gisviewer.gazetteer.build.sources import read_table
from gisviewer.gazetteer.build.vertices import coarsen, snap
from gisviewer.gazetteer.layout import NameFlag
from gisviewer.gazetteer.names import fold


def build_regions(countries: Countries, provinces: Sequence[Entry], counties: Sequence[Entry]) -> Iterator[Entry]:
    """The regions of the table.

    Raises:
        GazetteerError: the table names a member that there is not.
    """
    parts = _Parts(countries, provinces, counties)
    regions = [_entry(key, more, parts.area(more)) for key, more in read_table("regions")["regions"].items()]
    if parts.unknown:
        raise GazetteerError(f"No unit is called {', '.join(parts.unknown)}.", "Correct tables/regions.toml.")
    yield from regions


class _Parts:
    """Finds the members of regions by code and name."""

    def __init__(self, countries: Countries, provinces: Sequence[Entry], counties: Sequence[Entry]) -> None:
        self.unknown: list[str] = []
        self._areas: dict[str, BaseGeometry | None] = {}
        for iso3, entry in countries.entries.items():
            self._areas[iso3] = entry.geometry
        for county in counties:
            self._areas[county.id.removeprefix("county:")] = county.geometry
        for province in sorted(provinces, key=lambda entry: entry.feature_class is FeatureClass.ADMIN1):
            for name in province.names:
                self._areas.setdefault(f"{province.country}:{fold(name)}", province.geometry)
        for province in provinces:
            self._areas[f"{province.country}:{fold(province.name)}"] = province.geometry

    def area(self, more: dict[str, Any]) -> BaseGeometry:
        """The union of the members, or the sketched outline."""
        if "sketch" in more:
            outline = shapely.union_all([shapely.Polygon(ring) for ring in more["sketch"]])
            return self._clipped(outline, more.get("clip"))
        members = [*more.get("members", ()), *more.get("counties", ())]
        names = [*more.get("units", ()), *([more["region"]] if "region" in more else ())]
        members += [f"{unit.split(':')[0]}:{fold(unit.split(':')[1])}" for unit in names]
        found = [area for member in members if (area := self._find(member)) is not None]
        return coarsen(shapely.union_all(found))

    def _clipped(self, outline: BaseGeometry, iso3: str | None) -> BaseGeometry:
        clip = self._areas[iso3] if iso3 else None
        return outline if clip is None else outline.intersection(clip)

    def _find(self, member: str) -> BaseGeometry | None:
        area = self._areas.get(member)
        if area is None:
            self.unknown.append(member)
        return area


def _entry(key: str, more: dict[str, Any], geometry: BaseGeometry) -> Entry:
    area = snap(geometry) if not geometry.is_empty else geometry
    lon, lat = more.get("point") or point_on(area)
    entry = Entry(f"region:{key}", more["name"], FeatureClass.REGION, lon, lat, more.get("country", ""), geometry=area)
    entry.add(more.get("names", ()), NameFlag.PREFERRED)
    entry.add(more.get("former", ()), NameFlag.FORMER)
    entry.add(more.get("short", ()), NameFlag.ABBREVIATION | NameFlag.PREFERRED)
    entry.add(with_plurals(more.get("demonyms", ())), NameFlag.DEMONYM | NameFlag.PREFERRED)
    entry.extras = {field: more[field] for field in ("dates", "members") if field in more}
    return entry
