"""Layers made of shapes, for tests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyarrow as pa
import shapely

from gisviewer.domain.layers import Layer
from gisviewer.layers.attributes import AttributeTable
from gisviewer.layers.extents import extent_of
from gisviewer.layers.geometries import Geometries
from gisviewer.layers.loaded import LoadedLayer


def make_layer(shapes: Sequence[Any], columns: dict[str, list[Any]] | None = None) -> LoadedLayer:
    """A layer of shapely geometries (None allowed) with the columns given."""
    array = np.empty(len(shapes), object)
    array[:] = shapes
    table = pa.table(columns) if columns else pa.table({"row": list(range(len(shapes)))})
    geometries = Geometries.compacted(array)
    layer = Layer("test", "test", geometry=geometries.kind, count=len(array), extent=extent_of(geometries))
    return LoadedLayer(layer, geometries, AttributeTable.of_table(table))


def random_points(rng: np.random.Generator, count: int) -> list[Any]:
    lon = rng.uniform(-180, 180, count)
    lat = rng.uniform(-84, 84, count)
    return list(shapely.points(lon, lat))


def random_polygons(rng: np.random.Generator, count: int, vertices: int = 9) -> list[Any]:
    """Star-shaped polygons of many sizes, valid, none across the antimeridian."""
    shapes = []
    for _ in range(count):
        radius = 10 ** rng.uniform(-3, 1.2)
        x, y = rng.uniform(-160, 160), rng.uniform(-65, 65)
        angles = np.sort(rng.uniform(0, 2 * np.pi, vertices))
        reach = radius * rng.uniform(0.3, 1, vertices)
        shapes.append(shapely.Polygon(np.column_stack((x + reach * np.cos(angles), y + reach * np.sin(angles)))))
    return [shape if shape.is_valid else shape.convex_hull for shape in shapes]
