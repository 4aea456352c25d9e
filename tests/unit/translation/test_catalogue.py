"""A catalogue keeps what translators wrote, and marks what is missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from gisviewer.translation.catalogue import LANGUAGES, Catalogue, catalogue_path, read_catalogue, write_catalogue
from gisviewer.translation.collect import collect_texts
from gisviewer.translation.texts import PLATFORM, WINDOW, Text

FILES = Text("gisviewer", "{n} files", is_plural=True)
OPEN = Text("gisviewer", "&Open <“x” & y>")
NEW = Text("page", "New")


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    catalogue: Catalogue = {FILES: ("{n} файл", "{n} файла", "{n} файлов"), OPEN: ("&Открыть <«x» & y>",)}
    path = tmp_path / "ru.ts"
    write_catalogue(path, "ru", [FILES, OPEN, NEW], catalogue)
    assert read_catalogue(path) == catalogue
    assert 'type="unfinished"' in path.read_text("utf-8")


def test_a_text_that_the_program_lost_goes(tmp_path: Path) -> None:
    path = tmp_path / "ru.ts"
    write_catalogue(path, "ru", [OPEN], {OPEN: ("Открыть",), NEW: ("Новый",)})
    assert read_catalogue(path) == {OPEN: ("Открыть",)}


def test_too_few_forms_count_as_missing(tmp_path: Path) -> None:
    path = tmp_path / "ru.ts"
    write_catalogue(path, "ru", [FILES], {FILES: ("{n} файлы",)})
    assert read_catalogue(path) == {}


def test_no_file_is_an_empty_catalogue(tmp_path: Path) -> None:
    assert read_catalogue(tmp_path / "none.ts") == {}


ROOT = Path(__file__).resolve().parents[3]
TRANSLATED = [language for language in LANGUAGES if language != "en"]
# Qt has its own texts in these.
QT_SPEAKS = ("ru", "tr", "fr", "ar")
PLACE = re.compile(r"\{\w+\}")


def needed(language: str) -> list[Text]:
    return [text for text in collect_texts(ROOT) if text.context != PLATFORM or language not in QT_SPEAKS]


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_of_the_program_is_translated(language: str) -> None:
    catalogue = read_catalogue(catalogue_path(language))
    missing = [text.source for text in needed(language) if text not in catalogue]
    assert missing == [], "run python -m gisviewer.translation, then translate what it marks as unfinished"


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_places_of_its_text(language: str) -> None:
    wrong = []
    for text, forms in read_catalogue(catalogue_path(language)).items():
        places = set(PLACE.findall(text.source))
        for form in forms:
            # One or two of something may be said in words.
            allowed_to_lack = {"{n}"} if text.is_plural else set()
            if not places - allowed_to_lack <= set(PLACE.findall(form)) <= places:
                wrong.append((text.source, form))
    assert wrong == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_catalogue_is_that_of_the_source(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(catalogue_path(language).with_suffix(".qm")))
    stale = [
        text.source
        for text, forms in read_catalogue(catalogue_path(language)).items()
        if not text.is_plural and translator.translate(text.context, text.source) != forms[0]
    ]
    assert stale == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_menus_have_one_letter_each_to_reach_them(language: str) -> None:
    for text, forms in read_catalogue(catalogue_path(language)).items():
        if "&" in text.source.replace("&&", "") and text.context == WINDOW:
            assert forms[0].count("&") == 1, (text.source, forms[0])
