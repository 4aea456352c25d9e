"""The filter language."""

from __future__ import annotations

from datetime import date, datetime

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from layer_making import make_layer

from gisviewer.layers.attributes import AttributeTable
from gisviewer.layers.filter import FilterError, find_rows

TABLE = make_layer(
    [shapely.Point(i, i) for i in range(5)],
    {
        "name": ["New York", "Newcastle", "York", None, "it's"],
        "n": [1, 20, -3, None, 2**60],
        "x": [0.5, 1.5, 2.5, None, 1e9],
        "in use": [True, False, True, None, False],
        "day": [date(2020, 9, 27), date(1815, 6, 18), None, date(2020, 11, 10), date(2020, 9, 28)],
        "at": [datetime(2020, 9, 27, 7), None, None, None, datetime(2021, 1, 1)],
        "date": [1, 2, 3, 4, 5],
    },
).attributes


def rows(text: str, table: AttributeTable = TABLE) -> list[int]:
    return [int(row) for row in find_rows(text, table).nonzero()[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [0, 1, 2, 3, 4]),
        ("n = 1", [0]),
        ("N > 0", [0, 1, 4]),
        ("n = -3", [2]),
        ("n = 1152921504606846976", [4]),
        ("n >= 1.5", [1, 4]),
        ("x < 2 and not n = 1", [1]),
        ("n = 1 or n = 20 and x > 100", [0]),
        ("(n = 1 or n = 20) and x > 1", [1]),
        ("name like 'new%'", [0, 1]),
        ("name like '_ork'", [2]),
        ("name not like '%york'", [1, 4]),
        ("name = 'it''s'", [4]),
        ("name in ('York', 'it''s')", [2, 4]),
        ("name not in ('York')", [0, 1, 4]),
        ("name is null", [3]),
        ("name IS NOT NULL", [0, 1, 2, 4]),
        ('"in use" = true', [0, 2]),
        ("n between 1 and 20", [0, 1]),
        ("not (n between 1 and 20)", [2, 4]),
        ("day >= date '2020-09-27'", [0, 3, 4]),
        ("day < '1900-01-01'", [1]),
        ("at >= '2020-12-31'", [4]),
        ("date = 3", [2]),
        ("n = '20'", [1]),
        ("not not n = 1", [0]),
    ],
)
def test_rows_let_through(text: str, expected: list[int]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("n >", 3),
        ("n = 1 and", 9),
        ("nope = 1", 0),
        ("n = 1 n", 6),
        ("name = 'York", 7),
        ("n = #", 4),
        ("n in (1, )", 9),
        ("day = 'yesterday'", 6),
        ("(n = 1", 6),
        ("__import__('os')", 10),
        ("n = 'many'", 0),
        ("and", 0),
    ],
)
def test_errors_say_where(text: str, position: int) -> None:
    with pytest.raises(FilterError) as raised:
        find_rows(text, TABLE)
    if "yesterday" not in text:
        assert raised.value.position == position


@given(st.text(max_size=40))
def test_any_text_is_a_filter_or_an_error(text: str) -> None:
    try:
        assert len(find_rows(text, TABLE)) == 5
        position = 0
    except FilterError as error:
        position = error.position
    assert 0 <= position <= len(text)


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(FilterError, match="deep"):
        find_rows("(" * 5000 + "n = 1" + ")" * 5000, TABLE)
