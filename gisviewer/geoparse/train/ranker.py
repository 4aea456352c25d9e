"""Training of the ranker: boosted trees over the features of candidates, exported to plain arrays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

from gisviewer.domain.places import Mention
from gisviewer.gazetteer.store import Gazetteer
from gisviewer.geoparse.recognize.gazetteer import GazetteerRecognizer
from gisviewer.geoparse.recognize.hits import NameFinder
from gisviewer.geoparse.resolve.candidates import CandidateFinder
from gisviewer.geoparse.resolve.features import FEATURES, add_context, own_features
from gisviewer.geoparse.resolve.rank import TreeRanker
from gisviewer.geoparse.resolve.resolver import best_rows, first_choice
from gisviewer.geoparse.resolve.scene import Floats, Ints, Scene, build_scene
from gisviewer.geoparse.tokens import Cover
from gisviewer.geoparse.train.corpus import GoldArticle
from gisviewer.geoparse.train.gold import gold_mentions
from gisviewer.geoparse.train.labels import right_candidates

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
    """Scenes of annotated articles with the right candidates marked: as annotated, and with what the gazetteer adds.

    A recognizer finds more than was annotated, some of it wrongly; the ranker must bear such company.
    """
    finder, candidates = NameFinder(gazetteer), CandidateFinder(gazetteer, gazetteer)
    more = GazetteerRecognizer(gazetteer).find_mentions([gold.article for gold in golds])
    examples = []
    for gold, extra in zip(golds, more, strict=True):
        annotated = gold_mentions(gold, finder)
        for mentions in (annotated, _joined(annotated, extra)):
            scene = build_scene(gold.article, mentions, candidates, _LANGUAGE)
            examples.append(RankExample(scene, own_features(scene), right_candidates(gold, mentions, scene, gazetteer)))
    return examples


def _joined(mentions: Sequence[Mention], extra: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions and those of `extra` beside them, in reading order."""
    taken = Cover(mention.span for mention in mentions)
    others = [mention for mention in extra if not taken.meets(mention.span.start, mention.span.end)]
    return tuple(sorted([*mentions, *others], key=lambda mention: mention.span))


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
