"""Looks of the map: chosen in the page, kept by the window, followed by both."""

from __future__ import annotations

import pytest
from test_map_page import _ask

from gisviewer.app.map_look import recall_look
from gisviewer.mapping.content import Theme
from gisviewer.project.settings import Settings

pytestmark = pytest.mark.gui


def test_timeline_and_charts_are_switched_by_actions_and_kept(paged, qtbot, store):
    for name in ("timeline", "charts", "filters"):
        paged.qt_actions[name].trigger()
        qtbot.waitUntil(lambda name=name: getattr(paged.map_sync.settings, name))
        shown = {"timeline": ".timeline", "charts": ".beside .charts", "filters": ".beside .filters"}[name]
        assert _ask(paged, qtbot, f"document.querySelector('{shown}').offsetHeight") > 20
    kept = recall_look(Settings(), store)
    assert kept.timeline
    assert kept.charts


def test_style_chosen_in_the_page_is_a_setting(paged, qtbot, monkeypatch):
    saved = []
    monkeypatch.setattr("gisviewer.app.commands.view.save_settings", saved.append)
    _ask(paged, qtbot, "GV.changeSettings({theme: 'print', viewpoint: 'in', graticule: true}), 1")
    qtbot.waitUntil(lambda: bool(saved))
    assert (saved[-1].map_style, saved[-1].boundary_view) == ("print", "in")
    assert paged.map_sync.settings.theme is Theme.PRINT
    assert paged.map_sync.make_content().settings.graticule


@pytest.mark.parametrize("view", ["heat", "hexagons", "areas"])
def test_other_views_draw_no_symbols_and_have_a_legend(paged, qtbot, view):
    _ask(paged, qtbot, f"GV.changeSettings({{incidents_as: '{view}'}}), 1")
    qtbot.waitUntil(lambda: paged.map_sync.settings.incidents_as == view)
    assert _ask(paged, qtbot, "document.querySelectorAll('.symbol').length + 1") == 1
    assert "ncidents" in _ask(paged, qtbot, "document.querySelector('.legend').textContent")


def test_nonsense_from_the_page_changes_nothing(paged, qtbot):
    before = paged.map_sync.settings
    _ask(paged, qtbot, "GV.send('settingsChanged', {incidents_as: 'pie'}), 1")
    qtbot.wait(100)
    assert paged.map_sync.settings == before


def test_filter_beside_the_map_filters_table_and_map(paged, qtbot):
    paged.qt_actions["filters"].trigger()
    qtbot.waitUntil(lambda: paged.map_sync.settings.filters)
    _ask(
        paged,
        qtbot,
        "[...document.querySelectorAll('.filters label')].find(l => l.textContent.startsWith('Incident')).click(), 1",
    )
    qtbot.waitUntil(lambda: paged.map_sync.filter.roles == ("event",))
    assert paged.incidents_panel.proxy.rowCount() == 1
    paged.incidents_panel.clear_filter()
    qtbot.waitUntil(lambda: _ask(paged, qtbot, "document.querySelectorAll('.filters input:checked').length") == 1)


def test_bar_of_a_chart_filters(paged, qtbot):
    paged.qt_actions["charts"].trigger()
    qtbot.waitUntil(lambda: paged.map_sync.settings.charts)
    _ask(paged, qtbot, "document.querySelector('.bars button').click(), 1")
    qtbot.waitUntil(lambda: bool(paged.map_sync.filter.types))
