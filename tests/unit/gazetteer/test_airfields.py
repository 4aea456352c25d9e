"""Airports and air bases: which are taken, how they are called, and that none is there twice."""

from __future__ import annotations

import pytest

from gisviewer.domain.places import FeatureClass
from gisviewer.gazetteer.build import airfields
from gisviewer.gazetteer.build.countries import Countries
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.store import Gazetteer

LAND = Countries({"XYZ": Entry("country:XYZ", "Land", FeatureClass.COUNTRY, 0, 0, "XYZ")}, {"XY": "XYZ"}, {})
ROWS = [
    {"icao": "XAAA", "iata": "", "name": "Northtown Airbase", "city": "Northtown", "country": "XY", "lat": 1, "lon": 1},
    {"icao": "XBBB", "iata": "BBB", "name": "Old Field", "city": "Capital", "country": "XY", "lat": 2, "lon": 2},
    {"icao": "XCCC", "iata": "CCC", "name": "New Field", "city": "Capital", "country": "XY", "lat": 3, "lon": 3},
    {"icao": "XDDD", "iata": "DDD", "name": "Hero Airport", "city": "Lone", "country": "XY", "lat": 4, "lon": 4},
    {"icao": "XEEE", "iata": "EEE", "name": "Elsewhere Airport", "city": "", "country": "ZZ", "lat": 5, "lon": 5},
]


def build(monkeypatch: pytest.MonkeyPatch, *known: Entry) -> dict[str, Entry]:
    monkeypatch.setattr(airfields, "_rows", lambda: ROWS)
    return {entry.id: entry for entry in airfields.build_airfields(LAND, known)}


def far_airport() -> Entry:
    return Entry("airport:FAR", "Far Airport", FeatureClass.AIRPORT, 90.0, 0.0)


def test_an_airport_bears_its_town_only_where_the_town_has_one(monkeypatch: pytest.MonkeyPatch) -> None:
    built = build(monkeypatch, far_airport())
    assert set(built) == {"airport:xaaa", "airport:xbbb", "airport:xccc", "airport:xddd"}
    assert "Lone Airport" in built["airport:xddd"].names
    assert "Capital Airport" not in {*built["airport:xbbb"].names, *built["airport:xccc"].names}


def test_an_airport_that_is_known_gets_the_names(monkeypatch: pytest.MonkeyPatch) -> None:
    base = Entry("site:xyz-base", "Northern Air Base", FeatureClass.SITE, 1.01, 1.01, "XYZ")
    town = Entry("city:xyz-lone", "Lone", FeatureClass.CITY, 4.0, 4.0, "XYZ")
    built = build(monkeypatch, base, town)
    assert "airport:xaaa" not in built
    assert {"Northtown Airbase", "Northtown Air Base"} <= set(base.names)
    assert "airport:xddd" in built
    assert not town.names


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("Minot Air Force Base", {"Minot AFB"}),
        ("Engels Airbase", {"Engels Air Base"}),
        ("Pathankot Air Force Station", {"Pathankot Air Base"}),
        ("Zurich International Airport", {"Zurich Airport"}),
        ("Merowe (Merowe New)", set()),
        ("Aleknagik / New Airport", set()),
        ("Gaspe (Michel-Pouliot) Airport", set()),
        ("Paris / Beauvais Airport", {"Beauvais Airport"}),
    ],
)
def test_an_airfield_is_found_as_it_is_written(name: str, others: set[str]) -> None:
    assert {other.strip() for other in airfields._names_of(name)} == {name, *others}


@pytest.mark.parametrize(
    ("name", "lon", "lat"),
    [("Nevatim Air Base", 35.01, 31.21), ("Akrotiri", 32.99, 34.59), ("Shayrat Air Base", 36.91, 34.49)],
)
def test_bundled_bases_are_where_they_are(gazetteer: Gazetteer, name: str, lon: float, lat: float) -> None:
    places = [match.place for match in gazetteer.find_names(name)]
    assert any(abs(place.lon - lon) < 0.1 and abs(place.lat - lat) < 0.1 for place in places)
