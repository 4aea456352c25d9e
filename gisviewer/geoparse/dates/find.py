"""Temporal expressions of news: found, extended by their prepositions, joined to ranges, resolved by date and tense."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gisviewer.domain.incidents import DateMention, DatePrecision
from gisviewer.domain.text import Span
from gisviewer.geoparse.chunks import cut_long
from gisviewer.geoparse.dates.context import Prefix, find_prefix, find_suffix, is_name
from gisviewer.geoparse.dates.english import RULES, is_count
from gisviewer.geoparse.dates.english_relative import RELATIVE_RULES
from gisviewer.geoparse.dates.intervals import Interval, add_days, closed, third_of
from gisviewer.geoparse.dates.languages import grammar_of
from gisviewer.geoparse.dates.rules import Expression, Grammar, find_expressions
from gisviewer.geoparse.dates.tense import Tense, tense_at
from gisviewer.geoparse.dates.units import Moment
from gisviewer.geoparse.sentences import split_sentences

_ENGLISH = Grammar((*RELATIVE_RULES, *RULES))
_LASTED = re.compile(r"\b(?:lasted|continued|raged|remained|stayed|had|held out|went on|was|were)\b", re.I)
_VAGUE = frozenset({"around", "about", "circa"})
_JOINT = re.compile(r"\s*(?:[-–—]|to|and|until|till|through|into)\s*(?:(?:on|in|late|early)\s+)?$", re.I)


def find_dates(
    text: str, published: date | None, sentences: Sequence[Span] | None = None, language: str = "en"
) -> tuple[DateMention, ...]:
    """The temporal phrases of a text, in reading order, with the days that they mean.

    A phrase that only the day of publication could resolve has no start, end or precision where `published` is None.
    """
    spans = tuple(cut_long(text, split_sentences(text))) if sentences is None else sentences
    found: list[DateMention] = []
    anchor: date | None = None
    for sentence in spans:
        for mention in _find_in_sentence(text, sentence, published, anchor, language):
            found.append(mention)
            if mention.precision is DatePrecision.DAY:
                anchor = mention.start
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Part:
    """An expression with what stands before and after it in its sentence."""

    expression: Expression
    prefix: Prefix
    end: int

    @property
    def start(self) -> int:
        return self.prefix.start


def _find_in_sentence(
    text: str, sentence: Span, published: date | None, anchor: date | None, language: str
) -> list[DateMention]:
    words = sentence.of(text)
    grammar = _ENGLISH if language in ("", "en") else grammar_of(language)
    parts = [
        _Part(expression, find_prefix(words, expression, language), find_suffix(words, expression.end))
        for expression in find_expressions(grammar, words)
    ]
    kept = [part for index, part in enumerate(parts) if _is_date(words, part, parts, index)]
    mentions = []
    index = 0
    while index < len(kept):
        part = kept[index]
        following = kept[index + 1] if index + 1 < len(kept) else None
        moment = _moment(text, sentence, part, published, anchor, language)
        joined = following is not None and _is_joined(words, part, following)
        if joined and following is not None:
            interval = _resolve_range(part, following, moment)
            end = following.end
            index += 2
        else:
            interval = _resolve_one(part, moment)
            end = part.end
            index += 1
        if interval is None and published is not None:
            continue
        start = part.start - 5 if joined and words[: part.start].lower().endswith("from ") else part.start
        mentions.append(_mention(text, sentence, start, end, interval))
        if interval and interval.precision is DatePrecision.DAY and interval.start:
            anchor = interval.start
    return mentions


def _mention(text: str, sentence: Span, start: int, end: int, interval: Interval | None) -> DateMention:
    span = Span(sentence.start + start, sentence.start + end)
    interval = interval or Interval(None, None, None)
    return DateMention(span, span.of(text), interval.start, interval.end, interval.precision)


def _moment(
    text: str, sentence: Span, part: _Part, published: date | None, anchor: date | None, language: str
) -> Moment | None:
    if published is None:
        return None
    tense = tense_at(text, sentence, sentence.start + part.start, language)
    if part.prefix.opening == "since":
        tense = Tense.PAST
    elif part.prefix.opening == "until" and part.prefix.looks_ahead:
        tense = Tense.PAST if tense is Tense.PAST and _LASTED.search(sentence.of(text)) else Tense.FUTURE
    return Moment(published, tense, anchor)


def _is_date(words: str, part: _Part, parts: Sequence[_Part], index: int) -> bool:
    """Whether an expression that could be a name, a verb or a count is a date here."""
    expression = part.expression
    if not expression.rule.needs_context:
        return True
    if expression.rule.level == "year":
        beside_range = index > 0 and parts[index - 1].expression.rule.level == "year" and _touches(words, parts, index)
        return (part.prefix.is_temporal or beside_range) and not is_count(words, expression.end)
    if is_name(words, expression.start, expression.end):
        return False
    if expression.rule.level == "month":
        neighbours = index > 0 and _touches(words, parts, index)
        ahead = index + 1 < len(parts) and _touches(words, parts, index + 1)
        return part.prefix.is_temporal or neighbours or ahead
    return True


def _touches(words: str, parts: Sequence[_Part], index: int) -> bool:
    """Whether only "and", "to" or a dash stands between an expression and the one before it."""
    between = words[parts[index - 1].expression.end : parts[index].expression.start]
    return bool(_JOINT.fullmatch(between))


def _is_joined(words: str, first: _Part, second: _Part) -> bool:
    between = words[first.end : second.expression.start]
    if not _JOINT.fullmatch(between):
        return False
    if first.prefix.opening in ("between", "since") or re.match(r"\s*[-–—]|\s*(?:to|through)\b", between):
        return not (first.prefix.opening == "since" and between.strip() == "and" and first.prefix.word != "from")
    return False


def _resolve_one(part: _Part, moment: Moment | None) -> Interval | None:
    interval = part.expression.resolve(moment)
    if interval is None:
        return None
    if part.prefix.part is not None:
        interval = third_of(interval, part.prefix.part)
    if part.prefix.word in _VAGUE and interval.precision is DatePrecision.DAY:
        interval = replace(interval, precision=DatePrecision.DAYS)
    opening = part.prefix.opening
    if opening == "since":
        return Interval(interval.start, None, None)
    if opening == "until":
        return Interval(None, interval.end, None)
    if opening == "before" and interval.start:
        return Interval(None, add_days(interval.start, -1), None)
    if opening == "after" and interval.end:
        return Interval(add_days(interval.end, 1), None, None)
    return interval


def _resolve_range(first: _Part, second: _Part, moment: Moment | None) -> Interval | None:
    """Both ends of a range; the end that is named without a year or week follows the other one."""
    ahead = moment is not None and moment.is_future
    if ahead:
        start = first.expression.resolve(moment)
        later = replace(moment, published=start.start) if moment and start and start.start else moment
        end = second.expression.resolve(later)
    else:
        end = second.expression.resolve(moment)
        if end and end.start:
            base = moment or Moment(end.start)
            earlier = replace(base, published=end.start, tense=Tense.PAST)
            relative = first.expression.rule.is_relative(first.expression.match)
            start = first.expression.resolve(earlier if relative else moment)
        else:
            start = None
    if start is None or end is None or start.start is None or end.end is None:
        return start or end
    if start.start > end.end:
        return end
    precision = DatePrecision.YEAR if first.expression.rule.level == "year" else None
    return closed(start.start, end.end, precision)
