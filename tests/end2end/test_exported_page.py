"""The exported page as a reader has it: in real Chromium, from a file, with every request refused."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyarrow as pa
import pypdfium2
import pytest
import shapely
from browser import Browser, find_chromium
from sample_content import make_article, make_content, make_incident

from gisviewer.domain.layers import Layer, LayerStyle
from gisviewer.domain.places import Role
from gisviewer.domain.text import Excerpt, Span
from gisviewer.export.html import write_html
from gisviewer.layers.frame import LayerFrame
from gisviewer.mapping.content import LayerSource, MapContent

pytestmark = [
    pytest.mark.end2end,
    pytest.mark.skipif(find_chromium() is None, reason="Chromium is not installed"),
]

HOSTILE = (
    "</script><script>window.hacked=1</script>",
    "<img src=x onerror=window.hacked=1>",
    "${window.hacked=1}`",
    "\u202eright to left\u202c \u2028 \ud800 &amp; <b>bold</b>",
    "-->]]><!--<svg onload=window.hacked=1>",
)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(tmp_path_factory.mktemp("profile"), sandbox=os.name == "posix" and os.geteuid() != 0) as browser:
        yield browser


def open_page(browser: Browser, folder: Path, content: MapContent, layers: LayerSource | None = None) -> None:
    path = folder / "map.html"
    write_html(content, path, layers)
    browser.refused.clear()
    browser.errors.clear()
    browser.resize(1200, 800)
    browser.open(path)


def no_complaints(browser: Browser) -> bool:
    assert browser.refused == []
    assert browser.errors == []
    return True


def test_page_draws_basemap_and_symbols_and_asks_for_nothing(browser: Browser, tmp_path: Path) -> None:
    open_page(browser, tmp_path, make_content())
    colors = browser.run("""(() => {
        const seen = new Set();
        for (const tile of document.querySelectorAll('.basemap canvas')) {
            const pixels = tile.getContext('2d').getImageData(0, 0, tile.width, tile.height).data;
            for (let i = 0; i < pixels.length; i += 400) seen.add(pixels.slice(i, i + 3).join());
        }
        return seen.size;
    })()""")
    assert colors > 20  # land, sea, depths, lines
    assert browser.run("document.querySelectorAll('.symbol').length") >= 4
    assert browser.run("document.querySelector('h1').textContent") == "Shots along the border"
    assert "10 of 10" in browser.run("document.querySelector('.draft').textContent")
    assert no_complaints(browser)


def test_page_stays_within_its_size(tmp_path: Path) -> None:
    write_html(make_content(), tmp_path / "map.html")
    assert (tmp_path / "map.html").stat().st_size < 2_500_000


def test_policy_allows_no_connection(browser: Browser, tmp_path: Path) -> None:
    open_page(browser, tmp_path, make_content())
    policy = browser.run("document.querySelector('meta[http-equiv]').content")
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "connect-src" not in policy
    assert browser.run("fetch('https://example.org/').then(() => 'came through', () => 'refused')") == "refused"
    assert browser.run("(() => { const s = document.createElement('script'); s.textContent = 'window.hacked = 1';"
                       " document.body.append(s); return window.hacked === undefined; })()")  # fmt: skip


def test_symbol_opens_card_with_marked_excerpt(browser: Browser, tmp_path: Path) -> None:
    content = make_content()
    open_page(browser, tmp_path, content)
    goris = content.incidents[1].id
    browser.run("void gisviewer.flyTo(46.34, 39.51, 9)")
    browser.wait("gisviewer.isIdle() && GV.map.getZoom() === 9")
    box = browser.run(f"""(() => {{
        const r = document.querySelector('[data-ids="{goris}"]').getBoundingClientRect();
        return [r.x + r.width / 2, r.y + r.height / 2];
    }})()""")
    browser.click(*box)
    browser.wait("!document.querySelector('.card').hidden")
    assert browser.run("document.querySelector('.card h2').textContent") == "Convoy stopped near Goris"
    assert browser.run("document.querySelector('.card mark').textContent") == "Goris"
    assert browser.run("document.querySelector('.card blockquote').textContent") == "A convoy was stopped near Goris."
    browser.press("Escape")
    browser.run("GV.select(null), 1")
    assert browser.run("document.querySelector('.card').hidden")
    assert no_complaints(browser)


def test_keyboard_reaches_symbols_with_spoken_names(browser: Browser, tmp_path: Path) -> None:
    open_page(browser, tmp_path, make_content())
    names = browser.run("[...document.querySelectorAll('.symbol')].map((s) => [s.tabIndex, s.ariaLabel, s.role])")
    assert all(tab == 0 and role == "button" and name for tab, name, role in names)
    baku = browser.run("""(() => {
        const symbol = [...document.querySelectorAll('.symbol')].find((s) => s.ariaLabel.startsWith('Baku'));
        symbol.focus(); return symbol.ariaLabel; })()""")
    assert "exact place" in baku
    browser.press("Enter")
    browser.wait("document.querySelector('.card h2')?.textContent === 'Baku'")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_as_text(browser: Browser, tmp_path: Path, text: str) -> None:
    article = make_article(text=f"{text} happened in Goris today.", title=text)
    article = replace(article, outlet=text, url="javascript:window.hacked=1", author=text)
    incident = make_incident(
        article, "Goris", text, role=Role.EVENT, event_type=text, lon=46.3, lat=39.5, geo_precision=1, place_name=text,
        admin1=text, notes=text,
    )  # fmt: skip
    open_page(
        browser, tmp_path, MapContent(title=text, note=text, credits=text, incidents=(incident,), articles=(article,))
    )
    for tab in ("list", "filters", "sources"):
        browser.run(f"GV.openTab('{tab}'), 1")
    browser.run(f"GV.select({incident.id!r}, {{fly: true}}), 1")
    browser.wait("document.querySelector('.card h2')")
    shown = browser.run("document.querySelector('.card h2').textContent")
    assert shown.replace("\ud800", "\ufffd") == text.replace("\ud800", "\ufffd")
    assert browser.run("window.hacked === undefined")
    assert (
        browser.run(
            "document.querySelectorAll('.card img, .card b, .card script, .masthead b, a[href^=javascript]').length"
        )
        == 0
    )
    assert no_complaints(browser)


def test_filter_and_time_hide_symbols_and_rows(browser: Browser, tmp_path: Path) -> None:
    open_page(browser, tmp_path, make_content())
    browser.run("GV.openTab('list'), 1")
    browser.run("GV.setFilter({types: ['Battles']}, true), 1")
    assert browser.run("document.querySelectorAll('.panel tbody tr').length") == 1
    browser.run("GV.setFilter({date_from: '2022-01-01', include_undated: false}, true), 1")
    assert browser.run("document.querySelectorAll('.panel tbody tr').length") == 0
    assert browser.run("document.querySelectorAll('.symbol').length") == 0
    browser.run("GV.setFilter(null, true), 1")
    assert browser.run("document.querySelectorAll('.panel tbody tr').length") == 10


def test_narrow_screen_has_nothing_beside_it(browser: Browser, tmp_path: Path) -> None:
    open_page(browser, tmp_path, make_content())
    browser.resize(360, 640)
    browser.wait("gisviewer.isIdle()")
    assert browser.run("document.documentElement.scrollWidth") <= 360
    browser.run("GV.select(GV.content.incidents[1].id, {fly: true}), 1")
    browser.wait("gisviewer.isIdle()")
    card = browser.run(
        "(({x, right, bottom}) => [x, right, bottom])(document.querySelector('.card').getBoundingClientRect())"
    )
    assert card[0] >= 0
    assert card[1] <= 360
    assert card[2] <= 640


class FrameSource:
    """Layers from frames in memory."""

    def __init__(self, frames: dict[str, LayerFrame]) -> None:
        self._frames = frames

    def tile(self, layer_id: str, z: int, x: int, y: int) -> bytes:
        raise AssertionError("an export asks for no tiles")

    def frame(self, layer_id: str) -> LayerFrame:
        return self._frames[layer_id]

    def style_classes(self, layer_id: str) -> list[int]:
        return [0] * len(self._frames[layer_id])


def test_layer_is_drawn_where_it_lies_and_tells_its_attributes(browser: Browser, tmp_path: Path) -> None:
    square = shapely.box(40, 40, 44, 44).difference(shapely.box(41.5, 41.5, 42.5, 42.5))
    frame = LayerFrame(np.array([square], object), pa.table({"name": ["<b>camp</b>"]}))
    layer = Layer(
        "a/b", "Zones", geometry="area", count=1, extent=(40, 40, 44, 44),
        style=LayerStyle(color="#ff0000", fill_opacity=1.0, outline_width_px=0),
    )  # fmt: skip
    open_page(browser, tmp_path, MapContent(title="Zones", layers=(layer,)), FrameSource({"a/b": frame}))

    def color_at(lon: float, lat: float) -> list[int]:
        return browser.run(f"""(() => {{
            const p = GV.map.latLngToContainerPoint([{lat}, {lon}]).add(GV.map.getContainer().getBoundingClientRect());
            for (const c of document.querySelectorAll('.vector-layer canvas')) {{
                const r = c.getBoundingClientRect();
                const [x, y] = [p.x - r.x, p.y - r.y];
                if (x < 16 || y < 16 || x >= 272 || y >= 272) continue;
                return [...c.getContext('2d').getImageData(x, y, 1, 1).data];
            }}
        }})()""")

    assert color_at(40.5, 43)[:3] == [255, 0, 0]
    assert color_at(42, 42)[3] == 0  # the hole
    assert color_at(45, 43)[3] == 0
    at = browser.run("(() => { const p = GV.map.latLngToContainerPoint([43, 40.5]); const r ="
                     " GV.map.getContainer().getBoundingClientRect(); return [p.x + r.x, p.y + r.y]; })()")  # fmt: skip
    browser.click(*at)
    browser.wait("!document.querySelector('.card').hidden")
    assert "<b>camp</b>" in browser.run("document.querySelector('.card').textContent")
    assert no_complaints(browser)


def test_antimeridian_is_fitted_the_short_way(browser: Browser, tmp_path: Path) -> None:
    article = make_article()
    east = make_incident(article, "Goris", "Fiji", role=Role.EVENT, lon=178.0, lat=-18.0, geo_precision=1)
    west = make_incident(article, "Baku", "Samoa", role=Role.EVENT, lon=-172.0, lat=-13.7, geo_precision=1)
    open_page(browser, tmp_path, MapContent(title="Pacific", incidents=(east, west), articles=(article,)))
    assert browser.run("GV.map.getZoom()") >= 5
    assert browser.run("document.querySelectorAll('.symbol').length") == 2


def test_empty_map_is_a_world(browser: Browser, tmp_path: Path) -> None:
    open_page(browser, tmp_path, MapContent())
    assert browser.run("document.querySelector('h1').textContent") == "Incident map"
    assert no_complaints(browser)


@pytest.mark.parametrize("theme", ["light", "dark", "print"])
def test_names_stand_out_from_the_ground(browser: Browser, tmp_path: Path, theme: str) -> None:
    open_page(browser, tmp_path, MapContent())
    colors = browser.run(f"GV.themes.{theme}")

    def luminance(color: str) -> float:
        parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def contrast(first: str, second: str) -> float:
        light, dark = sorted((luminance(first), luminance(second)), reverse=True)
        return (light + 0.05) / (dark + 0.05)

    for kind in ("country", "capital", "city", "town", "disputed"):
        assert contrast(colors["labels"][kind], colors["land"]) >= 4.5, kind
    for kind in ("province", "region", "island", "peak"):
        assert contrast(colors["labels"][kind], colors["land"]) >= 3, kind
    for kind in ("ocean", "sea", "lake"):
        assert contrast(colors["labels"][kind], colors["sea"]) >= 3, kind
    assert contrast(colors["disputed"], colors["land"]) >= 3


def test_south_of_the_equator_land_is_land_and_sea_is_sea(browser: Browser, tmp_path: Path) -> None:
    """Once, a fold in Antarctica's outline turned the two around in the whole south."""
    congo, pacific = (23.0, -6.0), (-170.0, -12.0)
    article = make_article("Fire in Congo. Fire in the Pacific.")
    content = MapContent(
        incidents=tuple(
            make_incident(article, "Fire", name, role=Role.CONTEXT, lon=lon, lat=lat, geo_precision=6)
            for name, (lon, lat) in (("Congo", congo), ("Pacific", pacific))
        ),
        articles=(article,),
    )
    open_page(browser, tmp_path, content)
    for zoom in (5, 7):
        for (lon, lat), ground in ((congo, "land"), (pacific, "sea")):
            browser.run(f"GV.map.setView([{lat}, {lon}], {zoom}, {{animate: false}}), 1")
            browser.wait("gisviewer.isIdle()")
            shares = browser.run("""(() => {
                const hex = (c) => [1, 3, 5].map((at) => parseInt(c.slice(at, at + 2), 16)).join();
                const land = hex(GV.themes.light.land);
                const sea = [GV.themes.light.sea, ...Object.values(GV.themes.light.depths)].map(hex);
                let [isLand, isSea, all] = [0, 0, 0];
                const middle = GV.map.getContainer().getBoundingClientRect();
                const [left, top] = [middle.x + middle.width / 2 - 100, middle.y + middle.height / 2 - 100];
                for (const { el, current } of Object.values(GV.basemap._tiles)) {
                    const box = el.getBoundingClientRect();
                    for (let x = left; current && x < left + 200; x += 5) for (let y = top; y < top + 200; y += 5) {
                        if (x < box.left || x >= box.right || y < box.top || y >= box.bottom) continue;
                        const at = [Math.floor(x - box.left), Math.floor(y - box.top)];
                        const color = el.getContext('2d').getImageData(...at, 1, 1).data.slice(0, 3).join();
                        all += 1; isLand += color === land; isSea += sea.includes(color);
                    }
                }
                return {land: isLand / all, sea: isSea / all};
            })()""")
            assert shares[ground] > 0.6, (zoom, ground, shares)


def test_lines_of_control_are_those_of_the_day(browser: Browser, tmp_path: Path) -> None:
    """The ceasefire line of 1994 around Nagorno-Karabakh is a line of control before November 2020, history after."""
    counts = {}
    for day in ("2019-05-01", "2021-05-01"):
        content = make_content()
        settings = replace(content.settings, boundary_date=day)
        open_page(browser, tmp_path, replace(content, settings=settings, incidents=content.incidents[:1]))
        browser.run("GV.areas.overlay.remove(), GV.map.setView([39.6, 47.2], 8, {animate: false}), 1")
        browser.wait("gisviewer.isIdle()")
        counts[day] = browser.run("""(() => {
            const wanted = [1, 3, 5].map((at) => parseInt(GV.themes.light.disputed.slice(at, at + 2), 16));
            let count = 0;
            for (const canvas of document.querySelectorAll('.basemap canvas')) {
                const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                for (let i = 0; i < pixels.length; i += 4) {
                    count += [0, 1, 2].every((at) => Math.abs(pixels[i + at] - wanted[at]) < 12);
                }
            }
            return count;
        })()""")
    assert counts["2019-05-01"] > counts["2021-05-01"] + 100


def test_incident_with_thousands_of_sentences_opens_with_a_few(browser: Browser, tmp_path: Path) -> None:
    text = "Fire in Goris. " * 50_000
    article = make_article(text)
    incident = make_incident(article, "Goris", "Fire", role=Role.EVENT, lon=46.3, lat=39.5, geo_precision=1)
    (source,) = incident.sources
    excerpts = tuple(Excerpt(article.id, Span(at, at + 14), (Span(at + 8, at + 13),)) for at in range(0, len(text), 15))
    many = replace(incident, sources=(replace(source, excerpts=excerpts),))
    open_page(browser, tmp_path, MapContent(incidents=(many,), articles=(article,)))
    browser.run(f"GV.select({many.id!r}), 1")
    assert browser.run("document.querySelectorAll('.card blockquote').length") == 12
    browser.run("document.querySelector('.card .more-quotes').click()")
    assert browser.run("document.querySelectorAll('.card blockquote').length") == 24
    assert no_complaints(browser)


def test_printed_page_is_the_page_on_the_screen(browser: Browser, tmp_path: Path) -> None:
    open_page(browser, tmp_path, make_content())
    browser.resize(900, 640)
    browser.wait("gisviewer.isIdle()")
    printed = browser.call("Page.printToPDF", printBackground=True, preferCSSPageSize=True)["data"]
    document = pypdfium2.PdfDocument(base64.b64decode(printed))
    assert len(document) == 1
    page = document[0]
    assert (page.get_width(), page.get_height()) == pytest.approx((900 * 0.75, 640 * 0.75), abs=2)
    assert "Sources and method" not in page.get_textpage().get_text_bounded(), "controls are no use on paper"
    assert browser.run("[...document.styleSheets[0].cssRules].filter((rule) => rule.type === 6).length") == 0
