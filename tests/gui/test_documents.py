"""What the README and the manual say of the window is what the window has."""

from __future__ import annotations

import re

import pytest
from document_keys import FILES, ROOT, make_table, read_table

from gisviewer.cli import COMMANDS

pytestmark = pytest.mark.gui

DESIGNED = (
    "Ctrl+N", "Ctrl+O", "Ctrl+S", "Ctrl+Shift+S", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Shift+O", "Ctrl+Shift+V", "Ctrl+F",
    "Ctrl+K", "Ctrl+Shift+F", "Ctrl+J", "F6", "F11", "Ctrl+E", "Ctrl+P", "Ctrl+,", "F1", "Ctrl+/",
)  # fmt: skip


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_table_of_keys_is_that_of_the_actions(path):
    assert read_table(path) == make_table(), "run: python tests/document_keys.py"


def test_all_keys_of_the_design_are_there():
    table = make_table()
    assert [keys for keys in DESIGNED if f"`{keys}`" not in table] == []
    for letter in ("A · Enter", "C", "R", "U", "S", "J · K"):
        assert f"| {letter} |" in table


def test_readme_names_every_command():
    readme = (ROOT / "README.md").read_text("utf-8")
    assert [name for name in COMMANDS if f"gisviewer {name} " not in readme] == []


def test_pictures_of_the_manual_are_there():
    manual = ROOT / "resources" / "manual" / "index.md"
    names = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", manual.read_text("utf-8"))
    assert names
    assert [name for name in names if not (manual.parent / name).is_file()] == []
