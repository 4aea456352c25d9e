"""An article as the resolver sees it: names, their candidates as columns, and who stands beside whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from gisviewer.domain.places import FeatureClass, Mention, MentionKind, Role
from gisviewer.domain.text import Article, Span
from gisviewer.geoparse.resolve.candidates import SIMILAR, CandidateFinder, Found, NamedPlace
from gisviewer.geoparse.roles import governs

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

CLASSES = tuple(FeatureClass)
CLASS_NUMBER = {feature_class: number for number, feature_class in enumerate(CLASSES)}
CONTAINED = re.compile(
    r" ?(?P<comma>,)?\s?(?:\(|(?P<inside>in )|(?:of|near|outside) )?(?:the )?"
    r"(?:central |(?:north|south)?(?:east|west)?(?:ern)? )?"
)
"""What stands between a place and the area that it is said to lie in."""
_TYPE_WORDS = {
    "county": "admin2", "parish": "admin2", "district": "admin2", "borough": "admin2", "raion": "admin2",
    "municipality": "admin2", "province": "admin1", "state": "admin1", "governorate": "admin1", "oblast": "admin1",
    "prefecture": "admin1", "region": "region", "canton": "admin1", "department": "admin1", "territory": "admin1",
    "republic": "country", "kingdom": "country", "city": "city", "town": "city", "village": "city", "township": "city",
    "suburb": "city", "neighborhood": "city", "capital": "city", "settlement": "city", "hamlet": "city",
    "river": "natural", "lake": "natural", "mountain": "natural", "mountains": "natural", "island": "natural",
    "islands": "natural", "sea": "natural", "bay": "natural", "desert": "natural", "valley": "natural",
    "peninsula": "natural", "strait": "natural", "gulf": "natural", "airport": "site", "port": "site", "base": "site",
    "country": "country", "nation": "country",
}  # fmt: skip
_GROUP_OF_CLASS = {
    FeatureClass.COUNTRY: "country", FeatureClass.ADMIN1: "admin1", FeatureClass.ADMIN2: "admin2",
    FeatureClass.CITY: "city", FeatureClass.REGION: "region", FeatureClass.DISPUTED: "region",
    FeatureClass.SEA: "natural", FeatureClass.LAKE: "natural", FeatureClass.RIVER: "natural",
    FeatureClass.MOUNTAIN: "natural", FeatureClass.ISLAND: "natural", FeatureClass.LANDFORM: "natural",
    FeatureClass.AIRPORT: "site", FeatureClass.PORT: "site", FeatureClass.SITE: "site",
}  # fmt: skip
_AFTER_WORD = re.compile(r"\s{1,2}([A-Za-z]{3,13})\b")
_BEFORE_WORD = re.compile(r"\b([A-Za-z]{3,13}) (?:of |called |named )?(?:the )?$")
_LIST_AFTER = re.compile(
    r"(?:(?:,? and|,? or|,)(?: [A-Z][\w'’-]{1,30}){1,3}){1,4} (province|governorate|oblast|region|district)s\b"
)
_WITH_ARTICLE = re.compile(r"(?<!\w)the $", re.I)
_BARE_AFTER = re.compile(
    r"\s*(?:[,.;:)]|$)|\s+(?:and|or|in|at|on|to|from|near|is|was|has|had|were|that|which|for|by|into|where|with|as|after)\b"
)
_LEADS = re.compile(r"(?:^|[.!?][”\"]?\s+|\n\s*)(?:In|Across|Elsewhere in) (?:the )?(?:[a-z]+ )?$")
_LED = re.compile(r"(?: \w+)?,(?:[^.!?;]|\.(?=\w))*?\b(?:in|near|at|outside) (?:the )?(?:[a-z]+ of )?")
_NEIGHBOURS = 2
_EARLY_CHARS = 160
"""As far as a title and a dateline reach."""


@dataclass(slots=True)
class Group:
    """Mentions of an article that are taken to mean one place: the same words, of the same kind."""

    surface: str
    kind: MentionKind
    candidates: tuple[NamedPlace, ...]
    members: list[int] = field(default_factory=list)
    roles: set[Role] = field(default_factory=set)
    type_word: str = ""
    is_early: bool = False
    has_article: bool = False
    """Whether it stands alone after "the", as names of rivers do: "across the Nile from the capital"."""

    @property
    def in_dateline(self) -> bool:
        """Whether one of the mentions opens the article."""
        return Role.DATELINE in self.roles


@dataclass(frozen=True, slots=True)
class Scene:
    """An article's groups; the columns hold one row for each candidate, group after group.

    `first[g]` to `first[g + 1]` are the rows of group g. `area` numbers provinces and `country` countries, -1 for none.
    `contained` holds (group, containing group, comma) for "X, Y" and "X in Y"; `inside` pairs (group, containing group)
    of "X in Y" and "In Y, ... in X"; `name[g]` is one number for the groups of one name; `beside` pairs of groups that
    stand near each other in the text.
    """

    groups: list[Group]
    first: Ints
    group: Ints
    lon: Floats
    lat: Floats
    population: Floats
    names: Floats
    feature: Ints
    country: Ints
    area: Ints
    capital: Ints
    name: Ints
    contained: list[tuple[int, int, bool]]
    inside: list[tuple[int, int]]
    beside: Ints

    def __len__(self) -> int:
        return len(self.group)

    def rows(self, group: int) -> range:
        """The rows of a group's candidates."""
        return range(int(self.first[group]), int(self.first[group + 1]))

    def named(self, row: int) -> NamedPlace:
        """The candidate of a row."""
        group = int(self.group[row])
        return self.groups[group].candidates[row - int(self.first[group])]


def build_scene(article: Article, mentions: Sequence[Mention], finder: CandidateFinder, language: str) -> Scene:
    """Group the mentions of an article and lay out their candidates; coordinates are left out."""
    groups: dict[tuple[str, bool, bool], Group] = {}
    number: dict[tuple[str, bool, bool], int] = {}
    order: list[tuple[int, int]] = []
    for position, mention in enumerate(mentions):
        if mention.kind is MentionKind.COORDINATE:
            continue
        is_demonym = mention.kind is MentionKind.DEMONYM
        type_word = _type_word(article.text, mention)
        name = " ".join(mention.surface.casefold().replace(".", "").split())
        key = (name, is_demonym, False)
        group = groups.get(key)
        candidates = group.candidates if group else finder.candidates(mention.surface, language, mention.kind)
        if type_word == "admin1" and _names_country_and_province(candidates):
            key = (name, is_demonym, True)
            group = groups.get(key)
        if group is None:
            group = groups[key] = Group(mention.surface, mention.kind, candidates)
            number[key] = len(number)
        group.members.append(position)
        group.roles.add(Role.ACTOR if governs(article.text, mention) else mention.role)
        group.is_early = group.is_early or mention.span.start < _EARLY_CHARS
        group.type_word = group.type_word or type_word
        before, end = article.text[max(0, mention.span.start - 5) : mention.span.start], mention.span.end
        if _WITH_ARTICLE.search(before) and _BARE_AFTER.match(article.text, end, end + 12):
            group.has_article = True
        order.append((position, number[key]))
    contained, inside = _contained(article.text, mentions, order)
    numbers: dict[str, int] = {}
    same = np.array([numbers.setdefault(name, len(numbers)) for name, _, _ in groups], dtype=np.int64)
    return _columns(list(groups.values()), same, contained, inside, _beside(order))


def _names_country_and_province(candidates: Sequence[NamedPlace]) -> bool:
    """Whether a word beside the name parts two places that one article may well speak of: Niger and Niger State."""
    classes = {named.place.feature_class for named in candidates if named.kind == "exact"}
    return FeatureClass.COUNTRY in classes and FeatureClass.ADMIN1 in classes


def _type_word(text: str, mention: Mention) -> str:
    """The class of place that the words beside a mention, or its last word, speak of; empty for none."""
    last = mention.surface.rsplit(" ", 1)[-1].lower()
    after = _AFTER_WORD.match(text, mention.span.end, mention.span.end + 20)
    if last in _TYPE_WORDS and " " in mention.surface:
        of_area = _TYPE_WORDS.get(after[1].lower(), "") if after else ""
        return of_area if of_area in ("admin1", "admin2") else _TYPE_WORDS[last]  # "Red Sea state"
    if after:
        word = after[1].lower()
        for singular in (word, word.removesuffix("s"), word.removesuffix("ies") + "y"):
            if singular in _TYPE_WORDS:
                return _TYPE_WORDS[singular]
    listed = _LIST_AFTER.match(text, mention.span.end, mention.span.end + 120)
    if listed:
        return _TYPE_WORDS[listed[1]]
    before = _BEFORE_WORD.search(text[max(0, mention.span.start - 30) : mention.span.start])
    return _TYPE_WORDS.get(before[1].lower(), "") if before else ""


def type_agrees(group: Group, feature_class: FeatureClass) -> float:
    """1 where the text names this class of place beside the name, -1 where it names another, 0 where none."""
    if not group.type_word:
        return 0.0
    kind = _GROUP_OF_CLASS.get(feature_class)
    return 1.0 if kind == group.type_word or (kind == "admin1" and group.type_word == "region") else -1.0


def _contained(
    text: str, mentions: Sequence[Mention], order: Sequence[tuple[int, int]]
) -> tuple[list[tuple[int, int, bool]], list[tuple[int, int]]]:
    pairs, inside = set(), set()
    for (position, group), (following, container) in pairwise(order):
        gap = text[mentions[position].span.end : mentions[following].span.start][:40]
        match = CONTAINED.fullmatch(gap)
        if match and gap.strip() and group != container:
            pairs.add((group, container, match["comma"] is not None))
            if match["inside"]:
                inside.add((group, container))
        if group != container and _is_led(text, mentions[position].span, mentions[following].span):
            inside.add((container, group))
    return sorted(pairs), sorted(inside)


def _is_led(text: str, area: Span, name: Span) -> bool:
    """Whether a sentence opens with the area that a name of it lies in: "In the Artibonite, two died in Liancourt"."""
    return bool(_LEADS.search(text[max(0, area.start - 30) : area.start])) and bool(
        _LED.fullmatch(text, area.end, name.start)
    )


def _beside(order: Sequence[tuple[int, int]]) -> Ints:
    numbers = np.array([group for _, group in order], dtype=np.int64)
    pairs = [
        np.stack([numbers[:-step], numbers[step:]], axis=1) for step in range(1, _NEIGHBOURS + 1) if len(numbers) > step
    ]
    if not pairs:
        return np.zeros((0, 2), dtype=np.int64)
    both = np.concatenate(pairs)
    both = np.concatenate([both, both[:, ::-1]])
    return np.unique(both[both[:, 0] != both[:, 1]], axis=0)


def _columns(
    groups: list[Group],
    name: Ints,
    contained: list[tuple[int, int, bool]],
    inside: list[tuple[int, int]],
    beside: Ints,
) -> Scene:
    named = [candidate for group in groups for candidate in group.candidates]
    places = [candidate.place for candidate in named]
    sizes = [len(group.candidates) for group in groups]
    countries: dict[str, int] = {"": -1}
    areas: dict[tuple[str, str], int] = {}
    country = [countries.setdefault(place.country, len(countries)) for place in places]
    provinces = [place.name if place.feature_class is FeatureClass.ADMIN1 else place.admin1 for place in places]
    area = [
        areas.setdefault((place.country, province), len(areas)) if province else -1
        for place, province in zip(places, provinces, strict=True)
    ]
    return Scene(
        groups=groups,
        first=np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64),
        group=np.repeat(np.arange(len(groups)), sizes).astype(np.int64),
        lon=np.array([place.lon for place in places], dtype=np.float64),
        lat=np.array([place.lat for place in places], dtype=np.float64),
        population=np.array([place.population for place in places], dtype=np.float64),
        names=np.array([len(place.names) for place in places], dtype=np.float64),
        feature=np.array([CLASS_NUMBER[place.feature_class] for place in places], dtype=np.int64),
        country=np.array(country, dtype=np.int64),
        area=np.array(area, dtype=np.int64),
        capital=np.array([place.capital for place in places], dtype=np.int64),
        name=name,
        contained=contained,
        inside=inside,
        beside=beside,
    )


def among(codes: Ints, wanted: Ints | Sequence[int]) -> NDArray[np.bool_]:
    """Which codes are among the wanted ones; for small numbers from -1 on, where it is far faster than a search."""
    wanted = np.asarray(wanted, dtype=np.int64)
    table = np.zeros(max(codes.max(initial=-1), wanted.max(initial=-1)) + 2, dtype=bool)
    table[wanted] = True  # -1 is the last entry, which no other code has
    found: NDArray[np.bool_] = table[codes]
    return found


def match_columns(scene: Scene) -> Floats:
    """Columns on how the names matched: preferred, by a changed form, abbreviation, former, only like it, by a part."""
    named = [candidate for group in scene.groups for candidate in group.candidates]
    rows = [
        (
            float(candidate.is_preferred),
            float(candidate.found is not Found.AS_WRITTEN),
            float(candidate.kind == "abbreviation"),
            float(candidate.kind == "former"),
            float(candidate.kind in SIMILAR),
            float(candidate.found is Found.PART),
        )
        for candidate in named
    ]
    return np.array(rows, dtype=np.float64).reshape(len(named), 6)
