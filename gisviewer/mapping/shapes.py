"""The shapes of places: what is drawn for an incident that means all of a place of the gazetteer."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import shapely

from gisviewer.domain.incidents import Incident
from gisviewer.domain.places import GeometryKind

if TYPE_CHECKING:
    from gisviewer.gazetteer.store import Gazetteer

_COUNTRY = 6


def find_shape(incident: Incident) -> bytes | None:
    """The line or area to draw, as well-known binary: the incident's own, else its place's.

    None for points, for whole countries (which get a badge) and for places that the gazetteer does not know.

    Raises:
        GazetteerError: the bundled data is missing or damaged.
    """
    if incident.geometry_kind is GeometryKind.POINT or incident.geo_precision == _COUNTRY or not incident.is_located:
        return None
    return incident.wkb or (_load_shape(incident.place_id) if incident.place_id else None)


@lru_cache(maxsize=1000)
def _load_shape(place_id: str) -> bytes | None:
    try:
        return bytes(shapely.to_wkb(_open_gazetteer().geometry(place_id)))
    except KeyError:
        return None


@lru_cache(maxsize=1)
def _open_gazetteer() -> Gazetteer:
    from gisviewer.gazetteer.store import Gazetteer  # only where a shape is asked for: an empty map starts sooner

    return Gazetteer.open()
