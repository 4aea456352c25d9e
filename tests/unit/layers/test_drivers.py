"""Every format that a library here writes is read back: rows, places, fields, oddities of geometry."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
import shapely

from gisviewer.errors import LayerError
from gisviewer.layers import curves
from gisviewer.layers.crs import CrsNeeded
from gisviewer.layers.drivers import pyogrio
from gisviewer.layers.read import read_layers

FORMATS = {
    "a.shp": "ESRI Shapefile",
    "a.gpkg": "GPKG",
    "a.fgb": "FlatGeobuf",
    "a.geojson": "GeoJSON",
    "a.geojsonl": "GeoJSONSeq",
    "a.gml": "GML",
    "a.kml": "LIBKML",
    "old.kml": "KML",
    "a.kmz": "LIBKML",
    "a.sqlite": "SQLite",
    "a.tab": "MapInfo File",
    "a.mif": "MapInfo File",
    "a.jml": "JML",
    "a.gmt": "OGR_GMT",
    "a.gdb": "OpenFileGDB",
    "a.json": "JSONFG",
}
CURVES = {
    8: "CIRCULARSTRING (0 0,1 1,2 0)",
    9: "COMPOUNDCURVE ((0 0,1 1),CIRCULARSTRING (1 1,2 2,3 1))",
    10: "CURVEPOLYGON (CIRCULARSTRING (0 0,1 1,2 0,1 -1,0 0))",
    12: "MULTISURFACE (CURVEPOLYGON (CIRCULARSTRING (0 0,1 1,2 0,1 -1,0 0)),((5 5,6 5,6 6,5 5)))",
    15: "POLYHEDRALSURFACE Z (((0 0 0,1 0 0,1 1 0,0 0 0)))",
    17: "TRIANGLE ((0 0,1 0,1 1,0 0))",
}


def write(path: Path, driver: str, shapes: list[Any], geometry: str, crs: str = "EPSG:4326", **options: Any) -> None:
    """Write geometries with a text and a number."""
    names = pa.array([f"Ա{i}" for i in range(len(shapes))], pa.string())
    table = pa.table({"name": names, "n": pa.array(range(len(shapes)), pa.int32())})
    wkb = pa.array([None if shape is None else shapely.to_wkb(shape) for shape in shapes], pa.binary())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pyogrio.raw.write_arrow(
            table.append_column("geometry", wkb),
            path,
            driver=driver,
            geometry_name="geometry",
            geometry_type=geometry,
            crs=crs,
            **options,
        )


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("geometry", ["Point", "LineString", "Polygon"])
def test_what_is_written_is_read(name: str, geometry: str, tmp_path: Path) -> None:
    shapes = {
        "Point": [shapely.Point(44.5, 40.2), shapely.Point(-70.1, -33.4)],
        "LineString": [shapely.LineString([(44, 40), (45, 41)]), shapely.LineString([(-1, -1), (0, 0), (1, 0)])],
        "Polygon": [shapely.box(44, 40, 45, 41), shapely.box(-10, -10, 10, 10).difference(shapely.box(-1, -1, 1, 1))],
    }[geometry]
    path = tmp_path / name
    options = {"encoding": "UTF-8"} if path.suffix in (".shp", ".tab", ".mif") else {}
    write(path, FORMATS[name], shapes, geometry, **options)
    (loaded,) = read_layers(path)
    kinds = {"Point": "point", "LineString": "line", "Polygon": "area"}
    assert (loaded.layer.geometry, loaded.layer.count) == (kinds[geometry], 2)
    found = sorted(loaded.geometries.shapes, key=lambda shape: shape.bounds)
    expected = sorted(shapes, key=lambda shape: shape.bounds)
    assert all(
        a.equals_exact(b, 1e-6) or a.normalize().equals(b.normalize()) for a, b in zip(found, expected, strict=True)
    )
    texts = [str(value) for row in loaded.attributes.rows(range(2)) for value in row.values()]
    assert {"Ա0", "Ա1"} <= set(texts)
    assert not [warning for warning in loaded.layer.warnings if "GDAL" in warning]


@pytest.mark.parametrize("name", ["a.gpkg", "a.fgb", "a.geojson", "a.gml", "a.sqlite", "a.kml"])
def test_mixed_and_missing(name: str, tmp_path: Path) -> None:
    shapes = [
        shapely.Point(1, 2, 3),
        shapely.LineString([(3, 4, 5), (5, 6, 7)]),
        None,
        shapely.force_3d(shapely.box(0, 0, 1, 1)),
    ]
    path = tmp_path / name
    options = {"SPATIAL_INDEX": "NO"} if name == "a.fgb" else {}
    write(path, FORMATS[name], shapes, "Unknown", **options)
    (loaded,) = read_layers(path)
    assert len(loaded) == 4
    assert loaded.layer.geometry == "mixed"
    assert loaded.layer.extent == (0, 0, 5, 6)


@pytest.mark.parametrize("name", ["a.shp", "a.gpkg", "a.fgb", "a.gml", "a.mif", "a.tab"])
def test_the_crs_of_the_file_is_used(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    write(path, FORMATS[name], [shapely.Point(457_000, 4_450_000)], "Point", "EPSG:32638")
    (loaded,) = read_layers(path)
    assert loaded.layer.extent == pytest.approx((44.4954, 40.2002, 44.4954, 40.2002), abs=1e-3)


@pytest.mark.parametrize("name", ["a.shp", "a.gpkg", "a.fgb", "a.gml", "a.sqlite", "a.kml", "a.mif"])
def test_an_empty_layer_says_so(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    write(path, FORMATS[name], [], "Point")
    with pytest.raises(Exception, match=r"has no (?:features|layer)") as raised:
        read_layers(path)
    assert type(raised.value).__name__ == "LayerError"


@pytest.mark.parametrize("code", CURVES)
def test_curves_become_straight(code: int) -> None:
    shape = curves.parse_wkt(CURVES[code])
    assert shape is not None
    assert shape.is_valid
    expected = {8: (0, 0, 2, 1), 9: (0, 0, 3, 2), 10: (0, -1, 2, 1), 12: (0, -1, 6, 6)}.get(code, (0, 0, 1, 1))
    assert shape.bounds == pytest.approx(expected, abs=1e-3)
    if code == 10:
        assert shape.area == pytest.approx(np.pi, rel=2e-3)
    if code == 8:
        assert shape.length == pytest.approx(np.pi, rel=2e-3)


def test_curved_binary_is_taken_apart_like_text() -> None:
    arc = bytes.fromhex("01080000000300000000000000000000000000000000000000000000000000F03F000000000000F03F")
    arc += bytes.fromhex("00000000000000400000000000000000")
    expected = curves.parse_wkt(CURVES[8])
    assert curves.parse_wkb(arc).equals_exact(expected, 1e-12)
    assert curves.parse_wkb(arc[:-3]) is None
    member = bytes.fromhex("010700000001000000") + arc
    assert curves.parse_wkb(member).geoms[0].equals_exact(expected, 1e-12)


@pytest.mark.parametrize("seed", range(40))
def test_straight_binary_is_read_as_geos_does(seed: int) -> None:
    rng = np.random.default_rng(seed)
    square = shapely.box(*sorted(rng.uniform(-9, 0, 2)), *sorted(rng.uniform(1, 9, 2)))
    shape = [
        shapely.Point(rng.uniform(-9, 9, 3)),
        shapely.LineString(rng.uniform(-9, 9, (4, 2))),
        square.difference(square.buffer(-0.1)),
        shapely.MultiPoint(rng.uniform(-9, 9, (3, 2))),
        shapely.GeometryCollection([square, shapely.Point(1, 2)]),
        shapely.Point(),
    ][seed % 6]
    for flavor in ("iso", "extended"):
        wkb = shapely.to_wkb(shape, flavor=flavor, byte_order=int(rng.integers(0, 2)))
        assert curves.parse_wkb(wkb).equals_exact(shape, 0)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "latin-1"])
@pytest.mark.parametrize("cpg", [None, "UTF-8", "nonsense"])
def test_text_of_shapefiles_survives_missing_and_wrong_statements(
    encoding: str, cpg: str | None, tmp_path: Path
) -> None:
    text = "Château-d'Œx à Genève" if encoding == "latin-1" else "Столица Армении — город Ереван"
    text = text.replace("Œ", "Oe").replace("—", "и")
    path = tmp_path / "a.shp"
    write(path, "ESRI Shapefile", [shapely.Point(1, 2)] * 3, "Point", encoding="UTF-8")
    table = bytearray(path.with_suffix(".dbf").read_bytes())
    table[29] = 0
    start = int.from_bytes(table[8:10], "little")
    raw = text.encode(encoding)
    for row in range(3):
        place = start + 1 + row * int.from_bytes(table[10:12], "little")
        table[place : place + 80] = raw.ljust(80)
    path.with_suffix(".dbf").write_bytes(table)
    path.with_suffix(".cpg").unlink()
    if cpg:
        path.with_suffix(".cpg").write_text(cpg)
    (loaded,) = read_layers(path)
    if cpg != "nonsense" or encoding != "utf-8":
        assert loaded.attributes.row(0)["name"] == text


def test_a_damaged_prj_is_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "a.shp"
    write(path, "ESRI Shapefile", [shapely.Point(457_000, 4_450_000)], "Point", "EPSG:32638")
    stated = path.with_suffix(".prj").read_text()
    path.with_suffix(".prj").write_text(stated.replace("Transverse_Mercator", "Transverse_Meridian"))
    with pytest.raises(CrsNeeded):
        read_layers(path)
    (loaded,) = read_layers(path, crs="EPSG:32638")
    assert loaded.layer.extent == pytest.approx((44.4954, 40.2002, 44.4954, 40.2002), abs=1e-3)


def test_a_set_without_its_table_says_what_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "a.tab"
    write(path, "MapInfo File", [shapely.Point(1, 2)], "Point")
    path.with_suffix(".dat").unlink()
    with pytest.raises(LayerError, match=r"without “a\.dat”"):
        read_layers(path)
    path = tmp_path / "b.shp"
    write(path, "ESRI Shapefile", [shapely.Point(1, 2)], "Point")
    path.with_suffix(".dbf").unlink()
    assert len(read_layers(path)[0]) == 1
