from dataclasses import replace
from datetime import date

from gisviewer.domain.incidents import Casualties, Incident, Source
from gisviewer.domain.places import Role
from gisviewer.geoparse.events.same_event import group_same_events, make_claims, suggest_same_events

DAY = date(2024, 3, 3)
BASE = Incident(
    id="a",
    title="Shelling",
    role=Role.EVENT,
    event_type="Explosions/Remote violence",
    date_start=DAY,
    date_end=DAY,
    lon=25.35,
    lat=13.63,
    geo_precision=1,
    place_id="town:1",
    place_name="El Fasher",
    fatalities_best=14,
    sources=(Source("one", casualties=(Casualties("killed", 14, 14, None, "medics"),)),),
)
OTHER = replace(
    BASE,
    id="b",
    fatalities_best=15,
    sources=(Source("two", casualties=(Casualties("killed", 15, 15, 15, "the army"),)),),
)


def test_two_tellings_of_one_event_are_suggested_with_reasons() -> None:
    (suggestion,) = suggest_same_events([OTHER, BASE])
    assert {suggestion.first, suggestion.second} == {"a", "b"}
    assert "both at El Fasher" in suggestion.reasons


def test_other_places_days_articles_and_mere_mentions_are_not() -> None:
    assert suggest_same_events([BASE, replace(OTHER, place_id="town:2", lon=30.0)]) == []
    assert suggest_same_events([BASE, replace(OTHER, date_start=date(2024, 4, 3), date_end=date(2024, 4, 3))]) == []
    assert suggest_same_events([BASE, replace(OTHER, sources=BASE.sources)]) == []
    assert suggest_same_events([BASE, replace(OTHER, role=Role.CONTEXT)]) == []


def test_claims_keep_who_says_what() -> None:
    rows = make_claims([BASE, OTHER])
    assert [(row.article_id, row.casualties) for row in rows] == [
        ("one", (Casualties("killed", 14, 14, None, "medics"),)),
        ("two", (Casualties("killed", 15, 15, 15, "the army"),)),
    ]


def test_several_tellings_are_one_group_but_for_those_kept_apart() -> None:
    third = replace(BASE, id="c", sources=(Source("three"),))
    (group,) = group_same_events([BASE, OTHER, third])
    assert group.incident_ids == ("a", "b", "c")
    assert "both at El Fasher" in group.reasons
    (pair,) = group_same_events([BASE, OTHER, third], [frozenset("ac"), frozenset("bc")])
    assert pair.incident_ids == ("a", "b")
    assert group_same_events([BASE, OTHER], [frozenset("ab")]) == []


def test_nearness_is_measured_on_a_globe() -> None:
    def near(lon: float, lat: float, precision: int = 1) -> bool:
        first = replace(BASE, lon=179.98, lat=70.0, place_id="", geo_precision=precision)
        second = replace(OTHER, lon=lon, lat=lat, place_id="", geo_precision=1)
        return len(suggest_same_events([first, second])) == 1

    assert near(-179.9, 70.0)  # 4.6 km, over the dateline
    assert near(179.98, 70.08)
    assert not near(179.98, 70.2)
    assert not near(-179.5, 70.0)
    assert near(-179.5, 70.0, precision=2)
