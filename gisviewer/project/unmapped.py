"""What of an article has no marker now, each with its reason: the ledger that the user rescues words from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from gisviewer.domain.incidents import ArticleResult, Incident, Problem, ProblemKind, Status
from gisviewer.domain.places import Candidate, Reason, Resolution, Role
from gisviewer.domain.text import Span
from gisviewer.project.edits import make_incident
from gisviewer.project.placing import move_to_place


@dataclass(frozen=True, slots=True)
class Unmapped:
    """Words of an article without a marker.

    `why` says the reason in words, `sentence` is where they stand, `candidates` are places that they may mean, best
    first. `incident_id` is the incident that exists already but lies nowhere, or "".
    """

    article_id: str
    span: Span
    surface: str
    kind: ProblemKind
    why: str
    sentence: Span
    candidates: tuple[Candidate, ...] = ()
    incident_id: str = ""


def list_unmapped(result: ArticleResult, incidents: Iterable[Incident]) -> list[Unmapped]:
    """The mentions and events of an article that no marker stands for, in reading order."""
    own = [incident for incident in incidents if any(s.article_id == result.article.id for s in incident.sources)]
    live = [incident for incident in own if incident.status is not Status.REJECTED]
    marked = {mark for incident in live if incident.is_located for mark in _marks(incident, result.article.id)}
    placed = {incident.place_id for incident in live if incident.is_located}
    by_span = {resolution.mention.span: resolution for resolution in result.resolutions}
    found: dict[Span, Unmapped] = {}
    for problem in result.problems:
        if problem.span is not None and problem.span not in marked:
            found[problem.span] = _of_problem(result, problem, problem.span, by_span.get(problem.span))
    for span, resolution in by_span.items():
        place = resolution.place
        if place is not None and span not in marked and place.id not in placed:
            found[span] = _without_marker(result, resolution, own)
    for incident in live:
        if incident.role is Role.EVENT and not incident.is_located:
            unplaced = _of_incident(result, incident)
            if unplaced is not None:
                found[unplaced.span] = unplaced
    return sorted(found.values(), key=lambda entry: entry.span)


def rescue(result: ArticleResult, entry: Unmapped, candidate: Candidate | None = None) -> Incident:
    """The incident that an entry becomes: at a candidate, by default the best; nowhere yet where there is none."""
    made = make_incident(result, entry.span)
    chosen = candidate or next(iter(entry.candidates), None)
    resolution = next((r for r in result.resolutions if r.mention.span == entry.span), None)
    if chosen is None:
        return made
    if resolution is not None:
        reason = Reason("rescued", 0.0, "taken from the list of what was not mapped")
        resolution = replace(resolution, reasons=(*resolution.reasons, reason))
        made = replace(made, role=resolution.mention.role, resolution=resolution)
    return replace(move_to_place(made, chosen.place), confidence=round(chosen.score, 4))


def _marks(incident: Incident, article_id: str) -> Iterable[Span]:
    for source in incident.sources:
        if source.article_id == article_id:
            for excerpt in source.excerpts:
                yield from excerpt.marks
    if incident.resolution is not None:
        yield incident.resolution.mention.span


def _of_problem(result: ArticleResult, problem: Problem, span: Span, resolution: Resolution | None) -> Unmapped:
    candidates = resolution.candidates if resolution is not None else ()
    words = span.of(result.article.text)
    return Unmapped(
        result.article.id, span, words, problem.kind, problem.message, _sentence_of(result, span), candidates
    )


def _without_marker(result: ArticleResult, resolution: Resolution, own: Iterable[Incident]) -> Unmapped:
    span, place = resolution.mention.span, resolution.place
    rejected = next((i for i in own if place is not None and i.place_id == place.id), None)
    if rejected is not None:
        why = f"Rejected: {rejected.review_reason}." if rejected.review_reason else "Its marker was rejected."
    else:
        why = "Its marker was deleted."
    candidates = resolution.candidates or ((Candidate(place, resolution.score),) if place is not None else ())
    return Unmapped(
        result.article.id,
        span,
        resolution.mention.surface,
        ProblemKind.REJECTED,
        why,
        _sentence_of(result, span),
        candidates,
    )


def _of_incident(result: ArticleResult, incident: Incident) -> Unmapped | None:
    excerpts = [x for s in incident.sources if s.article_id == result.article.id for x in s.excerpts]
    if not excerpts:
        return None
    sentence = excerpts[0].span
    span = next(iter(excerpts[0].marks), sentence)
    why = (
        f"It happened at “{incident.location_text}”, which is not known."
        if incident.location_text
        else "The text does not say where it happened."
    )
    candidates = incident.resolution.candidates if incident.resolution is not None else ()
    return Unmapped(
        result.article.id,
        span,
        span.of(result.article.text),
        ProblemKind.NOT_LOCATED,
        why,
        sentence,
        candidates,
        incident.id,
    )


def _sentence_of(result: ArticleResult, span: Span) -> Span:
    return next((sentence for sentence in result.sentences if sentence.contains(span)), span)
