from __future__ import annotations

import pytest

from gisviewer.domain.places import Mention
from gisviewer.domain.text import Article, Span
from gisviewer.gazetteer.store import Gazetteer
from gisviewer.geoparse.resolve.candidates import CandidateFinder
from gisviewer.geoparse.resolve.scene import build_scene
from gisviewer.geoparse.train.corpus import GoldArticle, GoldPlace
from gisviewer.geoparse.train.labels import right_candidates


@pytest.mark.parametrize(
    ("name", "lon", "lat", "expected"),
    [
        ("Canada", -85.0, 52.0, {"Canada"}),
        ("Paris", 2.35, 48.86, {"Paris"}),
        ("Moscow", -117.0, 46.73, {"Moscow"}),
        ("Goris", -85.0, 52.0, set()),
    ],
)
def test_near_candidates_and_areas_around_the_point_are_right(
    gazetteer: Gazetteer, name: str, lon: float, lat: float, expected: set[str]
) -> None:
    span = Span(0, len(name))
    gold = GoldArticle(Article("x", name), "own", [GoldPlace(span, lon, lat)])
    mentions = [Mention(span, name)]
    scene = build_scene(gold.article, mentions, CandidateFinder(gazetteer, gazetteer), "en")
    right = right_candidates(gold, mentions, scene, gazetteer)
    assert {scene.named(row).place.name for row in range(len(scene)) if right[row] == 1} == expected
    assert (right >= 0).all()
