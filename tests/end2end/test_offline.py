"""Reading an article leaves nothing behind and asks nobody: no identifier of the machine, no queue of reports."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import gisviewer

pytestmark = pytest.mark.end2end

CODE = """
import time
from gisviewer.articles.read import read_article
from gisviewer.paths import get_resources
from gisviewer.pipeline import Pipeline
(sample, *_others) = sorted((get_resources() / "samples").glob("*.txt"))
assert Pipeline().run(read_article(sample)).incidents
time.sleep(1)
"""


def test_model_runs_without_telemetry(tmp_path):
    # Without the variables of a build server, where the runtime would hold back by itself.
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    environment = {**kept, "HOME": str(tmp_path), "PYTHONPATH": str(Path(gisviewer.__file__).parents[1])}
    done = subprocess.run([sys.executable, "-c", CODE], env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    assert "telemetry" not in done.stderr
