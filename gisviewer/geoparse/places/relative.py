"""Places told by another: "near X", "20 km south of X", "north of X", "outside X", "between X and Y"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import shapely
from pyproj import Geod
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import FeatureClass, GeometryKind, MentionKind, Place, Reason, Resolution
from gisviewer.domain.text import Article
from gisviewer.geoparse.places.stated_positions import is_stated_of, place_stated

_GEOD = Geod(ellps="WGS84")
_AZIMUTHS = {
    "north": 0,
    "northeast": 45,
    "east": 90,
    "southeast": 135,
    "south": 180,
    "southwest": 225,
    "west": 270,
    "northwest": 315,
}
_NEAR_KM = 25.0
_OUTSIDE_KM = 15.0
_DIRECTION_KM = 25.0
_UNIT_KM = {
    "km": 1.0,
    "kilometer": 1.0,
    "kilometre": 1.0,
    "nautical mile": 1.852,
    "nm": 1.852,
    "mile": 1.609344,
    "mi": 1.609344,
    "meter": 0.001,
    "metre": 0.001,
}
_NUMBER = (
    r"(?P<number>\d{1,4}(?:[.,]\d{1,3})?|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|"
    r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)"
)
_WORDS = {
    **{"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9},
    **{"ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60},
    **{"seventy": 70, "eighty": 80, "ninety": 90},
}
_DIRECTION = r"(?P<direction>(?:north|south)[- ]?(?:east|west)|north|south|east|west)(?:ern)?"
_TAIL = r"(?:the\s+)?(?:(?:town|city|village|capital|port|settlement)\s+of\s+)?(?:the\s+)?$"
_DISTANCE = re.compile(
    rf"\b{_NUMBER}[\s-]*(?P<unit>km|kilomet(?:er|re)s?|nautical\s+miles?|nm|miles?|mi|met(?:er|re)s?)\b\.?\s*(?:\([^)]*\)\s*)?"
    rf"(?:away\s+)?(?:to\s+the\s+)?(?:{_DIRECTION}\s+(?:of|from)|from|outside|off)\s+{_TAIL}",
    re.I,
)
_SIDE = re.compile(rf"\b(?:just\s+)?{_DIRECTION}\s+of\s+{_TAIL}", re.I)
_NEAR = re.compile(
    rf"\b(?P<word>near(?:by)?|close\s+to|not\s+far\s+from|around|in\s+the\s+vicinity\s+of|outside|(?:on|"
    rf"in)\s+the\s+outskirts\s+of|"
    rf"adjacent\s+to|next\s+to|off)\s+{_TAIL}",
    re.I,
)
_BETWEEN = re.compile(
    rf"\b(?:between|(?:road|highway|motorway|route|track|railway|line)\s+(?:leading\s+|running\s+)?"
    rf"(?:from|linking|connecting|joining))\s+{_TAIL}",
    re.I,
)
_JOINERS = frozenset({"and", "to", "with"})
_ROAD = re.compile(r"\s+(?:road|highway|motorway|route|axis|railway)\b", re.I)
_TOWN_LIKE = frozenset(
    {FeatureClass.CITY, FeatureClass.SITE, FeatureClass.AIRPORT, FeatureClass.PORT, FeatureClass.ADMIN2}
)


def place_relatives(article: Article, resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The resolutions with those moved or widened whose words tell a place by another; order and number stay."""
    found = list(resolutions)
    for index, resolution in enumerate(resolutions):
        place = resolution.place
        if place is None or place.feature_class not in _TOWN_LIKE or resolution.mention.kind is MentionKind.DEMONYM:
            continue
        start = resolution.mention.span.start
        before = article.text[max(0, start - 80) : start]
        found[index] = moved = _relative_to(before, resolution)
        subject = found[index - 1] if index else None
        distance = _DISTANCE.search(before)
        if (
            distance
            and subject is not None
            and is_stated_of(article.text, subject, start - len(before) + distance.start())
        ):
            found[index - 1], found[index] = place_stated(subject, moved, place), resolution
            continue
        following = resolutions[index + 1] if index + 1 < len(resolutions) else None
        if following is not None and following.place is not None and following.place.feature_class in _TOWN_LIKE:
            between = article.text[resolution.mention.span.end : following.mention.span.start].strip()
            after = article.text[following.mention.span.end : following.mention.span.end + 20]
            if (_BETWEEN.search(before) and between in _JOINERS) or (between in ("-", "–") and _ROAD.match(after)):
                found[index] = _corridor(resolution, following)
    return tuple(found)


def _relative_to(before: str, resolution: Resolution) -> Resolution:
    distance = _DISTANCE.search(before)
    if distance:
        km = _number(distance["number"]) * _UNIT_KM[" ".join(distance["unit"].lower().removesuffix("s").split())]
        if distance["direction"]:
            radius = max(2.0, 0.2 * km)
            return _moved(resolution, _azimuth(distance["direction"]), km, radius, distance[0])
        return _widened(resolution, km + max(2.0, 0.2 * km), distance[0])
    side = _SIDE.search(before)
    if side:
        return _moved(resolution, _azimuth(side["direction"]), _DIRECTION_KM / 2, _DIRECTION_KM, side[0])
    near = _NEAR.search(before)
    if near and near["word"].lower() != "around":
        is_outside = "out" in near["word"].lower()
        return _widened(resolution, _OUTSIDE_KM if is_outside else _NEAR_KM, near[0])
    return resolution


def _number(word: str) -> float:
    word = word.lower()
    return 100.0 if word == "a hundred" else float(_WORDS.get(word) or word.replace(",", "."))


def _azimuth(direction: str) -> int:
    return _AZIMUTHS[re.sub(r"[- ]", "", direction.lower())]


def _moved(resolution: Resolution, azimuth: float, km: float, radius_km: float, words: str) -> Resolution:
    place = resolution.place
    assert place is not None  # the caller looked
    lon, lat, _ = _GEOD.fwd(place.lon, place.lat, azimuth, km * 1000)
    moved = replace(place, lon=lon, lat=lat)
    return _made(resolution, moved, circle(lon, lat, radius_km), radius_km, words)


def _widened(resolution: Resolution, radius_km: float, words: str) -> Resolution:
    place = resolution.place
    assert place is not None  # the caller looked
    return _made(resolution, place, circle(place.lon, place.lat, radius_km), radius_km, words)


def _corridor(first: Resolution, second: Resolution) -> Resolution:
    """The area between two places: a band as wide as a quarter of their distance, 5 km at least."""
    one, other = first.place, second.place
    assert one is not None  # the caller looked
    assert other is not None
    azimuth, _, metres = _GEOD.inv(one.lon, one.lat, other.lon, other.lat)
    lon, lat, _ = _GEOD.fwd(one.lon, one.lat, azimuth, metres / 2)
    half_km = max(5.0, metres / 8000)
    band = shapely.union_all(
        [circle(x, y, half_km) for x, y in _along(one.lon, one.lat, other.lon, other.lat, metres, half_km)]
    )
    return _made(first, replace(one, lon=lon, lat=lat), band, metres / 2000, "between")


def _along(
    lon: float, lat: float, to_lon: float, to_lat: float, metres: float, step_km: float
) -> list[tuple[float, float]]:
    count = max(1, int(metres / 1000 / step_km))
    inner = _GEOD.npts(lon, lat, to_lon, to_lat, count)
    return [(lon, lat), *((float(x), float(y)) for x, y in inner), (to_lon, to_lat)]


def _made(resolution: Resolution, place: Place, area: BaseGeometry, radius_km: float, words: str) -> Resolution:
    told = " ".join(words.split())
    return replace(
        resolution,
        mention=replace(resolution.mention, kind=MentionKind.RELATIVE),
        place=replace(place, geometry_kind=GeometryKind.AREA),
        reasons=(*resolution.reasons, Reason("relative", 0.0, f"the text says “{told}”")),
        geo_precision=2,
        uncertainty_km=round(radius_km, 1),
        wkb=area.wkb,
    )


def circle(lon: float, lat: float, radius_km: float, corners: int = 48) -> Polygon:
    """A geodesic circle around a point."""
    azimuths = [360.0 * corner / corners for corner in range(corners)]
    lons, lats, _ = _GEOD.fwd([lon] * corners, [lat] * corners, azimuths, [radius_km * 1000] * corners)
    return Polygon(zip(lons, lats, strict=True))
