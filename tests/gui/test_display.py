"""A display that goes away under the window ends the program in order, whatever it is doing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

import gisviewer

pytestmark = pytest.mark.gui

PROGRAM = """
import sys, time
import gisviewer.app.main as main
def make_window(beginning):
    window = made_as_ever(beginning)
    print("MADE", flush=True)
    if sys.argv[1] == "busy":  # events wait for half a second while the display goes
        from PySide6.QtCore import QTimer
        QTimer.singleShot(200, window, lambda: time.sleep(0.5))
    return window
made_as_ever, main.make_window = main.make_window, make_window
sys.exit(main.run_window([]))
"""


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="an X server is needed")
@pytest.mark.parametrize(("kind", "delay_s"), [("starting", 0.05), ("busy", 0.4), ("idle", 4.0)])
def test_a_display_that_goes_away_ends_the_program(tmp_path: Path, kind: str, delay_s: float) -> None:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1200x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as answer:
            display = f":{answer.readline().strip()}"
        environment = {
            key: value for key, value in os.environ.items() if not key.startswith(("QT_QPA", "XDG_", "WAYLAND_"))
        }
        environment |= {"DISPLAY": display, "HOME": str(tmp_path), "LOGNAME": f"display-{tmp_path.name}-{os.getpid()}"}
        environment |= {"PYTHONPATH": str(Path(gisviewer.__file__).parents[1]), "GISVIEWER_DATA": str(tmp_path)}
        program = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, kind],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert program.stdout is not None
        if program.stdout.readline().strip() != "MADE":
            server.kill()
            pytest.fail(program.communicate(timeout=30)[1])
        time.sleep(delay_s)
        server.kill()
    _, errors = program.communicate(timeout=30)
    assert program.returncode == 1, errors
    assert "the display has gone" in errors
    assert "Traceback" not in errors
