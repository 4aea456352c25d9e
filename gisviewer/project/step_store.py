"""The undo steps of all sessions in a project file: of each the side that its records do not show."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial
from typing import Any

import msgspec

from gisviewer.domain.plain_text import storable
from gisviewer.domain.text import Article
from gisviewer.project.records import Codec, compress, decode_json, encode_json, unpack
from gisviewer.project.steps import Act, Edit, StoredStep, Table

Side = tuple[tuple[Table, str, Any], ...]
"""The records of a step on one side of it: (table, id, value)."""


class StepStore:
    """Steps of an open database, written inside the transaction of its file."""

    def __init__(self, database: sqlite3.Connection, codec: Codec) -> None:
        self._database = database
        self._codec = codec

    def move(self, act: Act, edit: Edit) -> None:
        """Keep the far side of a step that is done, undone or done again, so that both are in the file, each once."""
        far_side = ((c.table, c.id, c.after if act is Act.UNDO else c.before) for c in edit.changes)
        kept = compress(self._encode(far_side))
        if act is Act.DO:
            self._database.execute("DELETE FROM gv_steps WHERE undone = 1")
            at = edit.at.isoformat() if edit.at else None
            self._database.execute(
                "INSERT INTO gv_steps (name, at, reviewer, records) VALUES (?, ?, ?, ?)",
                (storable(edit.name), at, storable(edit.reviewer), kept),
            )
            return
        last_or_first = "max" if act is Act.UNDO else "min"
        undone = int(act is Act.UNDO)
        self._database.execute(
            f"UPDATE gv_steps SET undone = ?, records = ? WHERE seq = "
            f"(SELECT {last_or_first}(seq) FROM gv_steps WHERE undone = ?)",
            (undone, kept, 1 - undone),
        )

    def load(self, fetch: Callable[[int], Side]) -> tuple[tuple[StoredStep, ...], tuple[StoredStep, ...]]:
        """The steps done, oldest first, and those undone, the next to be redone last; `fetch` gives their records."""
        rows = self._database.execute("SELECT seq, undone, name, at, reviewer FROM gv_steps ORDER BY seq").fetchall()
        steps = [
            (undone, StoredStep(name, parse_time(at), reviewer, partial(fetch, seq)))
            for seq, undone, name, at, reviewer in rows
        ]
        return (
            tuple(step for undone, step in steps if not undone),
            tuple(step for undone, step in reversed(steps) if undone),
        )

    def load_side(self, seq: int) -> Side | None:
        """The far side of a step; None where the file lacks it.

        Raises:
            ProjectError: the record is damaged.
        """
        row = self._database.execute("SELECT records FROM gv_steps WHERE seq = ?", (seq,)).fetchone()
        if row is None:
            return None
        sides = []
        packed = decode_json(unpack(row[0]), list[tuple[Table, str, msgspec.Raw, msgspec.Raw]])
        for table, key, record, head in packed:
            article = None if bytes(head) == b"null" else decode_json(bytes(head), Article)
            value = None if bytes(record) == b"null" else self._codec.decode(table, bytes(record), article)
            sides.append((table, key, value))
        return tuple(sides)

    def count_done(self) -> int:
        """How many steps can be undone."""
        return int(self._database.execute("SELECT count(*) FROM gv_steps WHERE undone = 0").fetchone()[0])

    def _encode(self, side: Iterable[tuple[Table, str, Any]]) -> bytes:
        packed = []
        for table, key, value in side:
            record = b"null" if value is None else self._codec.encode(table, value)
            article = encode_json(value.article) if table is Table.ARTICLES and value is not None else b"null"
            packed.append((table.value, msgspec.Raw(encode_json(key)), msgspec.Raw(record), msgspec.Raw(article)))
        return msgspec.json.encode(packed)


def parse_time(text: str | None) -> datetime | None:
    """A time of ISO's form, taken for UTC where it names no zone; None where it is none."""
    try:
        time = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return time if time.tzinfo else time.replace(tzinfo=UTC)
