"""Odd, old and broken files: each opens right or says exactly why not."""

from __future__ import annotations

import random
import zlib
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import pytest
import shapely
from odd_files import BAD, GOOD, PLAIN, QUESTIONS, write_made, zipped

from gisviewer.errors import GisviewerError, LayerError
from gisviewer.layers.answers import Answers
from gisviewer.layers.columns import ColumnsNeeded
from gisviewer.layers.crs import CrsNeeded
from gisviewer.layers.read import read_layers


@pytest.mark.parametrize("name", sorted(GOOD))
def test_it_opens(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(GOOD[name])
    for loaded in read_layers(path):
        assert loaded.layer.count == len(loaded) == len(loaded.attributes)
        assert loaded.attributes.table.num_rows == (len(loaded) if loaded.attributes.fields else 0)
        assert loaded.geometries.present.any() or name == "short_line.geojson"
        assert loaded.layer.extent is not None


@pytest.mark.parametrize("name", sorted(QUESTIONS))
def test_it_asks(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(QUESTIONS[name])
    with pytest.raises((CrsNeeded, ColumnsNeeded)):
        read_layers(path)


@pytest.mark.parametrize("name", sorted(BAD))
def test_it_says_why_not(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(BAD[name])
    with pytest.raises(LayerError) as raised:
        read_layers(path)
    assert path.stem.split(".")[0] in raised.value.message
    assert str(tmp_path) not in raised.value.message
    assert raised.value.hint
    assert list(tmp_path.parent.glob("evil*")) == []


def test_files_that_libraries_write_open(tmp_path: Path) -> None:
    for path in write_made(tmp_path).values():
        assert all(len(loaded) for loaded in read_layers(path))


def test_a_shapefile_without_index_opens_and_leaves_the_folder_alone(tmp_path: Path) -> None:
    path = write_made(tmp_path)["a.shp"]
    path.with_suffix(".shx").unlink()
    assert len(read_layers(path)[0]) == 2
    assert not path.with_suffix(".shx").exists()


def test_reading_leaves_every_file_as_it_is(tmp_path: Path) -> None:
    paths = write_made(tmp_path)
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in tmp_path.rglob("*") if path.is_file()}
    for path in paths.values():
        read_layers(path)
    after = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in tmp_path.rglob("*") if path.is_file()}
    assert after == before


def test_an_index_that_leads_past_rubbish_is_believed_and_kept(tmp_path: Path) -> None:
    path = write_made(tmp_path)["a.shp"]
    shapes, index = path.read_bytes(), bytearray(path.with_suffix(".shx").read_bytes())
    second = int.from_bytes(index[108:112], "big")
    rubbish = b"\xee" * 20
    path.write_bytes(shapes[: 2 * second] + rubbish + shapes[2 * second :])
    index[108:112] = (second + len(rubbish) // 2).to_bytes(4, "big")
    path.with_suffix(".shx").write_bytes(index)
    assert int(read_layers(path)[0].geometries.present.sum()) == 2
    assert path.with_suffix(".shx").read_bytes() == index


@pytest.mark.parametrize("content", [b"", b"xx", b"\x00" * 116])
def test_a_damaged_index_is_made_anew_elsewhere(tmp_path: Path, content: bytes) -> None:
    path = write_made(tmp_path)["a.shp"]
    path.with_suffix(".shx").write_bytes(content)
    assert len(read_layers(path)[0]) == 2
    assert path.with_suffix(".shx").read_bytes() == content


def test_shapes_that_are_lost_are_told_of(tmp_path: Path) -> None:
    path = write_made(tmp_path)["a.shp"]
    path.with_suffix(".shx").unlink()
    path.write_bytes(path.read_bytes()[:-10])
    (layer,) = read_layers(path)
    assert len(layer) == 1
    assert any("has 2 rows, but only 1" in warning for warning in layer.layer.warnings)


def test_truncation_says_the_line(tmp_path: Path) -> None:
    path = tmp_path / "a.geojson"
    path.write_bytes(b'{"type": "FeatureCollection",\n"features": [\n' + b'{"type": "Feature", "properties": {},\n')
    with pytest.raises(LayerError, match="line 4"):
        read_layers(path)


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.gz"
    packer = zlib.compressobj(9, wbits=31)
    piece = bytes(1 << 20)
    path.write_bytes(b"".join(packer.compress(piece) for _ in range(300)) + packer.flush())
    with pytest.raises(LayerError, match="swells"):
        read_layers(path)


def test_what_an_archive_could_not_give_is_told(tmp_path: Path) -> None:
    path = tmp_path / "two.zip"
    path.write_bytes(zipped(good__geojson=PLAIN, bad__geojson=PLAIN[:50]))
    (loaded,) = read_layers(path)
    assert any("bad.geojson" in warning for warning in loaded.layer.warnings)


@pytest.mark.parametrize(
    "name", ["plain.geojson", "places.kml", "track.gpx", "city.gml", "map.topojson", "wkt.csv", "packed.zip"]
)
def test_damage_never_ends_in_anything_but_words(name: str, tmp_path: Path) -> None:
    chance = random.Random(name)
    content = GOOD[name]
    path = tmp_path / name
    for _ in range(25):
        damaged = bytearray(content)
        if chance.random() < 0.5:
            del damaged[chance.randrange(len(damaged)) :]
        for _ in range(chance.randrange(1, 6)):
            if damaged:
                damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path.write_bytes(damaged)
        try:
            for loaded in read_layers(path):
                assert loaded.attributes.table.num_rows in (0, len(loaded))
        except GisviewerError:
            continue


def test_empty_tables_do_not_keep_their_neighbours_from_opening(tmp_path: Path) -> None:
    path = tmp_path / "many.gpkg"
    gpd.GeoDataFrame({"a": [1]}, geometry=[shapely.Point(1, 2)], crs=4326).to_file(path, layer="places")
    pyogrio.write_dataframe(pd.DataFrame({"a": np.array([], int)}), path, layer="nothing", append=True)
    pyogrio.write_dataframe(pd.DataFrame({"a": [1]}), path, layer="nowhere", append=True)
    assert [len(layer) for layer in read_layers(path)] == [1]
    chosen = Answers(members=frozenset(("places", "nothing", "nowhere")))
    (layer,) = read_layers(path, chosen, asks=True)
    assert "says where its rows lie" in layer.layer.warnings[-1]
    with pytest.raises(LayerError, match="has no features"):
        read_layers(path, Answers(members=frozenset(("nothing",))), asks=True)
