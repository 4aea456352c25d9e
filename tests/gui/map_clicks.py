"""Clicking on the real page: where a place is, and what the page answers."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, Qt

from gisviewer.app.demo import wait_for_map


def ask(window, qtbot, script):
    """The value of a script in the page."""
    answers = []
    window.map_view.web_page.runJavaScript(script, 0, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def target_of(window):
    """The widget that takes the mouse for the page."""
    return window.map_view.focusProxy() or window.map_view


def spot_of(window, qtbot, lon, lat):
    """The pixel of a place on the map."""
    place = f"const p = window.GV.map.latLngToContainerPoint([{lat}, {lon}]);"
    x, y = map(float, ask(window, qtbot, f"(() => {{ {place} return `${{p.x}} ${{p.y}}`; }})()").split())
    return QPoint(round(x), round(y))


def click_at(window, qtbot, lon, lat, modifier=Qt.KeyboardModifier.NoModifier):
    """Click a place on the map."""
    qtbot.mouseClick(target_of(window), Qt.MouseButton.LeftButton, modifier, spot_of(window, qtbot, lon, lat))
    qtbot.wait(150)


def settle(window, qtbot):
    """Wait until work and drawing are done."""
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)
    wait_for_map(window)


def pixel_at(window, qtbot, lon, lat):
    """The colour of the map at a place."""
    spot = spot_of(window, qtbot, lon, lat)
    return window.map_view.grab().toImage().pixelColor(spot)


def differs(one, other, by=25):
    """Whether two colours can be told apart."""
    return math.dist(one.getRgb()[:3], other.getRgb()[:3]) > by
