"""The texts of the program are found in its source, with a place for each value."""

from __future__ import annotations

from pathlib import Path

from gisviewer.translation import collect
from gisviewer.translation.collect import collect_texts
from gisviewer.translation.texts import CODES, MESSAGES, PAGE, WINDOW, Text

ROOT = Path(__file__).resolve().parents[3]


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def collect_from(folder: Path, name: str, source: str) -> set[Text]:
    write(folder / "resources" / "codebook.json", '{"types": [{"name": "Battles", "sub_types": [{"name": "Clash"}]}]}')
    write(folder / name, source)
    return {text for text in collect_texts(folder) if text.context not in ("QPlatformTheme", CODES)}


def test_a_window_says_its_texts_by_tr_mark_and_trn(tmp_path: Path) -> None:
    source = 'a = tr("Open {name}", name=1)\nb = mark("&File")\nc = trn("{n} row", "{n} rows", 2)\n'
    assert collect_from(tmp_path, "gisviewer/app/a.py", source) == {
        Text(WINDOW, "Open {name}"),
        Text(WINDOW, "&File"),
        Text(WINDOW, "{n} rows", is_plural=True),
    }


def test_an_error_gives_a_template_with_places_for_its_values(tmp_path: Path) -> None:
    source = 'raise LayerError(f"{path} holds {n:.1f} rows.", "Choose " "another one." if n else "Write it again.")\n'
    assert collect_from(tmp_path, "gisviewer/layers/a.py", source) == {
        Text(MESSAGES, "{1} holds {2} rows."),
        Text(MESSAGES, "Choose another one."),
        Text(MESSAGES, "Write it again."),
    }


def test_commands_of_developers_and_names_of_keys_are_left_out(tmp_path: Path) -> None:
    source = 'raise GazetteerError("The table is wrong.")\n'
    assert collect_from(tmp_path, "gisviewer/gazetteer/build/a.py", source) == set()
    assert collect_from(tmp_path, "gisviewer/layers/b.py", 'raise KeyError("name")\n') == set()


def test_the_page_says_its_texts_by_tr_and_trn(tmp_path: Path) -> None:
    source = 'x = GV.tr("Show \\"all\\""); y = GV.trn("{n} place", "{n} places", n);'
    assert collect_from(tmp_path, "resources/web/js/a.js", source) == {
        Text(PAGE, 'Show "all"'),
        Text(PAGE, "{n} places", is_plural=True),
    }


def test_the_program_has_texts_of_every_kind() -> None:
    contexts = {text.context for text in collect_texts(ROOT)}
    assert contexts >= {WINDOW, MESSAGES, CODES}


def test_labels_of_settings_are_texts_even_as_single_words() -> None:
    found = {text.source for text in collect_texts(ROOT) if text.context == MESSAGES}
    assert {"Review", "Appearance", "Language", "Dark", "Miles"} <= found
    assert "contrast" not in found  # a value, not a label


def test_the_modules_that_talk_to_people_are_there() -> None:
    package = Path(collect.__file__).parents[1]
    assert [name for name in collect.TALKING if not (package / name).is_file()] == []
