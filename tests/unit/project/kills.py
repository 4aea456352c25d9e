"""An editor that is killed at random moments, over and over, and what it must have left behind."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

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


def survive_kills(path: Path, count: int, seed: int) -> int:
    """Edit a new project at `path`, killed `count` times; the number of edits told. GISVIEWER_DATA is the caller's.

    Raises:
        AssertionError: an edit that was told is not in the file, or half of one is.
        ProjectError: the file does not open.
    """
    project = new_project()
    project.save_as(path)
    project.close()
    chance = random.Random(seed)
    last = 0
    for _ in range(count):
        editor = subprocess.Popen([sys.executable, "-c", _EDITOR, str(path)], stdout=subprocess.PIPE, text=True)
        assert editor.stdout is not None
        told = editor.stdout.readline()
        time.sleep(chance.uniform(0, 0.02))
        editor.send_signal(signal.SIGKILL)
        last = int((told + editor.stdout.read()).splitlines()[-1])
        editor.wait()
        editor.stdout.close()
        survivor = open_project(path)
        kept = survivor.workspace.setting("number")
        assert kept in (last, last + 1), f"edit {last} was told, {kept} is in the file"
        assert survivor.workspace.setting("text") == str(kept) * 2000
        survivor.close()
    return last
