"""The learned recognizers: "fast" tags with the linear model, "accurate" adds the transformer where that doubts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gisviewer.domain.places import Mention
from gisviewer.domain.text import Article
from gisviewer.gazetteer.api import ClassBit, NameIndex
from gisviewer.geoparse.language import detect_language
from gisviewer.geoparse.recognize.features import TokenFeatures, WordTable, extract_features
from gisviewer.geoparse.recognize.gazetteer import GazetteerRecognizer
from gisviewer.geoparse.recognize.hits import Hit, NameFinder, longest_hits
from gisviewer.geoparse.recognize.mentions import Run, make_mentions, tokenize_article
from gisviewer.geoparse.recognize.tagger_linear import LinearTagger
from gisviewer.geoparse.recognize.tagger_onnx import OnnxTagger
from gisviewer.geoparse.recognize.windows import PieceTable, make_windows
from gisviewer.geoparse.tokens import starts_small

LANGUAGE = "en"
"""The language that the models were trained on; others are left to the gazetteer."""
_NO_NAMES = frozenset({"new", "old", "the", "saint", "st", "mount", "mt", "fort", "greater"})
"""Words that begin names and are none alone, least of all in headlines."""
_GENERIC = frozenset({"state", "province", "region", "county", "district"})
_WELL_KNOWN = ClassBit.COUNTRY | ClassBit.ADMIN1 | ClassBit.LARGE_CITY | ClassBit.DISPUTED
_DOUBTFUL = ClassBit.WORD | ClassBit.PERSON
_JOINS = frozenset({"and", "or", "&", "/"})
_BREAKS = frozenset('()[]{}<>;:!?"“”„«»|*')
"""Signs that no name goes across: "Baidoa (Bay)"."""
_UNITS = frozenset({"km", "kms", "kilometers", "kilometres", "miles"})
_LISTED = 0.03
"""The least probability with which a name beside a place in a list is one, too."""
Probabilities = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class TaggingSettings:
    """How probabilities become places.

    A token is outside where its probability of that is above `outside`; but a name that is a place elsewhere in the
    text with a probability of `sure` is one wherever it has that of `again`. A sentence is doubtful, and shown to the
    transformer, where some token is a place with a probability between `doubt` and 1 - `doubt`; `transformer_share` is
    the weight of its word there. `max_pieces` is the longest window, `max_windows` how many of an article are read at
    most: the rest of a very long one is left to the linear model, so that no article takes minutes.
    """

    outside: float = 0.5
    sure: float = 0.9
    again: float = 0.2
    doubt: float = 0.2
    transformer_share: float = 0.45
    max_pieces: int = 64
    max_windows: int = 1000


@dataclass(frozen=True, slots=True)
class Transformer:
    """The transformer tagger with the table that cuts words for it."""

    tagger: OnnxTagger
    pieces: PieceTable


class LearnedRecognizer:
    """Finds places in English text by trained models, in other languages by the gazetteer."""

    def __init__(
        self,
        names: NameIndex,
        words: WordTable,
        linear: LinearTagger,
        transformer: Transformer | None = None,
        settings: TaggingSettings | None = None,
    ) -> None:
        self.name = "fast" if transformer is None else "accurate"
        self._finder = NameFinder(names)
        self._gazetteer = GazetteerRecognizer(names)
        self._words = words
        self._linear = linear
        self._transformer = transformer
        self._settings = settings or TaggingSettings()

    def name_for(self, article: Article) -> str:
        """The name of the recognizer that answers: the gazetteer's for other languages than English."""
        return self.name if _is_known(article) else self._gazetteer.name

    def find_mentions(self, articles: Sequence[Article]) -> list[tuple[Mention, ...]]:
        """The mentions of each article, in reading order, without overlaps; a batch changes only the speed."""
        known = [article for article in articles if _is_known(article)]
        others = [article for article in articles if not _is_known(article)]
        answers = {id(a): m for a, m in zip(others, self._gazetteer.find_mentions(others), strict=True)}
        answers |= {id(a): m for a, m in zip(known, self._tag(known), strict=True)}
        return [answers[id(article)] for article in articles]

    def _tag(self, articles: Sequence[Article]) -> Iterator[tuple[Mention, ...]]:
        batch = [tokenize_article(article) for article in articles]
        all_hits = self._finder.find(batch)
        features = [
            extract_features(article, tokens, hits, self._words)
            for article, tokens, hits in zip(articles, batch, all_hits, strict=True)
        ]
        found = self._linear.probabilities(features)
        for article, seen, probabilities, hits in zip(articles, features, found, all_hits, strict=True):
            if self._transformer is not None:
                self._ask_transformer(self._transformer, seen, probabilities)
            runs = list(self._runs(seen, probabilities, hits))
            yield make_mentions(article, seen.tokens, runs)

    def _ask_transformer(self, transformer: Transformer, seen: TokenFeatures, probabilities: Probabilities) -> None:
        """Mix the transformer's word into the probabilities of doubtful sentences."""
        settings = self._settings
        place = 1 - probabilities[:, 0]
        doubtful = np.concatenate([[0], np.cumsum((place > settings.doubt) & (place < 1 - settings.doubt))])
        sentences = [(first, last) for first, last in seen.sentences if doubtful[last] > doubtful[first]]
        windows = make_windows(seen, sentences, transformer.pieces, settings.max_pieces)[: settings.max_windows]
        share = settings.transformer_share
        for window, answer in zip(windows, transformer.tagger.probabilities(windows), strict=True):
            probabilities[window.tokens] = share * answer + (1 - share) * probabilities[window.tokens]

    def _runs(self, seen: TokenFeatures, probabilities: Probabilities, hits: Sequence[Hit]) -> Iterator[Run]:
        """The places that the probabilities mark, and the peoples between them that the gazetteer knows."""
        bits = {(hit.first, hit.last): hit.bits for hit in hits}
        longest = longest_hits(hits)
        wholes = [hit for hit in longest if hit.last > hit.first and _is_whole(seen, hit)]
        whole_at = {token: hit for hit in wholes for token in range(hit.first, hit.last + 1)}
        taken = np.zeros(len(seen.tokens), dtype=bool)
        runs = []
        for found in with_repeats(seen, probabilities, self._settings):
            first, last = _widened(found, whole_at)
            if taken[first : last + 1].any():
                continue
            if first == last and seen.tokens.words[first].lower() in _NO_NAMES:
                continue
            sure = float(1 - probabilities[first : last + 1, 0].max())
            runs.append(Run(first, last, bits.get((first, last), int(seen.bits[first])), round(max(0.0, sure), 4)))
            taken[first : last + 1] = True
        for hit in longest:
            if not taken[hit.first : hit.last + 1].any() and (
                _is_listed(seen, hit, taken, probabilities) or _is_measured(seen, hit)
            ):
                runs.append(Run(hit.first, hit.last, hit.bits, 0.4))
                taken[hit.first : hit.last + 1] = True
        for hit in hits:
            if (_is_people(seen, hit) or _is_short_for_country(seen, hit)) and not taken[
                hit.first : hit.last + 1
            ].any():
                runs.append(Run(hit.first, hit.last, hit.bits, 0.5))
                taken[hit.first : hit.last + 1] = True
        yield from sorted(runs, key=lambda run: run.first)


def _is_whole(seen: TokenFeatures, hit: Hit) -> bool:
    """Whether a name of several tokens is never meant in part: written without spaces, or well known."""
    tokens = seen.tokens
    last = tokens.words[hit.last]
    if hit.bits & ClassBit.DEMONYM or tokens.words[hit.first].lower() == "the" or last.lower() in _GENERIC:
        return False
    if starts_small(last):
        return False
    is_glued = tokens.ends[hit.last] - tokens.starts[hit.first] == sum(map(len, tokens.words[hit.first : hit.last + 1]))
    return is_glued or bool(hit.bits & _WELL_KNOWN and not hit.bits & _DOUBTFUL)


def _widened(run: tuple[int, int], whole_at: Mapping[int, Hit]) -> tuple[int, int]:
    """A run of tokens, or the whole name that it is a part of; `whole_at` holds each of the name's tokens."""
    hit = whole_at.get(run[0])
    return (hit.first, hit.last) if hit is not None and run[1] <= hit.last else run


def decode(seen: TokenFeatures, probabilities: Probabilities, outside: float) -> Iterator[tuple[int, int]]:
    """The runs of tokens, first and last, that are places; none without a capital where the script has them."""
    words = seen.tokens.words
    ends = {last for _, last in seen.sentences}
    is_place = probabilities[:, 0] <= outside
    begins = probabilities[:, 1] >= probabilities[:, 2]
    run: list[int] = []
    for index in [*np.flatnonzero(is_place).tolist(), len(words) + 1]:
        if run and (index != run[-1] + 1 or index in ends or begins[index]):
            while run and not words[run[-1]][0].isalnum():
                run.pop()
            if run and any(not starts_small(words[token]) for token in run if words[token][0].isalpha()):
                yield run[0], run[-1]
            run = []
        if index < len(words) and words[index] not in _BREAKS and (run or words[index][0].isalnum()):
            run.append(index)


def with_repeats(seen: TokenFeatures, probabilities: Probabilities, settings: TaggingSettings) -> list[tuple[int, int]]:
    """The runs of tokens that are places, and those of the same words elsewhere that are almost taken for such."""
    words = seen.tokens.words
    runs = list(decode(seen, probabilities, settings.outside))
    place = 1 - probabilities[:, 0]
    taken = np.zeros(len(words), dtype=bool)
    names: dict[str, set[tuple[str, ...]]] = {}
    for first, last in runs:
        taken[first : last + 1] = True
        if place[first : last + 1].min() >= settings.sure:
            names.setdefault(words[first], set()).add(tuple(words[first : last + 1]))
    for first in np.flatnonzero((place >= settings.again) & ~taken).tolist():
        for name in sorted(names.get(words[first], ()), key=len, reverse=True):
            end = first + len(name)
            if tuple(words[first:end]) != name or taken[first:end].any():
                continue
            if place[first:end].min() >= settings.again:
                runs.append((first, end - 1))
                taken[first:end] = True
    return sorted(runs)


def _is_listed(seen: TokenFeatures, hit: Hit, taken: NDArray[np.bool_], probabilities: Probabilities) -> bool:
    """Whether a name that is almost taken for a place is joined to one by "and" or "or": "Sake and Minova"."""
    words = seen.tokens.words
    if starts_small(words[hit.last]) or 1 - probabilities[hit.first, 0] < _LISTED:
        return False
    follows = hit.first > 1 and words[hit.first - 1] in _JOINS and taken[hit.first - 2]
    leads = hit.last + 2 < len(words) and words[hit.last + 1] in _JOINS and taken[hit.last + 2]
    return bool(follows or leads)


def _is_short_for_country(seen: TokenFeatures, hit: Hit) -> bool:
    """Whether a name is only that of a country, in short: "US", "the UK", "D.R.C.", but not in a line of capitals."""
    words = seen.tokens.words
    other = ClassBit.ADMIN1 | ClassBit.LARGE_CITY
    if not (hit.bits & ClassBit.COUNTRY and hit.bits & ClassBit.ABBREVIATION) or hit.bits & other:
        return False
    around = words[max(0, hit.first - 2) : hit.first] + words[hit.last + 1 : hit.last + 3]
    return words[hit.first].isupper() and any(word.islower() for word in around)


def _is_measured(seen: TokenFeatures, hit: Hit) -> bool:
    """Whether the text says how far a name is from another: "Sake, 25 km west of Goma"."""
    words = seen.tokens.words
    if starts_small(words[hit.last]):
        return False
    following = [word.lower() for word in words[hit.last + 1 : hit.last + 4] if word not in ",("]
    return len(following) >= 2 and following[0][0].isdigit() and following[1] in _UNITS


def _is_people(seen: TokenFeatures, hit: Hit) -> bool:
    """Whether a name is only that of a people or its things, in capitals: "Armenian", "Russians"."""
    words = seen.tokens.words
    other = ClassBit.COUNTRY | ClassBit.ADMIN1 | ClassBit.LARGE_CITY | ClassBit.REGION | ClassBit.PERSON
    return bool(hit.bits & ClassBit.DEMONYM and not hit.bits & other and not starts_small(words[hit.last]))


def _is_known(article: Article) -> bool:
    return (article.language or detect_language(article.text)) == LANGUAGE
