from __future__ import annotations

import pytest
from handmade import make_result
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from gisviewer.app.actions import ACTIONS, MENUS
from gisviewer.app.commands import program
from gisviewer.app.dialogs.manual import ManualDialog
from gisviewer.app.dialogs.palette import Palette
from gisviewer.app.dialogs.settings import SettingsDialog
from gisviewer.app.opening import add_results
from gisviewer.app.window import MainWindow
from gisviewer.paths import get_resources
from gisviewer.project.settings import OPTIONS, Settings

pytestmark = pytest.mark.gui


def test_table_of_actions_is_sound():
    ids = [row.id for row in ACTIONS]
    keys = [QKeySequence(keys).toString() for row in ACTIONS for keys in row.keys]
    assert len(ids) == len(set(ids))
    assert len(keys) == len(set(keys))
    assert all(keys)
    assert {row.menu for row in ACTIONS} == {name for name, _title in MENUS}
    for row in ACTIONS:
        assert not row.icon or (get_resources() / "icons" / f"{row.icon}.svg").is_file(), row.id


def test_key_list_names_every_action_with_keys():
    listed = program.keys_markdown()
    for row in ACTIONS:
        for keys in row.keys:
            assert QKeySequence(keys).toString() in listed


def test_about_names_data_and_libraries():
    text = program.about_markdown()
    lines = [line for line in text.splitlines() if line.startswith("- ")]
    assert len(lines) == len(set(lines)) < 8  # data sets, not their files
    for name in ("folium", "pyogrio", "Natural Earth", "GeoNames", "CC BY 4.0"):
        assert name in text


def test_manual_opens(window, qtbot):
    window.qt_actions["manual"].trigger()
    dialog = window.findChild(ManualDialog)
    chapters = [dialog.chapters.item(row).text() for row in range(dialog.chapters.count())]
    assert "Reviewing" in chapters
    dialog.chapters.setCurrentRow(chapters.index("Reviewing"))
    assert dialog.browser.textCursor().block().text() == "Reviewing"
    qtbot.keyClicks(dialog.search, "Natural Earth")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.browser.textCursor().selectedText() == "Natural Earth"
    assert dialog.isVisible()
    dialog.close()


def test_settings_dialog_shows_and_returns_every_option(window):
    chosen = Settings(reviewer="A.B.", font_percent=120, theme="dark", accepted_only=False, disclaimer="one\ntwo")
    dialog = SettingsDialog(chosen, window)
    assert set(dialog.fields) == {option.name for option in OPTIONS}
    assert dialog.values() == chosen
    dialog.fill(Settings())
    assert dialog.values() == Settings()


def test_dark_theme_reaches_window_and_map(window, qtbot):
    window.use_settings(Settings(theme="dark"))
    assert window.map_sync.settings.theme == "dark"
    assert window.palette().window().color().lightness() < 80
    window.use_settings(Settings(theme="light"))
    assert window.palette().window().color().lightness() > 180


def test_palette_finds_actions_and_incidents_and_runs_them(window, qtbot):
    add_results(window.workspace, [make_result()])
    window.qt_actions["palette"].trigger()
    palette = window.findChild(Palette)
    qtbot.keyClicks(palette.field, "taVush")
    assert palette.list.item(0).text() == "Tavush"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert "Tavush" in window.workspace.selection.incident_id
    assert not palette.isVisible()


def test_everything_that_can_be_pressed_or_typed_into_has_a_name(window):
    add_results(window.workspace, [make_result()])
    window.select_first()
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in (*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit))
        if widget.isVisibleTo(window)
        and not (widget.accessibleName() or getattr(widget, "text", str)() or widget.toolTip())
        and not widget.objectName().startswith("qt_")
        and type(widget.parent()).__name__ not in ("QComboBox", "QTableView")
    ]
    assert nameless == []


def test_a_window_may_be_asked_to_close_twice(window: MainWindow) -> None:
    assert window.close()
    assert window.close()


def test_palette_goes_to_coordinates_in_any_notation(window, qtbot, monkeypatch):
    calls = []
    monkeypatch.setattr(window.map_view, "call", lambda *call: calls.append(call))
    window.qt_actions["palette"].trigger()
    palette = window.findChild(Palette)
    qtbot.keyClicks(palette.field, "40°11'N 44°31'E")
    qtbot.waitUntil(lambda: palette.list.count() == 1)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert len(calls) == 1
    assert calls[0][:4] == ("showFound", pytest.approx(44.51667, abs=1e-4), pytest.approx(40.18333, abs=1e-4), 11)
