"""Review decisions as steps: pure functions that read a workspace and give the `Edit` for `Workspace.apply`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.incidents import Incident, Status
from gisviewer.domain.places import Candidate, GeometryKind
from gisviewer.project.workspace import Edit, Table, Workspace

REJECT_REASONS = ("not a place", "a government, not a place", "not an incident", "duplicate", "other")
_PLACE_FIELDS = ("place_id", "lon", "lat", "wkb", "geo_precision")


def accept(workspace: Workspace, incident_ids: Sequence[str]) -> Edit:
    """Accept incidents as they are."""
    return _decide(workspace, "Accept", incident_ids, Status.ACCEPTED)


def reject(workspace: Workspace, incident_ids: Sequence[str], reason: str) -> Edit:
    """Reject incidents for one reason, in words."""
    return _decide(workspace, "Reject", incident_ids, Status.REJECTED, reason)


def mark_unsure(workspace: Workspace, incident_ids: Sequence[str], reason: str = "") -> Edit:
    """Leave incidents in doubt, for somebody else to decide."""
    return _decide(workspace, "Mark unsure", incident_ids, Status.UNSURE, reason)


def choose_candidate(workspace: Workspace, incident_id: str, candidate: Candidate) -> Edit:
    """Accept an incident at another place that was considered; the point is the place's, as a town's is."""
    place = candidate.place
    fields = {
        "place_id": place.id,
        "place_name": place.name,
        "place_names": place.names,
        "country": place.country,
        "admin1": place.admin1,
        "disputed": "",
        "claimants": place.claimants,
    }
    return correct_position(workspace, incident_id, shapely.Point(place.lon, place.lat), 1, None, fields)


def correct_position(
    workspace: Workspace,
    incident_id: str,
    geometry: BaseGeometry,
    geo_precision: int,
    uncertainty_km: float | None = None,
    fields: dict[str, Any] | None = None,
) -> Edit:
    """Accept an incident at a point, line or area (WGS 84) that a person drew, typed or looked up.

    `fields` are further fields that go with it, such as the name of the place.

    Raises:
        ValueError: the geometry is empty.
    """
    if geometry.is_empty:
        raise ValueError("an empty geometry is nowhere")
    incident = workspace.incidents[incident_id]
    kind = {0: GeometryKind.POINT, 1: GeometryKind.LINE}.get(int(shapely.get_dimensions(geometry)), GeometryKind.AREA)
    point = geometry.representative_point()
    moved = replace(
        incident,
        wkb=bytes(shapely.to_wkb(geometry)),
        geometry_kind=kind,
        lon=point.x,
        lat=point.y,
        geo_precision=geo_precision,
        uncertainty_km=uncertainty_km,
        **(fields or {}),
    )
    edited = _with_edited(moved, (*_PLACE_FIELDS, *(fields or ())))
    return _step(workspace, "Correct the place of", [_reviewed(workspace, edited, Status.ACCEPTED, "")])


def set_fields(workspace: Workspace, incident_id: str, fields: dict[str, Any]) -> Edit:
    """Change fields of an incident by hand; they are marked as a person's.

    Raises:
        ValueError: the dates or the numbers of dead are in the wrong order.
    """
    incident = _with_edited(replace(workspace.incidents[incident_id], **fields), tuple(fields))
    if incident.date_start and incident.date_end and incident.date_start > incident.date_end:
        raise ValueError("the first day is after the last")
    counts = (incident.fatalities_low, incident.fatalities_best, incident.fatalities_high)
    known = [count for count in counts if count is not None]
    if known != sorted(known):
        raise ValueError("the numbers must not fall from low to best to high")
    return _step(workspace, "Edit", [incident])


def review_queue(workspace: Workspace) -> tuple[Incident, ...]:
    """What waits for a decision, lowest confidence first."""
    waiting = (incident for incident in workspace.incidents.values() if incident.status is Status.NEW)
    return tuple(sorted(waiting, key=lambda incident: (incident.confidence, incident.id)))


def _decide(workspace: Workspace, verb: str, incident_ids: Sequence[str], status: Status, reason: str = "") -> Edit:
    incidents = [workspace.incidents[key] for key in incident_ids]
    return _step(workspace, verb, [_reviewed(workspace, incident, status, reason) for incident in incidents])


def _reviewed(workspace: Workspace, incident: Incident, status: Status, reason: str) -> Incident:
    now = datetime.now(UTC).replace(microsecond=0)
    return replace(incident, status=status, review_reason=reason, reviewed_by=workspace.reviewer, reviewed_at=now)


def _with_edited(incident: Incident, names: tuple[str, ...]) -> Incident:
    return replace(incident, edited=tuple(dict.fromkeys((*incident.edited, *names))))


def _step(workspace: Workspace, verb: str, incidents: Sequence[Incident]) -> Edit:
    what = f"“{incidents[0].title}”" if len(incidents) == 1 else f"{len(incidents)} incidents"
    return workspace.make_edit(f"{verb} {what}", Table.INCIDENTS, {incident.id: incident for incident in incidents})
