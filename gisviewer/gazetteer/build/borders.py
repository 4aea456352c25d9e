"""Land borders between neighbouring countries, and historic and disputed lines, as places with line geometry."""

from __future__ import annotations

from collections.abc import Iterator

import shapely
from shapely import MultiLineString
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import FeatureClass
from gisviewer.gazetteer.build.countries import Countries
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.points import point_on
from gisviewer.gazetteer.layout import NameFlag

_MIN_LENGTH_DEG = 0.0005


def build_borders(countries: Countries) -> Iterator[Entry]:
    """The common boundary of every pair of countries that touch."""
    codes = sorted(countries.entries)
    areas = [geometry for iso3 in codes if (geometry := countries.entries[iso3].geometry) is not None]
    tree = shapely.STRtree(areas)
    left, right = tree.query(areas, predicate="intersects")
    for first, second in sorted({(int(a), int(b)) for a, b in zip(left, right, strict=True) if a < b}):
        line = shared_line(areas[first], areas[second])
        if line is not None:
            yield _entry(countries.entries[codes[first]], countries.entries[codes[second]], line)


def shared_line(first: BaseGeometry | None, second: BaseGeometry | None) -> BaseGeometry | None:
    """The line along which two areas touch, or None where they only meet in points."""
    if first is None or second is None:
        return None
    common = shapely.intersection(shapely.boundary(first), shapely.boundary(second))
    parts = shapely.get_parts(shapely.get_parts(common))
    lines = parts[shapely.get_type_id(parts) == shapely.GeometryType.LINESTRING]
    if not len(lines) or shapely.length(lines).sum() < _MIN_LENGTH_DEG:
        return None
    return shapely.line_merge(MultiLineString(list(lines)))


def _entry(first: Entry, second: Entry, line: BaseGeometry) -> Entry:
    pair = f"{first.country}-{second.country}"
    name = f"{first.name}–{second.name} border"
    entry = Entry(f"border:{pair}", name, FeatureClass.BORDER, *point_on(line), geometry=line)
    entry.add([f"{second.name}–{first.name} border"], NameFlag.PREFERRED)
    entry.extras = {"countries": [first.country, second.country]}
    return entry
