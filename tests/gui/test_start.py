"""What the window does without until it is up."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from gisviewer.app.beside import import_beside
from gisviewer.app.map_view import MapView
from gisviewer.app.scheme import SchemeHandler
from gisviewer.mapping.content import MapContent
from gisviewer.mapping.serve import PageServer

pytestmark = pytest.mark.gui

PACKAGES = ("pandas", "geopandas", "pyarrow", "onnxruntime", "folium", "pyproj", "lxml")
OWN = ("gisviewer.pipeline", "gisviewer.gazetteer.store", "gisviewer.articles.html")


def test_window_is_made_before_anything_heavy_is_imported():
    code = f"import sys, gisviewer.app.main; print([name for name in {PACKAGES + OWN} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


def test_before_the_window_only_what_the_map_needs_is_imported():
    later = ("numpy", "shapely", "gisviewer.app.window", "gisviewer.project.workspace")
    code = f"import sys, gisviewer.app.main; print([name for name in {later} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


def test_events_are_served_while_a_module_loads(qapp, tmp_path: Path, monkeypatch):
    (tmp_path / "slow_to_load.py").write_text("import time\ntime.sleep(0.4)\nvalue = 7\n", "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    beats: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(1))
    timer.start(20)
    import_beside("slow_to_load")
    assert sys.modules.pop("slow_to_load").value == 7
    assert len(beats) > 3


def test_what_fails_in_a_module_is_raised_where_it_was_asked_for(qapp, tmp_path: Path, monkeypatch):
    (tmp_path / "broken_in_itself.py").write_text("1 / 0\n", "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(ZeroDivisionError):
        import_beside("broken_in_itself")


def test_the_basemap_does_not_wait_behind_a_layer_that_is_being_read(qapp):
    handler = SchemeHandler(lambda _path: ("text/plain", b""))
    waiting = threading.Event()
    held = [
        handler._pool_for(path).submit(waiting.wait) for path in ("/layers/a/1/0/0.mvt", "/selected/a/1/0/0.mvt") * 3
    ]
    for path in ("/basemap/0/0/0.mvt", "/content.json", "/labels/en.json"):
        assert handler._pool_for(path).submit(lambda path=path: path).result(timeout=5) == path
    waiting.set()
    for one in held:
        one.result(timeout=5)
    handler.shut_down()


def test_a_page_that_was_opened_ahead_waits_for_its_content(qtbot):
    view = MapView(PageServer(), "#ffffff")
    heard: list[str] = []
    view.event_received.connect(lambda name, _payload: heard.append(name))
    with qtbot.waitSignal(view.loadFinished, timeout=20_000):
        view.open_ahead()
    qtbot.wait(300)
    assert "ready" not in heard
    view.server.content = MapContent(title="What came later")
    with qtbot.waitSignal(view.became_ready, timeout=20_000):
        view.open_page()
    answers: list[object] = []
    view.web_page.runJavaScript("GV.content.title", 0, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=5_000)
    view.shut_down()
    assert answers == ["What came later"]
