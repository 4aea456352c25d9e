"""`gisviewer export` from files to files."""

from __future__ import annotations

import base64
import json
import re
import zlib
from pathlib import Path

import pytest

from gisviewer.cli import main
from gisviewer.domain.incidents import Incident
from gisviewer.export.dataset import Dataset
from gisviewer.export.geojson import write_geojson


def test_articles_and_own_exports_become_one_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article, own, out = tmp_path / "a.txt", tmp_path / "own.geojson", tmp_path / "out.geojson"
    article.write_text("Talks in Yerevan\n\nThe ministers met in Yerevan on Monday and spoke for three hours.\n")
    write_geojson(Dataset((Incident("own-1", "Shelling", lon=1.0, lat=2.0, geo_precision=1),)), own)
    assert main(["export", str(article), str(own), "-o", str(out), "--title", "Two inputs"]) == 0
    collection = json.loads(out.read_text())
    assert collection["provenance"]["title"] == "Two inputs"
    assert [source["file"] for source in collection["provenance"]["sources"]] == ["a.txt"]
    assert "own-1" in [feature["id"] for feature in collection["features"]]
    assert capsys.readouterr().out == ""


def test_a_failing_input_is_named_and_the_rest_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article, out = tmp_path / "a.txt", tmp_path / "out.csv"
    article.write_text("Talks in Yerevan\n\nThe ministers met in Yerevan on Monday and spoke for three hours.\n")
    assert main(["export", str(article), str(tmp_path / "missing.txt"), "-o", str(out)]) == 1
    assert "missing.txt" in capsys.readouterr().err
    assert out.exists()


def test_an_unknown_suffix_is_refused_before_any_work(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(tmp_path / "a.txt"), "-o", str(tmp_path / "out.xyz")]) == 2
    assert ".geojson" in capsys.readouterr().err


def test_a_folder_that_is_no_place_to_write_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Talks in Yerevan\n\nThe ministers met in Yerevan on Monday and spoke for three hours.\n")
    assert main(["export", str(article), "-o", str(tmp_path / "no" / "out.geojson")]) == 2
    assert "does not exist" in capsys.readouterr().err


ARTICLE = "Talks in Yerevan\n\nThe ministers met in Yerevan on Monday and spoke for three hours.\n"


def _part(page: str, name: str) -> bytes:
    """What an exported page holds under a name."""
    found = re.search(rf'<script[^>]*id="data-{name}"[^>]*>([^<]*)</script>', page)
    assert found, name
    return zlib.decompress(base64.b64decode(found[1]), 47)


def test_layers_go_into_the_page_and_a_broken_one_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article, out = tmp_path / "a.txt", tmp_path / "map.html"
    article.write_text(ARTICLE)
    roads, broken = tmp_path / "roads.geojson", tmp_path / "broken.geojson"
    line = {"type": "LineString", "coordinates": [[44.0, 40.0], [45.0, 41.0]]}
    roads.write_text(json.dumps({"type": "Feature", "properties": {"name": "M4"}, "geometry": line}))
    broken.write_text('{"type": "FeatureCollection", "features": [')
    words = ["export", str(article), "-o", str(out), "--layer", str(roads)]
    assert main(words) == 0
    page = out.read_text("utf-8")
    content = json.loads(_part(page, "content"))
    assert [(layer["name"], layer["count"]) for layer in content["layers"]] == [("roads", 1)]
    assert json.loads(_part(page, "attributes-0")) == [["name", ["M4"]]]
    assert b'"vertices": 2' in _part(page, "layer-0")
    assert "recognizer " in content["method"]
    assert "as held on the ground" in content["method"]
    out.unlink()
    assert main([*words, "--layer", str(broken)]) == 1
    assert "broken.geojson" in capsys.readouterr().err
    assert [layer["name"] for layer in json.loads(_part(out.read_text("utf-8"), "content"))["layers"]] == ["roads"]


def test_layers_are_refused_where_they_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    words = ["export", str(tmp_path / "a.txt"), "-o", str(tmp_path / "o.csv"), "--layer", str(tmp_path / "x.geojson")]
    assert main(words) == 2
    assert "o.csv" in capsys.readouterr().err
    assert not (tmp_path / "o.csv").exists()
