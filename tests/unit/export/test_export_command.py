"""`gisviewer export` from files to files."""

from __future__ import annotations

import json
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
