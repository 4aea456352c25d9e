"""The features of a layer as they leave it: geometries in WGS 84 with their attributes, row by row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from gisviewer.layers.geometries import Shapes


@dataclass(frozen=True, slots=True)
class LayerFrame:
    """`shapes` holds one geometry or None for each row of `table`; a layer without attributes has no columns."""

    shapes: Shapes
    table: pa.Table

    def __len__(self) -> int:
        return len(self.shapes)

    def __getitem__(self, name: str) -> list[Any]:
        """The values of a column, nulls as None.

        Raises:
            KeyError: there is none of that name.
        """
        values: list[Any] = self.table.column(name).to_pylist()
        return values
