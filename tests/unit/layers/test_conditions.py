"""Conditions made from values let exactly the rows with these values through."""

from __future__ import annotations

from datetime import date

import numpy as np
import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from gisviewer.layers.attributes import AttributeTable
from gisviewer.layers.conditions import between, one_of
from gisviewer.layers.filter import find_rows
from gisviewer.layers.table import count_values

texts = st.one_of(st.none(), st.text(alphabet="ab'\"%_\\ <é和\n", max_size=4))


@settings(deadline=None)
@given(st.lists(texts, min_size=1, max_size=8), st.text(alphabet='a" and', min_size=1, max_size=5), st.data())
def test_any_choice_of_texts(values, name, data):
    table = AttributeTable.of_table(pa.table({name: pa.array(values, pa.string())}))
    facets, distinct = count_values(table, name)
    assert distinct == len(facets) == len(set(values))
    chosen = data.draw(st.lists(st.sampled_from([facet.value for facet in facets]), min_size=1, unique=True))
    rows = find_rows(one_of(table.fields[0], chosen), table)
    assert rows.tolist() == [value in chosen for value in values]


def test_numbers_dates_and_truth_values():
    columns = {
        "n": [1, 2, -3, None],
        "x": [0.5, 1e20, -2.25, None],
        "d": [date(2020, 1, 2), None, date(2021, 3, 4), None],
        "t": [True, False, None, True],
    }
    table = AttributeTable.of_table(pa.table(columns))
    for field in table.fields:
        for facet in count_values(table, field.name)[0]:
            rows = find_rows(one_of(field, [facet.value]), table)
            assert rows.sum() == facet.count, (field, facet)
    assert find_rows(between(table.fields[1], -2.25, 0.5), table).tolist() == [True, False, True, False]


def test_counts_of_some_rows_only():
    table = AttributeTable.of_table(pa.table({"k": ["a", "b", "a", "c"]}))
    facets, distinct = count_values(table, "k", rows=np.array([0, 2, 3]))
    assert [(facet.value, facet.count) for facet in facets] == [("a", 2), ("c", 1)]
    assert distinct == 2
