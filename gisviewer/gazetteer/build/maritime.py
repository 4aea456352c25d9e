"""Maritime neighbours: states whose waters meet, with the median or treaty line where Natural Earth draws one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

import numpy as np
import shapely
from shapely import LineString, Point
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import FeatureClass
from gisviewer.gazetteer.build.countries import Countries
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.points import point_on
from gisviewer.gazetteer.build.sources import NaturalEarth

_KINDS = ("Marine Indicator Median", "Marine Indicator Treaty")
_REACH_DEG = 3.6
"""A little more than 200 nautical miles: no state's waters reach further from its coast."""
_NEIGHBOURS_DEG = 0.8
"""Opposite coasts within 48 nautical miles: territorial waters and contiguous zones of both meet."""
_COARSE_DEG = 0.01
_SAMPLES = np.linspace(0.1, 0.9, 9)


def build_maritime(earth: NaturalEarth, countries: Countries) -> Iterator[Entry]:
    """One place for every pair of states: the lines that part them, or the middle between their coasts."""
    coasts = _Coasts(countries)
    lines: defaultdict[tuple[str, str], list[BaseGeometry]] = defaultdict(list)
    for row in earth.layer("ne_10m_admin_0_boundary_lines_maritime_indicator").itertuples(index=False):
        pair = coasts.pair_at(row.geometry) if row.featurecla in _KINDS else None
        if pair is not None:
            lines[pair].append(row.geometry)
    drawn = {pair: shapely.union_all(parts) for pair, parts in lines.items()}
    for (first, second), geometry in sorted({**coasts.opposite(), **drawn}.items()):
        yield _entry(countries.entries[first], countries.entries[second], geometry)


class _Coasts:
    """The areas of all countries, part by part, in a tree."""

    def __init__(self, countries: Countries) -> None:
        self._owners: list[str] = []
        self._parts: list[BaseGeometry] = []
        for iso3, entry in sorted(countries.entries.items()):
            for part in shapely.get_parts(entry.geometry):
                self._owners.append(iso3)
                self._parts.append(part.simplify(_COARSE_DEG))
        self._tree = shapely.STRtree(self._parts)

    def pair_at(self, line: BaseGeometry) -> tuple[str, str] | None:
        """The two states that are nearest to most points of a line at sea."""
        votes: Counter[tuple[str, str]] = Counter()
        for fraction in _SAMPLES:
            point = line.interpolate(fraction, normalized=True)
            near: dict[str, float] = {}
            for index in self._tree.query(point, predicate="dwithin", distance=_REACH_DEG).tolist():
                distance = float(self._parts[index].distance(point))
                near[self._owners[index]] = min(distance, near.get(self._owners[index], distance))
            nearest = sorted(near, key=near.__getitem__)[:2]
            if len(nearest) == 2:
                first, second = sorted(nearest)
                votes[(first, second)] += 1
        return votes.most_common(1)[0][0] if votes else None

    def opposite(self) -> dict[tuple[str, str], Point]:
        """Pairs of states that face each other across the sea, and the middle of the shortest way between them."""
        found: dict[tuple[str, str], LineString] = {}
        rows = self._tree.query(self._parts, predicate="dwithin", distance=_NEIGHBOURS_DEG)
        for one, other in zip(*rows.tolist(), strict=True):
            pair = (self._owners[one], self._owners[other])
            if pair[0] >= pair[1]:
                continue
            link = shapely.shortest_line(self._parts[one], self._parts[other])
            if link.length > 0 and self._is_open(link) and (pair not in found or link.length < found[pair].length):
                found[pair] = link
        return {pair: link.interpolate(0.5, normalized=True) for pair, link in found.items()}

    def _is_open(self, link: LineString) -> bool:
        """Whether no land lies on a link between two coasts."""
        middle = LineString([link.interpolate(share, normalized=True) for share in (0.05, 0.95)])
        return not len(self._tree.query(middle, predicate="intersects"))


def _entry(first: Entry, second: Entry, geometry: BaseGeometry) -> Entry:
    pair = f"{first.country}-{second.country}"
    name = f"{first.name}–{second.name} maritime boundary"
    entry = Entry(f"maritime:{pair}", name, FeatureClass.BORDER, *point_on(geometry), geometry=geometry)
    entry.add([f"{second.name}–{first.name} maritime boundary"])
    entry.extras = {"countries": [first.country, second.country]}
    return entry
