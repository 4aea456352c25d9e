"""Profiles for publication: what they remove is in no file, and is stated."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod

from gisviewer.cli import main
from gisviewer.domain.incidents import Actor, Casualties, Incident, Source, Status
from gisviewer.domain.text import Article, Excerpt, Span
from gisviewer.export.dataset import Dataset, NotMapped
from gisviewer.export.geojson import render_geojson, write_geojson
from gisviewer.export.publication import Profile, publish, snap, snap_radius_km

TEXT = "Ivan Secret fled from Goris."
ARTICLE = Article(id="a", text=TEXT, title="Flight", author="Anna Hidden")
OTHER = Article(id="b", text="Other words.", title="Other")
INCIDENT = Incident(
    "i1",
    "Flight, Goris",
    status=Status.ACCEPTED,
    lon=46.3412345,
    lat=39.5112345,
    geo_precision=1,
    actors=(Actor("Ivan Secret", "civilians"), Actor("Armenia", "state")),
    notes="asked Ivan Secret",
    reviewed_by="XY",
    sources=(Source("a", (Excerpt("a", Span(0, 28)),), (Casualties("killed", best=1, according_to="Dr Whisper"),)),),
)
DATASET = Dataset(
    (INCIDENT, replace(INCIDENT, id="i2", status=Status.NEW, sources=(Source("b"),))),
    {"a": ARTICLE, "b": OTHER},
    (NotMapped("a", "not a place", "Ivan Secret", "Ivan Secret is a person", Span(0, 11)),),
)


def test_accepted_only() -> None:
    published = publish(DATASET, Profile(accepted_only=True))
    assert [incident.id for incident in published.incidents] == ["i1"]
    assert list(published.articles) == ["a"]
    assert published.left_out == ("Only accepted incidents are here: 1 incident left out.",)


@given(st.floats(-180, 180), st.floats(-88, 88), st.sampled_from([0.5, 1.0, 10.0, 50.0]))
def test_a_snapped_point_is_within_the_stated_radius_and_stays(lon: float, lat: float, grid_km: float) -> None:
    snapped = snap(lon, lat, grid_km)
    _, _, metres = Geod(ellps="WGS84").inv(lon, lat, *snapped)
    assert metres / 1000 <= snap_radius_km(grid_km) * 1.02
    _, _, again = Geod(ellps="WGS84").inv(*snapped, *snap(*snapped, grid_km))
    assert again <= 1.0


def test_neighbours_become_one_point_with_a_radius() -> None:
    incidents = tuple(replace(INCIDENT, lon=46.30 + n / 1000, lat=39.50 + n / 1000) for n in range(5))
    published = publish(Dataset(incidents), Profile(grid_km=20))
    assert len({(incident.lon, incident.lat) for incident in published.incidents}) == 1
    assert {incident.geo_precision for incident in published.incidents} == {2}
    assert published.incidents[0].uncertainty_km == pytest.approx(14.14, abs=0.01)
    assert "20 km" in published.left_out[0]
    assert "14.1 km" in published.left_out[0]


def test_no_sentence_is_left_without_excerpts() -> None:
    content = render_geojson(publish(DATASET, Profile(without_excerpts=True))).decode()
    assert "fled" not in content
    assert "is a person" not in content
    assert "Dr Whisper" in content


def test_no_name_is_left_without_names() -> None:
    content = render_geojson(publish(DATASET, Profile(without_names=True))).decode()
    for name in ("Secret", "Hidden", "Whisper", '"XY"'):
        assert name not in content
    assert "Armenia" in content
    assert "civilians" in content


def test_the_command_applies_a_profile_and_tells(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own, out = tmp_path / "own.geojson", tmp_path / "out.geojson"
    write_geojson(DATASET, own)
    options = ["--accepted-only", "--grid", "10", "--without-names"]
    assert main(["export", str(own), "-o", str(out), *options]) == 0
    collection = json.loads(out.read_text())
    assert [feature["id"] for feature in collection["features"]] == ["i1"]
    assert "Secret" not in out.read_text()
    assert len(collection["provenance"]["left_out"]) == 4
    assert "grid of 10 km" in capsys.readouterr().err


@pytest.mark.parametrize("size", ["0", "-1", "nan", "inf", "x", "1000"])
def test_a_senseless_grid_is_refused(tmp_path: Path, size: str) -> None:
    with pytest.raises(SystemExit):
        main(["export", str(tmp_path / "a.txt"), "-o", str(tmp_path / "o.csv"), f"--grid={size}"])
