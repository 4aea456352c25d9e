"""Reading the log of a project: who changed what, when, from what to what; the newest first."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gisviewer.domain.plain_text import storable
from gisviewer.project.step_store import parse_time

_COLUMNS = "fid, at, reviewer, act, step, record_kind, record_id, title, changes"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """What one step did to one record: `act` is do, undo or redo; `changes` are (field, before, after) in words."""

    number: int
    at: datetime | None
    reviewer: str
    act: str
    step: str
    kind: str
    record_id: str
    title: str
    changes: tuple[tuple[str, str, str], ...]


def read_log(
    database: sqlite3.Connection, words: str = "", record_id: str = "", before: int | None = None, limit: int = 300
) -> list[LogEntry]:
    """The latest entries, or those before the entry of a number; of one record, and with some words, where given."""
    conditions, values = [], []
    if before is not None:
        conditions.append("fid < ?")
        values.append(str(before))
    if record_id:
        conditions.append("record_id = ?")
        values.append(storable(record_id))
    for word in words.split():
        pattern = "%" + storable(word).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        fields = ("reviewer", "step", "title", "changes")
        conditions.append("(" + " OR ".join(f"{field} LIKE ? ESCAPE '\\'" for field in fields) + ")")
        values += [pattern] * len(fields)
    where = f"WHERE {' AND '.join(conditions)} " if conditions else ""
    rows = database.execute(
        f"SELECT {_COLUMNS} FROM review_log {where}ORDER BY fid DESC LIMIT ?", (*values, limit)
    ).fetchall()
    return [_entry(row) for row in rows]


def _entry(row: tuple[Any, ...]) -> LogEntry:
    number, at, *others, changes = row
    reviewer, act, step, kind, record_id, title = (str(text or "") for text in others)
    return LogEntry(number, parse_time(at), reviewer, act, step, kind, record_id, title, tuple(_changes(changes)))


def _changes(text: Any) -> Iterable[tuple[str, str, str]]:
    try:
        found = json.loads(text)
    except (ValueError, TypeError):
        return
    if isinstance(found, dict):
        for field, sides in found.items():
            if isinstance(sides, list) and len(sides) == 2:
                yield field, _in_words(sides[0]), _in_words(sides[1])


def _in_words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "; ".join(_in_words(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(_in_words(item) for item in value.values() if item not in (None, "", []))
    return f"{value:g}" if isinstance(value, float) else str(value)
