"""The SQLite database of a project: told apart from other files, connected to, and written in whole transactions."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from gisviewer.errors import ProjectError
from gisviewer.files import explain_os_error
from gisviewer.project.migrations import VERSION, find_version
from gisviewer.project.sqlite_errors import explained

_BUSY_S = 3.0
_CACHE_KB = 64_000


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Connect to a file; `mode` is SQLite's: ro, rw or rwc.

    Raises:
        sqlite3.Error: it cannot be opened.
    """
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
        # Room for a step over all records of a large project: what does not fit is synchronised piece by piece.
        database.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
    return database


def open_database(path: Path, read_only: bool) -> sqlite3.Connection:
    """Connect to a project of the present version.

    Raises:
        ProjectError: it is missing, damaged, of another version or no project.
    """
    check_header(path)
    with explained(path, "opened"):
        database = connect(path, "ro" if read_only else "rw")
        try:
            version = find_version(database)
            if version != VERSION:
                raise ProjectError(*_wrong_version(path, version))
        except BaseException:
            database.close()
            raise
    return database


def read_version(path: Path) -> int:
    """The version of a project file.

    Raises:
        ProjectError: it is missing, damaged, or no project.
    """
    check_header(path)
    mode = "rw" if _has_journal(path) else "ro"
    with explained(path, "opened"), contextlib.closing(connect(path, mode)) as database:
        version = find_version(database)
    if version is None or version > VERSION:
        raise ProjectError(*_wrong_version(path, version))
    return version


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


@contextlib.contextmanager
def transaction(database: sqlite3.Connection) -> Iterator[None]:
    """Write all of what is written inside, or nothing."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def file_identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another of the same name; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _has_journal(path: Path) -> bool:
    return path.with_name(f"{path.name}-journal").exists()


def _wrong_version(path: Path, version: int | None) -> tuple[str, str]:
    if version is None:
        return f"{path} is a database of another program.", "Add it as a layer instead."
    if version > VERSION:
        return f"The project {path} was saved by a newer version of this program.", "Update the program to open it."
    return f"The project {path} was saved by an older version of this program.", "It is migrated when it is opened."
