"""Short news texts of our own in eleven languages, and sentences in English: figures that may only go up.

Answers stand in the texts: "[name|latitude,longitude]", or "[name|alpha-3 code]" for a country.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from gisviewer.domain.places import FeatureClass, MentionKind, Place
from gisviewer.domain.text import Article
from gisviewer.gazetteer.ranking import great_circle_km
from gisviewer.gazetteer.store import Gazetteer
from gisviewer.geoparse.language import detect_language
from gisviewer.geoparse.opening import open_recognizer, open_resolver

DATA = Path(__file__).parents[2] / "data" / "languages"
# Precision and recall of the mentions, and F1 of those that were placed within 161 km.
FLOORS = {"first": (0.995, 0.98, 0.97), "second": (0.985, 0.96, 0.955), "points": (0.925, 0.985, 0.905)}
_ANSWER = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")
_NEAR_KM = 161.0
_IN_AREA_KM = 700.0
_PRECISE = {FeatureClass.CITY, FeatureClass.SITE, FeatureClass.AIRPORT, FeatureClass.PORT, FeatureClass.COORDINATE}


def read_texts(name: str) -> Iterator[tuple[str, str, list[tuple[int, int, str]]]]:
    language = ""
    for line in (DATA / f"{name}.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            language = line[2:]
            continue
        text, at = "", 0
        answers = []
        for match in _ANSWER.finditer(line):
            text += line[at : match.start()]
            answers.append((len(text), len(text) + len(match[1]), match[2]))
            text += match[1]
            at = match.end()
        yield language, text + line[at:], answers


def is_right(answer: str, place: Place | None) -> bool:
    if place is None:
        return False
    if answer.isalpha():
        return place.country == answer and place.feature_class in (FeatureClass.COUNTRY, FeatureClass.DISPUTED)
    lat, lon = map(float, answer.split(","))
    near_km = _NEAR_KM if place.feature_class in _PRECISE else _IN_AREA_KM
    return great_circle_km((lon, lat), (place.lon, place.lat)) <= near_km


@pytest.mark.parametrize("name", list(FLOORS))
def test_figures(gazetteer: Gazetteer, name: str) -> None:
    recognizer = open_recognizer("accurate", gazetteer)
    resolver = open_resolver(gazetteer, gazetteer)
    found = extra = missed = right = 0
    for number, (_, text, answers) in enumerate(read_texts(name)):
        article = Article(str(number), text)
        free = list(answers)
        for resolution in resolver.resolve(article, recognizer.find_mentions([article])[0]):
            span = resolution.mention.span
            met = [answer for answer in free if answer[0] < span.end and answer[1] > span.start]
            if met:
                free.remove(met[0])
                found += 1
                right += is_right(met[0][2], resolution.place)
            elif resolution.mention.kind is not MentionKind.DEMONYM:
                extra += 1
        missed += len(free)
    precision, recall = found / (found + extra), found / (found + missed)
    end_to_end = 2 * right / (2 * found + extra + missed)
    floors = FLOORS[name]
    assert (precision >= floors[0], recall >= floors[1], end_to_end >= floors[2]) == (True, True, True), (
        f"precision {precision:.3f}, recall {recall:.3f}, end to end {end_to_end:.3f}"
    )


@pytest.mark.parametrize("name", ["first", "second", "points"])
def test_languages_are_told(name: str) -> None:
    assert [language for language, text, _ in read_texts(name) if detect_language(text) != language] == []
