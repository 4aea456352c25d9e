"""A reader that has seen enough of the output ends the command without a word."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import gisviewer


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_output_that_nobody_reads_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    environment = {**os.environ, "PYTHONPATH": str(Path(gisviewer.__file__).parents[1])}
    command = [sys.executable, "-m", "gisviewer", "dates", "on Sunday", "--published", "2021-11-16"]
    done = subprocess.run(command, env=environment, stdout=writing, stderr=subprocess.PIPE, text=True, timeout=60)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")
