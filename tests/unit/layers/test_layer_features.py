"""What the map is given of a layer follows its style and its filter."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shapely
from layer_making import make_layer
from tile_decoding import decode_tile

from gisviewer.domain.layers import Layer, LayerStyle
from gisviewer.layers.features import LayerFeatures
from gisviewer.layers.filter import FilterError
from gisviewer.layers.style import make_categorised, make_graduated

KINDS = ["b", "a", "b", None]
SIZES = [1, 20, 3, 40]


@pytest.fixture
def features() -> LayerFeatures:
    made = LayerFeatures()
    made.add(make_layer([shapely.Point(10 * i, 5 * i) for i in range(4)], {"kind": KINDS, "size": SIZES}))
    return made


def shown(features: LayerFeatures) -> dict[int, int]:
    """Row -> style class of what is in the tile of the world."""
    tile = decode_tile(features.tile("test", 0, 0, 0))
    return {feature.id: feature.attributes["c"] for feature in tile["features"]}


def test_styles_reach_tiles_and_export(features: LayerFeatures) -> None:
    loaded = features.get("test")
    assert loaded is not None
    assert features.style_classes("test") == [0, 0, 0, 0]
    layer = replace(loaded.layer, style=make_categorised(loaded.attributes, "kind", LayerStyle()))
    features.follow([layer])
    assert features.style_classes("test") == [0, 1, 0, 2]
    assert shown(features) == {0: 0, 1: 1, 2: 0, 3: 2}
    features.follow([replace(layer, style=make_graduated(loaded.attributes, "size", LayerStyle(), "equal", 2))])
    assert features.style_classes("test") == [0, 0, 0, 1]
    assert shown(features) == {0: 0, 1: 0, 2: 0, 3: 1}


def test_filter_leaves_rows_out_of_tiles_and_export(features: LayerFeatures) -> None:
    layer = Layer("test", "test", filter_text="size > 2")
    features.follow([layer])
    assert list(features.frame("test")["size"]) == [20, 3, 40]
    assert features.style_classes("test") == [0, 0, 0]
    assert set(shown(features)) == {1, 2, 3}
    features.follow([replace(layer, filter_text="")])
    assert set(shown(features)) == {0, 1, 2, 3}
    features.follow([replace(layer, filter_text="nothing > 2")])
    with pytest.raises(FilterError):
        features.frame("test")


def test_class_that_is_switched_off_is_left_out(features: LayerFeatures) -> None:
    loaded = features.get("test")
    assert loaded is not None
    style = make_categorised(loaded.attributes, "kind", LayerStyle())
    off = replace(style, classes=(replace(style.classes[0], visible=False), *style.classes[1:]))
    features.follow([replace(loaded.layer, style=off)])
    assert list(features.frame("test")["size"]) == [20, 40]
    assert features.style_classes("test") == [1, 2]


def test_selected_features_have_tiles_of_their_own_that_follow_the_selection() -> None:
    features = LayerFeatures()
    features.add(make_layer([shapely.Point(10, 10), shapely.Point(20, 20)]))
    assert features.selected_tile("test", 0, 0, 0) == b""
    features.select({"test": np.array([1, 99])})  # 99: of a file that had more rows before
    (feature,) = decode_tile(features.selected_tile("test", 0, 0, 0))["features"]
    assert feature.id == 1
    features.select({})
    assert features.selected_tile("test", 0, 0, 0) == b""
    assert features.selected_tile("gone", 0, 0, 0) == b""
