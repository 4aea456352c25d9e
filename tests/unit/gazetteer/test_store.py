"""The gazetteer on the bundled data: names, areas, borders, and what happens to damaged files."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from gisviewer import paths
from gisviewer.domain.places import FeatureClass
from gisviewer.errors import GazetteerError
from gisviewer.gazetteer.api import ClassBit
from gisviewer.gazetteer.layout import FOLDER
from gisviewer.gazetteer.store import Gazetteer


def ids_of(gazetteer: Gazetteer, name: str, *, fuzzy: bool = False) -> list[str]:
    return [match.place.id for match in gazetteer.find_names(name, fuzzy=fuzzy)]


@pytest.mark.parametrize(
    ("name", "place_id", "kind"),
    [
        ("Armenia", "country:ARM", "exact"),
        ("ARMENIA", "country:ARM", "folded"),
        ("Armenians", "country:ARM", "demonym"),
        ("U.S.", "country:USA", "abbreviation"),
        ("Burma", "country:MMR", "former"),
        ("Հայաստան", "country:ARM", "exact"),
        ("Artyomovsk", "geonames:713174", "former"),
    ],
)
def test_a_name_finds_its_place_and_says_how(gazetteer: Gazetteer, name: str, place_id: str, kind: str) -> None:
    match = next(match for match in gazetteer.find_names(name) if match.place.id == place_id)
    assert match.kind == kind


def test_abbreviations_need_their_case(gazetteer: Gazetteer) -> None:
    assert ids_of(gazetteer, "US")[0] == "country:USA"
    assert "country:USA" not in ids_of(gazetteer, "us")


def test_a_slip_is_forgiven_only_when_asked(gazetteer: Gazetteer) -> None:
    assert ids_of(gazetteer, "Stepanakrert") == []
    assert "geonames:146970" in ids_of(gazetteer, "Stepanakrert", fuzzy=True)


@pytest.mark.parametrize("name", ["", " ", "\x00", "…", "x" * 5000, "\ud800"])
def test_what_is_no_name_finds_nothing(gazetteer: Gazetteer, name: str) -> None:
    assert gazetteer.find_names(name, fuzzy=True) == ()
    assert gazetteer.class_bits([name]).tolist() == [0]


@pytest.mark.parametrize("name", ["Airport", "the airport", "Air Base", "International Airport", "airfield"])
def test_a_word_for_a_kind_is_no_name(gazetteer: Gazetteer, name: str) -> None:
    assert gazetteer.find_names(name) == ()
    assert not int(gazetteer.class_bits([name])[0]) & ~(ClassBit.WORD | ClassBit.PREFIX)


def test_class_bits_tell_what_bears_a_name(gazetteer: Gazetteer) -> None:
    bits = gazetteer.class_bits(["Armenia", "Armenian", "Yerevan", "Nagorno-Karabakh", "US", "qwxyz", "New"]).tolist()
    expected = [ClassBit.COUNTRY, ClassBit.DEMONYM, ClassBit.LARGE_CITY, ClassBit.DISPUTED, ClassBit.ABBREVIATION]
    assert all(bit & wanted for bit, wanted in zip(bits, expected, strict=False))
    assert bits[5] == 0
    assert bits[6] & ClassBit.PREFIX


def test_areas_hold_a_point(gazetteer: Gazetteer) -> None:
    found = gazetteer.areas_at(46.75, 39.82)
    assert found.country is not None
    assert found.country.country == "AZE"
    assert [area.name for area in found.disputed] == ["Nagorno-Karabakh"]
    assert gazetteer.areas_at(-30.0, 0.0).country is None


def test_neighbours_share_a_border_that_touches_both(gazetteer: Gazetteer) -> None:
    assert gazetteer.neighbours("ARM") == ("AZE", "GEO", "IRN", "TUR")
    border = gazetteer.border("AZE", "ARM")
    assert border is not None
    assert border.distance(gazetteer.geometry("country:ARM")) == 0
    assert border.distance(gazetteer.geometry("country:AZE")) == 0
    assert gazetteer.border("ARM", "FRA") is None


def test_children_are_the_next_lower_areas_and_cities(gazetteer: Gazetteer) -> None:
    children = gazetteer.children("country:ARM")
    assert sum(child.feature_class is FeatureClass.ADMIN1 for child in children) == 11
    assert any(child.name == "Yerevan" and child.feature_class is FeatureClass.CITY for child in children)


def test_every_place_can_be_read_by_its_identifier(gazetteer: Gazetteer) -> None:
    for index in range(0, len(gazetteer), 997):
        place = gazetteer._place_at(index)
        assert gazetteer.get_place(place.id) == place
    with pytest.raises(KeyError):
        gazetteer.get_place("geonames:1")
    with pytest.raises(KeyError):
        gazetteer.get_place("country:ZZZ")


def test_the_capital_is_known(gazetteer: Gazetteer) -> None:
    capital = gazetteer.capital("AZE")
    assert capital is not None
    assert capital.name == "Baku"
    assert gazetteer.capital("ZZZ") is None


@pytest.mark.parametrize("damage", ["missing", "truncated", "foreign", "header"])
def test_damaged_files_are_named_at_start(gazetteer: Gazetteer, tmp_path: Path, damage: str) -> None:
    folder = tmp_path / FOLDER
    folder.mkdir()
    for path in (paths.get_geodata() / FOLDER).iterdir():
        (folder / path.name).symlink_to(path)
    victim = folder / ("header.json" if damage == "header" else "keys.npy")
    content = victim.read_bytes()
    victim.unlink()
    if damage == "truncated":
        victim.write_bytes(content[:-100])
    elif damage == "foreign":
        victim.write_bytes(b"\x00" * len(content))
    elif damage == "header":
        victim.write_text("[]")
    with pytest.raises(GazetteerError, match=victim.name) as caught:
        Gazetteer.open(tmp_path)
    assert caught.value.hint
    shutil.rmtree(folder)
