"""A representative point on every geometry."""

from __future__ import annotations

import shapely
from shapely.geometry.base import BaseGeometry


def point_on(geometry: BaseGeometry) -> tuple[float, float]:
    """(lon, lat) on the geometry: an area's centroid where it lies inside, the middle of a line's longest part."""
    if geometry.geom_type == "Point":
        point = geometry
    elif "Line" in geometry.geom_type:
        parts = shapely.get_parts(geometry)
        merged = shapely.line_merge(shapely.union_all(parts)) if len(parts) > 1 else geometry
        longest = max(shapely.get_parts(merged), key=lambda part: float(part.length))
        point = longest.interpolate(0.5, normalized=True)
    else:
        middle = geometry.centroid
        inside = shapely.contains_xy(geometry, middle.x, middle.y)
        point = middle if inside else geometry.representative_point()
    lon, lat = shapely.get_coordinates(point)[0].tolist()
    return lon, lat
