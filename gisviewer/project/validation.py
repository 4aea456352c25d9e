"""What is doubtful about incidents, in words: a list to work through before results are used."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

import shapely

from gisviewer.domain.incidents import Incident, Status
from gisviewer.domain.places import GeometryKind
from gisviewer.gazetteer.api import GeometryIndex
from gisviewer.project.workspace import Workspace

_BROAD_PRECISIONS = (5, 6, 7)
"""Borders and regions, countries, the sea: their point need not lie in the country that they are counted to."""
_TOLERANCE_KM = 5.0
"""How far from its country a place may lie: boundaries are simplified, and towns lie on coasts and rivers."""
_KM_PER_DEGREE = 111.2


class Check(StrEnum):
    """What was checked."""

    DATE_ORDER = "date order"
    FUTURE_DATE = "date after publication"
    COORDINATES = "coordinates"
    COUNTRY = "country"
    SOURCE = "source"
    COUNTS = "counts"


@dataclass(frozen=True, slots=True)
class Finding:
    """What is doubtful about one incident."""

    incident_id: str
    check: Check
    message: str


def validate(workspace: Workspace, gazetteer: GeometryIndex | None = None) -> list[Finding]:
    """The findings on all incidents that are not rejected; countries are compared where a gazetteer is given."""
    findings = []
    for incident in workspace.incidents.values():
        if incident.status is not Status.REJECTED:
            findings += check_incident(incident, workspace, gazetteer)
    return findings


def check_incident(incident: Incident, workspace: Workspace, gazetteer: GeometryIndex | None = None) -> list[Finding]:
    """The findings on one incident."""
    faults: list[tuple[Check, Iterable[str]]] = [
        (Check.DATE_ORDER, _date_order(incident)),
        (Check.FUTURE_DATE, _dates_after_publication(incident, workspace)),
        (Check.COORDINATES, _coordinates(incident)),
        (Check.SOURCE, _sources(incident, workspace)),
        (Check.COUNTS, _counts(incident)),
    ]
    if gazetteer is not None:
        faults.append((Check.COUNTRY, _country(incident, gazetteer)))
    return [Finding(incident.id, check, message) for check, messages in faults for message in messages]


def _date_order(incident: Incident) -> Iterator[str]:
    first, last = incident.date_start, incident.date_end
    if first is not None and last is not None and first > last:
        yield f"It begins on {first.isoformat()}, after it ends on {last.isoformat()}."


def _dates_after_publication(incident: Incident, workspace: Workspace) -> Iterator[str]:
    articles = [workspace.article(source.article_id) for source in incident.sources]
    days = [article.published for article in articles if article is not None and article.published is not None]
    if incident.date_start is not None and days and incident.date_start > max(days):
        yield (f"It begins on {incident.date_start.isoformat()}, but its latest article is of {max(days).isoformat()}.")


def _coordinates(incident: Incident) -> Iterator[str]:
    lon, lat = incident.lon, incident.lat
    if (lon is None) != (lat is None):
        yield "It has only one of longitude and latitude."
    elif lon is not None and lat is not None:
        if lon == 0 and lat == 0:
            yield "It lies at 0, 0, where unknown positions often end up."
        elif not (math.isfinite(lon) and math.isfinite(lat) and abs(lon) <= 180 and abs(lat) <= 90):
            yield f"{lat}, {lon} is no position on Earth."


def _sources(incident: Incident, workspace: Workspace) -> Iterator[str]:
    if not incident.sources:
        yield "It has no source."
    for source in incident.sources:
        article = workspace.article(source.article_id)
        if article is None:
            yield f"Its article {source.article_id} is not in the project."
        elif any(excerpt.span.end > len(article.text) for excerpt in source.excerpts):
            yield f"An excerpt lies beyond the end of “{article.title or article.id}”."


def _counts(incident: Incident) -> Iterator[str]:
    counts = {
        "The number of dead": (incident.fatalities_low, incident.fatalities_best, incident.fatalities_high),
        **{f"The number of {c.kind}": (c.low, c.best, c.high) for c in incident.casualties},
    }
    for name, values in counts.items():
        known = [value for value in values if value is not None]
        if known != sorted(known):
            yield f"{name} falls from low to best to high: {', '.join(map(str, known))}."
        if any(value < 0 for value in known):
            yield f"{name} is negative."


def _country(incident: Incident, gazetteer: GeometryIndex) -> Iterator[str]:
    if not incident.country or incident.geo_precision in _BROAD_PRECISIONS or incident.disputed:
        return
    if incident.geometry_kind is not GeometryKind.POINT or next(_coordinates(incident), None) is not None:
        return
    lon, lat = incident.lon, incident.lat
    if lon is None or lat is None:
        return
    areas = gazetteer.areas_at(lon, lat)
    if areas.disputed or (areas.country is not None and areas.country.country == incident.country):
        return
    claimed = gazetteer.country(incident.country)
    if claimed is None:
        yield f"“{incident.country}” is no code of a country."
    elif _distance_km(gazetteer, claimed.id, lon, lat) > max(_TOLERANCE_KM, incident.uncertainty_km or 0.0):
        place = areas.country.name if areas.country is not None else "no country"
        yield f"It is said to be in {claimed.name}, but its position is in {place}."


def _distance_km(gazetteer: GeometryIndex, place_id: str, lon: float, lat: float) -> float:
    """From a point to a place, near enough to tell some kilometres: longitudes are shortened to the latitude's."""
    near = max(math.cos(math.radians(lat)), 0.01)
    scaled = shapely.transform(gazetteer.geometry(place_id), lambda at: at * (near, 1.0))
    return float(shapely.distance(scaled, shapely.Point(lon * near, lat))) * _KM_PER_DEGREE
