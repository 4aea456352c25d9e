"""Events of a sentence: what sort, and whether the sentence says that it happened."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from gisviewer.domain.text import Span
from gisviewer.geoparse.codebook import Codebook


class Realis(StrEnum):
    """What a sentence says of an event."""

    HAPPENED = "happened"
    DENIED = "denied"
    POSSIBLE = "only possible"
    BACKGROUND = "background"


@dataclass(frozen=True, slots=True)
class Event:
    """A trigger in a sentence; `rank` is its class's place in the codebook (lower is more specific)."""

    sentence: Span
    trigger: Span
    event_type: str
    sub_event_type: str
    realis: Realis
    rank: int


_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied)|refut\w+|rejected (?:claims|reports|accusations|allegations)|no (?:\w+ )?(?:sign|"
    r"evidence|report)s? of|"
    r"never|without(?: any)?|did ?n[o'’]t|had not|has not|have not|was not|were not|not|no|halt(?:ed)?|end(?:ed|"
    r"ing)? (?:to|of)|"
    r"stop(?:ped)?|averted|prevented|thwarted|instead of)\b(?:\W+\w+){0,7}\W*$",
    re.I,
)
_POSSIBLE = re.compile(
    r"\b(?:could|may|might|would(?! have)|will|shall|if|unless|warn(?:s|ed|ing|ings)?|fear(?:s|ed|ing)?|risks?|"
    r"threat\w*|plans?|planned|"
    r"planning|prepar\w+|possib\w+|potential|in case of|to prevent|to avoid|avoid|prevent\w*|exercises?|drills?|"
    r"call(?:s|ed|ing)? for|"
    r"urg(?:e|ed|es|ing)|demand(?:s|ed)?|vow(?:s|ed)?|pledg\w+|ready to|intend\w*|alleged plot|anniversary|"
    r"commemorat\w+|talks on|"
    r"investigat\w+ into possible|appeal(?:s|ed|ing)? for|promise[ds]?|hope[ds]?|aim(?:s|ed)? to|poised|concerns?|"
    r"tensions?|"
    r"right to|responsib\w+ to|(?:trained|training) for|against future|any)\b(?:\W+\w+){0,5}\W*$"
)
_POSSIBLE_AFTER = re.compile(r"(?:\W+\w+){0,3}?\W+(?:could|may|might|would(?! have)|will)\b")
_DENIED_ELSEWHERE = re.compile(
    r"\b(?:dément\w*|démenti\w*|aucune?|n['’](?:a|ont) pas|neg(?:ó|aron)|desmint\w*|ningun[oa]?|no hubo|kein\w*|"
    r"dementiert\w*|bestritt\w*|nicht|отрица\w*|опроверг\w*|не(?! менее| более))\b(?:\W+\w+){0,4}\W*$",
    re.I,
)
_POSSIBLE_ELSEWHERE = re.compile(
    r"\b(?:pourrai\w+|risque\w*|menac(?:e|ent|é)\b|craint|craignent|podrían?|"
    r"amenaz\w*|teme\w*|könnten?|droh\w*|möglich\w*|befürcht\w*|"
    r"может|могут|угро\w*|возможн\w*|если)\b(?:\W+\w+){0,5}\W*$",
    re.I,
)
_CLAUSE = re.compile(
    r"[;:]|,\s(?:but|while|where|who|which|after|when|as)\s|\s(?:but|while|after|when|where|because|although)\s|"
    r"[.!?]\s",
    re.I,
)


def find_events(text: str, sentences: tuple[Span, ...], codebook: Codebook) -> list[Event]:
    """The events of each sentence, at most one of a type in it, the main one first."""
    found = []
    for sentence in sentences:
        found += _find_in_sentence(text, sentence, codebook)
    return found


def _find_in_sentence(text: str, sentence: Span, codebook: Codebook) -> list[Event]:
    words = sentence.of(text)
    events: list[Event] = []
    for rank, event_class in enumerate(codebook.classes):
        for match in event_class.pattern.finditer(words):
            trigger = Span(*match.span())
            if any(trigger.shifted(sentence.start).overlaps(event.trigger) for event in events):
                continue
            realis = _realis(words, trigger)
            absolute = trigger.shifted(sentence.start)
            events.append(Event(sentence, absolute, event_class.event_type, event_class.sub_event_type, realis, rank))
    happened = [event for event in events if event.realis is Realis.HAPPENED]
    chosen = sorted(happened or events, key=lambda event: event.rank)
    return chosen[:1] if not happened else [*chosen[:1], *_second(text, chosen)]


def _second(text: str, events: list[Event]) -> list[Event]:
    """Another event of the same sentence: of another type, and in a clause of its own."""
    first = events[0]
    for event in events[1:]:
        low, high = sorted((first.trigger, event.trigger))
        if event.event_type != first.event_type and _CLAUSE.search(text[low.end : high.start]):
            return [event]
    return []


def _realis(words: str, trigger: Span) -> Realis:
    before = words[: trigger.start]
    boundaries = [match.end() for match in _CLAUSE.finditer(before)]
    clause = before[boundaries[-1] :] if boundaries else before
    if _DENIED.search(clause) and not re.search(r"\bnot only\b|\bno (?:fewer|less) than\b", clause, re.I):
        return Realis.DENIED
    if _DENIED_ELSEWHERE.search(clause):
        return Realis.DENIED
    if _POSSIBLE.search(clause) or _POSSIBLE_ELSEWHERE.search(clause) or _POSSIBLE_AFTER.match(words, trigger.end):
        return Realis.POSSIBLE
    return Realis.HAPPENED
