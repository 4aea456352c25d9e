"""Figures on annotated articles: recognition by overlap and exactly, resolution within 161 km, and both together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from gisviewer.domain.places import Mention, Resolution
from gisviewer.geoparse.api import Recognizer, Resolver
from gisviewer.geoparse.recognize.hits import NameFinder
from gisviewer.geoparse.resolve.features import distances_km
from gisviewer.geoparse.train.corpus import GoldArticle, GoldPlace
from gisviewer.geoparse.train.gold import RIGHT_KM, gold_mentions


@dataclass(slots=True)
class Figures:
    """Counts over articles, and the shares that follow from them."""

    gold: int = 0
    found: int = 0
    exact: int = 0
    overlapping: int = 0
    located_gold: int = 0
    located_hits: int = 0
    judged: int = 0
    right: int = 0

    def f1(self, hits: int) -> float:
        """The harmonic mean of precision and recall for a number of hits."""
        return 2 * hits / max(1, self.gold + self.found)

    def __str__(self) -> str:
        end_to_end = 2 * self.right / max(1, self.located_gold + self.judged)
        precision, recall = self.overlapping / max(1, self.found), self.overlapping / max(1, self.gold)
        return (
            f"exact F1 {self.f1(self.exact):.3f}, overlap F1 {self.f1(self.overlapping):.3f} "
            f"(precision {precision:.3f}, recall {recall:.3f}), "
            f"within 161 km {self.right / max(1, self.located_hits):.3f} of {self.located_hits}, "
            f"end-to-end F1 {end_to_end:.3f}"
        )


def evaluate(golds: Sequence[GoldArticle], recognizer: Recognizer, resolver: Resolver) -> Figures:
    """Recognize and resolve annotated articles and compare."""
    figures = Figures()
    found = recognizer.find_mentions([gold.article for gold in golds])
    for gold, mentions in zip(golds, found, strict=True):
        _count(gold, resolver.resolve(gold.article, mentions), figures)
    return figures


def evaluate_resolver(golds: Sequence[GoldArticle], resolver: Resolver, finder: NameFinder) -> Figures:
    """Resolve the annotated mentions themselves."""
    figures = Figures()
    for gold in golds:
        mentions: tuple[Mention, ...] = gold_mentions(gold, finder)
        _count(gold, resolver.resolve(gold.article, mentions), figures)
    return figures


def _count(gold: GoldArticle, resolutions: Sequence[Resolution], figures: Figures) -> None:
    figures.gold += len(gold.places)
    figures.found += len(resolutions)
    figures.located_gold += sum(place.lon is not None for place in gold.places)
    free = list(gold.places)
    for resolution in resolutions:
        match = _match(free, resolution)
        is_located = resolution.place is not None
        if match is None:
            figures.judged += is_located
            continue
        free.remove(match)
        figures.overlapping += 1
        figures.exact += match.span == resolution.mention.span
        if match.lon is not None and match.lat is not None:
            figures.located_hits += 1
            figures.judged += is_located
            figures.right += _error_km(match, resolution) <= RIGHT_KM


def _match(free: Sequence[GoldPlace], resolution: Resolution) -> GoldPlace | None:
    """The unmatched place that shares the most characters with a mention."""
    span = resolution.mention.span
    sharing = [place for place in free if place.span.overlaps(span)]
    return max(
        sharing, key=lambda p: (p.span == span, min(p.span.end, span.end) - max(p.span.start, span.start)), default=None
    )


def _error_km(gold: GoldPlace, resolution: Resolution) -> float:
    if resolution.place is None or gold.lon is None or gold.lat is None:
        return float("inf")
    points = (np.array(v) for v in (gold.lon, gold.lat, resolution.place.lon, resolution.place.lat))
    return float(distances_km(*points))
