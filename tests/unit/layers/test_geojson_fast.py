"""The fast path gives the frame that GDAL gives."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from layer_making import random_polygons

from gisviewer.layers import read_geojson
from gisviewer.layers.geojson import GeoJsonStream, NotPlain
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.read import read_layers

RNG = np.random.default_rng(11)
POLYGONS = random_polygons(RNG, 30)
SHAPES: dict[str, list[Any]] = {
    "points": list(shapely.points(RNG.uniform(-80, 80, (40, 2)))),
    "polygons": POLYGONS,
    "holes": [shape.buffer(2).difference(shape) for shape in POLYGONS],
    "lines": [shapely.LineString(RNG.uniform(-80, 80, (4, 2))) for _ in range(20)],
    "many": [
        shapely.MultiPoint([(1, 2), (3, 4)]),
        shapely.MultiLineString([[(1, 2), (3, 4)], [(5, 6), (7, 8)]]),
        shapely.MultiPolygon(
            [shapely.box(0, 0, 1, 1), shapely.box(5, 5, 6, 6).difference(shapely.box(5.2, 5.2, 5.5, 5.5))]
        ),
        None,
        shapely.Point(1, 2),
    ],
    "heights": [shapely.Point(1, 2, 3), shapely.Point(4, 5, 6)],
}
PROPERTIES: list[dict[str, Any]] = [
    {
        "i": 1,
        "r": 1,
        "t": "a",
        "b": True,
        "d": "2020-09-27",
        "m": "x",
        "l": [1, 2],
        "s": ["a"],
        "at": "2020-09-27T07:00:00Z",
    },
    {
        "i": 2**40,
        "r": 2.5,
        "t": "Երևան",
        "b": False,
        "d": "1815-06-18",
        "m": 5,
        "l": [3],
        "s": ["b", "c"],
        "at": "2021-01-01T00:00:00Z",
    },
    {"i": None, "r": None, "t": None, "b": None, "d": None, "m": None, "extra": 1},
]


def write(path: Path, shapes: list[Any], **options: Any) -> Path:
    features = [
        {
            "type": "Feature",
            "properties": PROPERTIES[i % 3],
            "geometry": None if shape is None else json.loads(shapely.to_geojson(shape)),
        }
        for i, shape in enumerate(shapes)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}, **options), encoding="utf-8")
    return path


def through_gdal(path: Path, monkeypatch: pytest.MonkeyPatch) -> LoadedLayer:
    def refuse(*_words: Any) -> LoadedLayer:
        raise NotPlain

    with monkeypatch.context() as patch:
        patch.setattr(read_geojson, "_read_plain", refuse)
        return read_layers(path)[0]


@pytest.mark.parametrize("kind", sorted(SHAPES))
@pytest.mark.parametrize("indent", [None, 2])
def test_the_fast_path_equals_gdal(
    kind: str, indent: int | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "a.geojson", SHAPES[kind], indent=indent)
    assert sum(len(block.properties) for block in GeoJsonStream(path).blocks()) == len(SHAPES[kind])
    fast, slow = read_layers(path)[0], through_gdal(path, monkeypatch)
    assert (fast.layer.geometry, fast.layer.count, fast.layer.extent) == (
        slow.layer.geometry, slow.layer.count, slow.layer.extent,
    )  # fmt: skip
    for ours, theirs, original in zip(fast.geometries.shapes, slow.geometries.shapes, SHAPES[kind], strict=True):
        assert shapely.equals_identical(ours, theirs) or ours is theirs is None
        assert original is None or shapely.equals_exact(ours, original, 1e-12)
    assert fast.attributes.table.num_rows == len(fast)
    # Names that occur late are last here; GDAL puts them beside their neighbours.
    assert {f.name: f.kind for f in fast.attributes.fields} == {f.name: f.kind for f in slow.attributes.fields}
    for name in fast.attributes.table.column_names:
        assert comparable(fast, name) == comparable(slow, name), name


def comparable(loaded: LoadedLayer, name: str) -> list[Any]:
    values = loaded.attributes.column(name).to_pylist()
    return [value.replace(tzinfo=None) if hasattr(value, "tzinfo") else value for value in values]


def test_rows_are_read_singly_without_decoding_the_table(tmp_path: Path) -> None:
    (loaded,) = read_layers(write(tmp_path / "a.geojson", SHAPES["points"]))
    assert loaded.attributes.row(1)["t"] == "Երևան"
    assert not loaded.attributes.is_decoded


def test_blocks_join_without_loss(tmp_path: Path) -> None:
    shapes = list(shapely.points(np.random.default_rng(2).uniform(-80, 80, (30_000, 2))))
    path = write(tmp_path / "a.geojson", shapes)
    blocks = list(GeoJsonStream(path).blocks())
    assert len(blocks) > 2
    (loaded,) = read_layers(path)
    np.testing.assert_array_equal(loaded.geometries.lonlat, shapely.get_coordinates(shapes))


def test_text_ids_become_a_column(tmp_path: Path) -> None:
    path = tmp_path / "a.geojson"
    feature = {
        "id": "x1",
        "type": "Feature",
        "properties": {"a": 1},
        "geometry": {"type": "Point", "coordinates": [1, 2]},
    }
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    assert read_layers(path)[0].attributes.row(0) == {"id": "x1", "a": 1}
