"""Features written to files are read back as they were."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import numpy as np
import pyarrow as pa
import pytest
import shapely
from layer_making import make_layer

from gisviewer.errors import ExportError
from gisviewer.jobs import Cancelled, CancelToken
from gisviewer.layers.attributes import AttributeTable
from gisviewer.layers.read import read_layers
from gisviewer.layers.write import FORMATS, write_layer

SHAPES = [
    shapely.Point(44.5, 40.25),
    shapely.LineString([(44, 40), (45, 41), (46.125, 40.5)]),
    shapely.Polygon([(10, 10), (20, 10), (20, 20), (10, 20)], [[(12, 12), (14, 12), (14, 14), (12, 14)]]),
]
COLUMNS = {
    "name": ["Երևան", "<b>road</b>", None],
    "n": [1, None, 3],
    "share": [0.5, 1.25, None],
    "day": [date(2021, 11, 16), None, date(1899, 1, 2)],
}


@pytest.mark.parametrize("suffix", [suffix for suffix in FORMATS if suffix not in (".xlsx", ".kml")])
def test_written_features_are_read_back(tmp_path, suffix):
    path = tmp_path / f"some features{suffix}"
    write_layer(make_layer(SHAPES, COLUMNS), path)
    (loaded,) = read_layers(path)
    pairs = sorted(
        zip(loaded.geometries.shapes, loaded.attributes.rows(range(3)), strict=True), key=lambda p: p[0].length
    )
    assert [shapely.equals(shape, before) for (shape, _), before in zip(pairs, SHAPES, strict=True)] == [True] * 3
    assert [row["name"] or None for _, row in pairs] == COLUMNS["name"]
    assert [row["n"] for _, row in pairs] == COLUMNS["n"]
    assert [row["share"] for _, row in pairs] == COLUMNS["share"]
    assert [str(row["day"])[:10] for _, row in pairs] == ["2021-11-16", "None", "1899-01-02"]


def test_kml_and_sheets_hold_all_rows(tmp_path):
    for suffix in (".kml", ".xlsx"):
        write_layer(make_layer(SHAPES, COLUMNS), tmp_path / f"a{suffix}")
    assert len(read_layers(tmp_path / "a.kml")[0]) == 3
    from openpyxl import load_workbook

    rows = list(load_workbook(tmp_path / "a.xlsx").active.values)
    assert rows[0] == ("name", "n", "share", "day", "WKT")
    assert rows[1][:4] == ("Երևան", 1, 0.5, "2021-11-16")


def test_chosen_rows_only(tmp_path):
    write_layer(make_layer(SHAPES, COLUMNS), tmp_path / "one.geojson", np.array([2]))
    (loaded,) = read_layers(tmp_path / "one.geojson")
    assert [row["n"] for row in loaded.attributes.rows(range(len(loaded)))] == [3]


def test_layer_of_points_with_a_formula_as_text(tmp_path):
    layer = make_layer([shapely.Point(1, 2), None], {"note": ["=1+1", "-5 degrees"], "n": [-1, 2]})
    write_layer(layer, tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_text("utf-8").splitlines() == [
        "note,n,WKT",
        "'=1+1,-1,POINT (1 2)",
        "'-5 degrees,2,",
    ]


def test_a_list_and_a_field_named_geometry_can_be_written(tmp_path):
    layer = make_layer([shapely.Point(1, 2)], {"geometry": ["town"], "tags": [["a", "b"]]})
    write_layer(layer, tmp_path / "a.gpkg")
    assert read_layers(tmp_path / "a.gpkg")[0].attributes.row(0)["geometry_"] == "town"


def test_unknown_suffix_and_cancelled_writing_leave_nothing(tmp_path):
    with pytest.raises(ExportError, match="no format"):
        write_layer(make_layer(SHAPES, COLUMNS), tmp_path / "a.exe")
    token = CancelToken()
    token.cancel()
    (tmp_path / "a.csv").write_text("before")
    with pytest.raises(Cancelled):
        write_layer(make_layer(SHAPES, COLUMNS), tmp_path / "a.csv", cancel=token)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("a.csv", "before")]


@pytest.mark.parametrize("suffix", [".geojson", ".gpkg", ".fgb", ".kml"])
def test_columns_of_every_type_are_written(tmp_path, suffix):
    """What Arrow has and GDAL has not: decimals, categories, a column of nulls, lists, a field named geometry."""
    columns = {
        "price": pa.array([Decimal("1.50"), None]),
        "kind": pa.array(["road", "river"]).dictionary_encode(),
        "nothing": pa.nulls(2),
        "parts": pa.array([[1, 2], None]),
        "geometry": pa.array(["a", "b"]),
    }
    write_layer(make_layer(SHAPES[:2], columns), tmp_path / f"a{suffix}")
    (loaded,) = read_layers(tmp_path / f"a{suffix}")
    rows = sorted(loaded.attributes.rows(range(2)), key=lambda row: row["geometry_"])
    assert [row["kind"] for row in rows] == ["road", "river"]
    assert float(rows[0]["price"]) == 1.5


@pytest.mark.parametrize("suffix", [".geojson", ".gpkg", ".fgb"])
def test_layer_without_attributes_is_written(tmp_path, suffix):
    bare = replace(make_layer(SHAPES), attributes=AttributeTable.of_table(pa.table({}), 3))
    write_layer(bare, tmp_path / f"bare{suffix}")
    assert len(read_layers(tmp_path / f"bare{suffix}")[0]) == 3
