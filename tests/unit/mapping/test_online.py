"""The online basemap asks one host, only while it is on, and takes nothing but pictures."""

from __future__ import annotations

import pytest
from tile_provider import PIXEL, running_provider

from gisviewer.errors import GisviewerError
from gisviewer.mapping.online import OnlineTiles, check_template
from gisviewer.mapping.serve import PageServer


@pytest.fixture
def provider():
    with running_provider() as running:
        yield running


def test_nothing_is_asked_unless_it_is_switched_on(provider):
    server = PageServer()
    with pytest.raises(KeyError):
        server.respond("/online/3/2/1")
    server.online = OnlineTiles(provider.address + "/{z}/{x}/{y}.png")
    assert server.respond("/online/3/2/1") == ("image/png", PIXEL)
    server.online = None
    with pytest.raises(KeyError):
        server.respond("/online/3/2/1")
    assert provider.asked == ["/3/2/1.png"]


def test_requests_are_counted_and_not_repeated(provider):
    told = []
    tiles = OnlineTiles(provider.address + "/t?x={x}&y={y}&z={z}", lambda: told.append(1))
    for _ in range(3):
        tiles.tile(5, 1, 2)
    tiles.tile(5, 1, 3)
    assert tiles.count == len(told) == 2
    assert provider.asked == ["/t?x=1&y=2&z=5", "/t?x=1&y=3&z=5"]


def test_another_host_is_never_asked(provider):
    with pytest.raises(GisviewerError, match="does not answer"):
        OnlineTiles(provider.address + "/elsewhere/{z}/{x}/{y}").tile(1, 2, 3)


def test_what_is_no_tile_is_refused(provider):
    with pytest.raises(GisviewerError, match="no tile"):
        OnlineTiles(provider.address + "/page/{z}/{x}/{y}").tile(1, 2, 3)
    with pytest.raises(KeyError):
        OnlineTiles(provider.address + "/none/{z}/{x}/{y}").tile(1, 2, 3)


@pytest.mark.parametrize(
    "template",
    [
        "",
        "tiles.example.org/{z}/{x}/{y}",
        "file:///etc/{z}/{x}/{y}",
        "https://a.org/{z}/{x}",
        "https://{z}/{x}/{y}",
        "[",
    ],
)
def test_address_that_is_none_is_explained(template):
    with pytest.raises(GisviewerError) as told:
        check_template(template)
    assert "{z}" in told.value.hint


def test_host_is_named():
    assert check_template("https://{s}.tiles.example.org/{z}/{x}/{y}.png") == "a.tiles.example.org"
