"""Names whose position the text states by another place: "Mulondo, about 42 kilometres southeast of Kolwezi"."""

from __future__ import annotations

import re
from dataclasses import replace

from pyproj import Geod

from gisviewer.domain.places import FeatureClass, GeometryKind, MentionKind, Place, Reason, Resolution

_GEOD = Geod(ellps="WGS84")
_LINK = re.compile(
    r"(?:\s*,\s*|\s+)(?:(?:which|that)\s+)?(?:(?:is|lies|sits|stands)\s+)?(?:(?:located|situated|lying)\s+)?"
    r"(?:an?\s+(?:[a-z-]+\s+){0,2}(?:town|city|village|settlement|suburb|hamlet|camp|mine|base|resort|port|island)\s+)?"
    r"(?:(?:about|around|some|roughly|nearly|almost|approximately|just|over|under|only|(?:more|less) than)\s+)*",
    re.I,
)
"""What stands between a name and the words that say how far from another place it lies."""
_SLACK_KM = 30.0
_LIKELY = 0.5
_POINTS = frozenset({FeatureClass.CITY, FeatureClass.SITE, FeatureClass.AIRPORT, FeatureClass.PORT})


def is_stated_of(text: str, name: Resolution, words_start: int) -> bool:
    """Whether the words from an offset on ("20 km south of ...") say where the name before them lies."""
    if name.mention.kind is not MentionKind.TOPONYM or name.mention.span.end > words_start:
        return False
    return bool(_LINK.fullmatch(text, name.mention.span.end, words_start))


def place_stated(name: Resolution, stated: Resolution, anchor: Place) -> Resolution:
    """The name where the text puts it: as it was found if that agrees, else its likeliest candidate there, else there.

    `stated` is the spot that the words mean, with its radius; `anchor` the place that it is told by.
    """
    spot, reach = stated.place, (stated.uncertainty_km or 0.0) + _SLACK_KM
    assert spot is not None  # the caller moved it there
    if name.place is not None and (name.place.feature_class not in _POINTS or _km(name.place, spot) <= reach):
        return name
    stated_reason = Reason("stated", 1.0, f"the text states its distance from {anchor.name}")
    fitting = next(
        (c for c in name.candidates if c.place.feature_class in _POINTS and _km(c.place, spot) <= reach), None
    )
    if fitting is not None:
        reasons = (stated_reason, *fitting.reasons)
        return replace(
            name,
            place=fitting.place,
            score=max(fitting.score, 0.5),
            reasons=reasons,
            geo_precision=1,
            uncertainty_km=5.0,
        )
    place = Place(
        id=f"near:{anchor.id}:{name.mention.surface}",
        name=name.mention.surface,
        feature_class=FeatureClass.SITE,
        lon=spot.lon,
        lat=spot.lat,
        country=anchor.country,
        admin1=anchor.admin1,
        geometry_kind=GeometryKind.AREA,
    )
    reasons = (stated_reason, Reason("stand-in", 0.0, f"no place named “{name.mention.surface}” is known there"))
    return replace(
        name,
        place=place,
        score=stated.score,
        reasons=reasons,
        geo_precision=2,
        uncertainty_km=stated.uncertainty_km,
        wkb=stated.wkb,
    )


def _km(first: Place, second: Place) -> float:
    return float(_GEOD.inv(first.lon, first.lat, second.lon, second.lat)[2]) / 1000
