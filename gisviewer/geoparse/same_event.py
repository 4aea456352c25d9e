"""Incidents of several articles that may be one event: suggested with reasons, never merged here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pyproj import Geod

from gisviewer.domain.incidents import Incident
from gisviewer.domain.places import Role

_GEOD = Geod(ellps="WGS84")
_NEAR_KM = {1: 10.0, 2: 35.0, 3: 60.0, 4: 150.0, 5: 150.0, 6: 600.0, 7: 200.0}
"""How far apart two tellings of one event may lie, by the coarser geographic precision."""
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
class Claim:
    """What one article says of an event: a row of the table that is shown before a merge."""

    incident_id: str
    article_id: str
    place: str
    date_start: date | None
    date_end: date | None
    event_type: str
    fatalities: tuple[int | None, int | None, int | None]
    according_to: str


def suggest_same_events(incidents: Sequence[Incident]) -> list[SameEvent]:
    """The pairs of incidents from different articles that may be one event, the likeliest first."""
    events = [i for i in incidents if i.role is Role.EVENT and i.is_located and i.date_start and i.date_end]
    events.sort(key=lambda incident: incident.date_start or date.min)
    found = []
    for index, first in enumerate(events):
        for second in events[index + 1 :]:
            if second.date_start and first.date_end and second.date_start > first.date_end + 2 * _SLACK:
                break
            if not _articles(first) & _articles(second):
                suggestion = _compare(first, second)
                if suggestion.score >= MIN_SCORE:
                    found.append(suggestion)
    return sorted(found, key=lambda suggestion: (-suggestion.score, suggestion.first))


def make_claims(incidents: Sequence[Incident]) -> list[Claim]:
    """What each source of the incidents says, a row for each."""
    rows = []
    for incident in incidents:
        for source in incident.sources:
            killed = next((entry for entry in source.casualties if entry.kind == "killed"), None)
            numbers = (killed.low, killed.best, killed.high) if killed else (None, None, None)
            rows.append(
                Claim(
                    incident.id,
                    source.article_id,
                    incident.place_name,
                    incident.date_start,
                    incident.date_end,
                    incident.event_type,
                    numbers,
                    killed.according_to if killed else "",
                )
            )
    return rows


def _articles(incident: Incident) -> set[str]:
    return {source.article_id for source in incident.sources}


def _compare(first: Incident, second: Incident) -> SameEvent:
    reasons = []
    score = 0.0
    distance = _distance_km(first, second)
    reach = _NEAR_KM.get(max(first.geo_precision, second.geo_precision), 25.0)
    if first.place_id and first.place_id == second.place_id:
        score += 0.45
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


def _distance_km(first: Incident, second: Incident) -> float:
    if first.lon is None or first.lat is None or second.lon is None or second.lat is None:
        return float("inf")
    return float(_GEOD.inv(first.lon, first.lat, second.lon, second.lat)[2]) / 1000
