"""Old project files become new ones: one function for each step from a version to the next."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from gisviewer.project.geopackage import create_table
from gisviewer.project.schema import MENTION_COLUMNS


def _add_mentions(database: sqlite3.Connection) -> None:
    """1 -> 2: mentions become a layer of their own; it is filled when the results are next stored."""
    create_table(database, "mentions", MENTION_COLUMNS, "Every mention of a place, where it was located", "POINT")
    database.execute("CREATE INDEX gv_mentions_of_article ON mentions (article_id)")


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_add_mentions,)
"""`MIGRATIONS[n]` takes a file from version n + 1 to n + 2."""
VERSION = len(MIGRATIONS) + 1


def find_version(database: sqlite3.Connection) -> int | None:
    """The version of a project file, or None where the database is something else."""
    if not database.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'gv_meta'").fetchone():
        return None
    row = database.execute("SELECT value FROM gv_meta WHERE name = 'version'").fetchone()
    try:
        return int(row[0])
    except (TypeError, ValueError):
        return None


def migrate(database: sqlite3.Connection, version: int) -> None:
    """Bring the tables from a version to the present one, all or nothing."""
    database.execute("BEGIN IMMEDIATE")
    try:
        for step in MIGRATIONS[version - 1 :]:
            step(database)
        database.execute("UPDATE gv_meta SET value = ? WHERE name = 'version'", (str(VERSION),))
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")
