"""Labels: templates, anchors on the features, and what is tried in a tile."""

from __future__ import annotations

import contextlib
from datetime import date

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from layer_making import make_layer, random_polygons

from gisviewer.domain.layers import LayerStyle
from gisviewer.errors import LayerError
from gisviewer.layers.features import LayerFeatures
from gisviewer.layers.labels import LabelIndex
from gisviewer.layers.templates import parse_template
from gisviewer.layers.tiles import HIDDEN, Tiler

FIELDS = ["name", "people", "founded", "a:b", "share"]
ROW = {"name": "Գորիս", "people": 20591, "founded": date(1870, 1, 2), "a:b": "odd", "share": 0.12345678}


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{name}", "Գորիս"),
        ("{NAME} ({people:,})", "Գորիս (20,591)"),
        ("{share:.1}%", "0.1%"),
        ("{people:,.1}", "20,591.0"),
        ("{name}\\n{founded}", "Գորիս\n1870-01-02"),
        ("{{{a:b}}}", "{odd}"),
        ("{share}", "0.1234568"),
        ("only words", "only words"),
    ],
)
def test_templates_are_filled(template, expected):
    assert parse_template(template, FIELDS).fill(ROW) == expected


@pytest.mark.parametrize(
    "template", ["{", "}", "{name", "{none}", "{people:x}", "{people:%}", "{name.__class__}", "{0}", "{}"]
)
def test_bad_templates_are_told(template):
    with pytest.raises(LayerError):
        parse_template(template, FIELDS)


@given(st.text(max_size=40))
def test_any_text_is_a_template_or_told(text):
    with contextlib.suppress(LayerError):
        parse_template(text, FIELDS).fill(ROW)


def test_feature_without_values_has_no_label():
    template = parse_template("{name} ({people})", FIELDS)
    assert template.fill({"name": None, "people": None}) == ""
    assert template.fill({"name": "Goris", "people": None}) == "Goris ()"


def _index(shapes, columns=None, classes=None, template="{row}"):
    loaded = make_layer(shapes, columns)
    return LabelIndex(loaded, Tiler(loaded, classes), template)


def test_every_area_large_enough_has_its_label_inside_once_over_all_tiles():
    shapes = random_polygons(np.random.default_rng(3), 60)
    index = _index(shapes)
    z = 5
    labels = [label for x in range(1 << z) for y in range(1 << z) for label in index.within(z, x, y)]
    rows = [int(label[2]) for label in labels]
    assert len(rows) == len(set(rows))
    for x, y, text, kind, _angle, _reach in labels:
        lon = x * 360 - 180
        lat = np.degrees(np.arctan(np.sinh(np.pi * (1 - 2 * y))))
        assert kind == 3
        assert shapes[int(text)].buffer(1e-6).covers(shapely.Point(lon, lat))
    # An area of ten degrees (230 pixels) is never too small, and these are few.
    large = {row for row, shape in enumerate(shapes) if shape.area > 100}
    crowded = {row for row in large if row not in rows}
    assert len(crowded) <= 1
    assert not {row for row, shape in enumerate(shapes) if shape.area < 1e-4} & set(rows)


def test_labels_of_points_are_thinned_and_zooming_in_brings_the_others():
    points = [shapely.Point(44 + i / 1000, 40) for i in range(50)]
    index = _index(points)
    assert len(index.within(0, 0, 0)) == 1
    z = 16
    found = sum(len(index.within(z, x, y)) for x in range(40770, 40800) for y in range(24750, 24850))
    assert found == 50


def test_line_is_named_along_its_longest_part_and_never_upside_down():
    west = shapely.LineString([(10, 0), (0, 0)])
    both = shapely.MultiLineString([[(20, 20), (20.1, 20)], [(30, 10), (30, 0)]])
    labels = _index([west, both]).first(5)
    assert [label[3] for label in labels] == [2, 2]
    by_row = {label[2]: label for label in labels}
    assert by_row["0"][4] == pytest.approx(0)
    assert abs(by_row["1"][4]) == pytest.approx(np.pi / 2, abs=1e-3)
    assert by_row["1"][0] == pytest.approx(30 / 360 + 0.5)


def test_hidden_rows_are_not_named():
    shapes = [shapely.Point(0, 0), shapely.Point(50, 0)]
    labels = _index(shapes, classes=np.array([HIDDEN, 0], np.uint8)).first(5)
    assert [label[2] for label in labels] == ["1"]


def test_features_follow_template_and_filter():
    features = LayerFeatures()
    loaded = make_layer([shapely.Point(0, 0), shapely.Point(50, 0), None], {"name": ["a", "b", "c"]})
    features.add(loaded)
    assert features.labels("test", 0, 0, 0) == []
    layer = loaded.layer
    features.follow([_with(layer, "{name}")])
    assert [label[2] for label in features.labels("test", 0, 0, 0)] == ["a", "b"]
    features.follow([_with(layer, "{name}!", "name = 'b'")])
    assert [label[2] for label in features.all_labels("test", 5)] == ["b!"]


def _with(layer, template, filter_text=""):
    from dataclasses import replace

    return replace(layer, style=LayerStyle(label_template=template), filter_text=filter_text)
