"""GeoPackage: what GDAL finds in it."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pyogrio
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from incident_strategies import datasets

from gisviewer.domain.incidents import Incident, Source
from gisviewer.domain.places import GeometryKind
from gisviewer.domain.text import Article
from gisviewer.errors import ExportError
from gisviewer.export.dataset import Dataset, NotMapped
from gisviewer.export.write import write_dataset
from gisviewer.project.file import create_file

AREA = shapely.box(46, 39, 47, 40)
POINT = Incident("i1", "Clash", date_start=date(2021, 5, 12), lon=46.3, lat=39.5, geo_precision=1, fatalities_best=3)
PROVINCE = replace(POINT, id="i2", lon=46.5, geo_precision=4, wkb=shapely.to_wkb(AREA), geometry_kind=GeometryKind.AREA)
NOWHERE = replace(POINT, id="i3", lon=None, lat=None, geo_precision=0)


def test_gdal_reads_points_shapes_and_tables(tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    article = Article(id="a", text="text", title="Story", path="/home/someone/story.txt")
    incident = replace(POINT, sources=(Source("a"),))
    dataset = Dataset((incident, PROVINCE, NOWHERE), {"a": article}, (NotMapped("a", "metonym", "Moscow", "why"),), "T")
    write_dataset(dataset, path)
    layers = dict(pyogrio.list_layers(path))
    assert layers == {
        "incidents": "Point",
        "incident_extents": "Unknown",
        "sources": None,
        "not_mapped": None,
        "about": None,
    }
    frame = pyogrio.read_dataframe(path, layer="incidents")
    assert pyogrio.read_info(path, layer="incidents")["crs"] == "EPSG:4326"
    assert frame["id"].tolist() == ["i1", "i2", "i3"]
    assert frame.geometry[0].equals(shapely.Point(46.3, 39.5))
    assert frame.geometry[2] is None
    assert frame["date_start"][0].isoformat()[:10] == "2021-05-12"
    assert frame["fatalities_best"].tolist() == [3, 3, 3]
    assert json.loads(frame["sources"][0])[0]["article"]["title"] == "Story"
    shapes = pyogrio.read_dataframe(path, layer="incident_extents")
    assert shapes["id"].tolist() == ["i2"]
    assert shapes.geometry[0].equals(AREA)
    assert pyogrio.read_dataframe(path, layer="sources", read_geometry=False)["file"].tolist() == ["story.txt"]
    assert pyogrio.read_dataframe(path, layer="not_mapped", read_geometry=False)["text"].tolist() == ["Moscow"]
    about = pyogrio.read_dataframe(path, layer="about", read_geometry=False).set_index("field")["value"]
    assert about["title"] == "T"
    assert about["not_located"] == "1"


def test_the_same_data_gives_the_same_file(tmp_path: Path) -> None:
    contents = []
    for name in ("one.gpkg", "two.gpkg"):
        write_dataset(Dataset((POINT, PROVINCE)), tmp_path / name)
        contents.append((tmp_path / name).read_bytes())
    assert contents[0] == contents[1]


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    path.write_bytes(b"old")
    with pytest.raises(ExportError):
        write_dataset(Dataset((replace(POINT, fatalities_best=2**63),)), path)
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["out.gpkg"]


def test_a_project_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "work.gpkg"
    with closing(create_file(path)):
        pass
    with pytest.raises(ExportError, match="is a project"):
        write_dataset(Dataset((POINT,)), path)


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(datasets())
def test_any_data_set_is_sound(dataset: Dataset) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.gpkg"
        write_dataset(dataset, path)
        with closing(sqlite3.connect(path)) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        assert len(pyogrio.read_dataframe(path, layer="incidents")) == len(dataset.incidents)
