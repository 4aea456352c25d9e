"""A map as a sheet of fixed size, printed by the web engine to PDF with its lines and letters as vectors."""

from __future__ import annotations

import re
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QByteArray, QMarginsF, QObject, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize

from gisviewer.app.map_view import MapView
from gisviewer.errors import ExportError
from gisviewer.mapping.content import LayerSource, MapContent
from gisviewer.mapping.serve import PageServer

_POINTS_PER_PX = 72 / 96
_ROUNDING = QSizeF(0.96, 0.96)
"""The engine rounds a page down to whole points of its own, a little under what was asked for."""
_TIME_LIMIT_MS = 120_000
SCREEN_DPI = 96
"""CSS pixels to the inch of paper."""
_SMALLEST_PX, _LARGEST_PX = 200, 12_000
# The moment of printing, which would make every run differ, gives way to blanks: offsets in the file stay right.
_DATES = re.compile(rb"/(?:CreationDate|ModDate) \(D:[^)]*\)")


@dataclass(frozen=True, slots=True)
class SheetSize:
    """The size of a sheet in CSS pixels, of which there are 96 to the inch on paper."""

    width_px: int = 1600
    height_px: int = 1000

    def __post_init__(self) -> None:
        if not all(_SMALLEST_PX <= side <= _LARGEST_PX for side in (self.width_px, self.height_px)):
            raise ExportError(
                f"A picture cannot be {self.width_px} x {self.height_px} large.",
                f"Choose a width and a height from {_SMALLEST_PX} to {_LARGEST_PX}.",
            )

    @classmethod
    def fitting(cls, width_in: float, height_in: float) -> SheetSize:
        """The sheet for a space in inches, made as large or small as a sheet may be."""
        sides = (round(side * SCREEN_DPI) for side in (width_in, height_in))
        return cls(*(min(max(side, _SMALLEST_PX), _LARGEST_PX) for side in sides))


class SheetPrinter(QObject):
    """Prints one content once, which may still be in the making; it needs the main thread and its event loop."""

    printed = Signal(bytes)
    """The PDF; the same content always gives the same bytes."""
    failed = Signal(object)
    """An ExportError."""

    def __init__(
        self,
        content: MapContent | Future[MapContent],
        layers: LayerSource | None = None,
        size: SheetSize | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size or SheetSize()
        self._is_done = False
        options = {"width": self._size.width_px, "height": self._size.height_px}
        server = PageServer(layers=layers)
        if isinstance(content, MapContent):
            server.content = content
        else:
            server.coming = content
        self._view = MapView(server, "#ffffff")
        # The page draws only in a view that believes to be seen.
        self._view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._view.resize(self._size.width_px, self._size.height_px)
        self._view.event_received.connect(self._on_event)
        self._view.gave_up.connect(lambda: self._fail("The web engine ended unexpectedly."))
        self._view.web_page.pdfPrintingFinished.connect(self._on_printed)
        self._view.call("makeSheet", options)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._fail("The map was not drawn in time."))

    def start(self) -> None:
        """Begin; `printed` or `failed` follows."""
        self._timer.start(_TIME_LIMIT_MS)
        self._view.show()
        self._view.open_page()

    def cancel(self) -> None:
        """Give up; no signal follows."""
        self._close()

    def _on_event(self, name: str, payload: dict[str, Any]) -> None:
        if name == "sheetReady" and not self._is_done:
            points = QSizeF(self._size.width_px, self._size.height_px) * _POINTS_PER_PX + _ROUNDING
            page_size = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
            layout = QPageLayout(page_size, QPageLayout.Orientation.Portrait, QMarginsF())
            self._view.web_page.printToPdf(self._take_pdf, layout)
        elif name == "problem":
            self._fail(str(payload.get("message", "")))

    def _take_pdf(self, pdf: QByteArray | bytes) -> None:
        content = bytes(pdf.data()) if isinstance(pdf, QByteArray) else bytes(pdf)
        if self._is_done:
            return
        if not content:
            self._fail("The web engine printed nothing.")
            return
        self._close()
        self.printed.emit(_DATES.sub(lambda found: b" " * len(found[0]), content))

    def _on_printed(self, _path: str, is_good: bool) -> None:
        if not is_good:
            self._fail("The web engine could not print.")

    def _fail(self, reason: str) -> None:
        if not self._is_done:
            self._close()
            error = ExportError(f"The picture could not be made: {reason}", "“gisviewer doctor” may know the cause.")
            self.failed.emit(error)

    def _close(self) -> None:
        if not self._is_done:
            self._is_done = True
            self._timer.stop()
            # Not within the page's own call.
            QTimer.singleShot(0, self._view.shut_down)
