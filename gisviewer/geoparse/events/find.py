"""Events of a sentence: what sort, in which part of it, and whether the sentence says that it happened."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from gisviewer.domain.text import Span
from gisviewer.geoparse.events.codebook import Codebook
from gisviewer.geoparse.events.realis import CLAUSE, Realis, claimant, find_realis, is_reference
from gisviewer.geoparse.literals import Sentence

_PARTS = (
    re.compile(r"[;:]\s|[.!?]\s"),
    re.compile(rf"{CLAUSE}|,\s|\s(?:and|before|amid|following|whereas|who|which)\s|\s[–—-]\s", re.I),
)
"""Where one event of a sentence may end and the next begin, the clearest signs first."""
_RELATIVE = re.compile(r",\s(?:which|who|whose|where)\s[^,;:]*(?:,(?!\s(?:and|or)\b|\s\d)[^,;:]*)??,\s(?!and\b)", re.I)


@dataclass(frozen=True, slots=True)
class Event:
    """A trigger in a sentence.

    `extent` is the part of the sentence that tells of it, `rank` its class's place in the codebook (lower is more
    specific); `claimed_by` says who claims it where nobody vouches for it, and may be "" all the same. One that
    `stands_alone` is never part of another event.
    """

    sentence: Span
    trigger: Span
    event_type: str
    sub_event_type: str
    realis: Realis
    rank: int
    extent: Span
    claimed_by: str = ""
    stands_alone: bool = False

    def joined(self, other: Event) -> Event:
        """One event of the two: the surer one, then the more specific one, told in both parts."""
        main = min(self, other, key=lambda event: (event.realis is not Realis.HAPPENED, event.rank))
        low, high = min(self.extent.start, other.extent.start), max(self.extent.end, other.extent.end)
        return replace(main, extent=Span(low, high))


def find_events(text: str, sentences: tuple[Span, ...], codebook: Codebook) -> list[Event]:
    """The events of each sentence in reading order, the main one of each of its parts.

    Those that happened, or that somebody claims; where a sentence has neither, the first that did not.
    """
    found = []
    for sentence in sentences:
        parts = _parts(text, sentence, _triggers(text, sentence, codebook))
        told = [part for part in parts if part.realis in (Realis.HAPPENED, Realis.CLAIMED)]
        found += told or parts[:1]
    return found


def _triggers(text: str, sentence: Span, codebook: Codebook) -> list[Event]:
    words = sentence.of(text)
    events: list[Event] = []
    for rank in codebook.screen.candidates(Sentence.of(words)):
        event_class = codebook.classes[rank]
        for match in event_class.pattern.finditer(words):
            trigger = Span(*match.span())
            absolute = trigger.shifted(sentence.start)
            if any(absolute.overlaps(event.trigger) for event in events):
                continue
            realis = find_realis(words, trigger)
            if event_class.stands_alone and realis is Realis.HAPPENED and is_reference(words, trigger):
                realis = Realis.BACKGROUND
            event = Event(
                sentence,
                absolute,
                event_class.event_type,
                event_class.sub_event_type,
                realis,
                rank,
                sentence,
                claimant(words, trigger) if realis is Realis.CLAIMED else "",
                event_class.stands_alone,
            )
            events.append(event)
    return sorted(events, key=lambda event: event.trigger)


def _parts(text: str, sentence: Span, events: Sequence[Event]) -> list[Event]:
    """The main event of each part of a sentence, with the part as its extent."""
    if not events:
        return []
    edges = [sentence.start, *_edges(text, events), sentence.end]
    parts = []
    for start, end in pairwise(edges):
        inside = [event for event in events if start <= event.trigger.start < end]
        main = min(inside, key=lambda event: (_DOUBT[event.realis], event.rank))
        parts.append(replace(main, extent=_without_clause(text, Span(start, end), main.trigger)))
    return parts


def _without_clause(text: str, part: Span, trigger: Span) -> Span:
    """A part of a sentence without the relative clause that ends before its trigger.

    "The group, which took Goma in January, signed a truce in Doha": Goma and January say nothing of the truce.
    """
    clauses = _RELATIVE.finditer(text, part.start, trigger.start)
    return Span(max((clause.end() for clause in clauses), default=part.start), part.end)


def _edges(text: str, events: Sequence[Event]) -> Iterator[int]:
    """Where a new part begins: at the last boundary before a trigger, if one stands between it and the one before."""
    for first, second in pairwise(events):
        for pattern in _PARTS:
            boundaries = [*pattern.finditer(text, first.trigger.end, second.trigger.start)]
            if boundaries:
                yield boundaries[-1].end()
                break


_DOUBT = {Realis.HAPPENED: 0, Realis.CLAIMED: 1, Realis.BACKGROUND: 2, Realis.POSSIBLE: 3, Realis.DENIED: 4}
