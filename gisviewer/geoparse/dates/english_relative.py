"""English temporal expressions that count from the day of publication, or from a day spoken of before."""

from __future__ import annotations

import re

from gisviewer.domain.calendar import make_date
from gisviewer.domain.incidents import DatePrecision
from gisviewer.geoparse.dates.english import MONTH, WEEKDAY, YEAR, month_number, weekday_number
from gisviewer.geoparse.dates.intervals import (
    Interval,
    add_days,
    closed,
    month_of,
    one_day,
    third_of,
    week_of,
    year_of,
)
from gisviewer.geoparse.dates.rules import Rule
from gisviewer.geoparse.dates.units import (
    Moment,
    day_of_month,
    day_offset,
    few_units_away,
    last_weekday,
    near_units,
    next_weekday,
    overnight,
    shifted_month_name,
    span_of_units,
    unit,
    units_away,
    weekday,
)

_NUMBER_WORDS = (
    *("zero", "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_NUMBERS = {word: number for number, word in enumerate(_NUMBER_WORDS)} | {
    "an": 1,
    "one": 1,
    "half": 1,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "dozen": 12,
}
_COUNT = (
    r"(?P<few>(?:a\s+)?(?:few|couple(?:\s+of)?|several|many|number\s+of|handful\s+of)|some)|(?P<count>\d{1,3}|"
    + "|".join(sorted(_NUMBERS, key=len, reverse=True))
    + r")(?P<more>\s+and\s+a\s+half|\s+or\s+\w+)?"
)
_UNIT = r"(?P<unit>second|minute|hour|day|night|week|month|year|decade)s?"
_SPAN_UNIT = r"(?P<unit>day|week|weekend|month|quarter|year|decade|spring|summer|autumn|fall|winter)"
_SHIFTS = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "the": 0, "next": 1, "coming": 1}


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]


def _ago(match: re.Match[str], moment: Moment) -> Interval | None:
    """So long ago, or so long before or after the day last spoken of."""
    direction = match["direction"].lower()
    name = match["unit"].lower()
    if direction != "ago" and not direction.startswith("from"):
        if moment.anchor is None:
            if direction in ("later", "after", "afterwards"):
                return None
        else:
            moment = Moment(moment.anchor, moment.tense)
    sign = 1 if direction in ("later", "after", "afterwards") or direction.startswith("from") else -1
    if match["few"]:
        few = match["few"].lower()
        return units_away(moment, sign * 2, name) if "couple" in few else few_units_away(moment, name, sign)
    return units_away(moment, sign * _number(match["count"]), name)


def _in_units(match: re.Match[str], moment: Moment) -> Interval | None:
    """“In three days”: a time to come only where the clause is about the future."""
    if not moment.is_future and not match["time"]:
        return None
    if not match["count"]:
        return None
    count, name = _number(match["count"]), match["unit"].lower()
    return span_of_units(moment, count, name, 1) if match["within"] else units_away(moment, count, name)


def _last_units(match: re.Match[str], moment: Moment) -> Interval | None:
    sign = 1 if match["rel"].lower() in ("next", "coming", "following") else -1
    name = match["unit"].lower()
    if match["few"]:
        return near_units(moment, name, sign)
    return span_of_units(moment, _number(match["count"] or "one"), name, sign)


def _recent(match: re.Match[str], moment: Moment) -> Interval | None:
    sign = 1 if match["rel"].lower() in ("coming", "next") else -1
    return near_units(moment, match["unit"].lower(), sign)


def _past_unit(match: re.Match[str], moment: Moment) -> Interval | None:
    return span_of_units(moment, 1, match["unit"].lower(), -1)


def _unit(match: re.Match[str], moment: Moment) -> Interval | None:
    whole = unit(moment, match["unit"].lower(), _SHIFTS[match["rel"].lower()])
    return _part(match["part"], whole, moment, match["rel"].lower())


def _part(part: str | None, whole: Interval | None, moment: Moment, relation: str) -> Interval | None:
    """“Earlier this week” ends, “later this week” begins with the day of publication; “late last week” is its end."""
    if not part or whole is None or whole.start is None or whole.end is None:
        return whole
    part = part.lower()
    if relation in ("this", "current", "the") and part in ("earlier", "later"):
        if part == "earlier":
            return Interval(whole.start, min(max(moment.published, whole.start), whole.end), whole.precision)
        return Interval(max(min(moment.published, whole.end), whole.start), whole.end, whole.precision)
    return third_of(whole, {"early": 0, "earlier": 0, "mid": 1, "middle": 1, "late": 2, "later": 2}[part])


def _end_of(match: re.Match[str], moment: Moment) -> Interval | None:
    """“The end of the year”, “the start of March”, “the middle of 2021”."""
    if match["month"]:
        number = month_number(match["month"])
        whole: Interval | None = (
            month_of(int(match["year"]), number)
            if match["year"]
            else shifted_month_name(moment, number, _SHIFTS[match["monthrel"].lower()])
            if match["monthrel"]
            else month_of(
                moment.published.year - (number > moment.published.month and not moment.is_future),
                number,
            )
        )
    elif match["year"]:
        whole = year_of(int(match["year"]))
    else:
        whole = unit(moment, match["unit"].lower(), _SHIFTS.get(match["rel"].lower(), 0))
    if whole is None:
        return None
    found = third_of(whole, {"s": 0, "b": 0, "m": 1, "e": 2}[match["edge"][0].lower()])
    if match["opening"]:
        is_since = match["opening"].lower() == "since"
        return Interval(found.start, None, None) if is_since else Interval(None, found.end, None)
    return found


def _week_holding(match: re.Match[str], moment: Moment) -> Interval | None:
    """“Monday last week”: the weekday of the week named."""
    shift = _SHIFTS[match["rel"].lower()]
    return weekday(moment, weekday_number(match["weekday"]), shift)


def _rel_weekday(match: re.Match[str], moment: Moment) -> Interval:
    number, relation = weekday_number(match["weekday"]), match["rel"].lower()
    if relation in ("next", "coming", "this coming"):
        return next_weekday(moment, number)
    if relation == "this":
        return weekday(moment, number)
    return last_weekday(moment, number)


def _rel_month(match: re.Match[str], moment: Moment) -> Interval | None:
    relation = match["rel"].lower().split()[-1]
    return shifted_month_name(moment, month_number(match["month"]), _SHIFTS[relation])


_DAY_WORDS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}


def _day_word(match: re.Match[str], moment: Moment) -> Interval:
    return day_offset(moment, _DAY_WORDS[match["word"].lower()])


def _overnight(match: re.Match[str], moment: Moment) -> Interval:
    if not match["weekday"]:
        return overnight(moment)
    first = weekday(moment, weekday_number(match["weekday"])).start
    assert first is not None  # a weekday always has a day
    if (match["link"] or "").strip() == "into" or (first >= moment.published and not moment.is_future):
        return closed(add_days(first, -1), first, DatePrecision.DAY)
    return closed(first, add_days(first, 1), DatePrecision.DAY)


def _night_between(match: re.Match[str], moment: Moment) -> Interval | None:
    second = weekday(moment, weekday_number(match["second"])).start
    assert second is not None  # a weekday always has a day
    first = add_days(second, -1)
    if first.weekday() != weekday_number(match["first"]):
        return None
    return closed(first, second, DatePrecision.DAY)


def _anchored_day(match: re.Match[str], moment: Moment) -> Interval | None:
    """“The next day”, “the same night”, “the day before”, told from the day spoken of before."""
    word = (match["rel"] or match["after"] or "").lower()
    shift = {"same": 0, "that": 0, "next": 1, "following": 1, "previous": -1, "before": -1, "earlier": -1}.get(word, 0)
    if moment.anchor is None:
        return day_offset(moment, -1) if shift < 0 else None
    return one_day(add_days(moment.anchor, shift))


def _anchored_unit(match: re.Match[str], moment: Moment) -> Interval | None:
    relation = match["rel"].lower()
    shift = {"same": 0, "that": 0, "following": 1, "previous": -1}[relation]
    base = moment.anchor or (moment.published if relation == "previous" else None)
    return unit(Moment(base), match["unit"].lower(), shift) if base else None


def _week_around(match: re.Match[str], moment: Moment) -> Interval | None:
    day = weekday(moment, weekday_number(match["weekday"])).start
    return week_of(day) if day else None


def _week_of_date(match: re.Match[str], moment: Moment) -> Interval | None:
    number, day = month_number(match["month"] or match["month2"]), int(match["day"] or match["day2"])
    named = make_date(int(match["year"]), number, day) if match["year"] else None
    found = one_day(named) if named else day_of_month(moment, number, day)
    return week_of(found.start) if found and found.start else None


_PART = r"(?:(?P<part>early|earlier|mid|middle|late|later)[\s-]+(?:in\s+|on\s+)?)?"
_PART_OF_DAY = r"(?:morning|afternoon|evening|night)"

RELATIVE_RULES = (
    Rule(
        re.compile(r"(?<![\w-])(?:the\s+)?day\s+before\s+yesterday\b", re.I), lambda _, moment: day_offset(moment, -2)
    ),
    Rule(re.compile(r"(?<![\w-])(?:the\s+)?day\s+after\s+tomorrow\b", re.I), lambda _, moment: day_offset(moment, 2)),
    Rule(re.compile(rf"\bthis\s+{_PART_OF_DAY}\b", re.I), lambda _, moment: day_offset(moment, 0)),
    Rule(re.compile(r"\blast\s+night\b", re.I), lambda _, moment: day_offset(moment, -1)),
    Rule(re.compile(r"\b(?:earlier|later)\s+in\s+the\s+day\b", re.I), lambda _, moment: day_offset(moment, 0)),
    Rule(
        re.compile(
            rf"(?<![\w-])(?:(?:early|earlier|late|later)\s+)?(?P<word>today|tonight|yesterday|tomorrow)(?:\s+{_PART_OF_DAY})?(?!\w)",
            re.I,
        ),
        _day_word,
    ),
    Rule(
        re.compile(
            r"(?<![\w-])overnight(?:(?P<link>\s+(?:on|into|from|between|of)?\s*)(?:(?:late|early)\s+)?"
            rf"(?P<weekday>{WEEKDAY})(?!\w))?(?!-|\s+(?:curfew|stay|train|bus|flight|guest|ban|bag|shelter|success)\b)",
            re.I,
        ),
        _overnight,
    ),
    Rule(
        re.compile(
            rf"(?<![\w-])(?:overnight|(?:on\s+|in\s+|during\s+)?the\s+night)\s+(?:(?:from|between|of)\s+)?(?P<first>{WEEKDAY})"
            rf"(?:\s*[-–/]\s*|\s+(?:to|into|and)\s+)(?P<second>{WEEKDAY})"
        ),
        _night_between,
    ),
    Rule(
        re.compile(
            rf"(?<![\w-])(?:(?:more|less)\s+than\s+|about\s+|around\s+|nearly\s+|almost\s+|just\s+|over\s+)?(?:{_COUNT})\s+{_UNIT}\s+"
            r"(?P<direction>ago|earlier|later|before|afterwards|from\s+now)(?!\w)(?!\s+(?:the|a|an|his|her|their|its|it|he|they)\b)",
            re.I,
        ),
        _ago,
        level="range",
    ),
    Rule(
        re.compile(rf"\b(?:in|(?P<within>within))\s+(?:{_COUNT})\s+{_UNIT}(?P<time>['’]\s+time)?(?!\w|\s+of)", re.I),
        _in_units,
        level="range",
    ),
    Rule(
        re.compile(
            rf"\b(?:(?:over|in|during|within|for|throughout)\s+)?the\s+(?P<rel>last|past|previous|next|coming|following)\s+(?:{_COUNT})\s+"
            rf"{_UNIT}(?!\w)",
            re.I,
        ),
        _last_units,
        level="range",
    ),
    Rule(
        re.compile(
            r"\b(?:(?:over|in|during|within|for)\s+)?(?:the\s+)?(?P<rel>recent|past|last|coming)\s+(?P<unit>hour|day|week|month)s(?!\w)",
            re.I,
        ),
        _recent,
        level="range",
    ),
    Rule(
        re.compile(
            r"\b(?:(?:over|in|during|for|throughout)\s+)?(?:this|the)\s+past\s+(?P<unit>day|week|month|year|decade)(?!\w)",
            re.I,
        ),
        _past_unit,
        level="range",
    ),
    Rule(
        re.compile(
            rf"(?<![\w-])(?:(?:over|in|during|at|throughout)\s+)?{_PART}(?:the\s+)?(?P<rel>last|this|next|coming|previous|current)\s+"
            rf"{_SPAN_UNIT}(?![\w-]|['’]s\s+time|\s+of\s+\d)",
            re.I,
        ),
        _unit,
        level="range",
    ),
    Rule(
        re.compile(rf"\b(?:over|at|during|on)\s+{_PART}(?P<rel>the)\s+(?P<unit>weekend)\b", re.I),
        _unit,
        level="range",
    ),
    Rule(
        re.compile(
            r"\b(?:(?:at|in|around|from|(?P<opening>by|since|until))\s+)?(?:the\s+)?(?P<edge>start|beginning|end|middle)\s+of\s+"
            rf"(?:(?P<rel>the|last|this|next|that)\s+(?P<unit>week|month|year|decade)|(?:(?P<monthrel>last|this|next)\s+)?"
            rf"(?P<month>{MONTH})(?:,?\s+(?P<year>{YEAR}))?)(?!\w|['’]s)"
        ),
        _end_of,
        level="range",
    ),
    Rule(
        re.compile(
            rf"(?<!\w)(?P<weekday>{WEEKDAY})(?:\s+{_PART_OF_DAY})?\s+(?:of\s+)?(?P<rel>last|this|next)\s+week\b"
        ),
        _week_holding,
    ),
    Rule(
        re.compile(
            rf"(?<!\w)(?:on\s+)?(?P<rel>last|this\s+past|past|this\s+coming|coming|next|this|previous)\s+(?P<weekday>{WEEKDAY})(?![\w-])"
            rf"(?:\s+{_PART_OF_DAY})?",
            re.I,
        ),
        _rel_weekday,
    ),
    Rule(
        re.compile(rf"(?<!\w)(?P<rel>last|this\s+past|past|this|next)\s+(?P<month>{MONTH})(?![\w-])"),
        _rel_month,
        level="month",
    ),
    Rule(re.compile(rf"\bthe\s+week\s+of\s+(?P<weekday>{WEEKDAY})\b"), _week_around, level="range"),
    Rule(
        re.compile(
            r"\b(?:in\s+|during\s+)?the\s+week\s+(?:of|beginning|starting|ending)\s+(?:on\s+)?(?:the\s+)?"
            rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month>{MONTH})|(?P<month2>{MONTH})\s+(?P<day2>\d{{1,2}}))"
            rf"(?:,?\s+(?P<year>{YEAR}))?(?!\w)"
        ),
        _week_of_date,
        level="range",
    ),
    Rule(
        re.compile(
            r"(?<![\w-])(?:(?:on\s+)?(?:the\s+(?P<rel>same|next|following|previous)|that)\s+"
            r"(?:day|night|morning|afternoon|evening)|(?:the|a)\s+day\s+(?P<after>before|earlier))(?!\w)"
            r"(?!\s+(?:the|a|an|his|her|their|its|it|he|they|of)\b)",
            re.I,
        ),
        _anchored_day,
    ),
    Rule(
        re.compile(
            r"(?<![\w-])(?:in\s+|during\s+)?(?:the\s+)?(?P<rel>same|that|following|previous)\s+(?P<unit>week|month|year)(?![\w-])",
            re.I,
        ),
        _anchored_unit,
        level="range",
    ),
)
