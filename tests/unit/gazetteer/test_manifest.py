"""The manifest of geodata/."""

from __future__ import annotations

from pathlib import Path

import pytest

from gisviewer import paths
from gisviewer.errors import GazetteerError
from gisviewer.gazetteer.build.manifest import record_files
from gisviewer.gazetteer.manifest import NAME, Item, find_damage, read_manifest


def make_item(path: str) -> Item:
    return Item(path, 'a "quoted" thing\\', "Source", "1", "public domain", "2022-05-13", 3, "de facto")


def test_recorded_files_are_read_back_with_size_and_digest(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"abc")
    record_files(tmp_path, [make_item("a.bin")])
    (item,) = read_manifest(tmp_path)
    assert (item.bytes, item.sha256[:8], item.description) == (3, "ba7816bf", 'a "quoted" thing\\')
    assert find_damage(tmp_path) == ()


def test_recording_keeps_others_and_drops_what_is_gone(tmp_path: Path) -> None:
    for name in ("a.bin", "b.bin"):
        (tmp_path / name).write_bytes(b"x")
        record_files(tmp_path, [make_item(name)])
    assert [item.path for item in read_manifest(tmp_path)] == ["a.bin", "b.bin"]
    (tmp_path / "a.bin").unlink()
    record_files(tmp_path, [])
    assert [item.path for item in read_manifest(tmp_path)] == ["b.bin"]


def test_changed_and_missing_files_are_told(tmp_path: Path) -> None:
    for name in ("a.bin", "b.bin"):
        (tmp_path / name).write_bytes(b"x")
    record_files(tmp_path, [make_item("a.bin"), make_item("b.bin")])
    (tmp_path / "a.bin").write_bytes(b"y")
    (tmp_path / "b.bin").unlink()
    damage = find_damage(tmp_path)
    assert len(damage) == 2
    assert "sha256" in damage[0]
    assert "missing" in damage[1]


def test_a_damaged_manifest_is_named(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("[[files]\n")
    with pytest.raises(GazetteerError, match="MANIFEST"):
        read_manifest(tmp_path)


def test_the_bundled_files_are_what_was_built() -> None:
    items = read_manifest(paths.get_geodata())
    assert items
    assert find_damage(paths.get_geodata()) == ()
    assert all(item.licence and item.source and item.point_of_view and item.date for item in items)
