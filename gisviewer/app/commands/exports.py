"""Taking the map along: export, print, copy."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from gisviewer.app.dialogs.export import ExportDialog
from gisviewer.app.export_memory import recall_export, remember_export
from gisviewer.app.pictures import PRINT_DPI, pack_png, print_sheet
from gisviewer.app.sheets import SCREEN_DPI, SheetSize
from gisviewer.app.words import tr, trn
from gisviewer.errors import GisviewerError
from gisviewer.export.dataset import Dataset, dataset_of_results
from gisviewer.export.plan import ExportPlan, plan_content, plan_dataset
from gisviewer.files import write_bytes
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.mapping.content import MapContent, Theme
from gisviewer.mapping.viewpoints import make_stamp

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow

_CLIPBOARD_SCALE = 2


def export_map(window: MainWindow) -> None:
    """Let the user choose an export, and make it."""
    content = window.map_sync.make_content()
    dialog = ExportDialog(content, window.last_folder, window.settings.accepted_only, window)
    recall_export(dialog, window.store)
    dialog.data.bom.setChecked(window.settings.csv_bom)
    dialog.data.guard.setChecked(window.settings.guard_formulas)
    dialog.title.setText(_propose_title(window))
    if dialog.exec():
        remember_export(dialog, window.store)
        plan = dialog.plan()
        window.last_folder = str(plan.path.parent)
        export_as(window, plan)


def export_as(window: MainWindow, plan: ExportPlan) -> None:
    """Make an export in the background and say where it is."""
    content = _dressed(window, window.map_sync.make_content())
    results = tuple(window.workspace.articles.values())
    layers = window.map_view.server.layers
    label = tr("Exporting “{name}”", name=plan.path.name)

    def publish() -> tuple[Dataset, MapContent]:
        from gisviewer.export.method import describe_method

        viewpoint = make_stamp(content.settings.viewpoint).viewpoint
        dataset = plan_dataset(plan, content, replace(dataset_of_results(results), boundary_view=viewpoint))
        method = describe_method(dataset.recognizers, content.settings.viewpoint)
        return dataset, replace(plan_content(plan, content, dataset), method=method)

    def write(_report: ReportProgress, token: CancelToken) -> tuple[str, ...]:
        from gisviewer.export.html import write_html
        from gisviewer.export.write import write_dataset

        dataset, published = publish()
        token.check()
        if plan.format.kind == "page":
            write_html(published, plan.path, layers)
            return ()
        return write_dataset(dataset, plan.path, replace(plan.options, acled_district=_district(window))).losses

    if plan.format.kind == "picture":
        size = SheetSize(plan.width_px, plan.height_px)

        def save(sheet: QImage | bytes) -> tuple[str, ...]:
            write_bytes(plan.path, sheet if isinstance(sheet, bytes) else pack_png(sheet))
            return ()

        def done(losses: tuple[str, ...]) -> None:
            _tell(window, plan.path, losses)

        _dataset, published = publish()
        dpi = plan.dpi if plan.path.suffix.lower() == ".png" else None
        window.sheets.draw(published, layers, size, label, save, done, dpi)
    else:
        window.tasks.start(label, write, lambda losses: _tell(window, plan.path, losses))


def print_map(window: MainWindow) -> None:
    """Print the map on the paper that the system's dialog says."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setDocName(_propose_title(window) or tr("Map"))
    dialog = QPrintDialog(printer, window)
    dialog.setWindowTitle(tr("Print the map"))
    if dialog.exec():
        print_on(window, printer)


def print_on(window: MainWindow, printer: QPrinter) -> None:
    """Draw the map for a printer's page and print it."""
    page = printer.pageRect(QPrinter.Unit.Inch)
    size = SheetSize.fitting(page.width(), page.height())

    def done(image: QImage) -> None:
        try:
            print_sheet(image, printer)
        except GisviewerError as error:
            window.notices.error(error)
        else:
            window.notices.good(tr("The map was sent to the printer."))

    content = _for_paper(window)
    layers = window.map_view.server.layers
    dpi = min(printer.resolution(), PRINT_DPI)
    window.sheets.draw(content, layers, size, tr("Printing the map"), lambda image: image, done, dpi)


def copy_map(window: MainWindow) -> None:
    """Put a picture of the map as it is in sight on the clipboard, with title, legend and credits."""
    size = SheetSize.fitting(window.map_view.width() / SCREEN_DPI, window.map_view.height() / SCREEN_DPI)

    def done(image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        window.notices.good(tr("A picture of the map is on the clipboard."))

    content = _dressed(window, window.map_sync.make_content())
    dpi = SCREEN_DPI * _CLIPBOARD_SCALE
    window.sheets.draw(
        content, window.map_view.server.layers, size, tr("Copying the map"), lambda image: image, done, dpi
    )


def copy_table(window: MainWindow) -> None:
    """Put the rows of the table on the clipboard, as text that spreadsheets take: those selected, or all shown."""
    rows = window.incidents_panel.table_rows(guard=window.settings.guard_formulas)
    lines = ["\t".join(cells) for cells in rows]
    QGuiApplication.clipboard().setText("\n".join(lines) + "\n")  # QMimeData of ours would outlive Python, and crash
    copied = len(rows) - 1
    window.notices.good(trn("{n} row is on the clipboard.", "{n} rows are on the clipboard.", copied))


def _dressed(window: MainWindow, content: MapContent) -> MapContent:
    """The map with what the settings say of the user's organisation."""
    settings = window.settings
    title = content.title or _propose_title(window)
    return replace(content, title=title, credits=settings.organisation, disclaimer=settings.disclaimer)


def _for_paper(window: MainWindow) -> MapContent:
    content = _dressed(window, window.map_sync.make_content())
    return replace(content, settings=replace(content.settings, theme=Theme.PRINT))


def _propose_title(window: MainWindow) -> str:
    project = window.projects.project
    if project is not None and not project.is_untitled:
        return project.path.stem
    heads = list(window.workspace.article_heads.values())
    return heads[0].title if len(heads) == 1 else ""


def _district(window: MainWindow) -> Literal[2, 3]:
    return 3 if window.settings.acled_district == "3" else 2


def _tell(window: MainWindow, path: Path, losses: tuple[str, ...]) -> None:
    size = QLocale().formattedDataSize(path.stat().st_size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    window.notices.good(
        " ".join((tr("Exported to {path} ({size}).", path=path, size=size), *losses)),
        action=(tr("Show the folder"), lambda: _show_folder(path)),
    )


def _show_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
