"""Where an event happened: the mention of its part of the sentence that says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gisviewer.domain.places import FeatureClass, MentionKind, Place, Resolution, Role
from gisviewer.geoparse.events.find import Event
from gisviewer.geoparse.roles import is_seat

_LOCATIVE = re.compile(
    r"\b(?:in|at|near|on|outside|inside|around|across|along|of|within|between|into|over|towards?|north|south|east|west|"
    r"northern|southern|eastern|western|central|including|and|hit|struck|attacked|shelled|bombed|targeted|entered|"
    r"captured|recaptured|retook|overran|liberated|reached|ransacked|looted|control of|"
    r"seized|stormed|rocked|from)\s+(?:the\s+)?(?:[a-z-]+\s+)?(?:(?:town|city|village|district|province|state|region|outskirts|suburb|"
    r"capital|port|camp|area|centre|center|north|south|east|west)\s+of\s+)?(?:the\s+)?(?:[A-Z][\w-]+['’]s\s+)?(?:[a-z-]+\s+){0,2}$"
)
_LOCATIVE_ELSEWHERE = re.compile(
    r"\b(?:dans|à|au|aux|en|près d[eu']|sur|cerca de|contra|bei|nahe|im|am|auf|в|во|на|под|около|возле|близ)\s*"
    r"(?:l[ae]s?\s+|l['’]\s*|el\s+|los\s+|de[rmn]\s+|die\s+)?"
    r"(?:(?:ville|village|province|région|ciudad|localidad|provincia|Stadt|Provinz|Region|городе|селе|посёлке|области|районе)\s+)?"
    r"(?:d[eu]\s+|d['’]|del\s+)?(?:l[ae]\s+)?$",
    re.I,
)
_NOT_THERE = re.compile(r"\b(?:from|to|with|against|over|by|for|between|than|via|aid of)\s+(?:the\s+)?$")
_AT_ISSUE = re.compile(
    r"\b(?:war|dispute|conflict|struggle|fight|battle|talks|status|deal|agreement|vying|competing)\s+"
    r"(?:over|for|of|on)\s+(?:the\s+)?(?:[a-z-]+\s+){0,3}$"
)
_SPEAKER = re.compile(
    r"^(?:['’]s\s+[\w\s]{0,40})?\s*(?:said|says|accused|denied|warned|urged|called|condemned|announced)\b"
)
_BESIDE = re.compile(
    r"\s*(?:province|state|region|district|department|governorate|county)?\s*,?\s*(?:which (?:is|lies) )?"
    r"(?:on|near|close to|along|at|by|près d[eu]|à|cerca de|en|nahe|an)\s+"
    r"(?:[\w'’-]+[ –-]){0,4}",
    re.I,
)
_WIDE = frozenset({FeatureClass.COUNTRY, FeatureClass.DISPUTED, FeatureClass.BORDER, FeatureClass.SEA})
_DESTINATION = re.compile(
    r"\b(?:fled|flee(?:ing|s)?|escap(?:ed|ing)|evacuated|deported|airlifted|flown)\b[^,;.]{0,40}?\b(?:to|into|for)\b[^,;.]{0,40}$"
)
_NAMES_ACTOR = re.compile(
    r"\s+(?:militiam[ae]n|fighters?|rebels?|forces|troops|soldiers|militants|militias?|guerrillas|gunmen|insurgents|"
    r"police|army|military|navy|air force|marines|[Cc]oast ?[Gg]uard|officials?|"
    r"protesters|government|authorities|group|ministry|embassy|"
    r"president|officers?|diplomats?|media)\b"
)
_ROAD = re.compile(r"\s+(?:road|highway|route|motorway|axis)\b")
_PART_OF_NAME = re.compile(r"\s+[A-Z][a-z]+")
_OTHER_PARTY = re.compile(r"\b(?:by|with|from|to|against)\s+(?:the\s+)?$")
_DOUBTFUL = -0.6
_SPEAKS = -1.2
_LEAD_CHARS = 20
_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?(?:[a-z]+\s+(?:of\s+)?)?$", re.I)
_INTO = re.compile(r"\b(?:in|into|to|for|from|via)\s+(?:the\s+)?$", re.I)
_LISTED = re.compile(r"\s*(?:,|and|, and|or|as well as)\s*(?:in\s+|near\s+|the\s+)?")


def is_locative(before: str) -> bool:
    """Whether the words before a name make it say where something is."""
    return bool(_LOCATIVE.search(before) or _LOCATIVE_ELSEWHERE.search(before))


def choose_places(text: str, event: Event, near: Sequence[Resolution]) -> list[Resolution]:
    """The mention that says where the event was, with those listed beside it; none where no mention does."""
    scored = _scored(text, event, near)
    best_score, best = max(scored, key=lambda item: item[0], default=(0.0, None))
    if best is None or best_score <= 0 or best.place is None:
        return []
    chosen = [best]
    ordered = [resolution for _, resolution in scored]
    index = ordered.index(best)
    for step in (1, -1):
        at = index
        while 0 <= at + step < len(ordered):
            low, high = sorted((ordered[at], ordered[at + step]), key=lambda r: r.mention.span)
            between = text[low.mention.span.end : high.mention.span.start]
            if not _LISTED.fullmatch(between) or not _is_peer(best.place, ordered[at + step].place, between):
                break
            chosen.append(ordered[at + step])
            at += step
    chosen.sort(key=lambda r: r.mention.span)
    if chosen[0].mention.kind is MentionKind.RELATIVE and _BETWEEN.search(_words_before(text, chosen[0])):
        return chosen[:1]  # the corridor from one to the other
    if len(chosen) == 2 and text[chosen[0].mention.span.end : chosen[1].mention.span.start].strip() == ",":
        return chosen[:1]  # "Culiacan, Sinaloa": the second holds the first
    return chosen


def names_unknown(text: str, event: Event, near: Sequence[Resolution]) -> bool:
    """Whether the event's part of the sentence says where by a name that no place is known for."""
    return any(
        resolution.place is None
        and resolution.mention.kind in (MentionKind.TOPONYM, MentionKind.RELATIVE)
        and event.extent.contains(resolution.mention.span)
        and is_locative(text[event.extent.start : resolution.mention.span.start][-60:])
        for resolution in near
    )


def acting_state(text: str, event: Event, near: Sequence[Resolution]) -> list[Resolution]:
    """The state, or its capital, that is the subject of a measure taken at home: "Turkey detained 718 people"."""
    if event.event_type != "Strategic developments":
        return []
    return [
        r
        for r in near
        if (is_state(r) or is_seat(r))
        and text[r.mention.span.end : event.trigger.start].strip() in ("", "has", "also")
        and r.mention.span.end <= event.trigger.start
        and r.mention.kind is MentionKind.TOPONYM
    ][:1]


def _words_before(text: str, resolution: Resolution) -> str:
    """The few words that lead to a mention."""
    start = resolution.mention.span.start
    return text[max(0, start - _LEAD_CHARS) : start]


def choose_state(text: str, event: Event, near: Sequence[Resolution]) -> list[Resolution]:
    """The only state that is named, for what no finer place is named for; of a truce's or decree's, the first."""
    named: dict[str, Resolution] = {}
    for score, resolution in _scored(text, event, near):
        if resolution.place is not None and resolution.place.country and (score > _SPEAKS or event.stands_alone):
            named.setdefault(resolution.place.id, resolution)
    if event.stands_alone:
        parties = (r for r in named.values() if is_state(r) and not _OTHER_PARTY.search(_words_before(text, r)))
        return [first for first in (next(parties, None),) if first is not None]
    only = next(iter(named.values())) if len(named) == 1 else None
    return [only] if only is not None and is_state(only) else []


def is_state(resolution: Resolution) -> bool:
    """Whether a mention means a whole country."""
    return resolution.place is not None and resolution.place.feature_class is FeatureClass.COUNTRY


def _scored(text: str, event: Event, near: Sequence[Resolution]) -> list[tuple[float, Resolution]]:
    """How well each mention says where, in reading order; an area never beats a place that it holds."""
    scored = []
    for resolution in sorted(near, key=lambda r: r.mention.span):
        score = _place_score(text, event, resolution)
        if score is not None:
            scored.append((score - 2.5 * _only_describes(text, resolution, near), resolution))
    held = [(score, inner) for score, inner in scored if score > _DOUBTFUL]
    return [
        (min([score, *(s - 0.05 for s, inner in held if holds(resolution.place, inner.place))]), resolution)
        for score, resolution in scored
    ]


def holds(outer: Place | None, inner: Place | None) -> bool:
    """Whether a place is the country or the province of another."""
    if outer is None or inner is None or outer.country != inner.country or not inner.country:
        return False
    if inner.feature_class in (FeatureClass.COUNTRY, FeatureClass.ADMIN1, FeatureClass.BORDER):
        return inner.feature_class is FeatureClass.ADMIN1 and outer.feature_class is FeatureClass.COUNTRY
    return outer.feature_class is FeatureClass.COUNTRY or (
        outer.feature_class is FeatureClass.ADMIN1 and outer.name == inner.admin1
    )


def _only_describes(text: str, border: Resolution, near: Sequence[Resolution]) -> bool:
    """Whether a border only says where a town lies: "the town of X, on the border with Y"."""
    if border.mention.kind is not MentionKind.BORDER:
        return False
    towns = [
        r.mention.span.end
        for r in near
        if r.place is not None
        and r.place.feature_class not in _WIDE
        and r.mention.kind is not MentionKind.DEMONYM
        and r.mention.role not in (Role.DATELINE, Role.ACTOR)
        and r.mention.span.end <= border.mention.span.start
    ]
    return bool(towns) and bool(_BESIDE.fullmatch(text[max(towns) : border.mention.span.start]))


def _place_score(text: str, event: Event, resolution: Resolution) -> float | None:
    place, mention = resolution.place, resolution.mention
    if place is None or mention.role is Role.DATELINE:
        return None
    is_compound = text[mention.span.end : mention.span.end + 1] == "-" and mention.kind is not MentionKind.RELATIVE
    if mention.kind is MentionKind.DEMONYM or is_compound:
        return None
    before = text[max(event.sentence.start, mention.span.start - 60) : mention.span.start]
    after = text[mention.span.end : min(event.sentence.end, mention.span.end + 60)]
    locative = is_locative(before)
    if _DESTINATION.search(before) or _NAMES_ACTOR.match(after) or (not locative and _PART_OF_NAME.match(after)):
        return None
    score = 1.0 - 1.5 * bool(_ROAD.match(after) and mention.kind is not MentionKind.RELATIVE)
    if place.feature_class is FeatureClass.COUNTRY:
        score -= 0.9
    if mention.kind is MentionKind.BORDER or place.feature_class is FeatureClass.BORDER:
        score += 1.2
    if mention.role is Role.ACTOR or _SPEAKER.match(after):
        score -= 2.5 if locative else 1.5  # "a hospital in X said"
    if _AT_ISSUE.search(before):
        score -= 2.0
    elif mention.kind is MentionKind.RELATIVE:
        score += 1.0
    elif _NOT_THERE.search(before):
        score -= 0.8
    elif locative:
        score += 1.0
    elif mention.span.start < event.trigger.start and place.feature_class is not FeatureClass.BORDER:
        score -= 0.3
    gap = max(mention.span.start - event.trigger.end, event.trigger.start - mention.span.end, 0)
    return score - gap / 200


def _is_peer(first: Place | None, second: Place | None, between: str) -> bool:
    """Whether two listed places are side by side, not one in the other ("Goma, North Kivu")."""
    if first is None or second is None or first.id == second.id or holds(first, second) or holds(second, first):
        return False
    if FeatureClass.COUNTRY in (first.feature_class, second.feature_class) or "and" not in between:
        return first.feature_class == second.feature_class
    return True


def shared_border(
    text: str, near: Sequence[Resolution], resolutions: Sequence[Resolution], event: Event
) -> list[Resolution]:
    """A clash of two neighbouring states that names no place is where the article speaks of their border."""
    if event.event_type != "Battles":
        return []
    sides = [r for r in near if not _INTO.search(_words_before(text, r))]
    states = {r.place.country for r in sides if r.place is not None and r.place.country}
    for resolution in resolutions:
        place = resolution.place
        if place is not None and place.feature_class is FeatureClass.BORDER and set(place.claimants) <= states:
            return [resolution]
    return []
