from __future__ import annotations

import pytest
import shapely

from gisviewer.domain.places import Mention, Resolution
from gisviewer.domain.text import Article, Span
from gisviewer.gazetteer.api import NameIndex
from gisviewer.geoparse.recognize.gazetteer import GazetteerRecognizer
from gisviewer.geoparse.resolve.nearby import NEARBY_KM
from gisviewer.geoparse.resolve.resolver import LOW_SCORE, RankingResolver


def resolve(replay: NameIndex, text: str) -> dict[str, Resolution]:
    article = Article("x", text)
    (mentions,) = GazetteerRecognizer(replay).find_mentions([article])
    resolutions = RankingResolver(replay).resolve(article, mentions)
    assert [resolution.mention for resolution in resolutions] == list(mentions)
    return {resolution.mention.surface: resolution for resolution in resolutions}


def country_and_area(resolution: Resolution) -> tuple[str, str] | None:
    return (resolution.place.country, resolution.place.admin1) if resolution.place else None


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("A fire broke out in Moscow, Idaho.", "Moscow", ("USA", "Idaho")),
        ("Talks were held in Moscow and Yerevan.", "Moscow", ("RUS", "Moscow")),
        ("He was born in Charleston, W. Va.", "Charleston", ("USA", "West Virginia")),
        ("Shots were heard in Goris in Syunik.", "Goris", ("ARM", "Syunik")),
        ("The U.S. said so.", "U.S.", ("USA", "")),
        ("Armenian troops left.", "Armenian", ("ARM", "")),
    ],
)
def test_the_right_place_is_chosen(replay: NameIndex, text: str, name: str, expected: tuple[str, str]) -> None:
    assert country_and_area(resolve(replay, text)[name]) == expected


def test_precision_follows_the_class_of_place(replay: NameIndex) -> None:
    text = "Armenia, Syunik, Goris and Nagorno-Karabakh and 39.51°N, 46.34°E."
    precisions = {name: r.geo_precision for name, r in resolve(replay, text).items()}
    assert precisions == {"Armenia": 6, "Syunik": 4, "Goris": 1, "Nagorno-Karabakh": 5, "39.51°N, 46.34°E": 1}


def with_unknown(replay: NameIndex, text: str, name: str, confidence: float = 1.0) -> Resolution:
    """The resolution of a name that no gazetteer knows, in the company of those that it does."""
    article = Article("x", text)
    (mentions,) = GazetteerRecognizer(replay).find_mentions([article])
    at = text.index(name)
    unknown = Mention(Span(at, at + len(name)), name, confidence=confidence)
    together = sorted([unknown, *mentions], key=lambda mention: mention.span)
    return RankingResolver(replay).resolve(article, together)[together.index(unknown)]


@pytest.mark.parametrize(
    ("text", "confidence"), [("They met in Xqzvar.", 1.0), ("They met in Xqzvar near Goris.", 0.9)]
)
def test_an_unknown_name_is_unresolved_and_says_so(replay: NameIndex, text: str, confidence: float) -> None:
    resolution = with_unknown(replay, text, "Xqzvar", confidence)
    assert resolution.place is None
    assert resolution.geo_precision == 0
    assert "Xqzvar" in resolution.reasons[0].text


def test_a_surely_named_unknown_place_lies_near_its_neighbour_in_the_text(replay: NameIndex) -> None:
    resolution = with_unknown(replay, "They met in Xqzvar near Goris, not in Moscow.", "Xqzvar")
    assert resolution.place is not None
    assert (resolution.place.name, resolution.place.country, resolution.place.admin1) == ("Xqzvar", "ARM", "Syunik")
    assert (resolution.geo_precision, resolution.uncertainty_km) == (2, NEARBY_KM)
    assert resolution.wkb is not None
    area = shapely.from_wkb(resolution.wkb)
    assert area.contains(shapely.Point(46.35, 39.51))
    assert resolution.score < LOW_SCORE
    assert resolution.reasons[-1].factor == "stand-in"
    assert "Goris" in resolution.reasons[-1].text


def test_of_an_unknown_place_in_a_country_no_more_is_said(replay: NameIndex) -> None:
    resolution = with_unknown(replay, "They met in Xqzvar, Armenia, and then in Moscow.", "Xqzvar")
    assert resolution.place is None


def test_an_unknown_place_in_a_province_lies_in_it(replay: NameIndex) -> None:
    resolution = with_unknown(replay, "They met in Xqzvar in Syunik, and then in Moscow.", "Xqzvar")
    assert resolution.place is not None
    assert (resolution.place.name, resolution.geo_precision) == ("Syunik", 4)


def test_each_candidate_carries_its_factors(replay: NameIndex) -> None:
    resolution = resolve(replay, "A fire broke out in Moscow, Idaho. Police in Idaho said so.")["Moscow"]
    assert len(resolution.candidates) == 2
    assert resolution.place == resolution.candidates[0].place
    assert any("Idaho" in reason.text for reason in resolution.reasons)
    assert all(reason.text and reason.factor for c in resolution.candidates for reason in c.reasons)


def test_the_same_text_gives_the_same_answer(replay: NameIndex) -> None:
    text = "Moscow and Charleston, W. Va., and Moscow, Idaho, with Paris and Lincoln in Baku."
    assert resolve(replay, text) == resolve(replay, text)


def test_a_preferred_country_wins_where_the_text_says_nothing(replay: NameIndex) -> None:
    article = Article("x", "Moscow")
    mention = Mention(Span(0, 6), "Moscow")
    (plain,) = RankingResolver(replay).resolve(article, [mention])
    (focused,) = RankingResolver(replay, focus=("USA",)).resolve(article, [mention])
    assert country_and_area(plain) == ("RUS", "Moscow")
    gained = {c.place.country: c.score for c in focused.candidates}["USA"]
    assert gained > {c.place.country: c.score for c in plain.candidates}["USA"]


def test_no_mentions_no_resolutions(replay: NameIndex) -> None:
    assert RankingResolver(replay).resolve(Article("x", ""), []) == ()
