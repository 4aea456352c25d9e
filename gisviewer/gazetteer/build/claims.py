"""Borders as claimed: where the holder of a disputed area is drawn with it, the line that the claimant draws."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import shapely
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import FeatureClass
from gisviewer.gazetteer.build.borders import shared_line
from gisviewer.gazetteer.build.countries import Countries
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.points import point_on

_SLIVER_DEG = 0.02
"""The two releases of Natural Earth draw one line up to two kilometres apart."""
_MIN_LENGTH_DEG = 0.1


def build_claims(countries: Countries, disputed: Sequence[Entry]) -> Iterator[Entry]:
    """A line for every disputed area and pair of a holder and a claimant."""
    for area in disputed:
        claimants = [iso3 for iso3 in area.extras.get("claimants", ()) if iso3 in countries.entries]
        for holder in claimants:
            if not _lies_in(area.geometry, countries.entries[holder].geometry):
                continue
            for claimant in claimants:
                if claimant != holder:
                    yield from _claim(countries.entries[holder], countries.entries[claimant], area)


def _lies_in(area: BaseGeometry | None, whole: BaseGeometry | None) -> bool:
    if area is None or whole is None:
        return False
    return float(area.intersection(whole).area) > 0.8 * float(area.area)


def _claim(holder: Entry, claimant: Entry, area: Entry) -> Iterator[Entry]:
    if holder.geometry is None or area.geometry is None:
        return
    inner = area.geometry.boundary.difference(holder.geometry.boundary.buffer(_SLIVER_DEG))
    inner = inner.intersection(holder.geometry)
    actual = shared_line(holder.geometry, claimant.geometry)
    rest = actual.difference(area.geometry.buffer(_SLIVER_DEG)) if actual is not None else None
    if actual is None or rest is None:
        return
    taken = float(actual.length) - float(rest.length)
    if float(inner.length) < _MIN_LENGTH_DEG and taken < _MIN_LENGTH_DEG:
        return
    line = shapely.line_merge(shapely.union_all([inner, rest]))
    if line.is_empty:
        return
    pair = "-".join(sorted((holder.country, claimant.country)))
    name = f"{holder.name}–{claimant.name} border as claimed by {claimant.name} ({area.name})"
    place_id = f"border:{pair}:{area.id.removeprefix('disputed:')}"
    entry = Entry(place_id, name, FeatureClass.BORDER, *point_on(line), geometry=line)
    entry.extras = {"countries": sorted((holder.country, claimant.country)), "claimants": [claimant.country]}
    yield entry
