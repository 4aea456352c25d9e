"""Which candidates of an annotated article are right: those near the annotated point, or areas that hold it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from gisviewer.domain.places import FeatureClass, Mention
from gisviewer.domain.text import Span
from gisviewer.gazetteer.api import GeometryIndex
from gisviewer.geoparse.resolve.features import distances_km
from gisviewer.geoparse.resolve.scene import Floats, Ints, Scene
from gisviewer.geoparse.train.corpus import GoldArticle
from gisviewer.geoparse.train.gold import RIGHT_KM

_NEAR_ENOUGH = 1.5
_CLOSE_KM = 30.0
_REGION_KM = 1500.0


def right_candidates(gold: GoldArticle, mentions: Sequence[Mention], scene: Scene, areas: GeometryIndex) -> Ints:
    """For each row of a scene 1 where it is right, 0 where it is wrong, -1 where that is not known."""
    points = {place.span: (place.lon, place.lat) for place in gold.places if place.lon is not None}
    right = np.full(len(scene), -1, dtype=np.int64)
    for number, group in enumerate(scene.groups):
        known = [_point(points, mentions[position].span) for position in group.members]
        lons, lats = (np.array([point[axis] for point in known if point]) for axis in (0, 1))
        rows = np.array(scene.rows(number))
        if not len(lons) or not len(rows):
            continue
        distance = np.median(
            distances_km(scene.lon[rows][:, None], scene.lat[rows][:, None], lons[None], lats[None]), axis=1
        )
        limit = min(RIGHT_KM, max(_NEAR_ENOUGH * float(distance.min()), _CLOSE_KM))
        right[rows] = distance <= limit
        if not right[rows].any():
            right[rows] = _holding(scene, rows, distance, float(lons[0]), float(lats[0]), areas)
    return right


def _holding(scene: Scene, rows: Ints, distance: Floats, lon: float, lat: float, areas: GeometryIndex) -> list[bool]:
    """Whether each candidate is a vast area around the point: no two gazetteers put Canada on one."""
    there = areas.areas_at(lon, lat)
    holders = {place.id for place in (there.country, there.admin1) if place is not None}
    return [
        scene.named(int(row)).place.id in holders
        or (scene.named(int(row)).place.feature_class is FeatureClass.REGION and bool(km <= _REGION_KM))
        for row, km in zip(rows, distance, strict=True)
    ]


def _point(points: Mapping[Span, tuple[float | None, float | None]], span: Span) -> tuple[float, float] | None:
    for gold, (lon, lat) in points.items():
        if gold.overlaps(span) and lon is not None and lat is not None:
            return lon, lat
    return None
