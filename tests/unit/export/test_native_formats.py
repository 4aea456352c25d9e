"""GeoJSON and native CSV: what is in them, and that they come back as they went."""

from __future__ import annotations

import csv
import io
import json
import tempfile
from pathlib import Path

import pyogrio
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from incident_strategies import HOSTILE, datasets

from gisviewer.domain.incidents import Incident
from gisviewer.domain.places import GeometryKind
from gisviewer.domain.plain_text import guard_formula, unguard_formula
from gisviewer.domain.text import Article
from gisviewer.errors import ExportError
from gisviewer.export.dataset import Dataset
from gisviewer.export.geojson import render_geojson, write_geojson
from gisviewer.export.geometry import cut_antimeridian
from gisviewer.export.native_csv import render_native_csv, write_native_csv
from gisviewer.export.readback import read_own_csv, read_own_export, read_own_geojson
from gisviewer.export.report import ExportOptions
from gisviewer.export.write import write_dataset

lenient = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@lenient
@given(datasets())
@pytest.mark.parametrize("extent", [False, True])
def test_geojson_comes_back_identical(extent: bool, dataset: Dataset) -> None:
    options = ExportOptions(extent=extent)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "incidents.geojson"
        write_geojson(dataset, path, options)
        first = path.read_bytes()
        assert render_geojson(read_own_geojson(path), options) == first


@lenient
@given(datasets())
@pytest.mark.parametrize("options", [ExportOptions(), ExportOptions(extent=True, bom=True)])
def test_csv_and_its_companions_come_back_identical(options: ExportOptions, dataset: Dataset) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "incidents.csv"
        again = Path(folder) / "again.csv"
        first = [p.read_bytes() for p in write_native_csv(dataset, path, options).paths]
        second = [p.read_bytes() for p in write_native_csv(read_own_csv(path), again, options).paths]
        assert second == first


@given(datasets())
@lenient
def test_no_cell_begins_a_formula(dataset: Dataset) -> None:
    rows = list(csv.reader(io.StringIO(render_native_csv(dataset).decode(), newline="")))
    for row in rows[1:]:
        for cell in row:
            assert not cell.startswith(("=", "+", "@", "\t", "\r")), cell
            if cell.startswith("-"):
                float(cell)  # negative numbers are exempt


@pytest.mark.parametrize("text", HOSTILE)
def test_guarding_is_undone_exactly(text: str) -> None:
    assert unguard_formula(guard_formula(text)) == text


def make_incident(**fields: object) -> Incident:
    return Incident(**{"id": "i", "title": "Shelling", "lon": 46.3456789, "lat": 39.8123456, **fields})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("precision", "expected"), [(1, [46.34568, 39.81235]), (2, [46.346, 39.812]), (5, [46.35, 39.81])]
)
def test_coordinates_are_printed_as_exactly_as_they_are_known(precision: int, expected: list[float]) -> None:
    dataset = Dataset((make_incident(geo_precision=precision),))
    (feature,) = json.loads(render_geojson(dataset))["features"]
    assert feature["geometry"]["coordinates"] == expected


def test_an_area_is_written_as_point_with_a_warning_or_as_area(tmp_path: Path) -> None:
    area = shapely.box(46, 39, 47, 40).reverse()
    incident = make_incident(wkb=shapely.to_wkb(area), geometry_kind=GeometryKind.AREA, geo_precision=4)
    dataset = Dataset((incident,), {}, title="=T")
    point = write_geojson(dataset, tmp_path / "point.geojson")
    assert "1 line or area is written as a point" in point.losses[0]
    shape = write_geojson(dataset, tmp_path / "shape.geojson", ExportOptions(extent=True))
    assert not any("written as a point" in loss for loss in shape.losses)
    frame = pyogrio.read_dataframe(tmp_path / "shape.geojson")
    assert frame.geometry[0].equals(area)
    assert shapely.is_ccw(frame.geometry[0].exterior), "RFC 7946 wants exterior rings counter-clockwise"
    assert pyogrio.read_info(tmp_path / "point.geojson")["geometry_type"] == "Point"


def test_an_unlocated_incident_keeps_its_row(tmp_path: Path) -> None:
    dataset = Dataset((make_incident(lon=None, lat=None),))
    (feature,) = json.loads(render_geojson(dataset))["features"]
    assert feature["geometry"] is None
    assert json.loads(render_geojson(dataset))["provenance"]["not_located"] == 1


def test_shapes_beyond_the_antimeridian_are_cut() -> None:
    cut = cut_antimeridian(shapely.box(178, 0, 183, 1))
    assert cut.equals(shapely.union_all([shapely.box(178, 0, 180, 1), shapely.box(-180, 0, -177, 1)]))


def test_no_folder_of_the_writer_is_in_the_file() -> None:
    article = Article(id="a", text="x", path="/home/someone/private/story.txt")
    assert b"private" not in render_geojson(Dataset(articles={"a": article}))
    assert b"story.txt" in render_geojson(Dataset(articles={"a": article}))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"type":"FeatureCollection","features":[]}',
        b"\xff\xfe",
        b'{"provenance":{"format":"other"}}',
    ],
)
def test_other_files_are_refused_by_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.geojson"
    path.write_bytes(content)
    with pytest.raises(ExportError, match=r"other\.geojson is not an export"):
        read_own_geojson(path)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"lat":39.81', b'"lat":"north"'),
        (b'"lon":46.35', b'"lon":460.35'),
        (b'"role":"context"', b'"role":"villain"'),
        (b'"format_version":1', b'"format_version":99'),
        (b"]}\n", b""),
    ],
)
def test_a_damaged_export_is_refused_with_a_reason(tmp_path: Path, old: bytes, new: bytes) -> None:
    content = render_geojson(Dataset((make_incident(geo_precision=5),)))
    assert old in content
    path = tmp_path / "damaged.geojson"
    path.write_bytes(content.replace(old, new))
    with pytest.raises(ExportError, match=r"damaged\.geojson"):
        read_own_geojson(path)


def test_a_cut_csv_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "cut.csv"
    path.write_bytes(render_native_csv(Dataset((make_incident(),)))[:-30])
    with pytest.raises(ExportError, match=r"cut\.csv is damaged"):
        read_own_csv(path)


@pytest.mark.parametrize("suffix", [".geojson", ".csv"])
def test_shapes_of_places_are_written_and_survive_the_round_trip(tmp_path, suffix):
    """A province has its shape in the gazetteer, not in the incident; this one lies on both sides of 180 degrees."""
    incident = Incident(
        "i", "Fire", lon=-152.0, lat=64.0, geo_precision=4, geometry_kind=GeometryKind.AREA, place_id="admin1:USA-AK"
    )
    first, second = tmp_path / f"a{suffix}", tmp_path / f"b{suffix}"
    options = ExportOptions(extent=True)
    write_dataset(Dataset((incident,)), first, options)
    back = read_own_export(first)
    assert back is not None
    (read,) = back.incidents
    shape = shapely.from_wkb(read.wkb)
    assert shape.contains(shapely.Point(-152.0, 64.0))
    assert -180 <= shape.bounds[0] < shape.bounds[2] <= 180
    write_dataset(back, second, options)
    assert first.read_bytes() == second.read_bytes()
