"""The table of keys in the README and the manual: `python tests/document_keys.py` writes it anew from the actions."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FILES = (ROOT / "README.md", ROOT / "resources" / "manual" / "index.md")
_BLOCK = re.compile(r"(<!-- keys: [^>]*-->\n).*?(<!-- end of keys -->)", re.DOTALL)


def make_table() -> str:
    """Every action that has keys, menu by menu, and the single keys of the review queue."""
    from gisviewer.app.actions import ACTIONS, MENUS
    from gisviewer.app.panels.review_keys import REVIEW_KEYS

    rows = []
    for menu, title in MENUS:
        for row in ACTIONS:
            if row.menu == menu and row.keys:
                name = row.text.replace("&", "").removesuffix(" …")
                rows.append((title.replace("&", ""), name, ", ".join(f"`{keys}`" for keys in row.keys)))
    rows += [("Review queue", words, keys) for keys, words in REVIEW_KEYS]
    lines = ["| menu | action | keys |", "|---|---|---|"]
    return "\n".join([*lines, *(f"| {menu} | {name} | {keys} |" for menu, name, keys in rows)]) + "\n"


def read_table(path: Path) -> str:
    """The table that a document has."""
    found = _BLOCK.search(path.read_text("utf-8"))
    return found[0].split("\n", 1)[1].rsplit("<!--", 1)[0] if found else ""


def write_table(path: Path) -> None:
    """Put the table into its place in a document."""
    text = path.read_text("utf-8")
    path.write_text(_BLOCK.sub(lambda found: found[1] + make_table() + found[2], text), "utf-8")


if __name__ == "__main__":
    for file in FILES:
        write_table(file)
