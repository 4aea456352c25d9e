"""The part of the basemap that an exported page carries: enough around the content, within a number of bytes."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from typing import Any

from gisviewer.mapping.basemap import LEVELS, Basemap

Position = tuple[float, float]
"""(lon, lat) in degrees"""

TILE_BUDGET_BYTES = 1_000_000
"""The tiles that a page may carry, compressed; the page falls back on coarser ones where finer ones are left out."""

_MARGIN_TILES = {2: 0, 4: 1, 6: 1}
_LABEL_MARGIN_DEG = 12.0
_WORLD_KINDS = ("ocean", "country", "sea")


def pack_tiles(basemap: Basemap, positions: Sequence[Position], budget_bytes: int = TILE_BUDGET_BYTES) -> bytes:
    """An index [[z, x, y, length], ...] as JSON, a zero byte, and the tiles one after the other.

    Tiles of open sea are in the index with length 0. Coarse levels come first, then those nearest to most positions.
    """
    index: list[tuple[int, int, int, int]] = []
    tiles: list[bytes] = []
    spent = 0
    for level in LEVELS:
        for x, y in _wanted(level, positions):
            packed = basemap.compressed_tile(level, x, y)
            if level > 0 and spent + len(packed) > budget_bytes:
                continue
            spent += len(packed)
            tile = basemap.tile(level, x, y) if packed else b""
            index.append((level, x, y, len(tile)))
            tiles.append(tile)
    return json.dumps(index, separators=(",", ":")).encode() + b"\0" + b"".join(tiles)


def _wanted(level: int, positions: Sequence[Position]) -> list[tuple[int, int]]:
    """The tiles of a level: all of the coarse ones, else those around positions, most used first."""
    count = 2**level
    if level == 0:
        return [(0, 0)]
    uses: dict[tuple[int, int], float] = {}
    margin = _MARGIN_TILES[level]
    for lon, lat in positions:
        home_x, home_y = tile_of(lon, lat, level)
        for dx in range(-margin, margin + 1):
            for dy in range(-margin, margin + 1):
                if 0 <= home_y + dy < count:
                    tile = ((home_x + dx) % count, home_y + dy)
                    uses[tile] = uses.get(tile, 0) + (1.0 if dx == dy == 0 else 0.01)
    return sorted(uses, key=lambda tile: (-uses[tile], tile))


def tile_of(lon: float, lat: float, level: int) -> tuple[int, int]:
    """The tile that holds a position; latitudes beyond the square world belong to its edge."""
    sine = math.sin(math.radians(max(-85.0511, min(85.0511, lat))))
    y = 0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)
    count = 2**level
    return math.floor((lon / 360 + 0.5) * count) % count, min(count - 1, max(0, math.floor(y * count)))


def select_labels(rows: Iterable[list[Any]], positions: Sequence[Position]) -> list[list[Any]]:
    """The names of countries and seas, of large cities everywhere, and of everything near a position."""
    cells = {
        (math.floor(lon / _LABEL_MARGIN_DEG) + dx, math.floor(lat / _LABEL_MARGIN_DEG) + dy)
        for lon, lat in positions
        for dx in (-1, 0, 1)
        for dy in (-1, 0, 1)
    }
    chosen = []
    for row in rows:
        kind, _, from_zoom, _, lon, lat, *_ = row
        cell = (math.floor(lon / _LABEL_MARGIN_DEG), math.floor(lat / _LABEL_MARGIN_DEG))
        if kind in _WORLD_KINDS or from_zoom <= 4.5 or cell in cells:
            chosen.append(row)
    return chosen
