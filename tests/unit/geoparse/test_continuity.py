"""Dates and places that a sentence takes over from the event before it, in short texts of our own."""

from __future__ import annotations

from datetime import date

import pytest

from gisviewer.articles import parse_text
from gisviewer.domain.incidents import DatePrecision, Incident
from gisviewer.domain.places import Role
from gisviewer.domain.text import Span
from gisviewer.geoparse.events.casualties import find_casualties
from gisviewer.geoparse.events.continuity import is_date_of_report, retells
from gisviewer.paths import get_geodata
from gisviewer.pipeline import Pipeline


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    if not (get_geodata() / "gazetteer").is_dir():
        pytest.skip("the bundled gazetteer is absent")
    return Pipeline()


def events_of(pipeline: Pipeline, text: str) -> list[Incident]:
    return [incident for incident in pipeline.run(parse_text(text)).incidents if incident.role is Role.EVENT]


def test_the_dateline_dates_the_report_and_no_event(pipeline: Pipeline) -> None:
    text = (
        "NAIROBI, March 10, 2021 (Agency) - Militants attacked an army base in Kismayo on Sunday, killing six soldiers."
    )
    result = pipeline.run(parse_text(text))
    assert result.article.published == date(2021, 3, 10)
    (event,) = [incident for incident in result.incidents if incident.role is Role.EVENT]
    assert (event.place_name, event.date_start, event.date_phrase) == ("Kismayo", date(2021, 3, 7), "on Sunday")
    assert [phrase.phrase for phrase in result.dates] == ["on Sunday"]


def test_a_date_of_speaking_is_not_that_of_the_event() -> None:
    text = "Rebels shelled the town, the governor said on Tuesday."
    assert is_date_of_report(text, Span(0, len(text)), Span(text.index("on Tue"), len(text) - 1))
    text = "The governor said that rebels shelled the town on Tuesday."
    assert not is_date_of_report(text, Span(0, len(text)), Span(text.index("on Tue"), len(text) - 1))


@pytest.mark.parametrize("text", ["The attack took place on Monday.", "The heavy fighting broke out at dawn."])
def test_a_sentence_may_tell_the_event_again(text: str) -> None:
    assert retells(text, Span(0, len(text)))
    other = "The attackers took two trucks."
    assert not retells(other, Span(0, len(other)))


def test_the_date_is_that_of_the_retelling(pipeline: Pipeline) -> None:
    text = (
        "Aleppo, 20 May 2016: Rebels ambushed an army patrol near Idlib, killing three soldiers, officials said on "
        "Thursday. The attack took place on May 12."
    )
    (event,) = events_of(pipeline, text)
    assert (event.date_start, event.fatalities_best) == (date(2016, 5, 12), 3)


def test_the_next_sentence_keeps_the_date(pipeline: Pipeline) -> None:
    text = (
        "Kyiv, 3 March 2023 - Missiles hit a power station in Odesa on Wednesday. "
        "Shelling wounded two men in the city of Kherson."
    )
    first, second = events_of(pipeline, text)
    assert (first.date_start, first.date_precision) == (date(2023, 3, 1), DatePrecision.DAY)
    assert (second.place_name, second.date_start) == ("Kherson", date(2023, 3, 1))
    assert second.date_precision is DatePrecision.DAYS


def test_no_place_is_taken_from_two_sentences_before(pipeline: Pipeline) -> None:
    text = (
        "Bamako, 3 March 2023 - Gunmen attacked an army post in Gao on Wednesday. The government has not commented. "
        "Elections are due next year. Several shops were looted."
    )
    looting = [event for event in events_of(pipeline, text) if event.sub_event_type.startswith("Looting")]
    assert [event.place_name for event in looting] == [""]


def test_a_border_that_only_describes_a_town_is_not_the_place(pipeline: Pipeline) -> None:
    text = "4 July 2019. Militants seized the town of Bosso, on the border with Nigeria, on Tuesday, Niger's army said."
    (event,) = events_of(pipeline, text)
    assert (event.place_name, event.geo_precision) == ("Bosso", 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast left at least 8 villagers and three border guards dead.", (11, 11, None)),
        ("Four pupils and two teachers were killed.", (6, 6, 6)),
        ("Four pupils were killed and two teachers wounded.", (4, 4, 4)),
        ("The raid left 9 gunmen dead and two soldiers wounded.", (9, 9, 9)),
    ],
)
def test_listed_victims_are_added_up(text: str, expected: tuple[int, int, int | None]) -> None:
    killed = next(entry for entry in find_casualties(text, Span(0, len(text))) if entry.kind == "killed")
    assert (killed.low, killed.best, killed.high) == expected


def test_no_deaths_elsewhere_take_nothing_from_a_count(pipeline: Pipeline) -> None:
    text = "4 July 2019. A bomb blast in Quetta killed five people on Tuesday. No deaths were reported by the army."
    (event,) = events_of(pipeline, text)
    assert (event.fatalities_low, event.fatalities_best) == (5, 5)
