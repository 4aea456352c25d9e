"""Names to the index: sorted hashes of keys, the class bits of each key, and who bears it, best first."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gisviewer.domain.places import FeatureClass
from gisviewer.gazetteer.api import ClassBit
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.words import everyday_words, person_names
from gisviewer.gazetteer.layout import POSTINGS, NameFlag
from gisviewer.gazetteer.names import KINDS, abbreviation_key, fold, key_hash, loose_key

_NATURAL = {
    FeatureClass.SEA, FeatureClass.LAKE, FeatureClass.RIVER, FeatureClass.MOUNTAIN, FeatureClass.ISLAND,
    FeatureClass.LANDFORM,
}  # fmt: skip
_RANK = {
    FeatureClass.COUNTRY: 0, FeatureClass.DISPUTED: 1, FeatureClass.REGION: 2, FeatureClass.ADMIN1: 3,
    FeatureClass.SEA: 4, FeatureClass.BORDER: 4,
}  # fmt: skip
LARGE_CITY = 100_000
_LOOSE_MIN_POPULATION = 1000
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


class KeyTable:
    """Collects postings; the order within a key is the order in which a reader should look at the places."""

    def __init__(self) -> None:
        self._postings: defaultdict[str, dict[int, tuple[int, NameFlag]]] = defaultdict(dict)
        self._rank: dict[int, tuple[int, int]] = {}
        self._bits: dict[int, int] = {}

    def add(self, index: int, entry: Entry, names: list[tuple[str, NameFlag]]) -> None:
        """Enter all names of a place; `names` in the order of its block."""
        size = max(entry.population, entry.capital * 500_000)
        if entry.feature_class is FeatureClass.REGION and not entry.country:
            size = 10**9  # a region of several states comes before parts of one
        self._rank[index] = (_RANK.get(entry.feature_class, 5), -size)
        self._bits[index] = class_bit(entry)
        for ordinal, (name, flags) in enumerate(names):
            for key in _keys_of(name, flags):
                self._post(key, index, ordinal, flags)
        for ordinal, (name, flags) in enumerate(names):
            if not _takes_loose_key(entry, flags):
                continue
            folded = fold(name)
            loose = loose_key(folded)
            if loose:
                self._post(loose, index, ordinal, flags | NameFlag.LOOSE)

    def _post(self, key: str, index: int, ordinal: int, flags: NameFlag) -> None:
        of_key = self._postings[key]
        known = of_key.get(index)
        if known is None or (flags & NameFlag.PREFERRED and not known[1] & NameFlag.PREFERRED):
            of_key[index] = (ordinal, flags)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The four arrays of the index."""
        hashed = {key_hash(key): key for key in self._postings}
        if len(hashed) != len(self._postings):
            raise ValueError("two keys share a hash: lengthen the hash")
        bits: dict[int, int] = {value: self._bits_of(key) for value, key in hashed.items()}
        for prefix in self._prefixes():
            value = key_hash(prefix)
            bits[value] = bits.get(value, 0) | ClassBit.PREFIX
        order = sorted(bits)
        starts = np.zeros(len(order) + 1, np.uint32)
        rows: list[tuple[int, int, int]] = []
        for position, value in enumerate(order):
            key = hashed.get(value)
            if key is not None:
                rows += self._rows(key)
            starts[position + 1] = len(rows)
        return {
            "keys.npy": np.array(order, np.uint64),
            "key_bits.npy": np.array([bits[value] for value in order], np.uint16),
            "key_starts.npy": starts,
            "postings.npy": np.array(rows, POSTINGS),
        }

    def _rows(self, key: str) -> list[tuple[int, int, int]]:
        def rank(row: tuple[int, int, NameFlag]) -> tuple[Any, ...]:
            index, ordinal, flags = row
            kind, size = self._rank[index]
            is_main = bool(flags & (NameFlag.PREFERRED | NameFlag.FORMER))  # Calcutta is Kolkata before its namesakes
            return (not is_main and kind > 0, kind, size, index, ordinal)

        rows = ((index, ordinal, flags) for index, (ordinal, flags) in self._postings[key].items())
        return [(index, ordinal, int(flags)) for index, ordinal, flags in sorted(rows, key=rank)]

    def _bits_of(self, key: str) -> int:
        if key.startswith("~"):
            return 0
        bits = 0
        is_main = False
        for index, (_, flags) in self._postings[key].items():
            if flags & NameFlag.DEMONYM:
                bits |= ClassBit.DEMONYM
            else:
                bits |= self._bits[index]
            if flags & NameFlag.ABBREVIATION:
                bits |= ClassBit.ABBREVIATION
            is_main = is_main or bool(flags & NameFlag.PREFERRED)
        if key in everyday_words():
            bits |= ClassBit.WORD
        if key in person_names():
            bits |= ClassBit.PERSON
        return bits if is_main else bits | ClassBit.ALTERNATE

    def _prefixes(self) -> set[str]:
        prefixes: set[str] = set()
        for key in self._postings:
            if key[0] not in "~=":
                words = key.split(" ")
                prefixes.update(" ".join(words[:count]) for count in range(1, min(len(words), 6)))
        return prefixes


def class_bit(entry: Entry) -> int:
    """The bit of `ClassBit` that a place gives to its names."""
    kind = entry.feature_class
    if kind is FeatureClass.CITY:
        return ClassBit.LARGE_CITY if entry.population >= LARGE_CITY or entry.capital == 2 else ClassBit.CITY
    if kind in _NATURAL:
        return ClassBit.NATURAL
    return {
        FeatureClass.COUNTRY: ClassBit.COUNTRY,
        FeatureClass.ADMIN1: ClassBit.ADMIN1,
        FeatureClass.ADMIN2: ClassBit.ADMIN2,
        FeatureClass.DISPUTED: ClassBit.DISPUTED,
        FeatureClass.REGION: ClassBit.REGION,
        FeatureClass.BORDER: ClassBit.REGION,
    }.get(kind, ClassBit.SITE)


def _keys_of(name: str, flags: NameFlag) -> list[str]:
    if flags & NameFlag.ABBREVIATION:
        key = abbreviation_key(name)
        return [key] if key else []
    keys = [fold(name)]
    if keys[0] in KINDS:
        return []
    spelled_out = name.translate(_UMLAUTS)
    if spelled_out != name:
        keys.append(fold(spelled_out))
    return [key for key in keys if key]


def _takes_loose_key(entry: Entry, flags: NameFlag) -> bool:
    if flags & (NameFlag.ABBREVIATION | NameFlag.DEMONYM):
        return False
    return entry.feature_class is not FeatureClass.CITY or entry.population >= _LOOSE_MIN_POPULATION
