"""What the ranker cannot learn from its texts: capitals in world news, towns in provinces of their name, likeness."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from gisviewer.domain.places import FeatureClass, Role
from gisviewer.geoparse.resolve.candidates import SIMILAR, Found, NamedPlace
from gisviewer.geoparse.resolve.features import COLUMN, STATED, VAST, distances_km
from gisviewer.geoparse.resolve.scene import CLASS_NUMBER, Floats, Group, Ints, Scene, among

MIN_SCORE = 0.15
"""Below this score no candidate is good enough, and the mention stays unresolved."""
MIN_SCORE_STRANGE = 0.35
"""The same for a small place in a country, and far from all places, that the article speaks of."""
MIN_SCORE_BORROWED = 0.95
"""The same where moreover the name is not the place's own: "Abok" in a report from Uganda is not Obock in Djibouti."""
MIN_SCORE_UNRIVALLED = 0.02
"""The same where nothing else of that rank bears the name as written."""
SEAT_MARGIN = 2.0
"""What a seat of government gains where states deal with each other: as much as a clear hint of the text."""
FAME_MARGIN = 2.0
"""What the place gains there that is far better known than all its namesakes: Geneva in Switzerland."""
FAMOUS_LEAD = math.log(2)
"""So much more (twice as many) names in other languages a famous place has than any namesake."""
FAMOUS_NAMES = 20
STATED_MARGIN = 2.0
"""What a place gains that lies in the area that the text writes right after it: "Washington, Pa.", "Gara in Iraq"."""
UNMARKED_MARGIN = 2.0
"""What a place loses whose name has other accents than the text, where one has just those ("Bakı", not "Baki")."""
CONTRADICTED_MARGIN = 2.5
"""What the places of a name lose where the text puts it in a country in which none of them lies: "Gara, Iraq"."""
ELSEWHERE_MARGIN = 6.0
"""What they lose where it says "X in Y" and all of them lie in other countries than Y: none of them is meant."""
WATER_MARGIN = 5.0
"""What towns and provinces lose to a river or a sea where the text says "the Nile", or "Red Sea" without "state"."""
SAID_MARGIN = 2.0
"""What the river or the sea gains."""
PROVINCE_MARGIN = 4.0
"""What a country loses where the text says "Niger state", and there is one."""
DISTRICT_MARGIN = 2.0
"""What a district loses where the text speaks of a town."""
BORROWED_MARGIN = 1.5
"""What a town loses that has the name only as another spelling, where a town of like size is really called so."""
NEAR_KM = 500.0
NEAR_LOG_KM = math.log1p(NEAR_KM)
"""So far from the next place of the article a town may lie and still be of its region."""
STRANGE_LOG_KM = math.log1p(1500.0)
LARGE_TOWN = 50_000
"""Inhabitants of a town that bears its name all over the world."""
_FAMOUS_TOWN = 300_000
_REAL_TOWN, _LIKE_SIZE = 5000, 20
_MIN_COUNTRIES, _MANY_COUNTRIES = 2, 4
_SAME_MARGIN = 2.5
_SAME_KM = 80.0
_AREAS = (FeatureClass.ADMIN1, FeatureClass.ADMIN2)
_AREAS_OF_WORD = {
    "admin1": (FeatureClass.ADMIN1,),
    "region": (FeatureClass.ADMIN1,),
    "admin2": (FeatureClass.ADMIN2,),
}
_VAST = (FeatureClass.COUNTRY, FeatureClass.DISPUTED, FeatureClass.REGION, FeatureClass.SEA)
_HOLDERS = [CLASS_NUMBER[kind] for kind in (FeatureClass.COUNTRY, FeatureClass.ADMIN1, FeatureClass.REGION)]
_WATERS = [CLASS_NUMBER[kind] for kind in (FeatureClass.RIVER, FeatureClass.SEA)]
_WATER_WORDS = frozenset({"Sea", "SEA", "Ocean", "River", "Strait", "Straits", "Gulf", "Bay"})
_TOWNS_AND_AREAS = [CLASS_NUMBER[kind] for kind in (FeatureClass.CITY, FeatureClass.ADMIN1, FeatureClass.ADMIN2)]
_PLACED = [COLUMN[name] for name in (*STATED, "holds_previous")]
_CONTAINERS = [COLUMN[name] for name in STATED]


def seat_margins(scene: Scene, features: Floats, top: Ints) -> Floats:
    """What each candidate gains as a seat of government, one value for each row.

    A name that acts or stands in a dateline, or any name of an article on two countries or more, or on places in four,
    means the capital, or the town that is known the world over, unless the text says in what country or province the
    place lies, or a country bears the name ("Mexico").
    """
    gains = np.zeros(len(scene))
    is_town = scene.feature == CLASS_NUMBER[FeatureClass.CITY]
    chosen = top[top >= 0]
    is_country = scene.feature == CLASS_NUMBER[FeatureClass.COUNTRY]
    countries = scene.country[chosen]
    is_world_news = (
        len(set(countries[is_country[chosen]].tolist())) >= _MIN_COUNTRIES
        or len(set(countries[countries >= 0].tolist())) >= _MANY_COUNTRIES
    )
    for number, group in enumerate(scene.groups):
        if not (is_world_news or Role.ACTOR in group.roles or Role.DATELINE in group.roles) or group.type_word:
            continue
        rows = np.array(scene.rows(number), dtype=np.int64)
        if len(rows) and not features[rows][:, _PLACED].any() and not is_country[rows].any():
            gains[rows[_is_famous(features[rows], scene.names[rows]) & is_town[rows]]] = FAME_MARGIN
            gains[rows[scene.capital[rows] == 2]] = SEAT_MARGIN
    return gains


def _is_famous(features: Floats, names: Floats) -> NDArray[np.bool_]:
    """Which candidates are known the world over, and far better than their namesakes; `names` counts their names."""
    is_own = features[..., COLUMN["preferred"]] > 0
    leads = (features[..., COLUMN["names_lead"]] >= FAMOUS_LEAD) | (features[..., COLUMN["only_candidate"]] > 0)
    found: NDArray[np.bool_] = is_own & leads & (names >= FAMOUS_NAMES)
    return found


def stated_margins(scene: Scene, features: Floats) -> Floats:
    """What each candidate gains for lying in the area that the text names right after it, one value for each row.

    Too few famous names have such namesakes in the training texts for the ranker to learn how strong a hint that is,
    and too few towns stand there beside districts of their name.
    """
    stated = features[:, _CONTAINERS].max(axis=1, initial=0.0)
    is_district = features[:, COLUMN["admin2"]] > 0
    says_town = np.array([group.type_word == "city" for group in scene.groups], dtype=bool)
    gains: Floats = STATED_MARGIN * stated - DISTRICT_MARGIN * (is_district & says_town[scene.group])
    for inner, outer, _ in scene.contained:
        rows, holders = np.array(scene.rows(inner)), np.array(scene.rows(outer))
        if len(rows) and len(holders) and scene.feature[holders[0]] == CLASS_NUMBER[FeatureClass.COUNTRY]:
            is_inside = scene.country[rows] == scene.country[holders[0]]
            if not is_inside.any():
                gains[rows] -= CONTRADICTED_MARGIN
    for inner, outer in scene.inside:
        rows, holders = np.array(scene.rows(inner)), np.array(scene.rows(outer))
        is_area = len(rows) > 0 and len(holders) > 0 and scene.feature[holders[0]] in _HOLDERS
        is_area = is_area and bool((scene.country[holders] >= 0).all())  # a sea of the name lies in no country
        if is_area and not among(scene.country[rows], scene.country[holders]).any():
            gains[rows[among(scene.feature[rows], _TOWNS_AND_AREAS)]] -= ELSEWHERE_MARGIN
    return gains


def worded_margins(scene: Scene) -> Floats:
    """What each candidate gains by the words around the name, one value for each row: "the Nile", "Niger state"."""
    gains = np.zeros(len(scene))
    for number, group in enumerate(scene.groups):
        rows = np.array(scene.rows(number), dtype=np.int64)
        classes = scene.feature[rows]
        says_water = group.has_article or (group.type_word == "natural" and group.surface.split()[-1] in _WATER_WORDS)
        if says_water and among(classes, _WATERS).any():
            gains[rows[among(classes, _TOWNS_AND_AREAS)]] -= WATER_MARGIN
            gains[rows[among(classes, _WATERS)]] += SAID_MARGIN
        if group.type_word == "admin1" and (classes == CLASS_NUMBER[FeatureClass.ADMIN1]).any():
            gains[rows[classes == CLASS_NUMBER[FeatureClass.COUNTRY]]] -= PROVINCE_MARGIN
    return gains


def borrowed_margins(scene: Scene, features: Floats) -> Floats:
    """What each candidate loses for a name that is another town's own ("Goris" is also a spelling of Gori)."""
    losses = np.zeros(len(scene))
    is_town = scene.feature == CLASS_NUMBER[FeatureClass.CITY]
    is_own = features[:, COLUMN["preferred"]] > 0
    is_similar = features[:, COLUMN["similar"]] > 0
    for number in range(len(scene.groups)):
        rows = np.array(scene.rows(number), dtype=np.int64)
        owners = rows[is_town[rows] & is_own[rows] & (scene.population[rows] >= _REAL_TOWN)]
        if len(owners):
            size = _LIKE_SIZE * scene.population[owners].max()
            borrowed = rows[is_town[rows] & (~is_own[rows] | is_similar[rows]) & (scene.population[rows] < size)]
            losses[[row for row in borrowed.tolist() if not _is_short(scene.named(row))]] = -BORROWED_MARGIN
    return losses


def _is_short(named: NamedPlace) -> bool:
    """Whether a name is the beginning of the place's full one, as people say it: Newcastle for Newcastle upon Tyne."""
    return named.place.name.casefold().startswith(named.name.casefold() + " ")


def unmarked_margins(scene: Scene) -> Floats:
    """What each candidate loses for accents that the text does not write, one value for each row."""
    losses = np.zeros(len(scene))
    for number, group in enumerate(scene.groups):
        is_exact = [named.kind == "exact" for named in group.candidates]
        if not group.surface.isascii() and any(is_exact):
            losses[scene.first[number] : scene.first[number + 1]] = np.where(is_exact, 0.0, -UNMARKED_MARGIN)
    return losses


def town_or_province(scene: Scene, number: int, order: Ints, margins: Floats) -> Ints:
    """The rows of a group, best first, with the town before the province of its name that holds it, or the reverse.

    The two lie in one place, so that training cannot tell them apart; a text that means the province says so.
    """
    best = scene.named(int(order[0])).place
    type_word = scene.groups[number].type_word
    wanted = _AREAS_OF_WORD.get(type_word, ()) if type_word not in ("", "city") else (FeatureClass.CITY,)
    if best.feature_class not in (_AREAS if wanted == (FeatureClass.CITY,) else (FeatureClass.CITY,)):
        return order
    for position, row in enumerate(order):
        place = scene.named(int(row)).place
        if place.feature_class not in wanted or place.country != best.country:
            continue
        is_near = margins[order[0]] - margins[row] <= _SAME_MARGIN and _km(scene, order[0], row) <= _SAME_KM
        if place.capital == 2 or is_near:
            return np.concatenate([order[position : position + 1], np.delete(order, position)])
    return order


def _km(scene: Scene, row: int, other: int) -> float:
    rows = np.array([row]), np.array([other])
    return float(distances_km(scene.lon[rows[0]], scene.lat[rows[0]], scene.lon[rows[1]], scene.lat[rows[1]])[0])


def min_score(named: NamedPlace, group: Group, features: Floats) -> float:
    """The score that the best candidate of a group needs; `features` is its row.

    Less for the only capital or the only vast area of a name, for a large town, and for a place that lies by others.
    """
    if named.found not in (Found.AS_WRITTEN, Found.BASE_FORM) or named.kind not in ("exact", "folded"):
        return MIN_SCORE
    place = named.place
    is_own = named.is_preferred or not named.name.isascii()  # the main names are in Latin letters
    is_stated = features[_CONTAINERS].any()
    is_beside = features[COLUMN["nearest_log_km"]] < NEAR_LOG_KM or features[COLUMN["named_country"]] > 0
    is_near = bool(is_stated or (is_own and is_beside))
    is_large = is_own and place.population >= LARGE_TOWN
    is_strange = not features[COLUMN["country_share"]] and STRANGE_LOG_KM < features[COLUMN["nearest_log_km"]] < 9.0
    is_famous = place.population >= _FAMOUS_TOWN or _is_famous(features, np.array(float(len(place.names))))
    if is_strange and not is_famous and place.feature_class is FeatureClass.CITY:
        return MIN_SCORE_STRANGE if is_own else MIN_SCORE_BORROWED
    is_foreign_and_only = not named.name.isascii() and len(group.candidates) == 1
    if named.found is Found.BASE_FORM:
        return MIN_SCORE_UNRIVALLED if is_near or is_large or is_foreign_and_only else MIN_SCORE
    is_seat = place.capital == 2 and sum(other.place.capital == 2 for other in group.candidates) == 1
    is_only_area = place.feature_class in _VAST and sum(c.place.feature_class in _VAST for c in group.candidates) == 1
    is_only_area |= place.feature_class is FeatureClass.SEA and is_own and group.type_word == "natural"
    is_only_area |= place.feature_class in (FeatureClass.SEA, FeatureClass.RIVER) and group.has_article
    return MIN_SCORE_UNRIVALLED if is_near or is_large or is_seat or is_only_area else MIN_SCORE


def own_named(scene: Scene, top: Ints) -> Ints:
    """Those of the rows that bear the very name of the text; `top` is the best row of each group, -1 for none."""
    return np.array([row for row in top.tolist() if row >= 0 and scene.named(row).kind not in SIMILAR], dtype=np.int64)


def is_far_likeness(scene: Scene, row: int, others: Ints) -> bool:
    """Whether a place only sounds or looks like the name and lies far from all others, or in a country of no other.

    `others` are the rows that `own_named` gives: mere likenesses support nothing. An article without any such place
    says nothing against it.
    """
    if scene.named(row).kind not in SIMILAR or not len(others):
        return False
    near = others[~among(scene.feature[others], VAST)]
    if len(near) and distances_km(scene.lon[near], scene.lat[near], scene.lon[row], scene.lat[row]).min() > NEAR_KM:
        return True
    return bool((scene.country[others] != scene.country[row]).all())
