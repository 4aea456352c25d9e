"""The table of settings and its file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from gisviewer.errors import SettingsError
from gisviewer.project.settings import OPTIONS, Settings, is_valid, load_settings, save_settings


def test_every_setting_has_a_group_a_label_help_and_a_valid_default() -> None:
    for option in OPTIONS:
        assert option.group
        assert option.label
        assert option.help.endswith(".")
        assert is_valid(option, option.default), option


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "settings.json"
    chosen = Settings(reviewer="Å. ‘X’ </b>", font_percent=150, accepted_only=False, theme="dark")
    save_settings(chosen, path)
    loaded = load_settings(path)
    assert loaded.settings == chosen
    assert loaded.warnings == ()
    save_settings(replace(chosen, font_percent=100), path)
    assert load_settings(path).settings.font_percent == 100


def test_a_missing_file_is_no_fault(tmp_path: Path) -> None:
    loaded = load_settings(tmp_path / "none.json")
    assert loaded.settings == Settings()
    assert not loaded.warnings


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe\x00", b'{"version":1,"values":3}', b"[" * 100_000])
def test_a_broken_file_is_set_aside_and_told_of(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    (tmp_path / "settings.json.broken-1").write_bytes(b"older wreck")
    path.write_bytes(content)
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert "broken-2" in loaded.warnings[0]
    assert (tmp_path / "settings.json.broken-2").read_bytes() == content
    assert (tmp_path / "settings.json.broken-1").read_bytes() == b"older wreck"


def test_one_bad_value_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    values = {"font_percent": 9000, "reviewer": "AB", "theme": "neon", "backups": True}
    path.write_text(json.dumps({"version": 1, "values": values}))
    loaded = load_settings(path)
    assert loaded.settings == Settings(reviewer="AB")
    assert len(loaded.warnings) == 3


def test_what_a_newer_version_wrote_survives(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 7, "values": {"from_the_future": [1], "reviewer": "AB"}}))
    loaded = load_settings(path)
    assert "newer version" in loaded.warnings[0]
    save_settings(loaded.settings, path)
    assert json.loads(path.read_text())["values"] == {"from_the_future": [1], "reviewer": "AB"}


def test_a_value_that_is_not_allowed_is_not_saved(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    with pytest.raises(SettingsError, match="Size of text"):
        save_settings(Settings(font_percent=5), path)
    assert not path.exists()
