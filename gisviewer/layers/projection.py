"""From degrees to the square of the web map: Web Mercator scaled to 0..1, x eastward, y southward."""

from __future__ import annotations

import math

import numpy as np
import shapely

from gisviewer.layers.geometries import Coordinates, Shapes, chunks

MAX_LATITUDE = 85.0511287798066
"""The latitude where the square ends."""


def to_square(lonlat: Coordinates) -> Coordinates:
    """(n, 2) degrees to (n, 2) positions in the square; latitudes beyond its edge are drawn on the edge."""
    sine = np.sin(np.radians(np.clip(lonlat[:, 1], -MAX_LATITUDE, MAX_LATITUDE)))
    y = 0.5 - np.log((1 + sine) / (1 - sine)) / (4 * math.pi)
    return np.stack(((lonlat[:, 0] + 180) / 360, np.clip(y, 0.0, 1.0)), axis=1)


def shapes_to_square(shapes: Shapes) -> Shapes:
    """The same for geometries; heights are dropped."""
    result = np.empty(len(shapes), object)
    for part in chunks(len(shapes), 2_000):
        result[part] = shapely.transform(shapes[part], to_square)
    return result
