"""Which events go on from the one told before: what a sentence without a date or a place takes over from it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gisviewer.domain.incidents import DateMention, DatePrecision
from gisviewer.domain.places import MentionKind, Resolution, Role
from gisviewer.domain.text import Span

_RETOLD = re.compile(
    r"^[\"“]?\s*(?:the|this|that)\s+(?:\w+\s+){0,2}?(?:attacks?|ambush|clash(?:es)?|fighting|battle|raid|strikes?|blast|"
    r"explosion|bombing|shelling|shooting|assault|incident|violence|killings?|massacre|exchange)\s+"
    r"(?:(?:had|has|have)\s+)?(?:took place|taken place|happened|occurred|came|began|started|broke out|broken out|"
    r"erupted|lasted|was|were)\b",
    re.I,
)
_REPORTED = re.compile(
    r"\b(?:said|says|told|reported|announced|confirmed|stated|added|tweeted|posted|wrote|declared|acknowledged)\s+"
    r"(?:(?:[A-Z]\w+|in|an?|the|his|her|its|statement|post|interview|briefing|late|early|earlier|later|to|on|reporters|"
    r"journalists|state|media|television)\s+){0,4}$"
)


@dataclass(frozen=True, slots=True)
class Told:
    """What the last event of the text left behind: its sentence's number, place and date."""

    sentence: int
    where: Resolution | None
    when: DateMention | None
    is_title: bool = False


def retells(text: str, sentence: Span) -> bool:
    """Whether a sentence begins by naming the event before it: "The attack took place on Monday at ..."."""
    return bool(_RETOLD.search(sentence.of(text)))


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


def continued_place(last: Told | None, sentence: int, near: Sequence[Resolution]) -> Resolution | None:
    """The place of the event in the same or the preceding sentence, unless this one names a place that is not known."""
    if last is None or last.where is None or sentence - last.sentence > (2 if last.is_title else 1):
        return None
    is_elsewhere = any(r.place is None and r.mention.kind is not MentionKind.BORDER for r in near)
    return None if is_elsewhere else last.where


def continued_date(
    last: Told | None, sentence: int, places: Sequence[Resolution], published: bool
) -> DateMention | None:
    """The date of the event before, as a matter of days where this one happened at another place."""
    if last is None or last.when is None or sentence - last.sentence > 1 or not published:
        return None
    if last.when.precision is None or last.when.precision > DatePrecision.WEEK:
        return None
    here = {r.place.id for r in places if r.place is not None and r.mention.role is not Role.DATELINE}
    there = last.where.place.id if last.where and last.where.place else ""
    if not here or there in here:
        return last.when
    return replace(last.when, precision=max(last.when.precision, DatePrecision.DAYS))
