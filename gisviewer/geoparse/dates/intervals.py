"""Calendar intervals: days, weeks, months, seasons and years, and how precise each is."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

from gisviewer.domain.incidents import DatePrecision


@dataclass(frozen=True, slots=True)
class Interval:
    """The days from `start` to `end`, both included; an open end is None, and then there is no precision."""

    start: date | None
    end: date | None
    precision: DatePrecision | None


def precision_of(start: date, end: date) -> DatePrecision:
    """The finest code that the length of an interval allows."""
    days = (end - start).days + 1
    for limit, precision in ((1, DatePrecision.DAY), (6, DatePrecision.DAYS), (7, DatePrecision.WEEK)):
        if days <= limit:
            return precision
    return DatePrecision.MONTH if days <= 31 else DatePrecision.YEAR


def closed(start: date, end: date, precision: DatePrecision | None = None) -> Interval:
    """The interval between two days in either order."""
    start, end = min(start, end), max(start, end)
    return Interval(start, end, precision or precision_of(start, end))


def one_day(day: date, precision: DatePrecision = DatePrecision.DAY) -> Interval:
    """A single day; a coarser precision says that the day is only about right."""
    return Interval(day, day, precision)


def add_days(day: date, days: int) -> date:
    """The day so many days later; the calendar's own ends stop it."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def week_of(day: date) -> Interval:
    """Monday to Sunday around a day."""
    monday = add_days(day, -day.weekday())
    return Interval(monday, add_days(monday, 6), DatePrecision.WEEK)


def weekend_of(day: date) -> Interval:
    """The Saturday and Sunday of the week of a day."""
    saturday = add_days(day, 5 - day.weekday())
    return Interval(saturday, add_days(saturday, 1), DatePrecision.DAYS)


def month_of(year: int, month: int) -> Interval:
    """A whole month."""
    return Interval(date(year, month, 1), date(year, month, monthrange(year, month)[1]), DatePrecision.MONTH)


def year_of(year: int) -> Interval:
    """A whole year."""
    return Interval(date(year, 1, 1), date(year, 12, 31), DatePrecision.YEAR)


def shift_month(day: date, months: int) -> tuple[int, int]:
    """The year and month so many months from a day."""
    count = day.year * 12 + day.month - 1 + months
    count = min(max(count, MINYEAR * 12), MAXYEAR * 12 + 11)
    return count // 12, count % 12 + 1


def third_of(interval: Interval, part: int) -> Interval:
    """The early (0), middle (1) or late (2) part: of a month its days 1-10, 11-20, 21 and on; of a year four months."""
    start, end = interval.start, interval.end
    if start is None or end is None:
        return interval
    days = (end - start).days + 1
    if days > 31:
        months = (1, 5, 9)[part] if start.month == 1 and days > 360 else None
        if months is not None:
            last = month_of(start.year, months + 3)
            return Interval(date(start.year, months, 1), last.end, DatePrecision.YEAR)
    if days >= 28:
        first = add_days(start, 10 * part)
        last_day = end if part == 2 else add_days(start, 10 * part + 9)
        return Interval(first, last_day, interval.precision)
    if days == 7:
        from_day, to_day = ((0, 2), (2, 4), (4, 6))[part]
        return closed(add_days(start, from_day), add_days(start, to_day))
    return interval


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
