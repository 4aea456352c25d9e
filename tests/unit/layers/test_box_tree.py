from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from gisviewer.layers.box_tree import BoxTree

numbers = st.floats(-1e3, 1e3)
sizes = st.floats(0, 300)
boxes = st.tuples(numbers, numbers, sizes, sizes).map(lambda v: (v[0], v[1], v[0] + v[2], v[1] + v[3]))


@settings(max_examples=200, deadline=None)
@given(st.lists(boxes, max_size=400), boxes)
def test_boxes_found_are_those_of_brute_force(some, box):
    bounds = np.array(some, float).reshape(-1, 4)
    west, south, east, north = box
    expected = [i for i, (w, s, e, n) in enumerate(some) if w <= east and e >= west and s <= north and n >= south]
    assert BoxTree(bounds).query(*box).tolist() == expected


def test_box_with_nan_is_never_found():
    bounds = np.array([[0, 0, 1, 1], [np.nan] * 4, [0, 0, 2, 2]], float)
    assert BoxTree(bounds).query(-9, -9, 9, 9).tolist() == [0, 2]


def test_boxes_in_one_place_are_all_found():
    bounds = np.tile([5.0, 5.0, 5.0, 5.0], (1_000, 1))
    assert len(BoxTree(bounds).query(5, 5, 5, 5)) == 1_000
    assert not len(BoxTree(bounds).query(6, 5, 7, 5))
