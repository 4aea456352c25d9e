"""Geometries as export formats want them: valid, wound as RFC 7946 says, cut at the antimeridian."""

from __future__ import annotations

import shapely
from shapely.affinity import translate
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.incidents import Incident
from gisviewer.mapping.shapes import find_shape

_GRID_DEG = 1e-6
_WORLD = box(-180.0, -90.0, 180.0, 90.0)


def extent_of(incident: Incident) -> BaseGeometry | None:
    """The line or area that is meant, the one that the map draws; None where the incident means a point or a country.

    Raises:
        GazetteerError: the shape is that of a place, and the bundled data is missing or damaged.
    """
    wkb = find_shape(incident)
    if wkb is None:
        return None
    geometry = shapely.from_wkb(wkb, on_invalid="ignore")
    if geometry is None or geometry.is_empty or geometry.geom_type in ("Point", "MultiPoint"):
        return None
    geometry = shapely.force_2d(geometry)
    if not geometry.is_valid:
        geometry = shapely.make_valid(geometry)
    # Rounding to 0.1 m keeps the geometry valid, where rounding each number would not; normalizing fixes where rings
    # begin, so that a shape that is read back is written the same again.
    geometry = shapely.normalize(shapely.set_precision(cut_antimeridian(geometry), _GRID_DEG))
    return None if geometry.is_empty else shapely.orient_polygons(geometry, exterior_cw=False)


def cut_antimeridian(geometry: BaseGeometry) -> BaseGeometry:
    """The geometry with every part between -180 and 180 degrees; what lies beyond comes back on the other side."""
    west, _, east, _ = geometry.bounds
    if west >= -180.0 and east <= 180.0:
        return geometry
    parts = [translate(geometry, xoff=shift).intersection(_WORLD) for shift in (-360.0, 0.0, 360.0)]
    return shapely.union_all([part for part in parts if not part.is_empty])
