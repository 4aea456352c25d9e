"""Training of the ranker: boosted trees over the features of candidates, exported to plain arrays."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

from gisviewer.domain.places import Mention
from gisviewer.domain.text import Span
from gisviewer.gazetteer.store import Gazetteer
from gisviewer.geoparse.hits import NameFinder
from gisviewer.geoparse.resolve import best_rows, first_choice
from gisviewer.geoparse.resolve_candidates import CandidateFinder
from gisviewer.geoparse.resolve_features import FEATURES, add_context, distances_km, own_features
from gisviewer.geoparse.resolve_rank import TreeRanker
from gisviewer.geoparse.resolve_scene import Floats, Ints, Scene, build_scene
from gisviewer.geoparse.train.corpus import GoldArticle
from gisviewer.geoparse.train.gold import RIGHT_KM, gold_mentions

_NEAR_ENOUGH = 1.5
_CLOSE_KM = 30.0
_DEPTH = 5
_TREES = 90
_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class RankExample:
    """An article's scene with the features that need no decision; `right` is 1, 0, or -1 for unknown."""

    scene: Scene
    own: Floats
    right: Ints


def make_rank_examples(golds: Sequence[GoldArticle], gazetteer: Gazetteer) -> list[RankExample]:
    """Scenes of annotated articles with the right candidates marked."""
    finder, candidates = NameFinder(gazetteer), CandidateFinder(gazetteer, gazetteer)
    examples = []
    for gold in golds:
        mentions = gold_mentions(gold, finder)
        scene = build_scene(gold.article, mentions, candidates, _LANGUAGE)
        examples.append(RankExample(scene, own_features(scene), _right(gold, mentions, scene)))
    return examples


def _right(gold: GoldArticle, mentions: Sequence[Mention], scene: Scene) -> Ints:
    points = {place.span: (place.lon, place.lat) for place in gold.places if place.lon is not None}
    right = np.full(len(scene), -1, dtype=np.int64)
    for number, group in enumerate(scene.groups):
        known = [_point(points, mentions[position].span) for position in group.members]
        lons, lats = (np.array([point[axis] for point in known if point]) for axis in (0, 1))
        rows = np.array(scene.rows(number))
        if not len(lons) or not len(rows):
            continue
        distance = np.median(
            distances_km(scene.lon[rows][:, None], scene.lat[rows][:, None], lons[None], lats[None]), axis=1
        )
        limit = min(RIGHT_KM, max(_NEAR_ENOUGH * float(distance.min()), _CLOSE_KM))
        right[rows] = distance <= limit
    return right


def _point(points: Mapping[Span, tuple[float | None, float | None]], span: Span) -> tuple[float, float] | None:
    for gold, (lon, lat) in points.items():
        if gold.overlaps(span) and lon is not None and lat is not None:
            return lon, lat
    return None


Scores = Callable[[Floats], Floats]


def train_ranker(examples: Sequence[RankExample], seed: int) -> TreeRanker:
    """Fit trees to the first choice of the gazetteer, then again with the choices of the first fit as context."""
    first = _fit(*_rows(examples, first_choice), seed)

    def chosen(scene: Scene) -> Ints:
        own = own_features(scene)
        return best_rows(scene, first.margins(add_context(scene, own, first_choice(scene))))

    features, right = _rows(examples, first_choice)
    again, right_again = _rows(examples, chosen)
    return _fit(np.concatenate([features, again]), np.concatenate([right, right_again]), seed)


def _rows(examples: Sequence[RankExample], choose: Callable[[Scene], Ints]) -> tuple[Floats, Ints]:
    features, right = [], []
    for example in examples:
        known = example.right >= 0
        features.append(add_context(example.scene, example.own, choose(example.scene))[known])
        right.append(example.right[known])
    return np.concatenate(features), np.concatenate(right)


def _fit(features: Floats, right: Ints, seed: int) -> TreeRanker:
    model = HistGradientBoostingClassifier(
        max_iter=_TREES,
        learning_rate=0.08,
        max_depth=_DEPTH,
        max_leaf_nodes=2**_DEPTH,
        min_samples_leaf=30,
        l2_regularization=1.0,
        early_stopping=False,
        random_state=seed,
    )
    model.fit(features, right)
    trees = [_heap(predictors[0].nodes) for predictors in model._predictors]
    columns = np.stack([tree[0] for tree in trees]).astype(np.int16)
    thresholds, values = np.stack([tree[1] for tree in trees]), np.stack([tree[2] for tree in trees])
    return TreeRanker(columns, thresholds, values, float(np.ravel(model._baseline_prediction)[0]))


def _heap(nodes: NDArray[np.void]) -> tuple[Ints, Floats, Floats]:
    """A tree as a complete binary heap: the children of node i are 2i+1 (at most the threshold) and 2i+2.

    Leaves above the last level are carried down; the value of an inner node is the mean of its leaves.
    """
    size = 2 ** (_DEPTH + 1) - 1
    columns = np.zeros(size, dtype=np.int64)
    thresholds = np.full(size, np.inf)
    values = np.zeros(size)

    def mean(number: int) -> tuple[float, int]:
        node = nodes[number]
        if node["is_leaf"]:
            return float(node["value"]), int(node["count"])
        (left, left_count), (right, right_count) = mean(int(node["left"])), mean(int(node["right"]))
        return (left * left_count + right * right_count) / (left_count + right_count), left_count + right_count

    def place(number: int, position: int) -> None:
        values[position] = mean(number)[0]
        node = nodes[number]
        if 2 * position + 2 >= size:
            return
        if node["is_leaf"]:
            place(number, 2 * position + 1)
            place(number, 2 * position + 2)
            return
        columns[position], thresholds[position] = node["feature_idx"], node["num_threshold"]
        place(int(node["left"]), 2 * position + 1)
        place(int(node["right"]), 2 * position + 2)

    place(0, 0)
    return columns, thresholds, values


def save_ranker(ranker: TreeRanker, path: Path) -> None:
    """Write a ranker for `load_ranker`."""
    np.savez_compressed(
        path,
        features=np.array(FEATURES),
        columns=ranker.columns,
        thresholds=ranker.thresholds,
        values=ranker.values,
        base=np.float64(ranker.base),
    )
