"""The window's page from the last start: folium, which writes it, takes a second to load.

The page depends on this program's files alone, so it is kept under a name made of their digest; it is written anew
whenever one of them changes, and wherever it cannot be kept.
"""

from __future__ import annotations

import hashlib
import logging
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import platformdirs

from gisviewer import __version__
from gisviewer.errors import GisviewerError
from gisviewer.files import write_bytes
from gisviewer.mapping import assets

_LOGGER = logging.getLogger(__name__)
_END = "</html>"


@lru_cache(maxsize=1)
def get_window_page(folder: Path | None = None) -> str:
    """The page that the window loads; `folder` is where it is kept, the user's cache if None."""
    kept = (folder or platformdirs.user_cache_path("gisviewer", appauthor=False)) / f"page-{_digest()}.html"
    try:
        page = kept.read_text("utf-8")
        if page.rstrip().endswith(_END):
            return page
    except (OSError, UnicodeDecodeError):
        pass
    from gisviewer.mapping.page import render_window_page

    page = render_window_page()
    _keep(kept, page)
    return page


def _digest() -> str:
    """What the page is made from: the program that writes it, its lists of files, and the version of folium."""
    made_from = [Path(__file__).with_name("page.py"), Path(assets.__file__)]
    sources = b"\0".join(path.read_bytes() if path.is_file() else b"" for path in made_from)
    names = "\n".join((*assets.SCRIPTS, *assets.STYLES, __version__, _folium_version()))
    return hashlib.sha256(sources + names.encode()).hexdigest()[:20]


def _folium_version() -> str:
    try:
        return version("folium")
    except PackageNotFoundError:
        return ""


def _keep(path: Path, page: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        for old in path.parent.glob("page-*.html"):
            old.unlink()
        write_bytes(path, page.encode())
    except (OSError, GisviewerError) as error:
        _LOGGER.info("the page is not kept: %s", error)
