"""Numbers of victims in French, Spanish, German and Russian: the plain forms of news reports."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gisviewer.domain.text import Span
from gisviewer.geoparse.literals import Sentence

_WORDS = (
    "un une uno una ein eine einen один одна|deux dos zwei два две двое|trois tres drei три трое|"
    "quatre cuatro vier четыре четверо|cinq cinco fünf пять пятеро|six seis sechs шесть шестеро|sept siete sieben семь|"
    "huit ocho acht восемь|neuf nueve neun девять|dix diez zehn десять|onze once elf одиннадцать|"
    "douze doce zwölf двенадцать"
)
_VALUES = {form: number for number, forms in enumerate(_WORDS.split("|"), 1) for form in forms.split()}
_AT_LEAST = r"au moins|plus de|al menos|más de|por lo menos|mindestens|mehr als|не менее|более|по меньшей мере|минимум"
_NUMBER = (
    rf"(?:(?P<least>{_AT_LEAST})\s+)?(?<![\w.,-])(?P<n>\d{{1,3}}(?:[ .\u00a0\u202f]\d{{3}})+(?!\d)|\d{{1,6}}|"
    rf"{'|'.join(sorted(_VALUES, key=len, reverse=True))})"
)
_PEOPLE = r"(?:\s+(?!et\b|y\b|und\b|и\b)[^\W\d_][\w'’-]*){0,3}?"
_KILLED = (
    r"(?:ont été |sont |été )?(?:tuée?s?|morte?s?)|(?:fueron |han sido )?(?:asesinad[oa]s?|muert[oa]s?|murieron)|"
    r"(?:wurden? )?(?:getötet|ums Leben gekommen)|Tote|Todesopfer|погибл[иоа]|погибших|убит[ыоа]?|убитых"
)
_WOUNDED = (
    r"(?:ont été )?blessée?s?|(?:resultaron |fueron )?(?:herid[oa]s?)|(?:wurden? )?(?:verletzt|verwundet)|Verletzte|"
    r"ранен[ыоа]?|раненых|пострадал[иоа]"
)
_DISPLACED = r"(?:ont été )?déplacée?s?|ont fui|desplazad[oa]s|huyeron|vertrieben|flohen|бежали"
_PATTERNS = (
    *(
        (kind, re.compile(rf"{_NUMBER}{_PEOPLE}\s+(?:{verbs})(?!\w)", re.I))
        for kind, verbs in (("killed", _KILLED), ("wounded", _WOUNDED), ("displaced", _DISPLACED))
    ),
    (
        "killed",
        re.compile(rf"(?<!\w)(?:tuant|mat(?:aron|ó|ando) a|töteten?|погибл[иоа]|убит[ыоа])\s+{_NUMBER}(?!\w)", re.I),
    ),
    (
        "wounded",
        re.compile(rf"(?<!\w)(?:blessant|hir(?:ieron|ió|iendo) a|ранен[ыоа]|пострадали)\s+{_NUMBER}(?!\w)", re.I),
    ),
)


def find_counts(sentence: Sentence) -> Iterator[tuple[str, int, int | None, Span]]:
    """Kind, best count, highest count (None after "at least") and place in the sentence of each count."""
    for kind, pattern in _PATTERNS:
        for match in sentence.find(pattern):
            number = match["n"].lower()
            value = _VALUES.get(number) or int(re.sub(r"\D", "", number) or 0)
            yield kind, value, None if match["least"] else value, Span(*match.span())
