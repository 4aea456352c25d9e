"""`gisviewer locate`."""

from __future__ import annotations

import json

import pytest

from gisviewer.cli import main


def located(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, object]]:
    assert main(["locate", *arguments, "--json"]) == 0
    rows: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return rows


def test_the_best_place_comes_first_with_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    (row,) = located(capsys, "Yerevan", "--limit", "1")
    assert row["country"] == "ARM"
    assert row["class"] == "city"
    assert "a capital" in str(row["reasons"])


def test_a_country_and_a_point_move_the_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert located(capsys, "Paris", "--limit", "1")[0]["country"] == "FRA"
    assert located(capsys, "Paris", "--limit", "1", "--country", "usa")[0]["country"] == "USA"
    near = located(capsys, "Springfield", "--limit", "1", "--near=-89.6,39.8")[0]
    assert near["admin1"] == "Illinois"


def test_a_wrong_letter_is_forgiven_and_said(capsys: pytest.CaptureFixture[str]) -> None:
    row = located(capsys, "Kandahhar", "--limit", "1")[0]
    assert row["match"] in ("fuzzy", "transliterated")
    assert row["country"] == "AFG"


def test_a_town_in_a_disputed_area_is_told_with_who_claims_it(capsys: pytest.CaptureFixture[str]) -> None:
    row = located(capsys, "Smara", "--limit", "1")[0]
    assert (row["country"], row["disputed"]) == ("ESH", ["Moroccan-held Western Sahara"])
    assert located(capsys, "Casablanca", "--limit", "1")[0]["disputed"] == []
    assert main(["locate", "Smara", "--limit", "1"]) == 0
    output = capsys.readouterr().out
    assert "lies in a disputed area: Moroccan-held Western Sahara, claimed by: Morocco, Western Sahara" in output


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["Qwxyzzyx"], 1, "No place is called"),
        ([""], 2, "empty"),
        (["\x01\x02"], 2, "empty"),
        (["x" * 5000], 2, "5000 characters"),
        (["Paris", "--country", "ZZZ"], 2, "ZZZ"),
        (["Paris", "--near", "north"], 2, "LON,LAT"),
        (["Paris", "--near", "300,10"], 2, "LON,LAT"),
    ],
)
def test_what_cannot_be_answered_is_said_plainly(
    capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, words: str
) -> None:
    assert main(["locate", *arguments]) == code
    output = capsys.readouterr()
    assert words in output.err
    assert output.out == ""
