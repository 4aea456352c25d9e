"""What does not lie where it should, with the reason, for the header: the tests accept these and no others."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely

from gisviewer.domain.places import FeatureClass
from gisviewer.gazetteer.build.entries import Entry

_NEAR_DEG = 0.25


def find_exceptions(countries: dict[str, Entry], entries: Sequence[Entry]) -> dict[str, dict[str, str]]:
    """The cities far from the area of their country, and the provinces mostly outside it, each with the reason."""
    disputed = [entry for entry in entries if entry.feature_class is FeatureClass.DISPUTED]
    areas = {iso3: area for iso3, entry in sorted(countries.items()) if (area := entry.geometry) is not None}
    order = list(areas)
    tree = shapely.STRtree(list(areas.values()))
    cities: dict[str, str] = {}
    for iso3 in order:
        of_country = [e for e in entries if e.number and e.country == iso3]
        if not of_country:
            continue
        points = np.array([shapely.Point(entry.lon, entry.lat) for entry in of_country])
        near = shapely.dwithin(areas[iso3], points, _NEAR_DEG)
        for entry, point in zip(np.array(of_country, object)[~near], points[~near], strict=True):
            cities[str(entry.number)] = _reason(point, disputed, tree, order)
    return {"cities": cities, "provinces": _provinces(countries, entries, disputed)}


def _reason(point: shapely.Point, disputed: Sequence[Entry], tree: shapely.STRtree, order: list[str]) -> str:
    for area in disputed:
        if area.geometry is not None and area.geometry.dwithin(point, _NEAR_DEG):
            return f"in the disputed area {area.name}"
    holders = tree.query(point, predicate="within").tolist()
    if holders:
        return f"GeoNames counts it to another country than Natural Earth ({order[holders[0]]})"
    return "on an island that Natural Earth does not draw"


def _is_mostly_in(entry: Entry, area: Entry) -> bool:
    if entry.geometry is None or area.geometry is None:
        return False
    return bool(entry.geometry.intersection(area.geometry).area > 0.5 * entry.geometry.area)


def _provinces(countries: dict[str, Entry], entries: Sequence[Entry], disputed: Sequence[Entry]) -> dict[str, str]:
    found = {}
    for entry in entries:
        if entry.feature_class not in (FeatureClass.ADMIN1, FeatureClass.ADMIN2) or entry.geometry is None:
            continue
        country = countries[entry.country].geometry
        if country is None:
            continue
        shared = entry.geometry.intersection(country).area
        if shared < 0.5 * entry.geometry.area:
            held = [area.name for area in disputed if _is_mostly_in(entry, area)]
            found[entry.id] = f"in the disputed area {held[0]}" if held else "the releases of Natural Earth differ"
    return found
