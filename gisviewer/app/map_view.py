"""The map: a web view of our own page, spoken to by function calls and heard through one small object."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineSettings
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QBoxLayout, QWidget

from gisviewer.app.scheme import PAGE_URL, SCHEME, RequestGuard, SchemeHandler
from gisviewer.mapping.content import MapContent
from gisviewer.mapping.serve import PageServer, bridge_call

_LOGGER = logging.getLogger(__name__)
_CRASHES_BORNE = 3
_CRASH_WINDOW_S = 60.0
_SIZE_AHEAD = QSize(710, 500)
"""About what the panels leave to the map in a window of the usual size."""


class Bridge(QObject):
    """What the page sees of the window: one slot."""

    received = Signal(str, dict)

    @Slot(str, str)
    def page_event(self, name: str, payload: str) -> None:
        """Take an event of the page; what is not a JSON object is logged and dropped."""
        try:
            value = json.loads(payload)
        except ValueError:
            value = None
        if isinstance(value, dict):
            self.received.emit(name, value)
        else:
            _LOGGER.warning("the page sent %s with something that is no object", name)


class MapPage(QWebEnginePage):
    """A page that stays where it is and says what goes wrong in it."""

    console_error = Signal(str)

    def acceptNavigationRequest(self, url: QUrl | str, _kind: object, _is_main_frame: bool) -> bool:
        """Let the page load itself and nothing else."""
        return QUrl(url).scheme() == SCHEME

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        """Send the page's console to the log."""
        if level == QWebEnginePage.JavaScriptConsoleMessageLevel.ErrorMessageLevel:
            _LOGGER.error("page: %s (%s:%d)", message, source, line)
            self.console_error.emit(f"{message} ({source}:{line})")
        else:
            _LOGGER.info("page: %s", message)


class MapView(QWebEngineView):
    """The view of the map page.

    `fragment` tells the page to be something else than the window's map, as "sheet=1600x1000" does.
    Calls that come before the page is ready wait for it. A page whose process dies is loaded again, where it stood.
    """

    event_received = Signal(str, dict)
    became_ready = Signal()
    reloaded = Signal()
    gave_up = Signal()

    def __init__(self, server: PageServer, background: str, parent: QWidget | None = None, fragment: str = "") -> None:
        super().__init__(parent)
        self._address = QUrl(f"{PAGE_URL}#{fragment}" if fragment else PAGE_URL)
        self.server = server
        self.is_ready = False
        self._waiting: list[str] = []
        self._crashes: list[float] = []
        self._ahead: Future[MapContent] | None = None
        self.setAcceptDrops(False)  # a drop on the map is the window's
        self.setContextMenuPolicy(self.contextMenuPolicy().NoContextMenu)
        self.web_profile = QWebEngineProfile()  # without a name: off the record
        self.guard = RequestGuard(self.web_profile)
        self.web_profile.setUrlRequestInterceptor(self.guard)
        self._handler = SchemeHandler(server.respond, self.web_profile)
        self.web_profile.installUrlSchemeHandler(SCHEME.encode(), self._handler)
        self.web_page = MapPage(self.web_profile, self.web_profile)
        self.web_page.setBackgroundColor(QColor(background))
        settings = self.web_page.settings()
        attributes = QWebEngineSettings.WebAttribute
        for attribute in (
            attributes.JavascriptCanOpenWindows,
            attributes.LocalStorageEnabled,
            attributes.PluginsEnabled,
            attributes.FullScreenSupportEnabled,
            attributes.ErrorPageEnabled,
            attributes.PdfViewerEnabled,
            attributes.FocusOnNavigationEnabled,
        ):
            settings.setAttribute(attribute, False)
        self._bridge = Bridge(self.web_page)
        self._bridge.received.connect(self._on_page_event)
        channel = QWebChannel(self.web_page)
        channel.registerObject("window", self._bridge)
        self.web_page.setWebChannel(channel)
        self.web_page.renderProcessTerminated.connect(self._on_terminated)
        self.setPage(self.web_page)

    def open_ahead(self) -> None:
        """Load the page before there is any content, out of sight: it waits for that until `open_page`."""
        self.server.coming = self._ahead = Future()
        # Only in a view that believes to be seen does a page draw.
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.resize(_SIZE_AHEAD)
        self.show()
        self.load(self._address)

    def move_into(self, layout: QBoxLayout) -> None:
        """Be an ordinary widget of a layout, which takes all the space that is left."""
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
        layout.addWidget(self, 1)
        self.show()

    def open_page(self) -> None:
        """Load the page, from the server's present content."""
        self.is_ready = False
        ahead, self._ahead = self._ahead, None
        if ahead is None:
            self.load(self._address)
        else:
            self.server.coming = None
            ahead.set_result(self.server.content)

    def try_again(self) -> None:
        """Load the page once more after the view gave up."""
        self._crashes.clear()
        self.reloaded.emit()
        self.open_page()

    def call(self, name: str, *arguments: Any) -> None:
        """Call a function of the page's bridge, as soon as it can be called."""
        script = bridge_call(name, *arguments)
        if self.is_ready:
            self.web_page.runJavaScript(script)
        else:
            self._waiting.append(script)

    def ask(self, name: str, on_answer: Callable[[Any], None]) -> None:
        """Call a function of the bridge for its value; None while the page is not ready."""
        if self.is_ready:
            self.web_page.runJavaScript(bridge_call(name), 0, on_answer)
        else:
            on_answer(None)

    def shut_down(self) -> None:
        """Stop answering; delete view, page and profile, in the order that the web engine asks for."""
        self.is_ready = False
        self._handler.shut_down()
        page, profile = self.web_page, self.web_profile
        shiboken6.delete(self)
        shiboken6.delete(page)
        shiboken6.delete(profile)

    def _on_page_event(self, name: str, payload: dict[str, Any]) -> None:
        if name == "ready":
            self.is_ready = True
            waiting, self._waiting = self._waiting, []
            for script in waiting:
                self.web_page.runJavaScript(script)
            self.became_ready.emit()
        self.event_received.emit(name, payload)

    def _on_terminated(self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int) -> None:
        if status == QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus:
            return
        self.is_ready = False
        now = time.monotonic()
        self._crashes = [*(then for then in self._crashes if now - then < _CRASH_WINDOW_S), now]
        _LOGGER.info("the page's process ended: %s, code %d", status.name, code)
        if len(self._crashes) > _CRASHES_BORNE:
            self.gave_up.emit()
        else:
            self.reloaded.emit()
            self.open_page()
