"""The day of publication in the dateline that opens a report ("GOMA, June 13, 2022 (Wire) - ...")."""

from __future__ import annotations

import re
from datetime import date

from gisviewer.domain.calendar import MONTHS, WEEKDAYS, find_full_date, make_date
from gisviewer.domain.text import Span

_MAX_HEAD = 120
"""Characters in which a dateline ends; places, a date and an agency take fewer."""
_MAX_WORDS = 8
_AGENCY = r"(?:\([^()\n]{2,40}\)\s*)?"
_PLACES = r"(?:[,/|]?\s*[^\W\d_a-z][\w.'’-]*){0,5}"
_CLOSE = re.compile(
    rf"\)?(?:,?\s*\(?\d{{1,2}}[:.]\d\d\)?(?:\s*[A-Z]{{2,4}})?)?{_PLACES}\s*{_AGENCY}(?:[-–—]+(?=\s|[^\W\d_])|:(?=\s)|\.(?=\s))"
)
_DAY = re.compile(
    r"(?<!\w)(?:(?P<month>[^\W\d_]{3,9})\.?\s+(?P<day>\d{1,2})|(?P<day2>\d{1,2})\.?\s+(?P<month2>[^\W\d_]{3,9})\b\.?)(?!\w|,?\s+\d{4})"
)
_LEAP_YEARS = 9
"""Years back in which every day of the calendar comes once."""
_WORDS = re.compile(r"[^\W\d_]+")
_PARTICLES = frozenset(
    [
        "al",
        "am",
        "and",
        "de",
        "del",
        "der",
        "des",
        "di",
        "do",
        "du",
        "el",
        "en",
        "et",
        "la",
        "le",
        "les",
        "of",
        "the",
        "und",
        "von",
        "y",
    ]
)
_PREPOSITIONS = frozenset(
    [
        "on",
        "in",
        "since",
        "by",
        "at",
        "until",
        "before",
        "after",
        "from",
        "between",
        "during",
        "the",
        "depuis",
        "desde",
        "seit",
        "с",
        "до",
    ]
)
_SENTENCE_ENDS = re.compile(r"[!?;]|[^\W\d_]{4,}\.\s")


def find_dateline_date(text: str, line: Span) -> tuple[date, Span] | None:
    """The date that opens a line with nothing but places, weekdays and an agency around it, and where it stands."""
    head = text[line.start : min(line.end, line.start + _MAX_HEAD)]
    found = find_full_date(head)
    if found is None:
        return None
    day, start, end = found
    span = _dateline_part(head, line, start, end)
    return (day, span) if span is not None else None


def find_dateline_day(text: str, line: Span) -> tuple[int, int, Span] | None:
    """Month, day and where they stand of a dateline that names no year: "GOMA, June 13 (Wire) - ..."."""
    head = text[line.start : min(line.end, line.start + _MAX_HEAD)]
    for match in _DAY.finditer(head):
        month = MONTHS.get((match["month"] or match["month2"]).lower())
        day = int(match["day"] or match["day2"])
        is_day = month is not None and 1 <= day <= 31 and _WORDS.search(head[: match.start()]) is not None
        span = _dateline_part(head, line, match.start(), match.end()) if is_day else None
        if span is not None:
            return MONTHS[(match["month"] or match["month2"]).lower()], day, span
    return None


def propose_year(month: int, day: int, latest: date) -> date | None:
    """The last such day up to `latest`: what a dateline without a year most likely means."""
    for year in range(latest.year, latest.year - _LEAP_YEARS, -1):
        found = make_date(year, month, day)
        if found is not None and found <= latest:
            return found
    return None


def _dateline_part(head: str, line: Span, start: int, end: int) -> Span | None:
    """Where a date stands in the text, if it opens the line as a dateline does."""
    close = _CLOSE.match(head, end)
    if close is None or not _is_opening(head[:start]) or find_full_date(head[close.end() : close.end() + 20].lstrip()):
        return None
    if line.start + close.end() >= line.end:
        return None
    return Span(line.start + start, line.start + end)


def _is_opening(before: str) -> bool:
    """Whether what stands before the date can be the head of a dateline: names of places, a weekday, an agency."""
    if _SENTENCE_ENDS.search(before):
        return False
    words = _WORDS.findall(re.sub(r"\([^()]*\)", " ", before))
    if len(words) > _MAX_WORDS or (words and words[0].lower() in _PREPOSITIONS):
        return False
    return all(word[0].isupper() or word in _PARTICLES or word in WEEKDAYS or word in MONTHS for word in words)
