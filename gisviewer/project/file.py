"""The project file: every step is in it before anybody is told, and it holds the undo steps of all sessions."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from gisviewer import __version__
from gisviewer.domain.incidents import ArticleResult
from gisviewer.domain.plain_text import storable
from gisviewer.errors import ProjectError
from gisviewer.files import replacing
from gisviewer.jobs import CancelToken, Progress, ReportProgress, ignore_progress, without_garbage_collection
from gisviewer.project.audit import log_rows
from gisviewer.project.database import connect, file_identity, open_database, read_version, transaction
from gisviewer.project.log import LogEntry, read_log
from gisviewer.project.migrations import MIGRATIONS, VERSION, migrate
from gisviewer.project.public_tables import state_extents, write_article, write_incident
from gisviewer.project.record_store import RecordStore
from gisviewer.project.records import Codec
from gisviewer.project.schema import LOG_COLUMNS, create_version_1, insert_sql
from gisviewer.project.shape_store import ShapeStore
from gisviewer.project.sqlite_errors import explained
from gisviewer.project.step_store import Side, StepStore, parse_time
from gisviewer.project.steps import Act, Edit, RecordChange, Table
from gisviewer.project.workspace import Content

_LOT = 100
"""So many records are written between two reports of progress."""
_PAGES = 500
"""So many pages are copied between two reports of progress: about 2 MB."""
_ADD_LOG = insert_sql("review_log", LOG_COLUMNS)


class ProjectFile:
    """An open project file; the journal of a workspace.

    It may be used by one thread at a time.
    """

    def __init__(self, path: Path, database: sqlite3.Connection, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._database = database
        self._shapes = ShapeStore(database)
        codec = Codec(self._shapes)
        self._records = RecordStore(database, codec)
        self._steps = StepStore(database, codec)
        self._identity = file_identity(path)

    def close(self) -> None:
        """Close the file; what it holds is complete at any time."""
        with contextlib.suppress(sqlite3.Error):
            if not self.read_only and self.is_in_place:
                state_extents(self._database)
        self._database.close()

    def record(self, act: Act, edit: Edit, report: ReportProgress, token: CancelToken) -> None:
        """Store what a step changes, in one transaction.

        Raises:
            ProjectError: it could not be stored, and nothing of it was.
            Cancelled: nothing of it was stored.
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
        try:
            with without_garbage_collection(), explained(self.path, "written"), transaction(self._database):
                for change in _followed(changes, 0, report, token):
                    self._records.store(change)
                if act is not Act.REMEMBER:
                    followed = _followed(changes, len(changes), report, token)
                    self._database.executemany(_ADD_LOG, log_rows(act, edit, followed))
                    self._steps.move(act, edit)
                self._set_meta(
                    saved_at=datetime.now(UTC).isoformat(timespec="seconds"),
                    program=__version__,
                    home=storable(str(self.path.absolute().parent)),
                )
        except BaseException:
            self._shapes.forget()
            raise

    def load(self, report: ReportProgress = ignore_progress, token: CancelToken | None = None) -> Content:
        """What the file holds: incidents, layers, rules, settings and articles; results come when asked for.

        Raises:
            ProjectError: a record is damaged.
            Cancelled: between two records.
        """
        with explained(self.path, "read"), without_garbage_collection():
            records, heads = self._records.load(report, token), self._records.load_heads()
            done, undone = self._steps.load(self._load_side)
        return Content(records, heads, self.load_result, done, undone)

    def load_result(self, article_id: str) -> ArticleResult:
        """What was found in an article.

        Raises:
            ProjectError: the record is damaged or gone.
        """
        with explained(self.path, "read"):
            result = self._records.load_result(article_id)
        if result is None:
            raise ProjectError(f"The project {self.path} lacks the results of an article.", "Open a backup.")
        return result

    def _load_side(self, seq: int) -> Side:
        with explained(self.path, "read"):
            side = self._steps.load_side(seq)
        if side is None:
            raise ProjectError(f"The project {self.path} lacks a step that was undone.", "Open a backup.")
        return side

    def log(self, words: str = "", record_id: str = "", before: int | None = None) -> list[LogEntry]:
        """Entries of the log, the newest first; see `read_log`.

        Raises:
            ProjectError: the file is damaged.
        """
        with explained(self.path, "read"):
            return read_log(self._database, words, record_id, before)

    @property
    def saved_at(self) -> datetime | None:
        """When the last edit was stored (UTC), or None before the first."""
        return parse_time(self._meta("saved_at"))

    @property
    def home(self) -> str | None:
        """The folder that the project was in when it was last written to."""
        return self._meta("home")

    @property
    def is_in_place(self) -> bool:
        """Whether the file is still the one that was opened."""
        return file_identity(self.path) == self._identity

    def counts(self) -> dict[str, int]:
        """How many articles, incidents and steps the file holds.

        Raises:
            ProjectError: the file is damaged.
        """
        with explained(self.path, "read"):
            records, steps = self._records.count(), self._steps.count_done()
        return {"articles": records.get("articles", 0), "incidents": records.get("incidents", 0), "steps": steps}

    @property
    def first_title(self) -> str:
        """The title of the article that was opened first, to know the project by; "" where there is none.

        Raises:
            ProjectError: the file is damaged.
        """
        with explained(self.path, "read"):
            row = self._database.execute("SELECT title FROM articles ORDER BY fid LIMIT 1").fetchone()
        return str(row[0] or "") if row else ""

    def _meta(self, name: str) -> str | None:
        with explained(self.path, "read"):
            row = self._database.execute("SELECT value FROM gv_meta WHERE name = ?", (name,)).fetchone()
        return row[0] if row and isinstance(row[0], str) else None

    def _set_meta(self, **values: str) -> None:
        self._database.executemany("INSERT OR REPLACE INTO gv_meta VALUES (?, ?)", values.items())

    def copy_to(self, path: Path, report: ReportProgress = ignore_progress, token: CancelToken | None = None) -> None:
        """Write a copy of the file, complete as of now.

        Raises:
            ProjectError: it cannot be written.
            Cancelled: there is no copy.
        """

        def follow(_status: int, remaining: int, total: int) -> None:
            report(Progress(total - remaining, total))
            if token is not None:
                token.check()

        with replacing(path, ProjectError) as draft, explained(path, "written"):
            draft.unlink()
            copy = sqlite3.connect(draft, isolation_level=None)
            try:
                self._database.backup(copy, pages=_PAGES, progress=follow)
            finally:
                copy.close()

    def fill_public_tables(self) -> None:
        """Write the rows that other programs read anew, from the records.

        Raises:
            ProjectError: a record is damaged, or the rows cannot be written.
        """
        content = self.load()
        with explained(self.path, "written"), transaction(self._database):
            for key in content.heads:
                write_article(self._database, key, self.load_result(key))
            for key, incident in content.records[Table.INCIDENTS].items():
                write_incident(self._database, key, incident)


def _followed(
    changes: Sequence[RecordChange], begun: int, report: ReportProgress, token: CancelToken
) -> Iterator[RecordChange]:
    """The changes of a step one by one; it is written in two passes, and `begun` is where this one begins."""
    for number, change in enumerate(changes):
        if number % _LOT == 0:
            report(Progress(begun + number, 2 * len(changes)))
            token.check()
        yield change


def create_file(path: Path) -> ProjectFile:
    """Make an empty project where no file is yet.

    Raises:
        ProjectError: there is a file of that name, or the folder cannot be written to.
    """
    if path.exists():
        raise ProjectError(f"There is a file {path} already.", "Choose another name.")
    with replacing(path, ProjectError) as draft, explained(path, "written"):
        draft.unlink()
        database = connect(draft, "rwc")
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
    return ProjectFile(path, open_database(path, read_only), read_only)


def migrate_file(path: Path) -> None:
    """Bring an older project file to the present version, in place; the caller has a backup.

    Raises:
        ProjectError: it cannot be done; the file is as it was.
    """
    version = read_version(path)
    with explained(path, "brought to the present version"), contextlib.closing(connect(path, "rw")) as database:
        migrate(database, version)
    with contextlib.closing(open_file(path)) as file:
        file.fill_public_tables()
