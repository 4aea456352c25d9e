"""Whether the clause around a position tells of what was or of what is to come."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from gisviewer.domain.text import Span


class Tense(StrEnum):
    """The time of a clause as seen from the day of publication."""

    PAST = "past"
    FUTURE = "future"


_IRREGULAR_PASTS = (
    "was were had did has said told began broke brought built bought came cut dealt died drew drove fell felt fled "
    "fought found flew forgot froze gave got went grew heard held hid hit hurt kept knew laid led left let lost made "
    "meant met paid put quit read rose ran saw sent set shook shot shut sank spoke spent split spread stood stole "
    "struck swore swept took taught threw thought understood woke wore won withdrew wrote arose became bled burnt "
    "caught dug overran overthrew sought slew strode"
)
_IRREGULAR = _IRREGULAR_PASTS.replace(" ", "|")
_PLANNED = (
    r"agree[ds]?|plan(?:s|ned|ning)?|expect(?:s|ed)?|vow(?:s|ed)?|pledge[ds]?|promise[ds]?|intend(?:s|ed)?|(?<!\w)set|due|"
    r"scheduled|likely|slated|prepar(?:es?|ed|ing)|poised|threaten(?:s|ed)?|bound|supposed|going|decided|aim(?:s|ed)?"
)
_DATED_AHEAD = r"scheduled|planned|slated|due|expected|timed|set|called\s+(?:a\s+)?\w+"
_SCHEDULE_VERBS = (
    r"opens(?!\s+fire)|begins?|starts|takes?\s+(?:place|effect)|comes?\s+into\s+(?:force|effect)|runs?\s+(?:from|until|through)|resumes?|convenes?|meets?|expires?|ends|kicks?\s+off|falls?\s+on|"
    r"goe?s?\s+to\s+the\s+polls"
)
_ENGLISH = re.compile(
    rf"""\b(?:
      (?P<kept>would\s+(?:not\s+)?have|(?:could|might|(?-i:may)|must)\s+have|(?:was|were)\s+to\s+have|set\s+(?:fire|off|ablaze))
    | (?P<future>(?:will|shall|won't|won’t|would|'ll|’ll|(?-i:may)|might|can|could|should|must)
            (?:\s+(?:not|also|now|\w+ly))?(?:\s+be)?(?:\s+[a-z]+)?
        | (?:{_PLANNED})\s+(?:\w+\s+){{0,2}}?to(?:\s+be)?\s+(?!(?:an?|the|their|its|his|her|this|that)\b)[a-z]+
        | (?:{_DATED_AHEAD})\s+(?:for|on|in|at)
        | (?:is|are)\s+(?:\w+ly\s+)?(?:to\s+\w+|\w+ing)
        | upcoming|forthcoming|deadline
        | (?:{_SCHEDULE_VERBS}))
    | (?P<past>{_IRREGULAR}|[a-z]{{2,}}ed|have)
    )(?!\w)""",
    re.X | re.I,
)
_OTHER_FUTURE = re.compile(
    r"""\b(?:
      wird|werden|würden?|soll|sollen                                # de
    | \w+(?:era|eront|ira|iront|rait|raient)|va|vont                 # fr
    | \w+(?:ará|arán|erá|erán|irá|irán|aría|arían|ería|ería)|va\s+a|van\s+a   # es
    | будет|будут|намерен\w*|планиру\w+|состо[ия]тся|пройд[её]т|пройдут|начн[её]тся|начнутся|возобнов[ия]т\w*   # ru
    | буде|будуть|планує\w*|відбудеться|відбудуться|розпочнеться|відновляться   # uk
    | \w+(?:acak|ecek|acağ\w*|eceğ\w*)(?:tır|tir|lar|ler|ları|leri|larını|lerini|ını|ini)?   # tr
    )\b""",
    re.X | re.I,
)
_BOUNDARY = re.compile(
    r"""[;:“”"»«]|,\s(?:and|but|while|where|who|which|after|before|as|when|with)\b|\s(?:that|but|while|which|who|when|after|before|
    because|since|until|where|as|if|though|although)\s|\s[–—-]\s""",
    re.X | re.I,
)


def tense_at(text: str, sentence: Span, position: int, language: str = "en") -> Tense:
    """The tense of the verb that governs a position of a sentence.

    It is the last verb before it in the same clause, else the first after it there, else the last before it at all.
    Where no verb tells, news is about the past.
    """
    words = sentence.of(text)
    at = position - sentence.start
    if language not in ("", "en"):
        return Tense.FUTURE if _OTHER_FUTURE.search(words) else Tense.PAST
    first, last = clause_around(words, at)
    cues = _cues(words)
    before = [tense for start, tense in cues if first <= start < at]
    after = [tense for start, tense in cues if at <= start < last]
    if before:
        return before[-1]
    if after:
        return after[0]
    earlier = [tense for start, tense in cues if start < at]
    if earlier:
        return earlier[-1]
    if not cues and re.search(r"\bto [a-z]+\b", words[:at]):
        return Tense.FUTURE
    return Tense.PAST


def clause_around(words: str, at: int) -> tuple[int, int]:
    """The offsets of the clause of a sentence that holds a position."""
    edges = _edges(words)
    first = max((end for _, end in edges if end <= at), default=0)
    last = min((start for start, _ in edges if start >= at), default=len(words))
    return first, last


@lru_cache(maxsize=64)
def _cues(words: str) -> tuple[tuple[int, Tense], ...]:
    return tuple((match.start(), _tense_of(match)) for match in _ENGLISH.finditer(words))


@lru_cache(maxsize=64)
def _edges(words: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in _BOUNDARY.finditer(words))


def _tense_of(match: re.Match[str]) -> Tense:
    return Tense.FUTURE if match.lastgroup == "future" else Tense.PAST
