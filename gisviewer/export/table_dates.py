"""Days as tables of other programs write them: 2023-02-16, 16 May 2025, 16-05-2025, 5/16/2025."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Literal

DayOrder = Literal["dmy", "mdy"]

_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name}
_MONTHS["sept"] = 9
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})")
_DAY_NAME = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[-/. ]+([A-Za-z]+)\.?[-/., ]+(\d{4}|\d{2})(?:[T ].*)?")
_NAME_DAY = re.compile(r"([A-Za-z]+)\.?[-/. ]+(\d{1,2})(?:st|nd|rd|th)?,?[-/. ]+(\d{4}|\d{2})(?:[T ].*)?")
_NUMBERS = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[T ].*)?")


def parse_day(value: object, order: DayOrder = "dmy") -> date | None:
    """A day from a cell, or None; `order` says whether the day or the month comes first where both are numbers."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = str(value or "").strip()
    if match := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_NAME.fullmatch(text):
        return _day(_year(match[3]), _MONTHS.get(match[2].lower(), 0), int(match[1]))
    if match := _NAME_DAY.fullmatch(text):
        return _day(_year(match[3]), _MONTHS.get(match[1].lower(), 0), int(match[2]))
    if match := _NUMBERS.fullmatch(text):
        first, second = int(match[1]), int(match[2])
        month, day = (second, first) if order == "dmy" else (first, second)
        return _day(_year(match[3]), month, day)
    return None


def find_day_order(values: Iterable[object]) -> tuple[DayOrder, bool]:
    """Whether day or month comes first in a column, and whether its values leave that open."""
    firsts, seconds = 0, 0
    seen = False
    for value in values:
        match = _NUMBERS.fullmatch(str(value or "").strip())
        if match:
            seen = True
            firsts, seconds = max(firsts, int(match[1])), max(seconds, int(match[2]))
    if seconds > 12 >= firsts:
        return "mdy", False
    return "dmy", seen and firsts <= 12


def _year(digits: str) -> int:
    number = int(digits)
    if len(digits) == 4:
        return number
    return number + (2000 if number < 70 else 1900)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
