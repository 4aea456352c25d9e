from __future__ import annotations

import pytest
from growth import cost_ratio
from hypothesis import given
from hypothesis import strategies as st

from gisviewer.domain.text import Span
from gisviewer.geoparse.tokens import may_lengthen, name_starts, name_text, tokenize


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Armenia's troops", ["Armenia", "'", "s", "troops"]),
        ("the U.S. and D.R.C.", ["the", "U.S.", "and", "D.R.C."]),
        ("Nagorno-Karabakh", ["Nagorno", "-", "Karabakh"]),
        ("YEREVAN/BAKU -", ["YEREVAN", "/", "BAKU", "-"]),
        ("1,200 people", ["1,200", "people"]),
        ("в Ереване", ["в", "Ереване"]),
        ("می‌گوید تهران", ["می‌گوید", "تهران"]),
        ("在北京", ["在", "北", "京"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert tokenize(text).words == words


@given(st.text())
def test_every_token_spells_its_place_in_order(text: str) -> None:
    tokens = tokenize(text)
    position = 0
    for index, word in enumerate(tokens.words):
        assert text[tokens.starts[index] : tokens.ends[index]] == word
        assert not text[position : tokens.starts[index]].strip().isalnum()
        assert tokens.starts[index] >= position
        position = tokens.ends[index]


def test_areas_and_exclusions_keep_offsets_into_the_whole_text() -> None:
    text = "Title Baku. <b>Moscow</b> said"
    tokens = tokenize(text, [Span(6, len(text))], without=[Span(12, 15), Span(21, 25)])
    assert tokens.words == ["Baku", ".", "Moscow", "said"]
    assert [text[s:e] for s, e in zip(tokens.starts, tokens.ends, strict=True)] == tokens.words


def test_a_name_crosses_a_line_end_but_no_comma_or_blank_line() -> None:
    tokens = tokenize("New\nYork, Port-au-Prince\n\nHaiti")
    assert [may_lengthen(tokens, 0, last) for last in (0, 1)] == [True, False]
    assert name_text(tokens, 0, 1) == "New York"
    assert [may_lengthen(tokens, 3, last) for last in range(3, 8)] == [True, True, True, True, False]


def test_names_start_with_a_capital_or_in_a_script_without_capitals() -> None:
    tokens = tokenize("near Baku იყო 北京 5 x")
    assert [tokens.words[i] for i in name_starts(tokens)] == ["Baku", "იყო", "北", "京"]


@pytest.mark.parametrize("unit", ["a", "A ", ",", "A.", "A-", "\u0301", "9,", "   "])
def test_time_grows_with_the_length(unit: str) -> None:
    assert cost_ratio(lambda count: tokenize(unit * count), 30_000, 4) < 10
