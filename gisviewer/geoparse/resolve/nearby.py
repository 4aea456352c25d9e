"""Places that no candidate fits: where they may lie, by the place that the text names nearest to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from gisviewer.domain.places import FeatureClass, GeometryKind, Mention, MentionKind, Place, Reason, Resolution, Role
from gisviewer.geoparse.places.relative import circle
from gisviewer.geoparse.resolve.features import distances_km
from gisviewer.geoparse.resolve.scene import CONTAINED

NEARBY_KM = 50.0
"""The radius that is given to a place of which nothing is known but its neighbour in the text."""
_SURE = 0.98
"""How sure the recognizer must be that the words name a place: most unknown "names" are none."""
_WEIGHT = 0.3
_SURE_ANCHOR = 0.35
"""How sure the place beside it must be."""
_MAX_CHARS = 1500
_MAX_ANCHORS = 20
"""How many of the places before it, and after it, are looked at."""
_FADING_CHARS = 800.0
"""How fast a place counts less the further off in the text it is named."""
_REGION_KM = 100.0
"""How fast a place counts less for another's region."""
_COMPANY = 1.5
"""How much it counts that other places lie there, against nearness in the text."""
_IN_THE_SEA = re.compile(r"\b(?:islands?|isles?|islets?|reefs?|shoals?|cays?|atolls?|straits?|gulf|sea|ocean)\b", re.I)
"""Of such names no nearness to a town is known: an island in a report from a capital may lie an ocean away."""
_TOWN_LIKE = frozenset(
    {FeatureClass.CITY, FeatureClass.SITE, FeatureClass.AIRPORT, FeatureClass.PORT, FeatureClass.ADMIN2}
)
_AREAS = frozenset({FeatureClass.COUNTRY, FeatureClass.ADMIN1})
_ANCHORS = _TOWN_LIKE | {FeatureClass.ADMIN1}


def place_unknown(text: str, mentions: Sequence[Mention], resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The resolutions, those of unknown places put in or near what is named beside them; always doubtful, marked so.

    "Xville, Texas" lies in Texas; others lie near the next place of the text that is no seat of government acting. Of
    "X, northern Iraq" no more is known than its country, which is no place to show it at.
    """
    anchors = _Anchors(mentions, resolutions)
    found = []
    for number, (mention, resolution) in enumerate(zip(mentions, resolutions, strict=True)):
        anchor = None
        if resolution.place is None and mention.kind is MentionKind.TOPONYM and mention.confidence >= _SURE:
            holder = _holder(text, mentions, resolutions, number)
            is_in_the_sea = bool(_IN_THE_SEA.search(mention.surface))
            anchor = holder or (None if is_in_the_sea else anchors.likeliest(mention.span.start))
            if holder is not None and holder.place is not None and holder.place.feature_class is FeatureClass.COUNTRY:
                anchor = None
        found.append(resolution if anchor is None else _beside(mention, resolution, anchor))
    return tuple(found)


def _holder(
    text: str, mentions: Sequence[Mention], resolutions: Sequence[Resolution], number: int
) -> Resolution | None:
    """The area that the text names right after a place, as in "X, Y" and "X in Y"."""
    if number + 1 == len(mentions):
        return None
    place = resolutions[number + 1].place
    gap = text[mentions[number].span.end : mentions[number + 1].span.start]
    is_area = place is not None and place.feature_class in _AREAS
    return resolutions[number + 1] if is_area and gap.strip() and CONTAINED.fullmatch(gap) else None


class _Anchors:
    """The sure places of an article that an unknown one may lie by: its towns, or where it names none its provinces."""

    def __init__(self, mentions: Sequence[Mention], resolutions: Sequence[Resolution]) -> None:
        sure = [
            (mention, resolution)
            for mention, resolution in zip(mentions, resolutions, strict=True)
            if resolution.place is not None
            and resolution.place.feature_class in _ANCHORS
            and mention.role is not Role.ACTOR
            and resolution.score >= _SURE_ANCHOR
        ]
        towns = [(m, r) for m, r in sure if r.place is not None and r.place.feature_class in _TOWN_LIKE]
        self._sure = towns or sure
        self._starts = np.array([mention.span.start for mention, _ in self._sure])
        places = [resolution.place for _, resolution in self._sure if resolution.place is not None]
        self._lon, self._lat = (np.array([getattr(place, axis) for place in places]) for axis in ("lon", "lat"))

    def likeliest(self, start: int) -> Resolution | None:
        """The place that is named near `start`, rather one in whose region most of the others there lie, too."""
        after = int(np.searchsorted(self._starts, start))
        part = slice(max(0, after - _MAX_ANCHORS), after + _MAX_ANCHORS)
        away = np.abs(self._starts[part] - start)
        if not len(away) or away.min() > _MAX_CHARS:
            return None
        lon, lat = self._lon[part], self._lat[part]
        distance = distances_km(lon[:, None], lat[:, None], lon[None], lat[None])
        company = np.exp(-distance / _REGION_KM).sum(axis=1) ** _COMPANY
        return self._sure[part.start + int(np.argmax(company * np.exp(-away / _FADING_CHARS)))][1]


def _beside(mention: Mention, unknown: Resolution, anchor: Resolution) -> Resolution:
    place = anchor.place
    assert place is not None  # the caller looked
    words = f"“{mention.surface}” is not known; {place.name} is named beside it"
    reasons = (*unknown.reasons, Reason("stand-in", round(_WEIGHT - 1, 3), words))
    score = round(anchor.score * _WEIGHT, 4)
    if place.feature_class is FeatureClass.ADMIN1:
        return replace(unknown, place=place, score=score, reasons=reasons, geo_precision=4, uncertainty_km=None)
    stand_in = Place(
        id=f"near:{place.id}:{mention.surface}",
        name=mention.surface,
        feature_class=FeatureClass.SITE,
        lon=place.lon,
        lat=place.lat,
        country=place.country,
        admin1=place.admin1,
        geometry_kind=GeometryKind.AREA,
    )
    area = circle(place.lon, place.lat, NEARBY_KM).wkb
    return replace(
        unknown, place=stand_in, score=score, reasons=reasons, geo_precision=2, uncertainty_km=NEARBY_KM, wkb=area
    )
