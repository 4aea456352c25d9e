"""The words that mean a border: where they stand, and which states the phrase itself may name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gisviewer.domain.text import Article, BlockKind, Span

_NAMED_LINES = {
    "line of control": ("IND", "PAK"),
    "loc": ("IND", "PAK"),
    "radcliffe line": ("IND", "PAK"),
    "line of actual control": ("CHN", "IND"),
    "lac": ("CHN", "IND"),
    "mcmahon line": ("CHN", "IND"),
    "durand line": ("AFG", "PAK"),
    "blue line": ("ISR", "LBN"),
    "alpha line": ("ISR", "SYR"),
    "purple line": ("ISR", "SYR"),
    "demilitarized zone": ("KOR", "PRK"),
    "demilitarised zone": ("KOR", "PRK"),
    "dmz": ("KOR", "PRK"),
    "military demarcation line": ("KOR", "PRK"),
    "38th parallel": ("KOR", "PRK"),
    "philadelphi corridor": ("EGY", "PSX"),
}
_CONTEXT = {
    "loc": r"Kashmir|India|Pakistan|Line of Control",
    "lac": r"China|Ladakh|Line of Actual Control",
    "blue line": r"Lebanon|Lebanese|Hezbollah|UNIFIL",
    "alpha line": r"Golan|Syria",
    "purple line": r"Golan|Syria",
    "demilitarized zone": r"Korea",
    "demilitarised zone": r"Korea",
    "dmz": r"Korea",
    "military demarcation line": r"Korea",
    "38th parallel": r"Korea",
}
"""Names that other lines bear too count only in a text that speaks of the right region."""
_LINE = re.compile(
    r"\b(?:Line of (?:Actual )?Control|L[oO]C|LAC|Radcliffe Line|McMahon Line|Durand Line|Blue Line|Alpha Line|"
    r"Purple Line|[Dd]emilitari[sz]ed [Zz]one|DMZ|[Mm]ilitary [Dd]emarcation [Ll]ine|38th [Pp]arallel|"
    r"Philadelphi [Cc]orridor)\b"
)
_DETERMINER = r"the|their|its|a|our|this|that|both|shared|common|joint|mutual|disputed|international|state|de facto"
_NOUN = re.compile(
    rf"(?<!cross-)(?<!cross )\b(?:(?:{_DETERMINER})\s+)*"
    r"(?:borders?|frontiers?|borderlands?|boundary|line of contact|contact line|line of demarcation|demarcation line)\b"
    r"(?!\s+(?:guards?|collie|security|patrols?|forces?|troops|police|agents?|officials?|service|agency|controls?|towns?|city|cities|villages?|settlements?)\b)",
    re.I,
)
_OTHER_NOUN = re.compile(
    r"\b(?:die\s+|der\s+)?Grenze\b|\bla\s+fronti[èe]re\b|\bla\s+frontera\b|\bграниц(?:а|е|у|ы|ей)\b|\bкордон(?:і|у|ом|)\b|"
    r"\bsınır(?:ı|ında|ına|da|dan|ından)?\b|\bla\s+frontiera\b|\ba?\s*fronteira\b",
    re.I,
)
_AFTER = re.compile(
    r"\s+(?:(?:between|of|with|from|separating|dividing|to|in|into|shared\s+by|near)\s+)(?P<sides>[^.;:!?]{2,70})", re.I
)
# Possessive, so that a line of capitals is read once: a letter of a word begins no word of its own.
_STRETCH = re.compile(r"(?:\b[A-Z][\w.'’]*+|\b(?:and|the|of|de|la|al)\b|[-–—/]|\s)++$")
_STRETCH_CHARS = 300
_NOT_A_LINE = re.compile(r"\s+on\s+(?:the\s+)?(?:absurd|insanity|ridiculous)|[-–]free\b", re.I)


@dataclass(frozen=True, slots=True)
class BorderPhrase:
    """Words that mean a border.

    `span` is the mention, `extent` the words around it that may name its two states, `pair` the states (alpha-3)
    where the line has a name of its own.
    """

    span: Span
    surface: str
    sentence: Span
    extent: Span
    pair: tuple[str, str] | None = None

    @property
    def is_explicit(self) -> bool:
        """Whether the line has a name of its own."""
        return self.pair is not None


def find_border_phrases(article: Article, sentences: Sequence[Span]) -> list[BorderPhrase]:
    """The border phrases of an article, in reading order, without overlaps."""
    text = article.text
    markup = article.spans_of(BlockKind.MARKUP)
    found: list[BorderPhrase] = []
    for sentence in sentences:
        words = sentence.of(text)
        for match in _LINE.finditer(words):
            name = re.sub(r"\s+", " ", match[0]).lower()
            needed = _CONTEXT.get(name)
            if needed is None or re.search(needed, text):
                span = Span(*match.span()).shifted(sentence.start)
                found.append(BorderPhrase(span, match[0], sentence, span, _NAMED_LINES[name]))
        nouns = [*_NOUN.finditer(words)] if article.language in ("", "en") else [*_OTHER_NOUN.finditer(words)]
        for match in nouns:
            if _NOT_A_LINE.match(words, match.end()):
                continue
            span = Span(*match.span()).shifted(sentence.start)
            if not any(span.overlaps(other.span) for other in found) and not any(span.overlaps(tag) for tag in markup):
                found.append(BorderPhrase(span, match[0], sentence, _extent(words, match).shifted(sentence.start)))
    return sorted(found, key=lambda phrase: phrase.span)


def _extent(words: str, match: re.Match[str]) -> Span:
    """The stretch of capitalised words before the noun, and what "between", "with" or "of" brings after it."""
    before = _STRETCH.search(words, max(0, match.start() - _STRETCH_CHARS), match.start())
    after = _AFTER.match(words, match.end())
    return Span(before.start() if before else match.start(), after.end() if after else match.end())
