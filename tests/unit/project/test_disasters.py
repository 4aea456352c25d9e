"""What happens to a project when the disk, another program, the clock or a name turns against it.

Each is told in plain words, the workspace stays as it was, and nothing on disk gets worse.
"""

from __future__ import annotations

import contextlib
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from samples import everything, make_result, opening

from gisviewer.domain.layers import Layer
from gisviewer.errors import ProjectError
from gisviewer.project.project import Project, new_project, open_project
from gisviewer.project.workspace import Table

HOSTILE = "x'; DROP TABLE incidents; --"


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GISVIEWER_DATA", str(tmp_path / "data"))


def make_project(path: Path) -> Project:
    project = new_project()
    project.save_as(path)
    project.workspace.apply(opening(project.workspace, make_result(1)))
    return project


def add_note(project: Project, note: str) -> None:
    key = next(iter(project.workspace.incidents))
    changed = replace(project.workspace.incidents[key], notes=note)
    project.workspace.edit(f"Note {note[:20]}", Table.INCIDENTS, {key: changed})


_FILL_THE_DISK = """
import resource, signal, sys, os
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from test_disasters import add_note
from gisviewer.errors import ProjectError
from gisviewer.project.project import open_project
project = open_project(Path(sys.argv[1]))
size = Path(sys.argv[1]).stat().st_size
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 60_000, size + 60_000))
count = 0
try:
    while count < 1000:
        add_note(project, f"{count} " + os.urandom(3000).hex())
        count += 1
except ProjectError as error:
    print(count, next(iter(project.workspace.incidents.values())).notes.split()[0])
    print(error.message)
    print(error.hint)
os._exit(0)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of the size of files are Unix's")
def test_a_full_disk_refuses_the_edit_and_keeps_all_before_it(tmp_path: Path) -> None:
    path = tmp_path / "project.gpkg"
    make_project(path).close()
    words = [sys.executable, "-c", _FILL_THE_DISK, str(path), str(Path(__file__).parent)]
    output = subprocess.run(words, capture_output=True, text=True, timeout=120, check=True).stdout.splitlines()
    stored, last = output[0].split()
    assert 0 < int(stored) < 1000
    assert int(last) == int(stored) - 1  # the refused edit is not in the workspace either
    assert str(path) in output[1]
    assert "cannot be written" in output[1]
    assert output[2]
    project = open_project(path)
    assert next(iter(project.workspace.incidents.values())).notes.split()[0] == last
    add_note(project, "there is room again")
    project.close()


def test_a_file_deleted_while_open_is_told_and_can_be_saved_elsewhere(tmp_path: Path) -> None:
    project = make_project(tmp_path / "project.gpkg")
    add_note(project, "kept")
    before = everything(project.workspace)
    (tmp_path / "project.gpkg").unlink()
    with pytest.raises(ProjectError, match="deleted, moved or replaced"):
        add_note(project, "refused")
    assert everything(project.workspace) == before
    project.save_as(tmp_path / "rescued.gpkg")
    add_note(project, "and on")
    project.close()
    again = open_project(tmp_path / "rescued.gpkg")
    assert next(iter(again.workspace.incidents.values())).notes == "and on"
    again.workspace.undo()
    assert everything(again.workspace) == before
    again.close()


def test_a_file_replaced_while_open_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "project.gpkg"
    project = make_project(path)
    other = tmp_path / "other"
    other.write_bytes(b"the work of another program")
    other.replace(path)
    with pytest.raises(ProjectError, match="deleted, moved or replaced"):
        add_note(project, "refused")
    project.close()
    assert path.read_bytes() == b"the work of another program"


def test_a_file_that_another_program_holds_is_told_and_the_edit_can_be_made_later(tmp_path: Path) -> None:
    path = tmp_path / "project.gpkg"
    project = make_project(path)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ProjectError, match="another program holds it"):
            add_note(project, "refused")
        other.execute("ROLLBACK")
    add_note(project, "made")
    project.close()


def test_a_project_that_another_program_reads_is_written_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "project.gpkg"
    project = make_project(path)
    with contextlib.closing(sqlite3.connect(path)) as other:
        rows = other.execute("SELECT count(*) FROM incidents").fetchall()
        add_note(project, "made")
        assert rows == [(2,)]
    project.close()


@pytest.mark.parametrize("name", [HOSTILE, "a?mode=ro#b%20c", "проект «1»", "-rf", "a&b=c;d"])
def test_any_name_of_a_file_works(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.gpkg"
    project = make_project(path)
    project.close()
    again = open_project(path)
    assert len(again.workspace.incidents) == 2
    assert again.back_up(2) is None
    again.close()
    assert [found.name for found in tmp_path.glob("*.gpkg")] == [path.name]


def test_sql_in_every_text_is_text(tmp_path: Path) -> None:
    path = tmp_path / "project.gpkg"
    project = make_project(path)
    workspace = project.workspace
    incident = replace(next(iter(workspace.incidents.values())), id=HOSTILE, title=HOSTILE, place_name=HOSTILE)
    workspace.reviewer = HOSTILE
    workspace.edit(HOSTILE, Table.INCIDENTS, {HOSTILE: incident})
    workspace.edit(HOSTILE, Table.SETTINGS, {HOSTILE: HOSTILE})
    assert [entry.record_id for entry in project.log(HOSTILE.split()[1])] == [HOSTILE, HOSTILE]
    project.close()
    again = open_project(path)
    assert again.workspace.incidents[HOSTILE] == incident
    assert again.workspace.setting(HOSTILE) == HOSTILE
    assert len(again.workspace.incidents) == 3
    again.workspace.edit("Delete", Table.INCIDENTS, {HOSTILE: None})
    assert len(again.workspace.incidents) == 2
    again.close()


def test_missing_articles_and_layers_are_named_and_the_rest_opens(tmp_path: Path) -> None:
    path = tmp_path / "project.gpkg"
    project = make_project(path)
    layer = Layer("gone", "Gone rivers", str(tmp_path / "gone.geojson"))
    project.workspace.edit("Add a layer", Table.LAYERS, {layer.id: layer})
    article = next(iter(project.workspace.article_heads))
    project.workspace.edit("Lose the article", Table.ARTICLES, {article: None})
    project.close()
    again = open_project(path)
    assert len(again.workspace.incidents) == 2
    assert [kept.id for kept in again.workspace.layers] == ["gone"]
    told = " ".join(again.warnings)
    assert "Gone rivers" in told
    assert "Cited articles that are not in the project: 1." in told
    again.close()


def test_a_clock_that_ran_backwards_is_told_and_the_order_of_steps_stays(tmp_path: Path) -> None:
    path = tmp_path / "project.gpkg"
    project = make_project(path)
    add_note(project, "first")
    project.close()
    later = (datetime.now(UTC) + timedelta(days=400)).isoformat(timespec="seconds")
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("UPDATE gv_meta SET value = ? WHERE name = 'saved_at'", (later,))
        database.execute("UPDATE gv_steps SET at = ?", (later,))
        database.commit()
    again = open_project(path)
    assert any("later than this computer's clock" in warning for warning in again.warnings)
    add_note(again, "second")
    again.close()
    third = open_project(path)
    assert not third.warnings
    assert [step.name for step in third.workspace.history[0]][-2:] == ["Note first", "Note second"]
    third.workspace.undo()
    assert next(iter(third.workspace.incidents.values())).notes == "first"
    third.close()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Unix only")
def test_saving_a_copy_on_a_full_disk_leaves_no_half_copy(tmp_path: Path) -> None:
    path = tmp_path / "project.gpkg"
    make_project(path).close()
    script = (
        "import resource, signal, sys; from pathlib import Path; from gisviewer.errors import ProjectError; "
        "from gisviewer.project.project import open_project; project = open_project(Path(sys.argv[1])); "
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))\n"
        "try:\n    project.save_copy(Path(sys.argv[2]))\nexcept ProjectError as error:\n    print(error.message)\n"
        "import os; sys.stdout.flush(); os._exit(0)"
    )
    copy = tmp_path / "copy.gpkg"
    copy.write_bytes(b"an earlier file")
    words = [sys.executable, "-c", script, str(path), str(copy)]
    told = subprocess.run(words, capture_output=True, text=True, timeout=60, check=True).stdout
    assert "cannot be written" in told or "could not be written" in told
    assert copy.read_bytes() == b"an earlier file"
    assert not list(tmp_path.glob(".gisviewer-*"))
    open_project(path).close()
