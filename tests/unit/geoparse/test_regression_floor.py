"""The development part of LGL: figures that may only go up."""

from __future__ import annotations

from pathlib import Path

import pytest

from gisviewer.gazetteer.store import Gazetteer
from gisviewer.geoparse.opening import open_recognizer, open_resolver
from gisviewer.geoparse.recognize.hits import NameFinder
from gisviewer.geoparse.train.corpus import read_lgl, split_dev

FLOORS = {"accurate": 0.90, "fast": 0.885}
END_TO_END_FLOORS = {"accurate": 0.85, "fast": 0.845}
RESOLUTION_FLOOR = 0.91


@pytest.mark.parametrize("name", ["accurate", "fast"])
def test_recognition(shared: Path, gazetteer: Gazetteer, name: str) -> None:
    from gisviewer.geoparse.train.evaluate import evaluate

    dev, _ = split_dev(read_lgl(shared / "corpora" / "lgl.xml"))
    figures = evaluate(dev, open_recognizer(name, gazetteer), open_resolver(gazetteer, gazetteer))
    assert figures.f1(figures.overlapping) >= FLOORS[name]
    assert 2 * figures.right / (figures.located_gold + figures.judged) >= END_TO_END_FLOORS[name]


def test_resolution(shared: Path, gazetteer: Gazetteer) -> None:
    from gisviewer.geoparse.train.evaluate import evaluate_resolver

    dev, _ = split_dev(read_lgl(shared / "corpora" / "lgl.xml"))
    figures = evaluate_resolver(dev, open_resolver(gazetteer, gazetteer), NameFinder(gazetteer))
    assert figures.right / figures.located_hits >= RESOLUTION_FLOOR
