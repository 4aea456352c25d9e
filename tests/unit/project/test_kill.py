"""A process that dies at any moment loses at most the edit under way."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from kills import survive_kills


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX's")
def test_twenty_kills_lose_nothing_that_was_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GISVIEWER_DATA", str(tmp_path / "data"))
    assert survive_kills(tmp_path / "project.gpkg", 20, seed=8) >= 20
