"""The bundled basemap: vector tiles and place names."""

from __future__ import annotations

import gzip
import sqlite3
import threading
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec

from gisviewer.errors import GisviewerError
from gisviewer.paths import get_geodata

LEVELS = (0, 2, 4, 6)
"""The levels there are tiles for; a tile covers 512 px at the zoom after its level."""

_REMEDY = "The installation is damaged: install the program again."


class Basemap:
    """Opened once, asked from any thread."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or get_geodata()
        self._lock = threading.Lock()

    @cached_property
    def _connection(self) -> sqlite3.Connection:
        path = self._folder / "basemap.mbtiles"
        if not path.is_file():
            raise GisviewerError(f"The basemap {path} is missing.", _REMEDY)
        return sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True, check_same_thread=False)

    def compressed_tile(self, z: int, x: int, y: int) -> bytes:
        """A tile as it is stored (gzip), empty bytes where there is open sea or no such tile.

        Raises:
            GisviewerError: the file is missing or damaged.
        """
        query = "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
        try:
            with self._lock:
                row = self._connection.execute(query, (z, x, 2**z - 1 - y)).fetchone()
        except sqlite3.DatabaseError as error:
            raise GisviewerError(f"The basemap in {self._folder} cannot be read ({error}).", _REMEDY) from error
        return row[0] if row else b""

    def tile(self, z: int, x: int, y: int) -> bytes:
        """A tile as a Mapbox vector tile."""
        packed = self.compressed_tile(z, x, y)
        return gzip.decompress(packed) if packed else b""

    def metadata(self) -> dict[str, str]:
        """Name, version, attribution and so on."""
        with self._lock:
            return dict(self._connection.execute("SELECT name, value FROM metadata").fetchall())

    @cached_property
    def _labels(self) -> dict[str, Any]:
        path = self._folder / "basemap-labels.json.gz"
        try:
            document: dict[str, Any] = msgspec.json.decode(gzip.decompress(path.read_bytes()))
        except (OSError, EOFError, ValueError) as error:
            raise GisviewerError(f"The place names {path} cannot be read ({error}).", _REMEDY) from error
        return document

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that at least the countries have names in."""
        return tuple(self._labels["languages"])

    def labels(self, language: str) -> list[list[Any]]:
        """Rows [kind, rank, min zoom, max zoom, lon, lat, name, extra], names in `language` where there are any."""
        return [
            [*row[:6], row[6].get(language) or row[6].get("en") or row[6][""], row[7]] for row in self._labels["labels"]
        ]
