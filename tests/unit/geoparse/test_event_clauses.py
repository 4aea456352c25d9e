"""What belongs to which event of a sentence or of two: its place, its day, who took part."""

from __future__ import annotations

from datetime import date

import pytest

from gisviewer.articles import parse_text
from gisviewer.domain.incidents import DatePrecision, Incident
from gisviewer.domain.places import Role
from gisviewer.paths import get_geodata
from gisviewer.pipeline import Pipeline


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    if not (get_geodata() / "gazetteer").is_dir():
        pytest.skip("the bundled gazetteer is absent")
    return Pipeline()


def events(pipeline: Pipeline, text: str) -> list[Incident]:
    found = pipeline.run(parse_text(text)).incidents
    return [incident for incident in found if incident.role is Role.EVENT]


def test_a_relative_clause_keeps_its_places_to_itself(pipeline: Pipeline) -> None:
    (signed,) = events(
        pipeline,
        "KINSHASA, Nov 17, 2025 - The movement, which holds Goma since January and Bukavu since February, signed a "
        "ceasefire with the government in Doha on Saturday.",
    )
    assert signed.place_name == "Doha"
    assert signed.date_start == date(2025, 11, 15)


@pytest.mark.parametrize(
    ("words", "first", "last", "precision"),
    [
        ("two days after", date(2025, 4, 25), date(2025, 4, 25), DatePrecision.DAY),
        ("a week after", date(2025, 4, 20), date(2025, 4, 20), DatePrecision.WEEK),
        ("days after", date(2025, 4, 21), date(2025, 4, 25), DatePrecision.DAYS),
        ("weeks after", date(2025, 3, 16), date(2025, 4, 13), DatePrecision.MONTH),
    ],
)
def test_days_after_dates_what_came_before(
    pipeline: Pipeline, words: str, first: date, last: date, precision: DatePrecision
) -> None:
    clash, killing = events(
        pipeline,
        f"PARIS, April 28, 2025 - Troops fought rebels near Gao in Mali on Sunday, {words} gunmen killed 26 villagers "
        "at a market in Mopti.",
    )
    assert (clash.place_name, clash.date_start) == ("Gao", date(2025, 4, 27))
    assert killing.place_name == "Mopti"
    assert (killing.date_start, killing.date_end, killing.date_precision) == (first, last, precision)
    assert [actor.name for actor in killing.actors][:1] == ["gunmen"]


def test_a_claim_of_an_attack_told_before_is_no_other_attack(pipeline: Pipeline) -> None:
    (attack,) = events(
        pipeline,
        "KABUL, May 3, 2024 - A suicide bomber killed nine people in Kandahar on Thursday. The Islamic State group "
        "said on Friday that it had carried out the attack.",
    )
    assert attack.place_name == "Kandahar"
    assert attack.date_start == date(2024, 5, 2)
    assert len(attack.sources[0].excerpts) == 2


def test_the_town_told_next_replaces_the_country(pipeline: Pipeline) -> None:
    (quake,) = events(
        pipeline,
        "KABUL (Nov 3, 2025) - An earthquake shook Afghanistan on Monday, killing at least 20 people. The quake struck "
        "near Mazar-i-Sharif at a depth of 28 km.",
    )
    assert quake.place_name == "Mazar-i-Sharif"
    assert (quake.sub_event_type, quake.fatalities_best) == ("Earthquake", 20)


def test_the_sum_of_a_country_is_not_the_count_of_a_town(pipeline: Pipeline) -> None:
    country, town = events(
        pipeline,
        "MINSK, Aug 10, 2020 - Police detained 3,000 people at protests across Belarus on Sunday. In Brest, protesters "
        "clashed with police on Sunday.",
    )
    assert [country.place_name, town.place_name] == ["Belarus", "Brest"]
    assert not town.casualties


@pytest.mark.parametrize(
    ("headline", "sub_type", "first_actor"),
    [
        ("Gunmen abduct 30 pupils from a school in Kaduna, Nigeria", "Abduction/forced disappearance", "Gunmen"),
        ("Militants kill 12 farmers in Borno, Nigeria", "Attack", "Militants"),
        ("Rebels seize town of Sake in eastern Congo", "Non-state actor overtakes territory", "Rebels"),
    ],
)
def test_headlines_in_the_present_tense(pipeline: Pipeline, headline: str, sub_type: str, first_actor: str) -> None:
    (event,) = events(pipeline, f"LAGOS, May 3, 2024 - {headline}.")
    assert event.sub_event_type == sub_type
    assert (event.actors[0].name, event.actors[0].role) == (first_actor, "actor1")


@pytest.mark.parametrize(
    ("text", "sub_type"),
    [
        ("Flash floods swept through Derna in Libya on Monday, killing 200 people.", "Flood"),
        ("A ferry capsized near Mombasa in Kenya on Monday and 12 people drowned.", "Accident"),
        ("A landslide buried homes in Enga in Papua New Guinea on Monday.", "Landslide"),
        ("A copper mine collapsed near Kolwezi in Congo on Monday, killing 32.", "Accident"),
        ("Cyclone Chido hit Mayotte on Monday, killing 31 people.", "Storm"),
        ("An outbreak of cholera killed 40 people in Goma in Congo on Monday.", "Epidemic"),
    ],
)
def test_disasters_have_names_and_no_type_of_conflict(pipeline: Pipeline, text: str, sub_type: str) -> None:
    found = events(pipeline, f"GENEVA, May 8, 2024 - {text}")
    assert [(event.event_type, event.sub_event_type) for event in found] == [("Unclassified", sub_type)]


def test_a_capital_that_acts_is_no_place_of_an_event(pipeline: Pipeline) -> None:
    text = "DELHI, April 27, 2025 - Islamabad has shut its airspace to Indian airlines. Shells hit Poonch on Saturday."
    assert "Islamabad" not in [event.place_name for event in events(pipeline, text)]


def test_the_city_is_the_one_named_last(pipeline: Pipeline) -> None:
    text = (
        "KYIV, Nov 12, 2025 - Ukrainian forces hold the north of Pokrovsk, a transport hub. Russian troops entered the "
        "city on Monday through the Selydove road."
    )
    assert [event.place_name for event in events(pipeline, text)] == ["Pokrovsk"]


def test_a_border_that_describes_a_province_is_no_place_of_an_event(pipeline: Pipeline) -> None:
    text = (
        "QUITO, Sept 23, 2025 - A riot in a prison of the city of Machala, in El Oro province near the border with "
        "Peru left 14 people dead on Monday."
    )
    assert [event.place_name for event in events(pipeline, text)] == ["Machala"]


def test_attacks_that_came_after_others_are_told_before(pipeline: Pipeline) -> None:
    text = (
        "BOGOTA, June 11, 2025 - Bombs exploded in Cali on Tuesday. The attacks came three days after a senator was "
        "shot in Bogotá."
    )
    assert [event.place_name for event in events(pipeline, text)] == ["Cali"]


def test_strikes_of_a_state_name_it_as_actor_and_an_army_of_a_name_is_one(pipeline: Pipeline) -> None:
    text = "BEIRUT, July 15, 2025 - Israeli air strikes hit Nabatieh in Lebanon on Tuesday."
    (strike,) = events(pipeline, text)
    assert [(actor.name, actor.country) for actor in strike.actors] == [("Israel", "ISR")]
    text = "YANGON, May 3, 2024 - The Karen National Liberation Army attacked soldiers at Hpapun in Myanmar on Tuesday."
    (attack,) = events(pipeline, text)
    assert [actor.name for actor in attack.actors] == ["Karen National Liberation Army", "soldiers"]


def test_both_of_two_states_act(pipeline: Pipeline) -> None:
    (clash,) = events(pipeline, "DELHI, May 3 2024 - India and Pakistan traded fire in Kashmir on Tuesday.")
    assert [(actor.name, actor.role) for actor in clash.actors] == [("India", "actor1"), ("Pakistan", "actor2")]
