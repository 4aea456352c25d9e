"""Very long articles: what is done for each happening does not grow with the article."""

from __future__ import annotations

import pytest

from gisviewer import pipeline as steps
from gisviewer.domain.text import Article
from gisviewer.errors import GisviewerError
from gisviewer.geoparse.events import extract
from gisviewer.jobs import Cancelled, CancelToken
from gisviewer.pipeline import Pipeline, PipelineSettings

TOWNS = (
    "Goris", "Kapan", "Gyumri", "Ganja", "Lankaran", "Batumi", "Zugdidi", "Kharkiv", "Odesa", "Sumy", "Aleppo", "Homs",
)  # fmt: skip
DAYS = 28


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    pipeline = Pipeline(PipelineSettings(recognizer="fast"))
    try:
        assert pipeline.gazetteer
    except GisviewerError as error:
        pytest.skip(f"the gazetteer is not built: {error}")
    return pipeline


def report(days: int) -> Article:
    """Shelling in each of the towns, day by day: incidents by the dozen."""
    months = ("January", "February", "March", "April", "May", "June")
    return Article(
        "long",
        " ".join(
            f"On {day % DAYS + 1} {months[day // DAYS]} 2024 shelling killed {day + 2} people in {town}."
            for day in range(days)
            for town in TOWNS
        ),
    )


def test_an_event_is_compared_with_those_of_its_place_only(pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = [0]
    real = extract._is_same

    def counting(*arguments: object) -> bool:
        counted[0] += 1
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(extract, "_is_same", counting)
    result = pipeline.run(report(10))
    incidents = [incident for incident in result.incidents if incident.event_type]
    assert len(incidents) >= 10 * len(TOWNS) * 0.9
    assert counted[0] < len(incidents) * (10 + 8)  # those of ten days there, and those told just before


@pytest.mark.parametrize(("during", "never"), [("find_borders", "find_dates"), ("find_events", "extract_incidents")])
def test_a_cancelled_article_goes_no_further(
    pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch, during: str, never: str
) -> None:
    token = CancelToken()
    real = getattr(steps, during)

    def cancelling(*arguments: object) -> object:
        token.cancel()
        return real(*arguments)

    def unwanted(*_: object) -> None:
        pytest.fail(f"{never} was run")

    monkeypatch.setattr(steps, during, cancelling)
    monkeypatch.setattr(steps, never, unwanted)
    with pytest.raises(Cancelled):
        pipeline.run(report(2), token)
