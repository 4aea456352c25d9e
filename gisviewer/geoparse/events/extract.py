"""Happenings to incidents: one for each event however often it is told, and one for each place that is only named."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from gisviewer.domain.incidents import (
    CLAIM,
    UNCLASSIFIED,
    Casualties,
    DateMention,
    DatePrecision,
    Incident,
    Source,
    incident_id,
)
from gisviewer.domain.places import MentionKind, Resolution, Role
from gisviewer.domain.text import Article, Excerpt, Span
from gisviewer.gazetteer.api import GeometryIndex
from gisviewer.geoparse.events.actors import find_actors
from gisviewer.geoparse.events.casualties import find_casualties
from gisviewer.geoparse.events.codebook import Codebook
from gisviewer.geoparse.events.continuity import unknown_name
from gisviewer.geoparse.events.find import Event
from gisviewer.geoparse.events.happenings import Happening, find_background, place_events, publication_date
from gisviewer.geoparse.events.places import holds, is_locative
from gisviewer.geoparse.events.realis import Realis
from gisviewer.geoparse.events.stand_ins import add_stand_ins
from gisviewer.geoparse.sentences import sort_into

_NEXT_CHARS = 300
"""So near must a sentence stand that says more exactly where the event of another was."""
_DEFINITE = re.compile(r"\b(?:the|this|that)\s+(?:[\w.-]+\s+){0,2}$", re.I)
_STRENGTH = {Role.EVENT: 3, Role.CONTEXT: 2, Role.ACTOR: 1, Role.DATELINE: 0}


@dataclass(slots=True)
class _Draft:
    """The happenings that make one incident: all of them, the main one, and when it was."""

    number: int
    main: Happening
    where: Resolution | None
    when: DateMention | None = None
    happenings: list[Happening] = field(default_factory=list)
    follow_ups: list[Span] = field(default_factory=list)

    def add(self, happening: Happening) -> None:
        """Take a happening in; the first of the surest in the body of the text is the main one."""
        self.happenings.append(happening)
        self.when = self.when or happening.when
        if _distance_from_fact(happening) < _distance_from_fact(self.main):
            self.main = happening

    @property
    def is_claimed(self) -> bool:
        """Whether nobody but a party to it says that it happened."""
        return self.main.event.realis is Realis.CLAIMED


def _distance_from_fact(happening: Happening) -> tuple[bool, bool, int]:
    """How far what is told is from a plain report of the event, as a key for sorting."""
    event = happening.event
    return happening.is_title or happening.continues, event.realis is Realis.CLAIMED, event.rank


def extract_incidents(
    article: Article,
    sentences: Sequence[Span],
    resolutions: Sequence[Resolution],
    geometries: GeometryIndex,
    dates: Sequence[DateMention],
    events: Sequence[Event],
    codebook: Codebook,
) -> tuple[Incident, ...]:
    """Incidents first, then what the report looks back to, then the places that are only named."""
    named = sort_into(sentences, resolutions, lambda resolution: resolution.mention.span)
    dated = sort_into(sentences, dates, lambda mention: mention.span)
    happenings = place_events(article, events, resolutions, dates, codebook, sentences)
    happenings = add_stand_ins(article, happenings, resolutions, geometries)
    drafts = _merge(article, [happening for happening in happenings if not happening.is_background])
    _add_follow_ups(article, sentences, named, dated, drafts, {event.sentence for event in events}, codebook)
    incidents = [_make_event(article, draft, sentences, named, geometries, codebook) for draft in drafts]
    background = [happening for happening in happenings if happening.is_background]
    background += find_background(article, sentences, happenings, named, dated)
    incidents += _make_background(article, background, geometries)
    used = {incident.place_id for incident in incidents if incident.role is Role.EVENT}
    incidents += _make_mentions(article, sentences, resolutions, geometries, used)
    unique = {incident.id: incident for incident in reversed(incidents)}
    return tuple(reversed(unique.values()))


def make_excerpts(article: Article, sentences: Sequence[Span], marks: Sequence[Span]) -> tuple[Excerpt, ...]:
    """The sentences that hold the marks, each once, in reading order."""
    excerpts: dict[Span, list[Span]] = {}
    for mark in sorted(set(marks)):
        at = bisect_right(sentences, mark.start, key=lambda span: span.start) - 1
        sentence = sentences[at] if at >= 0 and sentences[at].contains(mark) else mark
        excerpts.setdefault(sentence, []).append(mark)
    return tuple(Excerpt(article.id, sentence, tuple(found)) for sentence, found in excerpts.items())


def _merge(article: Article, happenings: Sequence[Happening]) -> list[_Draft]:
    """Happenings of one type at one place on compatible days are one incident; the title tells one of the text."""
    drafts = _Drafts()
    last: _Draft | None = None
    for happening in sorted(happenings, key=lambda happening: happening.is_title):
        home = (
            last
            if happening.continues
            else next((draft for draft in drafts.that_may_be(happening) if _is_same(article, draft, happening)), None)
        )
        last = drafts.add(home, happening)
    return sorted(drafts.all, key=lambda draft: min(h.event.sentence.start for h in draft.happenings))


class _Drafts:
    """The drafts of an article, by type and place, so that a long one is not compared with all for each happening."""

    def __init__(self) -> None:
        self.all: list[_Draft] = []
        self._of_type: dict[str, list[_Draft]] = {}
        self._at_place: dict[tuple[str, str], list[_Draft]] = {}
        self._told: list[_Draft] = []

    def that_may_be(self, happening: Happening) -> list[_Draft]:
        """The drafts, in order, of which a happening may be one more telling; `_is_same` has the last word."""
        event, place = happening.event, happening.where.place if happening.where else None
        if happening.is_title:
            return self.all
        if place is None:
            return self._of_type.get(event.event_type, [])
        found = {draft.number: draft for draft in self._at_place.get((event.event_type, place.id), ())}
        for draft in reversed(self._told):  # a draft told long ago may have been told again since
            if draft.happenings[-1].event.sentence.end < event.sentence.start - _NEXT_CHARS:
                break
            found[draft.number] = draft
        return [found[number] for number in sorted(found)]

    def add(self, home: _Draft | None, happening: Happening) -> _Draft:
        """Put a happening into its draft, or into a new one; the draft."""
        if home is None:
            home = _Draft(len(self.all), happening, happening.where)
            self.all.append(home)
            self._of_type.setdefault(happening.event.event_type, []).append(home)
        elif _is_finer(home.where, happening.where):
            home.where = happening.where
        home.add(happening)
        self._told.append(home)
        place = home.where.place if home.where else None
        if place is not None:
            at_place = self._at_place.setdefault((home.main.event.event_type, place.id), [])
            if not at_place or at_place[-1] is not home:
                at_place.append(home)
        return home


def _is_same(article: Article, draft: _Draft, happening: Happening) -> bool:
    mine = draft.where.place if draft.where else None
    other = happening.where.place if happening.where else None
    if happening.is_title and (other is None or (mine is not None and other.id == mine.id)):
        return True
    if draft.main.event.event_type != happening.event.event_type:
        return False
    if happening.is_title:
        return mine is None or other is None or other.country in ("", mine.country)
    first, second = draft.when, happening.when
    if mine is not None and other is not None and mine.id != other.id and _is_told_closer(article, draft, happening):
        return True
    if other is not None and (mine is None or mine.id != other.id):
        return False
    return first is None or second is None or (first.start, first.end) == (second.start, second.end)


def _is_finer(where: Resolution | None, other: Resolution | None) -> bool:
    mine, theirs = (where.place if where else None), (other.place if other else None)
    return mine is not None and theirs is not None and mine.id != theirs.id and holds(mine, theirs)


def _is_told_closer(article: Article, draft: _Draft, happening: Happening) -> bool:
    """Whether a happening is the draft's once more, with the town for the country: the same day, the next sentences.

    Numbers told of a country are the sum of many events, unless "the attack" is said to have been in the town.
    """
    first, second = draft.when, happening.when
    if first is None or second is None or (first.start, first.end) != (second.start, second.end):
        return False
    last = draft.happenings[-1].event
    gap = happening.event.sentence.start - last.sentence.end
    if not (_is_finer(draft.where, happening.where) and 0 <= gap <= _NEXT_CHARS):
        return False
    before = article.text[happening.event.sentence.start : happening.event.trigger.start]
    if _DEFINITE.search(before):
        return True
    return not find_casualties(article.text, last.sentence, last.extent)


def _add_follow_ups(
    article: Article,
    sentences: Sequence[Span],
    named: Mapping[Span, Sequence[Resolution]],
    dated: Mapping[Span, Sequence[DateMention]],
    drafts: Sequence[_Draft],
    busy: set[Span],
    codebook: Codebook,
) -> None:
    """Sentences that only add numbers ("At least 12 people were killed.") belong to the incident told before them."""
    last: tuple[int, _Draft] | None = None
    told = {h.event.sentence: draft for draft in reversed(drafts) for h in draft.happenings}
    for index, sentence in enumerate(sentences):
        here = told.get(sentence)
        if here is not None:
            last = index, here
            continue
        names_place = any(
            r.mention.role is not Role.ACTOR
            and (r.place is not None or r.mention.kind is MentionKind.TOPONYM)
            and is_locative(article.text[sentence.start : r.mention.span.start][-60:])
            for r in named[sentence]
        )
        is_open = any(d.start is None or d.end is None for d in dated[sentence])
        if sentence in busy or names_place or is_open or last is None or index - last[0] > 2:
            continue
        if not codebook.background.search(sentence.of(article.text)) and find_casualties(article.text, sentence):
            last[1].follow_ups.append(sentence)


def _make_event(
    article: Article,
    draft: _Draft,
    sentences: Sequence[Span],
    named: Mapping[Span, Sequence[Resolution]],
    geometries: GeometryIndex,
    codebook: Codebook,
) -> Incident:
    event, when = draft.main.event, draft.when
    told = sorted({*(happening.event.sentence for happening in draft.happenings), *draft.follow_ups})
    resolutions = [resolution for sentence in told for resolution in named.get(sentence, ())]
    parts = sorted(
        {*((h.event.sentence, h.event.extent) for h in draft.happenings), *((f, f) for f in draft.follow_ups)}
    )
    marks = [happening.event.trigger for happening in draft.happenings]
    marks += [
        h.where.mention.span for h in draft.happenings if h.where and h.event.sentence.contains(h.where.mention.span)
    ]
    told_counts = [entry for sentence, part in parts for entry in find_casualties(article.text, sentence, part)]
    counts = _without_echoes(told_counts)
    casualties = _join_casualties(counts)
    marks += [
        entry.span for entry in casualties if entry.span and any(f.contains(entry.span) for f in draft.follow_ups)
    ]
    killed = next((entry for entry in casualties if entry.kind == "killed"), None)
    start, end, precision = (when.start, when.end, when.precision) if when else (None, None, None)
    if when is None:
        start, precision = publication_date(article.published)
        end = start
    place_span = draft.where.mention.span if draft.where else event.trigger
    base = _located(article, draft.where, geometries, incident_id(article.id, event.trigger, place_span))
    if draft.where is None:
        base = replace(base, location_text=unknown_name(article.text, event.extent, resolutions))
    where = base.place_name or base.location_text or "place not named"
    is_one_day = when is not None and start == end and precision == DatePrecision.DAY
    day = f", {start:%-d %b %Y}" if is_one_day and start else ""
    return replace(
        base,
        title=f"{event.sub_event_type}{' (claimed)' if draft.is_claimed else ''}, {where}{day}"[:120],
        role=Role.EVENT,
        event_type=event.event_type,
        sub_event_type=event.sub_event_type,
        date_start=start,
        date_end=end,
        date_precision=precision,
        date_phrase=when.phrase if when else "",
        actors=find_actors(article.text, [part for _, part in parts], resolutions, codebook)
        or find_actors(article.text, told, resolutions, codebook),
        fatalities_low=killed.low if killed else None,
        fatalities_best=killed.best if killed else None,
        fatalities_high=killed.high if killed else None,
        casualties=casualties,
        sources=(
            Source(
                article.id,
                make_excerpts(article, sentences, marks),
                counts,
                when.phrase if when else "",
            ),
        ),
        confidence=round(
            (base.confidence if base.is_located else 0.3) * (1.0 if when else 0.8) * (0.6 if draft.is_claimed else 1.0),
            4,
        ),
        notes="\n".join(_notes(draft)),
        tags=(CLAIM,) if draft.is_claimed else (),
    )


def _notes(draft: _Draft) -> Iterator[str]:
    if draft.is_claimed:
        who = draft.main.event.claimed_by
        yield (
            f"Claimed by {who}; the report does not confirm it." if who else "Alleged; the report does not confirm it."
        )
    if draft.when is None:
        yield "No date in the text; the day of publication is used."


def _without_echoes(counts: Sequence[Casualties]) -> tuple[Casualties, ...]:
    """Each count once: a headline's that nobody is named for gives way to the same number with a source."""
    named = {(entry.kind, entry.best) for entry in counts if entry.according_to}
    kept = (entry for entry in counts if entry.according_to or (entry.kind, entry.best) not in named)
    unique = {(entry.kind, entry.low, entry.best, entry.high, entry.according_to): entry for entry in kept}
    return tuple(unique.values())


def _join_casualties(entries: Sequence[Casualties]) -> tuple[Casualties, ...]:
    """One count for each kind: the lowest low of all, with best and high of the highest count."""
    joined: dict[str, Casualties] = {}
    for entry in entries:
        known = joined.get(entry.kind)
        if known is None or (known.high == 0 and entry.best):
            joined[entry.kind] = entry
            continue
        if entry.high == 0 and known.best:
            continue  # "No deaths were reported" is said of something else
        lows = [n for n in (known.low, entry.low) if n is not None]
        keep = entry if (entry.best or 0) > (known.best or 0) else known
        joined[entry.kind] = replace(keep, low=min(lows, default=None))
    return tuple(joined.values())


def _make_background(article: Article, background: Sequence[Happening], geometries: GeometryIndex) -> list[Incident]:
    found = []
    for happening in background:
        if happening.where is None or happening.where.place is None:
            continue
        event, when = happening.event, happening.when
        base = _located(
            article, happening.where, geometries, incident_id(article.id, event.trigger, happening.where.mention.span)
        )
        marks = (event.trigger, happening.where.mention.span)
        inside = tuple(mark for mark in marks if event.sentence.contains(mark))
        found.append(
            replace(
                base,
                title=f"Background: {base.place_name}{f', {when.phrase}' if when else ''}"[:120],
                role=Role.CONTEXT,
                event_type=UNCLASSIFIED,
                date_start=when.start if when else None,
                date_end=when.end if when else None,
                date_precision=when.precision if when else None,
                date_phrase=when.phrase if when else "",
                sources=(Source(article.id, (Excerpt(article.id, event.sentence, inside),)),),
            )
        )
    return found


def _make_mentions(
    article: Article,
    sentences: Sequence[Span],
    resolutions: Sequence[Resolution],
    geometries: GeometryIndex,
    used: set[str],
) -> list[Incident]:
    """One for each place that no incident has, with all its excerpts."""
    by_place: dict[str, list[Resolution]] = {}
    for resolution in resolutions:
        if resolution.place is not None and resolution.place.id not in used:
            by_place.setdefault(resolution.place.id, []).append(resolution)
    found = []
    for group in by_place.values():
        best = max(group, key=lambda resolution: resolution.score)
        marks = [resolution.mention.span for resolution in group]
        base = _located(article, best, geometries, incident_id(article.id, marks[0]))
        role = max((resolution.mention.role for resolution in group), key=lambda role: _STRENGTH[role])
        excerpts = make_excerpts(article, sentences, marks)
        found.append(replace(base, title=base.place_name[:120], role=role, sources=(Source(article.id, excerpts),)))
    return found


def _located(article: Article, where: Resolution | None, geometries: GeometryIndex, key: str) -> Incident:
    """An incident with nothing but its place."""
    place = where.place if where else None
    if where is None:
        return Incident(key, article.title[:120])
    if place is None:
        return Incident(key, where.mention.surface[:120], location_text=where.mention.surface, resolution=where)
    areas = geometries.areas_at(place.lon, place.lat)
    return Incident(
        id=key,
        title=place.name[:120],
        wkb=where.wkb,
        geometry_kind=place.geometry_kind,
        lon=place.lon,
        lat=place.lat,
        geo_precision=where.geo_precision,
        uncertainty_km=where.uncertainty_km,
        location_text=where.mention.surface,
        place_id=place.id,
        place_name=place.name,
        place_names=place.names,
        country=place.country,
        admin1=place.admin1,
        disputed=areas.disputed[0].name if areas.disputed else "",
        claimants=areas.disputed[0].claimants if areas.disputed else (),
        confidence=where.score,
        resolution=where,
    )
