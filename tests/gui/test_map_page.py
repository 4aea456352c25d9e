"""The window with its real page: real clicks, real pixels, nothing asked of the network."""

from __future__ import annotations

import os
import signal
from dataclasses import replace

import pytest
import shiboken6
from handmade import TEXT, make_result
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QMouseEvent
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QApplication

from gisviewer.app.demo import wait_for_map
from gisviewer.app.opening import add_results
from gisviewer.domain.places import GeometryKind
from gisviewer.mapping.filters import IncidentFilter
from gisviewer.paths import get_resources
from gisviewer.project.workspace import Selection, Table

pytestmark = pytest.mark.gui


def _ask(window, qtbot, script):
    answers = []
    window.map_view.web_page.runJavaScript(script, 0, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def test_map_is_painted(paged):
    image = paged.map_view.grab().toImage()
    colors = {image.pixelColor(x, y).rgb() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colors) > 50


def test_page_asks_only_this_process(paged, qtbot):
    linked = "[...document.querySelectorAll('[src], link[href]')].map(e => e.src || e.href).join(' ')"
    assert {name.split("/")[0] for name in _ask(paged, qtbot, linked).split()} <= {"gisviewer:", "data:", "blob:"}
    assert paged.map_view.guard.count == 0
    assert paged.status.offline.text() == "Offline, 0 requests"


def test_page_stays_where_it_is(paged):
    assert not paged.map_view.web_page.acceptNavigationRequest(QUrl("https://example.org/"), None, True)
    assert not paged.map_view.web_page.acceptNavigationRequest(QUrl("file:///etc/hosts"), None, True)


def test_request_to_the_network_is_refused_and_counted(window, qtbot):
    page = QWebEnginePage(window.map_view.web_profile)  # a page without our content security policy
    page.setHtml("<img src='http://example.org/x.png'>")
    qtbot.waitUntil(lambda: window.map_view.guard.count == 1)
    shiboken6.delete(page)
    assert list(window.map_view.guard.refused) == ["http://example.org/x.png"]
    assert window.status.offline.text() == "Offline, 1 request"


def test_row_moves_the_map_and_opens_the_card(paged, qtbot):
    baku = next(key for key in paged.workspace.incidents if "Baku" in key)
    paged.workspace.select(Selection(baku))
    wait_for_map(paged)
    qtbot.waitUntil(lambda: paged.map_sync.last_view is not None and abs(paged.map_sync.last_view["lon"] - 49.87) < 3)
    assert "Baku denied it." in _ask(paged, qtbot, "document.body.innerText")


def test_click_on_a_marker_selects_it_everywhere(paged, qtbot):
    tavush = next(key for key in paged.workspace.incidents if "Tavush" in key)
    paged.workspace.select(Selection(tavush))
    wait_for_map(paged)
    paged.workspace.select(Selection())
    qtbot.waitUntil(lambda: paged.map_sync.last_view is not None)
    wait_for_map(paged)
    view = paged.map_sync.last_view
    # The marker is where the map was moved to: find its pixel from the view's own extent.
    target = paged.map_view.focusProxy() or paged.map_view
    x = (45.0 - view["west"]) / (view["east"] - view["west"]) * target.width()
    y = _mercator_fraction(41.0, view) * target.height()
    for dy in (0, -6, -12, -18):
        qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y) + dy))
        qtbot.wait(250)
        if paged.workspace.selection.incident_id == tavush:
            break
    assert paged.workspace.selection.incident_id == tavush
    text = paged.article_panel.text
    assert [found.cursor.selectedText() for found in text.extraSelections()] == [
        "Two people were hurt in Tavush on Monday."
    ]
    assert TEXT.index("Tavush") > 0


def test_hostile_title_is_text_in_the_page(window, qtbot):
    if not (get_resources() / "web" / "vendor").is_dir():
        pytest.skip("the web libraries are not in this checkout")
    add_results(
        window.workspace, [make_result("<script>document.title='owned'</script>\n\nBaku <b id=x>was</b> quiet.")]
    )
    with qtbot.waitSignal(window.map_view.became_ready, timeout=20_000):
        window.start([])
    window.select_first()
    wait_for_map(window)
    assert _ask(window, qtbot, "document.title") != "owned"
    assert _ask(window, qtbot, "document.getElementById('x') === null")


def _mercator_fraction(lat, view):
    import math

    def y(value):
        return math.log(math.tan(math.pi / 4 + math.radians(value) / 2))

    return (y(view["north"]) - y(lat)) / (y(view["north"]) - y(view["south"]))


def test_map_whose_process_ends_comes_back_as_it_was(paged, qtbot):
    baku = next(key for key in paged.workspace.incidents if "Baku" in key)
    paged.workspace.select(Selection(baku))
    wait_for_map(paged)
    paged.map_sync.set_filter(IncidentFilter(text="Baku"))
    wait_for_map(paged)
    before = dict(paged.map_sync.last_view)
    with qtbot.waitSignals([paged.map_view.reloaded, paged.map_view.became_ready], timeout=20_000, order="strict"):
        os.kill(paged.map_view.web_page.renderProcessPid(), signal.SIGKILL)
    wait_for_map(paged)
    after = paged.map_sync.last_view
    assert (after["lon"], after["lat"], after["zoom"]) == pytest.approx((before["lon"], before["lat"], before["zoom"]))
    assert "nothing of your work is lost" in paged.notices.bar.current.text
    assert "Baku denied it." in _ask(paged, qtbot, "document.body.innerText")
    ids = "[...document.querySelectorAll('.symbol')].map(e => e.dataset.ids).join(' ')"
    assert _ask(paged, qtbot, ids) == baku


def test_map_that_ends_again_and_again_is_loaded_on_request_only(paged, qtbot):
    view = paged.map_view
    crash = QWebEnginePage.RenderProcessTerminationStatus.CrashedTerminationStatus
    with qtbot.waitSignal(view.gave_up):
        for _time in range(4):
            view.web_page.renderProcessTerminated.emit(crash, 1)
    assert not view.is_ready
    message = paged.notices.bar.current
    assert "several times" in message.text
    with qtbot.waitSignal(view.became_ready, timeout=20_000):
        message.action[1]()


def test_dragging_the_selected_marker_moves_its_incident_as_one_step(paged, qtbot, monkeypatch):
    monkeypatch.setattr(paged.engine, "get_gazetteer", _NoAreas)
    baku = next(key for key in paged.workspace.incidents if "Baku" in key)
    steps = len(paged.workspace.history[0])
    paged.workspace.select(Selection(baku))
    wait_for_map(paged)
    target = paged.map_view.focusProxy() or paged.map_view
    where = "(() => { const b = document.querySelector('.symbol.selected').getBoundingClientRect();"
    middle = _ask(paged, qtbot, where + " return `${b.x + b.width / 2} ${b.y + b.height / 2}`; })()")
    x, y = map(float, middle.split())
    start = QPoint(round(x), round(y))
    qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 7):
        _drag_to(target, start + QPoint(-10 * step, -5 * step))
        qtbot.wait(20)
    qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, pos=start + QPoint(-60, -30))
    qtbot.waitUntil(lambda: len(paged.workspace.history[0]) == steps + 1)
    moved = paged.workspace.incidents[baku]
    assert moved.lon < 49.87
    assert moved.lat > 40.41
    assert {"lon", "lat"} <= set(moved.edited)
    paged.workspace.undo()
    assert (paged.workspace.incidents[baku].lon, paged.workspace.incidents[baku].lat) == (49.87, 40.41)


def test_only_known_points_are_moved_by_the_page(paged, monkeypatch):
    monkeypatch.setattr(paged.engine, "get_gazetteer", _NoAreas)
    tavush = next(incident for key, incident in paged.workspace.incidents.items() if "Tavush" in key)
    moves = []
    paged.map_sync.incident_moved.connect(lambda *move: moves.append(move))
    area = replace(tavush, geometry_kind=GeometryKind.AREA)
    paged.workspace.edit("area", Table.INCIDENTS, {tavush.id: area})
    send = paged.map_view.event_received.emit
    send("incidentMoved", {"id": tavush.id, "lon": 1.0, "lat": 2.0})
    send("incidentMoved", {"id": "nobody", "lon": 1.0, "lat": 2.0})
    paged.workspace.undo()
    send("incidentMoved", {"id": tavush.id, "lon": 1.0, "lat": 200.0})
    send("incidentMoved", {"id": tavush.id, "lon": None})
    assert moves == []
    send("incidentMoved", {"id": tavush.id, "lon": 1.0, "lat": 2.0})
    assert moves == [(tavush.id, 1.0, 2.0)]
    wait_for_map(paged)


def test_place_that_was_looked_up_is_marked_until_something_is_selected(paged, qtbot):
    paged.map_view.call("showFound", 46.34, 39.51, 9, "Goris <b>")
    wait_for_map(paged)
    assert _ask(paged, qtbot, "document.querySelectorAll('.found').length") == 1
    assert _ask(paged, qtbot, "document.querySelector('.leaflet-tooltip').textContent") == "Goris <b>"
    assert _ask(paged, qtbot, "GV.map.getCenter().lng.toFixed(2)") == "46.34"
    assert _ask(paged, qtbot, "GV.basemap._tileZoom") == 9
    paged.select_first()
    qtbot.waitUntil(lambda: _ask(paged, qtbot, "document.querySelectorAll('.found').length") == 0)


def test_legend_leaves_a_small_map_free_until_it_is_wanted(paged, qtbot):
    is_open = "document.querySelector('.legend').open"
    assert paged.map_view.width() < 1000
    assert _ask(paged, qtbot, is_open) is False
    paged.resize(2000, 900)
    qtbot.waitUntil(lambda: paged.map_view.width() >= 1000)
    wait_for_map(paged)
    assert _ask(paged, qtbot, is_open) is True
    _ask(paged, qtbot, "document.querySelector('.legend summary').click(); true")
    paged.resize(1900, 900)
    wait_for_map(paged)
    assert _ask(paged, qtbot, is_open) is False


class _NoAreas:
    def areas_at(self, _lon, _lat):
        return None


def _drag_to(target, point):
    spot = QPointF(point)
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        spot,
        target.mapToGlobal(spot),
        Qt.MouseButton.NoButton,
        left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)
