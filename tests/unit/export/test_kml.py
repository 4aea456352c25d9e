"""KML: well-formed whatever the text, with time, folders, styles and shapes that GDAL reads."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pyogrio
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from incident_strategies import HOSTILE, datasets

from gisviewer.domain.incidents import DatePrecision, Incident
from gisviewer.domain.places import GeometryKind
from gisviewer.export.dataset import Dataset
from gisviewer.export.provenance import DISCLAIMER
from gisviewer.export.report import ExportOptions
from gisviewer.export.write import write_dataset

KML = {"k": "http://www.opengis.net/kml/2.2"}
INCIDENT = Incident(
    "i1",
    "Clash",
    event_type="Battles",
    date_start=date(2021, 5, 12),
    date_end=date(2021, 5, 12),
    date_precision=DatePrecision.DAY,
    fatalities_best=3,
    lon=46.3,
    lat=39.5,
    geo_precision=1,
)


def document(folder: Path, *incidents: Incident, **options: bool) -> ET.Element:
    path = folder / "out.kml"
    write_dataset(Dataset(incidents, title="T"), path, ExportOptions(**options))
    found = ET.fromstring(path.read_bytes()).find("k:Document", KML)
    assert found is not None
    return found


def test_each_type_has_a_folder_and_a_style(tmp_path: Path) -> None:
    root = document(
        tmp_path,
        INCIDENT,
        replace(INCIDENT, id="i2", event_type="Riots"),
        replace(INCIDENT, id="i3", lon=None, lat=None),
    )
    assert [e.text for e in root.findall("k:Folder/k:name", KML)] == ["Battles", "Riots", "Not located"]
    styles = {style.get("id") for style in root.findall("k:Style", KML)}
    urls = {url.text for url in root.findall(".//k:styleUrl", KML)}
    assert urls == {f"#{style}" for style in styles}
    assert len(styles) == 2
    assert root.findtext("k:description", "", KML).startswith(DISCLAIMER)
    assert len(root.findall(".//k:Point", KML)) == 2


@pytest.mark.parametrize(
    ("start", "end", "precision", "expected"),
    [
        (date(2021, 5, 12), date(2021, 5, 12), DatePrecision.DAY, ["TimeStamp", "when=2021-05-12"]),
        (
            date(2021, 5, 1),
            date(2021, 5, 31),
            DatePrecision.MONTH,
            ["TimeSpan", "begin=2021-05-01", "end=2021-05-31"],
        ),
        (date(2021, 5, 1), None, None, ["TimeSpan", "begin=2021-05-01"]),
        (None, date(2021, 5, 1), None, ["TimeSpan", "end=2021-05-01"]),
        (None, None, None, []),
    ],
)
def test_time(
    tmp_path: Path, start: date | None, end: date | None, precision: DatePrecision | None, expected: list[str]
) -> None:
    root = document(tmp_path, replace(INCIDENT, date_start=start, date_end=end, date_precision=precision))
    found = []
    for kind in ("TimeStamp", "TimeSpan"):
        for element in root.findall(f".//k:{kind}", KML):
            found += [kind, *(f"{child.tag.partition('}')[2]}={child.text}" for child in element)]
    assert found == expected


def test_gdal_reads_points_and_typed_data(tmp_path: Path) -> None:
    document(tmp_path, INCIDENT)
    frame = pyogrio.read_dataframe(tmp_path / "out.kml", layer="Battles")
    assert frame.geometry[0].equals(shapely.Point(46.3, 39.5))
    assert frame["Name"][0] == "Clash"
    if "fatalities_best" in frame:  # GDAL's smaller KML driver drops extended data
        assert frame["fatalities_best"][0] == 3


def test_gdal_reads_an_area_with_a_hole_and_a_line(tmp_path: Path) -> None:
    area = shapely.box(46, 39, 47, 40) - shapely.box(46.4, 39.4, 46.6, 39.6)
    line = shapely.LineString([(46, 39), (47, 39.5)])
    document(
        tmp_path,
        replace(INCIDENT, wkb=shapely.to_wkb(area), geometry_kind=GeometryKind.AREA),
        replace(INCIDENT, id="i2", wkb=shapely.to_wkb(line), geometry_kind=GeometryKind.LINE),
        extent=True,
    )
    first, second = pyogrio.read_dataframe(tmp_path / "out.kml", layer="Battles").geometry
    assert any(shapely.force_2d(part).equals(area) for part in first.geoms)
    assert any(shapely.force_2d(part).equals(line) for part in second.geoms)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(tmp_path: Path, text: str) -> None:
    root = document(tmp_path, replace(INCIDENT, title=text, event_type=text, notes=f"$[name] {text}"))
    assert all(e.tag.partition("}")[0] == "{" + KML["k"] for e in root.iter())
    assert not {"script", "x"} & {e.tag.partition("}")[2] for e in root.iter()}
    for description in root.findall(".//k:description", KML):
        assert "<script" not in (description.text or "")


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(datasets())
@pytest.mark.parametrize("extent", [False, True])
def test_any_data_set_is_well_formed(extent: bool, dataset: Dataset) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.kml"
        write_dataset(dataset, path, ExportOptions(extent=extent))
        root = ET.fromstring(path.read_bytes())
    assert len(root.findall(".//k:Placemark", KML)) == len(dataset.incidents)
