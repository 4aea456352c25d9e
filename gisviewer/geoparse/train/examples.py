"""Annotated articles as the taggers see them: features with labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gisviewer.gazetteer.api import ClassBit, NameIndex
from gisviewer.geoparse.recognize.features import TokenFeatures, WordTable, extract_features
from gisviewer.geoparse.recognize.hits import NameFinder
from gisviewer.geoparse.recognize.mentions import tokenize_article
from gisviewer.geoparse.train.corpus import IGNORED, GoldArticle, token_labels


@dataclass(frozen=True, slots=True)
class Example:
    """An article's features and the label of each token."""

    gold: GoldArticle
    features: TokenFeatures
    labels: NDArray[np.int64]


def make_examples(golds: Sequence[GoldArticle], names: NameIndex, table: WordTable) -> list[Example]:
    """Features and labels of articles; GeoVirus leaves adjectives and peoples unmarked, so they are left open there."""
    finder = NameFinder(names)
    examples = []
    for gold in golds:
        tokens = tokenize_article(gold.article)
        (hits,) = finder.find([tokens])
        features = extract_features(gold.article, tokens, hits, table)
        labels = token_labels(gold, tokens)
        if gold.corpus == "geovirus":
            labels[(labels == 0) & (features.bits & ClassBit.DEMONYM > 0)] = IGNORED
        examples.append(Example(gold, features, labels))
    return examples
