"""The ranker: features of candidates to scores, and each score split into what every feature gave."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray

from gisviewer.errors import ModelError
from gisviewer.geoparse.resolve.features import COLUMN, FEATURES
from gisviewer.geoparse.resolve.scene import Floats


class Ranker(Protocol):
    """Scores candidates; a higher margin is better, and its logistic function is the probability of being right."""

    def margins(self, features: Floats) -> Floats:
        """One margin for each row."""
        ...

    def contributions(self, features: Floats) -> Floats:
        """For each row what each feature adds to its margin."""
        ...


class LinearRanker:
    """A weighted sum, with weights set by hand: what answers while no trained ranker is there."""

    _WEIGHTS: ClassVar[dict[str, float]] = {
        "log_population": 1.0, "country": 2.5, "admin1": 1.5, "admin2": -0.5, "region": 0.5, "natural": -0.3,
        "site": -1.0, "preferred": 1.5, "changed_form": -1.0, "former": -0.5, "abbreviation": 0.5, "capital": 0.5,
        "follows_admin": 6.0, "follows_country": 4.0, "in_admin": 4.0, "in_country": 3.0, "holds_previous": 3.0,
        "country_share": 2.0, "area_share": 2.5, "named_country": 0.7, "named_area": 1.2, "nearest_log_km": -0.35,
        "share_within_100_km": 1.5, "coherence": 2.0, "beside_log_km": -0.2, "type_agrees": 1.5,
        "dateline_country": 0.4, "dateline_area": 0.6,
    }  # fmt: skip
    _BIAS = -2.0

    def __init__(self) -> None:
        self._weights = np.zeros(len(FEATURES))
        for name, weight in self._WEIGHTS.items():
            self._weights[COLUMN[name]] = weight

    def margins(self, features: Floats) -> Floats:
        """One margin for each row."""
        margins: Floats = features @ self._weights + self._BIAS
        return margins

    def contributions(self, features: Floats) -> Floats:
        """For each row what each feature adds to its margin, against the mean of the rows."""
        shares: Floats = (features - features.mean(axis=0)) * self._weights
        return shares


class TreeRanker:
    """Boosted trees, each a complete binary heap: the children of node i are 2i+1 (at most the threshold) and 2i+2.

    `columns`, `thresholds` and `values` have the shape (trees, nodes); `values` holds means of leaves at inner nodes.
    """

    def __init__(self, columns: NDArray[np.int16], thresholds: Floats, values: Floats, base: float) -> None:
        self.columns = columns
        self.thresholds = thresholds
        self.values = values
        self.base = base
        self._trees = np.arange(len(columns))
        self._depth = int(np.log2(columns.shape[1] + 1)) - 1

    def margins(self, features: Floats) -> Floats:
        """One margin for each row."""
        node = np.zeros((len(features), len(self._trees)), dtype=np.int64)
        rows = np.arange(len(features))[:, None]
        for _ in range(self._depth):
            above = features[rows, self.columns[self._trees, node]] > self.thresholds[self._trees, node]
            node = 2 * node + 1 + above
        margins: Floats = self.values[self._trees, node].sum(axis=1) + self.base
        return margins

    def contributions(self, features: Floats) -> Floats:
        """For each row what each feature adds to its margin: the steps of the mean along each path."""
        count, width = features.shape
        shares = np.zeros(count * width)
        node = np.zeros((count, len(self._trees)), dtype=np.int64)
        rows = np.broadcast_to(np.arange(count)[:, None], node.shape)
        for _ in range(self._depth):
            column = self.columns[self._trees, node]
            following = 2 * node + 1 + (features[rows, column] > self.thresholds[self._trees, node])
            steps = self.values[self._trees, following] - self.values[self._trees, node]
            shares += np.bincount((rows * width + column).ravel(), steps.ravel(), count * width)
            node = following
        return shares.reshape(count, width)


def load_ranker(path: Path) -> TreeRanker:
    """Read a ranker that `gisviewer.geoparse.train` wrote.

    Raises:
        ModelError: the file is missing, damaged or of other features.
    """
    try:
        with np.load(path) as arrays:
            names = [str(name) for name in arrays["features"]]
            ranker = TreeRanker(arrays["columns"], arrays["thresholds"], arrays["values"], float(arrays["base"]))
    except (OSError, ValueError, KeyError, EOFError) as error:
        raise ModelError(
            f"The model {path} cannot be read: {error}.", "Install the program again: the file belongs to it."
        ) from error
    if tuple(names) != FEATURES:
        raise ModelError(f"The model {path} is of another version.", "Install the program again.")
    return ranker
