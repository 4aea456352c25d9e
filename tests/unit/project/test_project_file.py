"""The project file: what goes in comes out, step by step, and other programs can read it."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pyogrio
import pytest
import shapely
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from incident_strategies import datasets
from samples import BORDER, border_incident, everything, make_result, opening

from gisviewer.domain.incidents import ArticleResult, Status
from gisviewer.domain.layers import Layer, LayerStyle, StyleClass
from gisviewer.errors import ProjectError
from gisviewer.export.dataset import Dataset
from gisviewer.project.project import Project, is_project, new_project, open_project
from gisviewer.project.workspace import Table, Workspace


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GISVIEWER_DATA", str(tmp_path / "data"))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    project = new_project()
    project.save_as(tmp_path / "project.gpkg")
    yield project
    project.close()


def reopened(project: Project) -> Project:
    project.close()
    return open_project(project.path)


def test_everything_comes_back(project: Project) -> None:
    workspace = project.workspace
    workspace.apply(opening(workspace, make_result(1), make_result(2)))
    workspace.edit("Add an incident", Table.INCIDENTS, {"border": border_incident()})
    style = LayerStyle("categorised", classes=(StyleClass("A", "#ff0000", "a"), StyleClass("B", "#00ff00", low=1.5)))
    layer = Layer("l1", "Roads", str(project.path), style=style, extent=(1.0, 2.0, 3.0, 4.0))
    workspace.edit("Add a layer", Table.LAYERS, {"l1": layer})
    workspace.edit("Title", Table.SETTINGS, {"title": "Ծրագիր ‘1’; DROP TABLE incidents", "layer_order": ["l1"]})
    workspace.remember("view", {"lon": 44.5, "lat": 40.2, "zoom": 7})
    before = everything(workspace)
    again = reopened(project)
    assert again.warnings == ()
    assert everything(again.workspace) == before
    assert again.workspace.layers == (layer,)
    assert list(again.workspace.article_heads.values()) == [make_result(1).article, make_result(2).article]
    again.close()


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(datasets())
def test_whatever_an_article_holds_comes_back(tmp_path_factory: pytest.TempPathFactory, dataset: Dataset) -> None:
    assume("\\ud800" not in repr(dataset))  # no file holds lone surrogates: they become a replacement mark
    path = tmp_path_factory.mktemp("hostile") / "project.gpkg"
    project = new_project()
    project.save_as(path)
    results = [
        ArticleResult(article, incidents=dataset.incidents if number == 0 else ())
        for number, article in enumerate(dataset.articles.values())
    ]
    project.workspace.apply(opening(project.workspace, *results))
    before = everything(project.workspace)
    again = reopened(project)
    assert everything(again.workspace) == before
    again.workspace.undo()
    assert not again.workspace.incidents
    again.close()
    third = open_project(path)
    third.workspace.redo()
    assert everything(third.workspace) == before
    third.close()


def edits_of(project: Project) -> None:
    workspace = project.workspace
    workspace.apply(opening(workspace, make_result(1)))
    first, second = workspace.incidents
    workspace.edit("Accept", Table.INCIDENTS, {first: replace(workspace.incidents[first], status=Status.ACCEPTED)})
    workspace.edit("Delete", Table.INCIDENTS, {second: None})
    workspace.edit("Note", Table.INCIDENTS, {first: replace(workspace.incidents[first], notes="seen")})


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(["undo", "redo", "reopen", "edit"]), max_size=14))
def test_undo_and_redo_reach_across_sessions(tmp_path_factory: pytest.TempPathFactory, moves: list[str]) -> None:
    project = new_project()
    project.save_as(tmp_path_factory.mktemp("undo") / "project.gpkg")
    edits_of(project)
    model, undone = [], []  # states, as a plain list of copies: what undo must lead back to
    probe = Workspace()
    model = [everything(probe)]
    for step in project.workspace.history[0]:
        probe.apply(step)  # type: ignore[arg-type]
        model.append(everything(probe))
    for number, move in enumerate(moves):
        workspace = project.workspace
        if move == "undo":
            workspace.undo()
            if len(model) > 1:
                undone.append(model.pop())
        elif move == "redo":
            workspace.redo()
            if undone:
                model.append(undone.pop())
        elif move == "edit":
            workspace.edit("Title", Table.SETTINGS, {"title": f"title {number}"})
            model.append(everything(workspace))
            undone.clear()
        else:
            project = reopened(project)
        assert everything(project.workspace) == model[-1]
        assert len(project.workspace.history[0]) == len(model) - 1
        assert len(project.workspace.history[1]) == len(undone)
    project.close()


def test_steps_keep_their_names_and_signatures(project: Project) -> None:
    project.workspace.reviewer = "A’B"
    project.workspace.edit("Set the title", Table.SETTINGS, {"title": "x"})
    again = reopened(project)
    (step,) = again.workspace.history[0]
    assert (step.name, step.reviewer) == ("Set the title", "A’B")
    assert step.at is not None
    assert again.workspace.undo_name == "Set the title"
    again.close()


def test_the_log_tells_who_changed_what_from_what_to_what(project: Project) -> None:
    workspace = project.workspace
    workspace.reviewer = "AB"
    edits_of(project)
    workspace.undo()
    project.close()
    rows = (
        sqlite3.connect(project.path)
        .execute("SELECT reviewer, act, step, record_id, changes FROM review_log")
        .fetchall()
    )
    first = next(iter(make_result(1).incidents)).id
    assert ("AB", "do", "Accept", first, '{"status":["new","accepted"]}') in rows
    assert rows[-1] == ("AB", "undo", "Note", first, '{"notes":["seen",""]}')


def test_other_programs_read_the_tables(project: Project) -> None:
    workspace = project.workspace
    workspace.apply(opening(workspace, make_result(1)))
    workspace.edit("Add", Table.INCIDENTS, {"border": border_incident()})
    project.close()
    layers = dict(pyogrio.list_layers(project.path))
    assert layers == {
        "incidents": "Point",
        "incident_extents": "Unknown",
        "mentions": "Point",
        "articles": None,
        "review_log": None,
    }
    frame = pyogrio.read_dataframe(project.path, layer="incidents")
    assert len(frame) == 3
    assert frame.crs.to_epsg() == 4326
    assert (frame.geometry.x[0], frame.geometry.y[0]) == (44.51, 40.18)
    assert frame["date_start"].dt.year.tolist() == [2021] * 3
    extents = pyogrio.read_dataframe(project.path, layer="incident_extents")
    assert extents["incident_id"].tolist() == ["border"]
    assert extents.geometry[0].equals(shapely.from_wkb(BORDER))
    mentions = pyogrio.read_dataframe(project.path, layer="mentions")
    assert mentions["place"].tolist() == ["Yerevan", "Yerevan"]
    assert pyogrio.read_info(project.path, layer="incidents")["total_bounds"] == (44.51, 40.18, 45.5, 40.8)
    assert "Shells fell" in pyogrio.read_dataframe(project.path, layer="articles")["text"][0]


def test_rows_follow_edits_and_undo(project: Project) -> None:
    workspace = project.workspace
    workspace.apply(opening(workspace, make_result(1)))
    first = next(iter(workspace.incidents))
    workspace.edit("Move", Table.INCIDENTS, {first: replace(workspace.incidents[first], lon=1.0, lat=2.0)})

    def position() -> list[tuple[float, float]]:
        frame = pyogrio.read_dataframe(project.path, layer="incidents", where=f"incident_id = '{first}'")
        return [(point.x, point.y) for point in frame.geometry]

    assert position() == [(1.0, 2.0)]
    workspace.undo()
    assert position() == [(44.51, 40.18)]
    workspace.undo()
    assert position() == []
    workspace.redo()
    assert position() == [(44.51, 40.18)]
    project.close()


def test_a_shape_is_kept_once_however_many_incidents_have_it(project: Project) -> None:
    ring = shapely.Point(0, 0).buffer(1, quad_segs=2000)
    incident = replace(border_incident(), wkb=shapely.to_wkb(ring))
    project.workspace.edit("Add", Table.INCIDENTS, {f"i{n}": replace(incident, id=f"i{n}") for n in range(50)})
    project.close()
    assert project.path.stat().st_size < 5 * len(incident.wkb or b"") + 200_000


def test_it_is_known_for_a_project_and_other_files_are_not(project: Project, tmp_path: Path) -> None:
    project.close()
    assert is_project(project.path)
    text = tmp_path / "text.gpkg"
    text.write_text("This is an article, not a project. " * 100)
    assert not is_project(text)
    assert not is_project(tmp_path / "missing.gpkg")
    assert not is_project(tmp_path)


def test_a_text_file_with_the_suffix_is_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "text.gpkg"
    path.write_text("SQLite is not what this is.")
    with pytest.raises(ProjectError, match="not a project of this program"):
        open_project(path)
    assert path.read_text() == "SQLite is not what this is."


def test_a_geopackage_of_another_program_is_told_apart(tmp_path: Path, project: Project) -> None:
    project.close()
    frame = pyogrio.read_dataframe(project.path, layer="incidents")
    path = tmp_path / "other.gpkg"
    pyogrio.write_dataframe(frame, path, driver="GPKG")
    with pytest.raises(ProjectError, match="another program"):
        open_project(path)


@pytest.mark.parametrize("share", [0.0, 0.001, 0.3, 0.99])
def test_a_truncated_project_is_told_and_left_alone(project: Project, share: float) -> None:
    project.workspace.apply(opening(project.workspace, *(make_result(n) for n in range(20))))
    project.close()
    content = project.path.read_bytes()
    cut = content[: int(len(content) * share)]
    project.path.write_bytes(cut)
    with pytest.raises(ProjectError, match=r"cut short|not a project"):
        open_project(project.path)
    assert project.path.read_bytes() == cut


def test_a_damaged_record_is_told(project: Project) -> None:
    project.workspace.apply(opening(project.workspace, make_result(1)))
    project.close()
    with contextlib.closing(sqlite3.connect(project.path, isolation_level=None)) as database:
        database.execute("UPDATE gv_records SET record = x'00ff' WHERE kind = 'incidents'")
    with pytest.raises(ProjectError, match="damaged"):
        open_project(project.path)


def test_a_newer_version_is_refused_with_a_sentence(project: Project) -> None:
    project.close()
    with contextlib.closing(sqlite3.connect(project.path, isolation_level=None)) as database:
        database.execute("UPDATE gv_meta SET value = '99' WHERE name = 'version'")
    with pytest.raises(ProjectError, match="newer version"):
        open_project(project.path)
    assert is_project(project.path)


def test_code_in_a_file_from_elsewhere_does_not_run(project: Project, tmp_path: Path) -> None:
    project.close()
    with contextlib.closing(sqlite3.connect(project.path, isolation_level=None)) as database:
        database.execute("CREATE TRIGGER evil AFTER INSERT ON gv_records BEGIN SELECT load_extension('/tmp/evil'); END")
    again = open_project(project.path)
    with pytest.raises(ProjectError):
        again.workspace.edit("Title", Table.SETTINGS, {"title": "x"})
    assert again.workspace.setting("title") is None
    again.close()
