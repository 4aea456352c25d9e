"""Incidents of several articles that may be one event: suggested with reasons, never merged here."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from gisviewer.domain.incidents import Casualties, Incident
from gisviewer.domain.places import Role
from gisviewer.domain.text import Span
from gisviewer.jobs import CancelToken

if TYPE_CHECKING:
    from pyproj import Geod

_NEAR_KM = {1: 10.0, 2: 35.0, 3: 60.0, 4: 150.0, 5: 150.0, 6: 600.0, 7: 200.0}
"""How far apart two tellings of one event may lie, by the coarser geographic precision."""
_COUNTRY = 6
_USUAL_KM = 25.0
_RADIUS_KM = 6371.0
_SLACK = timedelta(days=1)
MIN_SCORE = 0.6


@dataclass(frozen=True, slots=True)
class SameEvent:
    """Two incidents that may be one event; `reasons` say why, in words."""

    first: str
    second: str
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EventGroup:
    """Incidents that may all be one event, in the order given; `score` is that of the weakest link."""

    incident_ids: tuple[str, ...]
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """What one article says of an event: a row of the table that is shown before a merge."""

    incident_id: str
    article_id: str
    place: str
    date_start: date | None
    date_end: date | None
    event_type: str
    casualties: tuple[Casualties, ...]
    excerpt: Span | None


def group_same_events(
    incidents: Sequence[Incident], apart: Collection[frozenset[str]] = (), cancel: CancelToken | None = None
) -> list[EventGroup]:
    """The incidents that may be one event, likeliest groups first; pairs that are kept `apart` join nothing.

    Raises:
        Cancelled: between two incidents.
    """
    order = {incident.id: number for number, incident in enumerate(incidents)}
    groups: dict[str, set[str]] = {}
    links: list[SameEvent] = []
    for link in suggest_same_events(incidents, cancel):
        first, second = groups.get(link.first, {link.first}), groups.get(link.second, {link.second})
        if first is second or any(frozenset((a, b)) in apart for a in first for b in second):
            continue
        links.append(link)
        joined = first | second
        groups.update(dict.fromkeys(joined, joined))
    found = []
    for members in {id(group): group for group in groups.values()}.values():
        inside = [link for link in links if link.first in members]
        reasons = dict.fromkeys(reason for link in inside for reason in link.reasons)
        ids = tuple(sorted(members, key=lambda key: order[key]))
        found.append(EventGroup(ids, min(link.score for link in inside), tuple(reasons)))
    return sorted(found, key=lambda group: (-group.score, group.incident_ids))


def suggest_same_events(incidents: Sequence[Incident], cancel: CancelToken | None = None) -> list[SameEvent]:
    """The pairs of incidents from different articles that may be one event, the likeliest first.

    Raises:
        Cancelled: between two incidents.
    """
    events = [i for i in incidents if i.role is Role.EVENT and i.is_located and i.date_start and i.date_end]
    events.sort(key=lambda incident: incident.date_start or date.min)
    near = _Nearby(events)
    found = []
    for index, first in enumerate(events):
        if cancel is not None:
            cancel.check()
        for second in near.after(index):
            if not _articles(first) & _articles(second):
                suggestion = _compare(first, second)
                if suggestion.score >= MIN_SCORE:
                    found.append(suggestion)
    return sorted(found, key=lambda suggestion: (-suggestion.score, suggestion.first))


class _Nearby:
    """Which of many events, sorted by their first day, may lie near enough to one of them in time and space."""

    def __init__(self, events: Sequence[Incident]) -> None:
        self._events = events
        self._starts = np.array([event.date_start.toordinal() for event in events if event.date_start])
        self._ends = np.array([event.date_end.toordinal() for event in events if event.date_end])
        lon, lat = np.radians([(event.lon or 0.0, event.lat or 0.0) for event in events]).reshape(-1, 2).T
        self._places = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
        self._reach_km = np.array([_NEAR_KM.get(event.geo_precision, _USUAL_KM) for event in events])

    def after(self, index: int) -> list[Incident]:
        """Those behind the one at an index that may be near to it: on a globe, with something to spare."""
        last_day = self._ends[index] + 2 * _SLACK.days
        stop = int(np.searchsorted(self._starts, last_day, side="right"))
        rest = slice(index + 1, stop)
        chord_km = _RADIUS_KM * np.linalg.norm(self._places[rest] - self._places[index], axis=1)
        reach_km = np.maximum(self._reach_km[rest], self._reach_km[index])
        return [self._events[index + 1 + int(found)] for found in np.nonzero(chord_km <= 1.02 * reach_km)[0]]


def make_claims(incidents: Sequence[Incident]) -> list[Claim]:
    """What each source of the incidents says, a row for each."""
    rows = []
    for incident in incidents:
        for source in incident.sources:
            rows.append(
                Claim(
                    incident.id,
                    source.article_id,
                    incident.place_name,
                    incident.date_start,
                    incident.date_end,
                    incident.event_type,
                    source.casualties,
                    max((excerpt.span for excerpt in source.excerpts), key=len, default=None),
                )
            )
    return rows


def _articles(incident: Incident) -> set[str]:
    return {source.article_id for source in incident.sources}


def _compare(first: Incident, second: Incident) -> SameEvent:
    reasons = []
    score = 0.0
    distance = _distance_km(first, second)
    reach = _NEAR_KM.get(max(first.geo_precision, second.geo_precision), _USUAL_KM)
    if first.place_id and first.place_id == second.place_id:
        score += 0.45 if max(first.geo_precision, second.geo_precision) < _COUNTRY else 0.2
        reasons.append(f"both at {first.place_name}")
    elif distance <= reach:
        score += 0.35
        reasons.append(f"{distance:.0f} km apart")
    else:
        return SameEvent(first.id, second.id, 0.0, ())
    if (first.date_start, first.date_end) == (second.date_start, second.date_end):
        score += 0.25
        reasons.append("on the same days")
    else:
        score += 0.1
        reasons.append("within two days")
    if first.event_type == second.event_type:
        score += 0.2
        reasons.append(f"both {first.event_type}")
    mine, other = first.fatalities_best, second.fatalities_best
    if mine is not None and other is not None:
        if abs(mine - other) <= 0.2 * max(mine, other):
            score += 0.1
            reasons.append(f"{mine} and {other} killed")
        elif abs(mine - other) > 0.7 * max(mine, other):
            score -= 0.15
            reasons.append(f"but {mine} and {other} killed")
    return SameEvent(first.id, second.id, round(min(score, 1.0), 3), tuple(reasons))


@lru_cache(maxsize=1)
def _geod() -> Geod:
    from pyproj import Geod  # loaded when there are events to compare: the window is up long before

    return Geod(ellps="WGS84")


def _distance_km(first: Incident, second: Incident) -> float:
    if first.lon is None or first.lat is None or second.lon is None or second.lat is None:
        return float("inf")
    return float(_geod().inv(first.lon, first.lat, second.lon, second.lat)[2]) / 1000
