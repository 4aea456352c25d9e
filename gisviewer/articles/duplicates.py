"""Near-duplicate articles: the same copy from two outlets, or an update of it."""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from gisviewer.domain.text import Article

SAME = 0.5
"""From this share of common word sequences on, two articles are taken for versions of one text."""
_WORD = re.compile(r"\w+")
_LENGTH = 5
_MAX_SHINGLES = 400
"""The smallest hashes stand for the rest, so that time and memory do not grow with the articles' length."""


@dataclass(frozen=True, slots=True)
class NearDuplicate:
    """Two articles by id, the earlier read one first, and the share of their text that they have in common."""

    first: str
    second: str
    likeness: float


def find_near_duplicates(articles: Iterable[Article], threshold: float = SAME) -> list[NearDuplicate]:
    """The pairs of articles that are versions of one text, the likest first."""
    holders: dict[int, list[int]] = {}
    sketches: list[frozenset[int]] = []
    ids: list[str] = []
    found = []
    for index, article in enumerate(articles):
        sketch = _sketch(article)
        common: Counter[int] = Counter(other for shingle in sketch for other in holders.get(shingle, ()))
        for other in common:
            likeness = _likeness(sketches[other], sketch)
            if likeness >= threshold:
                found.append(NearDuplicate(ids[other], article.id, round(likeness, 3)))
        for shingle in sketch:
            holders.setdefault(shingle, []).append(index)
        sketches.append(sketch)
        ids.append(article.id)
    return sorted(found, key=lambda pair: -pair.likeness)


def _sketch(article: Article) -> frozenset[int]:
    text = " ".join(span.of(article.text) for span in article.searchable)
    words = _WORD.findall(text.lower())
    count = max(1, len(words) - _LENGTH + 1)
    hashes = {zlib.crc32(" ".join(words[i : i + _LENGTH]).encode("utf-8", "replace")) for i in range(count)}
    return frozenset(sorted(hashes)[:_MAX_SHINGLES])


def _likeness(first: frozenset[int], second: frozenset[int]) -> float:
    """Jaccard's index, estimated from the smallest hashes of the union."""
    smallest = sorted(first | second)[:_MAX_SHINGLES]
    return sum(1 for value in smallest if value in first and value in second) / len(smallest)
