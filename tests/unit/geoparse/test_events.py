"""Events, casualties and relative places in short texts of our own."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod

from gisviewer.articles import parse_text
from gisviewer.domain.incidents import Incident
from gisviewer.domain.places import FeatureClass, Mention, MentionKind, Place, Resolution, Role
from gisviewer.domain.text import Article, Span
from gisviewer.errors import SettingsError
from gisviewer.geoparse.events.casualties import find_casualties
from gisviewer.geoparse.events.codebook import load_codebook
from gisviewer.geoparse.events.find import find_events
from gisviewer.geoparse.events.realis import Realis
from gisviewer.geoparse.places.relative import place_relatives
from gisviewer.paths import get_geodata
from gisviewer.pipeline import Pipeline, PipelineSettings

Count = tuple[str, int | None, int | None, int | None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 12 people were killed and 30 others wounded.", [("killed", 12, 12, None), ("wounded", 30, 30, 30)]),
        ("Gunmen killed three soldiers and two civilians.", [("killed", 5, 5, 5)]),
        ("Two of its soldiers were killed and four wounded.", [("killed", 2, 2, 2), ("wounded", 4, 4, 4)]),
        ("The attack left 14 dead and 20 injured.", [("killed", 14, 14, 14), ("wounded", 20, 20, 20)]),
        ("Between 20 and 30 civilians were killed.", [("killed", 20, 20, 30)]),
        ("Dozens of people were killed.", [("killed", 24, None, None)]),
        ("No one was killed.", [("killed", 0, 0, 0)]),
        ("Up to 40 people died.", [("killed", None, 40, 40)]),
        ("Fifteen villagers, including four children, were killed.", [("killed", 15, 15, 15)]),
        ("More than 10,000 people have been displaced.", [("displaced", 10000, 10000, None)]),
        ("Police arrested 17 protesters.", [("arrested", 17, 17, 17)]),
        ("Militants abducted 280 students.", [("abducted", 280, 280, 280)]),
        ("Nearly 2,000 peacekeepers were deployed.", []),
        ("He is 25 years old and lives 30 km away.", []),
        ("On 3 May 2021 the treaty of 1997 was signed.", []),
        ("The strike destroyed 12 houses.", []),
    ],
)
def test_casualties(text: str, expected: list[Count]) -> None:
    found = find_casualties(text, Span(0, len(text)))
    assert [(entry.kind, entry.low, entry.best, entry.high) for entry in found] == expected


def test_casualties_are_attributed() -> None:
    text = "Nine people were killed, according to the health ministry."
    assert find_casualties(text, Span(0, len(text)))[0].according_to == "the health ministry"


@pytest.mark.parametrize(
    ("text", "realis"),
    [
        ("Troops clashed with rebels.", Realis.HAPPENED),
        ("The ministry denied that its troops had shelled the town.", Realis.DENIED),
        ("There was no sign of fighting.", Realis.DENIED),
        ("The envoy warned of attacks.", Realis.POSSIBLE),
        ("Officials warned that fighting could resume.", Realis.POSSIBLE),
        ("If rebels attack, the army will answer.", Realis.POSSIBLE),
        ("The army vowed to retake the town after an offensive.", Realis.HAPPENED),
    ],
)
def test_what_did_not_happen_is_told_apart(text: str, realis: Realis) -> None:
    events = find_events(text, (Span(0, len(text)),), load_codebook())
    assert events[0].realis is realis


def test_an_appeal_for_aid_is_no_event() -> None:
    text = "The council appeals for military aid under the treaty."
    assert find_events(text, (Span(0, len(text)),), load_codebook()) == []


@pytest.mark.parametrize(
    "content", ["", "[]", '{"name": "x"}', '{"name": "x", "types": 3, "groups": [], "background": "("}']
)
def test_a_broken_codebook_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "codes.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"codes\.json"):
        load_codebook(path)


def test_a_codebook_can_be_replaced(tmp_path: Path) -> None:
    book = {
        "name": "floods",
        "background": "war",
        "groups": [],
        "types": [{"name": "Flood", "sub_types": [{"name": "River", "triggers": "burst its banks"}]}],
    }
    path = tmp_path / "codes.json"
    path.write_text(json.dumps(book), encoding="utf-8")
    text = "The river burst its banks."
    (event,) = find_events(text, (Span(0, len(text)),), load_codebook(path))
    assert (event.event_type, event.sub_event_type) == ("Flood", "River")


def relative(text: str, lon: float = 45.0, lat: float = 40.0) -> Resolution:
    at = text.index("Goris")
    place = Place("town:goris", "Goris", FeatureClass.CITY, lon, lat)
    resolution = Resolution(Mention(Span(at, at + 5), "Goris"), place=place, score=1.0, geo_precision=1)
    return place_relatives(Article("a", text), [resolution])[0]


@given(
    km=st.integers(1, 300),
    lon=st.floats(-179, 179),
    lat=st.floats(-75, 75),
    side=st.sampled_from([("north", 0), ("south-east", 135), ("west", 270)]),
)
def test_a_distance_and_direction_move_the_place(km: int, lon: float, lat: float, side: tuple[str, int]) -> None:
    found = relative(f"Shells fell {km} km {side[0]} of Goris.", lon, lat)
    assert found.place is not None
    azimuth, _, metres = Geod(ellps="WGS84").inv(lon, lat, found.place.lon, found.place.lat)
    assert metres / 1000 == pytest.approx(km, rel=1e-3)
    assert (azimuth - side[1] + 180) % 360 - 180 == pytest.approx(0, abs=0.5)
    assert (found.geo_precision, found.mention.kind) == (2, MentionKind.RELATIVE)


@pytest.mark.parametrize(
    "words", ["near", "just north of", "outside", "on the outskirts of", "10 miles from", "near the town of"]
)
def test_vague_words_make_an_area(words: str) -> None:
    found = relative(f"Shells fell {words} Goris.")
    assert found.geo_precision == 2
    assert found.wkb is not None
    assert found.place is not None
    assert shapely.from_wkb(found.wkb).contains(shapely.Point(found.place.lon, found.place.lat))
    assert found.uncertainty_km is not None


def test_a_place_without_such_words_stays() -> None:
    assert relative("Shells fell in Goris.").geo_precision == 1


REPORTS = [
    (
        "2024-03-05",
        "Shelling Kills 14 in El Fasher Market\n\nEL FASHER, Sudan - At least 14 people were killed and more than 30"
        " wounded when artillery shells struck a market in El Fasher on Sunday, medics said. The Rapid Support Forces"
        " denied that it had fired on the market."
        " The war, which began in April 2023, has killed more than 13,000 people.",
        [("Explosions/Remote violence", "El Fasher", "2024-03-03", 14)],
    ),
    (
        "2022-05-10",
        "Russian missiles struck the Ukrainian port city of Odesa on Monday evening, killing one person and wounding"
        " five, officials said. President Zelenskiy said Russia could use chemical weapons.",
        [("Explosions/Remote violence", "Odesa", "2022-05-09", 1)],
    ),
    (
        "2011-02-05",
        "Thai and Cambodian soldiers exchanged fire on Friday near a temple on the Thai-Cambodian border, killing three"
        " people.",
        [("Battles", "Cambodia–Thailand border", "2011-02-04", 3)],
    ),
    (
        "2023-03-30",
        "Colombia's ELN guerrillas fought soldiers near Tumaco early on Wednesday. The government could suspend peace"
        " talks. Thousands of people protested in Bogota on Sunday.",
        [("Battles", "Tumaco", "2023-03-29", None), ("Protests", "Bogotá", "2023-03-26", None)],
    ),
    (
        "2024-03-04",
        "Gangs stormed the main prison in Port-au-Prince late on Saturday. At least 12 people were killed.",
        [("Battles", "Port-au-Prince", "2024-03-02", 12)],
    ),
    (
        "2022-12-01",
        "Suspected militants abducted four fishermen off Jolo on November 28, the Philippine army said.",
        [("Violence against civilians", "Jolo", "2022-11-28", None)],
    ),
]


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    if not (get_geodata() / "gazetteer").is_dir():
        pytest.skip("the bundled gazetteer is absent")
    return Pipeline()


def incidents_in(pipeline: Pipeline, text: str, published: str) -> list[Incident]:
    article = replace(parse_text(text), published=date.fromisoformat(published))
    return [incident for incident in pipeline.run(article).incidents if incident.role is Role.EVENT]


@pytest.mark.parametrize(("published", "text", "expected"), REPORTS)
def test_reports(
    pipeline: Pipeline, published: str, text: str, expected: list[tuple[str, str, str, int | None]]
) -> None:
    found = [
        (incident.event_type, incident.place_name, str(incident.date_start), incident.fatalities_best)
        for incident in incidents_in(pipeline, text, published)
    ]
    assert found == expected


def test_the_first_article_gives_its_two_clashes(pipeline: Pipeline, shared: Path) -> None:
    (path,) = (shared / "articles").glob("*.txt")
    text = path.read_text(encoding="utf-8")
    found = incidents_in(pipeline, text, "2021-11-16")
    assert {(i.event_type, i.place_id, str(i.date_start)) for i in found} == {
        ("Battles", "border:ARM-AZE", "2021-11-16"),
        ("Battles", "border:ARM-AZE", "2021-11-14"),
    }
    assert all(incident.fatalities_best is None for incident in found)


@pytest.mark.parametrize(
    ("text", "place_id", "geo_precision"),
    [
        ("Thai troops fired across the frontier into Cambodia on Monday.", "border:KHM-THA", 5),
        ("Nigeria closed the border on Monday after an attack in Niger.", "border:NER-NGA", 5),
        ("Bolivian and Chilean police clashed at the frontier on Tuesday.", "border:BOL-CHL", 5),
        ("Colombian rebels fought soldiers at the Venezuelan border near Arauca on Sunday.", "border:COL-VEN", 5),
        ("Border guards shot at smugglers in Quetta on Monday.", "geonames:1167528", 1),
        ("Clashes erupted on the road from Kabul to Jalalabad on Monday.", "geonames:1138958", 2),
        ("A convoy was ambushed forty kilometres from Gao on Tuesday.", "geonames:2457163", 2),
    ],
)
def test_borders_roads_and_vague_places(pipeline: Pipeline, text: str, place_id: str, geo_precision: int) -> None:
    (incident, *_) = incidents_in(pipeline, text, "2024-03-06")
    assert (incident.place_id, incident.geo_precision) == (place_id, geo_precision)


def test_of_many_neighbours_no_border_is_guessed(pipeline: Pipeline) -> None:
    text = (
        "Fighting broke out on the border on Monday, officials in Kampala said. Uganda shares borders with Congo,"
        " Rwanda, Kenya, Tanzania and South Sudan."
    )
    (incident,) = incidents_in(pipeline, text, "2024-03-06")
    assert (incident.is_located, incident.location_text) == (False, "the border")
    assert incident.resolution is not None
    result = pipeline.run(replace(parse_text(text), published=date(2024, 3, 6)))
    border = next(r for r in result.resolutions if r.mention.surface == "the border")
    assert border.place is None
    assert all("UGA" in candidate.place.id for candidate in border.candidates[:3])


def test_the_pipeline_codes_by_a_codebook_of_the_users(pipeline: Pipeline, tmp_path: Path) -> None:
    book = {
        "name": "floods",
        "background": "war",
        "groups": [],
        "types": [{"name": "Flood", "sub_types": [{"name": "River", "triggers": "burst its banks"}]}],
    }
    path = tmp_path / "codes.json"
    path.write_text(json.dumps(book), encoding="utf-8")
    own = Pipeline(PipelineSettings(codebook=path))
    text = "The river burst its banks in Khartoum on Monday. Troops clashed with rebels in Nyala on Monday."
    assert [(i.event_type, i.place_name) for i in incidents_in(own, text, "2024-03-06")] == [("Flood", "Khartoum")]
    path.write_text("{", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"codes\.json"):
        incidents_in(own, text, "2024-03-06")
