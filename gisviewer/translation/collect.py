"""The texts of the program that a person reads, collected from its own source."""

from __future__ import annotations

import ast
import builtins
import json
import re
from collections.abc import Iterator
from pathlib import Path

from gisviewer.translation.texts import CODES, MESSAGES, PAGE, PLATFORM, WINDOW, Text

# Qt brings these in most languages; a catalogue needs them for the others.
PLATFORM_TEXTS = (
    "OK", "Save", "Save All", "Open", "&Yes", "Yes to &All", "&No", "N&o to All", "Abort", "Retry", "Ignore", "Close",
    "Cancel", "Discard", "Help", "Apply", "Reset", "Restore Defaults",
)  # fmt: skip
# Modules whose every sentence is shown to people: reasons, notes, labels of tables.
TALKING = (
    "geoparse/resolve/reasons.py", "geoparse/events/ledger.py", "project/unmapped.py", "project/validation.py",
    "project/settings.py", "selftest/environment.py", "files.py",
)  # fmt: skip
# What only a developer's command says stays as it is.
_FOR_DEVELOPERS = ("gazetteer/build/", "geoparse/train/", "translation/")
# Calls in them whose texts are shown even where they are single words: name, and the argument that is the first text.
_LABELLING_CALLS = {"_option": 1}
_TALKING_CALLS = ("Reason", "Problem", "Check", "Finding", "Loss")
# The table of states whose view of borders the page can draw.
_VIEWERS = "mapping/viewpoints.py"
_MIN_LETTERS = 6
_JS_TEXT = re.compile(r"""GV\.(?:tr|mark)\(\s*"((?:[^"\\]|\\.)*)\"""")
_JS_PLURAL = re.compile(r"""GV\.trn\(\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)\"""")


def collect_texts(root: Path) -> list[Text]:
    """Every text of the checkout at `root`, sorted, once each."""
    package = root / "gisviewer"
    found = {Text(PLATFORM, text) for text in PLATFORM_TEXTS}
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package).as_posix()
        if name.startswith(_FOR_DEVELOPERS):
            continue
        tree = ast.parse(path.read_text("utf-8"))
        if name == _VIEWERS:
            found.update(Text(PAGE, value) for node in ast.walk(tree) for value in _table_values(node))
        found.update(_window_texts(tree))
        if not name.startswith("app/"):
            found.update(Text(MESSAGES, text) for text in _messages(tree, name in TALKING))
    for path in sorted((root / "resources" / "web" / "js").glob("*.js")):
        found.update(_page_texts(path.read_text("utf-8")))
    found.update(Text(CODES, name) for name in _codes(root / "resources" / "codebook.json"))
    return sorted(found)


def _table_values(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Dict):
        yield from (str(value.value) for value in node.values if isinstance(value, ast.Constant))


def _window_texts(tree: ast.AST) -> Iterator[Text]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            texts = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
            if node.func.id in ("tr", "mark") and texts:
                yield Text(WINDOW, texts[0])
            elif node.func.id == "trn" and len(texts) > 1:
                yield Text(WINDOW, texts[1], is_plural=True)


def _messages(tree: ast.AST, is_talking: bool) -> Iterator[str]:
    """What calls of errors and notes say; in a talking module every string that has words."""
    quiet = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    quiet |= {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            # Python's own exceptions tell of a bug, to developers.
            if (name.endswith("Error") and not hasattr(builtins, name)) or name in _TALKING_CALLS:
                for argument in [*node.args, *(keyword.value for keyword in node.keywords)]:
                    yield from _wordings(argument)
            if is_talking and name in _LABELLING_CALLS:
                yield from _labels([*node.args[_LABELLING_CALLS[name] :], *(word.value for word in node.keywords)])
        elif is_talking and isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in quiet:
            yield from _wordings(node)


def _labels(nodes: list[ast.expr]) -> Iterator[str]:
    """Texts as they stand, and the second of each pair of a table of choices."""
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.strip():
            yield node.value
        elif isinstance(node, ast.Tuple):
            pairs = [pair.elts for pair in node.elts if isinstance(pair, ast.Tuple) and len(pair.elts) == 2]
            yield from _labels([label for _value, label in pairs])


def _wordings(node: ast.expr) -> Iterator[str]:
    """The template of a literal, with {1}, {2} for the values in it; both sides of a choice."""
    if isinstance(node, ast.IfExp):
        yield from _wordings(node.body)
        yield from _wordings(node.orelse)
        return
    text = ""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value
    elif isinstance(node, ast.JoinedStr):
        number = 0
        for part in node.values:
            if isinstance(part, ast.Constant):
                text += str(part.value)
            else:
                number += 1
                text += f"{{{number}}}"
    letters = len(re.findall(r"[^\W\d_]", re.sub(r"\{\d\}", "", text)))
    # A template of hardly any words of its own, such as "{1} in {2}", would take other people's sentences for ours.
    if " " in text.strip() and letters >= (_MIN_LETTERS if "{1}" in text else 1):
        yield text


def _page_texts(script: str) -> Iterator[Text]:
    for match in _JS_TEXT.finditer(script):
        yield Text(PAGE, json.loads(f'"{match[1]}"'))
    for match in _JS_PLURAL.finditer(script):
        yield Text(PAGE, json.loads(f'"{match[2]}"'), is_plural=True)


def _codes(path: Path) -> set[str]:
    types = json.loads(path.read_text("utf-8"))["types"]
    return {kind["name"] for kind in types} | {sub["name"] for kind in types for sub in kind["sub_types"]}
