"""Floors for three lists of names written before any of them was looked up; the last was not mended for."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from gisviewer.gazetteer.ranking import great_circle_km
from gisviewer.gazetteer.store import Gazetteer

LIST = Path(__file__).with_name("blind_names.csv")
NEAR_KM = 161.0


def read_list(number: int) -> list[dict[str, str]]:
    lines = [line for line in LIST.read_text("utf-8").splitlines() if not line.startswith("#")]
    return [row for row in csv.DictReader(lines) if row["list"] == str(number)]


def is_found(gazetteer: Gazetteer, row: dict[str, str]) -> bool:
    point = (float(row["lon"]), float(row["lat"]))
    places = (match.place for match in gazetteer.find_names(row["name"], fuzzy=True))
    return any(great_circle_km(point, (place.lon, place.lat)) <= NEAR_KM for place in places)


@pytest.mark.parametrize(("number", "count", "floor"), [(1, 252, 0.99), (2, 309, 0.98), (3, 236, 0.70)])
def test_names_of_the_news_have_a_candidate_nearby(gazetteer: Gazetteer, number: int, count: int, floor: float) -> None:
    rows = read_list(number)
    assert len(rows) == count
    missing = [row["name"] for row in rows if not is_found(gazetteer, row)]
    assert 1 - len(missing) / len(rows) >= floor, missing
