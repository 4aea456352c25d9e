"""The plain recognizer: the longest names of the gazetteer, with care for capitals, common words and persons."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from gisviewer.domain.places import Mention
from gisviewer.domain.text import Article
from gisviewer.gazetteer.api import ClassBit, NameIndex
from gisviewer.geoparse.inflection import base_forms
from gisviewer.geoparse.language import detect_language
from gisviewer.geoparse.lexicon import (
    CALENDAR,
    COMMON_WORDS,
    GIVEN_NAMES,
    ORGANISATION_WORDS,
    PREPOSITIONS,
    TITLES,
)
from gisviewer.geoparse.recognize.hits import NAMED, Hit, NameFinder, longest_hits
from gisviewer.geoparse.recognize.mentions import Run, make_mentions, tokenize_article
from gisviewer.geoparse.tokens import Tokens, name_starts, name_text, starts_small

_WELL_KNOWN = (
    ClassBit.COUNTRY | ClassBit.ADMIN1 | ClassBit.LARGE_CITY | ClassBit.DISPUTED | ClassBit.REGION | ClassBit.DEMONYM
)
_DOUBTFUL = ClassBit.WORD | ClassBit.PERSON
_SMALL = ClassBit.CITY | ClassBit.ADMIN2 | ClassBit.NATURAL | ClassBit.SITE
_CASELESS = frozenset({"ar", "fa", "ur", "ckb", "ka", "he", "hi", "bn", "th", "am", "ko", "ja", "zh"})
_MIN_CASELESS_CHARS = 3
_CONFIDENCE = 0.9
"""Rules are never quite sure."""
_JOINS = frozenset({"and", "or", "und", "et", "y", "e", "и", "й", "і", "та", "ve", "və", "եւ", "և", "da", "و"})
_PLACE_ENDINGS = {
    "hy": ("ում", "ից", "ի"),
    "ka": ("ში", "დან", "თან", "ამდე", "ზე"),
    "az": ("da", "də", "dan", "dən"),
    "tr": ("da", "de", "dan", "den", "ta", "te", "tan", "ten"),
}
"""What "in" and "from" are at the end of names."""
_UNITS = {"tr": ("ilçe", "köy", "mahalle", "kasaba"), "az": ("rayon", "kənd", "qəsəbə", "şəhər")}
"""How words for units begin that follow a name: "Lice ilçesinde"."""
_ALL_UNITS = tuple(word for words in _UNITS.values() for word in words)
_IDEOGRAPHIC = frozenset({"ja", "zh"})


class GazetteerRecognizer:
    """Finds names of the gazetteer in text of any language; no model."""

    name = "gazetteer"

    def __init__(self, index: NameIndex) -> None:
        self._finder = NameFinder(index)

    def find_mentions(self, articles: Sequence[Article]) -> list[tuple[Mention, ...]]:
        """The mentions of each article, in reading order, without overlaps."""
        batch = [tokenize_article(article) for article in articles]
        all_hits = self._finder.find(batch)
        found = []
        for article, tokens, hits in zip(articles, batch, all_hits, strict=True):
            language = article.language or detect_language(article.text)
            inflected, placed = self._inflected_hits(tokens, hits, language)
            chosen = longest_hits(sorted([*hits, *inflected, *placed], key=lambda hit: (hit.first, hit.last)))
            sure = [hit for hit in chosen if hit in placed]
            likely = _plausible(tokens, [hit for hit in chosen if hit not in placed], language)
            together = sorted([*sure, *likely], key=lambda hit: hit.first)
            runs = [Run(hit.first, hit.last, hit.bits, _CONFIDENCE) for hit in together]
            found.append(make_mentions(article, tokens, runs))
        return found

    def name_for(self, article: Article) -> str:  # noqa: ARG002 - the answer is the same for all
        """This recognizer answers for every language."""
        return self.name

    def _inflected_hits(self, tokens: Tokens, hits: Iterable[Hit], language: str) -> tuple[list[Hit], list[Hit]]:
        """Runs of up to three words that no entry spells, but whose basic forms name places.

        The first list holds well-known places; the second small ones, taken only where the words say "in" or "from".
        """
        known = {hit.first for hit in hits}
        asked: list[tuple[int, int, str]] = []
        for first in name_starts(tokens):
            for last in (first, first + 1, first + 2):
                if last >= len(tokens) or (last == first and first in known) or not tokens.words[last][0].isalpha():
                    continue
                if any(not (word[0].isalpha() or word == "-") for word in tokens.words[first:last]):
                    break
                for form in base_forms(name_text(tokens, first, last), language):
                    asked.append((first, last, form))
        all_bits = self._finder.bits([form for _, _, form in asked])
        best: dict[tuple[int, int], Hit] = {}
        small: dict[tuple[int, int], Hit] = {}
        for (first, last, _), bits in zip(asked, all_bits, strict=True):
            if bits & NAMED & (_WELL_KNOWN | ClassBit.NATURAL):
                best.setdefault((first, last), Hit(first, last, bits & NAMED))
            elif bits & _SMALL and not bits & _DOUBTFUL and says_where(tokens, first, last, language):
                small.setdefault((first, last), Hit(first, last, bits & NAMED))
        return list(best.values()), [hit for key, hit in small.items() if key not in best]


def _plausible(tokens: Tokens, hits: Sequence[Hit], language: str) -> Iterable[Hit]:
    """The hits that are probably meant as places."""
    lowered = {word for word in tokens.words if starts_small(word)}
    names = {hit.first: hit for hit in hits}
    for hit in hits:
        if language in _CASELESS:
            if _is_likely_caseless(tokens, hit, language):
                yield hit
        elif language == "de" and not hit.bits & _WELL_KNOWN and not says_where(tokens, hit.first, hit.last, language):
            continue  # all nouns have capitals there: "im Osten"
        elif not (language == "en" and starts_small(tokens.words[hit.last])) and _is_likely(
            tokens, hit, names, lowered
        ):
            yield hit


def says_where(tokens: Tokens, first: int, last: int, language: str) -> bool:
    """Whether the ending of a name, or the word before it, says that something is there or comes from there."""
    if language in _UNITS and tokens.words[last + 1 : last + 2] and tokens.words[last + 1].startswith(_UNITS[language]):
        return True
    endings = _PLACE_ENDINGS.get(language)
    if endings is not None:
        return tokens.words[last].endswith(endings)
    return first > 0 and tokens.words[first - 1].lower() in PREPOSITIONS


def _is_joined(words: Sequence[str], hit: Hit, names: dict[int, Hit]) -> bool:
    """Whether "and" joins a name to one that is surely a place: "Charkiw und Odessa"."""
    beside = []
    if hit.first > 1 and words[hit.first - 1].lower() in _JOINS:
        beside = [other for other in names.values() if other.last == hit.first - 2]
    if hit.last + 2 < len(words) and words[hit.last + 1].lower() in _JOINS:
        beside += [names[hit.last + 2]] if hit.last + 2 in names else []
    return any(other.bits & _WELL_KNOWN and not other.bits & _DOUBTFUL for other in beside)


def _is_likely_caseless(tokens: Tokens, hit: Hit, language: str) -> bool:
    length = tokens.ends[hit.last] - tokens.starts[hit.first]
    return bool(hit.bits & _WELL_KNOWN) and length >= (2 if language in _IDEOGRAPHIC else _MIN_CASELESS_CHARS)


def _is_likely(tokens: Tokens, hit: Hit, names: dict[int, Hit], lowered: set[str]) -> bool:
    words = tokens.words
    before = words[hit.first - 1].lower() if hit.first else ""
    after = words[hit.last + 1] if hit.last + 1 < len(words) else ""
    if before in TITLES or (before == "." and _abbreviates_title(words, hit.first)):
        return False
    if after.lower() in ORGANISATION_WORDS and after[:1].isupper() and not hit.bits & ClassBit.COUNTRY:
        return False
    if hit.last > hit.first or after.startswith(_ALL_UNITS):
        return True
    word = words[hit.first].lower()
    if word in CALENDAR or (word in COMMON_WORDS and not hit.bits & (ClassBit.COUNTRY | ClassBit.ABBREVIATION)):
        return False
    if _is_shouted(tokens, hit) and hit.bits & ClassBit.ABBREVIATION and word in COMMON_WORDS:
        return False
    if hit.bits & (ClassBit.COUNTRY | ClassBit.DEMONYM | ClassBit.ABBREVIATION):
        return True
    return _is_likely_single(tokens, hit, names, lowered, before, after)


def _is_likely_single(
    tokens: Tokens, hit: Hit, names: dict[int, Hit], lowered: set[str], before: str, after: str
) -> bool:
    """Whether one word that places bear is meant as a place: not part of a longer name, not a common word."""
    words = tokens.words
    word = words[hit.first]
    previous = words[hit.first - 1] if hit.first else ""
    in_capitals = before not in PREPOSITIONS and previous[:1].isupper() and previous.isalpha() and not word.isupper()
    if in_capitals and hit.first - 1 not in names and not _begins_sentence(tokens, hit.first - 1):
        return False  # "John Houston"
    if word.lower() in GIVEN_NAMES and after[:1].isupper():
        return False  # "Paris Jackson"
    followed = after[:1].isupper() and after[:1].isalpha() and hit.last + 1 not in names and not word.isupper()
    if followed and not hit.bits & (ClassBit.ADMIN1 | ClassBit.LARGE_CITY | ClassBit.REGION):
        return False  # "Houston Smith", "Ford Foundation"
    if hit.bits & _WELL_KNOWN and not hit.bits & _DOUBTFUL:
        return True
    if word.lower() in lowered or len(word) < 3:
        return False
    if before in PREPOSITIONS or _names_area_next(words, hit, names) or _is_joined(words, hit, names):
        return True
    is_doubtful = hit.bits & (ClassBit.WORD | ClassBit.PERSON | ClassBit.ALTERNATE)
    return not is_doubtful and not _begins_sentence(tokens, hit.first)


def _names_area_next(words: Sequence[str], hit: Hit, names: dict[int, Hit]) -> bool:
    """Whether ", Texas" follows."""
    following = names.get(hit.last + 2)
    return (
        words[hit.last + 1 : hit.last + 2] == [","]
        and following is not None
        and bool(following.bits & (ClassBit.ADMIN1 | ClassBit.COUNTRY))
    )


def _begins_sentence(tokens: Tokens, index: int) -> bool:
    return index == 0 or tokens.words[index - 1] in ".?!:;" or "\n" in tokens.gap(index - 1)


def _abbreviates_title(words: Sequence[str], first: int) -> bool:
    return first > 1 and words[first - 2].lower() in TITLES


def _is_shouted(tokens: Tokens, hit: Hit) -> bool:
    """Whether the neighbours are in capitals, too."""
    around = tokens.words[max(0, hit.first - 2) : hit.first] + tokens.words[hit.last + 1 : hit.last + 3]
    letters = [word for word in around if word.isalpha()]
    return bool(letters) and all(word.isupper() for word in letters)
