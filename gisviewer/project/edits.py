"""Changes to incidents as plain functions: each gives the incidents as they shall be, and touches nothing.

`Workspace.edit` takes what `merge`, `split` and `delete` give as one step, which is signed and logged as any other.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from gisviewer.domain.incidents import CLAIM, ArticleResult, Incident, Source, incident_id
from gisviewer.domain.places import Role
from gisviewer.domain.text import Excerpt, Span

_TITLE_LENGTH = 120


def make_incident(result: ArticleResult, span: Span) -> Incident:
    """A new, unlocated incident from words of an article, with the sentence around them."""
    article = result.article
    words = " ".join(span.of(article.text).split())
    return Incident(
        id=incident_id(article.id, span),
        title=words[:_TITLE_LENGTH],
        role=Role.EVENT,
        location_text=words[:_TITLE_LENGTH],
        sources=(Source(article.id, (_excerpt_around(result, span),)),),
        confidence=1.0,
        edited=("title",),
    )


def make_incident_without_words(title: str) -> Incident:
    """A new, unlocated incident that no article tells of; it is put on the map by `placing`."""
    return Incident(
        id=str(uuid.uuid4()), title=title[:_TITLE_LENGTH], role=Role.EVENT, confidence=1.0, edited=("title",)
    )


def add_words(incident: Incident, result: ArticleResult, span: Span) -> Incident:
    """The incident with further words of an article as evidence, and the sentence around them."""
    excerpt = _excerpt_around(result, span)
    known = next((source for source in incident.sources if source.article_id == result.article.id), None)
    source = Source(result.article.id, (excerpt,))
    if known is None:
        sources = (*incident.sources, source)
    else:
        sources = tuple(_join(known, source) if other is known else other for other in incident.sources)
    return mark_edited(replace(incident, sources=sources), ("sources",))


def remove_excerpt(incident: Incident, excerpt: Excerpt) -> Incident:
    """The incident without one of its sentences; an article without any sentence left is no source of it."""
    kept = (
        replace(source, excerpts=tuple(other for other in source.excerpts if other != excerpt))
        for source in incident.sources
    )
    return mark_edited(replace(incident, sources=tuple(source for source in kept if source.excerpts)), ("sources",))


def set_fields(incident: Incident, values: Mapping[str, Any]) -> Incident:
    """The incident with fields set by a person, and marked as such; the same where nothing would change."""
    changed = {name: value for name, value in values.items() if getattr(incident, name) != value}
    return mark_edited(replace(incident, **changed), tuple(changed)) if changed else incident


def merge(incidents: Sequence[Incident]) -> dict[str, Incident | None]:
    """One incident out of several: the first one, with the sources, notes and tags of all; the others go.

    The numbers of dead become the lowest and the highest that any of them has; a claim that another confirms is none.
    """
    if len(incidents) < 2:
        return {}
    first, *others = incidents
    sources: dict[str, Source] = {}
    for incident in incidents:
        for source in incident.sources:
            known = sources.get(source.article_id)
            sources[source.article_id] = source if known is None else _join(known, source)
    tags = dict.fromkeys(tag for incident in incidents for tag in incident.tags)
    bests = (i.fatalities_best for i in incidents if i.fatalities_best is not None)
    merged = replace(
        first,
        sources=tuple(sources.values()),
        notes="\n".join(dict.fromkeys(incident.notes for incident in incidents if incident.notes)),
        tags=tuple(tag for tag in tags if tag != CLAIM or all(CLAIM in incident.tags for incident in incidents)),
        fatalities_low=min((i.fatalities_low for i in incidents if i.fatalities_low is not None), default=None),
        fatalities_high=_highest(incidents),
        fatalities_best=first.fatalities_best if first.fatalities_best is not None else next(iter(bests), None),
    )
    return {first.id: mark_edited(merged, ("sources",)), **dict.fromkeys(other.id for other in others)}


def _highest(incidents: Sequence[Incident]) -> int | None:
    """The highest number of dead, None where the highest count is open ("at least 12")."""
    counted = [i for i in incidents if i.fatalities_best is not None or i.fatalities_high is not None]
    top = max(counted, key=lambda i: max(i.fatalities_best or 0, i.fatalities_high or 0), default=None)
    return top.fatalities_high if top is not None else None


def split(incident: Incident) -> dict[str, Incident | None]:
    """One incident for each excerpt; nothing changes where there is only one."""
    parts = [(source, excerpt) for source in incident.sources for excerpt in source.excerpts]
    if len(parts) < 2:
        return {}
    made: dict[str, Incident | None] = {}
    for number, (source, excerpt) in enumerate(parts):
        spans = (excerpt.span, *excerpt.marks)
        key = incident.id if number == 0 else incident_id(f"{source.article_id}/{incident.id}", *spans)
        part = replace(incident, id=key, sources=(replace(source, excerpts=(excerpt,)),))
        made[key] = mark_edited(part, ("sources",))
    return made


def delete(incident_ids: Iterable[str]) -> dict[str, Incident | None]:
    """No incident of these."""
    return dict.fromkeys(incident_ids)


def mark_edited(incident: Incident, names: Sequence[str]) -> Incident:
    """The incident with fields marked as a person's, which no rule and no run of the machine changes."""
    return replace(incident, edited=tuple(dict.fromkeys((*incident.edited, *names))))


def _excerpt_around(result: ArticleResult, span: Span) -> Excerpt:
    sentence = next((other for other in result.sentences if other.contains(span)), span)
    return Excerpt(result.article.id, sentence, (span,))


def _join(first: Source, second: Source) -> Source:
    excerpts = dict.fromkeys((*first.excerpts, *second.excerpts))
    casualties = dict.fromkeys((*first.casualties, *second.casualties))
    return replace(
        first,
        excerpts=tuple(sorted(excerpts, key=lambda excerpt: excerpt.span)),
        casualties=tuple(casualties),
        date_phrase=first.date_phrase or second.date_phrase,
    )
