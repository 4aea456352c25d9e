"""Merging, splitting, adding and deleting incidents: each one step, logged with what was before and after."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from samples import everything, make_result, opening

from gisviewer.domain.incidents import Incident
from gisviewer.domain.text import Span
from gisviewer.project import edits
from gisviewer.project.project import new_project, open_project
from gisviewer.project.workspace import Table, Workspace


@pytest.fixture
def workspace() -> Workspace:
    workspace = Workspace()
    workspace.apply(opening(workspace, make_result(1), make_result(2)))
    return workspace


def incidents_of(workspace: Workspace) -> list[Incident]:
    return list(workspace.incidents.values())


def test_merging_loses_no_sentence_note_or_tag(workspace: Workspace) -> None:
    chosen = [
        replace(incident, notes=f"note {n % 2}", tags=(f"tag {n}",))
        for n, incident in enumerate(incidents_of(workspace))
    ]
    workspace.edit("Merge", Table.INCIDENTS, edits.merge(chosen))
    (merged,) = incidents_of(workspace)
    assert merged.id == chosen[0].id
    assert {e for s in merged.sources for e in s.excerpts} == {e for i in chosen for s in i.sources for e in s.excerpts}
    assert [source.article_id for source in merged.sources] == ["article00001", "article00002"]
    assert merged.notes == "note 0\nnote 1"
    assert merged.tags == ("tag 0", "tag 1", "tag 2", "tag 3")
    workspace.undo()
    assert len(workspace.incidents) == 4


def test_one_incident_cannot_be_merged(workspace: Workspace) -> None:
    assert edits.merge(incidents_of(workspace)[:1]) == {}


def test_splitting_gives_one_incident_for_each_sentence(workspace: Workspace) -> None:
    chosen = incidents_of(workspace)
    workspace.edit("Merge", Table.INCIDENTS, edits.merge(chosen))
    before = everything(workspace)
    (merged,) = incidents_of(workspace)
    workspace.edit("Split", Table.INCIDENTS, edits.split(merged))
    parts = incidents_of(workspace)
    assert len({part.id for part in parts}) == 4
    assert [part.sources[0].excerpts for part in parts] == [incident.sources[0].excerpts for incident in chosen]
    assert all(edits.split(part) == {} for part in parts)
    workspace.undo()
    assert everything(workspace) == before


def test_words_of_an_article_become_an_incident(workspace: Workspace) -> None:
    result = workspace.articles["article00001"]
    start = result.article.text.index("officials")
    incident = edits.make_incident(result, Span(start, start + 9))
    assert (incident.title, incident.is_located) == ("officials", False)
    (excerpt,) = incident.sources[0].excerpts
    assert [mark.of(result.article.text) for mark in excerpt.marks] == ["officials"]


def test_further_words_join_the_sources_and_can_leave_again(workspace: Workspace) -> None:
    first, *_ = incidents_of(workspace)
    same, other = workspace.articles["article00001"], workspace.articles["article00002"]
    at = same.article.text.rindex("officials")
    more = edits.add_words(first, same, Span(at, at + 9))
    more = edits.add_words(more, other, Span(at, at + 9))
    assert [(source.article_id, len(source.excerpts)) for source in more.sources] == [
        ("article00001", 2),
        ("article00002", 1),
    ]
    assert edits.add_words(more, other, Span(at, at + 9)) == more
    assert "sources" in more.edited
    less = edits.remove_excerpt(more, more.sources[1].excerpts[0])
    assert [source.article_id for source in less.sources] == ["article00001"]


def test_each_edit_is_logged_with_who_and_what(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GISVIEWER_DATA", str(tmp_path / "data"))
    project = new_project()
    project.save_as(tmp_path / "project.gpkg")
    workspace = project.workspace
    workspace.reviewer = "AB"
    workspace.apply(opening(workspace, make_result(1)))
    first, second = incidents_of(workspace)
    workspace.edit("Merge", Table.INCIDENTS, edits.merge([first, second]))
    workspace.edit("Split", Table.INCIDENTS, edits.split(incidents_of(workspace)[0]))
    workspace.edit("Delete", Table.INCIDENTS, edits.delete([first.id]))
    project.close()
    with contextlib.closing(sqlite3.connect(project.path)) as database:
        rows = database.execute("SELECT reviewer, step, record_id, changes FROM review_log").fetchall()
    logged = {(step, key): json.loads(changes) for reviewer, step, key, changes in rows if reviewer == "AB"}
    assert "sources" in logged["Merge", first.id]
    assert logged["Merge", second.id] == {"record": [second.title, None]}
    assert logged["Delete", first.id] == {"record": [first.title, None]}
    assert sum(step == "Split" for step, _ in logged) == 2
    again = open_project(project.path)
    for _ in range(3):
        again.workspace.undo()
    assert incidents_of(again.workspace) == [first, second]
    again.close()
