"""The README names what exists: every command, every suffix that can be written, and its picture."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gisviewer.cli import COMMANDS
from gisviewer.export.write import DATA_SUFFIXES

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_named(command: str) -> None:
    assert f"gisviewer {command}" in README


def test_the_two_make_commands_exist() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"`?make ([a-z]+)", README):
        assert re.search(rf"^{target}:", makefile, re.M), target


def test_linked_files_exist() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)|`((?:resources|geodata|tests|gisviewer)/[^`*]*)`", README):
        path = target[0] or target[1]
        assert (ROOT / path).exists(), path


def test_every_export_suffix_is_named() -> None:
    assert [suffix for suffix in DATA_SUFFIXES if suffix not in README] == []
