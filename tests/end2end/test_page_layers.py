"""Layers of the exported page in real Chromium: labels, all hits of a click, groups and classes in the legend."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from browser import Browser, find_chromium

from gisviewer.domain.layers import Layer, LayerStyle
from gisviewer.export.html import write_html
from gisviewer.layers.features import LayerFeatures
from gisviewer.layers.read import read_layers
from gisviewer.layers.style import make_graduated
from gisviewer.mapping.content import MapContent

pytestmark = [
    pytest.mark.end2end,
    pytest.mark.skipif(find_chromium() is None, reason="Chromium is not installed"),
]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(tmp_path_factory.mktemp("profile"), sandbox=os.name == "posix" and os.geteuid() != 0) as browser:
        yield browser


def _square(west: float, south: float, size: float, name: str, number: int | None) -> dict[str, object]:
    east, north = west + size, south + size
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    shape = {"type": "Polygon", "coordinates": [ring]}
    return {"type": "Feature", "properties": {"name": name, "number": number}, "geometry": shape}


def _read(folder: Path, features: LayerFeatures, name: str, rows: list[dict[str, object]]) -> Layer:
    path = folder / f"{name}.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": rows}), "utf-8")
    (loaded,) = read_layers(path)
    features.add(loaded)
    return loaded.layer


@pytest.fixture
def page(browser: Browser, tmp_path: Path) -> Browser:
    """Squares with grades and labels in a group, over one wide square without either."""
    features = LayerFeatures()
    rows = [_square(10 + 4 * n, 20, 3, f"<i>Zone</i> {n}", None if n == 3 else n * n) for n in range(4)]
    zones = _read(tmp_path, features, "zones", rows)
    wide = _read(tmp_path, features, "wide", [_square(8, 18, 20, "Wide", 1)])
    loaded = features.get(zones.id)
    assert loaded is not None
    style = make_graduated(loaded.attributes, "number", LayerStyle(label_template="{name}: {number}"), "equal", 2)
    zones = replace(zones, style=style, group="Survey")
    features.follow([zones, wide])
    path = tmp_path / "page.html"
    write_html(MapContent(title="Layers", layers=(zones, wide)), path, features)
    browser.open(path)
    browser.wait("document.body.classList.contains('ready') && GV.isIdle()")
    return browser


def test_labels_are_drawn_and_are_only_text(page: Browser) -> None:
    page.run(
        "window.written = []; const plain = CanvasRenderingContext2D.prototype.fillText;"
        "CanvasRenderingContext2D.prototype.fillText = function (t, ...m) "
        "{ window.written.push(t); return plain.call(this, t, ...m); }; GV.labels.redraw(); 1"
    )
    page.wait("window.written.some((text) => text.includes('Zone'))")
    written = page.run("window.written.join(' ')")
    for number in range(3):
        assert f"<i>Zone</i> {number}: {number * number}" in written
    assert page.run("document.querySelectorAll('i').length") == 0


def test_click_steps_through_all_features_at_a_place(page: Browser) -> None:
    where = page.run(
        "(() => { const p = GV.map.latLngToContainerPoint([21.5, 15.5]);"
        "const box = GV.map.getContainer().getBoundingClientRect(); return [p.x + box.x, p.y + box.y]; })()"
    )
    page.click(*where)
    page.wait("document.querySelector('.card').innerText.includes('1 of 2')")
    assert "<i>Zone</i> 1" in page.run("document.querySelector('.card').innerText")
    page.run("document.querySelector('.stepper button:last-child').click(); 1")
    page.wait("document.querySelector('.card').innerText.includes('2 of 2')")
    assert "Wide" in page.run("document.querySelector('.card').innerText")


def test_legend_names_group_classes_and_what_has_no_value(page: Browser) -> None:
    legend = page.run("document.querySelector('.legend').textContent")
    assert "Survey" in legend
    for words in ("0 – 1", "2 – 4", "No value"):
        assert words in legend
