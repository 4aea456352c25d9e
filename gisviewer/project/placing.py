"""Putting an incident elsewhere: at a place of the gazetteer, a point, a drawn line or area; pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import shapely
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.incidents import Incident
from gisviewer.domain.places import FeatureClass, GeometryKind, Place
from gisviewer.layers.seam import cut_at_seam
from gisviewer.project.edits import mark_edited

if TYPE_CHECKING:
    from gisviewer.gazetteer.api import Containment

_PLACED = ("lon", "lat", "place_id", "place_name", "country", "admin1", "geo_precision")
_PRECISIONS = {
    FeatureClass.COUNTRY: 6,
    FeatureClass.ADMIN1: 4,
    FeatureClass.ADMIN2: 3,
    FeatureClass.DISPUTED: 5,
    FeatureClass.REGION: 5,
    FeatureClass.RIVER: 5,
    FeatureClass.BORDER: 5,
    FeatureClass.SEA: 7,
}
_DIGITS = 7
"""Of a drawn degree: nobody points more exactly than to a centimetre."""
_DRAWN_PRECISION = 5
"""A drawn line or area: UCDP's code for borders, roads, rivers and regions."""


def move_to_place(incident: Incident, place: Place) -> Incident:
    """The incident at a place of the gazetteer, whose shape and precision it takes."""
    moved = replace(
        incident,
        lon=place.lon,
        lat=place.lat,
        wkb=None,
        geometry_kind=place.geometry_kind,
        geo_precision=_PRECISIONS.get(place.feature_class, 1),
        uncertainty_km=None,
        place_id=place.id,
        place_name=place.name,
        place_names=place.names,
        country=place.country,
        admin1=place.admin1,
        disputed=place.name if place.feature_class == FeatureClass.DISPUTED else "",
        claimants=place.claimants,
    )
    return mark_edited(moved, _PLACED)


def move_to_point(incident: Incident, lon: float, lat: float, areas: Containment | None) -> Incident:
    """The incident at a point that a person gave, with the areas that hold it where they are known."""
    return _move(incident, shapely.Point(lon, lat), 1, areas)


def move_to_shape(incident: Incident, shape: BaseGeometry, areas: Containment | None) -> Incident:
    """The incident along a line or over an area that a person drew; `areas` are those of `point_on(shape)`.

    Raises:
        ValueError: the shape is empty.
    """
    if shape.is_empty:
        raise ValueError("an empty shape is nowhere")
    return _move(incident, shape, _DRAWN_PRECISION, areas)


def make_shape(kind: GeometryKind, points: Sequence[tuple[float, float]]) -> BaseGeometry | None:
    """The line or area through drawn points (lon, lat); None where they make none.

    Longitudes may run past 180; the shape is cut at the antimeridian. An outline that crosses itself is parted.
    """
    rounded = [(round(lon, _DIGITS), round(lat, _DIGITS)) for lon, lat in points]
    distinct = [at for number, at in enumerate(rounded) if number == 0 or at != rounded[number - 1]]
    if len(set(distinct)) < (2 if kind is GeometryKind.LINE else 3):
        return None
    drawn = shapely.LineString(distinct) if kind is GeometryKind.LINE else shapely.make_valid(shapely.Polygon(distinct))
    wanted = 1 if kind is GeometryKind.LINE else 2
    # Twice: a mended outline may be a collection of areas of several parts, with left-over lines.
    single = shapely.get_parts(shapely.get_parts(drawn))
    parts = single[shapely.get_dimensions(single) == wanted]
    if not len(parts):
        return None  # an area without extent
    whole = shapely.union_all(cut_at_seam(parts)[0])
    return whole if not whole.is_empty else None


def point_on(shape: BaseGeometry) -> tuple[float, float]:
    """A point (lon, lat) on a shape: the middle of a line, somewhere well inside an area."""
    if shapely.get_dimensions(shape) == 1:
        longest = max(shapely.get_parts(shape), key=shapely.length)
        point = shapely.line_interpolate_point(longest, 0.5, normalized=True)
    else:
        point = shape.representative_point()
    return float(point.x), float(point.y)


def _move(incident: Incident, shape: BaseGeometry, geo_precision: int, areas: Containment | None) -> Incident:
    kind = (GeometryKind.POINT, GeometryKind.LINE, GeometryKind.AREA)[int(shapely.get_dimensions(shape))]
    lon, lat = (shape.x, shape.y) if isinstance(shape, shapely.Point) else point_on(shape)
    disputed = areas.disputed[0] if areas is not None and areas.disputed else None
    moved = replace(
        incident,
        lon=lon,
        lat=lat,
        wkb=None if kind is GeometryKind.POINT else bytes(shapely.to_wkb(shape)),
        geometry_kind=kind,
        geo_precision=geo_precision,
        uncertainty_km=None,
        place_id="",
        country=areas.country.country if areas is not None and areas.country is not None else "",
        admin1=areas.admin1.name if areas is not None and areas.admin1 is not None else "",
        disputed=disputed.name if disputed is not None else "",
        claimants=disputed.claimants if disputed is not None else (),
    )
    return mark_edited(moved, _PLACED)
