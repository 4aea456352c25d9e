"""Places that stand in for one that the gazetteer does not know: an area beside it, or the dateline's country."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from gisviewer.domain.places import FeatureClass, MentionKind, Reason, Resolution, Role
from gisviewer.domain.text import Article
from gisviewer.gazetteer.api import GeometryIndex
from gisviewer.geoparse.events.happenings import Happening
from gisviewer.geoparse.events.places import acting_state, is_locative
from gisviewer.geoparse.roles import is_seat

_BESIDE = re.compile(
    r"\s*,?\s*(?:(?:town|city|village|district|township|commune|county|area)\b\s*,?\s*)?"
    r"(?:(?:in|of|within|near|outside)\s+)?(?:the\s+)?(?:[\w-]+['’]s?\s+)?(?:[\w-]+\s+){0,5}"
)
_UNKNOWN_KINDS = frozenset({MentionKind.TOPONYM, MentionKind.RELATIVE, MentionKind.BORDER})
_BESIDE_WEIGHT = 0.7
_DATELINE_WEIGHT = 0.4
_AREAS = frozenset({FeatureClass.ADMIN1, FeatureClass.ADMIN2, FeatureClass.REGION, FeatureClass.DISPUTED})


def add_stand_ins(
    article: Article, happenings: Sequence[Happening], resolutions: Sequence[Resolution], geometries: GeometryIndex
) -> list[Happening]:
    """The happenings, those at an unknown place put where it may lie, with lower confidence and the reason."""
    found = []
    ordered = sorted(resolutions, key=lambda resolution: resolution.mention.span.start)
    starts = [resolution.mention.span.start for resolution in ordered]
    dateline = next((r for r in resolutions if r.mention.role is Role.DATELINE and r.place is not None), None)
    for happening in happenings:
        country = _governed(article.text, happening, geometries)
        if country is not None:
            found.append(replace(happening, where=country))
            continue
        extent = happening.event.extent
        inside = ordered[bisect_left(starts, extent.start) : bisect_left(starts, extent.end)]
        unknown = _unknown_place(article.text, happening, inside)
        if unknown is None:
            found.append(happening)
        elif happening.where is None:
            is_border = unknown.mention.kind is MentionKind.BORDER
            country = None if is_border else _country_of_dateline(unknown, dateline, geometries)
            found.append(replace(happening, where=country or unknown))
        elif _is_beside(article.text, unknown, happening.where):
            found.append(replace(happening, where=_doubted(happening.where, unknown)))
        else:
            found.append(happening)
    return found


def _governed(text: str, happening: Happening, geometries: GeometryIndex) -> Resolution | None:
    """The country whose capital stands for its government: "Ankara closed its airspace"."""
    where, event = happening.where, happening.event
    if where is None or where.place is None or not is_seat(where) or not event.stands_alone:
        return None
    country = geometries.country(where.place.country) if acting_state(text, event, [where]) else None
    if country is None:
        return None
    reason = Reason("stand-in", 0.0, f"{where.place.name} stands for the government of {country.name}")
    return replace(
        where, place=country, reasons=(*where.reasons, reason), geo_precision=6, uncertainty_km=None, wkb=None
    )


def _unknown_place(text: str, happening: Happening, resolutions: Sequence[Resolution]) -> Resolution | None:
    """The first name in the event's part of the sentence that says where, and that no place bears."""
    sentence = happening.event.extent
    for resolution in resolutions:
        mention = resolution.mention
        if resolution.place is not None or mention.kind not in _UNKNOWN_KINDS:
            continue
        if mention.role in (Role.ACTOR, Role.DATELINE) or not sentence.contains(mention.span):
            continue
        if is_locative(text[max(sentence.start, mention.span.start - 60) : mention.span.start]):
            return resolution
    return None


def _is_beside(text: str, unknown: Resolution, where: Resolution) -> bool:
    first, second = unknown.mention.span, where.mention.span
    return first.end <= second.start and bool(_BESIDE.fullmatch(text[first.end : second.start]))


def _doubted(where: Resolution, unknown: Resolution) -> Resolution:
    """The place named beside, or around, the unknown one; a town becomes what lies near it."""
    place = where.place
    is_area = place is not None and place.feature_class in _AREAS
    reason = Reason(
        "stand-in", _BESIDE_WEIGHT - 1, f"“{unknown.mention.surface}” is not known; this is named beside it"
    )
    precision = where.geo_precision if is_area or where.geo_precision > 1 else 2
    score = round(where.score * _BESIDE_WEIGHT, 4)
    return replace(where, score=score, reasons=(*where.reasons, reason), geo_precision=precision)


def _country_of_dateline(
    unknown: Resolution, dateline: Resolution | None, geometries: GeometryIndex
) -> Resolution | None:
    country = geometries.country(dateline.place.country) if dateline and dateline.place else None
    if dateline is None or country is None:
        return None
    words = f"“{unknown.mention.surface}” is not known; the report comes from {country.name}"
    return Resolution(
        dateline.mention,
        unknown.candidates,
        country,
        round(dateline.score * _DATELINE_WEIGHT, 4),
        (Reason("stand-in", _DATELINE_WEIGHT - 1, words),),
        6,
    )
