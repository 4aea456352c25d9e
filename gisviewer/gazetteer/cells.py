"""The Earth in cells, so that most points need no polygon: a cell knows which areas fill it and which cut it.

The cells of one degree stand first, row by row from the south-west. A cell that an edge cuts is divided into four, and
so on down to `CELL_LEVELS`. A value of `cells` is the number of a list of areas or, below zero, where the four quarters
of a cell begin: south-west, south-east, north-west, north-east.
"""

from __future__ import annotations

from dataclasses import dataclass

from gisviewer.gazetteer.layout import CELL_COLUMNS, CELL_LEVELS, CELL_ROWS


@dataclass(frozen=True, slots=True)
class CellTable:
    """The arrays as they were mapped; plain views of their numbers are read faster one by one than NumPy arrays."""

    cells: memoryview
    starts: memoryview
    areas: memoryview

    def areas_near(self, lon: float, lat: float) -> list[tuple[int, bool]]:
        """The areas that may hold a point, in ascending order, and whether its polygon must be asked."""
        x, y = lon + 180.0, lat + 90.0
        if not (0.0 <= x <= CELL_COLUMNS and 0.0 <= y <= CELL_ROWS):
            return []
        scale = 1 << CELL_LEVELS
        column = min(int(x * scale), CELL_COLUMNS * scale - 1)
        row = min(int(y * scale), CELL_ROWS * scale - 1)
        level = CELL_LEVELS
        value = self.cells[(row >> level) * CELL_COLUMNS + (column >> level)]
        while value < 0:
            level -= 1
            value = self.cells[-value + (row >> level & 1) * 2 + (column >> level & 1)]
        codes = self.areas[self.starts[value] : self.starts[value + 1]]
        return [(code >> 1, bool(code & 1)) for code in codes]
