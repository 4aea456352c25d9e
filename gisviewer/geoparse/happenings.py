"""Events of sentences with their place and date: the step between triggers and incidents."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gisviewer.domain.incidents import DateMention, DatePrecision
from gisviewer.domain.places import FeatureClass, MentionKind, Place, Resolution, Role
from gisviewer.domain.text import Article, BlockKind, Span
from gisviewer.geoparse.codebook import Codebook
from gisviewer.geoparse.continuity import (
    Told,
    continued_date,
    continued_place,
    date_of_report,
    is_date_of_report,
    retells,
)
from gisviewer.geoparse.events import Event, Realis

_OLD_DAYS = 60
"""Something dated by month or year and older than this is what a report looks back to."""
_VERY_OLD_DAYS = 400
_LOCATIVE = re.compile(
    r"\b(?:in|at|near|on|outside|inside|around|across|along|of|within|between|into|over|towards?|north|south|east|west|"
    r"northern|southern|eastern|western|central|including|and|hit|struck|attacked|shelled|bombed|targeted|entered|"
    r"captured|"
    r"seized|stormed|rocked|from)\s+(?:the\s+)?(?:(?:town|city|village|district|province|state|region|outskirts|suburb|"
    r"capital|port|camp|area|centre|center|north|south|east|west)\s+of\s+)?(?:the\s+)?(?:[A-Z][\w-]+['’]s\s+)?(?:[a-z-]+\s+){0,2}$"
)
_LOCATIVE_ELSEWHERE = re.compile(
    r"\b(?:dans|à|au|aux|en|près d[eu']|sur|cerca de|contra|bei|nahe|im|am|auf|в|во|на|под|около|возле|близ)\s*"
    r"(?:l[ae]s?\s+|l['’]\s*|el\s+|los\s+|de[rmn]\s+|die\s+)?"
    r"(?:(?:ville|village|province|région|ciudad|localidad|provincia|Stadt|Provinz|Region|городе|селе|посёлке|области|районе)\s+)?"
    r"(?:d[eu]\s+|d['’]|del\s+)?(?:l[ae]\s+)?$",
    re.I,
)
_NOT_THERE = re.compile(r"\b(?:from|to|with|against|over|by|for|between|than|via|control of|aid of)\s+(?:the\s+)?$")
_AT_ISSUE = re.compile(
    r"\b(?:war|dispute|conflict|control|struggle|fight|talks|status|deal|agreement)\s+(?:over|for|of|on)\s+(?:the\s+)?"
    r"(?:[a-z-]+\s+){0,3}$"
)
_SPEAKER = re.compile(
    r"^(?:['’]s\s+[\w\s]{0,40})?\s*(?:said|says|accused|denied|warned|urged|called|condemned|announced)\b"
)
_BESIDE = re.compile(
    r"\s*,?\s*(?:which (?:is|lies) )?(?:on|near|close to|along|at|by|près d[eu]|à|cerca de|en|nahe|an)\s+"
    r"(?:[\w'’-]+[ –-]){0,4}",
    re.I,
)
_WIDE = frozenset({FeatureClass.COUNTRY, FeatureClass.DISPUTED, FeatureClass.BORDER, FeatureClass.SEA})
_DESTINATION = re.compile(
    r"\b(?:fled|flee(?:ing|s)?|escap(?:ed|ing)|evacuated|deported|airlifted|flown)\b[^,;.]{0,40}?\b(?:to|into|for)\b[^,;.]{0,40}$"
)
_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?(?:[a-z]+\s+(?:of\s+)?)?$", re.I)
_INTO = re.compile(r"\b(?:in|into|to|for|from|via)\s+(?:the\s+)?$", re.I)
_LISTED = re.compile(r"\s*(?:,|and|, and|or|as well as)\s*(?:in\s+|near\s+|the\s+)?")


def is_locative(before: str) -> bool:
    """Whether the words before a name make it say where something is."""
    return bool(_LOCATIVE.search(before) or _LOCATIVE_ELSEWHERE.search(before))


@dataclass(frozen=True, slots=True)
class Happening:
    """An event with the mention that says where and the phrase that says when; either may be unknown."""

    event: Event
    where: Resolution | None
    when: DateMention | None
    is_title: bool = False

    @property
    def is_background(self) -> bool:
        """Whether the article only looks back to it."""
        return self.event.realis is Realis.BACKGROUND


def place_events(
    article: Article,
    events: Sequence[Event],
    resolutions: Sequence[Resolution],
    dates: Sequence[DateMention],
    codebook: Codebook,
    sentences: Sequence[Span],
) -> list[Happening]:
    """Give each event that happened its place and date; what a report only looks back to is marked as background."""
    titles = article.spans_of(BlockKind.TITLE)
    found: list[Happening] = []
    last: Told | None = None
    order = {sentence: number for number, sentence in enumerate(sentences)}
    for event in events:
        if event.realis in (Realis.DENIED, Realis.POSSIBLE):
            continue
        number = order.get(event.sentence, -9)
        near = [r for r in resolutions if event.sentence.contains(r.mention.span)]
        when = _choose_date(article, event, dates)
        if _looks_back(article, event, when, dates, codebook):
            event = replace(event, realis=Realis.BACKGROUND)
        places = _choose_places(article.text, event, near)
        if not places or all(r.place and r.place.feature_class is FeatureClass.COUNTRY for r in places):
            places = _shared_border(article.text, near, resolutions, event) or places
        if found and found[-1].event.sentence == event.sentence and _same_place(found[-1].where, places):
            continue
        is_title = any(title.contains(event.sentence) for title in titles)
        if event.realis is Realis.HAPPENED:
            if retells(article.text, event.sentence) and last and last.where and number - last.sentence <= 2:
                places = places or [last.where]
            if not places and (when is None or (last is not None and last.is_title)):
                continued = continued_place(last, number, near)
                places = [continued] if continued else []
            if when is None and not is_title:
                when = (
                    _retold_date(article, sentences, number, dates)
                    or continued_date(last, number, places, article.published is not None)
                    or date_of_report(article.text, event.sentence, dates)
                )
            last = Told(number, places[0] if places else None, when, is_title)
        wheres: Sequence[Resolution | None] = places or [None]
        found += [Happening(event, where, when, is_title) for where in wheres]
    return found


def _retold_date(
    article: Article, sentences: Sequence[Span], number: int, dates: Sequence[DateMention]
) -> DateMention | None:
    """The date that one of the next two sentences gives with "The attack took place on ..."."""
    for following in sentences[number + 1 : number + 3] if number >= 0 else ():
        if retells(article.text, following):
            return next((d for d in dates if following.contains(d.span) and d.start and d.end), None)
    return None


def _same_place(where: Resolution | None, places: Sequence[Resolution]) -> bool:
    """Whether a second event of a sentence names no place of its own, and so is part of the first."""
    if not places:
        return True
    return where is not None and where.place is not None and any(r.place == where.place for r in places)


def _choose_date(article: Article, event: Event, dates: Sequence[DateMention]) -> DateMention | None:
    """The closed date of the sentence that is nearest to the trigger, finer ones first at equal distance."""
    inside = [d for d in dates if event.sentence.contains(d.span) and d.start and d.end]
    if article.published:
        inside = [d for d in inside if d.start and d.start <= article.published + timedelta(days=1)]
    own = [d for d in inside if not is_date_of_report(article.text, event.sentence, d.span)]
    if not own or any(d.precision is not None and d.precision <= DatePrecision.WEEK for d in own):
        inside = own

    def distance(mention: DateMention) -> tuple[int, int]:
        gap = max(mention.span.start - event.trigger.end, event.trigger.start - mention.span.end, 0)
        crossed = len(
            re.findall(r"[;,]|\b(?:since|after|before|when|while)\b", _between(article.text, mention.span, event))
        )
        return gap + 40 * crossed, int(mention.precision or 9)

    return min(inside, key=distance, default=None)


def _between(text: str, span: Span, event: Event) -> str:
    low, high = sorted((span, event.trigger))
    return text[low.end : high.start]


def _looks_back(
    article: Article,
    event: Event,
    when: DateMention | None,
    dates: Sequence[DateMention],
    codebook: Codebook,
) -> bool:
    words = event.sentence.of(article.text)
    published = article.published
    if when is not None and when.end is not None and published is not None:
        age = (published - when.end).days
        coarse = when.precision is not None and when.precision >= DatePrecision.MONTH
        if (coarse and age > _OLD_DAYS) or age > _VERY_OLD_DAYS:
            return True
        if when.precision is not None and when.precision <= DatePrecision.WEEK:
            return False
    old = [
        d
        for d in dates
        if event.sentence.contains(d.span)
        and d.start
        and published
        and (published - d.start).days > _OLD_DAYS
        and (when is None or d.span != when.span)
    ]
    if when is None and old:
        return True
    background = codebook.background.search(words)
    return bool(
        background and when is None and re.search(r"\b(?:ended|ending|ensuing|decades|last year|years)\b", words)
    )


def _choose_places(text: str, event: Event, near: Sequence[Resolution]) -> list[Resolution]:
    """The mention that says where, with those listed beside it; states only where nothing finer is named."""
    scored = []
    for resolution in near:
        score = _place_score(text, event, resolution)
        if score is not None:
            scored.append((score - 2.5 * _only_describes(text, resolution, near), resolution))
    if not scored:
        return []
    best_score, best = max(_in_reading_order(scored), key=lambda item: item[0])
    if best_score <= 0 or best.place is None:
        named = {r.place.id: r for _, r in scored if r.place is not None and r.place.country}
        only = next(iter(named.values())) if len(named) == 1 else None
        is_state = only is not None and only.place is not None and only.place.feature_class is FeatureClass.COUNTRY
        return [only] if only is not None and is_state else []
    chosen = [best]
    ordered = sorted((r for _, r in scored), key=lambda r: r.mention.span)
    index = ordered.index(best)
    for step in (1, -1):
        at = index
        while 0 <= at + step < len(ordered):
            low, high = sorted((ordered[at], ordered[at + step]), key=lambda r: r.mention.span)
            between = text[low.mention.span.end : high.mention.span.start]
            if not _LISTED.fullmatch(between) or not _is_peer(best.place, ordered[at + step].place):
                break
            chosen.append(ordered[at + step])
            at += step
    chosen.sort(key=lambda r: r.mention.span)
    if chosen[0].mention.kind is MentionKind.RELATIVE and _BETWEEN.search(text[: chosen[0].mention.span.start][-20:]):
        return chosen[:1]  # the corridor from one to the other
    if len(chosen) == 2 and text[chosen[0].mention.span.end : chosen[1].mention.span.start].strip() == ",":
        return chosen[:1]  # "Culiacan, Sinaloa": the second holds the first
    return chosen


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


def _in_reading_order(scored: Sequence[tuple[float, Resolution]]) -> list[tuple[float, Resolution]]:
    """The scores in reading order, so that the first of equals wins."""
    return sorted(scored, key=lambda item: item[1].mention.span)


def _place_score(text: str, event: Event, resolution: Resolution) -> float | None:
    place, mention = resolution.place, resolution.mention
    if place is None or mention.role is Role.DATELINE:
        return None
    if mention.kind is MentionKind.DEMONYM or text[mention.span.end : mention.span.end + 1] == "-":
        return None
    before = text[max(event.sentence.start, mention.span.start - 60) : mention.span.start]
    after = text[mention.span.end : min(event.sentence.end, mention.span.end + 60)]
    if _DESTINATION.search(before):
        return None
    score = 1.0
    if place.feature_class is FeatureClass.COUNTRY:
        score -= 0.9
    if mention.kind is MentionKind.BORDER or place.feature_class is FeatureClass.BORDER:
        score += 1.2
    if mention.role is Role.ACTOR or _SPEAKER.match(after):
        score -= 1.5
    if _AT_ISSUE.search(before):
        score -= 2.0
    elif _NOT_THERE.search(before):
        score -= 0.8
    elif is_locative(before):
        score += 1.0
    elif mention.span.start < event.trigger.start and place.feature_class is not FeatureClass.BORDER:
        score -= 0.3
    gap = max(mention.span.start - event.trigger.end, event.trigger.start - mention.span.end, 0)
    return score - gap / 200


def _is_peer(first: Place | None, second: Place | None) -> bool:
    """Whether two listed places are side by side, not one in the other ("Goma, North Kivu")."""
    if first is None or second is None or first.id == second.id:
        return False
    return first.feature_class == second.feature_class


def _shared_border(
    text: str, near: Sequence[Resolution], resolutions: Sequence[Resolution], event: Event
) -> list[Resolution]:
    """A clash of two neighbouring states that names no place is where the article speaks of their border."""
    if event.event_type != "Battles":
        return []
    sides = [r for r in near if not _INTO.search(text[: r.mention.span.start][-20:])]
    states = {r.place.country for r in sides if r.place is not None and r.place.country}
    for resolution in resolutions:
        place = resolution.place
        if place is not None and place.feature_class is FeatureClass.BORDER and set(place.claimants) <= states:
            return [resolution]
    return []


def find_background(
    article: Article,
    sentences: Sequence[Span],
    happenings: Sequence[Happening],
    resolutions: Sequence[Resolution],
    dates: Sequence[DateMention],
) -> list[Happening]:
    """What sentences without an event look back to: an old date with the place that it is said of."""
    if article.published is None:
        return []
    busy = {happening.event.sentence for happening in happenings}
    found = []
    for sentence in sentences:
        old = [
            d
            for d in dates
            if sentence.contains(d.span) and d.start and d.end and (article.published - d.end).days > _OLD_DAYS
        ]
        if sentence in busy or not old:
            continue
        event = Event(sentence, old[0].span, "", "", Realis.BACKGROUND, 99)
        near = [r for r in resolutions if sentence.contains(r.mention.span)]
        places = _choose_places(article.text, event, near)
        found += [Happening(event, place, old[0]) for place in places[:1]]
    return found


def publication_date(published: date | None) -> tuple[date | None, DatePrecision | None]:
    """The date to give where the text names none: that of publication, as two to six days."""
    return (published, DatePrecision.DAYS) if published else (None, None)
