"""About, keys, reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from gisviewer.app.diagnostics import make_report
from gisviewer.app.words import tr

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow


def copy_report(window: MainWindow) -> None:
    """Put a report on the installation on the clipboard."""
    QGuiApplication.clipboard().setText(make_report())
    window.notices.good(tr("The report on this installation is on the clipboard."))
