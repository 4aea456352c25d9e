"""Names of months and weekdays in the languages of news, as they are written in dates."""

from __future__ import annotations

import re
from datetime import date
from types import MappingProxyType

_MONTH_FORMS = (
    "january jan januar janvier janv enero ene gennaio gen janeiro январь января янв січень січня січ ocak stycznia",
    "february feb februar février fevrier févr fevr febrero febbraio fevereiro fev февраль февраля фев лютий лютого "
    "şubat lutego",
    "march mar märz maerz mrz mars marzo março marco март марта мар березень березня бер mart marca",
    "april apr avril avr abril abr aprile апрель апреля апр квітень квітня квіт nisan kwietnia",
    "may mai mayo maggio mag maio май мая травень травня трав mayıs maja",
    "june jun juni juin junio giugno giu junho июнь июня июн червень червня черв haziran czerwca",
    "july jul juli juillet juil julio luglio lug julho июль июля июл липень липня лип temmuz lipca",
    "august aug août aout agosto ago август августа авг серпень серпня серп ağustos sierpnia",
    "september sept sep septembre septiembre settembre set setembro сентябрь сентября сент сен вересень вересня вер "
    "eylül września",
    "october oct oktober okt octobre octubre ottobre ott outubro октябрь октября окт жовтень жовтня жовт ekim "
    "października",
    "november nov novembre noviembre novembro ноябрь ноября нояб ноя листопад листопада лист kasım listopada",
    "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro декабрь декабря дек грудень "
    "грудня груд aralık grudnia",
)
_WEEKDAY_FORMS = (
    "monday mon montag lundi lunes lunedì segunda-feira понедельник понедельника понеділок понеділка pazartesi",
    "tuesday tues tue dienstag mardi martes martedì terça-feira вторник вторника вівторок вівторка salı",
    "wednesday wed mittwoch mercredi miércoles mercoledì quarta-feira среда среду среды середа середу середи çarşamba",
    "thursday thurs thur thu donnerstag jeudi jueves giovedì quinta-feira четверг четверга четвер четверга perşembe",
    "friday fri freitag vendredi viernes venerdì sexta-feira пятница пятницу пятницы п'ятниця п'ятницю п’ятницю cuma",
    "saturday sat samstag sonnabend samedi sábado sabato суббота субботу субботы субота суботу суботи cumartesi",
    "sunday sun sonntag dimanche domingo domenica воскресенье воскресенья неділя неділю неділі pazar",
)

MONTHS = MappingProxyType({form: n for n, forms in enumerate(_MONTH_FORMS, 1) for form in forms.split()})
"""Lower-case form of a month's name, without a final full stop, to 1-12."""

WEEKDAYS = MappingProxyType({form: n for n, forms in enumerate(_WEEKDAY_FORMS) for form in forms.split()})
"""Lower-case form of a weekday's name to 0 (Monday) - 6."""


def make_date(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


_WORD = r"[^\W\d_]+"
_PATTERNS = (
    re.compile(r"(?<!\d)(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<y>\d{4})[./](?P<m>\d{1,2})[./](?P<d>\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<y>\d{4})年\s*(?P<m>\d{1,2})月\s*(?P<d>\d{1,2})日"),
    re.compile(
        rf"(?<!\w)(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(?P<m>{_WORD})\.?,?\s+"
        r"(?:de\s+|del\s+)?(?P<y>\d{4})(?!\d)"
    ),
    re.compile(rf"(?<!\w)(?P<m>{_WORD})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})(?!\d)"),
    re.compile(r"(?<!\d)(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})(?!\d)"),
)
_SLASHED = re.compile(r"(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)")


def find_full_date(text: str) -> tuple[date, int, int] | None:
    """The first complete, unambiguous calendar date in a short text, with its offsets.

    03/04/2021 is ambiguous and not taken; 13/04/2021 and 04/13/2021 are not.
    """
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            month = match["m"]
            number = int(month) if month.isdigit() else MONTHS.get(month.lower().rstrip("."))
            found = number and make_date(int(match["y"]), number, int(match["d"]))
            if found:
                return found, match.start(), match.end()
    for match in _SLASHED.finditer(text):
        first, second, year = (int(part) for part in match.groups())
        readings = {make_date(year, second, first), make_date(year, first, second)} - {None}
        if len(readings) == 1:
            (only,) = readings
            assert only is not None  # None was taken out of the set
            return only, match.start(), match.end()
    return None
