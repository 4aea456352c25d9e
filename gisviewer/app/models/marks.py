"""Which words of an article stand for which incident."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gisviewer.domain.incidents import ArticleResult, Incident, Status
from gisviewer.domain.places import Resolution, Role
from gisviewer.domain.text import Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A mention in an article with the incidents that it put on the map (none: it was not mapped)."""

    span: Span
    role: Role
    incident_ids: tuple[str, ...]
    resolution: Resolution | None


def make_marks(result: ArticleResult, incidents: Iterable[Incident]) -> tuple[Mark, ...]:
    """The marks of an article in reading order, without overlaps; rejected incidents mark nothing."""
    owners: dict[Span, list[str]] = {}
    roles: dict[Span, Role] = {}
    for incident in incidents:
        if incident.status == Status.REJECTED:
            continue
        for source in incident.sources:
            if source.article_id != result.article.id:
                continue
            for excerpt in source.excerpts:
                for span in excerpt.marks:
                    owners.setdefault(span, []).append(incident.id)
                    roles.setdefault(span, incident.role)
    resolutions = {resolution.mention.span: resolution for resolution in result.resolutions}
    marks: list[Mark] = []
    for span in sorted(owners.keys() | resolutions.keys()):
        if not len(span) or (marks and span.overlaps(marks[-1].span)):
            continue
        resolution = resolutions.get(span)
        role = resolution.mention.role if resolution is not None else roles.get(span, Role.CONTEXT)
        marks.append(Mark(span, role, tuple(owners.get(span, ())), resolution))
    return tuple(marks)
