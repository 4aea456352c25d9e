"""A map as a sheet of fixed size: pixels as the web engine paints them, or a PDF with lines and letters as vectors."""

from __future__ import annotations

import math
import re
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QByteArray, QMarginsF, QObject, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter

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
_MM_PER_INCH = 25.4
_SMALLEST_PX, _LARGEST_PX = 200, 12_000
_LEAST_DPI, _MOST_DPI = 24, 480
"""What the web engine enlarges and reduces to."""
_MARK_PX, _MARK_COLOR = 8, "#ff00fe"
"""What the page shows in its last corner when it shows all else: map.css, .sheet-mark."""
_LOOK_AGAIN_MS = 10
_MOST_SIDE, _MOST_PIXELS = 16_000, 150_000_000
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

    def pixels(self, dpi: int) -> tuple[int, int]:
        """Width and height of its picture with `dpi` pixels to 96 CSS pixels.

        Raises:
            ExportError: no picture can be so large or so coarse.
        """
        if not _LEAST_DPI <= dpi <= _MOST_DPI:
            raise ExportError(
                f"A picture cannot have {dpi} dpi.", f"Choose from {_LEAST_DPI} to {_MOST_DPI}, or a PDF."
            )
        width, height = (round(side * dpi / SCREEN_DPI) for side in (self.width_px, self.height_px))
        if max(width, height) > _MOST_SIDE or width * height > _MOST_PIXELS:
            raise ExportError(
                f"A picture of {width} x {height} pixels is too large.",
                "Choose a smaller size or resolution, or a PDF.",
            )
        return width, height

    @classmethod
    def fitting(cls, width_in: float, height_in: float) -> SheetSize:
        """The sheet for a space in inches, made as large or small as a sheet may be."""
        sides = (round(side * SCREEN_DPI) for side in (width_in, height_in))
        return cls(*(min(max(side, _SMALLEST_PX), _LARGEST_PX) for side in sides))


class SheetMaker(QObject):
    """Makes one sheet once, of a content which may still be in the making; for the main thread and its event loop.

    With `dpi` it becomes a QImage with that many pixels to 96 CSS pixels, without it a PDF. `language` is that of the
    content, if it is known already: the names in it are loaded while the content is made.
    """

    made = Signal(object)
    """The QImage, or the PDF as bytes; the same content always gives the same."""
    failed = Signal(object)
    """An ExportError."""

    def __init__(
        self,
        content: MapContent | Future[MapContent],
        layers: LayerSource | None = None,
        size: SheetSize | None = None,
        dpi: int | None = None,
        language: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size or SheetSize()
        self._dpi = dpi
        self._pixels = self._size.pixels(dpi or SCREEN_DPI)
        self._is_done = False
        server = PageServer(layers=layers)
        self._coming = None if isinstance(content, MapContent) else content
        if isinstance(content, MapContent):
            server.content = content
        else:
            server.coming = content
        fragment = f"sheet={self._size.width_px}x{self._size.height_px}&names={language}"
        self._view = MapView(server, "#ffffff", fragment=fragment)
        # The page draws only in a view that believes to be seen.
        self._view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        screen = self._view.devicePixelRatioF()
        self._view.resize(*(math.ceil(side / screen) for side in self._pixels))
        self._view.setZoomFactor((dpi or SCREEN_DPI) / SCREEN_DPI / screen)
        self._view.event_received.connect(self._on_event)
        self._view.gave_up.connect(lambda: self._fail("The web engine ended unexpectedly."))
        self._view.web_page.pdfPrintingFinished.connect(self._on_printed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time_up)

    def start(self) -> None:
        """Begin; `made` or `failed` follows."""
        self._timer.start(_TIME_LIMIT_MS)
        self._view.show()
        self._view.open_page()

    def cancel(self) -> None:
        """Give up; no signal follows."""
        self._close()

    def _on_event(self, name: str, payload: dict[str, Any]) -> None:
        if self._is_done:
            return
        if name == "sheetReady" and self._dpi is not None:
            self._look()
        elif name == "sheetReady":
            points = QSizeF(self._size.width_px, self._size.height_px) * _POINTS_PER_PX + _ROUNDING
            page_size = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
            layout = QPageLayout(page_size, QPageLayout.Orientation.Portrait, QMarginsF())
            self._view.web_page.printToPdf(self._take_pdf, layout)
        elif name == "problem":
            self._fail(str(payload.get("message", "")))

    def _on_time_up(self) -> None:
        if self._coming is not None and not self._coming.done():
            self._timer.start(_TIME_LIMIT_MS)  # a thousand articles take their time; drawing them has its own
        else:
            self._fail("The map was not drawn in time.")

    def _look(self) -> None:
        """Take the picture if all is on the screen, else look again: the page is ahead of what is shown of it."""
        if self._is_done:
            return
        image = self._view.grab().toImage()
        image.setDevicePixelRatio(1)
        side = _MARK_PX * (self._dpi or SCREEN_DPI) / SCREEN_DPI
        width, height = self._pixels
        if QColor(image.pixel(round(width - side / 2), round(height - side / 2))).name() != _MARK_COLOR:
            QTimer.singleShot(_LOOK_AGAIN_MS, self._look)
            return
        image = image.copy(0, 0, width, height).convertToFormat(QImage.Format.Format_RGB888)
        per_metre = round((self._dpi or SCREEN_DPI) / _MM_PER_INCH * 1000)
        image.setDotsPerMeterX(per_metre)
        image.setDotsPerMeterY(per_metre)
        painter = QPainter(image)
        margin = math.ceil(side) + 1
        paper = image.pixelColor(width - margin - 1, height - 1)
        painter.fillRect(width - margin, height - margin, margin, margin, paper)
        painter.end()
        self._close()
        self.made.emit(image)

    def _take_pdf(self, pdf: QByteArray | bytes) -> None:
        content = bytes(pdf.data()) if isinstance(pdf, QByteArray) else bytes(pdf)
        if self._is_done:
            return
        if not content:
            self._fail("The web engine printed nothing.")
            return
        self._close()
        self.made.emit(_DATES.sub(lambda found: b" " * len(found[0]), content))

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
