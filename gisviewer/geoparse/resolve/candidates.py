"""Which places a mention may mean: the gazetteer's answers to the words as written and to forms of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from gisviewer.domain.places import FeatureClass, MentionKind, Place
from gisviewer.gazetteer.api import GeometryIndex, MatchKind, NameIndex
from gisviewer.geoparse.inflection import base_forms, province_capitals

MAX_CANDIDATES = 24
SIMILAR = frozenset({"transliterated", "fuzzy"})
"""Kinds of matches that only sound or look alike: other forms of the name are asked first."""
_CACHE_SIZE = 50_000
_MIN_FUZZY_CHARS = 7
_PROVINCE_CAPITAL = 50_000
"""Inhabitants of a town after which a province is called, at least."""
_POSSESSIVE = re.compile(r"['’‘]s?$")
_AREA_WORDS = (
    "province|state|city|region|county|parish|district|prefecture|governorate|oblast|republic|islands?|area|valley"
    "|metro|township|village|borough|municipality|territory|department|canton|emirate|peninsula|suburbs?|airport|port"
    "|twp\\.?|co\\.|air base|base|refugee camp|camp|forest|national park|park|mountains?|desert|river|lake|bay|coast"
    "|basin|delta"
)
_SUFFIX = re.compile(rf"^(?P<bare>.{{3,}}?)[ -](?:{_AREA_WORDS})$", re.IGNORECASE)
_PREFIX = re.compile(
    r"^(?:(?:the|greater|downtown|central|mainland|metropolitan|upstate|rural|inner|occupied|war-torn"
    r"|(?:north|south|east|west|mid)(?:east|west)?(?:ern)?(?:most)?)[ -]"
    rf"|(?:{_AREA_WORDS}|town|commune|gulf|isle|kingdom|mount)(?: of)?(?: the)? )(?P<bare>.{{3,}})$",
    re.IGNORECASE,
)

_COUNTY_ROAD = re.compile(
    r"^(?P<bare>.{3,} (?:County|Parish)) (?:Road|Highway|Courthouse|Jail|Airport)\b", re.IGNORECASE
)
"""What is named after a county lies in it."""


class Found(IntEnum):
    """How far the name that was found is from the words of the text; smaller is nearer."""

    AS_WRITTEN = 0
    BASE_FORM = 1
    PART = 2
    FUZZY = 3


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place that words of a text may mean, and how its name matched."""

    place: Place
    name: str
    kind: MatchKind
    is_preferred: bool
    found: Found


class CandidateFinder:
    """Candidates of mentions, each name asked once."""

    def __init__(self, index: NameIndex, geometries: GeometryIndex | None = None) -> None:
        self._index = index
        self._geometries = geometries
        self._known: dict[tuple[str, str, bool], tuple[NamedPlace, ...]] = {}

    def candidates(self, surface: str, language: str, kind: MentionKind) -> tuple[NamedPlace, ...]:
        """The places that `surface` may mean, in the gazetteer's order, at most MAX_CANDIDATES; often one, or none."""
        key = (surface, language, kind is MentionKind.DEMONYM)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _CACHE_SIZE:
                self._known.clear()
            known = self._known[key] = self._look_up(*key)
        return known

    def _look_up(self, surface: str, language: str, is_demonym: bool) -> tuple[NamedPlace, ...]:
        name = " ".join(surface.split()).replace("\u00ad", "")
        similar: tuple[NamedPlace, ...] = ()
        names_province = bool(province_capitals(name, language))
        for form, found in _forms(name, language):
            places = self._ask(form, found, is_demonym)
            if names_province:
                places = self._provinces(places)
            if any(place.kind not in SIMILAR for place in places):
                return places
            similar = similar or places
        if similar:
            return similar
        if len(name) >= _MIN_FUZZY_CHARS:
            return self._ask(name, Found.FUZZY, is_demonym)
        return ()

    def _ask(self, name: str, found: Found, is_demonym: bool) -> tuple[NamedPlace, ...]:
        matches = self._index.find_names(name, fuzzy=found is Found.FUZZY)
        if is_demonym:
            matches = tuple(match for match in matches if match.kind == "demonym") or matches
        return tuple(
            NamedPlace(self._with_province(match.place), match.name, match.kind, match.is_preferred, found)
            for match in matches[:MAX_CANDIDATES]
        )

    def _provinces(self, capitals: Sequence[NamedPlace]) -> tuple[NamedPlace, ...]:
        """The provinces whose capitals these are, or that they lie in; those that are provinces stay."""
        found = {named.place.id: named for named in capitals if named.place.feature_class is FeatureClass.ADMIN1}
        for named in capitals if self._geometries is not None else ():
            assert self._geometries is not None
            province = self._geometries.areas_at(named.place.lon, named.place.lat).admin1
            if province is not None and named.place.population >= _PROVINCE_CAPITAL:
                found.setdefault(province.id, replace(named, place=province))
        return tuple(found.values())

    def _with_province(self, place: Place) -> Place:
        """A county or district with the name of the province that its point lies in, where the gazetteer has none."""
        if place.feature_class is not FeatureClass.ADMIN2 or place.admin1 or self._geometries is None:
            return place
        province = self._geometries.areas_at(place.lon, place.lat).admin1
        return place if province is None else replace(place, admin1=province.name)


def _forms(name: str, language: str) -> Iterator[tuple[str, Found]]:
    """The names to ask for, best first: as written, without a possessive, basic forms, without generic words."""
    yield name, Found.AS_WRITTEN
    bare = _POSSESSIVE.sub("", name)
    if bare != name:
        yield bare, Found.AS_WRITTEN
    for form in base_forms(bare, language):
        yield form, Found.BASE_FORM
    for pattern in (_SUFFIX, _PREFIX):
        match = pattern.match(bare)
        if match:
            yield match["bare"], Found.PART
            for form in base_forms(match["bare"], language):
                yield form, Found.PART
            inner = _SUFFIX.match(match["bare"])
            if inner:
                yield inner["bare"], Found.PART
    road = _COUNTY_ROAD.match(bare)
    if road:
        yield road["bare"], Found.PART
    if "," in bare:
        yield bare.partition(",")[0].strip(), Found.PART
