"""What stands around a temporal expression: prepositions, "early" and "late", parts of the day, and signs of a name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gisviewer.geoparse.dates.rules import Expression
from gisviewer.geoparse.lexicon import word_set

_OPENINGS = {
    "since": "since",
    "from": "since",
    "starting": "since",
    "until": "until",
    "till": "until",
    "by": "until",
    "before": "before",
    "after": "after",
    "between": "between",
}
_KEPT = frozenset(
    {"on", "in", "at", "during", "over", "throughout", "since", "until", "till", "between", "by", "before", "after"}
)
_REACH = 80
"""How many characters around an expression are looked at."""
_DAY_PART_BEFORE = re.compile(
    r"(?:(?:on|in|during)\s+)?the\s+(?:(?:early|late)\s+)?(?:night|evening|morning|afternoon|early\s+hours|small\s+hours)\s+of\s+(?:the\s+)?$",
    re.I,
)
_BEFORE = re.compile(
    r"""(?<![\w-])
    (?:(?P<outer>earlier|early|later|late)\s+)?
    (?:(?P<word>on|in|at|during|over|throughout|since|until|till|by|before|after|between|from|starting|of|around|about|circa
        |through|to|and|or|toward|towards|for|every|each)\s+)?
    (?:(?P<article>the|a|an|its|their|his|her|this|that|(?:\w+['’]s?))\s+)?
    (?:(?P<inner>early|earlier|mid|late|later)(?:[\s-]+(?:on\s+|in\s+)?))?$""",
    re.X | re.I,
)
_AFTER_DAY = re.compile(
    r"\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening|night|overnight|midday|noon|dawn)\b(?!\s+(?:prayers|market|shift))"
)
_PARTS = {"early": 0, "earlier": None, "mid": 1, "late": 2, "later": None}
_RANK = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Lt|Col|Gen|Maj|Capt|Sgt|Cpl|Pvt|Sen|Rep|Gov|Lieutenant|Colonel|General|Major|Captain|Sergeant|"
    r"Corporal|Private|Admiral|Commander|Minister|President|Secretary|Senator|Chief|Judge|Justice|Sir|Lady|Pastor|Bishop|Reverend|"
    r"Father|Sister|Brother|Chairman|Spokesman|Spokeswoman|Officer|Inspector|Theresa|Black|Bloody|Good|Ash|Holy|Super|Cyber|Joe|Man)"
    r"\.?\s+)$"
)
_CAPITALISED_BEFORE = re.compile(r"(?<![.\w])([A-Z][a-z]+)\s+$")
_NAME_AFTER = re.compile(r"\s+(?:[A-Z][\w'’-]+)")
_DATE_BEFORE = re.compile(
    r"\b(?:on|in|at|by|of|since|until|till|from|before|after|late|early|earlier|later|last|next|this|that|every|each|between|during|"
    r"and|to|or|said|told|through|mid)\s+(?:the\s+)?$|[-–—,(]\s*$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Prefix:
    """The words before an expression that belong to its phrase, which begins at `start`.

    `opening` is "since", "until", "before", "after", "between" or ""; `part` 0 early, 1 middle, 2 late;
    `is_temporal` whether they make a date of a bare month or year.
    """

    start: int
    word: str = ""
    opening: str = ""
    part: int | None = None
    is_temporal: bool = False
    looks_ahead: bool = False


def find_prefix(words: str, expression: Expression, language: str = "en") -> Prefix:
    """What precedes an expression; in languages other than English its rule already holds the preposition."""
    start = expression.start
    if language not in ("", "en"):
        return Prefix(start, is_temporal=True)
    near = max(0, start - _REACH)
    day_part = _DAY_PART_BEFORE.search(words, near, start)
    if day_part and expression.rule.level in ("day", "weekday"):
        return Prefix(day_part.start(), is_temporal=True)
    match = _BEFORE.search(words, near, start)
    if match is None:
        return Prefix(start)
    word = (match["word"] or "").lower()
    inner, outer, article = (match["inner"] or "").lower(), (match["outer"] or "").lower(), match["article"]
    level = expression.rule.level
    adjective = _is_adjectival(words, expression.end)
    opening = "" if adjective and word in ("before", "after", "by", "from") else _OPENINGS.get(word, "")
    if article and not inner and level not in ("year",):
        # "the Sunday attack", "Iran's March vote": the article belongs to the noun
        return Prefix(start, is_temporal=level == "month" and adjective)
    begin = _begin(match, start, word, inner, outer, bool(article))
    part = _PARTS.get(inner or outer) if level in ("month", "year") else None
    temporal = bool(word and word not in ("to", "for", "or", "and")) or bool(inner) or bool(article and level == "year")
    if level == "year" and word == "of":
        temporal = _is_named_period(words, match.start())
    return Prefix(begin, word, opening, part, temporal, bool(re.search(r"\buntil|till|by\b", word)))


def _begin(match: re.Match[str], start: int, word: str, inner: str, outer: str, article: bool) -> int:
    if word in _KEPT and not article:
        return match.start("outer") if outer else match.start("word")
    if outer and not word and not article:
        return match.start("outer")
    if inner:
        return match.start("inner")
    return start


def _is_adjectival(words: str, end: int) -> bool:
    """Whether a noun follows that the date only describes: "after Sunday's vote", "the March 3 attack"."""
    return bool(
        re.match(r"['’]s\b|\s+[a-z]+(?<!\bin)(?<!\band)(?<!\bthe)(?<!\bat)(?<!\bto)(?<!\bwhen)(?<!\bby)\b", words[end:])
    )


def _is_named_period(words: str, at: int) -> bool:
    noun = re.search(r"(\w+)\s+$", words[:at] if words[:at].endswith(" ") else words[:at] + " ")
    if noun is None:
        return False
    word = noun[1]
    return word[0].isupper() or word.lower() in _PERIODS


_PERIODS = word_set(
    "war treaty revolution coup spring summer autumn winter end start beginning half quarter agreement accord deal"
    " peace conflict constitution elections election uprising invasion genocide crisis ceasefire truce attack attacks"
    " protests vote rest most events borders fighting battle siege annexation referendum summit resolution year night"
    " morning day"
)


def find_suffix(words: str, end: int) -> int:
    """The end of a phrase with the part of the day that follows it ("Monday night")."""
    match = _AFTER_DAY.match(words, end)
    return match.end() if match else end


def is_name(words: str, start: int, end: int) -> bool:
    """Whether a month or weekday is part of a person's name, or of a title."""
    before, after = words[max(0, start - _REACH) : start], words[end : end + _REACH]
    if _RANK.search(before):
        return True
    if _DATE_BEFORE.search(before):
        return False
    capital_before = _CAPITALISED_BEFORE.search(before)
    name_after = _NAME_AFTER.match(after) is not None
    if start < _REACH and not before.strip("\"'“‘ "):
        return name_after
    return bool(capital_before and name_after)
