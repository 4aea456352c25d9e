"""The files of the page: which scripts and styles, in which order, and where they lie."""

from __future__ import annotations

import base64
import mimetypes
import re
from functools import cache
from pathlib import Path

from gisviewer.errors import GisviewerError
from gisviewer.paths import get_resources

SCRIPTS = (
    "vendor/leaflet/dist/leaflet.js",
    "js/core.js",
    "js/mvt.js",
    "js/theme.js",
    "js/words.js",
    "js/filter.js",
    "js/overlay.js",
    "js/tile_sheet.js",
    "js/basemap.js",
    "js/rivers.js",
    "js/labels.js",
    "js/symbols.js",
    "js/incidents.js",
    "js/online.js",
    "js/areas.js",
    "js/card.js",
    "js/controls.js",
    "js/transport.js",
    "js/layers.js",
    "js/layer_labels.js",
    "js/selection.js",
    "js/tools.js",
    "js/measure.js",
    "js/embedded.js",
    "js/bridge.js",
    "js/main.js",
    "js/placing.js",
    "js/legend.js",
    "js/timeline.js",
    "js/charts.js",
    "js/facets.js",
    "js/beside.js",
    "js/look.js",
    "js/panel.js",
    "js/views.js",
    "js/sheet.js",
    "js/printing.js",
)
"""Every script of the page, each using only those before it when it is loaded."""

STYLES = ("vendor/leaflet/dist/leaflet.css", "fonts.css", "map.css")

_TYPES = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".woff2": "font/woff2",
    ".png": "image/png",
    ".svg": "image/svg+xml",
}


def get_asset_path(name: str) -> Path:
    """The path of a file under resources/web.

    Raises:
        KeyError: there is no such file, or it lies elsewhere.
    """
    root = (get_resources() / "web").resolve()
    path = (root / name).resolve()
    if not path.is_relative_to(root) or path.suffix not in _TYPES or not path.is_file():
        raise KeyError(name)
    return path


def get_mime_type(path: Path) -> str:
    """The MIME type of a file of the page."""
    return _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"


@cache
def read_script(name: str) -> str:
    """The text of a script, safe inside a script element.

    Raises:
        GisviewerError: the file is missing.
    """
    return re.sub(r"</(?=script)", r"<\\/", _read_text(name), flags=re.IGNORECASE)


@cache
def join_scripts() -> bytes:
    """All scripts of the page in one, each in a function of its own as it has a file of its own.

    Raises:
        GisviewerError: a file is missing.
    """
    return "\n".join(f"(() => {{\n{_read_text(name)}\n}})();" for name in SCRIPTS).encode()


@cache
def read_style(name: str) -> str:
    """The text of a style sheet with its images and fonts inside.

    Raises:
        GisviewerError: a file is missing.
    """
    folder = Path(name).parent

    def embed(found: re.Match[str]) -> str:
        path = get_asset_path(str(folder / found[1].strip("\"'")))
        packed = base64.b64encode(path.read_bytes()).decode()
        return f"url(data:{get_mime_type(path)};base64,{packed})"

    return re.sub(r"url\(((?!data:|#)[^)]+)\)", embed, _read_text(name))


def _read_text(name: str) -> str:
    try:
        return get_asset_path(name).read_text(encoding="utf-8")
    except KeyError:
        raise GisviewerError(
            f"The page's file {name} is missing from resources/web.",
            "Build the package once (pip install .), which brings the web libraries in, or install the program again.",
        ) from None
