"""Teach once: a correction becomes a rule, and the rule moves or rejects the other mentions of the same words.

What a person has reviewed or set by hand is never changed by a rule.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache

from gisviewer.domain.incidents import Incident, Status
from gisviewer.domain.places import FeatureClass, Place, Reason, Resolution
from gisviewer.gazetteer.names import fold
from gisviewer.jobs import without_garbage_collection
from gisviewer.project.review import RejectReason
from gisviewer.project.rules import Rule, RuleAction
from gisviewer.project.workspace import Edit, Table, Workspace

_NAMESPACE = uuid.UUID("0b9a3df7-41f5-5c68-8f0e-6d0f6f0f3b52")
_PLACE_FIELDS = frozenset(
    {"place_id", "place_name", "lon", "lat", "wkb", "geo_precision", "country", "admin1", "uncertainty_km"}
)
_REASONS_OF_WORDS = frozenset(reason.value for reason in RejectReason if reason.is_about_words)
_fold = lru_cache(maxsize=100_000)(fold)


@dataclass(frozen=True, slots=True)
class RuleChange:
    """An incident as it is and as a rule would leave it."""

    before: Incident
    after: Incident


def propose_rule(workspace: Workspace, incident_id: str, country: str = "") -> Rule | None:
    """The rule that a decision on an incident suggests, or None where it says nothing about other mentions.

    `country` (alpha-3) limits it to incidents that are placed in one country now. A rule for the same words and
    country takes the place of the older one; a new one comes first, so that what was taught last decides.
    """
    incident = workspace.incidents[incident_id]
    surface = surface_of(incident)
    if not _fold(surface):
        return None
    key = str(uuid.uuid5(_NAMESPACE, f"{country}:{_fold(surface)}"))
    present = {rule.id: rule.position for rule in workspace.rules}
    rule = Rule(
        id=key,
        surface=surface,
        action=RuleAction.REJECT,
        country=country,
        position=present.get(key, min(present.values(), default=1) - 1),
        created_by=workspace.reviewer,
        created_at=datetime.now(UTC).replace(microsecond=0),
    )
    if incident.status is Status.REJECTED:
        return replace(rule, reason=incident.review_reason) if incident.review_reason in _REASONS_OF_WORDS else None
    if not incident.is_located or not _PLACE_FIELDS.intersection(incident.edited):
        return None
    return replace(
        rule,
        action=RuleAction.PLACE,
        place=_place_of(incident),
        lon=incident.lon,
        lat=incident.lat,
        geometry_kind=incident.geometry_kind,
        wkb=incident.wkb,
        geo_precision=incident.geo_precision,
        uncertainty_km=incident.uncertainty_km,
        disputed=incident.disputed,
    )


class RuleBook:
    """The rules of a project, ready to be asked about many incidents.

    Where rules are `trusted`, what one places counts as reviewed by who made the rule.
    """

    def __init__(self, rules: Iterable[Rule], trusted: bool = False) -> None:
        self._trusted = trusted
        self._by_words: dict[str, list[Rule]] = {}
        for rule in sorted(rules, key=lambda rule: (rule.position, rule.id)):
            if rule.enabled:
                self._by_words.setdefault(_fold(rule.surface), []).append(rule)

    def match(self, incident: Incident) -> Rule | None:
        """The rule that decides on an incident: the first whose words and country are its own."""
        if not self._by_words:
            return None
        rules = self._by_words.get(_fold(surface_of(incident)), ())
        return next((rule for rule in rules if rule.country in ("", incident.country)), None)

    def obey(self, incident: Incident) -> Incident:
        """The incident as its rule leaves it; the same where none decides, or a person has."""
        rule = self.match(incident)
        if rule is None:
            return incident
        after = _obey(rule, incident)
        if self._trusted and after != incident and after.status is Status.NEW:
            return _signed(rule, after, Status.ACCEPTED, "")
        return after


def preview_rule(workspace: Workspace, rule: Rule, trusted: bool = False) -> list[RuleChange]:
    """What a rule would change in all articles, given the rules that come before it; in the order of the incidents."""
    book = RuleBook((*(other for other in workspace.rules if other.id != rule.id), rule), trusted)
    with without_garbage_collection():
        matched = (incident for incident in workspace.incidents.values() if book.match(incident) is rule)
        changes = (RuleChange(incident, book.obey(incident)) for incident in matched)
        return [change for change in changes if change.after != change.before]


def apply_rule(
    workspace: Workspace, rule: Rule, name: str, trusted: bool = False, only: Collection[str] | None = None
) -> Edit:
    """The one step that keeps a rule and does what `preview_rule` lists, or those of it whose incidents are named."""
    changes = preview_rule(workspace, rule, trusted)
    incidents = {change.before.id: change.after for change in changes if only is None or change.before.id in only}
    return workspace.make_step(name, {Table.RULES: {rule.id: rule}, Table.INCIDENTS: incidents})


def apply_all_rules(workspace: Workspace, name: str, trusted: bool = False) -> Edit:
    """The one step that does what the rules of the project say of all incidents, as after importing some."""
    book = RuleBook(workspace.rules, trusted)
    with without_garbage_collection():
        return workspace.make_edit(
            name, Table.INCIDENTS, {incident.id: book.obey(incident) for incident in workspace.incidents.values()}
        )


def surface_of(incident: Incident) -> str:
    """The words of the article that name its place."""
    return incident.resolution.mention.surface if incident.resolution is not None else incident.location_text


def order_rules(workspace: Workspace, name: str, rule_ids: Sequence[str]) -> Edit:
    """Put rules in an order; those not named follow as they were."""
    rules = {rule.id: rule for rule in workspace.rules}
    order = dict.fromkeys((*(key for key in rule_ids if key in rules), *rules))
    moved = {key: replace(rules[key], position=position) for position, key in enumerate(order)}
    return workspace.make_edit(name, Table.RULES, moved)


def _obey(rule: Rule, incident: Incident) -> Incident:
    if incident.status is not Status.NEW:
        return incident
    if rule.action is RuleAction.REJECT:
        if incident.edited:
            return incident
        return _signed(rule, incident, Status.REJECTED, rule.reason)
    place = rule.place
    if place is None or rule.lon is None or rule.lat is None or _PLACE_FIELDS.intersection(incident.edited):
        return incident
    return replace(
        incident,
        lon=rule.lon,
        lat=rule.lat,
        wkb=rule.wkb,
        geometry_kind=rule.geometry_kind,
        geo_precision=rule.geo_precision,
        uncertainty_km=rule.uncertainty_km,
        disputed=rule.disputed,
        place_id=place.id,
        place_name=place.name,
        place_names=place.names,
        country=place.country,
        admin1=place.admin1,
        claimants=place.claimants,
        resolution=_explained(rule, place, incident),
    )


def _signed(rule: Rule, incident: Incident, status: Status, reason: str) -> Incident:
    return replace(
        incident,
        status=status,
        review_reason=reason,
        reviewed_by=rule.created_by,
        reviewed_at=rule.created_at,
    )


def _explained(rule: Rule, place: Place, incident: Incident) -> Resolution | None:
    """The trace of the decision with the rule as its reason, so that "Why here?" tells the truth."""
    if incident.resolution is None:
        return None
    reason = Reason("rule", 1.0, f"A rule of this project says that “{rule.surface}” means {place.name}.")
    return replace(
        incident.resolution,
        place=place,
        reasons=(reason,),
        geo_precision=rule.geo_precision,
        uncertainty_km=rule.uncertainty_km,
        wkb=rule.wkb,
    )


def _place_of(incident: Incident) -> Place:
    """The place that a person chose: a candidate, or what the incident says of it."""
    candidates = incident.resolution.candidates if incident.resolution is not None else ()
    for candidate in candidates:
        if incident.place_id and candidate.place.id == incident.place_id:
            return candidate.place
    assert incident.lon is not None  # only located incidents are asked about
    assert incident.lat is not None
    return Place(
        id=incident.place_id,
        name=incident.place_name or surface_of(incident),
        feature_class=FeatureClass.COORDINATE,
        lon=incident.lon,
        lat=incident.lat,
        country=incident.country,
        admin1=incident.admin1,
        names=incident.place_names,
        geometry_kind=incident.geometry_kind,
        claimants=incident.claimants,
    )
