"""English temporal expressions that name calendar dates: days, months, years, seasons, decades, feasts."""

from __future__ import annotations

import re
from datetime import date

from gisviewer.domain.calendar import MONTHS, WEEKDAYS, make_date
from gisviewer.domain.incidents import DatePrecision
from gisviewer.geoparse.dates.intervals import Interval, add_days, closed, easter, month_of, one_day, year_of
from gisviewer.geoparse.dates.rules import Rule
from gisviewer.geoparse.dates.units import (
    Moment,
    day_number,
    day_of_month,
    half,
    month,
    numeric_date,
    quarter,
    season,
    unit,
    weekday,
    years,
)

WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_WEEKDAY_SHORT = rf"(?:{WEEKDAY}|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\.?)"
MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_UPPER_MONTH = (
    r"(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|"
    r"JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\.?"
)
_ANY_MONTH = rf"(?:{MONTH}|{_UPPER_MONTH})"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_NO_COUNT = (
    r"(?!\d|[,.:]\d|\s?%|\s?(?:percent|per\s+cent|km|kilomet|met(?:er|re)s|miles|a\.m|p\.m|am\b|pm\b|o'clock|o’clock))"
)
_PEOPLE = (
    r"people|persons|soldiers|troops|civilians|fighters|men|women|children|houses|homes|villages|refugees|students|police|"
    r"families|workers|militants|rebels|migrants|prisoners|protesters|deaths|cases|dollars|euros|square|hectares|tons|tonnes|members"
)


def month_number(word: str) -> int:
    """1-12 for a month's name or abbreviation."""
    return MONTHS[word.lower().rstrip(".")]


def weekday_number(word: str) -> int:
    """0-6 for a weekday's name or abbreviation."""
    word = word.lower().rstrip(".")
    return WEEKDAYS["wed" if word == "weds" else word]


def _has_no_year(match: re.Match[str]) -> bool:
    return match["year"] is None


def _shifted_year(match: re.Match[str], moment: Moment) -> int | None:
    """The year of "... last year" and the like."""
    shifts = {"last": -1, "this": 0, "next": 1}
    return moment.published.year + shifts[match["shifted"].lower()] if match["shifted"] else None


def _calendar_day(match: re.Match[str], moment: Moment) -> Interval | None:
    number, day = month_number(match["month"]), int(match["day"])
    named = match["weekday"]
    year = int(match["year"]) if match["year"] else _shifted_year(match, moment)
    if year is not None:
        found = make_date(year, number, day)
        return one_day(found) if found else None
    return day_of_month(moment, number, day, weekday_number(named) if named else None)


def _day_range(match: re.Match[str], moment: Moment) -> Interval | None:
    number = month_number(match["month"])
    first, last = int(match["first"]), int(match["last"])
    if match["year"]:
        end = make_date(int(match["year"]), number, last)
    else:
        end = _end_under_way(moment, number, first, last)
        if end is None:
            found = day_of_month(moment, number, last)
            end = found.start if found else None
    start = make_date(end.year, number, first) if end else None
    if start is None or end is None or start > end:
        return None
    is_night = match["night"] and (end - start).days == 1
    return closed(start, end, DatePrecision.DAY if is_night else None)


def _end_under_way(moment: Moment, number: int, first: int, last: int) -> date | None:
    """The end of a range of days that publication lies in, whatever the tense; None where it lies in none."""
    start, end = (make_date(moment.published.year, number, day) for day in (first, last))
    return end if start is not None and end is not None and start <= moment.published <= end else None


def _iso(match: re.Match[str], moment: Moment) -> Interval | None:  # noqa: ARG001
    found = make_date(int(match["year"]), int(match["m"]), int(match["d"]))
    return one_day(found) if found else None


def _numeric(match: re.Match[str], moment: Moment) -> Interval | None:
    year = int(match["year"])
    if year < 100:
        year += 1900 if year > 70 else 2000
    return numeric_date(moment, int(match["d"]), int(match["m"]), year, match["sep"])


def _month_year(match: re.Match[str], moment: Moment) -> Interval:  # noqa: ARG001
    return month_of(int(match["year"]), month_number(match["month"]))


def _bare_month(match: re.Match[str], moment: Moment) -> Interval:
    year = _shifted_year(match, moment)
    if year is not None:
        return month_of(year, month_number(match["month"]))
    return month(moment, month_number(match["month"]))


def _bare_year(match: re.Match[str], moment: Moment) -> Interval:  # noqa: ARG001
    return year_of(int(match["year"]))


def _year_range(match: re.Match[str], moment: Moment) -> Interval | None:  # noqa: ARG001
    first, last = int(match["first"]), match["last"]
    end = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    return years(first, end) if first < end <= first + 150 else None


def _decade(match: re.Match[str], moment: Moment) -> Interval:  # noqa: ARG001
    first = int(match["year"]) if match["year"] else 1900 + int(match["short"])
    part = {"early": 0, "mid": 1, "late": 2}.get((match["part"] or "").lower().rstrip("-"))
    if part is None:
        return years(first, first + 9)
    start, end = ((0, 3), (4, 6), (7, 9))[part]
    return years(first + start, first + end)


def _season(match: re.Match[str], moment: Moment) -> Interval:  # noqa: ARG001
    return season(int(match["year"]), match["season"].lower())


def _bare_season(match: re.Match[str], moment: Moment) -> Interval | None:
    return unit(moment, match["season"].lower(), 0)


_ORDINALS = {
    "last": 0,
    "final": 0,
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
}


def _part_of_year(match: re.Match[str], moment: Moment) -> Interval | None:
    year = int(match["year"]) if match["year"] else moment.published.year + (-1 if match["rel"] == "last" else 0)
    number = _ORDINALS[match["nth"].lower()]
    if match["part"] == "quarter":
        return quarter(year, number or 4)
    return half(year, number or 2) if number <= 2 else None


def _week_of_month(match: re.Match[str], moment: Moment) -> Interval | None:
    number = month_number(match["month"])
    whole = month_of(int(match["year"]), number) if match["year"] else month(moment, number)
    nth = match["nth"].lower()
    if whole.start is None or whole.end is None:
        return None
    if match["part"] == "half":
        middle = add_days(whole.start, 14)
        return closed(whole.start, middle) if nth == "first" else closed(add_days(middle, 1), whole.end)
    if nth in ("last", "final"):
        return closed(add_days(whole.end, -6), whole.end)
    start = add_days(whole.start, 7 * (_ORDINALS[nth] - 1))
    return closed(start, min(add_days(start, 6), whole.end))


_FEASTS = {
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "new year's": (1, 1),
    "may day": (5, 1),
    "halloween": (10, 31),
    "valentine's day": (2, 14),
    "fourth of july": (7, 4),
}
_EASTER_DAYS = {"palm sunday": -7, "good friday": -2, "easter sunday": 0, "easter monday": 1, "easter": 0}


def _feast(match: re.Match[str], moment: Moment) -> Interval | None:
    name = re.sub(r"\s+", " ", match["feast"]).replace("’", "'").lower()
    fixed = _FEASTS.get(name)
    if match["year"]:
        year = int(match["year"])
        return one_day(date(year, *fixed) if fixed else add_days(easter(year), _EASTER_DAYS[name]))
    if fixed:
        return day_of_month(moment, *fixed)
    days = [
        add_days(easter(year), _EASTER_DAYS[name])
        for year in range(moment.published.year - 1, moment.published.year + 2)
    ]
    fitting = [day for day in days if (day >= moment.published) == moment.is_future or day == moment.published]
    return one_day(fitting[0] if moment.is_future else fitting[-1])


def _weekday(match: re.Match[str], moment: Moment) -> Interval:
    return weekday(moment, weekday_number(match["weekday"]))


def _nth_day(match: re.Match[str], moment: Moment) -> Interval | None:
    return day_number(moment, int(match["day"]))


def _never_relative(match: re.Match[str]) -> bool:  # noqa: ARG001
    return False


_MAYBE_WEEKDAY = rf"(?:(?P<weekday>{_WEEKDAY_SHORT}),?\s+(?:the\s+)?)?"
_MAYBE_YEAR = rf"(?:,?\s+(?:of\s+)?(?P<year>{YEAR})(?!\d|[,.]\d))?"
_MAYBE_SHIFTED = r"(?:\s+(?P<shifted>last|this|next)\s+year\b)?"
_NO_NAME = (
    r"(?!(?:\s+[A-Z]\w+)?\s+(?:Movement|Street|Avenue|Square|Bridge|Brigade|Battalion|Alliance|Road|Boulevard|Hospital|"
    r"Stadium|University|Airport|[Hh]otel|Party|Revolution|Uprising|Coalition|District|Committee|Front)\b)"
)
"""Streets, parties and units bear dates: the March 14 Alliance."""
_NIGHT = r"(?:(?P<night>(?:on\s+)?(?:the\s+)?night\s+(?:of|from|between)\s+)|(?P<prefix>between\s+|from\s+)?)"
_JOIN = r"(?:\s*[-–—/]\s*|\s+(?:to|and|through|until|till)\s+(?:the\s+)?)"

RULES = (
    Rule(
        re.compile(
            rf"(?<![\w-]){_NIGHT}(?P<month>{_ANY_MONTH})\s+(?P<first>{_DAY})(?:st|nd|rd|th)?{_JOIN}(?P<last>{_DAY})"
            rf"(?:st|nd|rd|th)?{_NO_COUNT}(?!\s+(?:{_PEOPLE}|{_ANY_MONTH}))\b{_MAYBE_YEAR}",
        ),
        _day_range,
        _has_no_year,
        level="range",
    ),
    Rule(
        re.compile(
            rf"(?<![\w./-]){_NIGHT}(?:the\s+)?(?P<first>{_DAY})(?:st|nd|rd|th)?{_JOIN}(?P<last>{_DAY})(?:st|nd|rd|th)?"
            rf"\s+(?:of\s+)?(?P<month>{_ANY_MONTH})\b{_MAYBE_YEAR}"
        ),
        _day_range,
        _has_no_year,
        level="range",
    ),
    Rule(
        re.compile(
            rf"(?<![\w-]){_MAYBE_WEEKDAY}(?P<month>{_ANY_MONTH})\s+(?:the\s+)?(?P<day>{_DAY})(?:st|nd|rd|th)?{_NO_COUNT}\b"
            rf"{_MAYBE_YEAR}{_MAYBE_SHIFTED}{_NO_NAME}"
        ),
        _calendar_day,
        _has_no_year,
    ),
    Rule(
        re.compile(
            rf"(?<![\w./-]){_MAYBE_WEEKDAY}(?:the\s+)?(?P<day>{_DAY})(?:st|nd|rd|th)?[\s-]+(?:day\s+)?(?:of\s+)?"
            rf"(?P<month>{_ANY_MONTH})(?![\w])(?:(?:,?\s+(?:of\s+)?|-)(?P<year>{YEAR})(?!\d|[,.]\d))?"
            rf"{_MAYBE_SHIFTED}{_NO_NAME}"
        ),
        _calendar_day,
        _has_no_year,
    ),
    Rule(
        re.compile(
            rf"(?<![\d/.-])(?P<year>{YEAR})(?P<sep>[-/.])(?P<m>0?[1-9]|1[0-2])(?P=sep)(?P<d>{_DAY})(?![\d/-]|\.\d)"
        ),
        _iso,
        _never_relative,
    ),
    Rule(
        re.compile(
            rf"(?<![\d/.-])(?P<d>\d{{1,2}})(?P<sep>[./-])(?P<m>\d{{1,2}})(?P=sep)(?P<year>{YEAR}|\d\d)(?![\d/-]|\.\d)"
        ),
        _numeric,
        _never_relative,
    ),
    Rule(
        re.compile(
            rf"(?<![\w-])(?P<month>{_ANY_MONTH}),?\s+(?:of\s+)?(?P<year>{YEAR})(?![\d]|[,.]\d|\s+(?:{_PEOPLE})\b)"
        ),
        _month_year,
        _never_relative,
        level="month",
    ),
    Rule(
        re.compile(rf"(?<![\w'’])(?<!Fourth of )(?P<month>{MONTH})(?![\w-]){_MAYBE_SHIFTED}"),
        _bare_month,
        needs_context=True,
        level="month",
    ),
    Rule(
        re.compile(rf"(?<![\w'’./,-])(?P<first>{YEAR})[-–—/](?P<last>{YEAR}|\d\d)(?![\w-]|[,.]\d)"),
        _year_range,
        _never_relative,
        needs_context=False,
        level="range",
    ),
    Rule(
        re.compile(
            r"(?<![\w])(?:the\s+)?(?:(?P<part>early|mid|late)[\s-]+)?(?:the\s+)?(?:(?P<year>1[6-9]\d0|20\d0)|['’](?P<short>[2-9]0))['’]?s\b",
            re.I,
        ),
        _decade,
        _never_relative,
        level="year",
    ),
    Rule(
        re.compile(
            rf"\b(?:the\s+)?(?P<season>spring|summer|autumn|fall|winter)(?:\s+of|,)?\s+(?P<year>{YEAR})(?!\d)", re.I
        ),
        _season,
        _never_relative,
        level="year",
    ),
    Rule(
        re.compile(r"(?<=\b[Ii]n )(?:the\s+)?(?P<season>spring|summer|autumn|winter)\b"),
        _bare_season,
        needs_context=True,
        level="year",
    ),
    Rule(
        re.compile(
            rf"\b(?:the\s+)?(?P<nth>first|second|third|fourth|last|final)\s+(?P<part>quarter|half)\s+of\s+(?:(?P<rel>this|last|the)\s+year|(?P<year>{YEAR}))"
        ),
        _part_of_year,
        _has_no_year,
        level="year",
    ),
    Rule(
        re.compile(
            rf"\b(?:the\s+)?(?P<nth>first|second|third|fourth|last|final)\s+(?P<part>week|half)\s+of\s+(?P<month>{MONTH})(?!\w){_MAYBE_YEAR}"
        ),
        _week_of_month,
        _has_no_year,
        level="range",
    ),
    Rule(
        re.compile(
            r"\b(?P<feast>Christmas\s+(?:Day|Eve)|Christmas(?!\s+Island)|Boxing\s+Day|New\s+Year['’]s(?:\s+(?:Day|Eve))?|May\s+Day|"
            rf"Fourth\s+of\s+July|Halloween|Valentine['’]s\s+Day|Palm\s+Sunday|Good\s+Friday|Easter(?:\s+(?:Sunday|Monday))?)"
            rf"(?![\w-]|\s+Island){_NO_NAME}{_MAYBE_YEAR}"
        ),
        _feast,
        _has_no_year,
        needs_context=False,
    ),
    Rule(re.compile(rf"(?<![\w'’-])(?P<weekday>{WEEKDAY})(?![\w-])"), _weekday, needs_context=True, level="weekday"),
    Rule(
        re.compile(rf"(?<![\w$€£.,/+–-])(?P<year>{YEAR})(?![\w%-]|[,.:/]\d)"), _bare_year, _never_relative, True, "year"
    ),
    Rule(re.compile(r"(?<=\b[Oo]n )the\s+(?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?=[.,;]|\s*$)"), _nth_day),
)


def is_count(words: str, end: int) -> bool:
    """Whether a number of four figures counts what follows: "in 2000 homes"."""
    return bool(re.match(rf"\s+(?:{_PEOPLE})\b", words[end:]))
