"""The start screen, the files of late and the three hints."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from gisviewer.app.start_screen import TOUR_SEEN

pytestmark = pytest.mark.gui


def links(card):
    return [button.text() for button in card.findChildren(QPushButton) if button.objectName() == "link"]


def test_card_gives_way_to_an_article_on_its_way(window, qtbot, engine, article_file):
    card = window.start_screen.card
    assert card.isVisible()
    seen = []
    engine.before = lambda _token: seen.append(card.isVisible())
    window.opener.open_paths([article_file])
    qtbot.waitUntil(lambda: bool(window.workspace.incidents))
    assert not card.isVisible()
    assert seen == [False]


def test_the_first_choice_has_the_keyboard_at_the_start_and_keeps_it(window, qtbot):
    with qtbot.waitSignal(window.map_view.became_ready, timeout=20_000):
        window.start([])
    qtbot.wait(200)
    assert window.focusWidget() is window.start_screen.card.buttons[0]


def test_card_comes_back_when_nothing_could_be_read(window, qtbot, tmp_path):
    path = tmp_path / "empty.txt"
    path.write_text("")
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: window.notices.bar.current is not None and not window.tasks.running)
    assert window.start_screen.card.isVisible()


def test_files_of_late_are_offered_and_opened(window, qtbot, tmp_path, article_file):
    odd = tmp_path / "a & b <i>.txt"
    odd.write_text("", "utf-8")
    for path in (article_file, odd, tmp_path / "gone.txt"):
        window.recent.add(path)
    window.start_screen.refresh()
    card = window.start_screen.card
    assert links(card) == ["a && b <i>.txt", "report.txt"]
    button = next(b for b in card.findChildren(QPushButton) if b.text() == "report.txt")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.workspace.incidents))
    assert window.recent.paths[0] == str(article_file)


@pytest.mark.parametrize("size", [QSize(1280, 800), QSize(900, 620), QSize(2560, 1440)])
def test_card_lies_whole_within_the_map(window, qtbot, tmp_path, size):
    for number in range(4):
        path = tmp_path / f"a rather long name of an article number {number}.txt"
        path.write_text("")
        window.recent.add(path)
    window.resize(size)
    window.start_screen.refresh()
    qtbot.wait(20)
    holder = window.centralWidget()
    assert holder.rect().contains(window.start_screen.card.geometry())


def test_three_hints_come_with_the_first_article_and_never_again(window, qtbot, article_file):
    window.store.remove(TOUR_SEEN)
    window.opener.open_paths([article_file])
    tour = window.start_screen.tour
    qtbot.waitUntil(tour.isVisible)
    texts = []
    while tour.isVisible():
        assert window.rect().contains(tour.geometry())
        texts.append(tour.findChild(QPushButton, "primary").text())
        qtbot.keyClick(tour.findChild(QPushButton, "primary"), Qt.Key.Key_Space)
    assert texts == ["Next", "Next", "Done"]
    window.start_screen.begin_tour_once()
    assert not tour.isVisible()


def test_hints_are_asked_for_and_end_with_escape(window, qtbot):
    window.qt_actions["tour"].trigger()
    tour = window.start_screen.tour
    assert tour.isVisible()
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    assert not tour.isVisible()
