"""Starts under bad conditions: the window comes, says what is wrong and what to do, and nothing of the user is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import uuid
from pathlib import Path

import pytest

import gisviewer

pytestmark = pytest.mark.gui

START = """
import json, sys
from PySide6.QtCore import QTimer
import gisviewer.app.main as main
def make_window(beginning):
    made = made_as_ever(beginning)
    def end():
        told = [f"{message.text} {message.hint}" for message in made.notices.bar.history]
        print("TOLD " + json.dumps([told, made.isVisible()]), flush=True)
        made.projects.may_leave = lambda: True
        made.close()
    made.map_view.became_ready.connect(lambda: QTimer.singleShot(1500, end))
    return made
made_as_ever, main.make_window = main.make_window, make_window
sys.exit(main.run_window(sys.argv[1:]))
"""


def start(home: Path, *words: str, **more: str) -> tuple[list[str], bool]:
    """What a start under a home tells the user, and whether its window was seen."""
    hidden = ("XDG_", "GISVIEWER_", "DISPLAY", "WAYLAND_")
    environment = {key: value for key, value in os.environ.items() if not key.startswith(hidden)}
    environment |= {"HOME": str(home), "LOGNAME": f"test-{uuid.uuid4().hex[:12]}", "QT_QPA_PLATFORM": "offscreen"}
    environment |= {"PYTHONPATH": str(Path(gisviewer.__file__).parents[1]), "LC_ALL": "C.UTF-8", **more}
    command = [sys.executable, "-c", START, *words]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=90)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    line = next(line for line in done.stdout.splitlines() if line.startswith("TOLD "))
    told, is_visible = json.loads(line.removeprefix("TOLD "))
    return told, is_visible


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc takes no files, not even root's")
def test_without_a_writable_home_the_window_works_and_says_what_is_not_kept():
    told, is_visible = start(Path("/proc"))
    assert is_visible
    assert any("log cannot be written" in line for line in told)
    assert any("/proc" in line for line in told)


def test_broken_settings_are_set_aside_and_told_of(tmp_path):
    folder = tmp_path / "settings" / "gisviewer"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text("{broken")
    told, is_visible = start(tmp_path, XDG_CONFIG_HOME=str(tmp_path / "settings"))
    assert is_visible
    assert any("settings.json" in line for line in told)
    assert (folder / "settings.json.broken-1").read_text() == "{broken"


def test_each_argument_that_cannot_be_opened_is_named_with_a_remedy(tmp_path):
    empty = tmp_path / "empty folder"
    empty.mkdir()
    told, is_visible = start(tmp_path, str(tmp_path / "gone.txt"), str(empty), "https://example.org/news")
    assert is_visible
    for name, remedy in (("gone.txt", "Check the name"), ("empty folder", ".txt"), ("https://example.org", "Save")):
        assert any(name in line and remedy in line for line in told), name


def test_without_fonts_the_window_comes(tmp_path):
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
        f"<fontconfig><dir>{tmp_path / 'none'}</dir><cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>"
    )
    _told, is_visible = start(tmp_path, FONTCONFIG_FILE=str(fonts))
    assert is_visible
