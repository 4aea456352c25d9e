"""The log of changes: who, when, what, before and after, one row for each record that a step changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any

from gisviewer.domain.incidents import ArticleResult
from gisviewer.domain.places import Resolution
from gisviewer.domain.plain_text import storable
from gisviewer.project.records import encode_json, shape_digest
from gisviewer.project.steps import Act, Edit, RecordChange

LogRow = tuple[str, str, str, str, str, str, str, str]
_MAX_VALUE_LENGTH = 2000


def log_rows(act: Act, edit: Edit, changes: Iterable[RecordChange]) -> Iterator[LogRow]:
    """The rows that tell of a step; `changes` are as they happen now, so reversed for an undo."""
    at = edit.at if act is Act.DO and edit.at is not None else datetime.now(UTC)
    stamp = at.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    reviewer, done, name = storable(edit.reviewer), act.value, storable(edit.name)
    for change in changes:
        yield (
            stamp,
            reviewer,
            done,
            name,
            change.table.value,
            storable(change.id),
            storable(_title(change.after if change.after is not None else change.before)),
            storable(encode_json(differences(change.before, change.after)).decode()),
        )


def differences(before: Any, after: Any) -> dict[str, list[Any]]:
    """The fields that differ, each with its value before and after; "record" for one that came or went."""
    if before is None or after is None or not is_dataclass(before):
        return {"record": [_brief(before), _brief(after)]}
    found = {}
    for name in _field_names(before.__class__):
        old, new = getattr(before, name), getattr(after, name)
        if old is not new and old != new:
            found[name] = [_brief(old), _brief(new)]
    return found


@cache
def _field_names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _brief(value: Any) -> Any:
    """A value as the log keeps it: what is large is named, not copied."""
    if isinstance(value, bytes):
        return f"shape {shape_digest(value).hex()}"
    if isinstance(value, Resolution):
        return {"place": value.place.id if value.place else None, "score": value.score}
    if isinstance(value, ArticleResult):
        return {"article": value.article.title, "mentions": len(value.resolutions), "incidents": len(value.incidents)}
    if is_dataclass(value):
        return _title(value)
    if isinstance(value, str) and len(value) > _MAX_VALUE_LENGTH:
        return value[:_MAX_VALUE_LENGTH] + "…"
    if isinstance(value, tuple):
        return [_brief(item) if isinstance(item, bytes) else item for item in value]
    return value


def _title(value: Any) -> str:
    if isinstance(value, ArticleResult):
        return value.article.title or value.article.id
    for name in ("title", "name", "surface"):
        text = getattr(value, name, None)
        if isinstance(text, str) and text:
            return text
    return ""
