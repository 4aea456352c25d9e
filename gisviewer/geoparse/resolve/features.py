"""What speaks for and against each candidate: one row of numbers, for the ranker and for the reasons in words."""

from __future__ import annotations

import math

import numpy as np

from gisviewer.domain.places import FeatureClass, MentionKind, Role
from gisviewer.geoparse.resolve.company import company_columns
from gisviewer.geoparse.resolve.scene import CLASS_NUMBER, Floats, Ints, Scene, among, match_columns, type_agrees

FEATURES = (
    "log_population", "country", "admin1", "admin2", "city", "region", "natural", "site", "preferred", "changed_form",
    "abbreviation", "former", "capital", "follows_admin", "follows_country", "in_admin", "in_country", "holds_previous",
    "country_share", "area_share", "named_country", "named_area", "nearest_log_km", "share_within_100_km",
    "beside_log_km", "coherence", "population_rank", "log_population_ratio", "log_candidates", "demonym", "type_agrees",
    "dateline_country", "dateline_area", "in_capitals", "log_mentions", "only_candidate", "similar", "part",
    "company_near", "company_far", "company_area", "actor", "early", "log_countries",
    "names_lead", "population_lead",
)  # fmt: skip
"""The columns, in order; distances are in km, shares from 0 to 1, flags 0 or 1.

A lead is what a candidate has more than the best of the others: "Geneva" leads all its namesakes by names in other
languages, as famous places do.
"""
COLUMN = {name: number for number, name in enumerate(FEATURES)}

_KINDS = (
    ("country", (FeatureClass.COUNTRY,)),
    ("admin1", (FeatureClass.ADMIN1,)),
    ("admin2", (FeatureClass.ADMIN2,)),
    ("city", (FeatureClass.CITY,)),
    ("region", (FeatureClass.REGION, FeatureClass.DISPUTED, FeatureClass.BORDER)),
    (
        "natural",
        (
            FeatureClass.SEA, FeatureClass.LAKE, FeatureClass.RIVER, FeatureClass.MOUNTAIN, FeatureClass.ISLAND,
            FeatureClass.LANDFORM,
        ),
    ),
    ("site", (FeatureClass.AIRPORT, FeatureClass.PORT, FeatureClass.SITE)),
)  # fmt: skip
_KIND_CODES = {name: [CLASS_NUMBER[item] for item in items] for name, items in _KINDS}
VAST = [CLASS_NUMBER[item] for item in (FeatureClass.COUNTRY, FeatureClass.SEA)]
"""The numbers of the classes whose points stand for no spot."""
STATED = ("follows_admin", "follows_country", "in_admin", "in_country")
"""The columns that say that the text names the area of a candidate right after it."""
_MAX_ANCHORS = 60
_EARTH_RADIUS_KM = 6371.009
_NOWHERE_LOG_KM = 9.0


def own_features(scene: Scene) -> Floats:
    """The columns that depend on no decision about other names; the others are zero."""
    columns = np.zeros((len(scene), len(FEATURES)))
    if not len(scene):
        return columns
    log_population = np.log10(scene.population + 10)
    columns[:, COLUMN["log_population"]] = log_population
    for name, codes in _KIND_CODES.items():
        columns[:, COLUMN[name]] = among(scene.feature, codes)
    preferred = COLUMN["preferred"]
    matched = match_columns(scene)
    columns[:, preferred : preferred + 4] = matched[:, :4]
    columns[:, COLUMN["similar"]], columns[:, COLUMN["part"]] = matched[:, 4], matched[:, 5]
    columns[:, COLUMN["capital"]] = scene.capital
    company = COLUMN["company_near"]
    columns[:, company : company + 3] = company_columns(scene, among(scene.feature, VAST).astype(np.float64))
    best = np.zeros(len(scene.groups))
    np.maximum.at(best, scene.group, log_population)
    columns[:, COLUMN["log_population_ratio"]] = log_population - best[scene.group]
    columns[:, COLUMN["names_lead"]] = _leads(scene, np.log1p(scene.names))
    columns[:, COLUMN["population_lead"]] = _leads(scene, log_population)
    for number, group in enumerate(scene.groups):
        rows = scene.rows(number)
        part = slice(rows.start, rows.stop)
        ranks = np.argsort(np.argsort(-log_population[part], kind="stable"), kind="stable")
        columns[part, COLUMN["population_rank"]] = np.log1p(ranks)
        columns[part, COLUMN["log_candidates"]] = math.log(max(1, len(rows)))
        columns[part, COLUMN["only_candidate"]] = len(rows) == 1
        columns[part, COLUMN["demonym"]] = group.kind is MentionKind.DEMONYM
        columns[part, COLUMN["in_capitals"]] = group.surface.isupper()
        columns[part, COLUMN["actor"]] = Role.ACTOR in group.roles
        columns[part, COLUMN["early"]] = group.is_early
        columns[part, COLUMN["log_mentions"]] = math.log1p(len(group.members))
        if group.type_word:
            columns[part, COLUMN["type_agrees"]] = [
                type_agrees(group, candidate.place.feature_class) for candidate in group.candidates
            ]
    _add_containers(scene, columns)
    return columns


def _leads(scene: Scene, values: Floats) -> Floats:
    """What each row has more than the best other row of its group; 0 where there is no other."""
    order = np.lexsort((values, scene.group))
    last = np.searchsorted(scene.group[order], scene.group, side="right") - 1
    first = np.searchsorted(scene.group[order], scene.group, side="left")
    best = order[last]
    rival = np.where(best == np.arange(len(values)), order[np.maximum(last - 1, 0)], best)
    leads: Floats = np.where(last > first, values - values[rival], 0.0)
    return leads


def _add_containers(scene: Scene, columns: Floats) -> None:
    """The columns of "X, Y" and "X in Y": is a candidate of X in one of Y, and does one of Y hold one of X."""
    for inner, outer, comma in scene.contained:
        inside, outside = (slice(*_bounds(scene, group)) for group in (inner, outer))
        if inside.start == inside.stop or outside.start == outside.stop:
            continue
        is_country = columns[outside, COLUMN["country"]] > 0
        is_area = columns[outside, COLUMN["admin1"]] > 0
        is_lower = columns[outside, COLUMN["admin2"]] > 0
        countries = scene.country[outside][is_country]
        areas = scene.area[outside][is_area | is_lower]
        in_country = among(scene.country[inside], countries[countries >= 0]) & (columns[inside, COLUMN["country"]] == 0)
        in_area = among(scene.area[inside], areas[areas >= 0]) & (columns[inside, COLUMN["admin1"]] == 0)
        name = "follows" if comma else "in"
        for label, flags in (("country", in_country), ("admin", in_area)):
            column = COLUMN[f"{name}_{label}"]
            columns[inside, column] = np.maximum(columns[inside, column], flags)
        holds = (is_country & among(scene.country[outside], scene.country[inside][in_country])) | (
            (is_area | is_lower) & among(scene.area[outside], scene.area[inside][in_area])
        )
        column = COLUMN["holds_previous"]
        columns[outside, column] = np.maximum(columns[outside, column], holds)


def _bounds(scene: Scene, group: int) -> tuple[int, int]:
    return int(scene.first[group]), int(scene.first[group + 1])


def add_context(scene: Scene, own: Floats, top: Ints) -> Floats:
    """The columns that depend on where the other names lie; `top` is the best row of each group so far, -1 for none."""
    columns = own.copy()
    if not len(scene):
        return columns
    chosen = np.flatnonzero(top >= 0)
    rows = top[chosen]
    weight = np.array([1 + math.log(len(scene.groups[group].members)) for group in chosen])
    is_country = scene.feature[rows] == CLASS_NUMBER[FeatureClass.COUNTRY]
    columns[:, COLUMN["log_countries"]] = math.log1p(len(set(scene.country[rows][is_country].tolist())))
    _add_shares(scene, columns, chosen, rows, weight)
    _add_distances(scene, columns, chosen, rows)
    return columns


def _add_shares(scene: Scene, columns: Floats, chosen: Ints, rows: Ints, weight: Floats) -> None:
    """How much of the article speaks of a candidate's country and province, its own name left out."""
    total = weight.sum()
    own_weight = np.zeros(len(scene.groups))
    own_weight[chosen] = weight
    own_top = np.full(len(scene.groups), -1)
    own_top[chosen] = rows
    feature = scene.feature[rows]
    is_country = among(feature, _KIND_CODES["country"])
    is_admin1 = among(feature, _KIND_CODES["admin1"])
    dateline = np.array([scene.groups[group].in_dateline for group in chosen])
    for name, codes, counted, named in (
        ("country", scene.country, np.ones(len(rows), dtype=bool), is_country),
        ("area", scene.area, ~is_country, is_admin1),
    ):
        size = int(codes.max()) + 2 if len(codes) else 1
        sums, names, lines = (
            np.bincount(codes[rows] + 1, weights=values, minlength=size)
            for values in (weight * counted, named.astype(float), (dateline & counted).astype(float))
        )
        own_row = own_top[scene.group]
        has_own = own_row >= 0
        same = has_own & (codes[own_row] == codes)
        own_feature = scene.feature[own_row]
        own_named = same & among(own_feature, _KIND_CODES["country" if name == "country" else "admin1"])
        own_counted = same if name == "country" else same & ~among(own_feature, _KIND_CODES["country"])
        rest = np.maximum(total - np.where(has_own, own_weight[scene.group], 0), 1e-9)
        known = codes >= 0
        share = (sums[codes + 1] - np.where(own_counted, own_weight[scene.group], 0)) / rest
        columns[:, COLUMN[f"{name}_share"]] = np.where(known, np.clip(share, 0, 1), 0)
        columns[:, COLUMN[f"named_{name}"]] = known & (names[codes + 1] - own_named > 0)
        columns[:, COLUMN[f"dateline_{name}"]] = known & (lines[codes + 1] > 0)


def _add_distances(scene: Scene, columns: Floats, chosen: Ints, rows: Ints) -> None:
    """How far a candidate is from the places that the other names are taken for."""
    near = ~among(scene.feature[rows], VAST)
    anchors, groups = rows[near], chosen[near]
    if len(anchors) > _MAX_ANCHORS:  # the names that occur most often
        often = np.argsort([-len(scene.groups[group].members) for group in groups], kind="stable")[:_MAX_ANCHORS]
        anchors, groups = anchors[often], groups[often]
    columns[:, COLUMN["nearest_log_km"]] = _NOWHERE_LOG_KM
    columns[:, COLUMN["beside_log_km"]] = _NOWHERE_LOG_KM
    if len(anchors):
        distance = distances_km(
            scene.lon[:, None], scene.lat[:, None], scene.lon[anchors][None], scene.lat[anchors][None]
        )
        other = scene.name[scene.group][:, None] != scene.name[groups][None]
        count = other.sum(axis=1)
        nearest = np.where(other, distance, np.inf).min(axis=1)
        columns[:, COLUMN["nearest_log_km"]] = np.where(count > 0, np.log1p(np.minimum(nearest, 20_000)), 9.0)
        columns[:, COLUMN["share_within_100_km"]] = ((distance < 100) & other).sum(axis=1) / np.maximum(count, 1)
        columns[:, COLUMN["coherence"]] = (np.exp(-distance / 150) * other).sum(axis=1) / np.maximum(count, 1)
    _add_beside(scene, columns, chosen, rows)


def _add_beside(scene: Scene, columns: Floats, chosen: Ints, rows: Ints) -> None:
    """The distance to the nearest of the names that stand next to this one in the text."""
    top = np.full(len(scene.groups), -1)
    near = ~among(scene.feature[rows], VAST)
    top[chosen[near]] = rows[near]
    pairs = scene.beside
    pairs = pairs[(top[pairs[:, 1]] >= 0) & (scene.name[pairs[:, 0]] != scene.name[pairs[:, 1]])]
    if not len(pairs):
        return
    sizes = (scene.first[1:] - scene.first[:-1])[pairs[:, 0]]
    candidate = np.concatenate([np.arange(*_bounds(scene, int(group))) for group in pairs[:, 0]]).astype(np.int64)
    anchor = np.repeat(top[pairs[:, 1]], sizes)
    distance = distances_km(scene.lon[candidate], scene.lat[candidate], scene.lon[anchor], scene.lat[anchor])
    column = np.full(len(scene), np.inf)
    np.minimum.at(column, candidate, np.log1p(distance))
    columns[:, COLUMN["beside_log_km"]] = np.where(np.isfinite(column), column, _NOWHERE_LOG_KM)


def distances_km(lon: Floats, lat: Floats, other_lon: Floats, other_lat: Floats) -> Floats:
    """Great-circle distances between points in degrees; the arrays broadcast."""
    lon, lat, other_lon, other_lat = (np.radians(values) for values in (lon, lat, other_lon, other_lat))
    h = np.sin((other_lat - lat) / 2) ** 2 + np.cos(lat) * np.cos(other_lat) * np.sin((other_lon - lon) / 2) ** 2
    distance: Floats = 2 * _EARTH_RADIUS_KM * np.arcsin(np.minimum(1, np.sqrt(h)))
    return distance
