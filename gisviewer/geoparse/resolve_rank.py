"""The ranker: features of candidates to scores, and each score split into what every feature gave."""

from __future__ import annotations

from typing import ClassVar, Protocol

import numpy as np

from gisviewer.geoparse.resolve_features import COLUMN, FEATURES
from gisviewer.geoparse.resolve_scene import Floats


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
    _BIAS = -3.0

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
