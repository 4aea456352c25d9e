"""When an event happened: the date of its part of the sentence, or what the sentence says of it by another event."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from gisviewer.domain.incidents import DateMention, DatePrecision
from gisviewer.domain.text import Article, Span
from gisviewer.geoparse.dates.intervals import add_days, closed, one_day
from gisviewer.geoparse.events.continuity import is_date_of_report, retells
from gisviewer.geoparse.events.find import Event

_CROSSED = re.compile(r"[;,]|\b(?:since|after|before|when|while)\b")
_OUTSIDE = 60
"""What a date outside the event's own part of the sentence counts as being further away, in characters."""
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10}
_LATER = re.compile(
    r"\b(?:(?P<count>an?|one|two|three|four|five|six|seven|ten|\d{1,2}|several|(?:a )?few)\s+)?"
    r"(?P<unit>hours?|days?|weeks?|months?)\s+after\s+(?P<event>[^,;]*)",
    re.I,
)
_UNIT_DAYS = {"day": 1, "week": 7, "month": 30}
_PRECISION = {"day": DatePrecision.DAY, "week": DatePrecision.WEEK, "month": DatePrecision.MONTH}
_SOME = (2, 6)
"""How many days, weeks or months "days after" may mean."""


def retold_date(
    article: Article, sentences: Sequence[Span], number: int, dates: Sequence[DateMention]
) -> DateMention | None:
    """The date that one of the next two sentences gives with "The attack took place on ..."."""
    for following in sentences[number + 1 : number + 3] if number >= 0 else ():
        if retells(article.text, following):
            return next((d for d in dates if following.contains(d.span) and d.start and d.end), None)
    return None


def choose_date(article: Article, event: Event, dates: Sequence[DateMention]) -> DateMention | None:
    """The closed date of the sentence that is nearest to the trigger, finer ones first at equal distance."""
    inside = [d for d in dates if event.sentence.contains(d.span) and d.start and d.end]
    if article.published:
        inside = [d for d in inside if d.start and d.start <= article.published + timedelta(days=1)]
    inside = [d for d in inside if not is_date_of_report(article.text, event.sentence, d.span)]

    def distance(mention: DateMention) -> tuple[int, int]:
        gap = max(mention.span.start - event.trigger.end, event.trigger.start - mention.span.end, 0)
        between = _between(article.text, mention.span, event)
        crossed = len(_CROSSED.findall(between)) + 2 * between.count(";")
        outside = 0 if event.extent.contains(mention.span) else _OUTSIDE
        return gap + 40 * crossed + outside, int(mention.precision or 9)

    return min(inside, key=distance, default=None)


def before_another(text: str, event: Event, when: DateMention) -> DateMention:
    """The date of the event itself, where the sentence gives that of another as so long after it.

    "They exchanged fire on Sunday, days after gunmen killed 26 people": the killing was two to six days before Sunday.
    """
    if when.start is None:
        return when
    for later in _LATER.finditer(text, event.sentence.start, event.sentence.end):
        clause = Span(*later.span("event"))
        if not clause.contains(event.trigger) or clause.overlaps(when.span):
            continue
        unit = later["unit"].lower().removesuffix("s")
        if unit == "hour":
            return replace(when, precision=max(when.precision or DatePrecision.DAYS, DatePrecision.DAYS))
        count = _count(later["count"], later["unit"])
        days = _UNIT_DAYS[unit]
        if count:
            told = one_day(add_days(when.start, -count * days), _PRECISION[unit])
        else:
            told = closed(add_days(when.start, -_SOME[1] * days), add_days(when.start, -_SOME[0] * days))
        phrase = " ".join(text[later.start() : later.start("event")].split())
        span = Span(later.start(), later.start("event"))
        return DateMention(
            span, f"{phrase} {event.trigger.of(text)}, {when.phrase}", told.start, told.end, told.precision
        )
    return when


def _count(word: str | None, unit: str) -> int:
    """The number that a word means, 0 where it says no more than some."""
    if word is None:
        return 0 if unit.endswith("s") else 1
    return int(word) if word.isdigit() else _COUNTS.get(word.lower(), 0)


def _between(text: str, span: Span, event: Event) -> str:
    low, high = sorted((span, event.trigger))
    return text[low.end : high.start]
