"""The date grammars of languages other than English: the commonest phrases of news, from one table for each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from gisviewer.domain.calendar import MONTHS, WEEKDAYS, make_date
from gisviewer.geoparse.dates.english import RULES, YEAR
from gisviewer.geoparse.dates.intervals import Interval, month_of, one_day, year_of
from gisviewer.geoparse.dates.rules import Grammar, Meaning, Rule
from gisviewer.geoparse.dates.units import Moment, day_of_month, day_offset, month, unit, units_away, weekday


@dataclass(frozen=True, slots=True)
class _Words:
    """The temporal words of a language; every value is a regular expression or a table of words."""

    on: str
    in_: str
    of: str
    years: str
    days: dict[str, int]
    units: dict[str, str]
    last: dict[str, str]
    ago: str
    numbers: dict[str, int]


_LANGUAGES = {
    "de": _Words(
        on=r"am|vom|seit dem|bis zum|den",
        in_=r"im|seit|anfang|mitte|ende",
        of=r"",
        years=r"im jahr|im jahre|seit|von|jahr",
        days={"heute": 0, "gestern": -1, "vorgestern": -2, "morgen früh": 1, "übermorgen": 2},
        units={
            "tag": "day",
            "tagen": "day",
            "woche": "week",
            "wochen": "week",
            "monat": "month",
            "monaten": "month",
            "jahr": "year",
            "jahren": "year",
            "stunden": "hour",
        },
        last={
            "letzte woche": "week",
            "vergangene woche": "week",
            "in der vergangenen woche": "week",
            "letzten monat": "month",
            "im vergangenen monat": "month",
            "letztes jahr": "year",
            "im vergangenen jahr": "year",
            "am vergangenen wochenende": "weekend",
            "am wochenende": "weekend",
        },
        ago=r"vor (?P<count>{number}) (?P<unit>{unit})",
        numbers={
            "einem": 1,
            "einer": 1,
            "zwei": 2,
            "drei": 3,
            "vier": 4,
            "fünf": 5,
            "sechs": 6,
            "sieben": 7,
            "acht": 8,
            "neun": 9,
            "zehn": 10,
        },
    ),
    "fr": _Words(
        on=r"le|du|au|depuis le|jusqu'au|ce",
        in_=r"en|depuis|début|fin|mi-",
        of=r"",
        years=r"en|depuis|de|l'année|fin|début",
        days={"aujourd'hui": 0, "aujourd’hui": 0, "hier": -1, "avant-hier": -2, "demain": 1},
        units={
            "jour": "day",
            "jours": "day",
            "semaine": "week",
            "semaines": "week",
            "mois": "month",
            "an": "year",
            "ans": "year",
            "heures": "hour",
        },
        last={
            "la semaine dernière": "week",
            "le mois dernier": "month",
            "l'année dernière": "year",
            "l’année dernière": "year",
            "l'an dernier": "year",
            "le week-end dernier": "weekend",
        },
        ago=r"il y a (?P<count>{number}) (?P<unit>{unit})",
        numbers={
            "un": 1,
            "une": 1,
            "deux": 2,
            "trois": 3,
            "quatre": 4,
            "cinq": 5,
            "six": 6,
            "sept": 7,
            "huit": 8,
            "dix": 10,
        },
    ),
    "es": _Words(
        on=r"el|del|al|desde el|hasta el|este",
        in_=r"en|desde|a principios de|a finales de",
        of=r"de ",
        years=r"en|desde|de|del año|año",
        days={"hoy": 0, "ayer": -1, "anteayer": -2, "mañana": 1},
        units={
            "día": "day",
            "días": "day",
            "semana": "week",
            "semanas": "week",
            "mes": "month",
            "meses": "month",
            "año": "year",
            "años": "year",
            "horas": "hour",
        },
        last={
            "la semana pasada": "week",
            "el mes pasado": "month",
            "el año pasado": "year",
            "el fin de semana": "weekend",
            "el pasado fin de semana": "weekend",
        },
        ago=r"hace (?P<count>{number}) (?P<unit>{unit})",
        numbers={
            "un": 1,
            "una": 1,
            "dos": 2,
            "tres": 3,
            "cuatro": 4,
            "cinco": 5,
            "seis": 6,
            "siete": 7,
            "ocho": 8,
            "diez": 10,
        },
    ),
    "ru": _Words(
        on=r"в|во|с|до|к",
        in_=r"в|с|до",
        of=r"",
        years=r"в|с|до|войны|договор",
        days={"сегодня": 0, "вчера": -1, "позавчера": -2, "завтра": 1, "послезавтра": 2},
        units={
            "день": "day",
            "дня": "day",
            "дней": "day",
            "неделю": "week",
            "недели": "week",
            "недель": "week",
            "месяц": "month",
            "месяца": "month",
            "месяцев": "month",
            "год": "year",
            "года": "year",
            "лет": "year",
        },
        last={
            "на прошлой неделе": "week",
            "в прошлом месяце": "month",
            "в прошлом году": "year",
            "в минувшие выходные": "weekend",
            "в прошлые выходные": "weekend",
        },
        ago=r"(?:(?P<count>{number}) )?(?P<unit>{unit}) назад",
        numbers={"два": 2, "две": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6, "семь": 7, "десять": 10},
    ),
    "uk": _Words(
        on=r"у|в|з|до",
        in_=r"у|в|з|до",
        of=r"",
        years=r"у|в|з|до",
        days={"сьогодні": 0, "вчора": -1, "учора": -1, "позавчора": -2, "завтра": 1},
        units={
            "день": "day",
            "дні": "day",
            "днів": "day",
            "тиждень": "week",
            "тижні": "week",
            "тижнів": "week",
            "місяць": "month",
            "місяці": "month",
            "місяців": "month",
            "рік": "year",
            "роки": "year",
            "років": "year",
        },
        last={
            "минулого тижня": "week",
            "минулого місяця": "month",
            "минулого року": "year",
            "минулих вихідних": "weekend",
            "торік": "year",
        },
        ago=r"(?:(?P<count>{number}) )?(?P<unit>{unit}) тому",
        numbers={"два": 2, "дві": 2, "три": 3, "чотири": 4, "пять": 5, "шість": 6, "сім": 7, "десять": 10},
    ),
    "tr": _Words(
        on=r"",
        in_=r"",
        of=r"",
        years=r"",
        days={"bugün": 0, "dün": -1, "evvelsi gün": -2, "önceki gün": -2, "yarın": 1},
        units={"gün": "day", "hafta": "week", "ay": "month", "yıl": "year", "saat": "hour"},
        last={
            "geçen hafta": "week",
            "geçtiğimiz hafta": "week",
            "geçen ay": "month",
            "geçen yıl": "year",
            "hafta sonu": "weekend",
        },
        ago=r"(?P<count>{number}) (?P<unit>{unit}) önce",
        numbers={"bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8, "on": 10},
    ),
}
_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_WEEKDAY = "|".join(sorted((re.escape(name) for name in WEEKDAYS if len(name) > 3), key=len, reverse=True))
_NUMERIC = tuple(rule for rule in RULES if rule.pattern.pattern.startswith(r"(?<![\d/.-])"))


@lru_cache(maxsize=8)
def grammar_of(language: str) -> Grammar:
    """The rules of a language; for one that has none only those of dates in figures."""
    words = _LANGUAGES.get(language)
    return Grammar(_NUMERIC if words is None else (*_NUMERIC, *_build(words)))


def _build(words: _Words) -> tuple[Rule, ...]:
    number = "|".join((*map(re.escape, words.numbers), r"\d{1,3}"))
    units = "|".join(sorted(map(re.escape, words.units), key=len, reverse=True))
    named_days = "|".join(sorted(map(re.escape, words.days), key=len, reverse=True))
    named_units = "|".join(sorted(map(re.escape, words.last), key=len, reverse=True))
    on = rf"(?:(?:{words.on})\s+)?" if words.on else ""
    in_ = rf"(?:(?:{words.in_})\s+)" if words.in_ else ""
    case = r"(?:['’]?[a-zıüöçşğ]{1,3})?" if not words.on else ""
    suffix = r"(?:\s+(?:года|году|г\.|року|р\.))?"

    def rule(pattern: str, meaning: Meaning, level: str = "day") -> Rule:
        return Rule(re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.I), meaning, _is_relative, level=level)

    def ago(match: re.Match[str], moment: Moment) -> Interval | None:
        count = _fold(match["count"] or "1")
        value = int(count) if count.isdigit() else words.numbers[count]
        return units_away(moment, -value, words.units[_fold(match["unit"])])

    return (
        rule(named_days, lambda match, moment: day_offset(moment, words.days[_fold(match[0])])),
        rule(named_units, lambda match, moment: unit(moment, words.last[_fold(match[0])], -1), "range"),
        rule(words.ago.format(number=number, unit=units), ago, "range"),
        rule(
            rf"{on}(?:(?P<weekday>{_WEEKDAY}),?\s+(?:den\s+|dem\s+)?)?(?P<day>[12]?\d|3[01])(?:\.|er|º)?\s+"
            rf"{words.of}(?P<month>{_MONTH})(?:\.(?=\s+\d))?(?:\s+(?:del?\s+)?(?P<year>{YEAR}){suffix})?{case}",
            _day,
        ),
        rule(rf"{in_}(?P<month>{_MONTH}|{_LOCATIVES})\s+(?:del?\s+)?(?P<year>{YEAR}){suffix}{case}", _month, "month"),
        *([rule(rf"{in_}(?P<month>{_MONTH}|{_LOCATIVES})(?P<year>\b\B)?", _month, "month")] if words.in_ else []),
        *([rule(rf"(?:{words.years})\s+(?P<year>{YEAR}){suffix}", _year, "year")] if words.years else []),
        rule(rf"{on}(?P<weekday>{_WEEKDAY})(?:\s+(?:günü|gecesi|dernier|pasado|abend|nacht))?", _weekday),
    )


_LOCATIVE_FORMS = (
    "январе січні;феврале лютому;марте березні;апреле квітні;мае травні;июне червні;июле липні;августе серпні;"
    "сентябре вересні;октябре жовтні;ноябре листопаді;декабре грудні"
)
_LOCATIVE_MONTHS = {
    word: number for number, names in enumerate(_LOCATIVE_FORMS.split(";"), 1) for word in names.split()
}
_LOCATIVES = "|".join(_LOCATIVE_MONTHS)


def _fold(word: str) -> str:
    """Lower case as the tables have it: the dotted capital I of Turkish becomes a plain i."""
    return word.lower().replace("i\u0307", "i")


def _number_of(word: str) -> int:
    return _LOCATIVE_MONTHS.get(_fold(word)) or MONTHS[_fold(word)]


def _is_relative(match: re.Match[str]) -> bool:
    return not match.groupdict().get("year")


def _day(match: re.Match[str], moment: Moment) -> Interval | None:
    number, day, named = _number_of(match["month"]), int(match["day"]), match["weekday"]
    if match["year"]:
        found = make_date(int(match["year"]), number, day)
        return one_day(found) if found else None
    return day_of_month(moment, number, day, WEEKDAYS[_fold(named)] if named else None)


def _month(match: re.Match[str], moment: Moment) -> Interval:
    number = _number_of(match["month"])
    return month_of(int(match["year"]), number) if match["year"] else month(moment, number)


def _year(match: re.Match[str], moment: Moment) -> Interval:  # noqa: ARG001
    return year_of(int(match["year"]))


def _weekday(match: re.Match[str], moment: Moment) -> Interval:
    return weekday(moment, WEEKDAYS[_fold(match["weekday"])])
