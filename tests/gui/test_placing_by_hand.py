"""Correcting and adding places in the real window: by name, coordinates, clicks and drawings on the real page."""

from __future__ import annotations

import pytest
import shapely
from handmade import make_result
from PySide6.QtCore import QPoint, Qt

from gisviewer.app.demo import wait_for_map
from gisviewer.app.opening import add_results
from gisviewer.domain.incidents import Status
from gisviewer.domain.places import GeometryKind
from gisviewer.project.workspace import Selection

pytestmark = pytest.mark.gui

_PATIENCE_MS = 20_000
"""The page draws in a process of its own, which may have to wait for its turn."""


@pytest.fixture
def correcting(window, qtbot):
    """The review of a report, with the field that corrects the least certain place."""
    add_results(window.workspace, [make_result()])
    window.qt_actions["review"].trigger()
    qtbot.waitUntil(window.review_panel.isVisible)
    qtbot.keyClick(window.review_panel, Qt.Key.Key_C)
    return window


def _settle(window, qtbot):
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=_PATIENCE_MS)


def test_a_name_of_the_gazetteer_corrects_and_accepts(correcting, qtbot):
    key, field = correcting.review_panel.corrected, correcting.review_panel.correction.field
    assert (field.text(), field.selectedText()) == ("Yerevan", "Yerevan")
    qtbot.keyClicks(field, "Tbilisi")
    shown = correcting.review_panel.correction.list
    qtbot.waitUntil(lambda: shown.count() > 0 and not correcting.tasks.running, timeout=_PATIENCE_MS)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    moved = correcting.workspace.incidents[key]
    assert (moved.place_name, moved.country, moved.status) == ("Tbilisi", "GEO", Status.ACCEPTED)
    assert correcting.review_panel.current.id != key
    assert correcting.review_panel.hasFocus()
    assert correcting.placing.kind is None


@pytest.mark.parametrize("typed", ["41.72, 44.78", "41°43'12\"N 44°46'48\"E", "38T MM 81708 18705"])
def test_coordinates_in_any_notation_correct_and_accept(correcting, qtbot, typed):
    key, field = correcting.review_panel.corrected, correcting.review_panel.correction.field
    field.setText(typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    _settle(correcting, qtbot)
    moved = correcting.workspace.incidents[key]
    assert (moved.lon, moved.lat) == pytest.approx((44.78, 41.72), abs=0.001)
    assert (moved.country, moved.status, moved.geo_precision) == ("GEO", Status.ACCEPTED, 1)


def test_escape_leaves_the_place_and_the_keys_work_again(correcting, qtbot):
    before = correcting.review_panel.current
    qtbot.keyClick(correcting.review_panel.correction.field, Qt.Key.Key_Escape)
    assert correcting.review_panel.current == before
    assert correcting.placing.kind is None
    qtbot.keyClick(correcting.review_panel, Qt.Key.Key_U)
    assert correcting.workspace.incidents[before.id].status is Status.UNSURE


def test_selecting_another_incident_ends_the_correction(correcting):
    other = next(key for key in correcting.workspace.incidents if key != correcting.review_panel.corrected)
    correcting.workspace.select(Selection(other))
    assert correcting.review_panel.corrected == ""
    assert correcting.placing.kind is None


def test_what_is_typed_in_the_inspector_is_read_in_the_same_notations(window, qtbot):
    add_results(window.workspace, [make_result()])
    key = next(iter(window.workspace.incidents))
    window.workspace.select(Selection(key))
    field = window.incident_panel.coordinates
    field.setText("41.72 44.78")
    field.setModified(True)
    field.editingFinished.emit()
    _settle(window, qtbot)
    moved = window.workspace.incidents[key]
    assert (moved.lon, moved.lat, moved.status) == (44.78, 41.72, Status.NEW)


# -- on the real page


def _click_at(window, qtbot, fractions):
    target = window.map_view.focusProxy() or window.map_view
    if window.placing.kind is not None:
        _wait_for(window, qtbot, "document.querySelector('.leaflet-container').classList.contains('picking')", True)
    for number, (x, y) in enumerate(fractions, 1):
        at = QPoint(round(x * target.width()), round(y * target.height()))
        qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=at)
        qtbot.wait(350)  # apart enough not to be a double click
        if window.placing.kind in (GeometryKind.LINE, GeometryKind.AREA):
            _wait_for_corners(window, qtbot, number)


def _wait_for_corners(window, qtbot, number):
    """Wait until the page shows so many corners of the drawing."""
    # the line or area itself is one of the paths
    _wait_for(window, qtbot, "document.querySelectorAll('path.drawn').length - 1", number)


def _wait_for(window, qtbot, script, wanted):
    """Wait until the page gives an answer: what the window asks of it arrives a moment later."""
    answers = []

    def is_so():
        window.map_view.web_page.runJavaScript(script, 0, answers.append)
        return answers[-1:] == [wanted]

    qtbot.waitUntil(is_so, timeout=_PATIENCE_MS)


def _lon_lat(window, x, y):
    """Where a point of the view lies, given as fractions of its size."""
    from math import asinh, atan, degrees, radians, sinh, tan

    view = window.map_sync.last_view
    north, south = (asinh(tan(radians(view[side]))) for side in ("north", "south"))
    return view["west"] + x * (view["east"] - view["west"]), degrees(atan(sinh(north + y * (south - north))))


def test_a_click_on_the_map_corrects_in_the_review(paged, qtbot):
    paged.qt_actions["review"].trigger()
    wait_for_map(paged)
    key = paged.review_panel.current.id
    qtbot.keyClick(paged.review_panel, Qt.Key.Key_C)
    wait_for_map(paged)
    wanted = _lon_lat(paged, 0.6, 0.8)
    _click_at(paged, qtbot, [(0.6, 0.8)])
    qtbot.waitUntil(lambda: paged.workspace.incidents[key].status is Status.ACCEPTED, timeout=_PATIENCE_MS)
    moved = paged.workspace.incidents[key]
    assert (moved.lon, moved.lat) == pytest.approx(wanted, abs=0.1)
    assert paged.review_panel.current.id != key


@pytest.mark.parametrize(("action", "kind"), [("add-line", GeometryKind.LINE), ("add-area", GeometryKind.AREA)])
def test_a_line_or_area_drawn_on_the_map_becomes_an_incident(paged, qtbot, action, kind):
    paged.qt_actions[action].trigger()
    wait_for_map(paged)  # the message above it has made it smaller
    corners = [(0.55, 0.5), (0.7, 0.55), (0.62, 0.8), (0.5, 0.9)]
    wanted = [_lon_lat(paged, *corner) for corner in corners[:3]]
    _click_at(paged, qtbot, corners)
    target = paged.map_view.focusProxy() or paged.map_view
    qtbot.keyClick(target, Qt.Key.Key_Backspace)  # the fourth was one too many
    _wait_for_corners(paged, qtbot, 3)
    qtbot.keyClick(target, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: paged.placing.kind is None, timeout=_PATIENCE_MS)
    _settle(paged, qtbot)
    added = paged.workspace.incidents[paged.workspace.selection.incident_id]
    assert (added.geometry_kind, added.geo_precision, added.title) == (kind, 5, "New incident")
    shape = shapely.from_wkb(added.wkb)
    assert shape.distance(shapely.Point(added.lon, added.lat)) < 1e-6
    drawn = shape.coords if kind is GeometryKind.LINE else shape.exterior.coords[:-1]
    assert sorted(tuple(at) for at in drawn) == [pytest.approx(at, abs=0.1) for at in sorted(wanted)]
    assert paged.incident_panel.form.title.hasFocus()
    paged.qt_actions["undo"].trigger()
    paged.qt_actions["undo"].trigger()
    assert len(paged.workspace.incidents) == 3


def test_an_incident_is_added_by_keyboard_at_the_middle_of_the_map(paged, qtbot):
    paged.qt_actions["add-point"].trigger()
    wait_for_map(paged)
    wanted = _lon_lat(paged, 0.5, 0.5)
    qtbot.keyClick(paged.map_view.focusProxy() or paged.map_view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: paged.placing.kind is None, timeout=_PATIENCE_MS)
    _settle(paged, qtbot)
    added = paged.workspace.incidents[paged.workspace.selection.incident_id]
    assert (added.lon, added.lat) == pytest.approx(wanted, abs=0.1)


def test_escape_gives_a_drawing_up(paged, qtbot):
    paged.qt_actions["add-line"].trigger()
    _click_at(paged, qtbot, [(0.55, 0.5)])
    qtbot.keyClick(paged, Qt.Key.Key_Escape)
    assert paged.placing.kind is None
    _click_at(paged, qtbot, [(0.6, 0.6), (0.7, 0.7)])
    assert len(paged.workspace.incidents) == 3
