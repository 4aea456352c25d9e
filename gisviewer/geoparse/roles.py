"""What a mention does in its sentence: dateline, actor or mere context, and which ones say where an event happened."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from gisviewer.domain.calendar import MONTHS, WEEKDAYS
from gisviewer.domain.incidents import Incident
from gisviewer.domain.places import Mention, MentionKind, Resolution, Role
from gisviewer.domain.text import Span
from gisviewer.gazetteer.api import ClassBit
from gisviewer.geoparse.lexicon import (
    ACTOR_NOUNS,
    ADDRESSED_VERBS,
    AUXILIARIES,
    CALENDAR,
    PREPOSITIONS,
    SPEECH_VERBS,
)
from gisviewer.geoparse.tokens import Tokens

_DATELINE = re.compile(
    r"(?m)^[ \t“\"]*(?P<places>[^\W\d_a-z][^\n]{1,80}?)[ \t]*(?:—|–|--| -|-(?= )|(?<=\d{4})[:.](?=\s))"
)
_AGENCY = re.compile(r"\([^()\n]{2,30}\)|(?:\b[A-Z]\.){2,}")
_LETTERS = re.compile(r"[^\W\d_]+")
# "Moscow has not yet publicly responded"
_MAX_AUXILIARIES = 5
_OF_A_COUNTRY = 2
_GOVERNS = re.compile(
    r"\s+(?:(?:has|have)\s+(?:(?:not|also|since|yet|now|already|so far|\w+ly)\s+)*"
    r"(?!been\b|seen\b|suffered\b|become\b|come\b|faced\b|endured\b|experienced\b|witnessed\b|grown\b|changed\b)"
    r"(?:\w+ed|shut|cut|sent|put|set|made|given|taken|told|held|kept|brought|sought|withdrawn|begun|said|struck)\b"
    r"|(?:has|have|had)\s+(?:no|made no)\s+(?:\w+\s+)?(?:comment|response|reaction|plans?)\b"
    r"|(?:did|does|would)\s+not\s+(?:\w+ly\s+)?(?:comment|respond|reply|react|say)\b)"
)
"""What a government does and a town does not: "Moscow has been hit" and "Kyiv has seen protests" are no such words."""
_CAN_ACT = ClassBit.COUNTRY | ClassBit.LARGE_CITY | ClassBit.DISPUTED
_TALKS = frozenset({"talks", "relations", "tensions", "dialogue", "agreement", "negotiations", "ties"})


def find_datelines(text: str, areas: Sequence[Span], mentions: Sequence[Span]) -> Iterator[Span]:
    """The datelines of a text: before the dash that opens a line stands nothing but places, dates and an agency."""
    starts = [span.start for span in mentions]
    for area in areas:
        for match in _DATELINE.finditer(text, area.start, area.end):
            places = Span(match.start("places"), match.end("places"))
            inside = mentions[bisect_left(starts, places.start) : bisect_left(starts, places.end)]
            if inside and inside[-1].end <= places.end and _is_dateline(text, places, inside):
                yield places


def _is_dateline(text: str, places: Span, inside: Sequence[Span]) -> bool:
    rest = []
    position = places.start
    for span in [*inside, Span(places.end, places.end)]:
        rest.append(text[position : span.start])
        position = span.end
    words = _LETTERS.findall(_AGENCY.sub(" ", " ".join(rest)))
    return all(_is_calendar(word.lower()) or (word.isupper() and len(word) > 1) for word in words)


def _is_calendar(word: str) -> bool:
    return word in CALENDAR or word in MONTHS or word in WEEKDAYS or word in ("de", "th", "st", "nd", "rd")


def find_role(tokens: Tokens, first: int, last: int, bits: int, kind: MentionKind) -> Role:
    """The role of the mention that the tokens `first` to `last` make, datelines apart."""
    words = tokens.words
    following = [word.lower() for word in words[last + 1 : last + 3 + _MAX_AUXILIARIES]]
    if kind is MentionKind.DEMONYM:
        return Role.ACTOR if following and (ACTOR_NOUNS & set(following[:2])) else Role.CONTEXT
    if not bits & _CAN_ACT:
        return Role.CONTEXT
    before = words[first - 1].lower() if first else ""
    if before in ADDRESSED_VERBS or (before in ("between", "and") and _after_talks(words, first)):
        return Role.ACTOR
    if before in PREPOSITIONS:
        return Role.CONTEXT
    if following[:1] and following[0] in "'’" and following[1:2] == ["s"]:
        return Role.ACTOR if ACTOR_NOUNS & set(following[2:4]) else Role.CONTEXT
    for word in following[: _MAX_AUXILIARIES + 1]:
        if word in SPEECH_VERBS:
            return Role.ACTOR
        if word not in AUXILIARIES and not word.endswith("ly") and word not in "'’":
            break
    return Role.CONTEXT


def mark_acting_seats(text: str, resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The resolutions with the role ACTOR on capitals that stand for a government: "Islamabad has shut its airspace".

    Only the place tells that; `find_role` knows the words alone.
    """
    return tuple(
        replace(resolution, mention=replace(resolution.mention, role=Role.ACTOR))
        if _is_acting_seat(text, resolution)
        else resolution
        for resolution in resolutions
    )


def _is_acting_seat(text: str, resolution: Resolution) -> bool:
    mention = resolution.mention
    return is_seat(resolution) and mention.role is Role.CONTEXT and governs(text, mention)


def is_seat(resolution: Resolution) -> bool:
    """Whether a mention means the capital of a country."""
    return resolution.place is not None and resolution.place.capital == _OF_A_COUNTRY


def governs(text: str, mention: Mention) -> bool:
    """Whether the words after a name say what a government does and a town does not."""
    before = text[max(0, mention.span.start - 12) : mention.span.start].split()
    if mention.kind is not MentionKind.TOPONYM or (before and before[-1].lower() in PREPOSITIONS):
        return False
    return bool(_GOVERNS.match(text, mention.span.end))


def mark_event_places(
    resolutions: Sequence[Resolution], incidents: Sequence[Incident]
) -> tuple[tuple[Resolution, ...], tuple[Incident, ...]]:
    """Both with the role EVENT on the mentions that say where an event happened; a dateline stays one."""
    events = [incident for incident in incidents if incident.role is Role.EVENT]
    marks = {
        (incident.place_id, mark)
        for incident in events
        for source in incident.sources
        for excerpt in source.excerpts
        for mark in excerpt.marks
    }
    marks |= {(i.place_id, i.resolution.mention.span) for i in events if i.resolution is not None}

    def marked(resolution: Resolution) -> Resolution:
        place, mention = resolution.place, resolution.mention
        if place is None or mention.role is Role.DATELINE or (place.id, mention.span) not in marks:
            return resolution
        return replace(resolution, mention=replace(mention, role=Role.EVENT))

    located = tuple(
        replace(incident, resolution=marked(incident.resolution))
        if incident.role is Role.EVENT and incident.resolution is not None
        else incident
        for incident in incidents
    )
    return tuple(marked(resolution) for resolution in resolutions), located


def _after_talks(words: Sequence[str], first: int) -> bool:
    """Whether "talks between" or the like stands shortly before."""
    nearby = [word.lower() for word in words[max(0, first - 5) : first]]
    return "between" in nearby and bool(_TALKS & set(nearby))
