"""Mentions of "the border" to the line between the two states that are meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import shapely

from gisviewer.domain.places import (
    Candidate,
    FeatureClass,
    GeometryKind,
    Mention,
    MentionKind,
    Place,
    Reason,
    Resolution,
)
from gisviewer.domain.text import Article, Span
from gisviewer.gazetteer.api import GeometryIndex
from gisviewer.geoparse.places.border_lines import cut_near, middle_of
from gisviewer.geoparse.places.border_phrases import BorderPhrase, find_border_phrases

_CERTAIN = 0.9
_SIDES = 2
_LISTED = re.compile(r"\s*(?:,|and|, and)\s*(?:the\s+)?")
_MARGIN = 1.5
"""How many times the evidence for a pair must be that for the next one, or else the border is ambiguous."""
_CONJUNCTION = re.compile(r"\s*(?:and|-|–|/|, and|und|et|y|и|і|ve)\s*(?:the\s+)?")
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Evidence:
    """A state that a sentence speaks of: where, and how much that counts."""

    country: str
    span: Span
    weight: float


def find_borders(
    article: Article, sentences: Sequence[Span], resolutions: Sequence[Resolution], geometries: GeometryIndex
) -> tuple[Resolution, ...]:
    """The resolutions of all mentions with those of borders put in, in reading order.

    A border whose pair of states cannot be told keeps place=None and the pairs that are possible as candidates.
    """
    phrases = find_border_phrases(article, sentences)
    if not phrases:
        return tuple(resolutions)
    finder = _PairFinder(article, sentences, resolutions, geometries)
    decided = [finder.resolve(phrase) for phrase in phrases]
    certain = {pair for pair, score, _ in decided if pair and score >= _CERTAIN}
    found = []
    for phrase, (pair, score, reasons) in zip(phrases, decided, strict=True):
        if (pair is None or score < _CERTAIN) and len(certain) == 1 and not phrase.is_explicit:
            (pair,) = certain
            score = _CERTAIN
            reasons = (Reason("article", 1.0, "the article speaks of this border elsewhere"),)
        found.append(_make_resolution(article, phrase, pair, score, reasons, finder))
    spans = [resolution.mention.span for resolution in found]
    kept = [r for r in resolutions if not any(r.mention.span.overlaps(span) for span in spans)]
    return tuple(sorted([*kept, *found], key=lambda resolution: resolution.mention.span))


class _PairFinder:
    """Weighs which two states a border phrase means."""

    def __init__(
        self,
        article: Article,
        sentences: Sequence[Span],
        resolutions: Sequence[Resolution],
        geometries: GeometryIndex,
    ) -> None:
        self.geometries = geometries
        self.text = article.text
        self.resolutions = resolutions
        self.sentences = sentences
        self._evidence = [found for resolution in resolutions for found in self._states_of(resolution)]
        self._neighbours: dict[str, frozenset[str]] = {}
        self._article_scores = self._score_article()

    def resolve(self, phrase: BorderPhrase) -> tuple[Pair | None, float, tuple[Reason, ...]]:
        """The pair meant with a score from 0 to 1 and the reason, or None where it cannot be told."""
        if phrase.pair is not None:
            return phrase.pair, 1.0, (Reason("named line", 1.0, f"“{phrase.surface}” is the name of this line"),)
        near = [found for found in self._evidence if phrase.sentence.contains(found.span)]
        named = self._named_sides(phrase, near)
        if len(named) == 2 and self.are_neighbours(named[0], named[1]):
            return _pair(named), 1.0, (Reason("named", 1.0, "the phrase names both states"),)
        if len(named) == 1:
            return self._with_one_side(named[0], near)
        scores = self._score(near)
        best = _best(scores)
        if best:
            return best, 0.95, (Reason("sentence", 1.0, "the sentence speaks of these two neighbours"),)
        alone = {found.country for found in near}
        if len(alone) == 1:
            found_pair, score, reasons = self._with_one_side(next(iter(alone)), near)
            if found_pair:
                return found_pair, min(score, 0.7), reasons
        weighted = {pair: score * (1 + scores.get(pair, 0)) for pair, score in self._article_scores.items()}
        best = _best(weighted)
        if best:
            return best, 0.6, (Reason("article", 0.6, "these two neighbours are named together most often"),)
        return None, 0.0, (Reason("ambiguous", 0.0, "more than one border may be meant"),)

    def candidates(self, phrase: BorderPhrase) -> list[tuple[Pair, float]]:
        """The pairs that may be meant, best first: those named together, then neighbours named anywhere."""
        scores = dict(self._article_scores)
        near = {found.country for found in self._evidence if phrase.sentence.contains(found.span)}
        for first in sorted(near):
            for found in self._evidence:
                if found.country != first and self.are_neighbours(first, found.country):
                    scores.setdefault(_pair((first, found.country)), 0.5 * found.weight)
        return sorted(scores.items(), key=lambda item: (near.isdisjoint(item[0]), -item[1], item[0]))

    def are_neighbours(self, first: str, second: str) -> bool:
        """Whether two states share a land border."""
        if first not in self._neighbours:
            self._neighbours[first] = frozenset(self.geometries.neighbours(first))
        return second in self._neighbours[first]

    def _with_one_side(self, side: str, near: Sequence[_Evidence]) -> tuple[Pair | None, float, tuple[Reason, ...]]:
        """The other side of "the border with X" or "the X border": a neighbour that the text speaks of."""
        others = {found.country: 0.0 for found in near if self.are_neighbours(side, found.country)}
        for found in near:
            if found.country in others:
                others[found.country] += found.weight
        wider: dict[str, float] = {}
        for found in self._evidence:
            if self.are_neighbours(side, found.country):
                wider[found.country] = wider.get(found.country, 0) + found.weight
        for scores, score in ((others, 0.95), (wider, 0.8)):
            best = _best({_pair((side, other)): weight for other, weight in scores.items()})
            if best:
                return best, score, (Reason("one side", score, "one state is named, the other is spoken of nearby"),)
        return None, 0.0, (Reason("ambiguous", 0.0, "the other side of the border is not named"),)

    def _named_sides(self, phrase: BorderPhrase, near: Sequence[_Evidence]) -> list[str]:
        """The states named inside the phrase itself ("the X-Y border", "the border between X and Y")."""
        named: dict[str, Span] = {}
        for found in near:
            if phrase.extent.contains(found.span):
                named.setdefault(found.country, found.span)
        spans = list(named.values())
        if len(spans) > _SIDES and _LISTED.fullmatch(self.text[spans[1].end : spans[2].start]):
            return []  # of a list of neighbours no pair is meant
        return [*named][:_SIDES]

    def _states_of(self, resolution: Resolution) -> list[_Evidence]:
        place = resolution.place
        if place is None:
            return []
        span = resolution.mention.span
        if place.feature_class is FeatureClass.DISPUTED:
            return [_Evidence(code, span, 0.6) for code in place.claimants]
        weight = 1.0
        if place.feature_class is not FeatureClass.COUNTRY and not place.capital:
            weight = 0.7
        if self.text[span.end : span.end + 1] == "-" and resolution.mention.kind is MentionKind.DEMONYM:
            weight = 0.3 if self.text[span.end + 1 : span.end + 2].islower() else 1.0  # "Russian-brokered"
        return [_Evidence(place.country, span, weight)] if place.country else []

    def _score(self, evidence: Sequence[_Evidence]) -> dict[Pair, float]:
        scores: dict[Pair, float] = {}
        for first, second in combinations(evidence, 2):
            if first.country == second.country or not self.are_neighbours(first.country, second.country):
                continue
            left, right = sorted((first.span, second.span))
            is_pair = _CONJUNCTION.fullmatch(self.text[left.end : right.start]) and not self._is_listed(left)
            together = 3.0 if is_pair else 1.0
            pair = _pair((first.country, second.country))
            scores[pair] = max(scores.get(pair, 0), together * first.weight * second.weight)
        return scores

    def _is_listed(self, span: Span) -> bool:
        """Whether a state and a comma stand before: "A, B and C" pairs nobody."""
        before = self.text[: span.start].rstrip()
        return before.endswith(",") and any(found.span.end == len(before) - 1 for found in self._evidence)

    def _score_article(self) -> dict[Pair, float]:
        total: dict[Pair, float] = {}
        for sentence in self.sentences:
            inside = [found for found in self._evidence if sentence.contains(found.span)]
            for pair, score in self._score(inside).items():
                total[pair] = total.get(pair, 0) + score
        return total


def _pair(countries: Sequence[str]) -> Pair:
    first, second = sorted(countries)[:2]
    return first, second


def _best(scores: dict[Pair, float]) -> Pair | None:
    """The pair with clearly the highest score, or None."""
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] <= 0:
        return None
    if len(ranked) > 1 and ranked[0][1] < _MARGIN * ranked[1][1]:
        return None
    return ranked[0][0]


def _make_resolution(
    article: Article,
    phrase: BorderPhrase,
    pair: Pair | None,
    score: float,
    reasons: tuple[Reason, ...],
    finder: _PairFinder,
) -> Resolution:
    mention = Mention(phrase.span, phrase.span.of(article.text), MentionKind.BORDER)
    geometries = finder.geometries
    line = geometries.border(*pair) if pair else None
    if pair is None or line is None:
        candidates = []
        for possible, weight in finder.candidates(phrase)[:5]:
            outline = geometries.border(*possible)
            if outline is not None:
                place = make_border_place(possible, middle_of(outline), geometries)
                candidates.append(Candidate(place, min(0.5, weight / 10), reasons))
        return Resolution(mention, tuple(candidates), None, 0.0, reasons)
    near = [
        shapely.from_wkb(resolution.wkb) if resolution.wkb else geometries.geometry(resolution.place.id)
        for resolution in finder.resolutions
        if resolution.place is not None
        and phrase.sentence.contains(resolution.mention.span)
        and resolution.place.feature_class not in (FeatureClass.COUNTRY, FeatureClass.COORDINATE)
        and resolution.place.capital != 2
    ]
    cut = cut_near(line, near)
    place = make_border_place(pair, middle_of(cut if cut is not None else line), geometries)
    if cut is not None:
        reasons = (*reasons, Reason("cut", 0.0, "the part near the places that the sentence names"))
    wkb = None if cut is None else cut.wkb
    return Resolution(mention, (Candidate(place, score, reasons),), place, score, reasons, 5, None, wkb)


def make_border_place(pair: Pair, middle: tuple[float, float], geometries: GeometryIndex) -> Place:
    """The border of two states as a place, with a point on the part of it that is meant."""
    names = [place.name if (place := geometries.country(code)) else code for code in pair]
    return Place(
        id=f"border:{pair[0]}-{pair[1]}",
        name=f"{names[0]}–{names[1]} border",
        feature_class=FeatureClass.BORDER,
        lon=middle[0],
        lat=middle[1],
        geometry_kind=GeometryKind.LINE,
        claimants=pair,
    )
