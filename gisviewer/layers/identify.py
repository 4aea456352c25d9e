"""What lies under a click or in a rectangle."""

from __future__ import annotations

import numpy as np
import shapely

from gisviewer.layers.geometries import Coordinates
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.mvt import Ints


class Identifier:
    """Finds the features of one layer at a place; made once for a layer, answers in well under a millisecond."""

    def __init__(self, loaded: LoadedLayer) -> None:
        self._geometries = loaded.geometries
        self._lonlat = loaded.geometries.lonlat
        if self._lonlat is not None:
            rows = np.flatnonzero(loaded.geometries.present)
            self._by_lon = rows[np.argsort(self._lonlat[rows, 0], kind="stable")]
            self._sorted_lon = self._lonlat[self._by_lon, 0]
        else:
            self._tree = shapely.STRtree(loaded.geometries.shapes)

    def at(self, lon: float, lat: float, tolerance_deg: float) -> list[int]:
        """The rows of the features within a distance of a point, nearest first, then topmost (last drawn) first.

        Args:
            lon: longitude of the click.
            lat: latitude of the click.
            tolerance_deg: how far off a feature may be, in degrees of longitude.
        """
        squeeze = max(np.cos(np.radians(lat)), 0.01)
        box = (lon - tolerance_deg, lat - tolerance_deg * squeeze, lon + tolerance_deg, lat + tolerance_deg * squeeze)
        rows = self._candidates(box)
        if not len(rows):
            return []
        distance = self._distances(rows, lon, lat, squeeze)
        hits = distance <= tolerance_deg
        rows, distance = rows[hits], distance[hits]
        return [int(row) for row in rows[np.lexsort((-rows, distance))]]

    def within(self, west: float, south: float, east: float, north: float) -> list[int]:
        """The rows of the features that touch a rectangle, in ascending order."""
        if self._lonlat is not None:
            return sorted(int(row) for row in self._candidates((west, south, east, north)))
        hits = self._tree.query(shapely.box(west, south, east, north), predicate="intersects")
        return sorted(int(row) for row in hits)

    def _candidates(self, box: tuple[float, float, float, float]) -> Ints:
        west, south, east, north = box
        if self._lonlat is None:
            return np.asarray(self._tree.query(shapely.box(*box)))
        first, last = np.searchsorted(self._sorted_lon, (west, np.nextafter(east, np.inf)))
        rows = self._by_lon[first:last]
        lat = self._lonlat[rows, 1]
        return np.asarray(rows[(lat >= south) & (lat <= north)])

    def _distances(self, rows: Ints, lon: float, lat: float, squeeze: float) -> np.typing.NDArray[np.float64]:
        """Distances in degrees of longitude, with latitudes stretched as the map stretches them."""

        def flat(coordinates: Coordinates) -> Coordinates:
            return (coordinates - (lon, lat)) / (1.0, squeeze)

        if self._lonlat is not None:
            return np.asarray(np.hypot(*flat(self._lonlat[rows]).T))
        shapes = shapely.transform(self._geometries.shapes[rows], flat)
        return np.asarray(shapely.distance(shapes, shapely.Point(0, 0)))
