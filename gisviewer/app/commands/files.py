"""Opening and pasting."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from gisviewer.app.opening import LAYER_SUFFIXES
from gisviewer.app.words import tr
from gisviewer.articles import READABLE_SUFFIXES
from gisviewer.paths import get_resources

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow

_NOT_SUGGESTED = frozenset({".csv", ".tsv", ".zip", ".sqlite"})


def open_articles(window: MainWindow) -> None:
    """Ask for articles and open them."""
    patterns = " ".join(f"*{suffix}" for suffix in sorted(READABLE_SUFFIXES))
    kinds = f"{tr('Articles')} ({patterns});;{tr('All files')} (*)"
    names, _ = QFileDialog.getOpenFileNames(window, tr("Open articles"), window.last_folder, kinds)
    if names:
        window.last_folder = str(Path(names[0]).parent)
        window.opener.open_paths([Path(name) for name in names])


def open_folder(window: MainWindow) -> None:
    """Ask for a folder and open the articles in it."""
    name = QFileDialog.getExistingDirectory(window, tr("Open a folder of articles"), window.last_folder)
    if name:
        window.last_folder = name
        window.opener.open_folder(Path(name))


def open_sample(window: MainWindow) -> None:
    """Open the report that comes with the program."""
    window.opener.open_paths(sample_paths())


def sample_paths() -> list[Path]:
    """The bundled sample reports."""
    return sorted((get_resources() / "samples").glob("*.txt"))[:1]


def paste_article(window: MainWindow) -> None:
    """Open the text or the files on the clipboard."""
    carried = QGuiApplication.clipboard().mimeData()
    if carried is not None and carried.hasUrls():
        window.opener.open_words([url.toString() for url in carried.urls()])
    elif carried is not None and carried.text().strip():
        window.opener.open_text(carried.text(), tr("The pasted text"))
    else:
        window.notices.info(tr("There is no text on the clipboard."), tr("Copy the text of an article first."))


def import_events(window: MainWindow) -> None:
    """Ask for a table of events and take its rows in as incidents."""
    patterns = "*.csv *.tsv *.txt *.xlsx *.geojson *.json *.gpkg *.kml *.kmz *.shp *.ods"
    kinds = f"{tr('Tables of events')} ({patterns});;{tr('All files')} (*)"
    name, _ = QFileDialog.getOpenFileName(window, tr("Import incidents"), window.last_folder, kinds)
    if name:
        window.last_folder = str(Path(name).parent)
        window.event_import.open(Path(name))


def add_layer(window: MainWindow) -> None:
    """Ask for vector files and add them as layers."""
    patterns = " ".join(f"*{suffix}" for suffix in sorted(LAYER_SUFFIXES | {".gpkg"}))
    kinds = f"{tr('Layers')} ({patterns});;{tr('All files')} (*)"
    names, _ = QFileDialog.getOpenFileNames(window, tr("Add layers"), window.last_folder, kinds)
    if names:
        window.last_folder = str(Path(names[0]).parent)
        for name in names:
            window.layers.open(Path(name))


def quit_program(window: MainWindow) -> None:
    """Close the window."""
    window.close()
