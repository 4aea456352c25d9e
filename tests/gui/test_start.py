"""What the window does without until it is up."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.gui

PACKAGES = ("pandas", "geopandas", "pyarrow", "onnxruntime", "folium", "pyproj", "lxml")
OWN = ("gisviewer.pipeline", "gisviewer.gazetteer.store", "gisviewer.articles.html")


def test_window_is_made_before_anything_heavy_is_imported():
    code = f"import sys, gisviewer.app.main; print([name for name in {PACKAGES + OWN} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
