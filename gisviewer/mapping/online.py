"""An online basemap that the user has switched on: XYZ tiles, fetched here and handed to the page.

The page itself never reaches the network: this is the only place that does, it asks one host, and counts each request.
"""

from __future__ import annotations

import threading
import urllib.error
import urllib.request
from collections import OrderedDict
from collections.abc import Callable
from http.client import HTTPMessage
from typing import IO, Any
from urllib.parse import urlsplit

from gisviewer import __version__
from gisviewer.errors import GisviewerError

_TIMEOUT_S = 10
_LARGEST_BYTES = 2_000_000
_KEPT_TILES = 400
_PLACES = ("{z}", "{x}", "{y}")
_IMAGES = ("image/png", "image/jpeg", "image/webp", "image/gif")
_HINT = "Write an address such as https://tiles.example.org/{z}/{x}/{y}.png, as the provider states it."

Tile = tuple[str, bytes]
"""(MIME type, body)"""


class OnlineTiles:
    """The tiles of one provider. `tile` may be called from any thread."""

    def __init__(self, template: str, on_request: Callable[[], None] = lambda: None) -> None:
        """`on_request` is called, on the thread that fetches, each time the network is asked.

        Raises:
            GisviewerError: the template is no address of XYZ tiles.
        """
        self._template = template.strip()
        self.host = check_template(self._template)
        self.count = 0
        self._on_request = on_request
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[int, int, int], Tile] = OrderedDict()
        self._opener = urllib.request.build_opener(_SameHost(self.host))

    def tile(self, z: int, x: int, y: int) -> Tile:
        """A tile, from memory where it has been fetched before.

        Raises:
            KeyError: the provider has no such tile.
            GisviewerError: it does not answer, or with something that is no picture.
        """
        key = (z, x, y)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
            self.count += 1
        self._on_request()
        tile = self._fetch(z, x, y)
        with self._lock:
            self._kept[key] = tile
            while len(self._kept) > _KEPT_TILES:
                self._kept.popitem(last=False)
        return tile

    def _fetch(self, z: int, x: int, y: int) -> Tile:
        address = self._template.replace("{s}", "a")
        for place, value in zip(_PLACES, (z, x, y), strict=True):
            address = address.replace(place, str(value))
        request = urllib.request.Request(address, headers={"User-Agent": f"GISViewer/{__version__}"})
        try:
            with self._opener.open(request, timeout=_TIMEOUT_S) as answer:
                kind = answer.headers.get_content_type()
                body: bytes = answer.read(_LARGEST_BYTES + 1)
        except urllib.error.HTTPError as error:
            if error.code == 404:
                raise KeyError(address) from None
            raise GisviewerError(f"{self.host} refuses its tiles ({error.code}).", _HINT) from error
        except (OSError, ValueError) as error:
            raise GisviewerError(f"{self.host} does not answer ({error}).", "Switch the online basemap off.") from error
        if kind not in _IMAGES or len(body) > _LARGEST_BYTES:
            raise GisviewerError(f"{self.host} answers with something that is no tile ({kind}).", _HINT)
        return kind, body


def check_template(template: str) -> str:
    """The host of an address of XYZ tiles.

    Raises:
        GisviewerError: it is none.
    """
    try:
        parts = urlsplit(template)
        host = parts.hostname or ""
    except ValueError:
        parts, host = urlsplit(""), ""
    places = all(place in parts.path + "?" + parts.query for place in _PLACES)
    if parts.scheme not in ("http", "https") or not host or "{" in host.replace("{s}", "") or not places:
        raise GisviewerError(f"“{template}” is no address of map tiles.", _HINT)
    return host.replace("{s}", "a")


class _SameHost(urllib.request.HTTPRedirectHandler):
    """Follows a provider from one of its pages to another, and nowhere else."""

    def __init__(self, host: str) -> None:
        self._host = host

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Any:
        """Refuse to go to another host."""
        if urlsplit(newurl).hostname != self._host:
            raise ValueError(f"it sends us on to {urlsplit(newurl).hostname}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)
