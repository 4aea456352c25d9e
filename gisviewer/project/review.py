"""Reviewing: decisions on incidents, why one is rejected, and in which order they are looked at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from gisviewer.domain.incidents import Incident, Status
from gisviewer.domain.places import Role
from gisviewer.project.workspace import Workspace


class RejectReason(StrEnum):
    """Why an incident is rejected; a person may also give a reason in words of their own."""

    NOT_A_PLACE = "not a place"
    GOVERNMENT = "a government, not a place"
    NOT_AN_INCIDENT = "not an incident"
    DUPLICATE = "duplicate"

    @property
    def is_about_words(self) -> bool:
        """Whether it holds for other mentions of the same words too."""
        return self in (RejectReason.NOT_A_PLACE, RejectReason.GOVERNMENT)


def decide(incident: Incident, status: Status, reviewer: str, reason: str = "") -> Incident:
    """The incident with a decision on it, signed and dated."""
    now = datetime.now(UTC).replace(microsecond=0)
    return replace(incident, status=status, review_reason=reason, reviewed_by=reviewer, reviewed_at=now)


class Scope(StrEnum):
    """Which incidents a review goes through."""

    ALL = "all"
    EVENTS = "events"
    """Without places that are merely named."""
    ARTICLE = "article"
    """Those of one article."""
    UNSURE = "unsure"
    """Those that were left in doubt, once more."""


@dataclass(frozen=True, slots=True)
class ReviewProgress:
    """How far a review is, within its scope."""

    done: int
    total: int
    unsure: int


class ReviewQueue:
    """What waits for a decision, lowest confidence first; it remembers the way through it, and decides nothing.

    `skipped` ones wait until the next review begins.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._skipped: set[str] = set()
        self._trail: list[str] = []
        self.scope = Scope.ALL
        self.article_id = ""

    def begin(self) -> None:
        """Start anew, with what was skipped."""
        self._skipped.clear()
        self._trail.clear()

    def skip(self, incident_id: str) -> None:
        """Leave an incident for later."""
        self._skipped.add(incident_id)

    def visit(self, incident_id: str) -> None:
        """Note which incident is in sight."""
        if not self._trail or self._trail[-1] != incident_id:
            self._trail.append(incident_id)

    @property
    def waiting(self) -> list[str]:
        """The incidents to decide on, in order."""
        wanted = Status.UNSURE if self.scope is Scope.UNSURE else Status.NEW
        waiting = (i for i in self._in_scope() if i.status is wanted and i.id not in self._skipped)
        return [incident.id for incident in sorted(waiting, key=_order)]

    def next_after(self, incident_id: str | None) -> str | None:
        """The one that follows an incident, from the end on to the beginning; None where no other waits."""
        others = [key for key in self.waiting if key != incident_id]
        current = self._workspace.incidents.get(incident_id or "")
        if current is None or not others:
            return others[0] if others else None
        incidents = self._workspace.incidents
        return next((key for key in others if _order(incidents[key]) > _order(current)), others[0])

    def before(self, incident_id: str | None) -> str | None:
        """The one that was in sight before, decided or not; at the beginning of the way, the one earlier in order."""
        while self._trail:
            key = self._trail.pop()
            if key != incident_id and key in self._workspace.incidents:
                return key
        others = [key for key in self.waiting if key != incident_id]
        current = self._workspace.incidents.get(incident_id or "")
        if current is None or not others:
            return others[-1] if others else None
        incidents = self._workspace.incidents
        return next((key for key in reversed(others) if _order(incidents[key]) < _order(current)), others[-1])

    @property
    def progress(self) -> ReviewProgress:
        """How many are decided, of how many, and how many of those are in doubt."""
        statuses = [incident.status for incident in self._in_scope()]
        done = sum(status is not Status.NEW for status in statuses)
        return ReviewProgress(done, len(statuses), sum(status is Status.UNSURE for status in statuses))

    def _in_scope(self) -> list[Incident]:
        incidents = self._workspace.incidents.values()
        if self.scope is Scope.EVENTS:
            return [incident for incident in incidents if incident.role is Role.EVENT]
        if self.scope is Scope.ARTICLE:
            return [i for i in incidents if any(source.article_id == self.article_id for source in i.sources)]
        return list(incidents)


def _order(incident: Incident) -> tuple[float, str]:
    return incident.confidence, incident.id
