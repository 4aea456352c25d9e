"""Conditions written in the filter language, from values that were chosen."""

from __future__ import annotations

from collections.abc import Sequence

from gisviewer.domain.layers import FieldInfo

_WORDLIKE_KINDS = ("text", "other", "date")


def one_of(field: FieldInfo, values: Sequence[str | None]) -> str:
    """The condition that a field has one of these values, as `count_values` gives them; None stands for missing."""
    name = quoted_name(field.name)
    present = [value for value in values if value is not None]
    parts = []
    if present:
        literals = [_literal(field, value) for value in present]
        parts.append(f"{name} = {literals[0]}" if len(literals) == 1 else f"{name} in ({', '.join(literals)})")
    if len(present) < len(values):
        parts.append(f"{name} is null")
    return f"({' or '.join(parts)})" if len(parts) > 1 else "".join(parts)


def between(field: FieldInfo, low: float, high: float) -> str:
    """The condition that a number lies between two others, both included."""
    return f"{quoted_name(field.name)} between {low:.12g} and {high:.12g}"


def quoted_name(name: str) -> str:
    """A field's name so that the filter language takes it, whatever is in it."""
    return '"' + name.replace('"', '""') + '"'


def _literal(field: FieldInfo, value: str) -> str:
    if field.kind == "boolean":
        return value.lower()
    if field.kind in _WORDLIKE_KINDS:
        return "'" + value.replace("'", "''") + "'"
    return value
