"""What lies under a click or in a rectangle."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from gisviewer.domain.layers import FieldInfo, Layer
from gisviewer.layers.box_tree import BoxTree
from gisviewer.layers.drawable import simple_parts
from gisviewer.layers.features import LayerFeatures
from gisviewer.layers.geometries import Coordinates
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.mvt import Ints
from gisviewer.layers.seam import cut_at_seam

_TITLE_FIELDS = ("name", "title", "label", "name_en", "nam", "id")
"""Fields that a feature is called by, the best first."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A feature that was found: the row of a layer."""

    layer_id: str
    row: int


class Picker:
    """Finds the features that are drawn at a place or in a rectangle, in all layers; may be called from any thread."""

    def __init__(self, features: LayerFeatures) -> None:
        self._features = features
        self._identifiers: dict[str, tuple[LoadedLayer, Identifier]] = {}

    def at(self, layers: Iterable[Layer], lon: float, lat: float, zoom: float, reach_px: float = 4) -> list[Hit]:
        """The features under a click, those of the first layer first; within a layer as `Identifier.at` has them.

        Args:
            layers: the layers of the map, topmost first; hidden ones are passed over.
            lon: longitude of the click.
            lat: latitude of the click.
            zoom: the map's.
            reach_px: how far beside the edge of a symbol or line a click still hits it.
        """
        degrees_per_px = 360 / (256 * 2.0**zoom)
        hits: list[Hit] = []
        for layer in layers:
            identifier = self._identifier(layer, zoom)
            if identifier is None:
                continue
            size = layer.style.size_px if layer.geometry == "point" else layer.style.outline_width_px
            rows = identifier.at(lon, lat, (reach_px + size / 2) * degrees_per_px)
            shown = self._features.shown(layer.id)
            hits += [Hit(layer.id, row) for row in rows if shown[row]]
        return hits

    def within(self, layers: Iterable[Layer], box: tuple[float, float, float, float], zoom: float) -> dict[str, Ints]:
        """The rows of each visible layer that touch a rectangle (west, south, east, north), ascending."""
        found: dict[str, Ints] = {}
        for layer in layers:
            identifier = self._identifier(layer, zoom)
            if identifier is None:
                continue
            rows = np.array(identifier.within(*box), np.int64)
            rows = rows[self._features.shown(layer.id)[rows]]
            if len(rows):
                found[layer.id] = rows
        return found

    def _identifier(self, layer: Layer, zoom: float) -> Identifier | None:
        """None where the layer is not drawn."""
        loaded = self._features.get(layer.id)
        if loaded is None or not layer.visible or not layer.style.min_zoom <= zoom <= layer.style.max_zoom:
            return None
        known = self._identifiers.get(layer.id)
        if known is None or known[0] is not loaded:
            known = (loaded, Identifier(loaded))
            self._identifiers[layer.id] = known
        return known[1]


def title_field(fields: Sequence[FieldInfo]) -> str | None:
    """The field that features are called by: one named so, else the first text, else the first of all."""
    by_name = {field.name.lower(): field.name for field in reversed(fields)}
    named = next((by_name[name] for name in _TITLE_FIELDS if name in by_name), None)
    first_text = next((field.name for field in fields if field.kind == "text"), None)
    return named or first_text or (fields[0].name if fields else None)


def title_of(row: Mapping[str, Any], fields: Sequence[FieldInfo]) -> str:
    """What a feature is called; empty where its field is."""
    field = title_field(fields)
    value = row.get(field) if field is not None else None
    return "" if value is None else str(value)


class Identifier:
    """Finds the features of one layer at a place; made once for a layer, answers in well under a millisecond.

    What crosses the antimeridian is found on both of its sides.
    """

    def __init__(self, loaded: LoadedLayer) -> None:
        self._lonlat = loaded.geometries.lonlat
        if self._lonlat is not None:
            rows = np.flatnonzero(loaded.geometries.present)
            self._by_lon = rows[np.argsort(self._lonlat[rows, 0], kind="stable")]
            self._sorted_lon = self._lonlat[self._by_lon, 0]
        else:
            parts, rows = simple_parts(loaded.geometries.shapes)
            self._parts, source = cut_at_seam(parts)
            self._row_of_part = rows[source]
            self._tree = BoxTree(shapely.bounds(self._parts).reshape(-1, 4))

    def at(self, lon: float, lat: float, tolerance_deg: float) -> list[int]:
        """The rows of the features within a distance of a point, nearest first, then topmost (last drawn) first.

        Args:
            lon: longitude of the click.
            lat: latitude of the click.
            tolerance_deg: how far off a feature may be, in degrees of longitude.
        """
        found: dict[int, float] = {}
        for turn in _turns(lon - tolerance_deg, lon + tolerance_deg):
            for row, distance in self._near(lon + turn, lat, tolerance_deg):
                found[row] = min(distance, found.get(row, np.inf))
        return sorted(found, key=lambda row: (found[row], -row))

    def within(self, west: float, south: float, east: float, north: float) -> list[int]:
        """The rows of the features that touch a rectangle, in ascending order; east may lie beyond 180."""
        east = east + 360 if east < west else east
        found = []
        for turn in _turns(west, east):
            box = (west + turn, south, east + turn, north)
            if self._lonlat is not None:
                found.append(self._points_in(box))
            else:
                parts = self._tree.query(*box)
                touching = shapely.intersects(self._parts[parts], shapely.box(*box))
                found.append(self._row_of_part[parts[touching]])
        rows: list[int] = np.unique(np.concatenate(found)).tolist()
        return rows

    def _near(self, lon: float, lat: float, tolerance_deg: float) -> list[tuple[int, float]]:
        squeeze = max(np.cos(np.radians(lat)), 0.01)
        box = (lon - tolerance_deg, lat - tolerance_deg * squeeze, lon + tolerance_deg, lat + tolerance_deg * squeeze)

        def flat(coordinates: Coordinates) -> Coordinates:
            """Degrees of longitude from the click, with latitudes stretched as the map stretches them."""
            return (coordinates - (lon, lat)) / (1.0, squeeze)

        if self._lonlat is not None:
            rows = self._points_in(box)
            distance = np.hypot(*flat(self._lonlat[rows]).T)
        else:
            parts = self._tree.query(*box)
            rows = self._row_of_part[parts]
            with np.errstate(invalid="ignore"):  # damaged coordinates have no distance
                distance = shapely.distance(shapely.transform(self._parts[parts], flat), shapely.Point(0, 0))
        near = distance <= tolerance_deg
        return list(zip(rows[near].tolist(), np.asarray(distance)[near].tolist(), strict=True))

    def _points_in(self, box: tuple[float, float, float, float]) -> Ints:
        assert self._lonlat is not None
        west, south, east, north = box
        first, last = np.searchsorted(self._sorted_lon, (west, np.nextafter(east, np.inf)))
        rows = self._by_lon[first:last]
        lat = self._lonlat[rows, 1]
        return np.asarray(rows[(lat >= south) & (lat <= north)])


def _turns(west: float, east: float) -> tuple[int, ...]:
    """By which whole turns a range of longitudes is moved to meet those of the layers (-180 to 180, or 0 to 360)."""
    turns = [0]
    if west < 0:
        turns.append(360)
    if east > 180 or west >= 180:
        turns.append(-360)
    return tuple(turns)
