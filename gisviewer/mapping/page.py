"""The page itself, written by folium: for the window with links to its files, for export with everything inside."""

from __future__ import annotations

import base64
import gzip
import hashlib
import html
import re
from collections.abc import Mapping
from typing import Any

import folium
from branca.element import Element, Figure
from jinja2 import Template

from gisviewer.mapping.assets import SCRIPTS, STYLES, read_script, read_style

MAP_NAME = "gisviewer_map"
MIN_ZOOM, MAX_ZOOM = 1, 16


class PageMap(folium.Map):
    """A folium map without tiles, popups or files from elsewhere: our scripts draw all of it."""

    default_js: list[tuple[str, str]] = []  # noqa: RUF012 - folium declares them so
    default_css: list[tuple[str, str]] = []  # noqa: RUF012

    _template = Template("""
        {% macro html(this, kwargs) %}
            <div class="folium-map" id="{{ this.get_name() }}" role="application" aria-label="Map"></div>
        {% endmacro %}
        {% macro script(this, kwargs) %}
            GV.start(L.map("{{ this.get_name() }}", {
                center: {{ this.location|tojson }},
                ...{{ this.page_options|tojson }}
            }));
        {% endmacro %}
    """)

    def __init__(self, page_options: Mapping[str, Any]) -> None:
        super().__init__(location=(25.0, 15.0), tiles=None)
        self.page_options = dict(page_options)

    def get_name(self) -> str:
        """The same name in every page, so that the same content gives the same page."""
        return MAP_NAME


_MAP_OPTIONS: dict[str, Any] = {
    "zoom": 2,
    "minZoom": MIN_ZOOM,
    "maxZoom": MAX_ZOOM,
    "zoomControl": False,
    "attributionControl": False,
    "worldCopyJump": True,
    "maxBoundsViscosity": 1,
    "maxBounds": [[-85.06, -100000], [85.06, 100000]],
}


def build_map(head: str, body: str = "", title: str = "") -> PageMap:
    """The folium map with what goes into the page's head and, after the map, into its body (both trusted markup)."""
    fmap = PageMap(_MAP_OPTIONS)
    figure = fmap.get_root()
    assert isinstance(figure, Figure)
    figure.header._children.clear()
    figure.header.add_child(Element(head), name="head")
    if title:
        figure.title = html.escape(title)
    if body:
        figure.html.add_child(Element(body), name="body")
    return fmap


def render_window_page() -> str:
    """The page that the window loads from its own scheme; content and tiles are fetched."""
    styles = "\n".join(f'<link rel="stylesheet" href="/web/{name}">' for name in STYLES)
    head = f'{_META}\n{styles}\n<script src="/qwebchannel.js"></script>\n<script src="/page.js"></script>'
    page: str = build_map(head, title="Map").get_root().render()
    policy = (
        "default-src 'none'; script-src 'self' {hashes}; style-src 'self'; img-src 'self' data: blob:; "
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
    )
    return _seal(page, policy)


def render_embedded_page(title: str, parts: Mapping[str, bytes], body: str = "") -> str:
    """One page with everything inside.

    `parts` are named binary parts that the page finds as elements "data-NAME"; `body` is trusted markup after the map.
    """
    styles = "\n".join(f"<style>{read_style(name)}</style>" for name in STYLES)
    scripts = "\n".join(f"<script>{read_script(name)}</script>" for name in SCRIPTS)
    page: str = build_map(f"{_META}\n{styles}\n{scripts}", body + _embed(parts), title).get_root().render()
    policy = (
        "default-src 'none'; script-src {hashes}; style-src {style_hashes}; img-src data: blob:; font-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    return _seal(page, policy)


_META = """<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">"""


def _embed(parts: Mapping[str, bytes]) -> str:
    return "\n".join(
        f'<script type="application/gzip" id="data-{name}">{_pack(part)}</script>' for name, part in parts.items()
    )


def _pack(part: bytes) -> str:
    return base64.b64encode(gzip.compress(part, 9, mtime=0)).decode()


_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


def _seal(page: str, policy: str) -> str:
    """Put the language and the policy in, which allows the page's own inline scripts and styles by their digests."""
    policy = policy.format(hashes=_digests(_SCRIPT, page), style_hashes=_digests(_STYLE, page))
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return page.replace("<html>", '<html lang="en">', 1).replace("<head>", f"<head>\n{meta}", 1)


def _digests(pattern: re.Pattern[str], page: str) -> str:
    found = (hashlib.sha256(match[1].encode()).digest() for match in pattern.finditer(page))
    return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in found)
