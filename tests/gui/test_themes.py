"""What is drawn stands out from its ground in every theme, and lists are as high as their style says."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QRadioButton, QWidget

from gisviewer.app.appearance import use_appearance
from gisviewer.app.dialogs.settings import SettingsDialog
from gisviewer.app.icons import refresh_icons
from gisviewer.app.panels.tour import Hint
from gisviewer.app.theme import current_theme
from gisviewer.project.settings import Settings

pytestmark = pytest.mark.gui
LEAST_CONTRAST = 3.0
"""Of signs that are no text, by WCAG 2.2, 1.4.11."""


@pytest.fixture(params=["light", "dark", "contrast"])
def themed(window, request):
    use_appearance(Settings(theme=request.param))
    yield window
    use_appearance(Settings())


def luminance(color: QColor) -> float:
    parts = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def best_contrast(image: QImage, ground: QColor) -> float:
    """The highest contrast that any point of a picture has with a ground."""
    found = 1.0
    for x in range(image.width()):
        for y in range(image.height()):
            point = image.pixelColor(x, y)
            if point.alpha() > 200:
                low, high = sorted((luminance(point), luminance(ground)))
                found = max(found, (high + 0.05) / (low + 0.05))
    return found


def test_the_icon_of_the_main_button_stands_out(themed):
    refresh_icons(themed)
    button = themed.start_screen.card.buttons[0]
    image = button.icon().pixmap(24, 24).toImage()
    assert best_contrast(image, QColor(current_theme().accent)) >= LEAST_CONTRAST


@pytest.mark.parametrize("is_chosen", [False, True])
def test_the_ring_of_a_choice_stands_out(themed, qtbot, is_chosen):
    holder = QWidget()
    holder.setObjectName("page")
    qtbot.addWidget(holder)
    button = QRadioButton("", holder)
    button.setChecked(is_chosen)
    holder.show()
    image = holder.grab(button.geometry()).toImage()
    assert best_contrast(image, QColor(current_theme().base)) >= LEAST_CONTRAST


def test_the_groups_of_settings_have_rows_of_one_height(window, qtbot):
    dialog = SettingsDialog(Settings(), window)
    dialog.show()
    heights = {dialog.groups.visualItemRect(dialog.groups.item(row)).height() for row in range(dialog.groups.count())}
    assert len(heights) == 1
    assert heights.pop() > dialog.fontMetrics().height()
    dialog.close()


def test_a_hint_begins_where_its_button_begins_in_both_directions(window, qtbot):
    tour = window.start_screen.tour
    target = window.tool_bar.widgetForAction(window.qt_actions["export"])
    tour.begin([Hint(target, "Take it along", "Export")])
    left = target.mapTo(window, target.rect().topLeft()).x()
    assert abs(tour.x() - left) <= 8
    for widget in (window, tour):
        widget.setLayoutDirection(widget.layoutDirection().RightToLeft)
    qtbot.wait(50)
    tour.begin([Hint(target, "Take it along", "Export")])
    right = target.mapTo(window, target.rect().topRight()).x()
    assert abs(tour.geometry().right() - right) <= 8
