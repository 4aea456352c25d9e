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
    CASELESS_WORDS,
    COMMON_WORDS,
    MORE_GIVEN_NAMES,
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
_MAX_INFLECTED_TOKENS = 5
_MIN_CASELESS_CHARS = 3
_MIN_SMALL_CASELESS_CHARS = 4
_GERMAN_ARTICLES = frozenset({"der", "die", "den", "dem", "des", "am", "im", "vom", "zum"})
_GERMAN_PLACE_WORDS = frozenset({"in", "bei", "aus", "nach", "von", "nahe", "zwischen", "um"})
_CONFIDENCE = 0.9
"""Rules are never quite sure."""
_JOINS = frozenset({"and", "or", "und", "et", "y", "e", "и", "й", "і", "та", "ve", "və", "եւ", "և", "da", "و"})
_PLACE_ENDINGS = {
    "hy": ("ում", "ից", "ի"),
    "ka": ("ში", "დან", "თან", "ამდე", "ზე", "სკენ"),
    "az": ("da", "də", "dan", "dən"),
    "tr": ("da", "de", "dan", "den", "ta", "te", "tan", "ten", "daki", "deki", "taki", "teki", "ya", "ye"),
}
"""What "in" and "from" are at the end of names."""
_UNITS = {
    "tr": ("ilçe", "köy", "mahalle", "kasaba"),
    "az": ("rayon", "kənd", "qəsəbə", "şəhər"),
    "ka": ("მახლობლად", "რაიონ", "მუნიციპალიტეტ", "ქალაქ", "სოფ"),
    "hy": ("քաղաք", "գյուղ", "մոտ", "համայնք"),
}
"""How words for units begin that follow a name: "Lice ilçesinde"; and what "near" is where it follows."""
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
        known = {hit.first for hit in hits if hit.bits & _WELL_KNOWN}
        asked: list[tuple[int, int, str]] = []
        for first in name_starts(tokens):
            for last in range(first, first + _MAX_INFLECTED_TOKENS):
                if last > first + 2 and "-" not in tokens.words[first:last]:
                    break
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
            elif bits & _SMALL and not bits & _DOUBTFUL:
                small.setdefault((first, last), Hit(first, last, bits & NAMED))
        placed: list[Hit] = []
        ends = {hit.last for hit in [*hits, *best.values()]}
        for key in sorted(small.keys() - best.keys()):
            first, last = key
            if says_where(tokens, first, last, language) or _continues_list(tokens, first, ends):
                placed.append(small[key])
                ends.add(last)
        return list(best.values()), placed


def _plausible(tokens: Tokens, hits: Sequence[Hit], language: str) -> Iterable[Hit]:
    """The hits that are probably meant as places."""
    lowered = {word for word in tokens.words if starts_small(word)}
    names = {hit.first: hit for hit in hits}
    for hit in hits:
        if hit.last == hit.first and starts_small(tokens.words[hit.first]):
            continue
        if language in _CASELESS:
            if _is_likely_caseless(tokens, hit, language):
                yield hit
        elif language != "en" and tokens.words[hit.first].lower() in COMMON_WORDS and _is_short_form(tokens, hit):
            continue  # "La" is no Louisiana there
        elif language == "de" and not _is_likely_german(tokens, hit):
            continue
        elif (
            language in _PLACE_ENDINGS
            and _has_suffix_apart(tokens, hit.last)
            and says_where(tokens, hit.first, hit.last, language)
        ) or (
            not (language == "en" and starts_small(tokens.words[hit.last])) and _is_likely(tokens, hit, names, lowered)
        ):
            yield hit


def _is_likely_german(tokens: Tokens, hit: Hit) -> bool:
    """Whether a hit may be a place where all nouns have capitals: not in "im Osten", but in "an der Elbe"."""
    if hit.bits & _WELL_KNOWN:
        return True
    before = tokens.words[hit.first - 1].lower() if hit.first else ""
    if hit.bits & ClassBit.NATURAL and not hit.bits & _DOUBTFUL and before in _GERMAN_ARTICLES:
        return True
    return before in _GERMAN_PLACE_WORDS or before in _JOINS or hit.last > hit.first


def _continues_list(tokens: Tokens, first: int, ends: set[int]) -> bool:
    """Whether a comma or "and" joins the word to a name before it; in Arabic "and" is part of the word."""
    if first and first - 1 in ends and tokens.words[first].startswith("و"):
        return True
    return first > 1 and first - 2 in ends and (tokens.words[first - 1] == "," or tokens.words[first - 1] in _JOINS)


def says_where(tokens: Tokens, first: int, last: int, language: str) -> bool:
    """Whether the ending of a name, or the word before it, says that something is there or comes from there."""
    if language in _UNITS and tokens.words[last + 1 : last + 2] and tokens.words[last + 1].startswith(_UNITS[language]):
        return True
    if tokens.words[last].endswith(_PLACE_ENDINGS.get(language, ())):
        return True
    suffix = tokens.words[last + 2] if _has_suffix_apart(tokens, last) else ""
    if suffix and suffix in _PLACE_ENDINGS.get(language, ()):
        return True
    return first > 0 and tokens.words[first - 1].lower() in PREPOSITIONS


def _has_suffix_apart(tokens: Tokens, last: int) -> bool:
    """Whether an apostrophe parts an ending from a name: "Van'da"."""
    glued = last + 2 < len(tokens) and tokens.gap(last) == tokens.gap(last + 1) == ""
    return glued and tokens.words[last + 1] in "'’‘ʼ" and tokens.words[last + 2].islower()


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
    if hit.last == hit.first and tokens.words[hit.first] in CASELESS_WORDS:
        return False
    if hit.bits & (_WELL_KNOWN | ClassBit.NATURAL):
        return length >= (2 if language in _IDEOGRAPHIC else _MIN_CASELESS_CHARS)
    return (
        language not in _IDEOGRAPHIC
        and length >= _MIN_SMALL_CASELESS_CHARS
        and (hit.last > hit.first or says_where(tokens, hit.first, hit.last, language))
    )


def _is_short_form(tokens: Tokens, hit: Hit) -> bool:
    """Whether one word is found as an abbreviation, and not written in capitals."""
    return hit.last == hit.first and bool(hit.bits & ClassBit.ABBREVIATION) and not tokens.words[hit.first].isupper()


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
    if word.lower() in MORE_GIVEN_NAMES and after[:1].isupper():
        return False  # "Paris Jackson"
    if previous.lower() in MORE_GIVEN_NAMES and previous[:1].isupper() and not hit.bits & ClassBit.COUNTRY:
        return False  # "Margarita Robles"
    if _is_compounded(tokens, hit, names):
        return False  # "Croix-Rouge"
    followed = after[:1].isupper() and after[:1].isalpha() and hit.last + 1 not in names and not word.isupper()
    if followed and not hit.bits & (ClassBit.ADMIN1 | ClassBit.LARGE_CITY | ClassBit.REGION):
        return False  # "Houston Smith", "Ford Foundation"
    if hit.bits & _WELL_KNOWN and not hit.bits & _DOUBTFUL:
        return True
    if word.lower() in lowered or len(word) < 3:
        return False
    if before in PREPOSITIONS or _names_area_next(words, hit, names) or _is_joined(words, hit, names):
        return True
    is_own_script = word[0] > "\u0370"  # there every name is an alternative: the main ones are in Latin letters
    is_doubtful = hit.bits & (_DOUBTFUL if is_own_script else _DOUBTFUL | ClassBit.ALTERNATE)
    return not is_doubtful and not _begins_sentence(tokens, hit.first)


def _is_compounded(tokens: Tokens, hit: Hit, names: dict[int, Hit]) -> bool:
    """Whether a hyphen without spaces joins the name to a word with a capital that is no name."""
    last = hit.last
    if last + 2 >= len(tokens) or tokens.words[last + 1] not in ("-", "‐", "‑") or hit.bits & _WELL_KNOWN:
        return False
    return (
        tokens.gap(last) == tokens.gap(last + 1) == "" and tokens.words[last + 2][0].isupper() and last + 2 not in names
    )


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
