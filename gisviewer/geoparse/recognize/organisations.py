"""Names of places that mean something else here: agencies, acronyms, diseases, armies, clubs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gisviewer.gazetteer.api import ClassBit
from gisviewer.geoparse.recognize.clubs import names_club
from gisviewer.geoparse.tokens import Tokens

_AGENCIES = frozenset({("news", "agency"), ("news", "agencies"), ("news", "service"), ("news", "wire")})
_PLACED = frozenset({"in", "at", "near", "outside", "around"})
_WELL_KNOWN = (
    ClassBit.COUNTRY | ClassBit.ADMIN1 | ClassBit.LARGE_CITY | ClassBit.DISPUTED | ClassBit.REGION | ClassBit.DEMONYM
    | ClassBit.ABBREVIATION
)  # fmt: skip
_DISEASES = frozenset({"virus", "fever", "disease", "flu", "ebolavirus", "encephalitis", "syndrome", "vaccine"})
_FIGHTERS = frozenset(
    {"militia", "militias", "militiamen", "militants", "fighters", "rebels", "mercenaries", "insurgents", "jihadists"}
)
_ARMIES = frozenset({"Army", "Brigade", "Brigades", "Battalion", "Front", "Movement", "Militia"})
_ARMED = frozenset(
    {"independence", "liberation", "democratic", "defense", "defence", "people", "s", "national", "popular"}
)
_MAX_ACRONYM_CHARS = 5
_NEARBY = 4


def names_no_place(tokens: Tokens, first: int, last: int, bits: int) -> bool:
    """Whether the tokens `first` to `last` name an organisation or a disease, after whatever place it is called.

    "Tass news agency", "TASS reported", "West Nile virus", "Ebola", "Arakan Army", "Leeds United"; but "Spanish flu"
    has a people in it.

    An acronym is a short word in capitals that no well-known place bears; it is none where its line is all in
    capitals, and at the beginning of a line it may be a dateline.
    """
    words = tokens.words
    following = tuple(word.lower() for word in words[last + 1 : last + 3])
    if following in _AGENCIES and not bits & ClassBit.DEMONYM:
        return True
    if following[:1] and following[0] in _DISEASES and not bits & ClassBit.DEMONYM:
        return True
    if words[max(0, first - 2) : last + 1] == ["Bank", "of", "America"]:  # others are a country's or a town's own
        return True
    if words[first : first + 2] == ["Boko", "Haram"]:
        return True
    if words[first] == "Ebola" and first == last and following[:1] != ("river",):
        return True
    if _names_armed_group(words, last, bits) or names_club(tokens, first, last, bits):
        return True
    if last == first + 1 and words[first].lower() == "the":
        first = last
    word = words[first]
    if first != last or not word.isalpha() or not word.isupper() or not 3 <= len(word) <= _MAX_ACRONYM_CHARS:
        return False
    if bits & _WELL_KNOWN or (first and words[first - 1].lower() in _PLACED) or _may_be_dateline(tokens, first):
        return False
    return any(letter.islower() for other in _nearby(tokens, first) for letter in other)


def _names_armed_group(words: Sequence[str], last: int, bits: int) -> bool:
    """Whether a name is part of that of fighters: "Fano militias", "Arakan Army", "Kachin Independence Army".

    Those of a country, a people or a large city are its own; "Texas Army National Guard" goes on.
    """
    if bits & (ClassBit.COUNTRY | ClassBit.DEMONYM | ClassBit.LARGE_CITY | ClassBit.DISPUTED):
        return False
    at = last + 1
    if words[at : at + 1] and words[at] in _FIGHTERS:
        return not bits & (ClassBit.ADMIN1 | ClassBit.REGION)
    while at < min(last + 5, len(words)) and (words[at].lower() in _ARMED or words[at] in "'’"):
        at += 1
    ends = at + 1 >= len(words) or not words[at + 1][0].isupper()
    return at < len(words) and words[at] in _ARMIES and ends


def _may_be_dateline(tokens: Tokens, index: int) -> bool:
    """Whether a token opens a line and no common word follows."""
    opens = index == 0 or "\n" in tokens.gap(index - 1)
    return opens and not any(word[0].islower() for word in tokens.words[index + 1 : index + 2])


def _nearby(tokens: Tokens, index: int) -> Iterator[str]:
    """The words around a token in its line."""
    for step in (-1, 1):
        at = index
        for _ in range(_NEARBY):
            gap = at - 1 if step < 0 else at
            at += step
            if not 0 <= at < len(tokens) or "\n" in tokens.gap(gap):
                break
            yield tokens.words[at]
