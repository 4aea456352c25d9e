"""Areas to the cells of `gisviewer.gazetteer.cells`: which areas fill a cell, and which have an edge in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from gisviewer.gazetteer.layout import CELL_COLUMNS, CELL_LEVELS, CELL_ROWS

_MARGIN_DEG = 1e-7
"""An edge this near to a cell counts as in it, so that no rounding is between an edge and a point beside it."""
_CORNER = np.array([180.0, 90.0])
Cell = tuple[int, int]
"""Column and row from the south-western corner of the Earth, at some level."""


class CellWriter:
    """Collects areas by number."""

    def __init__(self) -> None:
        self._filled: list[defaultdict[Cell, list[int]]] = [defaultdict(list) for _ in range(CELL_LEVELS + 1)]
        self._cut: list[defaultdict[Cell, list[int]]] = [defaultdict(list) for _ in range(CELL_LEVELS + 1)]
        self._lists: dict[tuple[int, ...], int] = {}
        self._fours: dict[tuple[int, ...], int] = {}

    def add(self, number: int, area: BaseGeometry) -> None:
        """Enter an area; the numbers must ascend, as lists keep their order."""
        shapely.prepare(area)
        cut = _cells_of_edges(area)
        for level in range(CELL_LEVELS, -1, -1):
            for cell in cut:
                self._cut[level][cell].append(number)
            upper = {(column // 2, row // 2) for column, row in cut}
            beside = _children(upper) if level else _boxed(area)
            for cell in _inside(area, [cell for cell in beside if cell not in cut], level):
                self._filled[level][cell].append(number)
            cut = upper

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The three arrays."""
        roots = [(column, row) for row in range(CELL_ROWS) for column in range(CELL_COLUMNS)]
        values = [self._value_of(cell, 0, ()) for cell in roots]
        starts = np.cumsum([0, *map(len, self._lists)])
        return {
            "cells.npy": np.array([*values, *(value for four in self._fours for value in four)], np.int32),
            "cell_starts.npy": starts.astype(np.uint32),
            "cell_areas.npy": np.array([code for codes in self._lists for code in codes], np.uint32),
        }

    def _value_of(self, cell: Cell, level: int, held: tuple[int, ...]) -> int:
        held = (*held, *self._filled[level].get(cell, ()))
        cut = self._cut[level].get(cell, ())
        if cut and level < CELL_LEVELS:
            four = tuple(self._value_of(child, level + 1, held) for child in _four(cell))
            position = self._fours.setdefault(four, len(self._fours))
            return -(CELL_COLUMNS * CELL_ROWS + 4 * position)
        codes = sorted([*(2 * number for number in held), *(2 * number + 1 for number in cut)])
        return self._lists.setdefault(tuple(codes), len(self._lists))


def _four(cell: Cell) -> Iterable[Cell]:
    column, row = cell[0] * 2, cell[1] * 2
    return ((column, row), (column + 1, row), (column, row + 1), (column + 1, row + 1))


def _children(cells: Iterable[Cell]) -> list[Cell]:
    return [child for cell in cells for child in _four(cell)]


def _cells_of_edges(area: BaseGeometry) -> set[Cell]:
    """The finest cells that hold a piece of an edge; some near a long edge may hold none."""
    size = 0.5**CELL_LEVELS
    found: set[Cell] = set()
    for ring in shapely.get_rings(shapely.get_parts(shapely.segmentize(area, size / 2))):
        spots = shapely.get_coordinates(ring) + _CORNER
        low = np.floor((np.minimum(spots[:-1], spots[1:]) - _MARGIN_DEG) / size).astype(int)
        high = np.floor((np.maximum(spots[:-1], spots[1:]) + _MARGIN_DEG) / size).astype(int)
        for columns in (low[:, 0], high[:, 0]):
            for rows in (low[:, 1], high[:, 1]):
                found.update(zip(columns.tolist(), rows.tolist(), strict=True))
    limits = (CELL_COLUMNS << CELL_LEVELS, CELL_ROWS << CELL_LEVELS)
    return {(min(max(column, 0), limits[0] - 1), min(max(row, 0), limits[1] - 1)) for column, row in found}


def _boxed(area: BaseGeometry) -> list[Cell]:
    """All cells of the first level in the area's box."""
    west, south, east, north = area.bounds
    columns = range(max(int(west + 180), 0), min(int(east + 180), CELL_COLUMNS - 1) + 1)
    rows = range(max(int(south + 90), 0), min(int(north + 90), CELL_ROWS - 1) + 1)
    return [(column, row) for column in columns for row in rows]


def _inside(area: BaseGeometry, cells: list[Cell], level: int) -> list[Cell]:
    """Those of some cells without an edge that the area fills: their centre tells."""
    if not cells:
        return []
    centres = (np.array(cells) + 0.5) * 0.5**level - _CORNER
    held = shapely.contains_xy(area, centres[:, 0], centres[:, 1])
    return [cells[position] for position in np.flatnonzero(held)]
