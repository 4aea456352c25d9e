"""Who took part: states by demonym or capital, forces, armed groups, protesters, civilians."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from gisviewer.domain.incidents import Actor
from gisviewer.domain.places import FeatureClass, MentionKind, Resolution, Role
from gisviewer.domain.text import Span
from gisviewer.geoparse.events.codebook import Codebook

_MOST = 6
_VICTIMS = "civilians"
_ACTS = re.compile(
    r"(?:\s+and\s+(?:[A-Z][\w.-]*\s?){1,3}(?<!\s))?(?:\s+(?:itself|has|have|also|had))*\s+"
    r"(?:accused|said|blamed|denied|fired|attacked|shelled|invaded|launched|traded|"
    r"clashed|claimed|struck|bombed|opened|exchanged|sent|deployed)\b"
)
_STRIKES = re.compile(
    r"\s+(?:(?:air|drone|missile|artillery|naval|ground|rocket|retaliatory|overnight|fighter)[\s-]?){0,2}"
    r"(?:strikes?|airstrikes?|raids?|shelling|bombardments?|attacks?|shells|fire|jets|warplanes|aircraft|drones?|missiles?|"
    r"tanks|gunships|incursions?|offensive)\b"
)
_ADDRESSED = re.compile(
    r"\b(?:accused|blamed|against|foe|fighting with|clashes with|war with|between)\s+(?:[\w-]+\s+)?$"
)


def find_actors(
    text: str, sentences: Sequence[Span], resolutions: Sequence[Resolution], codebook: Codebook
) -> tuple[Actor, ...]:
    """The actors that sentences name, in reading order, civilians last; the first two are actor1 and actor2.

    That order lays no blame.
    """
    found: dict[str, tuple[int, Actor]] = {}
    ordered_names = sorted(resolutions, key=lambda resolution: resolution.mention.span.start)
    starts = [resolution.mention.span.start for resolution in ordered_names]
    for sentence in sentences:
        inside = ordered_names[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        near = [r for r in inside if sentence.contains(r.mention.span) and r.place is not None]
        taken: list[Span] = []
        named: list[Span] = []
        for kind, pattern in codebook.groups:
            for span in _names(text, sentence, pattern):
                if any(span.overlaps(other) for other in named):
                    continue  # the army of a name, such as a liberation army's
                named.append(span)
                owner = _owner(text, span.start, near)
                name = text[owner.mention.span.start if owner is not None else span.start : span.end]
                country = owner.place.country if owner is not None and owner.place else ""
                found.setdefault(name.lower(), (span.start, Actor(name, kind, "", country)))
                taken += [owner.mention.span] if owner is not None else []
        for resolution in near:
            place, mention = resolution.place, resolution.mention
            if place is None or mention.span in taken or not _acts(text, resolution):
                continue
            found.setdefault(
                place.country.lower(), (mention.span.start, Actor(_state(place), "state", "", place.country))
            )
    in_order = (actor for _, actor in sorted(found.values(), key=lambda item: item[0]))
    ordered = sorted(in_order, key=lambda actor: actor.kind == _VICTIMS)[:_MOST]
    roles = ("actor1", "actor2")
    return tuple(
        Actor(actor.name, actor.kind, roles[i] if i < len(roles) else "associate", actor.country)
        for i, actor in enumerate(ordered)
    )


def _names(text: str, sentence: Span, pattern: re.Pattern[str]) -> Iterator[Span]:
    """Where a sentence names a kind of actor; a common noun may open a sentence or stand in a headline."""
    for match in _any_case(pattern).finditer(text, sentence.start, sentence.end):
        words = match[0]
        if pattern.fullmatch(words) or pattern.fullmatch(words[:1].lower() + words[1:]):
            yield Span(*match.span())


@lru_cache(maxsize=32)
def _any_case(pattern: re.Pattern[str]) -> re.Pattern[str]:
    return re.compile(pattern.pattern, re.I)


def _owner(text: str, start: int, near: Sequence[Resolution]) -> Resolution | None:
    """The state whose demonym or possessive stands right before a noun ("Azerbaijani forces")."""
    for resolution in near:
        between = text[resolution.mention.span.end : start]
        if resolution.mention.span.end <= start and between in (" ", "'s ", "’s ", "' ", "’ "):
            return resolution
    return None


def _acts(text: str, resolution: Resolution) -> bool:
    place = resolution.place
    if place is None or not place.country:
        return False
    is_state = place.feature_class is FeatureClass.COUNTRY
    if not (is_state or place.capital == 2 or resolution.mention.kind is MentionKind.DEMONYM):
        return False
    span = resolution.mention.span
    after, before = text[span.end : span.end + 40], text[max(0, span.start - 30) : span.start]
    if resolution.mention.kind is MentionKind.DEMONYM and _STRIKES.match(text, span.end):
        return True
    return resolution.mention.role is Role.ACTOR or bool(_ACTS.match(after)) or bool(_ADDRESSED.search(before))


def _state(place: object) -> str:
    return str(getattr(place, "name", ""))
