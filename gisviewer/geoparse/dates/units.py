"""What temporal words mean, given the day of publication and the tense: the arithmetic under every grammar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gisviewer.domain.calendar import make_date
from gisviewer.domain.incidents import DatePrecision
from gisviewer.geoparse.dates.intervals import (
    Interval,
    add_days,
    closed,
    month_of,
    one_day,
    shift_month,
    week_of,
    weekend_of,
    year_of,
)
from gisviewer.geoparse.dates.tense import Tense

_SLACK_DAYS = 1
"""A report may be dated a day before what it tells of: time zones."""
_NEAR_UNITS = {"day": 6, "week": 30, "month": 182}
"""How far "recent" and "coming" reach, in days."""
SEASON_MONTHS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


@dataclass(frozen=True, slots=True)
class Moment:
    """What a relative phrase is resolved by: the day of publication, the tense, and the day spoken of before."""

    published: date
    tense: Tense = Tense.PAST
    anchor: date | None = None

    @property
    def is_future(self) -> bool:
        """Whether the clause tells of what is to come."""
        return self.tense is Tense.FUTURE


def day_offset(moment: Moment, days: int) -> Interval:
    """The day so many days from publication."""
    return one_day(add_days(moment.published, days))


def weekday(moment: Moment, number: int, shift_weeks: int | None = None) -> Interval:
    """A weekday by its number (Monday 0): the last one, or in the future tense the next; publication's own counts.

    `shift_weeks` names the week instead (-1 last, 0 this, 1 next).
    """
    today = moment.published.weekday()
    if shift_weeks is not None:
        return one_day(add_days(moment.published, number - today + 7 * shift_weeks))
    ahead = (number - today) % 7
    return day_offset(moment, ahead if moment.is_future else -((today - number) % 7))


def last_weekday(moment: Moment, number: int) -> Interval:
    """The latest such weekday before the day of publication."""
    return day_offset(moment, -((moment.published.weekday() - number - 1) % 7 + 1))


def next_weekday(moment: Moment, number: int) -> Interval:
    """The first such weekday after the day of publication."""
    return day_offset(moment, (number - moment.published.weekday() - 1) % 7 + 1)


def day_of_month(moment: Moment, month: int, day: int, on_weekday: int | None = None) -> Interval | None:
    """A month and day without a year: the latest that is past, or in the future tense the next.

    A weekday that is named with it chooses among the years nearby.
    """
    year = moment.published.year
    days = [found for y in range(year - 6, year + 7) if 1 <= y <= 9999 and (found := make_date(y, month, day))]
    if on_weekday is not None:
        fitting = [found for found in days if found.weekday() == on_weekday]
        days = [min(fitting, key=lambda found: abs((found - moment.published).days))] if fitting else days
        if fitting:
            return one_day(days[0])
    return _nearest(moment, days)


def _nearest(moment: Moment, days: list[date]) -> Interval | None:
    if moment.is_future:
        ahead = [found for found in days if found >= moment.published]
        return one_day(min(ahead)) if ahead else None
    past = [found for found in days if found <= add_days(moment.published, _SLACK_DAYS)]
    return one_day(max(past)) if past else None


def day_number(moment: Moment, day: int) -> Interval | None:
    """A day of a month that is not named: "on the 24th"."""
    days = []
    for shift in range(-2, 3):
        year, month = shift_month(moment.published, shift)
        found = make_date(year, month, day)
        days += [found] if found else []
    return _nearest(moment, days)


def month(moment: Moment, number: int) -> Interval:
    """A month without a year: the latest that has begun, or in the future tense the next that has not ended."""
    year = moment.published.year
    if moment.is_future:
        return month_of(year + (number < moment.published.month), number)
    return month_of(year - (number > moment.published.month), number)


def shifted_month_name(moment: Moment, number: int, shift: int) -> Interval:
    """The last (-1), present (0) or next (1) month of a name: "last November", published in November, is a year ago."""
    year, this = moment.published.year, moment.published.month
    if shift < 0:
        return month_of(year - (number >= this), number)
    if shift > 0:
        return month_of(year + (number <= this), number)
    return month_of(year, number)


def unit(moment: Moment, name: str, shift: int) -> Interval | None:
    """The last, this or next day, week, weekend, month, quarter, year, decade or season."""
    day = moment.published
    if name == "day":
        return day_offset(moment, shift)
    if name == "week":
        return week_of(add_days(day, 7 * shift))
    if name == "weekend":
        return _weekend(moment, shift)
    if name == "month":
        return month_of(*shift_month(day, shift))
    if name == "quarter":
        year, first = shift_month(date(day.year, (day.month - 1) // 3 * 3 + 1, 1), 3 * shift)
        return quarter(year, (first - 1) // 3 + 1)
    if name == "year":
        return year_of(min(max(day.year + shift, 1), 9999))
    if name == "decade":
        return years(day.year // 10 * 10 + 10 * shift, day.year // 10 * 10 + 10 * shift + 9)
    return _season_near(moment, name, shift) if name in SEASON_MONTHS else None


def _weekend(moment: Moment, shift: int) -> Interval:
    day = moment.published
    if shift == 0 and not moment.is_future and day.weekday() < 5:
        shift = -1
    if shift < 0 and day.weekday() == 6:
        return weekend_of(add_days(day, -7))
    return weekend_of(add_days(day, 7 * shift))


def season(year: int, name: str) -> Interval:
    """A season of the northern half of the world; winter begins in December."""
    first = SEASON_MONTHS[name]
    last_year, last = (year + 1, 2) if first == 12 else (year, first + 2)
    end = month_of(last_year, last).end
    return Interval(date(year, first, 1), end, DatePrecision.YEAR)


def _season_near(moment: Moment, name: str, shift: int) -> Interval:
    seasons = [season(year, name) for year in range(moment.published.year - 2, moment.published.year + 3)]
    if shift < 0:
        return [found for found in seasons if found.end and found.end < moment.published][-1]
    if shift > 0:
        return next(found for found in seasons if found.start and found.start > moment.published)
    begun = [found for found in seasons if found.start and found.start <= moment.published]
    if moment.is_future:
        return next(found for found in seasons if found.end and found.end >= moment.published)
    return begun[-1]


def quarter(year: int, number: int) -> Interval:
    """One of the four quarters of a year."""
    end = month_of(year, 3 * number).end
    return Interval(date(year, 3 * number - 2, 1), end, DatePrecision.YEAR)


def half(year: int, number: int) -> Interval:
    """One of the two halves of a year."""
    return Interval(date(year, 6 * number - 5, 1), month_of(year, 6 * number).end, DatePrecision.YEAR)


def years(first: int, last: int) -> Interval:
    """Whole years from the first to the last."""
    return Interval(year_of(first).start, year_of(last).end, DatePrecision.YEAR)


def units_away(moment: Moment, count: int, name: str) -> Interval | None:
    """So many units before (negative) or after the day of publication, as exact as the unit is."""
    day = moment.published
    if name in ("second", "minute", "hour"):
        hours = count if name == "hour" else 0
        return day_offset(moment, int(hours / 24))
    if name in ("day", "night"):
        return one_day(add_days(day, count))
    if name == "week":
        return one_day(add_days(day, 7 * count), DatePrecision.DAYS)
    if name == "month":
        return month_of(*shift_month(day, count))
    factor = {"year": 1, "decade": 10}.get(name)
    target = day.year + count * factor if factor else 0
    return year_of(target) if 1 <= target <= 9999 else None


def few_units_away(moment: Moment, name: str, sign: int) -> Interval | None:
    """A few days, weeks or months ago (-1) or from now (1)."""
    reach = {"hour": (0, 1), "day": (2, 5), "week": (14, 42), "month": (60, 180)}.get(name)
    if reach is None:
        return None
    return closed(add_days(moment.published, sign * reach[0]), add_days(moment.published, sign * reach[1]))


def span_of_units(moment: Moment, count: int, name: str, sign: int) -> Interval | None:
    """The last (-1) or coming (1) so many units up to, or from, the day of publication."""
    day = moment.published
    if name in ("minute", "hour"):
        days = max(1, -(-count // 24)) if name == "hour" else 0
        precision = DatePrecision.DAY if days <= 1 else None
        return closed(add_days(day, sign * days), day, precision)
    if name in ("day", "night", "week"):
        days = count * 7 if name == "week" else count
        return closed(add_days(day, sign * days), day, DatePrecision.WEEK if days == 7 else None)
    if name == "month":
        year, number = shift_month(day, sign * count)
        other = make_date(year, number, min(day.day, 28))
        return closed(other, day) if other else None
    if name in ("year", "decade"):
        year = day.year + sign * count * (10 if name == "decade" else 1)
        return closed(date(year, day.month, min(day.day, 28)), day) if 1 <= year <= 9999 else None
    return None


def near_units(moment: Moment, name: str, sign: int) -> Interval | None:
    """Recent (-1) or coming (1) days, weeks or months: no more exact than the words are."""
    if name in ("hour", "minute"):
        return closed(moment.published, add_days(moment.published, sign), DatePrecision.DAY)
    if name not in _NEAR_UNITS:
        return None
    precision = {"day": DatePrecision.WEEK, "week": DatePrecision.MONTH, "month": DatePrecision.YEAR}[name]
    return closed(moment.published, add_days(moment.published, sign * _NEAR_UNITS[name]), precision)


def numeric_date(moment: Moment | None, first: int, second: int, year: int, separator: str) -> Interval | None:
    """Day and month in figures: day first, but with slashes the reading that fits the tense and lies nearest."""
    day_first, month_first = make_date(year, second, first), make_date(year, first, second)
    if separator != "/" or day_first is None or month_first is None or moment is None:
        found = day_first or (month_first if separator != "." else None)
        return one_day(found) if found else None

    def cost(day: date) -> tuple[bool, int]:
        days = (day - moment.published).days
        return ((days < 0) if moment.is_future else (days > _SLACK_DAYS), abs(days))

    return one_day(min(day_first, month_first, key=cost))


def overnight(moment: Moment) -> Interval:
    """The night before the day of publication, or the one after it in the future tense."""
    other = add_days(moment.published, 1 if moment.is_future else -1)
    return closed(moment.published, other, DatePrecision.DAY)
