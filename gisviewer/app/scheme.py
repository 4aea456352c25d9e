"""The page's whole world: gisviewer://app/ answered from this process, everything else refused and counted."""

from __future__ import annotations

import itertools
import logging
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QBuffer, QFile, QIODevice, QObject, Qt, Signal, Slot
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

from gisviewer.app.pulse import Pulse
from gisviewer.errors import GisviewerError

SCHEME = "gisviewer"
PAGE_URL = f"{SCHEME}://app/"
_LOGGER = logging.getLogger(__name__)
_INSIDE = frozenset({SCHEME, "data", "blob", "about"})
_THREADS = 2
_ONLINE_THREADS = 4
_KEPT = 200
Respond = Callable[[str], tuple[str, bytes]]
"""Path -> (MIME type, body); KeyError where there is no such thing. Called from any thread."""


def register_scheme() -> None:
    """Make the scheme known to the web engine; only before the QApplication is made."""
    if QWebEngineUrlScheme.schemeByName(SCHEME.encode()).name() == SCHEME.encode():
        return
    scheme = QWebEngineUrlScheme(SCHEME.encode())
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flags = QWebEngineUrlScheme.Flag
    scheme.setFlags(flags.SecureScheme | flags.CorsEnabled | flags.FetchApiAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)


class RequestGuard(QWebEngineUrlRequestInterceptor):
    """Refuses whatever would leave the process; `refused` keeps the latest addresses, `count` counts all."""

    refusal = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.count = 0
        self.refused: deque[str] = deque(maxlen=_KEPT)

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Let only the program's own scheme and data inside the page pass."""
        url = info.requestUrl()
        if url.scheme() in _INSIDE:
            return
        info.block(True)
        self.count += 1
        self.refused.append(url.toString())
        self.refusal.emit(url.toString())


class SchemeHandler(QWebEngineUrlSchemeHandler):
    """Answers the page's requests on a few threads and replies on the main thread.

    A job may be destroyed by the engine at any time, so jobs are known by number and forgotten when they go.
    """

    _answered = Signal(int, str, bytes)
    _failed = Signal(int, bool)

    def __init__(self, respond: Respond, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._respond = respond
        self._numbers = itertools.count()
        self._is_shut = False
        self._jobs: dict[int, QWebEngineUrlRequestJob] = {}
        self._pool = ThreadPoolExecutor(max_workers=_THREADS, thread_name_prefix="gisviewer-page")
        # A layer's features may have to be read first: the basemap does not wait behind them.
        self._layer_pool = ThreadPoolExecutor(max_workers=_THREADS, thread_name_prefix="gisviewer-layers")
        # Tiles from the network are waited for without keeping those at hand from the page.
        self._online_pool = ThreadPoolExecutor(max_workers=_ONLINE_THREADS, thread_name_prefix="gisviewer-online")
        self._pulse = Pulse(self)
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Take a request in; those of a page that is being taken down are dropped."""
        if self._is_shut:
            return
        url = job.requestUrl()
        self._pulse.go_on()
        number = next(self._numbers)
        self._jobs[number] = job
        job.destroyed.connect(lambda: self._jobs.pop(number, None))
        if url.host() != "app":
            self._on_failed(number, True)
        elif url.path() == "/qwebchannel.js":
            self._on_answered(number, "text/javascript", _read_webchannel_script())
        else:
            self._pool_for(url.path()).submit(self._work, number, url.path())

    def shut_down(self) -> None:
        """Wait for the threads; nothing is answered any more."""
        self._is_shut = True
        self._pulse.stop()
        for pool in (self._pool, self._layer_pool):
            pool.shutdown(wait=True, cancel_futures=True)
        self._online_pool.shutdown(wait=False, cancel_futures=True)
        self._jobs.clear()

    def _pool_for(self, path: str) -> ThreadPoolExecutor:
        if path.startswith("/online/"):
            return self._online_pool
        return self._layer_pool if path.startswith(("/layers/", "/selected/")) else self._pool

    def _work(self, number: int, path: str) -> None:
        try:
            mime, body = self._respond(path)
        except KeyError:
            self._failed.emit(number, True)
        except GisviewerError as error:
            _LOGGER.warning("%s: %s", path, error)
            self._failed.emit(number, False)
        except Exception:
            _LOGGER.exception("the page's request for %s failed", path)
            self._failed.emit(number, False)
        else:
            self._answered.emit(number, mime, body)

    @Slot(int, str, bytes)
    def _on_answered(self, number: int, mime: str, body: bytes) -> None:
        job = self._jobs.pop(number, None)
        if job is not None:
            buffer = QBuffer(job)
            buffer.setData(bytes(body))
            buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            job.reply(mime.encode(), buffer)

    @Slot(int, bool)
    def _on_failed(self, number: int, is_missing: bool) -> None:
        job = self._jobs.pop(number, None)
        if job is not None:
            errors = QWebEngineUrlRequestJob.Error
            job.fail(errors.UrlNotFound if is_missing else errors.RequestFailed)


def _read_webchannel_script() -> bytes:
    file = QFile(":/qtwebchannel/qwebchannel.js")
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(file.readAll().data())
