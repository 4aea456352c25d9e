"""What others read: the KML schema of the OGC, the rules of RFC 7946, GDAL, and LibreOffice for tables."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from datetime import date
from functools import cache
from importlib.resources import as_file, files
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from incident_strategies import HOSTILE, datasets
from lxml import etree
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from gisviewer.domain.incidents import DatePrecision, Incident
from gisviewer.domain.places import GeometryKind
from gisviewer.export.dataset import Dataset
from gisviewer.export.geojson import render_geojson
from gisviewer.export.kml import render_kml
from gisviewer.export.provenance import provenance_of
from gisviewer.export.report import ExportOptions
from gisviewer.export.write import write_dataset

lenient = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
EXTENT = ExportOptions(extent=True)
SOFFICE = shutil.which("soffice")


def incident(key: str, shape: shapely.Geometry | None, **fields: Any) -> Incident:
    kinds = {"Point": GeometryKind.POINT, "LineString": GeometryKind.LINE}
    point = None if shape is None else shape.representative_point()
    return Incident(
        key,
        title=fields.pop("title", f"Incident {key}"),
        event_type=fields.pop("event_type", "Battles"),
        wkb=None if shape is None else shapely.to_wkb(shape),
        geometry_kind=GeometryKind.POINT if shape is None else kinds.get(shape.geom_type, GeometryKind.AREA),
        lon=None if point is None else point.x,
        lat=None if point is None else point.y,
        geo_precision=0 if shape is None else 1 if shape.geom_type == "Point" else 4,
        **fields,
    )


def sample() -> Dataset:
    clockwise = shapely.Polygon([(40, 40), (40, 44), (44, 44), (44, 40)], [[(41, 41), (43, 41), (43, 43), (41, 43)]])
    shapes = {
        "point": shapely.Point(44.5, 40.2),
        "area": clockwise,
        "two": shapely.MultiPolygon([shapely.box(1, 1, 2, 2), shapely.box(5, 5, 6, 6, ccw=False)]),
        "line": shapely.LineString([(45, 39), (46, 40)]),
        "fiji": shapely.box(177, -19, 183, -15),
        "nowhere": None,
    }
    days = {"date_start": date(2021, 11, 14), "date_end": date(2021, 11, 16), "date_precision": DatePrecision(2)}
    numbers = {"fatalities_low": 3, "fatalities_best": 4, "fatalities_high": 7}
    made = [incident(key, shape, **days, **numbers) for key, shape in shapes.items()]
    made += [incident(f"hostile-{n}", shapely.Point(n, n), title=text) for n, text in enumerate(HOSTILE)]
    return Dataset(title="Title with <b>, & and \u202eRTL\u202c", incidents=tuple(made))


@cache
def kml_schema() -> etree.XMLSchema:
    """The schema of KML 2.2, as the package fastkml carries it."""
    with as_file(files("fastkml") / "schema") as folder:
        return etree.XMLSchema(etree.parse(folder / "ogckml22.xsd"))


@lenient
@given(datasets())
@pytest.mark.parametrize("options", [ExportOptions(), EXTENT])
def test_kml_is_valid_by_the_schema_of_the_ogc(options: ExportOptions, dataset: Dataset) -> None:
    document = etree.fromstring(render_kml(dataset, provenance_of(dataset), options))
    kml_schema().assertValid(document)


def test_kmz_holds_valid_kml(tmp_path: Path) -> None:
    write_dataset(sample(), tmp_path / "a.kmz", EXTENT)
    with zipfile.ZipFile(tmp_path / "a.kmz") as archive:
        kml_schema().assertValid(etree.fromstring(archive.read("doc.kml")))


def rings(geometry: dict[str, Any]) -> list[list[list[list[float]]]]:
    if geometry["type"] == "Polygon":
        return [geometry["coordinates"]]
    if geometry["type"] == "MultiPolygon":
        return geometry["coordinates"]
    return [polygon for part in geometry.get("geometries", ()) for polygon in rings(part)]


def signed_area(ring: list[list[float]]) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))


def positions(value: Any) -> list[list[float]]:
    if isinstance(value, list) and value and isinstance(value[0], (int, float)):
        return [value]
    return [position for part in value for position in positions(part)]


def check_rfc_7946(text: bytes) -> None:
    document = json.loads(text)
    assert document["type"] == "FeatureCollection"
    assert "crs" not in document
    for feature in document["features"]:
        assert feature["type"] == "Feature"
        assert isinstance(feature["properties"], dict)
        assert isinstance(feature["id"], (str, int))
        geometry = feature["geometry"]
        if geometry is None:
            continue
        for polygon in rings(geometry):
            assert signed_area(polygon[0]) > 0, "outer rings turn counter-clockwise"
            assert all(signed_area(hole) < 0 for hole in polygon[1:])
            assert all(ring[0] == ring[-1] and len(ring) >= 4 for ring in polygon)
        for part in geometry.get("geometries", [geometry]):
            for position in positions(part["coordinates"]):
                assert len(position) == 2
                assert -180 <= position[0] <= 180
                assert -90 <= position[1] <= 90


@pytest.mark.parametrize("options", [ExportOptions(), EXTENT])
def test_geojson_keeps_the_rules_of_rfc_7946(options: ExportOptions) -> None:
    text = render_geojson(sample(), options)
    check_rfc_7946(text)
    geometries = {f["id"]: f["geometry"] for f in json.loads(text)["features"]}
    if options.extent:
        assert geometries["fiji"]["type"] == "MultiPolygon", "cut at the antimeridian"
        assert len(geometries["area"]["coordinates"]) == 2, "the hole is kept"
    assert geometries["nowhere"] is None


@lenient
@given(datasets())
def test_generated_geojson_keeps_the_rules_too(dataset: Dataset) -> None:
    check_rfc_7946(render_geojson(dataset, EXTENT))


COUNT = """
import json, sys, pyogrio
path, options = sys.argv[1], json.loads(sys.argv[2])
names = [str(name) for name in pyogrio.list_layers(path)[:, 0]]
print(json.dumps({n: pyogrio.read_info(path, layer=n, force_feature_count=True, **options)["features"] for n in names}))
"""


def count_by_gdal(path: Path, **options: str) -> dict[str, int]:
    """The features of each layer, by a GDAL that has all its drivers: the program itself leaves some out."""
    environment = {key: value for key, value in os.environ.items() if key != "GDAL_SKIP"}
    command = [sys.executable, "-c", COUNT, str(path), json.dumps(options)]
    told = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=60)
    return dict(json.loads(told.stdout))


@pytest.mark.parametrize("suffix", [".geojson", ".csv", ".kml", ".kmz", ".gpkg", ".xlsx"])
def test_gdal_finds_every_incident(suffix: str, tmp_path: Path) -> None:
    dataset = sample()
    path = tmp_path / f"incidents{suffix}"
    write_dataset(dataset, path, EXTENT)
    # A row of HXL tags under the names keeps GDAL from seeing that those are names.
    counts = count_by_gdal(path, **({"HEADERS": "FORCE"} if suffix == ".xlsx" else {}))
    if suffix in (".kml", ".kmz"):  # a layer for each folder
        assert sum(counts.values()) == len(dataset.incidents)
    elif suffix == ".xlsx":
        assert counts["incidents"] == len(dataset.incidents) + 1
    else:
        assert len(dataset.incidents) in counts.values()


def convert(path: Path, kind: str, folder: Path) -> Path:
    """What LibreOffice makes of a file."""
    assert SOFFICE is not None
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    # Its dialog asks for the encoding of a table; without a window it would guess wrongly.
    encoding = ["--infilter=CSV:44,34,76,1"] if path.suffix == ".csv" else []
    command = [
        SOFFICE,
        profile,
        "--headless",
        *encoding,
        "--convert-to",
        kind,
        "--outdir",
        str(folder / "out"),
        str(path),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    (made,) = (folder / "out").iterdir()
    return made


def cells(path: Path) -> list[list[str]]:
    """The first sheet of a workbook, as text."""
    book = load_workbook(path)
    found = book.worksheets[0].iter_rows(values_only=True)
    rows = [["" if cell is None else str(cell) for cell in row] for row in found]
    book.close()
    return rows


def titles(rows: list[list[str]]) -> list[str]:
    column = rows[0].index("title")
    return [" ".join(unescape(row[column]).split()) for row in rows]


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.end2end
def test_a_spreadsheet_reads_the_same_cells_from_csv_and_xlsx(tmp_path: Path) -> None:
    dataset = sample()
    write_dataset(dataset, tmp_path / "a.csv")
    write_dataset(dataset, tmp_path / "a.xlsx")
    ours = list(csv.reader(io.StringIO((tmp_path / "a.csv").read_text("utf-8-sig"), newline="")))
    seen = cells(convert(tmp_path / "a.csv", "xlsx", tmp_path / "from-csv"))
    assert titles(seen) == titles(ours)
    assert len(seen) == len(dataset.incidents) + 1
    table = convert(tmp_path / "a.xlsx", "csv:Text - txt - csv (StarCalc):44,34,76,1", tmp_path / "from-xlsx")
    rows = list(csv.reader(io.StringIO(table.read_text("utf-8"), newline="")))
    assert titles(rows) == titles(cells(tmp_path / "a.xlsx"))
    assert not any(cell.startswith(("#VALUE!", "#NAME?", "Err:")) for row in (*rows, *seen) for cell in row)


def test_nothing_is_left_beside_an_export(tmp_path: Path) -> None:
    for suffix in (".geojson", ".kmz", ".gpkg", ".xlsx"):
        with tempfile.TemporaryDirectory(dir=tmp_path) as folder:
            path = Path(folder) / f"a{suffix}"
            report = write_dataset(sample(), path)
            assert sorted(Path(folder).iterdir()) == sorted(report.paths)
