"""The window with its real page: real clicks, real pixels, nothing asked of the network."""

from __future__ import annotations

import pytest
import shiboken6
from handmade import TEXT, make_result
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtWebEngineCore import QWebEnginePage

from gisviewer.app.demo import wait_for_map
from gisviewer.app.opening import add_results
from gisviewer.paths import get_geodata, get_resources
from gisviewer.project.workspace import Selection

pytestmark = pytest.mark.gui


@pytest.fixture
def paged(window, qtbot):
    if not (get_resources() / "web" / "vendor").is_dir() or not (get_geodata() / "basemap.mbtiles").is_file():
        pytest.skip("the web libraries or the basemap are not in this checkout")
    add_results(window.workspace, [make_result()])
    with qtbot.waitSignal(window.map_view.became_ready, timeout=20_000):
        window.start([])
    window.map_sync.fit_after_change()
    wait_for_map(window)
    return window


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
