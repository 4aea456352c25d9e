from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import gisviewer
from gisviewer.app.single import FirstInstance, hand_over, server_name

pytestmark = pytest.mark.gui

SECOND = "import sys; from gisviewer.app.single import hand_over; sys.exit(not hand_over(sys.argv[2:], sys.argv[1]))"


def test_second_start_hands_its_files_to_the_first(qtbot, tmp_path):
    taken = []
    name = f"gisviewer-test-{tmp_path.name}"
    first = FirstInstance(name, taken.append)
    environment = {**os.environ, "PYTHONPATH": str(Path(gisviewer.__file__).parents[1])}
    command = [sys.executable, "-c", SECOND, name, "a b.txt", "https://x.org/"]
    with subprocess.Popen(command, cwd=tmp_path, env=environment) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=10_000)
    first.close()
    assert second.returncode == 0
    assert taken == [[str(tmp_path / "a b.txt"), "https://x.org/"]]


def test_what_comes_before_the_window_is_kept_for_it(qtbot, tmp_path):
    words, window = ["named.txt"], []
    name = f"gisviewer-early-{tmp_path.name}"
    first = FirstInstance(name, words.extend)
    environment = {**os.environ, "PYTHONPATH": str(Path(gisviewer.__file__).parents[1])}
    for file in ("early.txt", "late.txt"):
        command = [sys.executable, "-c", SECOND, name, file]
        with subprocess.Popen(command, cwd=tmp_path, env=environment) as second:
            qtbot.waitUntil(lambda process=second: process.poll() is not None, timeout=10_000)
        first.take = window.extend
    first.close()
    assert words == ["named.txt", str(tmp_path / "early.txt")]
    assert window == [str(tmp_path / "late.txt")]


def test_without_a_first_there_is_nobody(qapp, tmp_path):
    assert not hand_over(["a.txt"], f"gisviewer-test-nobody-{tmp_path.name}")
    assert server_name().startswith("gisviewer-")


def test_a_second_start_does_not_load_what_the_window_needs(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("LOGNAME", f"test-{tmp_path.name}")
    taken = []
    first = FirstInstance(server_name(), taken.append)
    code = (
        "import sys; from gisviewer.cli import main; code = main(sys.argv[1:]);"
        "heavy = {'gisviewer.app.main', 'PySide6.QtWidgets', 'PySide6.QtWebEngineCore', 'numpy'} & set(sys.modules);"
        "print(sorted(heavy)); sys.exit(code)"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(gisviewer.__file__).parents[1])}
    command = [sys.executable, "-c", code, "a.txt"]
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=10_000)
        said = second.stdout.read()
    first.close()
    assert (second.returncode, said.strip(), taken) == (0, "[]", [[str(tmp_path / "a.txt")]])
