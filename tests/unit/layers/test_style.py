"""Styles from values, and the class of each row."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pyarrow as pa
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from layer_making import make_layer

from gisviewer.domain.layers import LayerStyle
from gisviewer.errors import LayerError
from gisviewer.layers.attributes import AttributeTable
from gisviewer.layers.style import (
    CATEGORY_COLORS,
    find_breaks,
    make_categorised,
    make_graduated,
    ramp_colors,
    row_classes,
)
from gisviewer.layers.tiles import HIDDEN

KINDS = ["b", "a", "b", None, "c", "b", "a"]
NUMBERS = [1, 2, None, 4, 5, 6, 100]


def table() -> AttributeTable:
    return make_layer([shapely.Point(i, i) for i in range(7)], {"kind": KINDS, "n": NUMBERS}).attributes


def test_categories_are_the_most_frequent_values_and_the_rest_is_other() -> None:
    style = make_categorised(table(), "kind", LayerStyle(size_px=9), count=2)
    assert [one.value for one in style.classes] == ["b", "a"]
    assert style.size_px == 9
    assert row_classes(table(), style).tolist() == [0, 1, 0, 2, 2, 0, 1]


def test_numbers_can_be_categories() -> None:
    style = make_categorised(table(), "n", LayerStyle())
    assert row_classes(table(), style)[6] == [one.value for one in style.classes].index("100")


def test_classes_switched_off_and_filtered_rows_are_hidden() -> None:
    style = make_categorised(table(), "kind", LayerStyle())
    first, *rest = style.classes
    style = replace(style, classes=(replace(first, visible=False), *rest))
    visible = np.array([True, False, True, True, True, True, True])
    assert row_classes(table(), style, visible).tolist() == [HIDDEN, HIDDEN, HIDDEN, 3, 2, HIDDEN, 1]


def test_breaks_of_each_method() -> None:
    numbers = np.array([1.0, 2, 3, 10, 11, 12, 50, 51, 52])
    assert find_breaks(numbers, "natural", 3).tolist() == [1, 10, 50, 52]
    assert find_breaks(numbers, "equal", 3).tolist() == [1, 18, 35, 52]
    assert find_breaks(numbers, "quantiles", 2).tolist() == [1, 11, 52]
    assert find_breaks(np.array([3.0, 3.0]), "quantiles", 4).tolist() == [3, 3]


@given(st.lists(st.integers(-1000, 1000), min_size=1, max_size=80), st.sampled_from(["quantiles", "equal", "natural"]))
def test_every_number_is_in_a_class_and_classes_ascend(values: list[int], method: str) -> None:
    attributes = make_layer([shapely.Point(0, 0)] * len(values), {"n": values}).attributes
    style = make_graduated(attributes, "n", LayerStyle(), method, 5)  # type: ignore[arg-type]
    classes = row_classes(attributes, style)
    assert (classes < len(style.classes)).all()
    order = np.argsort(values, kind="stable")
    assert (np.diff(classes[order].astype(int)) >= 0).all()


def test_missing_numbers_are_other() -> None:
    style = make_graduated(table(), "n", LayerStyle(), count=3)
    assert row_classes(table(), style)[2] == len(style.classes)


def test_text_cannot_be_graduated_and_unknown_fields_are_named() -> None:
    with pytest.raises(LayerError, match="kind"):
        make_graduated(table(), "kind", LayerStyle())
    with pytest.raises(LayerError, match="nope"):
        make_categorised(table(), "nope", LayerStyle())


def test_colours_differ() -> None:
    assert len(set(CATEGORY_COLORS)) == len(CATEGORY_COLORS)
    assert len(set(ramp_colors("blue to yellow", 9))) == 9


def test_whole_numbers_have_classes_that_do_not_overlap() -> None:
    values = [0] * 60 + [1] * 10 + [2] * 10 + [3] * 10 + [50, 60, 70, 80, 90, 100, 110, 120, 130, None]
    attributes = AttributeTable.of_table(pa.table({"n": values}))
    style = make_graduated(attributes, "n", LayerStyle(), "quantiles", 4)
    assert [one.label for one in style.classes] == ["0", "1 – 2", "3 – 49", "50 – 130"]
    assert style.other_label == "No value"
    classes = row_classes(attributes, style)
    for one, position in zip(style.classes, range(4), strict=True):
        inside = [value for value, number in zip(values, classes, strict=True) if number == position]
        assert inside
        ends = [int(text.replace(",", "")) for text in one.label.split(" – ")]
        assert min(inside) >= ends[0]
        assert max(inside) <= ends[-1]


def test_dates_are_graded_by_whole_days_also_before_1970() -> None:
    days = [date(1899, 1, 2), date(1899, 6, 1), date(2020, 9, 27), date(2020, 11, 10), None]
    attributes = AttributeTable.of_table(pa.table({"day": days}))
    style = make_graduated(attributes, "day", LayerStyle(), "natural", 2)
    assert [one.label for one in style.classes] == ["1899-01-02 – 2020-09-26", "2020-09-27 – 2020-11-10"]
    assert row_classes(attributes, style).tolist() == [0, 0, 1, 1, 2]


def test_five_hundred_categories_leave_the_rest_named() -> None:
    values = [f"kind {n % 500}" for n in range(1200)]
    style = make_categorised(AttributeTable.of_table(pa.table({"kind": values})), "kind", LayerStyle(), 100)
    assert len(style.classes) == 100
    assert style.other_label == "Other values"


def test_style_without_leftovers_names_none() -> None:
    attributes = AttributeTable.of_table(pa.table({"kind": ["a", "b"], "n": [1.5, 2.5]}))
    assert make_categorised(attributes, "kind", LayerStyle()).other_label == ""
    assert make_graduated(attributes, "n", LayerStyle()).other_label == ""


@given(
    st.lists(st.one_of(st.integers(-5, 5), st.integers(-(10**6), 10**6)), min_size=1, max_size=60),
    st.sampled_from(["quantiles", "equal", "natural"]),
    st.integers(2, 9),
)
def test_every_whole_number_has_a_class_whose_label_holds_it(values, method, count) -> None:
    attributes = AttributeTable.of_table(pa.table({"n": values}))
    style = make_graduated(attributes, "n", LayerStyle(), method, count)
    assert len(style.classes) <= count
    for value, position in zip(values, row_classes(attributes, style).tolist(), strict=True):
        ends = [int(text.replace(",", "")) for text in style.classes[position].label.split(" – ")]
        assert ends[0] <= value <= ends[-1]
