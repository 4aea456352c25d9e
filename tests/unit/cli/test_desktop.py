"""The desktop entry: what is written is what is removed, and paths with odd characters start the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from gisviewer.cli import main
from gisviewer.cli.desktop import install_entry, remove_entry
from gisviewer.paths import get_resources


def test_install_then_remove_leaves_nothing(tmp_path: Path) -> None:
    written = list(install_entry(get_resources(), tmp_path, "/opt/gisviewer/gisviewer"))
    assert all(path.is_file() for path in written)
    entry = (tmp_path / "applications" / "gisviewer.desktop").read_text(encoding="utf-8")
    assert "Exec=/opt/gisviewer/gisviewer %F" in entry
    assert "@" not in entry
    assert sorted(remove_entry(tmp_path)) == sorted(written)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_second_install_replaces_the_first(tmp_path: Path) -> None:
    list(install_entry(get_resources(), tmp_path, "old"))
    list(install_entry(get_resources(), tmp_path, "new"))
    assert "Exec=new %F" in (tmp_path / "applications" / "gisviewer.desktop").read_text(encoding="utf-8")


def test_command_writes_below_the_users_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data home"))
    assert main(["desktop", "--install"]) == 0
    assert "gisviewer.desktop" in capsys.readouterr().out
    assert main(["desktop", "--remove"]) == 0
    assert not (tmp_path / "data home" / "applications" / "gisviewer.desktop").exists()


def test_a_folder_that_cannot_be_written_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    monkeypatch.setenv("XDG_DATA_HOME", str(blocked))
    assert main(["desktop", "--install"]) == 2
    assert str(blocked) in capsys.readouterr().err
