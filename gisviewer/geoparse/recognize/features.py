"""What the learned taggers see of each token: its form, what the gazetteer says of it, how the text uses it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from gisviewer.domain.text import Article
from gisviewer.gazetteer.api import ClassBit
from gisviewer.geoparse.lexicon import CALENDAR, GIVEN_NAMES, ORGANISATION_WORDS, PREPOSITIONS, SPEECH_VERBS, TITLES
from gisviewer.geoparse.recognize.hits import Hit, longest_hits
from gisviewer.geoparse.sentences import split_sentences
from gisviewer.geoparse.tokens import Tokens, starts_small

MAX_SENTENCE_TOKENS = 120
CASES = 6
CLASSES = 16
_STRONG = ClassBit.COUNTRY | ClassBit.ADMIN1 | ClassBit.REGION | ClassBit.DISPUTED | ClassBit.ABBREVIATION
_DOUBTFUL = ClassBit.WORD | ClassBit.PERSON | ClassBit.ALTERNATE
_REPEATS = re.compile(r"(.)\1{2,}")
_MAX_COUNT = 2
_MAX_RUN = 4
_CACHE_SIZE = 200_000
_PART_TOKENS = 16_384
"""How many words are looked up at once, so that a long text needs little memory."""


class Atom:
    """The columns of `TokenFeatures.atoms`."""

    WORD, SHAPE, PREFIX, SUFFIX, LONG_SUFFIX, LEXICON, CLUSTER, SMALL_CLUSTER, GAZETTEER, CLASS, USE, RUN, RUN_END = (
        range(13)
    )
    COUNT = 13


@dataclass(frozen=True, slots=True)
class TokenFeatures:
    """One text as the taggers see it.

    `case` and `place_class` number each token's writing and what the gazetteer takes it for; `atoms` is a row of hashes
    for each token; `sentences` are half-open ranges of tokens, none longer than MAX_SENTENCE_TOKENS; `bits` are the
    gazetteer's bits of the longest name that a token is in.
    """

    tokens: Tokens
    sentences: list[tuple[int, int]]
    case: NDArray[np.int64]
    place_class: NDArray[np.int64]
    bits: NDArray[np.int64]
    atoms: NDArray[np.int64]


class WordTable:
    """The parts of a token's features that depend on its letters alone, each word worked out once.

    `clusters` gives two numbers for common words: a fine and a coarse class of meaning.
    """

    def __init__(self, clusters: dict[str, tuple[int, int]]) -> None:
        self._clusters = clusters
        self._rows: dict[str, tuple[int, ...]] = {}

    def rows(self, words: Sequence[str]) -> NDArray[np.int64]:
        """For each word its case and the atoms from WORD to SMALL_CLUSTER."""
        known = self._rows
        if len(known) > _CACHE_SIZE:
            known.clear()
        rows = []
        for word in words:
            row = known.get(word)
            if row is None:
                row = known[word] = self._row(word)
            rows.append(row)
        return np.array(rows, dtype=np.int64).reshape(len(rows), 9)

    def _row(self, word: str) -> tuple[int, ...]:
        low = _plain(word)
        fine, coarse = self._clusters.get(low, (-1, -1))
        return (
            _case(word), _hash(low), _hash(_shape(word)), _hash("<" + low[:3]), _hash(low[-3:] + ">"),
            _hash(low[-4:] + ">"), _lexicon(low), fine + 1, coarse + 1,
        )  # fmt: skip


def extract_features(article: Article, tokens: Tokens, hits: Sequence[Hit], table: WordTable) -> TokenFeatures:
    """What the taggers see of one article; `hits` as `NameFinder.find` gives them."""
    count = len(tokens)
    sentences = _sentence_ranges(article, tokens)
    case = np.zeros(count, dtype=np.int64)
    atoms = np.zeros((count, Atom.COUNT), dtype=np.int64)
    for start in range(0, count, _PART_TOKENS):
        part = slice(start, start + _PART_TOKENS)
        words = table.rows(tokens.words[part])
        case[part], atoms[part, : Atom.GAZETTEER] = words[:, 0], words[:, 1:]
    for first, last in sentences:
        if case[first] == 3 and last > first:
            case[first] = 2
    place_class, bits = _place_classes(tokens, hits, count)
    atoms[:, Atom.GAZETTEER] = bits + (place_class << 20)
    atoms[:, Atom.CLASS] = place_class
    _add_use(tokens, sentences, atoms, bits)
    return TokenFeatures(tokens, sentences, case, place_class, bits, atoms)


def _hash(text: str) -> int:
    return crc32(text.encode("utf-8", "surrogatepass"))


def _plain(word: str) -> str:
    low = word.lower()
    if low.isascii():
        return low
    return "".join(sign for sign in unicodedata.normalize("NFKD", low) if not unicodedata.combining(sign))


def _shape(word: str) -> str:
    signs = ("X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else c for c in word[:40])
    return _REPEATS.sub(r"\1\1", "".join(signs))


def _case(word: str) -> int:
    """0 no letter, 1 small, 2 and 3 capitalised (2: at the beginning of a sentence), 4 all capitals, 5 mixed."""
    if not word[0].isalpha():
        return 0
    if starts_small(word) and word.islower():
        return 1
    if word.isupper() and len(word) > 1:
        return 4
    if not starts_small(word) and (word[1:].islower() or len(word) == 1 or not word[1:].isupper()):
        return 3
    return 5


def _lexicon(low: str) -> int:
    lists = (TITLES, PREPOSITIONS, GIVEN_NAMES, ORGANISATION_WORDS, CALENDAR, SPEECH_VERBS)
    return sum(1 << number for number, words in enumerate(lists) if low in words)


def _sentence_ranges(article: Article, tokens: Tokens) -> list[tuple[int, int]]:
    """The token ranges of the article's sentences; long ones are cut."""
    ranges = []
    first = 0
    count = len(tokens)
    ends = [sentence.end for area in article.searchable for sentence in split_sentences(article.text, area)]
    for end in ends:
        last = first
        while last < count and tokens.starts[last] < end:
            last += 1
        for start in range(first, last, MAX_SENTENCE_TOKENS):
            ranges.append((start, min(last, start + MAX_SENTENCE_TOKENS)))
        first = last
    return ranges


def _place_classes(tokens: Tokens, hits: Sequence[Hit], count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each token the class of the longest name it is in, with its place in the name, and the name's bits.

    0 none, then three numbers (alone, first, further) for each of: strong, large city, other, doubtful, demonym.
    """
    classes = np.zeros(count, dtype=np.int64)
    all_bits = np.zeros(count, dtype=np.int64)
    usable = [hit for hit in hits if not starts_small(tokens.words[hit.last])]
    for hit in longest_hits(usable):
        base = 3 * _class_of(hit.bits) + 1
        if hit.first == hit.last:
            classes[hit.first] = base
        else:
            classes[hit.first] = base + 1
            classes[hit.first + 1 : hit.last + 1] = base + 2
        all_bits[hit.first : hit.last + 1] = hit.bits
    return classes, all_bits


def _class_of(bits: int) -> int:
    if bits & ClassBit.DEMONYM:
        return 4
    if bits & _STRONG and not bits & ClassBit.WORD:
        return 0
    if bits & ClassBit.LARGE_CITY and not bits & ClassBit.WORD:
        return 1
    return 3 if bits & _DOUBTFUL else 2


def _add_use(
    tokens: Tokens, sentences: Sequence[tuple[int, int]], atoms: NDArray[np.int64], bits: NDArray[np.int64]
) -> None:
    """How the text uses each capitalised word elsewhere, and the run of capitalised words that it stands in."""
    words = tokens.words
    capitals = [index for index, word in enumerate(words) if word[0].isalpha() and not starts_small(word)]
    if not capitals:
        return
    low = [word.lower() for word in words]
    uses = _count_uses(low, capitals, bits)
    small = {word for word in words if starts_small(word)}
    strong = ClassBit.COUNTRY | ClassBit.ADMIN1 | ClassBit.REGION | ClassBit.DISPUTED
    for index in capitals:
        use = uses[low[index]]
        code = 0
        for number in use:
            code = code * (_MAX_COUNT + 1) + min(number, _MAX_COUNT)
        atoms[index, Atom.USE] = 1 + 2 * code + (low[index] in small) + (1 << 16) * bool(bits[index] & strong)
    is_capital = np.zeros(len(words) + 1, dtype=bool)
    is_capital[capitals] = True
    for first, last in sentences:
        _add_runs(low, is_capital, first, last, atoms)


def _count_uses(low: Sequence[str], capitals: Sequence[int], bits: NDArray[np.int64]) -> dict[str, list[int]]:
    """How often a capitalised word stands after a preposition, after a title, before a verb of speech, before ", X"."""
    area = ClassBit.COUNTRY | ClassBit.ADMIN1
    uses: dict[str, list[int]] = {}
    count = len(low)
    for index in capitals:
        use = uses.setdefault(low[index], [0, 0, 0, 0])
        before = low[index - 1] if index else ""
        after = low[index + 1] if index + 1 < count else ""
        use[0] += before in PREPOSITIONS
        use[1] += before in TITLES or before in GIVEN_NAMES or (before == "." and low[index - 2] in TITLES)
        use[2] += after in SPEECH_VERBS
        use[3] += after == "," and index + 2 < count and bool(bits[index + 2] & area)
    return uses


def _add_runs(
    low: Sequence[str], is_capital: NDArray[np.bool_], first: int, last: int, atoms: NDArray[np.int64]
) -> None:
    """Within a sentence: place in the run of capitalised words and its length, and the run's last word."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], is_capital[first:last], [False]]).astype(np.int8)))
    for start, stop in pairwise([*edges.tolist(), -1]) if len(edges) else ():
        if stop < 0 or not is_capital[first + start]:
            continue
        end_word = _hash(low[first + stop - 1])
        for index in range(start, stop):
            place = min(index - start, 3) * 8 + min(stop - 1 - index, _MAX_RUN)
            atoms[first + index, Atom.RUN] = 1 + place
            atoms[first + index, Atom.RUN_END] = end_word
