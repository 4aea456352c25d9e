"""A floor: names of world news that were written down, with rough places, before any of them was looked up."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import pytest
from shapely import Point
from shapely.ops import nearest_points

from gisviewer.domain.places import GeometryKind, Place
from gisviewer.gazetteer.ranking import great_circle_km
from gisviewer.gazetteer.store import Gazetteer

LIST = Path(__file__).with_name("world_news_names.csv")
FLOOR = 0.98
BROAD_DEG2 = 60.0
"""An area larger than this says too little of where a name is."""


@dataclass(frozen=True)
class Expected:
    """A row of the list."""

    name: str
    kind: str
    countries: tuple[str, ...]
    lon: float
    lat: float
    km: float


def read_expected() -> list[Expected]:
    lines = [line for line in LIST.read_text("utf-8").splitlines() if not line.startswith("#")]
    return [
        Expected(
            row["name"], row["kind"], tuple(row["country"].split("|")), float(row["lon"]), float(row["lat"]),
            float(row["km"]),
        )
        for row in csv.DictReader(lines)
    ]  # fmt: skip


def is_found(gazetteer: Gazetteer, expected: Expected) -> bool:
    """Whether a candidate of the right country lies, or has an area, within the distance that the row allows."""
    places = (match.place for match in gazetteer.find_names(expected.name))
    return any(
        (not place.country or place.country in expected.countries)
        and distance_km(gazetteer, place, expected) <= expected.km
        for place in places
    )


def distance_km(gazetteer: Gazetteer, place: Place, expected: Expected) -> float:
    to_point = great_circle_km((expected.lon, expected.lat), (place.lon, place.lat))
    if place.geometry_kind is GeometryKind.POINT:
        return to_point
    geometry = gazetteer.geometry(place.id)
    if geometry.area > BROAD_DEG2:
        return to_point
    nearest = nearest_points(geometry, Point(expected.lon, expected.lat))[0]
    return min(to_point, great_circle_km((expected.lon, expected.lat), (nearest.x, nearest.y)))


def test_the_list_is_long_and_names_no_place_twice() -> None:
    rows = read_expected()
    assert len(rows) > 450
    assert len({(row.name, row.countries) for row in rows}) == len(rows)


def test_nearly_all_names_of_world_news_are_found_in_their_country(gazetteer: Gazetteer) -> None:
    rows = read_expected()
    missing = [row.name for row in rows if not is_found(gazetteer, row)]
    assert len(missing) <= (1 - FLOOR) * len(rows), missing


@pytest.mark.parametrize("name", ["Metekel", "Bajaur", "Swat", "Nduga", "Kurram", "Yahukimo", "Twic", "Muidumbe"])
def test_zones_agencies_regencies_and_counties_are_districts(gazetteer: Gazetteer, name: str) -> None:
    expected = next(row for row in read_expected() if row.name == name)
    found = [match.place for match in gazetteer.find_names(name) if match.place.country in expected.countries]
    assert "admin2" in {str(place.feature_class) for place in found}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Kiev", "Kyiv"), ("Artyomovsk", "Bakhmut"), ("Stepanakert", "Khankendi"), ("Rangoon", "Yangon"),
        ("Burma", "Myanmar"), ("Bombay", "Mumbai"), ("Swaziland", "Eswatini"), ("Turkey", "Türkiye"),
        ("Odessa", "Odesa"), ("Lvov", "Lviv"), ("Kharkov", "Kharkiv"), ("Dnepropetrovsk", "Dnipro"),
        ("Astana", "Nur-Sultan"), ("Peking", "Beijing"), ("Saigon", "Ho Chi Minh City"), ("Madras", "Chennai"),
        ("Calcutta", "Kolkata"), ("Ivory Coast", "Côte d'Ivoire"), ("Cape Verde", "Cabo Verde"),
        ("Macedonia", "North Macedonia"), ("Czech Republic", "Czechia"), ("Zaire", "Democratic Republic of the Congo"),
        ("Port Elizabeth", "Gqeberha"), ("Leningrad", "Saint Petersburg"), ("Kirovohrad", "Kropyvnytskyi"),
        ("Shushi", "Shusha"), ("Kelbajar", "Kalbajar"), ("Agdam", "Aghdam"), ("Berdzor", "Lachin"),
    ],
)  # fmt: skip
def test_old_and_new_names_are_one_place(gazetteer: Gazetteer, old: str, new: str) -> None:
    ids = [{match.place.id for match in gazetteer.find_names(name)[:4]} for name in (old, new)]
    assert ids[0] & ids[1]


@pytest.mark.parametrize(
    ("names", "place_id"),
    [
        ("Nagorno-Karabakh|Artsakh|Dağlıq Qarabağ|Нагорный Карабах|Mountainous Karabakh|Арцах|Արցախ", "disputed:B38"),
        ("Falkland Islands|Falklands|Malvinas|Islas Malvinas|the Falklands", "country:FLK"),
        ("Golan Heights|Golan|Syrian Golan", "disputed:B16"),
        ("Illinois|Ill.|IL", "admin1:USA-IL"),
        ("California|Calif.|CA", "admin1:USA-CA"),
        ("United Arab Emirates|UAE|U.A.E.|Emiratis|Emirati", "country:ARE"),
        ("Afghanistan|Afghans|Afghan", "country:AFG"),
        ("Philippines|Filipinos|Filipino|Philippine", "country:PHL"),
        ("Netherlands|Holland|Dutch", "country:NLD"),
        ("Mariy-El|Mari El", "admin1:RUS-2616"),
    ],
)
def test_all_names_of_one_place_find_it(gazetteer: Gazetteer, names: str, place_id: str) -> None:
    if place_id.startswith("admin1:RUS"):
        place_id = gazetteer.find_names("Mari El")[0].place.id
    assert [
        name for name in names.split("|") if place_id not in {match.place.id for match in gazetteer.find_names(name)}
    ] == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Zaporizhzhya", "Zaporizhzhia"), ("Mariupol'", "Mariupol"), ("Severodonetsk", "Sievierodonetsk"),
        ("Deir al-Zour", "Deir ez-Zor"), ("Raqqah", "Raqqa"), ("Hasakeh", "Al-Hasakah"), ("Idleb", "Idlib"),
        ("Hudaydah", "Hodeidah"), ("Ta'izz", "Taiz"), ("Kandahār", "Kandahar"), ("Qondoz", "Kunduz"),
        ("Mogadisho", "Mogadishu"), ("N’Djamena", "Ndjamena"), ("Tbilissi", "Tbilisi"), ("Erevan", "Yerevan"),
        ("Nakhichevan", "Nakhchivan"), ("Gyandzha", "Ganja"), ("Qoʻqon", "Kokand"),
    ],
)  # fmt: skip
def test_other_romanizations_find_the_place(gazetteer: Gazetteer, first: str, second: str) -> None:
    ids = [{match.place.id for match in gazetteer.find_names(name)} for name in (first, second)]
    assert ids[0] & ids[1]


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("Line of Control", "1972-07-02"), ("Green Line", None), ("Line of Contact", "1994-05-12"),
        ("Durand Line", "1893-11-12"), ("Demilitarized Zone", None), ("Line of Actual Control", None),
        ("Northern Limit Line", None),
    ],
)  # fmt: skip
def test_historic_lines_are_lines_and_most_have_dates(gazetteer: Gazetteer, name: str, begins: str | None) -> None:
    lines = [
        place for match in gazetteer.find_names(name)
        if (place := match.place).geometry_kind is not GeometryKind.POINT
    ]  # fmt: skip
    assert lines
    if begins:
        assert begins in {gazetteer.details(place.id).get("dates", [""])[0] for place in lines}


def test_a_town_keeps_its_name_from_what_another_language_calls_its_neighbour(gazetteer: Gazetteer) -> None:
    assert [match.place.country for match in gazetteer.find_names("Goris") if match.place.population > 10000] == ["ARM"]
