"""Borders on a small world of our own: four square states in a row, and one on an island."""

from __future__ import annotations

import pytest
import shapely
from shapely.geometry import LineString, Point, box
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import FeatureClass, GeometryKind, Mention, MentionKind, Place, Resolution
from gisviewer.domain.text import Article, Span
from gisviewer.gazetteer.api import Containment
from gisviewer.geoparse.places.border_lines import cut_near, middle_of
from gisviewer.geoparse.places.border_phrases import find_border_phrases
from gisviewer.geoparse.places.borders import find_borders
from gisviewer.geoparse.sentences import split_sentences

NAMES = {"Arland": "ARL", "Borduria": "BOR", "Cordova": "COR", "Dania": "DAN", "Isla": "ISL"}
PEOPLES = {"Arlandic": "ARL", "Bordurian": "BOR", "Cordovan": "COR"}
ROW = ("ARL", "BOR", "COR", "DAN")
TOWNS = {"Northwick": ("BOR", 1.9, 9.0), "Southwick": ("ARL", 1.0, 1.0), "Midburg": ("BOR", 2.2, 5.0)}
CAPITALS = {"Arlington": "ARL", "Borgrad": "BOR"}


class RowOfStates:
    """State number n spans 2n to 2n+2 degrees east, 0 to 10 degrees north."""

    def country(self, iso3: str) -> Place | None:
        name = next(name for name, code in NAMES.items() if code == iso3)
        return Place(f"country:{iso3}", name, FeatureClass.COUNTRY, 0, 0, iso3)

    def neighbours(self, iso3: str) -> tuple[str, ...]:
        if iso3 not in ROW:
            return ()
        at = ROW.index(iso3)
        return tuple(ROW[i] for i in (at - 1, at + 1) if 0 <= i < len(ROW))

    def border(self, first: str, second: str) -> BaseGeometry | None:
        if second not in self.neighbours(first):
            return None
        x = 2.0 * max(ROW.index(first), ROW.index(second))
        return LineString([(x, 0), (x, 10)])

    def geometry(self, place_id: str) -> BaseGeometry:
        kind, _, name = place_id.partition(":")
        if kind == "country":
            at = 2 * ROW.index(name)
            return box(at, 0, at + 2, 10)
        return Point(TOWNS[name][1:]) if name in TOWNS else Point(1, 5)

    def get_place(self, place_id: str) -> Place:
        raise KeyError(place_id)

    def capital(self, iso3: str) -> Place | None:
        return None

    def areas_at(self, lon: float, lat: float) -> Containment:
        return Containment(None, None, None, ())

    def children(self, place_id: str) -> tuple[Place, ...]:
        return ()


def resolutions_in(text: str) -> tuple[Resolution, ...]:
    found = []
    for name, code in {**NAMES, **PEOPLES, **CAPITALS, **{town: at[0] for town, at in TOWNS.items()}}.items():
        at = -1
        while (at := text.find(name, at + 1)) >= 0:
            if text[at + len(name) : at + len(name) + 1].isalpha():
                continue
            if name in NAMES or name in PEOPLES:
                place = Place(f"country:{code}", name, FeatureClass.COUNTRY, 0, 0, code)
            else:
                lon, lat = TOWNS[name][1:] if name in TOWNS else (1.0, 5.0)
                capital = 2 if name in CAPITALS else 0
                place = Place(f"town:{name}", name, FeatureClass.CITY, lon, lat, code, capital=capital)
            kind = MentionKind.DEMONYM if name in PEOPLES else MentionKind.TOPONYM
            found.append(Resolution(Mention(Span(at, at + len(name)), name, kind), place=place, score=1.0))
    return tuple(sorted(found, key=lambda resolution: resolution.mention.span))


def borders_in(text: str) -> list[Resolution]:
    article = Article("a", text)
    found = find_borders(article, split_sentences(text), resolutions_in(text), RowOfStates())
    return [resolution for resolution in found if resolution.mention.kind is MentionKind.BORDER]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shells fell on the border between Arland and Borduria.", "border:ARL-BOR"),
        ("Shells fell on the Borduria-Cordova border.", "border:BOR-COR"),
        ("The Arlandic-Bordurian frontier was quiet. Cordova and Dania signed a treaty.", "border:ARL-BOR"),
        ("Borgrad accused Arlington of an attack at the border.", "border:ARL-BOR"),
        ("Borduria and Cordova traded fire across their border.", "border:BOR-COR"),
        ("Arland and Borduria went to war. Both sides opened fire at their border on Sunday.", "border:ARL-BOR"),
        ("Talks of Cordova and Dania failed. Dania sent troops to the border with Cordova.", "border:COR-DAN"),
        ("The Cordovan border with Borduria was closed, Dania said.", "border:BOR-COR"),
        ("A Dania-brokered truce of Arland and Borduria broke at the border.", "border:ARL-BOR"),
    ],
)
def test_the_pair_of_states(text: str, expected: str) -> None:
    (border, *_) = borders_in(text)
    assert border.place is not None
    assert border.place.id == expected
    assert border.place.geometry_kind is GeometryKind.LINE
    assert border.geo_precision == 5


@pytest.mark.parametrize(
    "text",
    [
        "Soldiers were sent to the border.",
        "Isla wants a border.",
        "Arland and Borduria quarrelled. Cordova and Dania quarrelled. There were shots at the border.",
        "Borduria closed its border.",
    ],
)
def test_an_ambiguous_border_is_not_guessed(text: str) -> None:
    (border,) = borders_in(text)
    assert border.place is None
    assert border.geo_precision == 0
    assert border.reasons


def test_ambiguity_offers_the_pairs_that_are_possible() -> None:
    (border,) = borders_in("Arland, Borduria and Cordova sent troops to the border.")
    assert border.place is None
    assert {candidate.place.id for candidate in border.candidates} == {"border:ARL-BOR", "border:BOR-COR"}


def test_a_border_named_surely_once_is_meant_in_the_rest() -> None:
    text = "Fire crossed the Arland-Borduria border. The border was quiet later."
    assert [border.place.id for border in borders_in(text) if border.place] == ["border:ARL-BOR"] * 2


def test_the_line_is_cut_near_the_towns_of_the_sentence() -> None:
    text = "Shells fell at the border of Arland and Borduria near Northwick."
    (border,) = borders_in(text)
    assert border.wkb is not None
    cut = shapely.from_wkb(border.wkb)
    assert 8 < cut.bounds[1] < 9 < cut.bounds[3] <= 10
    assert border.place is not None
    assert cut.distance(Point(border.place.lon, border.place.lat)) < 1e-9


def test_far_places_and_capitals_do_not_cut() -> None:
    (border,) = borders_in("At the border of Cordova and Dania shells fell, said Southwick and Arlington.")
    assert border.wkb is None


def test_an_old_name_of_a_line_is_enough() -> None:
    article = Article("a", "Troops crossed the Durand Line at dawn.")

    class Asia(RowOfStates):
        def border(self, first: str, second: str) -> BaseGeometry | None:
            return LineString([(66, 30), (70, 34)]) if {first, second} == {"AFG", "PAK"} else None

        def country(self, iso3: str) -> Place | None:
            return Place(f"country:{iso3}", iso3, FeatureClass.COUNTRY, 0, 0, iso3)

    (border,) = find_borders(article, split_sentences(article.text), (), Asia())
    assert border.place is not None
    assert border.place.id == "border:AFG-PAK"
    assert border.mention.surface == "Durand Line"


def test_cut_and_middle() -> None:
    line = LineString([(0, 0), (0, 10)])
    assert middle_of(line) == (0, 5)
    cut = cut_near(line, [box(1, 4, 2, 6)])
    assert cut is not None
    assert cut.bounds[1] == pytest.approx(3.46, abs=0.05)
    assert cut_near(line, [Point(20, 5)]) is None
    assert cut_near(line, []) is None


def test_a_line_of_capitals_is_read_once() -> None:
    words = "THE ARMY OF ARLAND AND BORDURIA SAID SO " * 30
    (phrase,) = find_border_phrases(Article("x", f"{words}BORDER"), [Span(0, len(words) + 6)])
    assert phrase.surface == "BORDER"
