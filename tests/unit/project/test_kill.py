"""A process that dies at any moment loses at most the edit under way."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gisviewer.project.project import new_project, open_project

_EDITOR = """
import sys
from pathlib import Path
from gisviewer.project.project import open_project
from gisviewer.project.workspace import Table
project = open_project(Path(sys.argv[1]))
number = project.workspace.setting("number", 0)
while True:
    number += 1
    project.workspace.edit("Count", Table.SETTINGS, {"number": number, "text": str(number) * 2000})
    print(number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX's")
def test_twenty_kills_lose_nothing_that_was_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GISVIEWER_DATA", str(tmp_path / "data"))
    path = tmp_path / "project.gpkg"
    project = new_project()
    project.save_as(path)
    project.close()
    chance = random.Random(8)
    for _ in range(20):
        editor = subprocess.Popen([sys.executable, "-c", _EDITOR, str(path)], stdout=subprocess.PIPE, text=True)
        assert editor.stdout is not None
        told = editor.stdout.readline()
        time.sleep(chance.uniform(0, 0.02))
        editor.send_signal(signal.SIGKILL)
        told = (told + editor.stdout.read()).splitlines()[-1]
        editor.wait()
        editor.stdout.close()
        survivor = open_project(path)
        assert survivor.workspace.setting("number") in (int(told), int(told) + 1)
        assert survivor.workspace.setting("text") == str(survivor.workspace.setting("number")) * 2000
        survivor.close()
