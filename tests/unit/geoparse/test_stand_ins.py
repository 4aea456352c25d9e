"""Events at places that the gazetteer does not know, and the role of the mentions that locate an event."""

from __future__ import annotations

import pytest

from gisviewer.articles import parse_text
from gisviewer.domain.incidents import ArticleResult, Incident, ProblemKind
from gisviewer.domain.places import Role
from gisviewer.paths import get_geodata
from gisviewer.pipeline import Pipeline


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    if not (get_geodata() / "gazetteer").is_dir():
        pytest.skip("the bundled gazetteer is absent")
    return Pipeline()


def event_of(result: ArticleResult) -> Incident:
    (event,) = [incident for incident in result.incidents if incident.role is Role.EVENT]
    return event


def test_the_province_stands_in_for_an_unknown_town(pipeline: Pipeline) -> None:
    text = "4 July 2019. Militants shelled the village of Qwartzubi in Helmand province on Tuesday, the army said."
    result = pipeline.run(parse_text(text))
    event = event_of(result)
    assert (event.place_name, event.geo_precision) == ("Helmand", 4)
    known = event_of(pipeline.run(parse_text(text.replace("the village of Qwartzubi in ", ""))))
    assert event.confidence < known.confidence


def test_the_country_of_the_dateline_stands_in_where_nothing_else_is_named(pipeline: Pipeline) -> None:
    text = "KABUL, 4 July 2019 - Militants shelled the village of Qwartzubi on Tuesday, the army said."
    result = pipeline.run(parse_text(text))
    event = event_of(result)
    assert any(problem.kind is ProblemKind.NOT_IN_GAZETTEER for problem in result.problems)
    assert (event.country, event.geo_precision) == ("AFG", 6)
    assert event.confidence < 0.5


def test_mentions_that_locate_an_event_have_that_role(pipeline: Pipeline) -> None:
    text = "4 July 2019. Shells hit a school in Kandahar on Tuesday. Officials in Kabul promised help."
    result = pipeline.run(parse_text(text))
    roles = {resolution.mention.surface: resolution.mention.role for resolution in result.resolutions}
    assert roles["Kandahar"] is Role.EVENT
    assert roles["Kabul"] is not Role.EVENT
    resolution = event_of(result).resolution
    assert resolution is not None
    assert resolution.mention.role is Role.EVENT
