"""New, open, save: what is done to the project as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from gisviewer.app.words import tr

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow

_SUFFIX = ".gpkg"


def new_project(window: MainWindow) -> None:
    """Begin anew."""
    window.projects.new()


def open_project(window: MainWindow) -> None:
    """Ask for a project and open it."""
    name, _ = QFileDialog.getOpenFileName(
        window, tr("Open a project"), window.last_folder, f"{tr('Projects')} (*{_SUFFIX})"
    )
    if name:
        window.last_folder = str(Path(name).parent)
        window.projects.open(Path(name))


def save(window: MainWindow) -> None:
    """Every edit is stored already; an untitled project gets a name."""
    project = window.projects.project
    if project is None or project.is_untitled or project.read_only:
        save_as(window)
    else:
        window.notices.good(tr("Every edit is already in {path}.", path=project.path))


def save_as(window: MainWindow) -> None:
    """Ask for a name and go on there."""
    path = _ask_name(window, tr("Save the project as"))
    if path is not None:
        window.projects.save_as(path)


def save_copy(window: MainWindow) -> None:
    """Ask for a name and write a copy there."""
    path = _ask_name(window, tr("Save a copy of the project"))
    if path is not None:
        window.projects.save_copy(path)


def show_backups(window: MainWindow) -> None:
    """Offer the backups of the project."""
    window.projects.offer_backups()


def _ask_name(window: MainWindow, title: str) -> Path | None:
    suggested = str(Path(window.last_folder) / f"incidents{_SUFFIX}")
    name, _ = QFileDialog.getSaveFileName(window, title, suggested, f"{tr('Projects')} (*{_SUFFIX})")
    if not name:
        return None
    window.last_folder = str(Path(name).parent)
    path = Path(name)
    return path if path.suffix.lower() == _SUFFIX else path.with_name(path.name + _SUFFIX)
