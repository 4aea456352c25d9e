"""`gisviewer layers`: what a file is asked for on the command line."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from gisviewer.cli import main

POINT = {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [40.2, 144.5]}}


def described(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, object]]:
    assert main(["layers", "--json", *words]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_columns_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "t.csv"
    path.write_text("name,X,Y\na,44.5,40.2\n", "utf-8")
    assert main(["layers", str(path)]) == 1
    assert "“X” and “Y”" in capsys.readouterr().err
    (layer,) = described(capsys, "--columns", "X,Y", str(path))
    assert layer["extent"] == [44.5, 40.2, 44.5, 40.2]
    assert main(["layers", "--columns", "X,Z", str(path)]) == 1
    assert "has no column “Z”" in capsys.readouterr().err


def test_latitude_may_come_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "s.geojson"
    path.write_text(json.dumps(POINT), "utf-8")
    (layer,) = described(capsys, "--latitude-first", str(path))
    assert layer["extent"] == [144.5, 40.2, 144.5, 40.2]


def test_one_layer_of_several(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "two.topojson"
    objects = {name: {"type": "Point", "coordinates": [n, n]} for n, name in enumerate("ab")}
    path.write_text(json.dumps({"type": "Topology", "arcs": [], "objects": objects}), "utf-8")
    assert [layer["member"] for layer in described(capsys, str(path))] == ["a", "b"]
    assert [layer["member"] for layer in described(capsys, "--layer", "b", str(path))] == ["b"]


def test_names_that_are_no_text_are_no_trouble(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    name = os.fsencode(tmp_path) + b"/bad\xff.geojson"
    Path(os.fsdecode(name)).write_text(json.dumps({**POINT, "geometry": None}), "utf-8")
    assert main(["layers", os.fsdecode(name)]) == 0
