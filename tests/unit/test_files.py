"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from gisviewer.errors import ExportError, SettingsError
from gisviewer.files import replacing, write_bytes, write_files


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_and_a_replaced_one(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    write_bytes(path, b"one")
    write_bytes(path, b"two")
    assert path.read_bytes() == b"two"
    assert left_in(tmp_path) == ["a.txt"]


def test_a_failure_leaves_the_old_file_and_no_rubbish(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def write_half() -> None:
        with replacing(path) as draft:
            draft.write_bytes(b"half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_half()
    assert path.read_bytes() == b"old"
    assert left_in(tmp_path) == ["a.txt"]


@pytest.mark.parametrize(
    ("code", "words"), [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "read-only"), (errno.EIO, "reported a fault")]
)
def test_a_failing_disk_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def fail(_: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(SettingsError, match=words) as caught:
        write_bytes(path, b"new", SettingsError)
    assert str(path) in caught.value.message
    assert caught.value.hint
    assert path.read_bytes() == b"old"
    assert left_in(tmp_path) == ["a.txt"]


def test_a_missing_folder_a_file_as_folder_and_a_folder_as_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    for path, words in ((tmp_path / "no" / "a", "does not exist"), (tmp_path / "folder", "folder of that name")):
        with pytest.raises(ExportError, match=words):
            write_bytes(path, b"")
    with pytest.raises(ExportError, match="not a folder"):
        write_bytes(tmp_path / "file" / "a", b"")


@pytest.mark.skipif(os.name != "posix", reason="permission bits are POSIX's")
def test_permissions_of_the_old_file_and_links_are_kept(tmp_path: Path) -> None:
    path, link = tmp_path / "a.txt", tmp_path / "link.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    write_bytes(link, b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o400)
    with pytest.raises(ExportError, match="may not write"):
        write_bytes(path, b"new")


def test_files_that_belong_together_are_written_together_or_not(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_bytes(b"old")
    two.mkdir()
    with pytest.raises(ExportError):
        write_files({one: b"new", two: b"new"})
    assert one.read_bytes() == b"old"
    two.rmdir()
    write_files({one: b"new", two: b"new"})
    assert (one.read_bytes(), two.read_bytes()) == (b"new", b"new")
    assert left_in(tmp_path) == ["one", "two"]
