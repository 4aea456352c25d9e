"""Cross-checks of the bundled data: what the parts of it say of one another must agree."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import shapely

from gisviewer import paths
from gisviewer.domain.places import FeatureClass, GeometryKind, Place
from gisviewer.gazetteer.layout import FEATURE_CLASSES, FOLDER
from gisviewer.gazetteer.manifest import read_manifest
from gisviewer.gazetteer.ranking import great_circle_km
from gisviewer.gazetteer.store import Gazetteer

NEAR_DEG = 0.25
"""Coasts are simplified; a city this near to its country's area counts as in it."""


def places_of(gazetteer: Gazetteer, *kinds: FeatureClass) -> list[Place]:
    codes = [FEATURE_CLASSES.index(kind) for kind in kinds]
    return [gazetteer._place_at(int(i)) for i in np.flatnonzero(np.isin(gazetteer._places["feature"], codes))]


def test_counts_are_those_of_the_header_and_the_manifest(gazetteer: Gazetteer) -> None:
    counted = Counter(str(FEATURE_CLASSES[code]) for code in gazetteer._places["feature"].tolist())
    stated = gazetteer._header["counts"]
    assert {kind: count for kind, count in stated.items() if count} == dict(counted)
    listed = {item.path: item for item in read_manifest(paths.get_geodata())}
    names = [f"{FOLDER}/{name}" for name in (*gazetteer._header["files"], "header.json")]
    assert all(listed[name].features == len(gazetteer) for name in names)


def test_every_country_province_and_disputed_area_is_found_by_each_of_its_names(gazetteer: Gazetteer) -> None:
    places = places_of(gazetteer, FeatureClass.COUNTRY, FeatureClass.ADMIN1, FeatureClass.DISPUTED)
    lost = [
        (place.id, name)
        for place in places
        for name in (place.name, *place.names)
        if all(match.place.id != place.id for match in gazetteer.find_names(name))
    ]
    assert lost == []


def test_every_country_has_its_capital(gazetteer: Gazetteer) -> None:
    uninhabited = {"ATA", "ATF", "BVT", "HMD", "IOT", "SGS", "TKL", "UMI"}
    without = {p.country for p in places_of(gazetteer, FeatureClass.COUNTRY) if gazetteer.capital(p.country) is None}
    assert without <= uninhabited


def test_no_geometry_is_invalid(gazetteer: Gazetteer) -> None:
    shapes = np.flatnonzero(gazetteer._places["shape"][: len(gazetteer._ids)] >= 0)
    drawn = [gazetteer._read_shape(int(index)) for index in shapes]
    invalid = [gazetteer._ids[int(index)] for index, shape in zip(shapes, drawn, strict=True) if not shape.is_valid]
    assert invalid == []


def test_points_lie_on_or_near_what_they_stand_for(gazetteer: Gazetteer) -> None:
    places = places_of(gazetteer, FeatureClass.COUNTRY, FeatureClass.ADMIN1, FeatureClass.ADMIN2, FeatureClass.DISPUTED)
    far = [
        place.id
        for place in places
        if place.geometry_kind is GeometryKind.AREA
        and gazetteer.geometry(place.id).distance(shapely.Point(place.lon, place.lat)) > 0.5
    ]
    at_sea = ["admin1:CAN-634"]  # GeoNames' point of Nunavut lies between its islands
    assert far == at_sea


def test_every_province_lies_in_its_country(gazetteer: Gazetteer) -> None:
    outside = []
    for place in places_of(gazetteer, FeatureClass.ADMIN1, FeatureClass.ADMIN2):
        if place.geometry_kind is not GeometryKind.AREA:
            continue
        country = gazetteer.geometry(f"country:{place.country}")
        area = gazetteer.geometry(place.id)
        if area.intersection(country).area < 0.5 * area.area:
            outside.append(place.id)
    known = gazetteer._header["exceptions"]["provinces"]
    assert sorted(outside) == sorted(known)
    assert all(known.values())


def test_every_city_lies_in_its_country_or_is_listed_with_the_reason(gazetteer: Gazetteer) -> None:
    first = len(gazetteer._ids)
    places = gazetteer._places[first:]
    listed = gazetteer._header["exceptions"]["cities"]
    unexplained = []
    for code, iso3 in enumerate(gazetteer._countries):
        of_country = np.flatnonzero(places["country"] == code)
        country = gazetteer.country(iso3)
        if not len(of_country) or country is None:
            continue
        area = gazetteer.geometry(country.id)
        lon, lat = places["lon"][of_country] / 1e7, places["lat"][of_country] / 1e7
        out = of_country[~shapely.contains_xy(area, lon, lat)]
        points = shapely.points(places["lon"][out] / 1e7, places["lat"][out] / 1e7)
        far = out[~shapely.dwithin(area, points, NEAR_DEG)]
        unexplained += [int(places["number"][i]) for i in far if str(places["number"][i]) not in listed]
    assert unexplained == []
    assert all(listed.values())


def test_every_land_border_touches_both_states(gazetteer: Gazetteer) -> None:
    borders = [place for place in places_of(gazetteer, FeatureClass.BORDER) if place.id.count(":") == 1]
    land = [place.id for place in borders if place.id.startswith("border:")]
    assert len(land) > 300
    for place_id in land:
        line = gazetteer.geometry(place_id)
        for iso3 in place_id.removeprefix("border:").split("-"):
            assert line.distance(gazetteer.geometry(f"country:{iso3}")) < 1e-4, place_id


@pytest.mark.parametrize(
    ("iso3", "expected"),
    [
        ("UKR", {"RUS", "BLR", "POL", "SVK", "HUN", "ROU", "MDA"}),
        ("SYR", {"TUR", "IRQ", "JOR", "ISR", "LBN"}),
        ("AFG", {"PAK", "IRN", "TKM", "UZB", "TJK", "CHN"}),
        ("SRB", {"HUN", "ROU", "BGR", "MKD", "XKX", "MNE", "BIH", "HRV"}),
        ("MLI", {"DZA", "NER", "BFA", "CIV", "GIN", "SEN", "MRT"}),
        ("AUS", set()),
    ],
)
def test_neighbours_are_the_known_ones(gazetteer: Gazetteer, iso3: str, expected: set[str]) -> None:
    assert set(gazetteer.neighbours(iso3)) == expected


def test_maritime_neighbours_are_told_apart(gazetteer: Gazetteer) -> None:
    assert "GBR" in gazetteer.maritime_neighbours("FRA")
    assert "GBR" not in gazetteer.neighbours("FRA")
    assert {"KOR", "RUS"} <= set(gazetteer.maritime_neighbours("JPN"))
    assert gazetteer.maritime_neighbours("ARM") == ()


@pytest.mark.parametrize(
    ("pair", "claimant", "near"),
    [
        (("RUS", "UKR"), "UKR", (39.8, 48.0)),
        (("ISR", "SYR"), "SYR", (35.65, 33.0)),
        (("CHN", "IND"), "IND", (79.5, 35.9)),
    ],
)
def test_borders_as_claimed_are_told_apart(
    gazetteer: Gazetteer, pair: tuple[str, str], claimant: str, near: tuple[float, float]
) -> None:
    lines = [line for line in gazetteer.borders_between(*pair) if claimant in line.claimants]
    assert lines
    assert min(gazetteer.geometry(line.id).distance(shapely.Point(near)) for line in lines) < 1.0


def test_crimea_is_on_the_actual_border_and_not_on_the_one_that_ukraine_claims(gazetteer: Gazetteer) -> None:
    perekop = shapely.Point(33.7, 46.1)
    actual = gazetteer.border("RUS", "UKR")
    assert actual is not None
    assert actual.distance(perekop) < 0.2
    claimed = gazetteer.geometry("border:RUS-UKR:B89")
    assert claimed.distance(perekop) > 1


def test_sites_lie_in_the_country_that_the_table_gives_them(gazetteer: Gazetteer) -> None:
    kinds = (FeatureClass.SITE, FeatureClass.CITY, FeatureClass.REGION, FeatureClass.MOUNTAIN)
    wrong = []
    for place in places_of(gazetteer, *kinds):
        country = gazetteer.country(place.country)
        if place.id.startswith("geonames:") or country is None or place.geometry_kind is not GeometryKind.POINT:
            continue
        distance = gazetteer.geometry(country.id).distance(shapely.Point(place.lon, place.lat))
        if distance > 0.4 and not gazetteer.areas_at(place.lon, place.lat).disputed:
            wrong.append((place.id, round(distance, 2)))
    open_sea = {"site:phl-second-thomas-shoal", "site:phl-mischief-reef", "site:phl-fiery-cross-reef"}
    open_sea |= {"site:phl-subi-reef", "site:phl-whitsun-reef", "mountain:nzl-whakaari-white-island"}
    open_sea |= {"site:ukr-kerch-bridge", "site:ukr-snake-island"}
    assert [row for row in wrong if row[0] not in open_sea] == []


def test_the_points_of_states_are_where_geonames_has_them(gazetteer: Gazetteer) -> None:
    alberta = gazetteer.find_names("Alberta")[0].place
    assert great_circle_km((alberta.lon, alberta.lat), (-117.469, 52.28333)) < 1
