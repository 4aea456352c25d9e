"""Positions that the text states itself: by a distance from another place, an area around a name, a word beside it."""

from __future__ import annotations

import pytest
from pyproj import Geod

from gisviewer.domain.places import Mention, MentionKind, Place, Resolution
from gisviewer.domain.text import Article, Span
from gisviewer.gazetteer.api import NameIndex
from gisviewer.geoparse.places.relative import place_relatives
from gisviewer.geoparse.resolve.resolver import RankingResolver


def resolve(index: NameIndex, text: str, *names: str) -> dict[str, Resolution]:
    """The resolutions of names as a recognizer would mark them in a text, by name."""
    spans = [Span(text.index(name), text.index(name) + len(name)) for name in names]
    mentions = [Mention(span, span.of(text), confidence=1.0) for span in spans]
    article = Article("x", text)
    placed = place_relatives(article, RankingResolver(index).resolve(article, mentions))
    return {resolution.mention.surface: resolution for resolution in placed}


def km_between(first: Place | None, second: Place | None) -> float:
    assert first is not None
    assert second is not None
    return float(Geod(ellps="WGS84").inv(first.lon, first.lat, second.lon, second.lat)[2]) / 1000


@pytest.mark.parametrize(
    "words",
    [
        "in Xqzvar, about 42 kilometres southeast of Goris, on Monday.",
        "in Xqzvar, which lies some 42 km south-east of Goris, on Monday.",
        "in Xqzvar, a mining town 42 km southeast of the town of Goris.",
        "in Charleston, 42 km southeast of Goris.",
    ],
)
def test_a_name_lies_where_the_text_puts_it(replay: NameIndex, words: str) -> None:
    name = "Charleston" if "Charleston" in words else "Xqzvar"
    found = resolve(replay, f"A bridge collapsed {words}", name, "Goris")
    assert km_between(found[name].place, found["Goris"].place) == pytest.approx(42, abs=1)
    assert found[name].geo_precision == 2
    assert any("distance from Goris" in reason.text for reason in found[name].reasons)
    assert found["Goris"].mention.kind is MentionKind.TOPONYM


def test_a_known_place_keeps_its_own_position_and_so_does_what_it_is_told_by(replay: NameIndex) -> None:
    found = resolve(replay, "Shots fell in Minova, about 15 km south of Sake.", "Minova", "Sake")
    assert found["Minova"].geo_precision == found["Sake"].geo_precision == 1
    assert km_between(found["Minova"].place, found["Sake"].place) == pytest.approx(16, abs=1)


def test_an_event_at_a_distance_is_still_told_by_the_place(replay: NameIndex) -> None:
    found = resolve(replay, "Shots fell about 15 km south of Sake.", "Sake")
    assert found["Sake"].mention.kind is MentionKind.RELATIVE


@pytest.mark.parametrize(
    ("text", "name", "area"),
    [
        ("They struck a school in Sake in Idaho at night.", "Sake", "Idaho"),
        ("They struck a school in Sake, in Idaho, at night.", "Sake", "Idaho"),
        ("In Idaho, two officers were shot in Sake on Friday.", "Sake", "Idaho"),
    ],
)
def test_no_namesake_elsewhere_stands_for_a_place_in_a_named_area(
    replay: NameIndex, text: str, name: str, area: str
) -> None:
    found = resolve(replay, text, *sorted((name, area), key=text.index))
    place = found[name].place
    assert place is None or (place.country == "USA" and found[name].score < 0.35)


def test_a_state_is_no_country(namesakes: NameIndex) -> None:
    found = resolve(namesakes, "Pupils were taken in Niger state.", "Niger")
    assert found["Niger"].place is not None
    assert found["Niger"].place.country == "NGA"
