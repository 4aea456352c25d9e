"""The factors of a decision in words: what the ranker's numbers mean for a person who asks "Why here?"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from gisviewer.domain.places import Place, Reason
from gisviewer.gazetteer.ranking import KIND_WORDS
from gisviewer.geoparse.resolve.candidates import NamedPlace
from gisviewer.geoparse.resolve.features import COLUMN
from gisviewer.geoparse.resolve.scene import Floats, Group

_FACTORS: Mapping[str, tuple[str, ...]] = {
    "name": ("preferred", "changed_form", "abbreviation", "former", "demonym", "in_capitals", "similar", "part"),
    "size": ("log_population", "population_rank", "log_population_ratio", "population_lead", "capital"),
    "fame": ("names_lead",),
    "kind": ("country", "admin1", "admin2", "city", "region", "natural", "site", "type_agrees"),
    "containing area": ("follows_admin", "follows_country", "in_admin", "in_country", "holds_previous"),
    "focus of the article": (
        "country_share", "area_share", "named_country", "named_area", "dateline_country", "dateline_area",
    ),
    "neighbours": (
        "nearest_log_km", "share_within_100_km", "beside_log_km", "coherence", "company_near", "company_far",
        "company_area",
    ),
    "choice": ("log_candidates", "only_candidate", "log_mentions", "actor", "early", "log_countries"),
}  # fmt: skip
_OF_FACTOR = np.zeros((len(COLUMN), len(_FACTORS)))
for _number, _names in enumerate(_FACTORS.values()):
    _OF_FACTOR[[COLUMN[_name] for _name in _names], _number] = 1.0
_MIN_WEIGHT = 0.05
_MAX_REASONS = 6
_MANY_NAMES = 10


def factor_weights(contributions: Floats) -> list[list[float]]:
    """For each row of what the features add to a margin what each factor adds."""
    weights: list[list[float]] = (contributions @ _OF_FACTOR).tolist()
    return weights


def explain(named: NamedPlace, group: Group, features: Floats, weights: Sequence[float]) -> tuple[Reason, ...]:
    """The factors of one candidate's score, the weightiest first; `features` and `weights` are its rows."""
    reasons = []
    for factor, weight in zip(_FACTORS, weights, strict=True):
        if abs(weight) < _MIN_WEIGHT:
            continue
        text = _words(factor, named, group, features)
        if text:
            reasons.append(Reason(factor, round(weight, 3), text))
    reasons.sort(key=lambda reason: (-abs(reason.weight), reason.factor))
    return tuple(reasons[:_MAX_REASONS])


def _words(factor: str, named: NamedPlace, group: Group, features: Floats) -> str:
    if factor == "name":
        return _name_words(named, group, features)
    if factor == "choice":
        count = len(group.candidates)
        return "no other place of that name is known" if count == 1 else f"{count} places bear that name"
    if factor == "neighbours":
        nearest = features[COLUMN["nearest_log_km"]]
        return "" if nearest >= 9 else f"the nearest other place of the article is {np.expm1(nearest):,.0f} km away"
    return _PLACE_WRITERS[factor](named.place, features)


def _name_words(named: NamedPlace, group: Group, features: Floats) -> str:
    if named.kind == "demonym":
        return f"“{group.surface}” is the word for the people or things of {named.place.name}"
    if named.kind == "abbreviation":
        return f"“{group.surface}” is an abbreviation of {named.place.name}"
    if named.kind == "former":
        return f"“{named.name}” is a former name of {named.place.name}"
    if named.kind == "fuzzy":
        return f"“{group.surface}” differs by one letter from “{named.name}”"
    if features[COLUMN["changed_form"]]:
        return f"“{group.surface}” is taken for a form of “{named.name}”"
    if features[COLUMN["preferred"]]:
        return f"“{named.name}” is its usual name"
    return f"“{named.name}” is another name of {named.place.name}"


def _size_words(place: Place, features: Floats) -> str:
    if place.capital == 2:
        return "it is a capital"
    if place.population > 0:
        rank = round(float(np.expm1(features[COLUMN["population_rank"]]))) + 1
        largest = "the largest of that name" if rank == 1 else f"number {rank} by size of that name"
        return f"{place.population:,} inhabitants, {largest}"
    return "its population is not known"


def _kind_words(place: Place, features: Floats) -> str:
    kind = KIND_WORDS[place.feature_class]
    agrees = features[COLUMN["type_agrees"]]
    if agrees > 0:
        return f"it is {kind}, as the words beside the name say"
    if agrees < 0:
        return f"it is {kind}, but the words beside the name speak of another kind"
    return f"it is {kind}"


def _container_words(place: Place, features: Floats) -> str:
    if features[COLUMN["follows_admin"]] or features[COLUMN["in_admin"]]:
        return f"the text names {place.admin1 or 'its province'} right after it"
    if features[COLUMN["follows_country"]] or features[COLUMN["in_country"]]:
        return f"the text names its country ({place.country}) right after it"
    if features[COLUMN["holds_previous"]]:
        return "it holds the place that the text names right before it"
    return ""


def _focus_words(place: Place, features: Floats) -> str:
    parts = []
    country, area = features[COLUMN["country_share"]], features[COLUMN["area_share"]]
    if area >= 0.05 and place.admin1:
        parts.append(f"{area:.0%} of the article's other places lie in {place.admin1}")
    if country >= 0.05 and place.country:
        parts.append(f"{country:.0%} in {place.country}")
    elif place.country:
        parts.append(f"no other place of the article lies in {place.country}")
    if features[COLUMN["dateline_area"]] or features[COLUMN["dateline_country"]]:
        parts.append("the dateline is there, too")
    return ", ".join(parts)


def _fame_words(place: Place, features: Floats) -> str:
    if len(place.names) < _MANY_NAMES or features[COLUMN["names_lead"]] <= 0:
        return "" if features[COLUMN["names_lead"]] >= 0 else "another place of that name is better known"
    return f"it is known by {len(place.names)} other names and spellings"


_PLACE_WRITERS: Mapping[str, Callable[[Place, Floats], str]] = {
    "size": _size_words,
    "fame": _fame_words,
    "kind": _kind_words,
    "containing area": _container_words,
    "focus of the article": _focus_words,
}
