"""The pool of shapes in a project file: each line or area once, under its digest."""

from __future__ import annotations

import sqlite3

from gisviewer.project.geopackage import shape_blob

_ENVELOPE_END = 40


class ShapeStore:
    """Shapes of an open database; those in use are kept in memory too."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._shapes: dict[bytes, bytes] = {}

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

    def forget(self) -> None:
        """Trust memory no more: what was put may have been rolled back."""
        self._shapes.clear()
