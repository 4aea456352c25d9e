"""The project file: every step is in it before anybody is told, and it holds the undo steps of all sessions."""

from __future__ import annotations

import contextlib
import gc
import os
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from gisviewer import __version__
from gisviewer.domain.incidents import ArticleResult
from gisviewer.domain.plain_text import storable
from gisviewer.domain.text import Article
from gisviewer.errors import ProjectError
from gisviewer.files import explain_os_error, replacing
from gisviewer.project.audit import log_rows
from gisviewer.project.geopackage import shape_blob
from gisviewer.project.migrations import MIGRATIONS, VERSION, find_version, migrate
from gisviewer.project.public_tables import state_extents, write_article, write_incident
from gisviewer.project.records import Codec, compress, decode_json, decompress, encode_json
from gisviewer.project.schema import LOG_COLUMNS, create_version_1, insert_sql
from gisviewer.project.sqlite_errors import explained
from gisviewer.project.workspace import Act, Content, Edit, RecordChange, StoredStep, Table

_HEADS = "heads"
"""The kind of the records that hold articles without their results."""
_PACKED = (Table.ARTICLES, Table.INCIDENTS)
_ENVELOPE_END = 40
_ADD_LOG = insert_sql("review_log", LOG_COLUMNS)
_BUSY_S = 3.0


class ProjectFile:
    """An open project file; the journal of a workspace.

    It may be used by one thread at a time.
    """

    def __init__(self, path: Path, database: sqlite3.Connection, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._database = database
        self._codec = Codec(self)
        self._shapes: dict[bytes, bytes] = {}
        self._identity = _identity(path)

    def close(self) -> None:
        """Close the file; what it holds is complete at any time."""
        with contextlib.suppress(sqlite3.Error):
            if not self.read_only and self.is_in_place:
                state_extents(self._database)
        self._database.close()

    # -- the journal

    def record(self, act: Act, edit: Edit) -> None:
        """Store what a step changes, in one transaction.

        Raises:
            ProjectError: it could not be stored, and nothing of it was.
        """
        if act is Act.REMEMBER and (self.read_only or not self.is_in_place):
            return
        if self.read_only:
            raise ProjectError(f"The project {self.path} was opened read-only.", "Save it under another name first.")
        if not self.is_in_place:
            raise ProjectError(
                f"The project {self.path} was deleted, moved or replaced by another program.",
                "Save it under another name: everything up to this edit is still here.",
            )
        changes = (edit.reversed() if act is Act.UNDO else edit).changes
        with explained(self.path, "written"), self._transaction():
            for change in changes:
                self._store(change)
            if act is not Act.REMEMBER:
                self._database.executemany(_ADD_LOG, log_rows(act, edit, changes))
                self._move_step(act, edit)
            self._set_meta(
                saved_at=datetime.now(UTC).isoformat(timespec="seconds"),
                program=__version__,
                home=storable(str(self.path.absolute().parent)),
            )

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._database.execute("COMMIT")
        except BaseException:
            self._shapes.clear()
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")
            raise

    def _store(self, change: RecordChange) -> None:
        table, key, value = change.table, change.id, change.after
        if value is None:
            self._delete(table, key)
        else:
            self._put_record(table.value, key, self._codec.encode(table, value), table in _PACKED)
            if table is Table.ARTICLES:
                self._put_record(_HEADS, key, encode_json(_without_text(value.article)), packed=False)
        if table is Table.INCIDENTS:
            write_incident(self._database, key, value)
        elif table is Table.ARTICLES:
            write_article(self._database, key, value)

    def _put_record(self, kind: str, key: str, content: bytes, packed: bool) -> None:
        self._database.execute(
            "INSERT INTO gv_records (kind, id, record) VALUES (?, ?, ?) "
            "ON CONFLICT (kind, id) DO UPDATE SET record = excluded.record",
            (kind, _key(key), compress(content) if packed else content.decode()),
        )

    def _delete(self, table: Table, key: str) -> None:
        kinds = (table.value, _HEADS) if table is Table.ARTICLES else (table.value, table.value)
        self._database.execute("DELETE FROM gv_records WHERE kind IN (?, ?) AND id = ?", (*kinds, _key(key)))

    def _move_step(self, act: Act, edit: Edit) -> None:
        """Keep of a step the side that the records do not show, so that both sides are in the file, each once."""
        far_side = ((c.table, c.id, c.after if act is Act.UNDO else c.before) for c in edit.changes)
        kept = compress(self._encode_sides(far_side))
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

    def _encode_sides(self, sides: Iterable[tuple[Table, str, Any]]) -> bytes:
        packed = []
        for table, key, value in sides:
            record = b"null" if value is None else self._codec.encode(table, value)
            article = encode_json(value.article) if table is Table.ARTICLES and value is not None else b"null"
            packed.append((table.value, msgspec.Raw(encode_json(key)), msgspec.Raw(record), msgspec.Raw(article)))
        return msgspec.json.encode(packed)

    def _set_meta(self, **values: str) -> None:
        self._database.executemany("INSERT OR REPLACE INTO gv_meta VALUES (?, ?)", values.items())

    # -- the pool of shapes

    def put(self, digest: bytes, wkb: bytes) -> None:
        """Keep a shape once."""
        if digest not in self._shapes:
            self._shapes[digest] = wkb
            blob = shape_blob(wkb)
            row = (digest, blob, None if blob else wkb)
            self._database.execute("INSERT OR IGNORE INTO gv_shapes VALUES (?, ?, ?)", row)

    def get(self, digest: bytes) -> bytes | None:
        """A shape, or None where the file lacks it."""
        shape = self._shapes.get(digest)
        if shape is None:
            row = self._database.execute("SELECT geom, wkb FROM gv_shapes WHERE digest = ?", (digest,)).fetchone()
            if row is None or not isinstance(row[0] or row[1], bytes):
                return None
            shape = self._shapes[digest] = row[0][_ENVELOPE_END:] if row[0] else row[1]
        return shape

    # -- loading

    def load(self) -> Content:
        """What the file holds: incidents, layers, rules, settings and articles; results come when asked for.

        Raises:
            ProjectError: a record is damaged.
        """
        with explained(self.path, "read"), _no_collection():
            records: dict[Table, dict[str, Any]] = {table: {} for table in Table if table is not Table.ARTICLES}
            rows = self._database.execute(
                "SELECT kind, id, record FROM gv_records WHERE kind NOT IN (?, ?) ORDER BY seq",
                (_HEADS, Table.ARTICLES.value),
            )
            for kind, key, record in rows:
                if kind in records:  # a kind of a later revision of the same version is left alone
                    records[Table(kind)][key] = self._codec.decode(Table(kind), _unpacked(record))
            select = "SELECT seq, undone, name, at, reviewer FROM gv_steps ORDER BY seq"
            steps = self._database.execute(select).fetchall()
            return Content(
                records=records,
                heads=self._load_heads(),
                load_result=self.load_result,
                done=tuple(self._stored_step(row) for row in steps if not row[1]),
                undone=tuple(self._stored_step(row) for row in reversed(steps) if row[1]),
            )

    def _load_heads(self) -> dict[str, Article]:
        rows = self._database.execute(
            "SELECT r.id, r.record, a.text FROM gv_records r LEFT JOIN articles a ON a.article_id = r.id "
            "WHERE r.kind = ? ORDER BY r.seq",
            (_HEADS,),
        )
        return {key: _with_text(decode_json(_unpacked(record), Article), text) for key, record, text in rows}

    def load_result(self, article_id: str) -> ArticleResult:
        """What was found in an article.

        Raises:
            ProjectError: the record is damaged or gone.
        """
        with explained(self.path, "read"):
            row = self._database.execute(
                "SELECT r.record, h.record, a.text FROM gv_records r JOIN gv_records h ON h.id = r.id AND h.kind = ? "
                "LEFT JOIN articles a ON a.article_id = r.id WHERE r.kind = ? AND r.id = ?",
                (_HEADS, Table.ARTICLES.value, _key(article_id)),
            ).fetchone()
            if row is None:
                raise ProjectError(f"The project {self.path} lacks the results of an article.", "Open a backup.")
            article = _with_text(decode_json(_unpacked(row[1]), Article), row[2])
            result: ArticleResult = self._codec.decode(Table.ARTICLES, _unpacked(row[0]), article)
            return result

    def _stored_step(self, row: tuple[Any, ...]) -> StoredStep:
        seq, _, name, at, reviewer = row
        return StoredStep(name, _parse_time(at), reviewer, partial(self._load_sides, seq))

    def _load_sides(self, seq: int) -> tuple[tuple[Table, str, Any], ...]:
        with explained(self.path, "read"):
            row = self._database.execute("SELECT records FROM gv_steps WHERE seq = ?", (seq,)).fetchone()
            if row is None:
                raise ProjectError(f"The project {self.path} lacks a step that was undone.", "Open a backup.")
            sides = []
            packed = decode_json(_unpacked(row[0]), list[tuple[Table, str, msgspec.Raw, msgspec.Raw]])
            for table, key, record, head in packed:
                article = None if bytes(head) == b"null" else decode_json(bytes(head), Article)
                value = None if bytes(record) == b"null" else self._codec.decode(table, bytes(record), article)
                sides.append((table, key, value))
            return tuple(sides)

    # -- what it is

    @property
    def saved_at(self) -> datetime | None:
        """When the last edit was stored (UTC), or None before the first."""
        return _parse_time(self._meta("saved_at"))

    @property
    def home(self) -> str | None:
        """The folder that the project was in when it was last written to."""
        return self._meta("home")

    @property
    def is_in_place(self) -> bool:
        """Whether the file is still the one that was opened."""
        return _identity(self.path) == self._identity

    def counts(self) -> dict[str, int]:
        """How many articles, incidents and steps the file holds.

        Raises:
            ProjectError: the file is damaged.
        """
        with explained(self.path, "read"):
            select = "SELECT count(*) FROM "
            steps = self._database.execute(select + "gv_steps WHERE undone = 0").fetchone()[0]
            rows = self._database.execute("SELECT kind, count(*) FROM gv_records GROUP BY kind").fetchall()
        records = dict(rows)
        return {"articles": records.get("articles", 0), "incidents": records.get("incidents", 0), "steps": steps}

    def _meta(self, name: str) -> str | None:
        with explained(self.path, "read"):
            row = self._database.execute("SELECT value FROM gv_meta WHERE name = ?", (name,)).fetchone()
        return row[0] if row and isinstance(row[0], str) else None

    # -- whole files

    def copy_to(self, path: Path) -> None:
        """Write a copy of the file, complete as of now.

        Raises:
            ProjectError: it cannot be written.
        """
        with replacing(path, ProjectError) as draft, explained(path, "written"):
            draft.unlink()
            copy = sqlite3.connect(draft, isolation_level=None)
            try:
                self._database.backup(copy)
            finally:
                copy.close()

    def fill_public_tables(self) -> None:
        """Write the rows that other programs read anew, from the records.

        Raises:
            ProjectError: a record is damaged, or the rows cannot be written.
        """
        content = self.load()
        with explained(self.path, "written"), self._transaction():
            for key in content.heads:
                write_article(self._database, key, self.load_result(key))
            for key, incident in content.records[Table.INCIDENTS].items():
                write_incident(self._database, key, incident)


def create_file(path: Path) -> ProjectFile:
    """Make an empty project where no file is yet.

    Raises:
        ProjectError: there is a file of that name, or the folder cannot be written to.
    """
    if path.exists():
        raise ProjectError(f"There is a file {path} already.", "Choose another name.")
    with replacing(path, ProjectError) as draft, explained(path, "written"):
        draft.unlink()
        database = _connect(draft, "rwc")
        try:
            database.execute("BEGIN")
            create_version_1(database)
            for step in MIGRATIONS:
                step(database)
            database.execute("UPDATE gv_meta SET value = ? WHERE name = 'version'", (str(VERSION),))
            database.execute("INSERT INTO gv_meta VALUES ('created_at', ?)", (datetime.now(UTC).isoformat(),))
            database.execute("COMMIT")
        finally:
            database.close()
    return open_file(path)


def open_file(path: Path, read_only: bool = False) -> ProjectFile:
    """Open a project of the present version.

    Raises:
        ProjectError: it is missing, damaged, of another version or no project.
    """
    check_header(path)
    with explained(path, "opened"):
        database = _connect(path, "ro" if read_only else "rw")
        try:
            version = find_version(database)
            if version != VERSION:
                raise ProjectError(*_wrong_version(path, version))
            return ProjectFile(path, database, read_only)
        except BaseException:
            database.close()
            raise


def read_version(path: Path) -> int:
    """The version of a project file.

    Raises:
        ProjectError: it is missing, damaged, or no project.
    """
    check_header(path)
    with (
        explained(path, "opened"),
        contextlib.closing(_connect(path, "rw" if _has_journal(path) else "ro")) as database,
    ):
        version = find_version(database)
    if version is None or version > VERSION:
        raise ProjectError(*_wrong_version(path, version))
    return version


def migrate_file(path: Path) -> None:
    """Bring an older project file to the present version, in place; the caller has a backup.

    Raises:
        ProjectError: it cannot be done; the file is as it was.
    """
    version = read_version(path)
    with explained(path, "brought to the present version"), contextlib.closing(_connect(path, "rw")) as database:
        migrate(database, version)
    with contextlib.closing(open_file(path)) as file:
        file.fill_public_tables()


def check_header(path: Path) -> None:
    """Tell apart, before SQLite sees it, what is no project at all.

    Raises:
        ProjectError: the file is missing, of another kind, or cut short.
    """
    try:
        with path.open("rb") as stream:
            header = stream.read(100)
            size = stream.seek(0, os.SEEK_END)
    except FileNotFoundError as error:
        raise ProjectError(f"There is no file {path}.", "It may have been moved or deleted.") from error
    except OSError as error:
        reason, hint = explain_os_error(error)
        raise ProjectError(f"{path} cannot be read: {reason}.", hint) from error
    if not header.startswith(b"SQLite format 3\x00"):
        raise ProjectError(f"{path} is not a project of this program.", "Open it as an article or a layer instead.")
    page_bytes = int.from_bytes(header[16:18], "big")
    page_bytes = 65536 if page_bytes == 1 else page_bytes
    pages = int.from_bytes(header[28:32], "big")
    # With a journal beside it, the file is what a dead process left: SQLite takes back the step under way.
    if len(header) < 100 or (size < page_bytes * pages and not _has_journal(path)):
        raise ProjectError(f"The project {path} is cut short: a part of the file is missing.", "Open a backup.")


def _has_journal(path: Path) -> bool:
    return path.with_name(f"{path.name}-journal").exists()


def _wrong_version(path: Path, version: int | None) -> tuple[str, str]:
    if version is None:
        return f"{path} is a database of another program.", "Add it as a layer instead."
    if version > VERSION:
        return f"The project {path} was saved by a newer version of this program.", "Update the program to open it."
    return f"The project {path} was saved by an older version of this program.", "It is migrated when it is opened."


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    database = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=_BUSY_S,
        check_same_thread=False,
    )
    database.execute("PRAGMA trusted_schema = OFF")  # a file from elsewhere runs no code of its own
    database.execute("PRAGMA cell_size_check = ON")
    if mode != "ro":
        # One file, complete after every commit, on network folders too; WAL would be three files and needs shared
        # memory. A commit takes about a millisecond either way.
        database.execute("PRAGMA journal_mode = DELETE")
        database.execute("PRAGMA synchronous = FULL")
    return database


@contextlib.contextmanager
def _no_collection() -> Iterator[None]:
    """Hold back the search for garbage: while many records are made it finds none, over and over."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _key(key: str) -> str:
    return storable(key)


def _unpacked(record: Any) -> bytes:
    if isinstance(record, str):
        return record.encode()
    if isinstance(record, bytes):
        return decompress(record)
    raise ProjectError("A record of the project is damaged.", "Open one of its backups.")


def _without_text(article: Article) -> Article:
    """The article as its head is kept: the text is a column of its own, unless no column can hold it."""
    return replace(article, text="") if storable(article.text) == article.text else article


def _with_text(head: Article, text: Any) -> Article:
    return head if head.text or not isinstance(text, str) else replace(head, text=text)


def _parse_time(text: str | None) -> datetime | None:
    try:
        time = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return time if time.tzinfo else time.replace(tzinfo=UTC)
