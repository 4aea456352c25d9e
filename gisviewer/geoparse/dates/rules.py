"""What a date grammar is made of: rules that turn words into temporal expressions whose meaning waits for the tense."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from gisviewer.geoparse.dates.intervals import Interval
from gisviewer.geoparse.dates.units import Moment
from gisviewer.geoparse.literals import Screen, Sentence

Meaning = Callable[[re.Match[str], Moment], Interval | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and what its match means.

    `is_relative` tells whether the meaning depends on the day of publication. `needs_context` marks words that are
    dates only beside others ("May", "1997", "Friday" as a name); `level` is the finest unit named.
    """

    pattern: re.Pattern[str]
    meaning: Meaning
    is_relative: Callable[[re.Match[str]], bool] = lambda match: True  # noqa: ARG005
    needs_context: bool = False
    level: str = "day"
    takes_prefix: bool = True


class Grammar:
    """The rules of a language, earlier ones before later ones."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self.screen = Screen(rule.pattern for rule in self.rules)


@dataclass(frozen=True, slots=True)
class Expression:
    """One match of a rule in a sentence, with offsets into that sentence."""

    start: int
    end: int
    match: re.Match[str]
    rule: Rule

    def resolve(self, moment: Moment | None) -> Interval | None:
        """The interval meant, or None where it cannot be told; without a moment only absolute dates can."""
        if moment is None:
            if self.rule.is_relative(self.match):
                return None
            moment = _NO_MOMENT
        try:
            return self.rule.meaning(self.match, moment)
        except (ValueError, OverflowError):
            return None


def find_expressions(grammar: Grammar, words: str) -> list[Expression]:
    """The longest matches in a sentence, from left to right, without overlaps; earlier rules win ties."""
    rules = [grammar.rules[number] for number in grammar.screen.candidates(Sentence.of(words))]
    found = [
        Expression(match.start(), match.end(), match, rule) for rule in rules for match in rule.pattern.finditer(words)
    ]
    found.sort(key=lambda expression: (expression.start, -expression.end))
    chosen: list[Expression] = []
    for expression in found:
        if not chosen or expression.start >= chosen[-1].end:
            chosen.append(expression)
    return chosen


def _make_no_moment() -> Moment:
    from datetime import date

    return Moment(date(2000, 1, 1))


_NO_MOMENT = _make_no_moment()
