"""Keeping projects: locks, recovery, backups, old versions, folders that one may not write to."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pyogrio
import pytest
from samples import BORDER, everything, make_result, opening

from gisviewer.domain.incidents import Status
from gisviewer.errors import ProjectError
from gisviewer.project.backups import list_backups
from gisviewer.project.lock import ProjectInUseError, lock_path
from gisviewer.project.project import Project, new_project, open_project
from gisviewer.project.summaries import find_recoverable
from gisviewer.project.workspace import Table

OLD = Path(__file__).parents[2] / "data" / "project-v1.gpkg"


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GISVIEWER_DATA", str(tmp_path / "data"))


def make_project(path: Path) -> Project:
    project = new_project()
    project.save_as(path)
    project.workspace.apply(opening(project.workspace, make_result(1)))
    return project


def test_a_second_opening_is_told_who_has_it_and_may_read(tmp_path: Path) -> None:
    project = make_project(tmp_path / "p.gpkg")
    with pytest.raises(ProjectInUseError, match=r"open in another window .*since"):
        open_project(project.path)
    reader = open_project(project.path, read_only=True)
    assert len(reader.workspace.incidents) == 2
    with pytest.raises(ProjectError, match="read-only"):
        reader.workspace.edit("x", Table.SETTINGS, {"title": "x"})
    assert reader.workspace.setting("title") is None
    reader.close()
    project.workspace.edit("x", Table.SETTINGS, {"title": "mine"})
    project.close()
    again = open_project(project.path)
    assert again.workspace.setting("title") == "mine"
    again.close()
    assert not lock_path(project.path).exists()


def test_another_process_is_kept_out_and_a_dead_one_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "p.gpkg"
    make_project(path).close()
    code = (
        "import sys; from pathlib import Path; from gisviewer.project.project import open_project; "
        "p = open_project(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(ProjectInUseError):
            open_project(path)
        other.kill()
    assert lock_path(path).exists()
    open_project(path).close()


def test_saving_over_a_project_that_is_open_elsewhere_is_refused(tmp_path: Path) -> None:
    first, second = make_project(tmp_path / "first.gpkg"), make_project(tmp_path / "second.gpkg")
    for save in (second.save_as, second.save_copy):
        with pytest.raises(ProjectInUseError):
            save(first.path)
    assert second.path == tmp_path / "second.gpkg"
    first.close()
    second.close()


def test_an_untitled_project_is_offered_with_what_it_holds_and_an_empty_one_goes(tmp_path: Path) -> None:
    project, empty = new_project(), new_project()
    project.workspace.apply(opening(project.workspace, make_result(1)))
    state = everything(project.workspace)
    assert find_recoverable() == ()  # both are open
    project.close()
    empty.close()
    (found,) = find_recoverable()
    assert (found.path, found.articles, found.incidents, found.edits) == (project.path, 1, 2, 1)
    assert found.saved_at is not None
    assert not empty.path.exists()
    recovered = open_project(found.path)
    assert everything(recovered.workspace) == state
    recovered.save_as(tmp_path / "named.gpkg")
    recovered.close()
    assert find_recoverable() == ()
    assert not found.path.exists()


def test_an_untitled_project_that_is_not_wanted_goes() -> None:
    project = new_project()
    project.workspace.apply(opening(project.workspace, make_result(1)))
    project.close(keep_untitled=False)
    assert find_recoverable() == ()


def test_a_damaged_untitled_project_hides_no_other() -> None:
    project = new_project()
    project.workspace.apply(opening(project.workspace, make_result(1)))
    project.close()
    damaged = project.path.with_name("damaged.gpkg")
    damaged.write_bytes(project.path.read_bytes()[:5000])
    assert [found.path for found in find_recoverable()] == [project.path]
    assert damaged.exists()


def test_backups_rotate_and_each_opens_as_it_was(tmp_path: Path) -> None:
    project = make_project(tmp_path / "p.gpkg")
    for number in range(5):
        project.workspace.edit("Count", Table.SETTINGS, {"number": number})
        assert project.back_up(3) is not None
    assert project.back_up(3) is None  # nothing is new
    kept = list_backups(project.path)
    assert [path.name for path in kept] == ["p.000005.gpkg", "p.000004.gpkg", "p.000003.gpkg"]
    project.close()
    for path, number in zip(kept, (4, 3, 2), strict=True):
        backup = open_project(path)
        assert backup.workspace.setting("number") == number
        backup.close()


def test_an_old_project_is_brought_up_to_date_and_the_old_file_kept(tmp_path: Path) -> None:
    path = tmp_path / "old.gpkg"
    shutil.copyfile(OLD, path)
    project = open_project(path)
    workspace = project.workspace
    backup = tmp_path / "old.version-1.gpkg"
    assert any(str(backup) in warning for warning in project.warnings)
    assert backup.read_bytes() == OLD.read_bytes()
    assert list(workspace.articles.values()) == [make_result(1), make_result(2)]
    assert workspace.incidents["border"].wkb == BORDER
    assert [i.status for i in workspace.incidents.values()].count(Status.ACCEPTED) == 1
    workspace.redo()
    assert workspace.setting("title") == "An old project"
    for _ in range(4):
        workspace.undo()
    assert not workspace.incidents
    project.close()
    assert "mentions" in dict(pyogrio.list_layers(path))
    again = open_project(path)
    assert not any("older version" in warning for warning in again.warnings)
    again.close()


def test_the_mentions_of_an_old_project_can_be_read_by_others(tmp_path: Path) -> None:
    path = tmp_path / "old.gpkg"
    shutil.copyfile(OLD, path)
    open_project(path).close()
    assert len(pyogrio.read_dataframe(path, layer="mentions")) == 4


def test_a_migration_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "old.gpkg"
    shutil.copyfile(OLD, path)
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE mentions (x)")
        database.commit()
    content = path.read_bytes()
    with pytest.raises(ProjectError):
        open_project(path)
    assert path.read_bytes() == content
    assert not list(tmp_path.glob(".gisviewer-*"))


@pytest.fixture
def forbidden(tmp_path: Path) -> Iterator[Path]:
    """A folder with a project, an old one and a text, that this process may not write to, even where it is root's."""
    if sys.platform == "win32":
        pytest.skip("rights are set otherwise there")
    folder = Path(tempfile.mkdtemp())
    make_project(tmp_path / "p.gpkg").close()
    shutil.copyfile(tmp_path / "p.gpkg", folder / "p.gpkg")
    shutil.copyfile(OLD, folder / "old.gpkg")
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    is_root = os.geteuid() == 0
    if is_root:
        os.setresuid(65534, 65534, 0)
    try:
        yield folder
    finally:
        if is_root:
            os.setresuid(0, 0, 0)
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_a_project_in_a_read_only_folder_opens_to_be_read(forbidden: Path) -> None:
    path = forbidden / "p.gpkg"
    content = path.read_bytes()
    project = open_project(path)
    assert project.read_only
    assert any("only be read here" in warning for warning in project.warnings)
    assert len(project.workspace.incidents) == 2
    with pytest.raises(ProjectError, match="Save it under another name"):
        project.workspace.edit("x", Table.SETTINGS, {"title": "x"})
    project.workspace.remember("view", {"zoom": 3})
    for save in (project.save_as, project.save_copy):
        with pytest.raises(ProjectError, match="may not write"):
            save(forbidden / "other.gpkg")
    with tempfile.TemporaryDirectory() as elsewhere:
        project.save_as(Path(elsewhere) / "mine.gpkg")
        project.workspace.edit("x", Table.SETTINGS, {"title": "x"})
        assert not project.read_only
        project.close()
    assert path.read_bytes() == content
    assert {other.name for other in forbidden.iterdir()} == {"p.gpkg", "old.gpkg"}


def test_an_old_project_in_a_read_only_folder_says_what_to_do(forbidden: Path) -> None:
    with pytest.raises(ProjectError, match="Copy it to a folder of yours"):
        open_project(forbidden / "old.gpkg")
