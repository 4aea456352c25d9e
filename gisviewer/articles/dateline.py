"""The day of publication in the dateline that opens a report ("GOMA, June 13, 2022 (Wire) - ...")."""

from __future__ import annotations

import re
from datetime import date

from gisviewer.domain.calendar import MONTHS, WEEKDAYS, find_full_date
from gisviewer.domain.text import Span

_MAX_HEAD = 120
"""Characters in which a dateline ends; places, a date and an agency take fewer."""
_MAX_WORDS = 8
_AGENCY = r"(?:\([^()\n]{2,40}\)\s*)?"
_PLACES = r"(?:[,/|]?\s*[^\W\d_a-z][\w.'’-]*){0,5}"
_CLOSE = re.compile(
    rf"(?:,?\s*\(?\d{{1,2}}[:.]\d\d\)?(?:\s*[A-Z]{{2,4}})?)?{_PLACES}\s*{_AGENCY}(?:[-–—]+(?=\s|[^\W\d_])|:(?=\s)|\.(?=\s))"
)
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
    close = _CLOSE.match(head, end)
    if close is None or not _is_opening(head[:start]) or find_full_date(head[close.end() : close.end() + 20].lstrip()):
        return None
    if line.start + close.end() >= line.end:
        return None
    return day, Span(line.start + start, line.start + end)


def _is_opening(before: str) -> bool:
    """Whether what stands before the date can be the head of a dateline: names of places, a weekday, an agency."""
    if _SENTENCE_ENDS.search(before):
        return False
    words = _WORDS.findall(re.sub(r"\([^()]*\)", " ", before))
    if len(words) > _MAX_WORDS or (words and words[0].lower() in _PREPOSITIONS):
        return False
    return all(word[0].isupper() or word in _PARTICLES or word in WEEKDAYS or word in MONTHS for word in words)
