"""The resolver: candidates, two passes of the ranker, one sense per name, and an honest "unresolved"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from gisviewer.domain.places import Candidate, FeatureClass, Mention, MentionKind, Place, Reason, Resolution
from gisviewer.domain.text import Article
from gisviewer.gazetteer.api import GeometryIndex, NameIndex
from gisviewer.geoparse.coordinates import parse_coordinate
from gisviewer.geoparse.language import detect_language
from gisviewer.geoparse.resolve.candidates import CandidateFinder
from gisviewer.geoparse.resolve.features import add_context, own_features
from gisviewer.geoparse.resolve.nearby import place_unknown
from gisviewer.geoparse.resolve.rank import LinearRanker, Ranker
from gisviewer.geoparse.resolve.reasons import explain, factor_weights
from gisviewer.geoparse.resolve.rules import (
    borrowed_margins,
    is_far_likeness,
    min_score,
    own_named,
    seat_margins,
    stated_margins,
    town_or_province,
    unmarked_margins,
    worded_margins,
)
from gisviewer.geoparse.resolve.scene import Floats, Ints, Scene, build_scene

PRECISION = {
    FeatureClass.CITY: 1, FeatureClass.AIRPORT: 1, FeatureClass.PORT: 1, FeatureClass.SITE: 1,
    FeatureClass.COORDINATE: 1, FeatureClass.ADMIN2: 3, FeatureClass.ADMIN1: 4, FeatureClass.DISPUTED: 5,
    FeatureClass.REGION: 5, FeatureClass.LAKE: 5, FeatureClass.RIVER: 5, FeatureClass.MOUNTAIN: 5,
    FeatureClass.ISLAND: 5, FeatureClass.LANDFORM: 5, FeatureClass.BORDER: 5, FeatureClass.COUNTRY: 6,
    FeatureClass.SEA: 7,
}  # fmt: skip
"""UCDP's code of geographic precision for each class of place."""
LOW_SCORE = 0.35
"""Below this score the answer is flagged as uncertain."""
FOCUS_MARGIN = 2.0
"""What a preferred country adds to a candidate's margin: as much as a clear hint of the text."""
_MAX_SHOWN = 8
_SITE_RADIUS_KM = 1.0
_CITY_RADIUS_KM = 5.0


class RankingResolver:
    """Chooses places by a ranker over the gazetteer's candidates; names of one article keep one sense.

    `focus` holds the alpha-3 codes of countries that the user prefers where a name is ambiguous.
    """

    def __init__(
        self,
        names: NameIndex,
        geometries: GeometryIndex | None = None,
        ranker: Ranker | None = None,
        focus: Sequence[str] = (),
    ) -> None:
        self._focus = frozenset(focus)
        self._finder = CandidateFinder(names, geometries)
        self._geometries = geometries
        self._ranker = ranker or LinearRanker()

    def resolve(self, article: Article, mentions: Sequence[Mention]) -> tuple[Resolution, ...]:
        """One resolution for each mention, in the same order; unknown names are ordinary and raise nothing."""
        language = article.language or detect_language(article.text)
        scene = build_scene(article, mentions, self._finder, language)
        features, margins = self._rank(scene)
        resolutions: dict[int, Resolution] = {}
        orders = [self._order(scene, number, margins) for number in range(len(scene.groups))]
        named = own_named(scene, np.array([order[0] if len(order) else -1 for order in orders], dtype=np.int64))
        weights = self._weights(features, orders)
        for number, group in enumerate(scene.groups):
            decided = self._decide(scene, number, orders[number], named, features, margins, weights)
            for position in group.members:
                resolutions[position] = _for_mention(decided, mentions[position])
        for position, mention in enumerate(mentions):
            if mention.kind is MentionKind.COORDINATE:
                resolutions[position] = self._resolve_coordinate(mention)
        return place_unknown(article.text, mentions, [resolutions[position] for position in range(len(mentions))])

    def _rank(self, scene: Scene) -> tuple[Floats, Floats]:
        """The features and margins of every candidate after two passes: the second knows the first's choices."""
        own = own_features(scene)
        top = first_choice(scene)
        features = own
        margins = np.zeros(len(scene))
        for _ in range(2):
            features = add_context(scene, own, top)
            margins = self._ranker.margins(features) + self._preference(scene)
            margins += seat_margins(scene, features, top) + stated_margins(scene, features)
            margins += borrowed_margins(scene, features) + unmarked_margins(scene) + worded_margins(scene)
            top = best_rows(scene, margins)
        return features, margins

    def _preference(self, scene: Scene) -> Floats:
        """What the user's preferred countries add to the margin of each candidate."""
        if not self._focus:
            return np.zeros(len(scene))
        preferred = [scene.named(row).place.country in self._focus for row in range(len(scene))]
        return np.where(preferred, FOCUS_MARGIN, 0.0)

    def _order(self, scene: Scene, number: int, margins: Floats) -> Ints:
        """The rows of a group's likeliest candidates, best first."""
        rows = np.array(scene.rows(number), dtype=np.int64)
        if not len(rows):
            return rows
        return town_or_province(scene, number, rows[np.argsort(-margins[rows], kind="stable")], margins)[:_MAX_SHOWN]

    def _weights(self, features: Floats, orders: Sequence[Ints]) -> dict[int, list[float]]:
        """What each factor adds to the margin of each row of `orders`; all at once, which is faster."""
        rows = np.concatenate([*orders, np.zeros(0, dtype=np.int64)])
        if not len(rows):
            return {}
        return dict(zip(rows.tolist(), factor_weights(self._ranker.contributions(features[rows])), strict=True))

    def _decide(
        self,
        scene: Scene,
        number: int,
        order: Ints,
        others: Ints,
        features: Floats,
        margins: Floats,
        weights: Mapping[int, Sequence[float]],
    ) -> Resolution:
        """The decision for one group, with a stand-in for its mention."""
        group = scene.groups[number]
        blank = _BLANK
        if not len(order):
            reason = Reason("not in the gazetteer", 0.0, f"no place named “{group.surface}” is in the gazetteer")
            return Resolution(blank, reasons=(reason,))
        shown = margins[order].copy()
        shown[0] = margins[scene.first[number] : scene.first[number + 1]].max()
        scores = 1 / (1 + np.exp(-shown))
        candidates = tuple(
            Candidate(
                scene.named(int(row)).place,
                round(float(score), 4),
                explain(scene.named(int(row)), group, features[row], weights[int(row)]),
            )
            for row, score in zip(order, scores, strict=True)
        )
        best = candidates[0]
        named = scene.named(int(order[0]))
        if is_far_likeness(scene, int(order[0]), others):
            words = f"“{named.name}” is only like the name, and far from what the article speaks of"
            return Resolution(blank, candidates, None, best.score, (Reason("unresolved", 0.0, words),))
        needed = min_score(named, group, features[order[0]])
        if best.score < needed:
            reason = Reason("unresolved", round(best.score - needed, 3), "no candidate is likely enough")
            return Resolution(blank, candidates, None, best.score, (reason,))
        reasons = best.reasons
        if best.score < LOW_SCORE:
            reasons = (Reason("low confidence", round(best.score - LOW_SCORE, 3), _doubt(candidates)), *reasons)
        place = best.place
        return Resolution(
            blank, candidates, place, best.score, reasons, PRECISION[place.feature_class], _radius_km(place)
        )

    def _resolve_coordinate(self, mention: Mention) -> Resolution:
        coordinate = parse_coordinate(mention.surface)
        if coordinate is None:
            reason = Reason("not on Earth", 0.0, f"“{mention.surface}” is no position")
            return Resolution(mention, reasons=(reason,))
        country = admin1 = ""
        if self._geometries is not None:
            areas = self._geometries.areas_at(coordinate.lon, coordinate.lat)
            country = areas.country.country if areas.country else ""
            admin1 = areas.admin1.name if areas.admin1 else ""
        place = Place(
            id=f"coordinate:{coordinate.lon:.6f},{coordinate.lat:.6f}",
            name=mention.surface,
            feature_class=FeatureClass.COORDINATE,
            lon=coordinate.lon,
            lat=coordinate.lat,
            country=country,
            admin1=admin1,
        )
        reasons = (Reason("coordinates", 1.0, "the text gives the position itself"),)
        candidate = Candidate(place, 1.0, reasons)
        precision = 1 if coordinate.uncertainty_km < 2 else 2
        return Resolution(mention, (candidate,), place, 1.0, reasons, precision, coordinate.uncertainty_km)


_BLANK = Mention.__new__(Mention)


def first_choice(scene: Scene) -> Ints:
    """The row of each group to begin with: its first candidate in the gazetteer's order, -1 where it has none."""
    has_any = scene.first[1:] > scene.first[:-1]
    choice: Ints = np.where(has_any, scene.first[:-1], -1)
    return choice


def best_rows(scene: Scene, margins: Floats) -> Ints:
    """The row with the highest margin in each group, the first of equals; -1 where a group has none."""
    best = np.full(len(scene.groups), -1, dtype=np.int64)
    if len(scene):
        order = np.lexsort((-np.arange(len(scene)), margins))
        best[scene.group[order]] = order
    return best


def _for_mention(decided: Resolution, mention: Mention) -> Resolution:
    return Resolution(
        mention,
        decided.candidates,
        decided.place,
        decided.score,
        decided.reasons,
        decided.geo_precision,
        decided.uncertainty_km,
    )


def _doubt(candidates: Sequence[Candidate]) -> str:
    if len(candidates) < 2:
        return "uncertain: little speaks for the only candidate"
    other = candidates[1].place
    where = ", ".join(part for part in (other.name, other.admin1, other.country) if part)
    return f"uncertain: it may also be {where}"


def _radius_km(place: Place) -> float | None:
    """The radius within which the place lies around its point; None for areas, which have their own outline."""
    if place.feature_class is FeatureClass.CITY:
        return _CITY_RADIUS_KM
    if place.feature_class in (FeatureClass.AIRPORT, FeatureClass.PORT, FeatureClass.SITE):
        return _SITE_RADIUS_KM
    return None
