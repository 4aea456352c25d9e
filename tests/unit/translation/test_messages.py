"""A sentence of the library is known by its template, whatever values are in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gisviewer.translation.messages import MessageCatalogue

RUSSIAN = MessageCatalogue(
    {
        "{1} is empty.": "Файл {1} пуст.",
        "“{1}” is {2}.": "«{1}» — {2}.",
        "“{1}” is {2}, not vector data.": "«{1}» — {2}, а не векторные данные.",
        "the disk is full": "диск заполнен",
        "{1} cannot be written: {2}.": "Не удалось записать {1}: {2}.",
        "a town": "город",
    }
)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("a.txt is empty.", "Файл a.txt пуст."),
        ("“x” is a PDF, not vector data.", "«x» — a PDF, а не векторные данные."),
        ("“x” is a town.", "«x» — город."),
        ("out.csv cannot be written: the disk is full.", "Не удалось записать out.csv: диск заполнен."),
        ("Something else.", "Something else."),
        ("", ""),
    ],
)
def test_values_are_kept_and_parts_translated(sentence: str, expected: str) -> None:
    assert RUSSIAN.translate(sentence) == expected


@given(st.text())
def test_any_value_stands_as_it_is(value: str) -> None:
    translated = RUSSIAN.translate(f"{value} is empty.")
    assert value in translated


def test_a_value_that_looks_like_a_place_is_not_filled_again() -> None:
    assert RUSSIAN.translate("{2} cannot be written: {1}.") == "Не удалось записать {2}: {1}."


def test_a_very_long_text_is_left_alone_at_once() -> None:
    assert RUSSIAN.translate("“" * 100_000) == "“" * 100_000
