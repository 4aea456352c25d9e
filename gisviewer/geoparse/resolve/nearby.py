"""Places that no candidate fits: where they may lie, by the place that the text names nearest to them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from gisviewer.domain.places import FeatureClass, GeometryKind, Mention, MentionKind, Place, Reason, Resolution, Role
from gisviewer.geoparse.places.relative import circle
from gisviewer.geoparse.resolve.scene import CONTAINED

NEARBY_KM = 50.0
"""The radius that is given to a place of which nothing is known but its neighbour in the text."""
_SURE = 0.98
"""How sure the recognizer must be that the words name a place: most unknown "names" are none."""
_WEIGHT = 0.3
_SURE_ANCHOR = 0.35
"""How sure the place beside it must be."""
_MAX_CHARS = 1500
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
    anchors = [
        (mention.span.start, resolution)
        for mention, resolution in zip(mentions, resolutions, strict=True)
        if resolution.place is not None
        and resolution.place.feature_class in _ANCHORS
        and mention.role is not Role.ACTOR
        and resolution.score >= _SURE_ANCHOR
    ]
    starts = [start for start, _ in anchors]
    found = []
    for number, (mention, resolution) in enumerate(zip(mentions, resolutions, strict=True)):
        anchor = None
        if resolution.place is None and mention.kind is MentionKind.TOPONYM and mention.confidence >= _SURE:
            holder = _holder(text, mentions, resolutions, number)
            is_in_the_sea = bool(_IN_THE_SEA.search(mention.surface))
            anchor = holder or (None if is_in_the_sea else _nearest(anchors, starts, mention.span.start))
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


def _nearest(anchors: Sequence[tuple[int, Resolution]], starts: Sequence[int], start: int) -> Resolution | None:
    at = bisect_left(starts, start)
    near = [anchors[i] for i in (at - 1, at) if 0 <= i < len(anchors)]
    place = min(near, key=lambda item: abs(item[0] - start), default=None)
    return place[1] if place is not None and abs(place[0] - start) <= _MAX_CHARS else None


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
