"""Who says what a sentence says: "according to the ministry", "police said", "officials told reporters"."""

from __future__ import annotations

import re

_VERBS = (
    r"said|says|reported|reports|confirmed|announced|told|added|stated|put the|estimated|estimates|counted|recorded|"
    r"claim(?:ed|s) (?:that|it|to have|at least|more than|\d)"
)
_ACCORDING = re.compile(
    r"\b(?:according to|as per|citing) (?P<name>(?:the |a |an |local )?[\w'’. -]{3,60}?)(?=[,.;]|$| and\b)", re.I
)
_SPEECH = re.compile(rf"(?<!be )(?<!been )(?<!were )(?<!was )(?<!is )(?<!are )\b(?:{_VERBS})(?!\w)(?! by\b)", re.I)
_BOUNDARY = re.compile(
    r"[,;:“”\"]\s*|\b(?:and|but|while|after|when|as|that|where|which|because|although|before|since)\s", re.I
)
_SPEAKER = re.compile(
    r"(?:(?:the|a|an|its|his|her|their|our|two|three|some|local|one|several)\s+)?[\w'’.&-]+(?:\s+[\w'’.&-]+){0,7}", re.I
)
_NOT_ALONE = frozenset({"it", "he", "she", "they", "who", "reportedly", "also", "officially", "had", "has", "have"})
_AUXILIARY = re.compile(r"(?:\s+(?:has|have|had|also|later|earlier|on \w+day))+$", re.I)
_REPORTED_DAY = re.compile(r"\s+(?:on\s+)?(?:late\s+|early\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")
_MAX_CHARS = 60


def find_speaker(words: str) -> str:
    """Who is named as the source of a sentence or clause; "" where nobody is, or only "he" or "they"."""
    named = _ACCORDING.search(words)
    if named:
        return named["name"].strip(" .,'\"”“")
    for match in _SPEECH.finditer(words):
        name = _subject(words[: match.start()])
        if name:
            return name
    return ""


def _subject(before: str) -> str:
    """The noun phrase that ends a stretch of words, back to the last boundary."""
    edges = [match.end() for match in _BOUNDARY.finditer(before)]
    phrase = before[edges[-1] :] if edges else before
    phrase = _AUXILIARY.sub("", _REPORTED_DAY.sub("", phrase.strip(" ,'\"”“")))
    if not _SPEAKER.fullmatch(phrase) or len(phrase) > _MAX_CHARS or phrase.lower() in _NOT_ALONE:
        return ""
    return phrase
