"""Dialogs have room for text of any size."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from gisviewer.app.dialogs.settings import SettingsDialog
from gisviewer.app.sizes import fixed_font, scale_px, set_size
from gisviewer.project.settings import Settings

pytestmark = pytest.mark.gui


@pytest.fixture
def large_text(qapp):
    usual = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(usual.pointSizeF() * 2)
    QApplication.setFont(larger)
    yield
    QApplication.setFont(usual)


def test_a_dialog_is_as_large_as_its_text_asks_for_and_no_larger_than_the_screen(qtbot, large_text):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    set_size(dialog, 200, 150)
    assert 350 < dialog.width() < 450
    set_size(dialog, 5000, 5000)
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()


def test_text_of_the_usual_size_changes_nothing(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    assert scale_px(dialog, 300) == 300


def test_letters_of_equal_width_are_as_large_as_the_others(qtbot, large_text):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    assert fixed_font(dialog).pointSizeF() == dialog.font().pointSizeF()


def test_the_groups_of_settings_are_not_cut_off(qtbot, large_text):
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.groups.viewport().width() >= dialog.groups.sizeHintForColumn(0)
