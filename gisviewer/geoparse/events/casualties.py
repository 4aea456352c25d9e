"""Numbers of people killed, wounded, displaced or arrested, told from ages, distances, dates and strengths."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from gisviewer.domain.incidents import Casualties
from gisviewer.domain.text import Span
from gisviewer.geoparse.events.casualties_languages import find_counts
from gisviewer.geoparse.events.speakers import find_speaker
from gisviewer.geoparse.literals import Sentence

_UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_EXACT = {word: number for number, word in enumerate(_UNITS)} | {
    word: 10 * number for number, word in enumerate(_TENS, 2)
}
_VAGUE = {
    "dozens": 24,
    "scores": 40,
    "hundreds": 200,
    "thousands": 2000,
    "several": 3,
    "a few": 3,
    "many": None,
    "tens of thousands": 20000,
    "hundreds of thousands": 200000,
}
_WORD_NUMBER = rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_UNITS[1:10])}))?|{'|'.join(_UNITS[1:])})"
_FIGURE = r"\d{1,3}(?:,\d{3})+|\d{1,7}(?:\.\d+)?"
_HEDGE = (
    r"at least|more than|over|nearly|almost|about|around|some|up to|as many as|no fewer than|an estimated|roughly|only"
)
_NUMBER = (
    rf"(?:(?P<hedge§>{_HEDGE})\s+)?(?:(?:between\s+)?(?P<n§>(?:{_FIGURE})(?:\s+(?:million|thousand))?|"
    rf"{_WORD_NUMBER}|"
    rf"a\s+dozen|two\s+dozen|three\s+dozen|an?(?=\s+\w)|no\s+one|nobody|no|tens\s+of\s+thousands|"
    rf"hundreds\s+of\s+thousands|"
    rf"dozens|scores|hundreds|thousands|several|a\s+few|another\s+(?:{_FIGURE}|{_WORD_NUMBER}))"
    rf"(?:\s*(?:-|–|to|and)\s*(?P<m§>{_FIGURE})(?=\s+[a-z]))?)(?!\s*(?:%|percent|per cent|km|kilomet|miles|"
    rf"met(?:er|re)s|year|-year|"
    rf"month|week|day|hour|minute|a\.m|p\.m|houses|homes|vehicles|tanks|drones|missiles|rockets|shells|buildings|"
    rf"villages|times|dollars|euros))"
)


def _number(suffix: str = "") -> str:
    """The pattern of a number, its groups with a suffix."""
    return _NUMBER.replace("§", suffix)


_VERBS = {
    "killed": r"killed|dead|died|slain|massacred|executed|beheaded|murdered|shot dead|lost their lives|perished|"
    r"drowned|(?:crushed|burned|burnt|beaten|starved|trampled|hacked|stabbed) to death|electrocuted|"
    "dies|die",
    "wounded": r"wounded|injured|hurt|maimed",
    "displaced": r"displaced|fled|uprooted|forced to flee|forced from their homes|left homeless|evacuated",
    "arrested": r"arrested|detained|taken into custody|rounded up|captured",
    "abducted": r"abducted|kidnapped|taken hostage|seized by",
    "missing": r"missing|unaccounted for",
}
_ACTIVE = {
    "killed": r"kill(?:ed|ing|s)|claim(?:ed|ing)(?: the lives of)?|"
    "massacr(?:ed|ing)|"
    r"execut(?:ed|ing)|behead(?:ed|ing)|murder(?:ed|ing)|death toll (?:of|rose to|has risen to|climbed to|stood at|to)|"
    r"deaths of|toll (?:rose to|to|of)|shot dead|gunned down",
    "wounded": r"wound(?:ed|ing|s)|injur(?:ed|ing|es)",
    "displaced": r"displac(?:ed|ing|es)|forc(?:ed|ing)(?=[^.;]{0,40}\b(?:flee|homes)\b)|uproot(?:ed|ing)",
    "arrested": r"arrest(?:ed|ing|s)|detain(?:ed|ing|s)|captur(?:ed|ing)",
    "abducted": r"abduct(?:ed|ing|s)?|kidnapp?(?:ed|ing|s)?|(?:seiz(?:ed?|es|ing)|snatch(?:ed|es|ing)|took)"
    r"(?=\s+(?:[\w,-]+\s+){1,5}?(?:people|persons|pupils|students|children|villagers|passengers|hostages|girls|boys|women|"
    r"workers|worshippers|farmers|residents|schoolgirls|schoolchildren|teachers)\b)",
}
_NOUN = (
    r"(?:\s+\d{1,2}-year-old)?(?:\s+(?!and\b|were\b|was\b|in\b|on\b|at\b|had\b|have\b|has\b|died\b|killed\b|wounded\b|injured\b)[A-Za-z][\w'’-]*){0,5}?"
    r"(?:\s+who\s+[^,.;]{3,40}?(?=\s+(?:were|was)\b))?(?:,\s+(?:including|among)\s+[^,.;]{3,60},)?"
)
_AND_MORE = (
    rf"(?:\s+and\s+{_number('2')}(?!\s+(?:others?|more)\b)(?:\s+(?!and\b|were\b|was\b|in\b|on\b|at\b|wounded\b|injured\b|"
    r"missing\b|arrested\b)[A-Za-z][\w'’-]*){1,3}?)?"
)
_PASSIVE = {
    kind: re.compile(
        rf"(?<![\w.,-]){_number()}{_NOUN}{_AND_MORE}\s+(?:(?:were|was|are|is|have|has|had|been|being|\w+ly|also|"
        rf"had been|have been|"
        rf"civilians|people|others|more)\s+){{0,4}}(?:{verbs})(?!\w)(?!\s+(?:by name|{_FIGURE}\s+people))",
        re.I,
    )
    for kind, verbs in _VERBS.items()
}
_FORWARD = {
    kind: re.compile(
        rf"(?<![\w-])(?:{verbs})\s+{_number()}(?:\s+of\s+(?:his|her|its|their|the|our)(?=\s))?(?P<noun>(?:\s+(?!and\b|in\b|on\b|at\b|"
        rf"when\b)[A-Za-z][\w'’-]*){{1,4}}?)?"
        rf"(?:(?P<join>\s+and|,)\s+{_number('2')}\s+(?P<noun2>(?!of\b)(?!others\s+(?:were\s+)?(?:wounded|"
        rf"injured))[a-z]+)(?!\s+(?:were\s+)?(?:wounded|injured|hurt|missing|arrested)))?",
        re.I,
    )
    for kind, verbs in _ACTIVE.items()
}
_DEATHS = re.compile(
    rf"(?<![\w.,-]){_number()}\s+(?:\w+\s+)?(?P<what>deaths|fatalities|bodies|lives|wounded|injured|injuries)\b",
    re.I,
)
_ELIDED = re.compile(
    rf"(?:and|,|while|with)\s+{_number()}\s+(?:(?:others|more|people|"
    rf"of\s+them)\s+)?(?:were\s+)?(?P<what>wounded|injured|hurt|killed|dead|missing|arrested|displaced)\b",
    re.I,
)
_NO_COUNT_NOUN = re.compile(
    r"\b(?:kilomet\w+|miles?|years?|months?|weeks?|days?|hours?|percent|dollars|homes|houses|villages|towns|cattle|"
    r"vehicles|tanks|"
    r"drones|missiles|rockets|shells|rounds|bridges?|car|ceasefire|tower|bomb|blow|road|building|attack|war|battle|"
    r"number|result)\b",
    re.I,
)
_PUT_AT = re.compile(
    rf"\b(?:put|puts|placed|gave|gives|revised|raised|updated)\s+(?:the\s+|its\s+)?(?:official\s+)?(?:death\s+|casualty\s+)?"
    rf"(?:toll|number|figure|count)(?:\s+of\s+(?:the\s+)?(?:dead|deaths|killed))?\s+(?:to|at|as)\s+{_number()}"
    r"(?!\s+(?:were\s+|was\s+)?(?:wounded|injured|hurt|missing|displaced|arrested))",
    re.I,
)
_SOURCES = re.compile(r";\s|,\s(?:while|but|whereas|although|though)\s", re.I)
"""Where one sentence goes over from what one source says to what another does."""


@dataclass(frozen=True, slots=True)
class _Count:
    low: int | None
    best: int | None
    high: int | None


def find_casualties(text: str, sentence: Span, part: Span | None = None) -> tuple[Casualties, ...]:
    """The counts in a part of a sentence, with who says so; where two sources disagree in it, both of their counts.

    Subgroups of one kind are added up.
    """
    part = part or sentence
    whole = sentence.of(text)
    found: list[Casualties] = []
    edges = [0, *(match.end() for match in _SOURCES.finditer(part.of(text))), len(part)]
    for start, end in pairwise(edges):
        clause = Span(start, end).shifted(part.start)
        who = find_speaker(clause.of(text)) or find_speaker(whole)
        for kind, (count, span) in _counts(clause.of(text)).items():
            entry = Casualties(kind, count.low, count.best, count.high, who, span.shifted(clause.start))
            found.append(entry)
    return tuple(found)


def _counts(words: str) -> dict[str, tuple[_Count, Span]]:
    """The highest count of each kind in a clause, with where it stands."""
    found: dict[str, tuple[_Count, Span]] = {}
    sentence = Sentence.of(words)
    for kind in _VERBS:
        matches = [*sentence.find(_PASSIVE[kind])]
        matches += sentence.find(_FORWARD[kind]) if kind in _FORWARD else []
        for match in matches:
            _note(found, kind, match)
    for pattern in (_DEATHS, _ELIDED):
        for match in sentence.find(pattern):
            _note(found, _kind_of(match["what"].lower()), match)
    for match in sentence.find(_PUT_AT):
        _note(found, "killed", match)
    for kind, best, high, span in find_counts(sentence) if not found else ():
        if kind not in found or (found[kind][0].best or 0) < best:
            found[kind] = (_Count(best, best, high), span)
    return found


def _note(found: dict[str, tuple[_Count, Span]], kind: str, match: re.Match[str]) -> None:
    groups = match.groupdict()
    if _NO_COUNT_NOUN.search(groups.get("noun") or "") or _NO_COUNT_NOUN.search(match[0].split(groups["n"], 1)[-1]):
        return
    if not groups.get("noun") and groups["n"].strip().lower() in ("a", "an") and kind != "killed":
        return
    count = _count(groups["n"], groups.get("m"), groups.get("hedge"))
    if count is None:
        return
    if groups.get("n2") and not (groups.get("join") == "," and groups["n2"].strip().lower() in ("a", "an")):
        other = _count(groups["n2"], groups.get("m2"), groups.get("hedge2"))
        if other is not None:
            count = _Count(*(_add(a, b) for a, b in zip(_parts(count), _parts(other), strict=True)))
    span = Span(*match.span())
    if kind not in found or (found[kind][0].best or 0) < (count.best or 0):
        found[kind] = (count, span)


def _parts(count: _Count) -> tuple[int | None, int | None, int | None]:
    return count.low, count.best, count.high


def _add(first: int | None, second: int | None) -> int | None:
    return None if first is None or second is None else first + second


def _count(number: str, upper: str | None, hedge: str | None) -> _Count | None:
    value, is_vague = _value(number)
    if value is None:
        return None
    if upper:
        top = int(upper.replace(",", ""))
        return _Count(value, value, top) if top > value else None
    hedge = (hedge or "").lower()
    if is_vague:
        return _Count(value, None, None)
    if hedge in ("at least", "more than", "over", "no fewer than"):
        return _Count(value, value, None)
    if hedge in ("up to", "as many as", "nearly", "almost"):
        return _Count(None, value, value)
    return _Count(value, value, value)


def _value(number: str) -> tuple[int | None, bool]:
    word = re.sub(r"\s+", " ", number.strip().lower()).removeprefix("another ")
    if word in ("a", "an"):
        return 1, False
    if word in ("no one", "nobody", "no"):
        return 0, False
    if word in _VAGUE:
        return _VAGUE[word], True
    if word.endswith("dozen"):
        return {"a": 12, "two": 24, "three": 36}[word.split()[0]], False
    if word[0].isdigit():
        figure, _, scale = word.partition(" ")
        factor = {"million": 1_000_000, "thousand": 1000}.get(scale, 1)
        if "." in figure and factor == 1:
            return None, False
        return int(float(figure.replace(",", "")) * factor), False
    parts = re.split(r"[- ]", word)
    return sum(_EXACT[part] for part in parts), False


def _kind_of(word: str) -> str:
    if word in ("deaths", "fatalities", "bodies", "lives", "dead", "killed"):
        return "killed"
    return "wounded" if word in ("wounded", "injured", "injuries", "hurt") else word
