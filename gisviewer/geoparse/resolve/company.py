"""Which candidates of an article keep company: what speaks for a place before any name is decided."""

from __future__ import annotations

import numpy as np

from gisviewer.geoparse.resolve.scene import Floats, Ints, Scene, among

_NEAR_KM, _FAR_KM = 40.0, 250.0
_MAX_OTHERS = 40
_MAX_RIVALS = 12
_EARTH_RADIUS_KM = 6371.009


def company_columns(scene: Scene, is_vast: Floats) -> Floats:
    """Three columns: how much of the other names may lie near, in the region, and in the same province.

    A name with many candidates says little by one of them, so each counts by the inverse root of their number; vast
    places (`is_vast`, one value for each row) stand for no spot and are left out.
    """
    columns = np.zeros((len(scene), 3))
    others = _others(scene, is_vast)
    if not others:
        return columns
    points = _unit_vectors(scene.lon, scene.lat)
    total = np.zeros(len(scene))
    for group, rows in others:
        weight = len(rows) ** -0.5
        cosine = np.clip((points @ points[rows].T).max(axis=1), -1, 1)
        distance = _EARTH_RADIUS_KM * np.arccos(cosine)
        same_area = among(scene.area, scene.area[rows]) & (scene.area >= 0)
        mine = scene.group == group
        weights = np.where(mine, 0.0, weight)
        total += weights
        columns[:, 0] += weights * np.exp(-distance / _NEAR_KM)
        columns[:, 1] += weights * np.exp(-distance / _FAR_KM)
        columns[:, 2] += weights * same_area
    return columns / np.maximum(total, 1e-9)[:, None]


def _others(scene: Scene, is_vast: Floats) -> list[tuple[int, Ints]]:
    """The groups that others are compared with, those named most often, with their first candidates."""
    often = sorted(range(len(scene.groups)), key=lambda number: -len(scene.groups[number].members))
    found = []
    for number in often:
        rows = np.array(scene.rows(number)[:_MAX_RIVALS], dtype=np.int64)
        rows = rows[is_vast[rows] == 0]
        if len(rows):
            found.append((number, rows))
        if len(found) == _MAX_OTHERS:
            break
    return found


def _unit_vectors(lon: Floats, lat: Floats) -> Floats:
    lon, lat = np.radians(lon), np.radians(lat)
    vectors: Floats = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
    return vectors
