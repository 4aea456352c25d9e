"""The online basemap in the window: off at first, asked for, counted, off again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from test_map_page import _ask
from tile_provider import running_provider

from gisviewer.app.commands import network
from gisviewer.app.demo import wait_for_map

pytestmark = pytest.mark.gui


@pytest.fixture
def provider():
    with running_provider() as running:
        yield running


def test_without_an_address_the_settings_are_named(window):
    window.qt_actions["online"].trigger()
    assert "No online basemap" in window.notices.bar.current.text
    assert window.online.host == ""


def test_switched_on_and_off(paged, qtbot, provider, monkeypatch):
    asked = provider.asked
    address = provider.address + "/{z}/{x}/{y}.png"
    paged.settings = replace(paged.settings, online_basemap_url=address, online_basemap_credit="(c) Somebody")
    monkeypatch.setattr(network, "may_go_online", lambda _window, _host: False)
    paged.qt_actions["online"].trigger()
    assert paged.online.host == ""
    monkeypatch.setattr(network, "may_go_online", lambda _window, _host: True)
    paged.qt_actions["online"].trigger()
    qtbot.waitUntil(lambda: len(asked) > 1, timeout=20_000)
    wait_for_map(paged)
    assert _ask(paged, qtbot, "document.querySelectorAll('.online img').length") > 0
    assert "(c) Somebody" in _ask(paged, qtbot, "document.querySelector('.credits').textContent")
    qtbot.waitUntil(lambda: paged.status.offline.text().startswith("Online: 127.0.0.1, "))
    assert paged.map_view.guard.count == 0
    paged.qt_actions["online"].trigger()
    qtbot.waitUntil(lambda: paged.status.offline.text() == "Offline, 0 requests")
    wait_for_map(paged)
    before = len(asked)
    paged.map_view.call("zoomIn")
    wait_for_map(paged)
    assert len(asked) == before
    assert _ask(paged, qtbot, "document.querySelectorAll('.online img').length + 1") == 1
