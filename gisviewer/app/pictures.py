"""Pictures of the map: PDF with vectors, PNG of any size, the same bytes on every run; paper."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QRectF, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from gisviewer.app.environment import prepare_environment
from gisviewer.errors import ExportError
from gisviewer.files import write_bytes

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from gisviewer.app.sheets import SheetSize
    from gisviewer.mapping.content import LayerSource, MapContent

SUFFIXES = (".png", ".pdf")
PRINT_DPI = 300
_PULSE_MS = 100


def pack_png(image: QImage) -> bytes:
    """A picture as PNG.

    Raises:
        ExportError: it could not be packed.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise ExportError("The picture could not be packed as PNG.", "Choose a smaller size or resolution.")
    return bytes(content.data())


def write_picture(
    make_content: Callable[[], MapContent],
    path: Path,
    layers: LayerSource | None = None,
    size: SheetSize | None = None,
    dpi: int = 96,
    language: str = "en",
) -> None:
    """Make a picture without a window, for commands: it starts its own application, off screen.

    `make_content` runs on another thread while the web engine starts and loads the names in `language`.

    Raises:
        ExportError: the picture could not be made or written; what was there before is untouched.
        Exception: whatever `make_content` raises.
    """
    prepare_environment(headless=True)
    with ThreadPoolExecutor(max_workers=1) as worker:
        content = worker.submit(make_content)
        from gisviewer.app.scheme import register_scheme

        register_scheme()
        app = QApplication.instance() or QApplication(["gisviewer"])
        from gisviewer.app.sheets import SheetMaker

        loop = QEventLoop()
        sheets: list[QImage | bytes] = []
        errors: list[ExportError] = []
        maker = SheetMaker(content, layers, size, dpi if path.suffix.lower() == ".png" else None, language)
        maker.made.connect(sheets.append)
        maker.failed.connect(errors.append)
        maker.made.connect(loop.quit)
        maker.failed.connect(loop.quit)
        # Only between events does Python look whether it is to end: in the loop itself it never does.
        pulse = QTimer()
        pulse.timeout.connect(lambda: None)
        pulse.start(_PULSE_MS)
        maker.start()
        loop.exec()
        pulse.stop()
        app.processEvents()
    content.result()
    if errors:
        raise errors[0]
    sheet = sheets[0]
    write_bytes(path, sheet if isinstance(sheet, bytes) else pack_png(sheet))


def print_sheet(image: QImage, printer: QPrinter) -> None:
    """Draw a sheet on a printer's page, as large as fits, in the middle.

    Raises:
        ExportError: the printer does not take it.
    """
    from PySide6.QtPrintSupport import QPrinter

    painter = QPainter()
    if not painter.begin(printer):
        raise ExportError("The printer does not answer.", "Check it, or export a PDF and print that.")
    page = printer.pageRect(QPrinter.Unit.DevicePixel)
    factor = min(page.width() / image.width(), page.height() / image.height())
    width, height = image.width() * factor, image.height() * factor
    painter.drawImage(QRectF((page.width() - width) / 2, (page.height() - height) / 2, width, height), image)
    painter.end()


def is_picture(path: Path) -> bool:
    """Whether a path's suffix is a picture's."""
    return path.suffix.lower() in SUFFIXES
