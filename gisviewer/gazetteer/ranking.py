"""A plain order of the places that bear a name, where there is no text around it to decide."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from gisviewer.domain.places import FeatureClass, Reason
from gisviewer.gazetteer.api import NameMatch

_EARTH_RADIUS_KM = 6371.009
KIND_WORDS = {
    FeatureClass.COUNTRY: "a country",
    FeatureClass.ADMIN1: "a province or state",
    FeatureClass.ADMIN2: "a county or district",
    FeatureClass.DISPUTED: "a disputed area",
    FeatureClass.CITY: "a town",
    FeatureClass.REGION: "a region",
    FeatureClass.SEA: "a sea",
    FeatureClass.LAKE: "a lake",
    FeatureClass.RIVER: "a river",
    FeatureClass.MOUNTAIN: "a mountain range or mountain",
    FeatureClass.ISLAND: "an island",
    FeatureClass.LANDFORM: "a landform",
    FeatureClass.AIRPORT: "an airport",
    FeatureClass.PORT: "a port",
    FeatureClass.SITE: "a site",
    FeatureClass.BORDER: "a border",
    FeatureClass.COORDINATE: "a position",
}
_CLASS_WEIGHTS = {
    FeatureClass.COUNTRY: 4.0,
    FeatureClass.DISPUTED: 3.0,
    FeatureClass.REGION: 2.5,
    FeatureClass.ADMIN1: 2.0,
    FeatureClass.SEA: 1.5,
}
_MATCH_WEIGHTS = {
    "exact": (0.5, "spelled so"),
    "folded": (0.3, "but for case, accents or marks"),
    "abbreviation": (0.5, "an abbreviation"),
    "demonym": (0.0, "the name of its people"),
    "former": (-0.2, "a former name"),
    "transliterated": (-1.0, "another romanization"),
    "fuzzy": (-2.0, "one letter differs"),
}


@dataclass(frozen=True, slots=True)
class RankedMatch:
    """A match with the score that orders it (higher is better) and the reasons for it."""

    match: NameMatch
    score: float
    reasons: tuple[Reason, ...]


def rank_matches(
    matches: Sequence[NameMatch], *, country: str = "", near: tuple[float, float] | None = None
) -> list[RankedMatch]:
    """Matches by kind, size and, where given, country (alpha-3) and distance to a point (lon, lat)."""
    ranked = [_rank(match, country, near) for match in matches]
    return sorted(ranked, key=lambda item: (-item.score, item.match.place.id))


def _rank(match: NameMatch, country: str, near: tuple[float, float] | None) -> RankedMatch:
    place = match.place
    weight, words = _MATCH_WEIGHTS[match.kind]
    reasons = [Reason("match", weight, f"“{match.name}”: {words}")]
    if match.is_preferred:
        reasons.append(Reason("preferred", 1.0, "a main name of it"))
    reasons.append(Reason("class", _CLASS_WEIGHTS.get(place.feature_class, 0.0), KIND_WORDS[place.feature_class]))
    if place.population:
        reasons.append(Reason("population", math.log10(place.population) / 2, f"{place.population:,} inhabitants"))
    if place.capital == 2:
        reasons.append(Reason("capital", 2.0, "a capital"))
    if country:
        same = place.country == country
        reasons.append(Reason("country", 6.0 if same else -1.0, f"{'in' if same else 'not in'} {country}"))
    if near is not None:
        distance_km = great_circle_km(near, (place.lon, place.lat))
        reasons.append(Reason("near", 3.0 - math.log10(1 + distance_km) * 1.5, f"{distance_km:.0f} km away"))
    return RankedMatch(match, sum(reason.weight for reason in reasons), tuple(reasons))


def great_circle_km(first: tuple[float, float], second: tuple[float, float]) -> float:
    """The distance in kilometres of two points (lon, lat) in degrees, on a sphere."""
    lon1, lat1, lon2, lat2 = map(math.radians, (*first, *second))
    half = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * _EARTH_RADIUS_KM * math.asin(math.sqrt(min(1.0, half)))
