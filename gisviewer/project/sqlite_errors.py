"""SQLite's failures in plain words."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from gisviewer.errors import ProjectError

_WORDS: tuple[tuple[int, str, str], ...] = (
    (sqlite3.SQLITE_FULL, "the disk is full", "Free some space, or save the project to another disk."),
    (sqlite3.SQLITE_READONLY, "it is read-only", "Save the project under another name or in another folder."),
    (sqlite3.SQLITE_PERM, "you may not write there", "Save the project in another folder."),
    (sqlite3.SQLITE_BUSY, "another program holds it", "Close it there and try again."),
    (sqlite3.SQLITE_LOCKED, "another program holds it", "Close it there and try again."),
    (sqlite3.SQLITE_IOERR, "the disk reported a fault", "Save the project to another disk."),
    (sqlite3.SQLITE_CANTOPEN, "it cannot be opened", "Check the name, the folder and the permissions."),
    (sqlite3.SQLITE_CORRUPT, "it is damaged", "Open one of its backups."),
    (sqlite3.SQLITE_NOTADB, "it is not a project", "Open a file that this program saved."),
)


@contextlib.contextmanager
def explained(path: Path, doing: str) -> Iterator[None]:
    """Turn SQLite's errors into one that names the file, the reason and the remedy.

    Raises:
        ProjectError: SQLite failed inside.
    """
    try:
        yield
    except sqlite3.Error as error:
        reason, hint = str(error), "Open one of its backups, or save the project under another name."
        primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
        for code, words, remedy in _WORDS:
            if primary == code:
                reason, hint = words, remedy
        raise ProjectError(f"The project {path} cannot be {doing}: {reason}.", hint) from error
