"""The shape of the program: the engine runs without Qt, nothing heavy is loaded at start, no room leaks."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_engine_runs_with_qt_absent() -> None:
    code = """
import sys
for name in ("PySide6", "PySide6.QtCore"):
    sys.modules[name] = None
from gisviewer.articles import parse_text
from gisviewer.pipeline import Pipeline, PipelineSettings
result = Pipeline(PipelineSettings(recognizer="fast")).run(parse_text("Troops shelled Goris on Tuesday."))
print(result.article.id)
"""
    assert len(_run(code).strip()) == 12


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["geoparse", "--help"]])
def test_the_command_line_starts_light(words: list[str]) -> None:
    code = f"""
import sys
from gisviewer.cli import main
try:
    main({words!r})
except SystemExit:
    pass
heavy = [name for name in ("PySide6", "pandas", "geopandas", "numpy", "shapely", "folium", "onnxruntime")
         if name in sys.modules]
print("heavy:", heavy)
"""
    assert _run(code).splitlines()[-1] == "heavy: []"


def test_nothing_of_ours_names_a_network_address() -> None:
    """Namespaces are fine; any other address in code that runs is not."""
    allowed = ("www.w3.org", "www.opengis.net", "www.freedesktop.org", "schemas.", "purl.org", "json-schema.org")
    address = re.compile(r"""["'`](https?://[^"'`\s]+)""")
    found = []
    for path in [*(ROOT / "gisviewer").rglob("*.py"), *(ROOT / "resources" / "web").glob("*.js")]:
        if "build" in path.relative_to(ROOT).parts or "train" in path.relative_to(ROOT).parts:
            continue
        for match in address.finditer(path.read_text("utf-8")):
            if not any(host in match[1] for host in allowed):
                found.append(f"{path.relative_to(ROOT)}: {match[1]}")
    assert found == []
