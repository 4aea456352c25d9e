"""Pictures of the map: PDF with vectors, PNG of any size from it, the same bytes on every run; paper and clipboard."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QRectF
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
SCREEN_DPI = 96
_LARGEST_PIXELS = 200_000_000
_POINTS_PER_INCH = 72
_MM_PER_INCH = 25.4


def render_picture(pdf: bytes, suffix: str, size: SheetSize, dpi: int = SCREEN_DPI) -> bytes:
    """The bytes of a picture file: the PDF itself, or a PNG of it with `dpi` pixels to 96 CSS pixels.

    Raises:
        ExportError: the suffix is no picture's, or the PNG would be too large.
    """
    if suffix == ".pdf":
        return pdf
    if suffix != ".png":
        raise ExportError(f"“{suffix}” is no suffix of a picture.", f"Use one of {' '.join(SUFFIXES)}.")
    # The engine rounds its page up to whole points.
    image = render_image(pdf, dpi)
    image = image.copy(0, 0, round(size.width_px * dpi / SCREEN_DPI), round(size.height_px * dpi / SCREEN_DPI))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise ExportError("The picture could not be packed as PNG.", "Choose a smaller size or resolution.")
    return bytes(content.data())


def render_image(pdf: bytes, dpi: int) -> QImage:
    """The first page of a PDF as pixels.

    Raises:
        ExportError: it would be too large.
    """
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    scale = dpi / _POINTS_PER_INCH
    width, height = round(page.get_width() * scale), round(page.get_height() * scale)
    if dpi < 1 or width * height > _LARGEST_PIXELS:
        document.close()
        raise ExportError(
            f"A picture of {width} x {height} pixels is too large.", "Choose a smaller size or resolution, or PDF."
        )
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
    image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888)
    copied = image.convertToFormat(QImage.Format.Format_RGB888)
    document.close()
    per_metre = round(dpi / _MM_PER_INCH * 1000)
    copied.setDotsPerMeterX(per_metre)
    copied.setDotsPerMeterY(per_metre)
    return copied


def write_picture(
    make_content: Callable[[], MapContent],
    path: Path,
    layers: LayerSource | None = None,
    size: SheetSize | None = None,
    dpi: int = SCREEN_DPI,
) -> None:
    """Make a picture without a window, for commands: it starts its own application, off screen.

    `make_content` runs on another thread while the web engine starts.

    Raises:
        ExportError: the picture could not be made or written; what was there before is untouched.
        Exception: whatever `make_content` raises.
    """
    prepare_environment(headless=True)
    with ThreadPoolExecutor(max_workers=1) as worker:
        content = worker.submit(make_content)
        from gisviewer.app.scheme import register_scheme

        register_scheme()
        app = QApplication.instance() or QApplication(["gisviewer", "--webEngineArgs", "--disable-gpu"])
        from gisviewer.app.sheets import SheetPrinter, SheetSize

        size = size or SheetSize()
        loop = QEventLoop()
        pdfs: list[bytes] = []
        errors: list[ExportError] = []
        printer = SheetPrinter(content, layers, size)
        printer.printed.connect(pdfs.append)
        printer.failed.connect(errors.append)
        printer.printed.connect(loop.quit)
        printer.failed.connect(loop.quit)
        printer.start()
        loop.exec()
        app.processEvents()
    content.result()
    if errors:
        raise errors[0]
    write_bytes(path, render_picture(pdfs[0], path.suffix.lower(), size, dpi))


def print_pdf(pdf: bytes, printer: QPrinter) -> None:
    """Draw a sheet on a printer's page, as large as fits, in the middle.

    Raises:
        ExportError: the printer does not take it.
    """
    from PySide6.QtPrintSupport import QPrinter

    image = render_image(pdf, min(printer.resolution(), 300))
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
