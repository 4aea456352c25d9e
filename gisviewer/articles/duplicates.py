"""Near-duplicate articles: the same copy from two outlets, or an update of it."""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from gisviewer.domain.text import Article
from gisviewer.jobs import CancelToken

SAME = 0.5
"""From this share of common word sequences on, two articles are taken for versions of one text."""
_WORD = re.compile(r"\w+")
_LENGTH = 5
_MAX_SHINGLES = 400
"""The smallest hashes stand for the rest, so that time and memory do not grow with the articles' length."""

_MAX_HOLDERS = 50
_MAX_VERSIONS = 20
"""Of hundreds of reports made from one template, each is compared with those of the first that it is most like."""


@dataclass(frozen=True, slots=True)
class NearDuplicate:
    """Two articles by id, the earlier read one first, and the share of their text that they have in common."""

    first: str
    second: str
    likeness: float


class DuplicateFinder:
    """Compares each article that it is given with all that it was given before; each is looked at once."""

    def __init__(self, threshold: float = SAME) -> None:
        self._threshold = threshold
        self._sketches: dict[str, frozenset[int]] = {}
        self._holders: dict[int, list[str]] = {}
        self._pairs: list[NearDuplicate] = []

    def add(self, articles: Iterable[Article], cancel: CancelToken | None = None) -> None:
        """Look at those of the articles that are new.

        Raises:
            Cancelled: between two articles; those looked at stay known.
        """
        for article in articles:
            if cancel is not None:
                cancel.check()
            if article.id not in self._sketches:
                self._add(article)

    def pairs(self, present: Iterable[str]) -> list[NearDuplicate]:
        """The pairs of present articles that are versions of one text, the likest first."""
        known = set(present)
        found = (pair for pair in self._pairs if pair.first in known and pair.second in known)
        return sorted(found, key=lambda pair: -pair.likeness)

    def _add(self, article: Article) -> None:
        sketch = _sketch(article)
        common: Counter[str] = Counter()
        uncounted = 0
        for shingle in sketch:
            holders = self._holders.setdefault(shingle, [])
            common.update(holders)
            if len(holders) < _MAX_HOLDERS:
                holders.append(article.id)
            else:
                uncounted += 1
        for other, count in common.most_common(_MAX_VERSIONS):
            known = self._sketches[other]
            if count + uncounted < self._threshold * max(len(sketch), len(known)):
                continue  # no two sketches with so little in common are alike enough
            likeness = _likeness(known, sketch)
            if likeness >= self._threshold:
                self._pairs.append(NearDuplicate(other, article.id, round(likeness, 3)))
        self._sketches[article.id] = sketch


def _sketch(article: Article) -> frozenset[int]:
    text = " ".join(span.of(article.text) for span in article.searchable)
    words = [word.encode("utf-8", "replace") for word in _WORD.findall(text.lower())]
    count = max(1, len(words) - _LENGTH + 1)
    hashes = {zlib.crc32(b" ".join(words[i : i + _LENGTH])) for i in range(count)}
    return frozenset(sorted(hashes)[:_MAX_SHINGLES])


def _likeness(first: frozenset[int], second: frozenset[int]) -> float:
    """Jaccard's index, estimated from the smallest hashes of the union."""
    union = first | second
    common = first & second
    if len(union) <= _MAX_SHINGLES:
        return len(common) / len(union)
    largest = sorted(union)[_MAX_SHINGLES - 1]
    return sum(value <= largest for value in common) / _MAX_SHINGLES
