"""A project as the input of an export."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gisviewer.cli import main
from gisviewer.domain.incidents import ArticleResult, Incident, Problem, ProblemKind, Source, Status
from gisviewer.domain.text import Article, Excerpt, Span
from gisviewer.export.from_project import read_project
from gisviewer.project.project import new_project
from gisviewer.project.workspace import Table

ARTICLE = Article(
    id="a", text="Shells fell near Goris.", title="Shelling", imported_at=datetime(2024, 1, 1, tzinfo=UTC)
)
PROPOSED = Incident(
    "i1", "Shelling", lon=46.3, lat=39.5, geo_precision=1, sources=(Source("a", (Excerpt("a", Span(0, 23)),)),)
)
REVIEWED = replace(
    PROPOSED, title="Mended", status=Status.ACCEPTED, reviewed_at=datetime(2024, 2, 1, tzinfo=UTC), lon=46.4
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GISVIEWER_DATA", str(tmp_path / "data"))
    made = new_project()
    path = tmp_path / "work.gpkg"
    made.save_as(path)
    problems = (Problem(ProblemKind.METONYM, "a government", Span(0, 6)),)
    result = ArticleResult(ARTICLE, incidents=(PROPOSED,), problems=problems)
    made.workspace.edit("Open", Table.ARTICLES, {"a": result})
    made.workspace.edit("Add", Table.INCIDENTS, {"i1": PROPOSED})
    made.workspace.edit("Review", Table.INCIDENTS, {"i1": REVIEWED, "i2": replace(PROPOSED, id="i2")})
    made.workspace.edit("Title", Table.SETTINGS, {"title": "My map"})
    made.close()
    return path


def test_the_reviewed_incidents_are_read(project: Path) -> None:
    before = project.read_bytes()
    dataset = read_project(project)
    assert dataset is not None
    assert dataset.incidents[0] == REVIEWED
    assert len(dataset.incidents) == 2
    assert dataset.articles == {"a": ARTICLE}
    assert [entry.kind for entry in dataset.not_mapped] == ["metonym"]
    assert (dataset.title, dataset.as_of) == ("My map", datetime(2024, 2, 1, tzinfo=UTC))
    assert project.read_bytes() == before


def test_other_files_are_not_taken_for_projects(tmp_path: Path) -> None:
    other = tmp_path / "a.txt"
    other.write_text("Talks in Yerevan")
    assert read_project(other) is None
    assert read_project(tmp_path / "missing.gpkg") is None


@pytest.mark.parametrize("suffix", [".geojson", ".csv", ".kml", ".xlsx", ".gpkg"])
def test_the_command_exports_a_project_to_every_format(project: Path, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out{suffix}"
    assert main(["export", str(project), "-o", str(out)]) == 0
    assert out.stat().st_size > 0


def test_the_command_exports_what_was_accepted(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.geojson"
    assert main(["export", str(project), "-o", str(out), "--accepted-only"]) == 0
    collection = json.loads(out.read_text())
    assert [feature["properties"]["title"] for feature in collection["features"]] == ["Mended"]
    assert collection["provenance"]["title"] == "My map"
    assert collection["provenance"]["draft"] is False


def test_a_project_is_not_overwritten_by_its_export(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = project.read_bytes()
    assert main(["export", str(project), "-o", str(project)]) == 2
    assert "is a project" in capsys.readouterr().err
    assert project.read_bytes() == before
