"""A catalogue keeps what translators wrote, and marks what is missing."""

from __future__ import annotations

from pathlib import Path

from gisviewer.translation.catalogue import Catalogue, read_catalogue, write_catalogue
from gisviewer.translation.collect import Text

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
