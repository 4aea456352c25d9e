"""Files become layers in WGS 84, or say why not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import shapely

from gisviewer.errors import LayerError
from gisviewer.jobs import Cancelled, CancelToken
from gisviewer.layers.crs import CrsChoice, CrsNeeded
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.read import read_layers


def feature(geometry: Any, **properties: Any) -> dict[str, Any]:
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def point(x: float, y: float) -> dict[str, Any]:
    return {"type": "Point", "coordinates": [x, y]}


def write_geojson(path: Path, features: list[dict[str, Any]], **members: Any) -> Path:
    path.write_text(json.dumps({"type": "FeatureCollection", **members, "features": features}), encoding="utf-8")
    return path


@pytest.fixture
def frame() -> gpd.GeoDataFrame:
    shapes = [shapely.Point(44.5, 40.2), shapely.Point(49.9, 40.4), shapely.Point(44.8, 41.7)]
    return gpd.GeoDataFrame({"name": ["Երևան", "Bakı", "თბილისი"], "n": [1, 2, 3]}, geometry=shapes, crs=4326)


@pytest.mark.parametrize(
    ("suffix", "driver"),
    [
        (".geojson", "GeoJSON"),
        (".gpkg", "GPKG"),
        (".shp", "ESRI Shapefile"),
        (".fgb", "FlatGeobuf"),
        (".kml", "KML"),
        (".gml", "GML"),
        (".tab", "MapInfo File"),
        (".geojsonl", "GeoJSONSeq"),
        (".sqlite", "SQLite"),
    ],
)
def test_formats_give_the_same_layer(tmp_path: Path, frame: gpd.GeoDataFrame, suffix: str, driver: str) -> None:
    path = tmp_path / f"cities{suffix}"
    frame.to_file(path, driver=driver)
    (loaded,) = read_layers(path)
    assert loaded.layer.geometry == "point"
    assert loaded.layer.count == len(loaded) == 3
    columns = [c for c in ("name", "Name") if c in {f.name for f in loaded.attributes.fields}]
    order = np.argsort([str(v) for v in loaded.attributes.column(columns[0]).to_pylist()])
    expected = np.argsort(frame["name"].to_numpy())
    assert loaded.geometries.lonlat is not None
    np.testing.assert_allclose(
        loaded.geometries.lonlat[order], shapely.get_coordinates(frame.geometry.to_numpy()[expected]), atol=1e-7
    )
    assert loaded.layer.extent == pytest.approx((44.5, 40.2, 49.9, 41.7), abs=1e-6)


def test_other_systems_are_brought_to_wgs84(tmp_path: Path, frame: gpd.GeoDataFrame) -> None:
    path = tmp_path / "mercator.gpkg"
    frame.to_crs(3857).to_file(path)
    (loaded,) = read_layers(path)
    assert loaded.layer.crs == "EPSG:3857"
    np.testing.assert_allclose(loaded.geometries.lonlat, shapely.get_coordinates(frame.geometry), atol=1e-9)


def test_heights_survive(tmp_path: Path) -> None:
    line = {"type": "LineString", "coordinates": [[1, 2, 300], [3, 4, 500]]}
    (loaded,) = read_layers(write_geojson(tmp_path / "a.geojson", [feature(line)]))
    assert shapely.get_coordinates(loaded.geometries.shapes, include_z=True).tolist() == [[1, 2, 300], [3, 4, 500]]


def test_a_file_without_crs_asks_with_proposals(tmp_path: Path, frame: gpd.GeoDataFrame) -> None:
    path = tmp_path / "grid.shp"
    frame.to_crs(3857).to_file(path)
    path.with_suffix(".prj").unlink()
    with pytest.raises(CrsNeeded) as raised:
        read_layers(path)
    assert raised.value.proposals[0].choice == CrsChoice("EPSG:3857")
    (loaded,) = read_layers(path, crs=raised.value.proposals[0].choice)
    np.testing.assert_allclose(loaded.geometries.lonlat, shapely.get_coordinates(frame.geometry), atol=1e-6)


def test_latitude_first_is_noticed_and_mended_on_request(tmp_path: Path) -> None:
    path = write_geojson(tmp_path / "swapped.geojson", [feature(point(35.7, 139.7)), feature(point(-33.9, 151.2))])
    with pytest.raises(CrsNeeded) as raised:
        read_layers(path)
    assert raised.value.proposals[0].choice.swap_axes
    (loaded,) = read_layers(path, crs=raised.value.proposals[0].choice)
    assert loaded.geometries.lonlat is not None
    assert loaded.geometries.lonlat.tolist() == [[139.7, 35.7], [151.2, -33.9]]


def test_null_geometries_stay_in_the_table_and_are_told(tmp_path: Path) -> None:
    path = write_geojson(tmp_path / "a.geojson", [feature(point(1, 2), a=1), feature(None, a=2)])
    (loaded,) = read_layers(path)
    assert loaded.attributes.column("a").to_pylist() == [1, 2]
    assert loaded.geometries.present.tolist() == [True, False]
    assert any("without a usable geometry" in warning for warning in loaded.layer.warnings)


def test_what_is_there_so_far_is_published(tmp_path: Path) -> None:
    path = write_geojson(tmp_path / "many.geojson", [feature(point(i % 170, 1), i=i) for i in range(60_000)])
    partial: list[LoadedLayer] = []
    (loaded,) = read_layers(path, publish=partial.append)
    assert partial
    assert len(partial[0]) < len(loaded)
    assert not partial[0].is_complete
    assert loaded.is_complete
    np.testing.assert_array_equal(partial[0].geometries.lonlat, loaded.geometries.lonlat[: len(partial[0])])


def test_reading_stops_when_cancelled(tmp_path: Path) -> None:
    path = write_geojson(tmp_path / "a.geojson", [feature(point(1, 2))])
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        read_layers(path, cancel=cancel)


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("missing.geojson", None, "not there"),
        ("empty.geojson", b"", "empty"),
        ("none.geojson", b'{"type": "FeatureCollection", "features": []}', "no features"),
        ("text.txt", b"Good morning.", "not a table"),
        ("wms.vrt", b"<OGRVRTDataSource><OGRVRTLayer name='a'/></OGRVRTDataSource>", "points to other files"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str, content: bytes | None, word: str) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(LayerError) as raised:
        read_layers(path)
    assert name in str(raised.value)
    assert word in str(raised.value)
    assert str(tmp_path) not in raised.value.message
