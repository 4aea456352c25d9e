"""The wheel works outside the repository: in a fresh environment it finds its own data and exports a map."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

pytestmark = [pytest.mark.end2end, pytest.mark.slow]


def _run(installed: Path, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a program of the environment in an empty folder, with nothing that points back into the checkout."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("GISVIEWER_", "PYTHON"))}
    environment["HOME"] = str(folder)
    command = [str(installed / words[0]), *words[1:]]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120)


def test_it_runs_from_its_own_files(installed: Path, tmp_path: Path) -> None:
    code = "import gisviewer, gisviewer.paths as p; print(gisviewer.__file__, p.get_resources(), p.get_geodata())"
    done = _run(installed, tmp_path, "python", "-c", code)
    assert done.returncode == 0, done.stderr
    assert all(str(installed.parent) in path for path in done.stdout.split())


def test_it_exports_a_map(installed: Path, tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(
        "Shelling near Goris\n\nMay 3, 2023\n\nTroops shelled Goris on Tuesday, Yerevan said.\n", "utf-8"
    )
    done = _run(installed, tmp_path, "gisviewer", "export", str(article), "-o", "map.html")
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "map.html").read_text("utf-8")
    assert "Goris" in page
    assert len(page) > 200_000
