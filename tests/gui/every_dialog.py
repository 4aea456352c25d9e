"""Every dialog of the program, filled as a user may see it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from functools import partial

from handmade import make_result
from PySide6.QtWidgets import QDialog

import gisviewer.app.dialogs
from gisviewer.app.commands import program, review
from gisviewer.app.dialogs.article_facts import FactsDialog
from gisviewer.app.dialogs.check_again import CheckAgainDialog
from gisviewer.app.dialogs.checks import ChecksDialog
from gisviewer.app.dialogs.choose_columns import ColumnsDialog
from gisviewer.app.dialogs.choose_crs import CrsDialog
from gisviewer.app.dialogs.choose_members import MembersDialog
from gisviewer.app.dialogs.comparison import ComparisonDialog
from gisviewer.app.dialogs.earlier_work import EarlierWorkDialog
from gisviewer.app.dialogs.export import ExportDialog
from gisviewer.app.dialogs.layer_analysis import AnalysisDialog
from gisviewer.app.dialogs.layer_properties import PropertiesDialog
from gisviewer.app.dialogs.layer_style import StyleDialog
from gisviewer.app.dialogs.manual import ManualDialog
from gisviewer.app.dialogs.palette import Entry, Palette
from gisviewer.app.dialogs.report import ReportDialog
from gisviewer.app.dialogs.rules import RulesDialog
from gisviewer.app.dialogs.settings import SettingsDialog
from gisviewer.app.dialogs.teach import TeachDialog
from gisviewer.app.dialogs.text import TextDialog
from gisviewer.app.opening import add_results
from gisviewer.app.place_preview import PlacePreview
from gisviewer.app.tasks import Task
from gisviewer.app.waiting import WaitingDialog
from gisviewer.app.window import MainWindow
from gisviewer.domain.layers import FieldInfo, Layer
from gisviewer.layers.columns import ColumnsNeeded
from gisviewer.layers.crs import CrsNeeded
from gisviewer.layers.crs_proposals import propose_crs
from gisviewer.layers.members import MemberInfo, MembersNeeded
from gisviewer.paths import get_resources
from gisviewer.selftest.check import failed, noted, passed

LAYER = Layer(
    "roads", "Roads of the south", source="/data/roads.geojson", geometry="line", count=120, crs="EPSG:4326",
    extent=(44.0, 39.0, 47.0, 41.0), fields=(FieldInfo("name", "text"), FieldInfo("lanes", "integer")),
)  # fmt: skip


def fill(window: MainWindow) -> None:
    """Give the window what the dialogs speak of."""
    add_results(window.workspace, [make_result()])
    window.select_first()
    chosen = window.workspace.incidents[window.workspace.selection.incident_id or ""]
    assert chosen.resolution is not None
    review.choose_candidate(window, chosen.id, chosen.resolution.candidates[1], accept=True)


def _text(window: MainWindow, title: str, words: str) -> QDialog:
    dialog = TextDialog(title, window)
    dialog.show_markdown(words)
    return dialog


def _columns(window: MainWindow) -> QDialog:
    sample = (("Goris", "46.34", "39.51"), ("Kapan", "46.41", "39.21"))
    needed = ColumnsNeeded("“towns.csv” does not say where it lies.", "Choose.", (), ("name", "a", "b"), "", sample)
    return ColumnsDialog(needed, window)


def _members(window: MainWindow) -> QDialog:
    members = (MemberInfo("roads", "LineString"), MemberInfo("towns", "Point"))
    return MembersDialog(MembersNeeded("“country.gpkg” has two layers.", members), window)


def _crs(window: MainWindow) -> QDialog:
    bounds = (300_000.0, 4_200_000.0, 600_000.0, 4_600_000.0)
    proposals = propose_crs(bounds)
    needed = CrsNeeded("“towns.shp” does not say where it lies.", "Choose.", proposals, "towns", bounds)
    return CrsDialog(needed, proposals, lambda _lon, _lat: "Armenia", PlacePreview(), window)


def _checks(window: MainWindow) -> QDialog:
    dialog = ChecksDialog(lambda: "GIS Viewer", window)
    sound = passed("Python", "3.11.7 on Linux")
    fonts = noted("Fonts", "None has letters for: Japanese.", "On Debian: sudo apt-get install fonts-noto-cjk")
    broken = failed("Web engine", "libnss3.so is missing.", "On Debian: sudo apt-get install libnss3")
    dialog.finish([sound, fonts, broken])
    return dialog


def _palette(window: MainWindow) -> QDialog:
    entries = [Entry("Zoom to all", "Ctrl+Shift+F", "zoom-all", lambda: None), Entry("Goris", "Armenia", "pin", print)]
    return Palette(entries, lambda _words, _give: None, window)


def _report(window: MainWindow) -> QDialog:
    hint = "“Details” has a report that you can copy and send."
    return ReportDialog(
        "Something went wrong in the program itself; your work is kept.", hint, "GIS Viewer\nQt", window
    )


def _waiting(window: MainWindow) -> QDialog:
    def take(_result: object) -> None:
        """Nothing comes of this work."""

    return WaitingDialog(Task("Saving the project", take, take), window)


DIALOGS: dict[str, tuple[type[QDialog], Callable[[MainWindow], QDialog]]] = {
    "waiting": (WaitingDialog, _waiting),
    "manual": (ManualDialog, partial(ManualDialog, get_resources() / "manual" / "index.md")),
    "rules": (RulesDialog, lambda window: RulesDialog(window.workspace, window)),
    "check-again": (CheckAgainDialog, lambda window: CheckAgainDialog(window.workspace, window)),
    "earlier-work": (EarlierWorkDialog, lambda window: EarlierWorkDialog("What shall be opened?", (), True, window)),
    "comparison": (ComparisonDialog, lambda window: ComparisonDialog(window.workspace, window)),
    "columns": (ColumnsDialog, _columns),
    "members": (MembersDialog, _members),
    "crs": (CrsDialog, _crs),
    "keys": (TextDialog, lambda window: _text(window, "Keys", program.keys_markdown())),
    "about": (TextDialog, lambda window: _text(window, "About", program.about_markdown())),
    "settings": (SettingsDialog, lambda window: SettingsDialog(window.settings, window)),
    "palette": (Palette, _palette),
    "report": (ReportDialog, _report),
    "checks": (ChecksDialog, _checks),
    "facts": (FactsDialog, lambda window: FactsDialog(next(iter(window.workspace.articles.values())).article, window)),
    "export": (
        ExportDialog,
        lambda window: ExportDialog(window.map_sync.make_content(), window.last_folder, False, window),
    ),
    "analysis": (AnalysisDialog, lambda window: AnalysisDialog("buffer", [LAYER], {}, LAYER, "km", window)),
    "layer-style": (StyleDialog, partial(StyleDialog, LAYER)),
    "layer-properties": (PropertiesDialog, partial(PropertiesDialog, LAYER)),
    "teach": (
        TeachDialog,
        lambda window: TeachDialog(window.workspace, window.workspace.selection.incident_id or "", True, window),
    ),
}


def find_dialog_classes() -> set[type[QDialog]]:
    """All dialogs that the package has."""
    for module in pkgutil.iter_modules(gisviewer.app.dialogs.__path__, "gisviewer.app.dialogs."):
        importlib.import_module(module.name)
    return {kind for kind in QDialog.__subclasses__() if kind.__module__.startswith("gisviewer.")}
