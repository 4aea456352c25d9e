"""No text reaches a person past translation: what the window's widgets are given goes through `tr`."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[3] / "gisviewer" / "app"
WIDGETS = {
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu", "QToolBar",
    "QDockWidget", "QProgressDialog", "QMessageBox", "QListWidgetItem", "QTableWidgetItem", "QTreeWidgetItem",
}  # fmt: skip
METHODS = {
    "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription",
    "setStatusTip", "setWhatsThis", "addAction", "addMenu", "addItem", "addItems", "addButton", "addRow", "addTab",
    "setTitle", "setSuffix", "setPrefix", "setInformativeText", "setLabelText", "setHorizontalHeaderLabels",
    "showMessage", "info", "good", "warn", "ask",
}  # fmt: skip
# The pattern of a date, and the filter language, which has one form everywhere.
NO_LANGUAGE = {"YYYY-MM-DD", "( ) and "}
WORDS = re.compile(r"[^\W\d_]{2}")


def bypassing_texts(source: str) -> list[str]:
    """The words of literals that a widget is given as they are."""
    logs = re.compile(r"^_?log(ger)?$", re.IGNORECASE)
    found = []
    for call in ast.walk(ast.parse(source)):
        if not isinstance(call, ast.Call):
            continue
        function = call.func
        if isinstance(function, ast.Attribute):
            owner = function.value.id if isinstance(function.value, ast.Name) else ""
            is_shown = function.attr in METHODS and not logs.match(owner)
        else:
            is_shown = isinstance(function, ast.Name) and function.id in WIDGETS
        if is_shown:
            found += [words for argument in call.args for words in _literal_words(argument)]
    return found


def _literal_words(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        # One small word is the name of an icon, a key or a kind.
        is_text = WORDS.search(node.value) and (" " in node.value or node.value[0].isupper())
        return [node.value] if is_text and node.value not in NO_LANGUAGE else []
    if isinstance(node, ast.JoinedStr):
        literal = " ".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
        return [literal] if WORDS.search(literal) and literal not in NO_LANGUAGE else []
    if isinstance(node, ast.IfExp):
        return _literal_words(node.body) + _literal_words(node.orelse)
    return []


@pytest.mark.parametrize("path", sorted(APP.rglob("*.py")), ids=lambda path: path.relative_to(APP).as_posix())
def test_every_text_of_a_widget_is_translated(path: Path) -> None:
    assert bypassing_texts(path.read_text("utf-8")) == []


def test_a_bare_text_is_seen() -> None:
    assert bypassing_texts('QLabel("Open a file")\nbox.setText("Close" if x else tr("Open"))') == [
        "Open a file",
        "Close",
    ]
    assert bypassing_texts('bar.setText(f"{n} files of {m}")') == [" files of "]
    assert bypassing_texts('QLabel(tr("Open"))\nbox.setText(name)\nbox.addItem(tr("All"), "all")') == []
