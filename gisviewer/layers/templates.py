r"""Templates of labels: text with fields in braces, read by a parser of its own and never evaluated.

{name}                    the value of a field
{name} ({people:,})       "," puts separators between thousands, ".1" rounds to one digit, ",.1" does both
{name}\\n{kind}            "\\n" begins a new line; {{ and }} are braces
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from gisviewer.errors import LayerError

_PIECE = re.compile(r"(?P<open>\{\{)|(?P<close>\}\})|\{(?P<field>[^{}]*)\}|(?P<stray>[{}])|(?P<text>[^{}]+)")
_FORMAT = re.compile(r",?(?:\.\d)?")
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class _Slot:
    field: str
    spec: str


class Template:
    """A template that is understood; `fields` are those it needs."""

    def __init__(self, pieces: Sequence[str | _Slot]) -> None:
        self._pieces = tuple(pieces)
        self.fields = tuple(dict.fromkeys(piece.field for piece in pieces if isinstance(piece, _Slot)))

    def fill(self, row: Mapping[str, Any]) -> str:
        """The label of a feature; empty where none of its fields has a value."""
        values = {name: row.get(name) for name in self.fields}
        if self.fields and all(value is None or value == "" for value in values.values()):
            return ""
        words = (
            piece if isinstance(piece, str) else _written(values[piece.field], piece.spec) for piece in self._pieces
        )
        lines = ("".join(words)).split("\n")
        return "\n".join(line for line in (" ".join(line.split()) for line in lines) if line)[:_LONGEST]


def parse_template(text: str, fields: Sequence[str]) -> Template:
    """A template for features with these fields; names are taken in any case.

    Raises:
        LayerError: a brace is not closed, a field is not there, or a format is not known.
    """
    pieces: list[str | _Slot] = []
    for found in _PIECE.finditer(text):
        if found["stray"]:
            raise LayerError(
                f"The brace at {found.start() + 1} of the label stands alone.", "Write {field}, or {{ for a brace."
            )
        if found["field"] is not None:
            pieces.append(_slot(found["field"], fields))
        else:
            pieces.append("{" if found["open"] else "}" if found["close"] else found["text"].replace("\\n", "\n"))
    return Template(pieces)


def _slot(words: str, fields: Sequence[str]) -> _Slot:
    name, colon, spec = (
        (words, "", "") if words in fields else words.rpartition(":") if ":" in words else (words, "", "")
    )
    known = name if name in fields else next((one for one in fields if one.lower() == name.strip().lower()), None)
    if known is None:
        listed = ", ".join(fields[:8])
        raise LayerError(f"The label names a field “{name}” that is not there.", f"The fields are: {listed}.")
    if colon and not _FORMAT.fullmatch(spec):
        raise LayerError(f"“{spec}” is no format of a number in a label.", "Use “,” or “.1” or “,.1”.")
    return _Slot(known, spec)


def _written(value: Any, spec: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        if isinstance(value, float) and (value != value or abs(value) == float("inf")):
            return ""
        if spec:
            return format(value, spec + "f" if "." in spec else spec)
        return str(value) if isinstance(value, int) else f"{value:.7g}"
    if isinstance(value, datetime) and (value.hour, value.minute, value.second) == (0, 0, 0):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)
