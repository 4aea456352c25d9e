"""Cross-checks of the bundled data: what the parts of it say of one another must agree."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import shapely

from gisviewer import paths
from gisviewer.domain.places import FeatureClass, GeometryKind, Place
from gisviewer.gazetteer.build.sources import read_rows
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


@pytest.fixture(scope="module")
def areas(gazetteer: Gazetteer) -> list[tuple[Place, shapely.Geometry]]:
    """All places with text identifiers that have an area."""
    drawn = np.flatnonzero(gazetteer._places["shape"][: len(gazetteer._ids)] >= 0)
    places = [gazetteer._place_at(int(index)) for index in drawn]
    return [(place, gazetteer.geometry(place.id)) for place in places if place.geometry_kind is GeometryKind.AREA]


def test_points_lie_on_the_areas_that_they_stand_for(areas: list[tuple[Place, shapely.Geometry]]) -> None:
    off = {place.id for place, area in areas if not area.intersects(shapely.Point(place.lon, place.lat))}
    between_islands = {"country:ATG", "country:BHS", "country:PHL", "country:TTO", "country:VCT", "admin1:CAN-634"}
    between_islands |= {"admin1:USA-HI", "disputed:B47", "disputed:spratly", "region:british-isles", "region:caribbean"}
    between_islands |= {"region:pacific-islands", "region:visayas", "region:southeast-asia", "region:asean"}
    between_banks = {"country:GMB", "region:maritimes", "region:indochina", "region:us-east-coast"}
    between_continents = {"region:americas", "region:asia-pacific", "region:eurozone"}
    assert off == between_islands | between_banks | between_continents


def test_no_area_spans_the_world_but_those_around_a_pole(areas: list[tuple[Place, shapely.Geometry]]) -> None:
    wide = set()
    for place, area in areas:
        bounds = shapely.bounds(shapely.get_parts(area))
        if (bounds[:, 2] - bounds[:, 0]).max() > 180:
            wide.add(place.id)
    south = {"country:ATA", "region:antarctica", "sea:southern-ocean"}
    north = {"region:arctic", "sea:arctic-ocean"}
    assert wide == south | north


@pytest.mark.parametrize(
    ("where", "lon", "lat", "iso3", "province"),
    [
        ("Mezen", 44.2, 65.84, "RUS", "Arkhangel'sk"),
        ("Naryan-Mar", 53.0, 67.64, "RUS", "Nenets"),
        ("Vorkuta", 64.05, 67.5, "RUS", "Komi"),
        ("Salekhard", 66.6, 66.53, "RUS", "Yamalo-Nenets"),
        ("Verkhoyansk", 133.39, 67.55, "RUS", "Sakha"),
        ("Kuusamo", 29.19, 65.96, "FIN", "Northern Ostrobothnia"),
        ("Ust-Belaya", 173.28, 65.5, "RUS", "Chukotka"),
        ("Egvekinot", -179.0, 66.5, "RUS", "Chukotka"),
        ("the west of Wrangel Island", 179.5, 71.2, "RUS", "Chukotka"),
        ("the east of Wrangel Island", -179.5, 71.2, "RUS", "Chukotka"),
        ("Nome", -165.4, 64.51, "USA", "Alaska"),
        ("Suva", 178.44, -18.12, "FJI", "Central"),
        ("Taveuni", -179.98, -16.85, "FJI", "Northern"),
    ],
)
def test_places_of_the_far_north_and_beside_the_antimeridian_are_in_their_province(
    gazetteer: Gazetteer, where: str, lon: float, lat: float, iso3: str, province: str
) -> None:
    found = gazetteer.areas_at(lon, lat)
    assert found.country is not None
    assert found.admin1 is not None
    assert (found.country.country, found.admin1.name) == (iso3, province), where


@pytest.mark.parametrize(
    ("lon", "lat", "province"),
    [
        (177.5, 64.73, "Chukotka"),  # Anadyr
        (-169.8, 66.16, "Chukotka"),  # Uelen
        (14.4, 67.28, "Nordland"),  # Bodø
        (12.0, 67.3, ""),
        (-10.5, 66.0, ""),
        (0.0, 66.0, ""),
        (-175.0, 69.0, ""),
        (179.0, 72.5, ""),
    ],
)
def test_coasts_and_seas_of_the_far_north_are_in_no_other_province(
    gazetteer: Gazetteer, lon: float, lat: float, province: str
) -> None:
    found = gazetteer.areas_at(lon, lat).admin1
    assert found is None or found.name == province


@pytest.mark.parametrize(("iso3", "name"), [(row["country"], row["name"]) for row in read_rows("new_units")])
def test_a_new_unit_comes_before_what_it_was_cut_from(gazetteer: Gazetteer, iso3: str, name: str) -> None:
    found = [match.place for match in gazetteer.find_names(name) if match.place.country == iso3]
    units = [place.name for place in found if place.feature_class is FeatureClass.ADMIN1]
    assert units[0] == name


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
    open_sea |= {"site:ukr-kerch-bridge", "site:ukr-snake-island", "site:dnk-nord-stream"}
    assert [row for row in wrong if row[0] not in open_sea] == []


def test_the_points_of_states_are_where_geonames_has_them(gazetteer: Gazetteer) -> None:
    alberta = gazetteer.find_names("Alberta")[0].place
    assert great_circle_km((alberta.lon, alberta.lat), (-117.469, 52.28333)) < 1
