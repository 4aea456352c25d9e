"""The cheap look before a search: it must never say no where the search would find something."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gisviewer.geoparse.dates.english import RULES
from gisviewer.geoparse.dates.english_relative import RELATIVE_RULES
from gisviewer.geoparse.events.codebook import load_codebook
from gisviewer.geoparse.literals import Screen, Sentence, required_literals

DATA = Path(__file__).parents[2] / "data"


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("clash(?:es|ed)?", {"clash"}),
        (r"air ?-?(?:strike|raid)s?", {"strike", "raid"}),
        (r"(?:foo)?bar\d", {"bar"}),
        (r"foo|\w+", None),
        (r"colou?r", {"colo"}),
        (r"(?=look)ahead(?!not)", {"ahead"}),
        (r"(?P<sep>[./])\d(?P=sep)", {"\\d"}),
        (r"[abc]{3}", None),
        (r"(?i:Under) (?:fire|way)", {"under"}),
        (r"ab{0,3}cdef", {"cdef"}),
        (r"\x41bcd", None),
    ],
)
def test_what_a_pattern_requires(pattern: str, expected: set[str] | None) -> None:
    assert required_literals(re.compile(pattern)) == expected


def texts() -> list[str]:
    reports = [
        report["text"]
        for name in ("reports.toml", "reports_held_out.toml")
        for report in tomllib.loads((DATA / name).read_text("utf-8"))["report"]
    ]
    phrases = [json.loads(line)["text"] for line in (DATA / "dates.jsonl").read_text("utf-8").splitlines()]
    return [*(line for text in reports for line in text.split(". ")), *phrases]


def patterns() -> list[re.Pattern[str]]:
    rules = [rule.pattern for rule in (*RULES, *RELATIVE_RULES)]
    return [event_class.pattern for event_class in load_codebook().classes] + rules


def agrees(pattern: re.Pattern[str], text: str) -> bool:
    found = pattern.search(text) is not None
    return not found or Sentence.of(text).may_hold(pattern)


def test_nothing_that_matches_is_passed_over() -> None:
    wrong = [(pattern.pattern[:50], text) for text in texts() for pattern in patterns() if not agrees(pattern, text)]
    assert wrong == []


@given(text=st.text("abckilndrosetf 12.'-ADM", max_size=40), number=st.integers(0, 10_000))
def test_nothing_is_passed_over_in_any_text(text: str, number: int) -> None:
    every = patterns()
    assert agrees(every[number % len(every)], text)


def test_screen_lets_every_pattern_pass_that_matches() -> None:
    asked = patterns()
    screen = Screen(asked)
    for text in texts():
        candidates = screen.candidates(Sentence.of(text))
        assert candidates == [number for number, pattern in enumerate(asked) if Sentence.of(text).may_hold(pattern)]
