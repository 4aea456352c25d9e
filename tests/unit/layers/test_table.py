"""Sorting, searching and summing up attribute tables."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from layer_making import make_layer

from gisviewer.layers.table import Facet, count_values, search_rows, sorted_rows, summarise

TABLE = make_layer(
    [shapely.Point(i, i) for i in range(5)],
    {"name": ["b", "A", None, "a", "C"], "n": [3, None, 1, 2, 3], "x": [1.5, 0.5, float("nan"), None, -1.0]},
).attributes


def test_missing_values_come_last_either_way() -> None:
    assert sorted_rows(TABLE, field="n").tolist() == [2, 3, 0, 4, 1]
    assert sorted_rows(TABLE, field="n", descending=True).tolist() == [0, 4, 3, 2, 1]


def test_texts_sort_without_regard_to_case() -> None:
    ordered = [TABLE.column("name").to_pylist()[row] for row in sorted_rows(TABLE, field="name")]
    assert [None if value is None else value.lower() for value in ordered] == ["a", "a", "b", "c", None]


def test_only_the_rows_asked_for_are_ordered() -> None:
    assert sorted_rows(TABLE, np.array([4, 3, 2]), "n").tolist() == [2, 3, 4]
    assert sorted_rows(TABLE, None, None, descending=True).tolist() == [4, 3, 2, 1, 0]


def test_search_looks_into_all_columns() -> None:
    assert search_rows(TABLE, "c").nonzero()[0].tolist() == [4]
    assert search_rows(TABLE, "3").nonzero()[0].tolist() == [0, 4]


def test_values_are_counted() -> None:
    facets = (Facet("3", 2), Facet("1", 1), Facet("2", 1), Facet(None, 1))
    assert count_values(TABLE, "n") == (facets, 4)
    assert count_values(TABLE, "n", limit=1) == (facets[:1], 4)


def test_statistics_agree_with_numpy() -> None:
    found = summarise(TABLE, "n")
    assert found is not None
    assert (found.count, found.missing, found.low, found.high) == (4, 1, 1, 3)
    assert found.mean == pytest.approx(2.25)
    assert found.deviation == pytest.approx(np.std([3, 1, 2, 3]))
    assert sum(found.histogram) == 4
    assert summarise(TABLE, "name") is None
