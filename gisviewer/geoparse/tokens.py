"""Text to tokens with offsets, and runs of tokens to names that a gazetteer can be asked for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from gisviewer.domain.text import Span

MAX_NAME_TOKENS = 8
MAX_NAME_CHARS = 80
_MAX_GAP_CHARS = 3
_MAX_ABBREVIATION_CHARS = 4

# Vowel signs and accents are no letters to `re`, but part of the word all the same; so are the soft hyphen and the
# joiners that Persian and the Indic scripts write inside words.
_MARK = (
    "\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f"
    "\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200c\u200d"
)
# Scripts without spaces give one token a character.
_IDEOGRAPH = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_LETTER = rf"[^\W\d_{_IDEOGRAPH}]"
_TOKEN = re.compile(
    rf"(?:[^\W\d_]\.){{2,}}"  # U.S., D.R.C., Р.Ф.
    rf"|\d+(?:[.,]\d+)*"
    rf"|[{_IDEOGRAPH}]"
    rf"|{_LETTER}(?:{_LETTER}|[{_MARK}])*\d*"
    rf"|[^\w\s]|_"
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: token i is `words[i]`, and spells `text[starts[i]:ends[i]]`."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.words)

    def span(self, first: int, last: int) -> Span:
        """The offsets of the tokens `first` to `last`, both included."""
        return Span(self.starts[first], self.ends[last])

    def gap(self, index: int) -> str:
        """What stands between token `index` and the next one; empty after the last."""
        return self.text[self.ends[index] : self.starts[index + 1]] if index + 1 < len(self.words) else ""

    def slice(self, span: Span) -> range:
        """The indices of the tokens that lie wholly in a span."""
        return range(bisect_left(self.starts, span.start), bisect_right(self.ends, span.end))


def tokenize(text: str, areas: Sequence[Span] | None = None, without: Sequence[Span] = ()) -> Tokens:
    """Cut a text, or the `areas` of it in reading order, into words, numbers and single signs.

    Offsets are into the whole text. Tokens that overlap a span of `without` are left out. Time grows linearly.
    """
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for area in (Span(0, len(text)),) if areas is None else areas:
        for match in _TOKEN.finditer(text, area.start, area.end):
            words.append(match.group())
            starts.append(match.start())
            ends.append(match.end())
    if without:
        left_out = Cover(without)
        kept = [i for i, (start, end) in enumerate(zip(starts, ends, strict=True)) if not left_out.meets(start, end)]
        return Tokens(text, [words[i] for i in kept], [starts[i] for i in kept], [ends[i] for i in kept])
    return Tokens(text, words, starts, ends)


class Cover:
    """Stretches of a text, any number of them, asked quickly; overlapping ones are joined."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def meets(self, start: int, end: int) -> bool:
        """Whether a character from `start` to before `end` is covered."""
        before = bisect_left(self._starts, end) - 1
        return before >= 0 and self._ends[before] > start

    def holds(self, span: Span) -> bool:
        """Whether a stretch lies wholly in one of these."""
        before = bisect_right(self._starts, span.start) - 1
        return before >= 0 and self._ends[before] >= span.end


def starts_small(word: str) -> bool:
    """Whether a word begins with a small letter; Georgian has no others in use, so there it says nothing."""
    return word[0].islower() and not "\u10d0" <= word[0] <= "\u10ff"


_SMALL_GENERIC = frozenset({"mer", "mar", "golfe", "golfo", "détroit", "estrecho", "lac", "lago", "озеро"})
"""Words for waters that begin names with a small letter: "mar Rojo"."""


def name_starts(tokens: Tokens) -> Iterator[int]:
    """The tokens that may begin a name: words that do not begin with a small letter (some scripts know no capitals)."""
    for index, word in enumerate(tokens.words):
        is_name = not starts_small(word) or word in _SMALL_GENERIC
        if word[0].isalpha() and is_name and len(word) <= MAX_NAME_CHARS:
            yield index


def may_lengthen(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a name that begins at `first` may go on after `last`: no blank line, no sign but - ' . & and no tab.

    Nor does it go on after the dot of a sentence: after "St." it does, after "in Pemba." it does not.
    """
    if last + 1 >= len(tokens):
        return False
    gap = tokens.gap(last)
    if gap and tokens.words[last] == "." and last > first and len(tokens.words[last - 1]) > _MAX_ABBREVIATION_CHARS:
        return False
    if len(gap) > _MAX_GAP_CHARS or gap.count("\n") > 1 or "\t" in gap:
        return False
    word = tokens.words[last + 1]
    if not (word[0].isalnum() or word in "-‐‑'’ʼ‘`´.&·・"):
        return False
    return tokens.ends[last + 1] - tokens.starts[first] <= MAX_NAME_CHARS


def name_text(tokens: Tokens, first: int, last: int) -> str:
    """The tokens `first` to `last` as a name: as written, but with single spaces and without soft hyphens."""
    name = tokens.text[tokens.starts[first] : tokens.ends[last]]
    if "\u00ad" in name:
        name = name.replace("\u00ad", "")
    return " ".join(name.split()) if last > first else name
