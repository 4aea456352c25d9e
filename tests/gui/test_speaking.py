"""The window in other languages: its texts, the direction of reading, the forms of numbers, what the library says."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from handmade import make_result
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from gisviewer.app.engine import Engine
from gisviewer.app.language import choose_language, use_language
from gisviewer.app.opening import add_results
from gisviewer.app.window import MainWindow
from gisviewer.app.words import speak, tr, tr_code, tr_message, trn
from gisviewer.errors import ArticleError
from gisviewer.project.settings import Settings
from gisviewer.project.workspace import Workspace

pytestmark = pytest.mark.gui


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    before = QLocale()
    yield lambda language: speak(use_language(language))
    speak(use_language("en"))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "expected"),
    [("ru", "&Файл"), ("hy", "&Ֆայլ"), ("az", "&Fayl"), ("tr", "&Dosya"), ("fr", "&Fichier"), ("ar", "&ملف")],
)
def test_the_menus_speak_the_language(speaking, qtbot, store, language: str, expected: str) -> None:  # type: ignore[no-untyped-def]
    speaking(language)
    window = MainWindow(Workspace(), Engine(), store, Settings())
    qtbot.addWidget(window)
    assert window.menuBar().actions()[0].text() == expected
    window.close()


def test_arabic_is_read_from_right_to_left(speaking, qtbot, store) -> None:  # type: ignore[no-untyped-def]
    speaking("ar")
    window = MainWindow(Workspace(), Engine(), store, Settings())
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.docks["articles"].geometry().left() > window.docks["article"].geometry().left()
    window.close()


def test_russian_counts_in_three_forms(speaking) -> None:  # type: ignore[no-untyped-def]
    speaking("ru")
    counts = [trn("{n} article", "{n} articles", n) for n in (1, 3, 5, 21, 111)]
    assert counts == ["1 статья", "3 статьи", "5 статей", "21 статья", "111 статей"]


def test_arabic_has_a_dual(speaking) -> None:  # type: ignore[no-untyped-def]
    speaking("ar")
    assert trn("{n} article", "{n} articles", 2) == "مقالان"


def test_what_the_library_says_is_translated_where_it_is_shown(speaking, window: MainWindow) -> None:  # type: ignore[no-untyped-def]
    speaking("fr")
    assert tr_message("a.txt: nothing of ours") == "a.txt: nothing of ours"
    assert tr_code("Battles") == "Combats"
    assert tr_code("A type of somebody's own codebook") == "A type of somebody's own codebook"
    window.notices.error(ArticleError("Something never said before.", ""))
    assert window.notices.bar.current is not None
    assert window.notices.bar.current.text == "Something never said before."


def test_english_is_spoken_again(speaking) -> None:  # type: ignore[no-untyped-def]
    speaking("ru")
    speaking("en")
    assert tr("&File") == "&File"
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_language_without_a_catalogue_is_not_chosen() -> None:
    assert choose_language("fr") == "fr"
    assert choose_language("tlh") in ("en", "ru", "hy", "az", "tr", "fr", "ar")


def test_a_type_is_chosen_in_the_language_and_kept_as_the_codebook_has_it(speaking, window: MainWindow, qtbot) -> None:  # type: ignore[no-untyped-def]
    speaking("ru")
    add_results(window.workspace, [make_result()])
    window.select_first()
    form = window.incident_panel.form
    shown = next(iter(window.workspace.incidents.values()))
    form.show_incident(shown, [("Battles", "Armed clash"), ("Riots", "Mob violence")])
    assert form.type.findText("Бои") >= 0
    form.type.setCurrentText("Беспорядки")
    form.type.activated.emit(form.type.currentIndex())
    assert window.workspace.incidents[shown.id].event_type == "Riots"
