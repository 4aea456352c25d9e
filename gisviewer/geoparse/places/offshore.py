"""Places at sea that are told by a coast: "28 nautical miles off the coast of Kocaeli", "off Lampedusa"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Transformer
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import FeatureClass, GeometryKind, MentionKind, Place, Reason, Resolution
from gisviewer.domain.text import Article
from gisviewer.gazetteer.api import GeometryIndex

_UNIT_KM = {"nautical": 1.852, "nm": 1.852, "km": 1.0, "kilo": 1.0, "mile": 1.609344}
_DISTANCE = (
    r"(?:(?P<number>\d{1,3}(?:[.,]\d{1,2})?)[\s-]*(?P<unit>nautical[\s-]miles?|nm|km|kilomet(?:er|re)s?|miles?)\s+)?"
)
_COAST = r"(?:coasts?|shores?|coastlines?|waters)(?!\s+guard)"
_SIDE = r"(?:(?P<side>north|south|east|west)(?:ern)?\s+)?"
_OFF_COAST_OF = re.compile(
    rf"\b{_DISTANCE}(?:away\s+)?off\s+(?:the\s+)?{_SIDE}{_COAST}\s+of\s+(?:the\s+)?(?:[a-z]+\s+of\s+)?(?:the\s+)?$",
    re.I,
)
_OFF = re.compile(rf"\b{_DISTANCE}(?:away\s+)?off\s+(?:the\s+)?(?:(?:port|island|town|city)\s+of\s+)?$", re.I)
_ITS_COAST = re.compile(rf"(?:['’]s?)?\s+(?:[a-z]+\s+)?{_COAST}\b", re.I)
_NEAR_KM = {FeatureClass.COUNTRY: 60.0, FeatureClass.ADMIN1: 40.0, FeatureClass.REGION: 60.0}
_NEAR_TOWN_KM = 25.0
_SLACK = 0.3
"""How much nearer or further than stated the place may be."""
_MOST_DEGREES = 40.0
"""Of a wider country no one coast is meant unless a sea is named."""
_STEP_DEGREES = 0.5
_DETAIL_M = 500.0
_LEAST_M2 = 5e8
"""Smaller waters are gaps between outlines of land, or lakes."""
_AZIMUTHS = {"north": (0, 1), "south": (0, -1), "east": (1, 0), "west": (-1, 0)}
_BY_NAME_ONLY = frozenset(
    {FeatureClass.CITY, FeatureClass.PORT, FeatureClass.SITE, FeatureClass.ISLAND, FeatureClass.ADMIN2}
)
_SHORES = _BY_NAME_ONLY | {
    FeatureClass.COUNTRY, FeatureClass.ADMIN1, FeatureClass.REGION, FeatureClass.DISPUTED, FeatureClass.LANDFORM,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Told:
    """What the words say: how far off in km, None for no number, and on which side."""

    km: float | None
    side: str
    words: str


def place_offshore(
    article: Article, resolutions: Sequence[Resolution], geometries: GeometryIndex
) -> tuple[Resolution, ...]:
    """The resolutions, those off a coast moved to the water there; where no sea lies, they stay as they are."""
    seas = [r for r in resolutions if r.place is not None and r.place.feature_class is FeatureClass.SEA]
    return tuple(_placed(article.text, resolution, seas, geometries) for resolution in resolutions)


def _placed(text: str, resolution: Resolution, seas: Sequence[Resolution], geometries: GeometryIndex) -> Resolution:
    place = resolution.place
    told = _read(text, resolution) if place is not None and place.feature_class in _SHORES else None
    if place is None or told is None:
        return resolution
    try:
        water = _water(place, told, _sea(resolution, seas, geometries), geometries)
    except KeyError:
        return resolution  # what stands in for an unknown place has no outline of its own: "off Jewett Road"
    if water is None:
        return resolution
    point = max(shapely.get_parts(water), key=shapely.area).representative_point()
    is_near = place.feature_class in _BY_NAME_ONLY or told.km is not None
    return replace(
        resolution,
        mention=replace(resolution.mention, kind=MentionKind.RELATIVE),
        place=replace(place, lon=point.x, lat=point.y, geometry_kind=GeometryKind.AREA),
        reasons=(*resolution.reasons, Reason("relative", 0.0, f"the text says “{told.words}”")),
        geo_precision=2 if is_near else 5,
        uncertainty_km=round(_reach_km(place, told) * (1 + _SLACK), 1),
        wkb=water.wkb,
    )


def _read(text: str, resolution: Resolution) -> _Told | None:
    start, end = resolution.mention.span.start, resolution.mention.span.end
    before = text[max(0, start - 90) : start]
    coast = _OFF_COAST_OF.search(before)
    if coast is not None:
        return _told(coast, coast["side"] or "")
    off = _OFF.search(before)
    if off is None:
        return None
    place = resolution.place
    owns_coast = _ITS_COAST.match(text, end)
    if owns_coast or (place is not None and place.feature_class in _BY_NAME_ONLY):
        return _told(off, "")
    return None


def _told(match: re.Match[str], side: str) -> _Told:
    words = " ".join(match[0].split())
    if not match["number"]:
        return _Told(None, side.lower(), words)
    unit = match["unit"].lower()
    km = float(match["number"].replace(",", ".")) * next(v for key, v in _UNIT_KM.items() if unit.startswith(key))
    return _Told(km, side.lower(), words)


def _sea(resolution: Resolution, seas: Sequence[Resolution], geometries: GeometryIndex) -> BaseGeometry | None:
    """The outline of the sea that the article names nearest to the mention; `seas` are in reading order."""
    at = resolution.mention.span.start
    following = bisect_left(seas, at, key=lambda sea: sea.mention.span.start)
    beside = seas[max(0, following - 1) : following + 1]
    nearest = min(beside, key=lambda sea: abs(sea.mention.span.start - at), default=None)
    if nearest is None or nearest.place is None:
        return None
    outline = geometries.geometry(nearest.place.id)
    return outline if outline.geom_type.endswith("Polygon") else None


def _reach_km(place: Place, told: _Told) -> float:
    return told.km if told.km is not None else _NEAR_KM.get(place.feature_class, _NEAR_TOWN_KM)


def _water(place: Place, told: _Told, sea: BaseGeometry | None, geometries: GeometryIndex) -> BaseGeometry | None:
    """The band of water at the distance told, in degrees; None where there is none, or the coast is not clear."""
    reach = _reach_km(place, told)
    shore = geometries.geometry(place.id)
    if sea is not None:
        shore = _clipped(shore, sea.bounds, reach)
    west, _, east, _ = shore.bounds if not shore.is_empty else (0.0, 0.0, 0.0, 0.0)
    if shore.is_empty or east - west > _MOST_DEGREES:
        return None
    there, back = _projections(shore)
    flat = _moved(shore, there).simplify(_DETAIL_M)
    far = reach * (1 + _SLACK) if told.km is not None else reach
    near = reach * (1 - _SLACK) if told.km is not None else 0.0
    band = flat.buffer(far * 1000).difference(flat.buffer(near * 1000))
    if told.side:
        band = band.intersection(_half(flat, told.side, far * 1000))
    bounds = _moved(band, back).bounds if not band.is_empty else None
    if bounds is None:
        return None
    for land in _lands(place, geometries):
        part = _clipped(land, bounds, 0.0)
        if not part.is_empty:
            band = band.difference(_moved(part, there).buffer(_DETAIL_M))
    water = _moved(band.simplify(_DETAIL_M), back)
    if sea is not None and water.intersects(sea):
        water = water.intersection(sea)
    parts = [part for part in shapely.get_parts(water) if part.geom_type == "Polygon" and part.is_valid]
    parts = [part for part in parts if _moved(part, there).area >= _LEAST_M2]
    return shapely.MultiPolygon(parts) if parts else None


def _clipped(shape: BaseGeometry, bounds: tuple[float, float, float, float], margin_km: float) -> BaseGeometry:
    margin = 1.0 + margin_km / 50
    west, south, east, north = bounds
    part = shapely.clip_by_rect(shape, west - margin, south - margin, east + margin, north + margin)
    return shapely.segmentize(part, _STEP_DEGREES)  # the cut runs along a parallel, which is no straight line in metres


def _lands(place: Place, geometries: GeometryIndex) -> list[BaseGeometry]:
    if not place.country:
        return []
    around = {place.country, *geometries.neighbours(place.country), *geometries.maritime_neighbours(place.country)}
    countries = [geometries.country(iso3) for iso3 in sorted(around)]
    return [geometries.geometry(country.id) for country in countries if country is not None]


def _projections(shore: BaseGeometry) -> tuple[Transformer, Transformer]:
    """To metres around a coast and back."""
    middle = shore.envelope.centroid
    flat = f"+proj=aeqd +lon_0={middle.x} +lat_0={middle.y} +datum=WGS84"
    there = Transformer.from_crs("EPSG:4326", flat, always_xy=True)
    return there, Transformer.from_crs(flat, "EPSG:4326", always_xy=True)


def _moved(shape: BaseGeometry, transformer: Transformer) -> BaseGeometry:
    def move(points: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.column_stack(transformer.transform(points[:, 0], points[:, 1]))

    return shapely.transform(shape, move)


def _half(flat: BaseGeometry, side: str, margin: float) -> BaseGeometry:
    """The half of the surroundings of a shape that lies on one side of its centre."""
    x, y = _AZIMUTHS[side]
    centre = flat.centroid
    west, south, east, north = flat.buffer(margin).bounds
    return shapely.box(
        centre.x if x > 0 else west,
        centre.y if y > 0 else south,
        centre.x if x < 0 else east,
        centre.y if y < 0 else north,
    )
