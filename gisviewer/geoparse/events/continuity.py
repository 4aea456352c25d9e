"""Which events go on from the one told before: what a sentence without a date or a place takes over from it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gisviewer.domain.calendar import MONTHS, WEEKDAYS
from gisviewer.domain.incidents import UNCLASSIFIED, DateMention, DatePrecision
from gisviewer.domain.places import FeatureClass, MentionKind, Reason, Resolution, Role
from gisviewer.domain.text import Span
from gisviewer.geoparse.events.casualties import find_casualties
from gisviewer.geoparse.events.find import Event

_RETOLD = re.compile(
    r"^[\"“]?\s*(?:the|this|that)\s+(?:\w+\s+){0,2}?(?:attacks?|ambush|clash(?:es)?|fighting|battle|raid|strikes?|blast|"
    r"explosion|bombing|shelling|shooting|assault|incident|violence|killings?|massacre|exchange)\s+"
    r"(?:(?:had|has|have)\s+)?(?:took place|taken place|happened|occurred|came|began|started|broke out|broken out|"
    r"erupted|lasted|was|were)\b",
    re.I,
)
_REFERS_BACK = re.compile(
    r"\b(?:carried out|behind|claim(?:s|ed|ing)?(?: (?:responsibility|credit) for)?|responsib(?:le|ility) for|"
    r"blam(?:e|es|ed|ing)|"
    r"condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|investigat(?:e|es|ed|ing)|conduct(?:ed|s)|orchestrat(?:ed|es)|"
    r"survived|witness(?:ed|es)|described|in (?:response|retaliation) (?:to|for)|credit for)\b(?:\s+[\w’'-]+){0,3}?\s+"
    r"(?:the|this|that|these|those|both)\s+(?:[a-z-]+\s+){0,2}?$",
    re.I,
)
_RETOLD_AFTER = re.compile(
    r"(?:the|these|those|this)\s+(?:[\w-]+\s+){0,3}?(?:came|comes|happened|occurred|took place|were|was)\s+"
    r"(?:just\s+|only\s+)?(?:(?:\w+\s+){1,2}(?:hours?|days?|weeks?|months?|years?)\s+)?(?:after|before|amid|as)\b",
    re.I,
)
_REPORTED = re.compile(
    r"\b(?:said|says|told|reported|announced|confirmed|stated|added|tweeted|posted|wrote|declared|acknowledged)\s+"
    r"(?:(?:[A-Z]\w+|in|an?|the|his|her|its|statement|post|interview|briefing|late|early|earlier|later|to|on|reporters|"
    r"journalists|state|media|television)\s+){0,4}$"
)
_BY_ANOTHER = re.compile(r"\b(?:earlier|later|before|after|previous|following)\b", re.I)
"""Dates told by another event hold for that one event."""
_PART_OF_IT = re.compile(
    r"\b(?:the (?:first|second|third|other|latter|former|attacks?|blasts?|explosions?|strikes?|clash(?:es)?|shelling)|"
    r"another|both)\b",
    re.I,
)
_ANOTHER = re.compile(
    r"\b(?:separate(?:ly)?|elsewhere|another\s+(?:\w+\s+)?(?:attack|incident|clash|blast|explosion|strike|raid)|"
    r"in a (?:second|third|different)|meanwhile)\b",
    re.I,
)
_PLACED_NAME = re.compile(
    r"\b(?:in|at|near|outside|around|attacked|hit|struck|shelled|bombed|raided|entered|captured|seized)\s+(?:the\s+)?"
    r"(?P<name>[A-Z][^\W\d_]+)"
)
_SAME_PLACE = re.compile(
    r"\b(?:the same|in the|across the|around the)\s+(?:area|district|town|city|village|place|province|region|camp)\b",
    re.I,
)
_MOST_INITIALS = 5
"""Longer words of capitals alone are names of a text in capitals; these are ships, firms and forces."""
_THE_PLACE = re.compile(
    r"\b(?:in|into|inside|outside|near|around|from|on|of|across|entered|entering|shelled|bombed|hit|struck|stormed|left)\s+the\s+"
    r"(?P<noun>city|town|village|camp|port|island|district|province|state|region)(?!\s+(?:of|council|hall|centre|center|police|"
    r"government|administration|capital|[A-Z]))\b"
)
_NOUNS = {
    "city": {FeatureClass.CITY}, "town": {FeatureClass.CITY}, "village": {FeatureClass.CITY},
    "camp": {FeatureClass.SITE}, "port": {FeatureClass.CITY, FeatureClass.PORT}, "island": {FeatureClass.ISLAND},
    "district": {FeatureClass.ADMIN2}, "province": {FeatureClass.ADMIN1}, "state": {FeatureClass.ADMIN1},
    "region": {FeatureClass.ADMIN1, FeatureClass.REGION},
}  # fmt: skip
_REACH_OF_NOUN = 600
_REACH = 2
_REACH_OF_TOLL = 5
"""Over how many sentences a place is carried on."""
_IN_DOUBT = 0.6


@dataclass(frozen=True, slots=True)
class Told:
    """What the last event of the text left behind: its sentence's number, place and date."""

    sentence: int
    where: Resolution | None
    when: DateMention | None
    is_title: bool = False
    event: Event | None = None


def retells(text: str, sentence: Span) -> bool:
    """Whether a sentence begins by naming the event before it: "The attack took place on Monday at ..."."""
    return bool(_RETOLD.search(sentence.of(text)))


def refers_back(text: str, event: Event) -> bool:
    """Whether a sentence speaks of an event as one told before: "claimed the attack", "The attacks came days after"."""
    retold = _RETOLD_AFTER.match(event.sentence.of(text))
    if retold and event.trigger.end <= event.sentence.start + retold.end():
        return True
    return bool(_REFERS_BACK.search(text[event.sentence.start : event.trigger.start]))


def is_date_of_report(text: str, sentence: Span, phrase: Span) -> bool:
    """Whether a date says when somebody spoke, not when something happened: "the army said on Tuesday"."""
    return bool(_REPORTED.search(text[sentence.start : phrase.start]))


def date_of_report(text: str, sentence: Span, dates: Sequence[DateMention]) -> DateMention | None:
    """The date on which somebody spoke of the event, as a matter of days: it happened then or shortly before."""
    for phrase in dates:
        if not sentence.contains(phrase.span) or not is_date_of_report(text, sentence, phrase.span):
            continue
        if phrase.precision is not None and phrase.precision < DatePrecision.MONTH:
            return replace(phrase, precision=max(phrase.precision, DatePrecision.DAYS))
    return None


def goes_on(text: str, last: Told, number: int, sentence: Span, near: Sequence[Resolution]) -> bool:
    """Whether a sentence that names no place goes on about the event before: it follows soon, or gives its toll."""
    reach = _REACH_OF_TOLL if find_casualties(text, sentence) else _REACH
    if number - last.sentence > reach or any(
        r.place is None and r.mention.kind is not MentionKind.BORDER for r in near
    ):
        return False
    return not unknown_name(text, sentence, near)


def continued_place(
    words: str, last: Told, number: int, event: Event, when: DateMention | None, resolutions: Sequence[Resolution]
) -> list[Resolution]:
    """The place of the event before, where a sentence goes on about it; in doubt where it has a date of its own."""
    if last.where is None:
        return []
    if event.stands_alone:
        country = last.where.place.country if last.where.place else ""
        return [r for r in resolutions if country and r.place and r.place.id == f"country:{country}"][:1]
    if when is None or last.is_title or (last.when and last.when.start == when.start):
        return [last.where]
    if number - last.sentence > 1 and not _SAME_PLACE.search(words):
        return []
    reason = Reason("continued", _IN_DOUBT - 1, "no place is named; this is that of the event told before")
    return [replace(last.where, score=round(last.where.score * _IN_DOUBT, 4), reasons=(*last.where.reasons, reason))]


def place_of_noun(text: str, event: Event, resolutions: Sequence[Resolution]) -> list[Resolution]:
    """The place that "the city" or "the province" of an event means: the last one of that kind that was named."""
    noun = _THE_PLACE.search(text, event.extent.start, event.extent.end)
    if noun is None:
        return []
    before = [
        r
        for r in resolutions
        if r.place is not None
        and r.place.feature_class in _NOUNS[noun["noun"]]
        and r.mention.role not in (Role.DATELINE, Role.ACTOR)
        and 0 <= noun.start() - r.mention.span.end <= _REACH_OF_NOUN
    ]
    return before[-1:]


def typed_as_before(text: str, event: Event, last: Told | None, number: int) -> Event:
    """An event without a type takes that of the one before, of which it is a part: "The second, in X, killed 12"."""
    if last is None or last.event is None or event.event_type != UNCLASSIFIED or number - last.sentence > _REACH:
        return event
    if not _PART_OF_IT.search(event.sentence.of(text)):
        return event
    return replace(event, event_type=last.event.event_type, sub_event_type=last.event.sub_event_type)


def tells_another(text: str, sentence: Span) -> bool:
    """Whether a sentence says that it goes over to another event: "In a separate attack, ..."."""
    return bool(_ANOTHER.search(sentence.of(text)))


def unknown_name(text: str, part: Span, near: Sequence[Resolution]) -> str:
    """The first name after "in", "attacked" or the like that nobody took for a place; "" where there is none."""
    taken = [r.mention.span for r in near]
    for match in _PLACED_NAME.finditer(part.of(text)):
        span = Span(*match.span("name")).shifted(part.start)
        is_date = match["name"].lower() in MONTHS or match["name"].lower() in WEEKDAYS
        is_initials = match["name"].isupper() and len(match["name"]) <= _MOST_INITIALS
        if not is_date and not is_initials and not any(span.overlaps(other) for other in taken):
            return match["name"]
    return ""


def continued_date(
    last: Told | None, sentence: int, places: Sequence[Resolution], published: bool
) -> DateMention | None:
    """The date of the event before, as a matter of days where this one happened at another place."""
    if last is None or last.when is None or sentence - last.sentence > 1 or not published:
        return None
    if last.when.precision is None or last.when.precision > DatePrecision.WEEK or _BY_ANOTHER.search(last.when.phrase):
        return None
    here = {r.place.id for r in places if r.place is not None and r.mention.role is not Role.DATELINE}
    there = last.where.place.id if last.where and last.where.place else ""
    if not here or there in here:
        return last.when
    return replace(last.when, precision=max(last.when.precision, DatePrecision.DAYS))
