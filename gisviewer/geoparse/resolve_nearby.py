"""Places that no candidate fits: where they may lie, by the place that the text names nearest to them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from gisviewer.domain.places import FeatureClass, GeometryKind, Mention, MentionKind, Place, Reason, Resolution
from gisviewer.geoparse.relative import circle

NEARBY_KM = 50.0
"""The radius that is given to a place of which nothing is known but its neighbour in the text."""
_SURE = 0.98
"""How sure the recognizer must be that the words name a place: most unknown "names" are none."""
_WEIGHT = 0.3
_MAX_CHARS = 1500
_TOWN_LIKE = frozenset(
    {FeatureClass.CITY, FeatureClass.SITE, FeatureClass.AIRPORT, FeatureClass.PORT, FeatureClass.ADMIN2}
)
_ANCHORS = _TOWN_LIKE | {FeatureClass.ADMIN1}


def place_unknown(mentions: Sequence[Mention], resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The resolutions, those of unknown places put near what is named beside them; always doubtful, and marked so."""
    anchors = [
        (mention.span.start, resolution)
        for mention, resolution in zip(mentions, resolutions, strict=True)
        if resolution.place is not None and resolution.place.feature_class in _ANCHORS
    ]
    starts = [start for start, _ in anchors]
    found = []
    for mention, resolution in zip(mentions, resolutions, strict=True):
        if resolution.place is None and mention.kind is MentionKind.TOPONYM and mention.confidence >= _SURE:
            at = bisect_left(starts, mention.span.start)
            near = [anchors[i] for i in (at - 1, at) if 0 <= i < len(anchors)]
            start, anchor = min(near, key=lambda item: abs(item[0] - mention.span.start), default=(0, None))
            if anchor is not None and abs(start - mention.span.start) <= _MAX_CHARS:
                found.append(_beside(mention, resolution, anchor))
                continue
        found.append(resolution)
    return tuple(found)


def _beside(mention: Mention, unknown: Resolution, anchor: Resolution) -> Resolution:
    place = anchor.place
    assert place is not None  # the caller looked
    words = f"“{mention.surface}” is not known; {place.name} is the place named nearest to it in the text"
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
