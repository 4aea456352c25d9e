from __future__ import annotations

import json
import threading

import pytest

from gisviewer.app import layer_work
from gisviewer.layers.reading import Reading

pytestmark = pytest.mark.gui


@pytest.fixture
def large(tmp_path):
    path = tmp_path / "large.geojson"
    places = [
        {"type": "Feature", "properties": {"n": n}, "geometry": {"type": "Point", "coordinates": [n / 1000, 40.0]}}
        for n in range(60_000)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": places}), "utf-8")
    return path


@pytest.fixture
def halt(monkeypatch):
    """Readers stop after their first batch until the event is set."""
    event = threading.Event()
    advance = Reading.advance

    def advance_and_wait(self, builder, attributes, expected=None):
        advance(self, builder, attributes, expected)
        while not event.wait(0.02):
            self.cancel.check()

    monkeypatch.setattr(Reading, "advance", advance_and_wait)
    monkeypatch.setattr(layer_work, "PREVIEW_AFTER_S", 0.0)
    yield event
    event.set()


def test_first_features_are_drawn_while_the_rest_is_read(window, qtbot, large, halt):
    window.opener.open_paths([large])
    qtbot.waitUntil(lambda: bool(window.map_sync.previews))
    (shown,) = window.map_sync.make_content().layers
    assert 0 < shown.count < 60_000
    assert window.map_view.server.respond(f"/layers/{shown.id}/0/0/0.mvt")[1]
    assert not window.workspace.layers
    halt.set()
    qtbot.waitUntil(lambda: bool(window.workspace.layers))
    (shown,) = window.map_sync.make_content().layers
    assert shown.count == 60_000
    assert window.layers.features.is_complete(shown.id)


def test_preview_goes_with_a_reading_that_is_given_up(window, qtbot, large, halt):
    window.opener.open_paths([large])
    qtbot.waitUntil(lambda: bool(window.map_sync.previews))
    window.tasks.cancel_all()
    qtbot.waitUntil(lambda: not window.map_sync.previews)
    assert window.map_sync.make_content().layers == ()
