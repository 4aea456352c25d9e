"""Texts of our own with their places marked, as the training reads them."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from gisviewer.domain.text import Span
from gisviewer.errors import GisviewerError
from gisviewer.gazetteer.store import Gazetteer
from gisviewer.geoparse.recognize.mentions import tokenize_article
from gisviewer.geoparse.train import marked_texts
from gisviewer.geoparse.train.corpus import IGNORED, GoldArticle, token_labels
from gisviewer.geoparse.train.marked_texts import read_marked, read_marked_folder

TEXT = """\
=== a1
Two held in [Goris|39.51,46.34]

{Armenian|ARM} police stopped a van on <Sparta Street> in [Goris], near [Xyzzy|?]. Paris Hilton was in [France|FRA].

=== a2
[Goris|1,2] again.
"""


@pytest.fixture
def golds(tmp_path: Path, gazetteer: Gazetteer) -> list[GoldArticle]:
    path = tmp_path / "texts.txt"
    path.write_text(TEXT, encoding="utf-8")
    return read_marked(path, gazetteer)


def test_marks_become_places_and_leave_the_text(golds: list[GoldArticle], gazetteer: Gazetteer) -> None:
    first, second = golds
    text = first.article.text
    france, armenia = gazetteer.country("FRA"), gazetteer.country("ARM")
    assert france is not None
    assert armenia is not None
    assert not set("[]{}<>|") & set(text)
    assert [(place.span.of(text), place.lon, place.lat) for place in first.places] == [
        ("Goris", 46.34, 39.51),
        ("Armenian", armenia.lon, armenia.lat),
        ("Goris", 46.34, 39.51),
        ("Xyzzy", None, None),
        ("France", france.lon, france.lat),
    ]
    assert [span.of(text) for span in first.left_open] == ["Sparta Street"]
    assert [(place.lon, place.lat) for place in second.places] == [(2.0, 1.0)]


def test_what_is_left_open_is_neither_place_nor_not(golds: list[GoldArticle]) -> None:
    tokens = tokenize_article(golds[0].article)
    labels = dict(zip(tokens.words, token_labels(golds[0], tokens).tolist(), strict=True))
    assert (labels["Sparta"], labels["Street"], labels["Goris"], labels["Paris"]) == (IGNORED, IGNORED, 1, 0)


def test_swapped_copies_keep_what_is_left_open(golds: list[GoldArticle], gazetteer: Gazetteer) -> None:
    augment = pytest.importorskip("gisviewer.geoparse.train.augment")
    swapped = augment.NameSwapper(gazetteer).swap(golds[0], random.Random(3))
    text = swapped.article.text
    assert [span.of(text) for span in swapped.left_open] == ["Sparta Street"]
    assert [place.span.of(text) for place in swapped.places][1] == "Armenian"
    assert "Paris Hilton was in" in text
    assert all(isinstance(place.span, Span) and place.span.of(text).strip() for place in swapped.places)


def test_a_malformed_mark_names_the_text_and_the_remedy(tmp_path: Path, gazetteer: Gazetteer) -> None:
    path = tmp_path / "bad.txt"
    path.write_text("=== b7\n[Goris|somewhere] is a town.\n", encoding="utf-8")
    with pytest.raises(GisviewerError, match="b7") as caught:
        read_marked(path, gazetteer)
    assert "[Name|lat,lon]" in caught.value.hint


def test_all_texts_of_the_repository_can_be_read(gazetteer: Gazetteer) -> None:
    golds = read_marked_folder(Path(marked_texts.__file__).parent / "marked", gazetteer)
    assert len({gold.article.id for gold in golds}) == len(golds) > 100
    located = [place for gold in golds for place in gold.places if place.lon is not None]
    assert all(abs(place.lat or 0) <= 90 and abs(place.lon or 0) <= 180 for place in located)
    assert not [gold.article.id for gold in golds if set("[]{}<>|") & set(gold.article.text)]
