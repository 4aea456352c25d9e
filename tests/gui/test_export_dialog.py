"""Exporting, printing and copying in the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from handmade import make_result
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter

from gisviewer.app.commands import exports
from gisviewer.app.dialogs.export import ExportDialog
from gisviewer.app.export_memory import recall_export, remember_export
from gisviewer.app.opening import add_results
from gisviewer.domain.incidents import Status
from gisviewer.export.plan import FORMATS, ExportPlan, get_format
from gisviewer.export.publication import Profile
from gisviewer.mapping.content import Theme
from gisviewer.paths import get_geodata, get_resources

pytestmark = pytest.mark.gui
PICTURES_MS = 60_000


@pytest.fixture
def filled(window):
    add_results(window.workspace, [make_result()])
    return window


@pytest.fixture
def drawn(filled):
    if not (get_resources() / "web" / "vendor").is_dir() or not (get_geodata() / "basemap.mbtiles").is_file():
        pytest.skip("the web libraries or the basemap are not in this checkout")
    return filled


def _dialog(window, folder: Path) -> ExportDialog:
    return ExportDialog(window.map_sync.make_content(), str(folder), window.settings.accepted_only, window)


def _with_first(**values):
    """The handmade result whose first incident is changed."""
    result = make_result()
    first, *others = result.incidents
    return replace(result, incidents=(replace(first, **values), *others))


def test_every_format_has_words_and_changes_the_suffix(filled, tmp_path):
    dialog = _dialog(filled, tmp_path)
    for one in FORMATS:
        dialog.choose(one.id)
        assert dialog.format == one
        assert dialog.plan().path == tmp_path / f"map{one.suffix}"
        assert dialog.summary.facts.text()


def test_nothing_reviewed_is_offered_as_a_draft_that_says_so(filled, tmp_path):
    dialog = _dialog(filled, tmp_path)
    assert dialog.publication.draft.isChecked()
    assert "3 were not reviewed" in dialog.summary.warning.text()
    dialog.publication.accepted.setChecked(True)
    assert "empty" in dialog.summary.warning.text()
    assert "3 not accepted yet" in dialog.summary.facts.text()


def test_profile_and_picture_are_those_of_the_fields(filled, tmp_path):
    dialog = _dialog(filled, tmp_path)
    dialog.choose("png")
    dialog.picture.size_box.setCurrentIndex(2)
    dialog.picture.resolution.setCurrentIndex(1)
    dialog.picture.style_box.setCurrentIndex(2)
    dialog.publication.grid.setChecked(True)
    dialog.publication.grid_km.setValue(2.5)
    dialog.publication.no_names.setChecked(True)
    plan = dialog.plan()
    assert (plan.width_px, plan.height_px, plan.dpi, plan.theme) == (1080, 1080, 192, Theme.PRINT)
    assert plan.profile == Profile(grid_km=2.5, without_names=True, without_rejected=True)
    assert "2,160 x 2,160 pixels" in dialog.summary.facts.text()


def test_choices_are_remembered_but_not_whether_it_was_a_draft(filled, tmp_path, store):
    dialog = _dialog(filled, tmp_path)
    dialog.choose("pdf")
    dialog.picture.width_px.setValue(777)
    dialog.publication.no_excerpts.setChecked(True)
    remember_export(dialog, store)
    store.sync()
    again = _dialog(filled, tmp_path)
    recall_export(again, store)
    assert again.format.id == "pdf"
    assert again.plan().width_px == 777
    assert again.plan().profile.without_excerpts


def test_broken_memory_is_no_obstacle(filled, tmp_path, store):
    for key in ("export/format", "export/width", "export/resolution", "export/grid_km"):
        store.setValue(key, "nonsense")
    dialog = _dialog(filled, tmp_path)
    recall_export(dialog, store)
    assert dialog.format.id == "html"
    assert dialog.plan().width_px == 1600


@pytest.mark.parametrize("answer", [True, False])
def test_an_existing_file_is_replaced_only_when_that_is_said(filled, tmp_path, monkeypatch, answer):
    (tmp_path / "map.html").write_text("old")
    dialog = _dialog(filled, tmp_path)
    assert "will be asked" in dialog.summary.warning.text()
    asked = []
    monkeypatch.setattr(ExportDialog, "_may_replace", lambda _self, path: asked.append(path) or answer)
    dialog.accept()
    assert asked == [tmp_path / "map.html"]
    assert bool(dialog.result()) is answer


def test_data_holds_what_the_profile_lets_out(window, qtbot, tmp_path):
    add_results(window.workspace, [_with_first(status=Status.ACCEPTED)])
    path = tmp_path / "out.csv"
    exports.export_as(window, ExportPlan(get_format("csv"), path, profile=Profile(accepted_only=True)))
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)
    assert len(path.read_text("utf-8").splitlines()) == 2
    assert str(path) in window.notices.bar.current.text


def test_target_that_cannot_be_written_leaves_the_old_one(filled, qtbot, tmp_path):
    folder = tmp_path / "taken.png"
    folder.mkdir()
    exports.export_as(filled, ExportPlan(get_format("geojson"), folder))
    qtbot.waitUntil(lambda: not filled.tasks.running, timeout=20_000)
    assert filled.notices.bar.current.severity == "error"
    assert folder.is_dir()


def test_pictures_are_made_beside_the_window(drawn, qtbot, tmp_path):
    png, pdf = tmp_path / "map.png", tmp_path / "map.pdf"
    exports.export_as(drawn, ExportPlan(get_format("png"), png, "A title", width_px=700, height_px=500, dpi=192))
    exports.export_as(drawn, ExportPlan(get_format("pdf"), pdf, "A title", width_px=700, height_px=500))
    qtbot.waitUntil(lambda: not drawn.tasks.running, timeout=PICTURES_MS)
    image = QImage(str(png))
    assert (image.width(), image.height()) == (1400, 1000)
    text = pypdfium2.PdfDocument(pdf.read_bytes())[0].get_textpage().get_text_bounded()
    assert "A title" in text
    assert "1 incident · 2 places named" in text


def test_cancelled_picture_leaves_nothing(drawn, qtbot, tmp_path):
    exports.export_as(drawn, ExportPlan(get_format("png"), tmp_path / "map.png"))
    drawn.tasks.cancel_all()
    qtbot.wait(300)
    assert not list(tmp_path.glob("map*"))
    assert not drawn.sheets._under_way


def test_printing_fills_the_page(drawn, qtbot, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    exports.print_on(drawn, printer)
    qtbot.waitUntil(lambda: not drawn.tasks.running, timeout=PICTURES_MS)
    assert drawn.notices.bar.current.severity == "good"
    assert len(pypdfium2.PdfDocument((tmp_path / "printed.pdf").read_bytes())) == 1


def test_map_is_copied_as_a_picture(drawn, qtbot):
    QGuiApplication.clipboard().clear()
    exports.copy_map(drawn)
    qtbot.waitUntil(lambda: not drawn.tasks.running, timeout=PICTURES_MS)
    assert QGuiApplication.clipboard().image().width() >= 2 * 200


def test_table_is_copied_as_rows(filled):
    exports.copy_table(filled)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 4
    assert {len(line.split("\t")) for line in lines} == {filled.incidents_panel.proxy.columnCount()}
    assert any("Tavush" in line for line in lines)


def test_formulas_in_a_copied_table_are_guarded(window):
    add_results(window.workspace, [_with_first(title='=HYPERLINK("http://x")')])
    exports.copy_table(window)
    assert not any(line.startswith("=") for line in QGuiApplication.clipboard().text().splitlines())
    assert "'=HYPERLINK" in QGuiApplication.clipboard().text()
