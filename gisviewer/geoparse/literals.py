"""What a text must hold for a pattern to match at all: a look that is far cheaper than the match itself.

Patterns of events and dates number in the dozens and seldom match. A sentence without any of a pattern's necessary
words needs no search.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

DIGIT = "\\d"
_ANY_DIGIT = re.compile(r"\d")
_OPTIONAL = re.compile(r"[?*]|\{0?,|\{0\}")
_QUANTIFIER = re.compile(r"(?:[?*+]|\{\d*,?\d*\})[?+]?")
_GROUP = re.compile(r"\?(?P<look><?[=!]|P=(?=\w+\)))|\?(?P<open>:|P<\w+>|[a-zA-Z-]+:)")
_LONG_ESCAPES = frozenset("xuUN0")
_MIN_LETTERS = 3

Literals = frozenset[str] | None
"""Lower-case strings of which a match holds at least one; None where nothing can be said."""


@dataclass(slots=True)
class _Reader:
    """Reads a pattern from left to right."""

    pattern: str
    is_verbose: bool
    at: int = 0

    def read(self) -> Literals:
        """The literals of the alternatives up to the end, or to the bracket that closes them."""
        found: list[Literals] = []
        best: Literals = None
        run = ""
        while self.at < len(self.pattern) and self.pattern[self.at] != ")":
            sign = self.pattern[self.at]
            if sign == "|":
                found.append(_better(best, _of_run(run)))
                best, run = None, ""
                self.at += 1
            elif sign.isalpha() and not self._is_optional(self.at + 1):
                run += sign.lower()
                self.at += 1
                if self._skip_quantifier():
                    best, run = _better(best, _of_run(run)), ""
            else:
                best, run = _better(best, _of_run(run)), ""
                best = _better(best, self._read_other())
        found.append(_better(best, _of_run(run)))
        return _union(found)

    def _read_other(self) -> Literals:
        """What a group, class, escape or single sign requires; optional ones require nothing."""
        sign = self.pattern[self.at]
        required: Literals = None
        if sign == "(":
            required = self._read_group()
        elif sign == "[":
            self.at = _end_of_class(self.pattern, self.at)
        elif sign == "\\":
            escaped = self.pattern[self.at + 1 : self.at + 2]
            if escaped in _LONG_ESCAPES:
                raise ValueError(escaped)
            required = frozenset({DIGIT}) if escaped == "d" else None
            self.at += 2
        elif sign == "#" and self.is_verbose:
            self.at = (self.pattern.find("\n", self.at) + 1) or len(self.pattern)
            return None
        else:
            self.at += 1
        is_optional = self._is_optional(self.at)
        self._skip_quantifier()
        return None if is_optional else required

    def _read_group(self) -> Literals:
        self.at += 1
        opening = _GROUP.match(self.pattern, self.at)
        if opening:
            self.at = opening.end()
        elif self.pattern.startswith("?", self.at):
            raise ValueError(self.pattern[self.at : self.at + 3])
        required = self.read()
        self.at += 1
        return None if opening and opening["look"] else required

    def _is_optional(self, at: int) -> bool:
        return _OPTIONAL.match(self.pattern, at) is not None

    def _skip_quantifier(self) -> bool:
        quantifier = _QUANTIFIER.match(self.pattern, self.at)
        if quantifier:
            self.at = quantifier.end()
        return quantifier is not None


@lru_cache(maxsize=1024)
def required_literals(pattern: re.Pattern[str]) -> Literals:
    """Lower-case strings of which every match holds one, DIGIT standing for any digit; None where that is not known."""
    try:
        return _Reader(pattern.pattern, bool(pattern.flags & re.VERBOSE)).read()
    except ValueError:  # a form that is not read here
        return None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text that many patterns are looked for in."""

    words: str
    lowered: str
    has_digit: bool

    @classmethod
    def of(cls, words: str) -> Sentence:
        """Prepare a text."""
        return cls(words, words.lower(), _ANY_DIGIT.search(words) is not None)

    def may_hold(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern can match here."""
        literals = required_literals(pattern)
        if literals is None:
            return True
        lowered, has_digit = self.lowered, self.has_digit
        for literal in literals:  # noqa: SIM110 - a plain loop: this is asked some thousand times for an article
            if literal in lowered or (has_digit and literal == DIGIT):
                return True
        return False

    def find(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """The matches of a pattern, from left to right."""
        return pattern.finditer(self.words) if self.may_hold(pattern) else iter(())


class Screen:
    """Many patterns, asked all at once which of them can match a sentence.

    A literal is looked for only where its first letters occur at all: that is one meeting of sets for all patterns.
    """

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        self._always: list[int] = []
        self._with_digit: list[int] = []
        self._by_start: dict[str, list[tuple[str, int]]] = {}
        for number, pattern in enumerate(patterns):
            literals = required_literals(pattern)
            if literals is None:
                self._always.append(number)
            for literal in sorted(literals or ()):
                if literal == DIGIT:
                    self._with_digit.append(number)
                else:
                    self._by_start.setdefault(literal[:_MIN_LETTERS], []).append((literal, number))

    def candidates(self, sentence: Sentence) -> list[int]:
        """The numbers of the patterns that may match, in ascending order."""
        lowered = sentence.lowered
        found = set(self._always)
        if sentence.has_digit:
            found.update(self._with_digit)
        starts = {lowered[at : at + _MIN_LETTERS] for at in range(len(lowered) - _MIN_LETTERS + 1)}
        for start in starts & self._by_start.keys():
            found.update(number for literal, number in self._by_start[start] if literal in lowered)
        return sorted(found)


def _of_run(run: str) -> Literals:
    return frozenset({run}) if len(run) >= _MIN_LETTERS else None


def _better(first: Literals, second: Literals) -> Literals:
    """Of two requirements that both hold, the one that fewer texts meet."""
    if first is None or second is None:
        return first or second

    def rank(literals: frozenset[str]) -> tuple[bool, int, int]:
        return DIGIT in literals, -min(map(len, literals)), len(literals)

    return min(first, second, key=rank)


def _union(alternatives: list[Literals]) -> Literals:
    parts = [literals for literals in alternatives if literals is not None]
    return frozenset().union(*parts) if len(parts) == len(alternatives) else None


def _end_of_class(pattern: str, at: int) -> int:
    """The offset after a class of characters that begins here."""
    end = at + 1
    if pattern[end : end + 1] == "^":
        end += 1
    end += 1  # a bracket in first place is a member
    while end < len(pattern) and pattern[end] != "]":
        end += 2 if pattern[end] == "\\" else 1
    return end + 1
