"""Reports of our own on conflicts of many countries, in many manners of writing: how much is found, and right."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from gisviewer.articles import parse_text
from gisviewer.domain.incidents import CLAIM, Incident
from gisviewer.domain.places import Role
from gisviewer.paths import get_geodata
from gisviewer.pipeline import Pipeline

DATA = Path(__file__).parents[2] / "data"
KINDS = ("killed", "wounded", "displaced", "arrested", "abducted")


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    if not (get_geodata() / "gazetteer").is_dir():
        pytest.skip("the bundled gazetteer is absent")
    return Pipeline()


@dataclass
class Tally:
    """What was found of what a careful coder would enter; optional incidents count neither way."""

    right: int = 0
    missed: int = 0
    extra: int = 0
    numbers: int = 0
    numbers_right: int = 0
    unmarked_claims: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.extra)

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed)


def is_it(wanted: dict[str, Any], incident: Incident) -> bool:
    """Whether an incident has the type, the place and the day wanted."""
    names = {incident.place_name, *incident.place_names} if incident.is_located else {incident.location_text}
    return (
        incident.event_type in wanted["type"].split("|")
        and bool(names & set(wanted["place"].split("|")))
        and str(incident.date_start) in wanted["date"].split("|")
        and wanted.get("end", str(incident.date_end)) == str(incident.date_end)
    )


def count_numbers(wanted: dict[str, Any], incident: Incident, tally: Tally) -> None:
    found = {entry.kind: entry for entry in incident.casualties}
    for kind in KINDS:
        if kind in wanted:
            tally.numbers += 1
            tally.numbers_right += kind in found and found[kind].best == wanted[kind]
    if "killed_high" in wanted:
        killed = found.get("killed")
        span = (killed.low, killed.high) if killed else (0, 0)
        tally.numbers += 1
        tally.numbers_right += span == (wanted.get("killed_low", 0), wanted["killed_high"])


def tally_report(report: dict[str, Any], incidents: list[Incident], tally: Tally) -> None:
    left = [incident for incident in incidents if incident.role is Role.EVENT]
    for wanted in report["incidents"]:
        incident = next((each for each in left if is_it(wanted, each)), None)
        optional = wanted.get("optional", False)
        if incident is None:
            tally.missed += not optional
            continue
        left.remove(incident)
        tally.right += not optional
        count_numbers(wanted, incident, tally)
        tally.unmarked_claims += wanted.get("claimed", False) and CLAIM not in incident.tags
    tally.extra += len(left)


def read_tally(pipeline: Pipeline, path: Path) -> Tally:
    tally = Tally()
    for report in tomllib.loads(path.read_text(encoding="utf-8"))["report"]:
        article = replace(parse_text(report["text"].strip()), published=report["published"])
        tally_report(report, list(pipeline.run(article).incidents), tally)
    return tally


@pytest.mark.parametrize("name", ["reports.toml", "reports_held_out.toml", "reports_third.toml", "reports_fourth.toml"])
def test_most_of_the_incidents_and_their_numbers_are_found(pipeline: Pipeline, name: str) -> None:
    tally = read_tally(pipeline, DATA / name)
    assert tally.right + tally.missed > 10
    assert tally.precision >= 0.85
    assert tally.recall >= 0.9
    assert tally.numbers_right >= 0.92 * tally.numbers
    assert tally.unmarked_claims == 0
