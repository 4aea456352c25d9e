"""Where the names of a gazetteer occur in tokens: all runs that are names, and the longest ones that do not overlap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gisviewer.gazetteer.api import ClassBit, NameIndex
from gisviewer.geoparse.lexicon import word_set
from gisviewer.geoparse.tokens import MAX_NAME_CHARS, MAX_NAME_TOKENS, Tokens, may_lengthen, name_starts, name_text

NAMED = 0xFFFF & ~ClassBit.PREFIX
"""The bits that say that a run is a name itself."""
_APOSTROPHES = frozenset("'’ʼ‘`´.")
# The gazetteer knows longer names that begin with these under other spellings.
_OPENING = word_set("saint sainte mount fort the st ste mt ft")
_CACHE_SIZE = 300_000


@dataclass(frozen=True, slots=True)
class Hit:
    """The tokens `first` to `last`, both included, spell a name; `bits` says of what (see `ClassBit`)."""

    first: int
    last: int
    bits: int


class NameFinder:
    """Asks a gazetteer for runs of tokens, each run once; a batch of texts makes few large questions."""

    def __init__(self, index: NameIndex) -> None:
        self._index = index
        self._known: dict[str, int] = {}

    def find(self, batch: Sequence[Tokens]) -> list[list[Hit]]:
        """For each text all hits, by first token, shorter ones first."""
        found: list[list[Hit]] = [[] for _ in batch]
        runs = [(number, first) for number, tokens in enumerate(batch) for first in name_starts(tokens)]
        length = 1
        while runs:
            names = [name_text(batch[number], first, first + length - 1) for number, first in runs]
            all_bits = self.bits(names)
            following = []
            for (number, first), name, bits in zip(runs, names, all_bits, strict=True):
                tokens = batch[number]
                last = first + length - 1
                is_word = tokens.words[last][0].isalnum()
                if bits & NAMED and is_word:
                    found[number].append(Hit(first, last, bits & NAMED))
                if (bits or not is_word or _may_go_on(tokens, last, name)) and may_lengthen(tokens, first, last):
                    following.append((number, first))
            runs = following if length < MAX_NAME_TOKENS else []
            length += 1
        for hits in found:
            hits.sort(key=lambda hit: (hit.first, hit.last))
        return found

    def bits(self, names: Sequence[str]) -> list[int]:
        """The class bits of each name."""
        known = self._known
        unknown = [name for name in dict.fromkeys(names) if name not in known]
        if unknown:
            if len(known) + len(unknown) > _CACHE_SIZE:
                known.clear()
                unknown = list(dict.fromkeys(names))
            askable = [name for name in unknown if len(name) <= MAX_NAME_CHARS]
            known.update(dict.fromkeys(unknown, 0))
            known.update(zip(askable, map(int, self._index.class_bits(askable)), strict=True))
        return [known[name] for name in names]


def _may_go_on(tokens: Tokens, last: int, name: str) -> bool:
    """Whether a run that begins no name as it stands may do so with the next sign: "N'Djamena", "W. Va."."""
    if last + 1 == len(tokens):
        return False
    following = tokens.words[last + 1]
    return (following in _APOSTROPHES and tokens.ends[last] == tokens.starts[last + 1]) or name.lower() in _OPENING


def longest_hits(hits: Iterable[Hit]) -> list[Hit]:
    """From the left the longest hits, without overlaps; expects the order that `NameFinder.find` gives."""
    best: dict[int, Hit] = {}
    for hit in hits:
        best[hit.first] = hit
    chosen = []
    free = 0
    for first in sorted(best):
        if first >= free:
            chosen.append(best[first])
            free = best[first].last + 1
    return chosen
