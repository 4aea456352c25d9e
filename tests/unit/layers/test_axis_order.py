"""Swapped degrees are noticed by where they lie; what is right, or cannot be told, is left alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from gisviewer.layers.axis_order import doubt_axis_order
from gisviewer.layers.crs import CrsChoice, CrsNeeded, bounds_in_degrees, bounds_in_file
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.read import read_layers


def _country_at(lon: float, lat: float) -> tuple[str, ...]:
    """A world of two countries: one in the north-east, one far in the south."""
    if 30 <= lon <= 50 and 45 <= lat <= 60:
        return ("Northland", "NOR", "The North")
    return ("Southland", "SOU") if 45 <= lon <= 60 and -50 <= lat <= -30 else ()


def _layer(folder: Path, places: list[tuple[float, float]], **properties: Any) -> LoadedLayer:
    path = folder / "places.geojson"
    rows = [
        {"type": "Feature", "properties": properties, "geometry": {"type": "Point", "coordinates": place}}
        for place in places
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": rows}), "utf-8")
    return read_layers(path)[0]


NORTH = [(31.0 + n / 10, 47.0 + n / 20) for n in range(100)]
SWAPPED = [(lat, lon) for lon, lat in NORTH]


def test_places_at_sea_that_lie_on_land_the_other_way_round(tmp_path: Path) -> None:
    doubt = doubt_axis_order(_layer(tmp_path, SWAPPED), _country_at)
    assert doubt is not None
    assert (doubt.looked_at, doubt.here, doubt.swapped) == (60, 0, 60)
    assert (doubt.by, doubt.around) == ("land", "Northland")


def test_right_places_are_not_doubted(tmp_path: Path) -> None:
    assert doubt_axis_order(_layer(tmp_path, NORTH), _country_at) is None


def test_some_at_sea_are_not_doubted(tmp_path: Path) -> None:
    assert doubt_axis_order(_layer(tmp_path, [*NORTH[:40], *[(0.0, 0.0)] * 60]), _country_at) is None


def test_longitudes_that_can_be_no_latitudes_are_not_doubted(tmp_path: Path) -> None:
    assert doubt_axis_order(_layer(tmp_path, [*SWAPPED, (120.0, 0.0), (121.0, 0.0)] * 3), _country_at) is None


def test_two_places_are_too_few(tmp_path: Path) -> None:
    assert doubt_axis_order(_layer(tmp_path, SWAPPED[:2]), _country_at) is None


@pytest.mark.parametrize("name", ["northland", "NOR", "the north"])
def test_places_in_another_country_than_they_name(tmp_path: Path, name: str) -> None:
    both = [(46.0 + n / 10, 46.0) for n in range(20)]

    def country_at(lon: float, lat: float) -> tuple[str, ...]:
        return ("Northland", "NOR", "The North") if lat >= 46 and lon == 46 else ("Elsewhere", "ELS")

    doubt = doubt_axis_order(_layer(tmp_path, both[1:], country=name), country_at)
    assert doubt is not None
    assert doubt.by == "country"
    assert (doubt.here, doubt.swapped) == (0, 19)
    assert doubt_axis_order(_layer(tmp_path, both[1:]), country_at) is None, "all of them lie on land"


def test_places_far_from_the_incidents_that_lie_among_them_the_other_way_round(tmp_path: Path) -> None:
    places = [(40.0 + n / 50, 45.0) for n in range(20)]
    layer = _layer(tmp_path, places)

    def country_at(lon: float, lat: float) -> tuple[str, ...]:
        return ("Everywhere",)

    doubt = doubt_axis_order(layer, country_at, (48.5, 38.0))
    assert doubt is not None
    assert (doubt.by, doubt.here, doubt.swapped, doubt.around) == ("work", 0, 20, "Everywhere")
    assert doubt_axis_order(layer, country_at, (40.0, 45.0)) is None
    assert doubt_axis_order(layer, country_at) is None


def _in_crs(folder: Path, crs: str, place: tuple[float, float]) -> Path:
    path = folder / "stated.geojson"
    member = {"type": "name", "properties": {"name": crs}}
    row = {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": place}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": member, "features": [row]}), "utf-8")
    return path


@pytest.mark.parametrize("crs", ["EPSG:32638", "EPSG:3857", "EPSG:27700", "EPSG:2263"])
def test_degrees_in_a_file_that_names_metres_are_asked_about(tmp_path: Path, crs: str) -> None:
    path = _in_crs(tmp_path, crs, (44.5, 40.1))
    with pytest.raises(CrsNeeded, match="look like degrees") as asked:
        read_layers(path)
    choices = [proposal.choice for proposal in asked.value.proposals]
    assert choices[0] == CrsChoice()
    assert choices[-1].crs == crs
    assert read_layers(path, crs=choices[0])[0].layer.extent == (44.5, 40.1, 44.5, 40.1)
    assert read_layers(path, crs=choices[-1])[0].layer.extent != (44.5, 40.1, 44.5, 40.1)


@pytest.mark.parametrize(("crs", "place"), [("EPSG:32638", (458_000, 4_440_000)), ("EPSG:4269", (-100, 40))])
def test_what_fits_is_not_asked_about(tmp_path: Path, crs: str, place: tuple[float, float]) -> None:
    assert len(read_layers(_in_crs(tmp_path, crs, place))) == 1


@pytest.mark.parametrize("swap", [False, True])
def test_the_numbers_of_a_file_are_found_again(swap: bool) -> None:
    extent = (44.0, 39.0, 46.0, 41.0)
    numbers = bounds_in_file(extent, "EPSG:32638", swap_axes=swap)
    assert numbers is not None
    back = bounds_in_degrees(numbers, CrsChoice("EPSG:32638", swap))
    assert back == pytest.approx(extent, abs=0.05)
    assert bounds_in_file((170, 0, -170, 10), "EPSG:4326") is None
    assert bounds_in_file(extent, "no such system") is None
