"""Events of sentences with their place and date: the step between triggers and incidents."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from gisviewer.domain.incidents import DateMention, DatePrecision
from gisviewer.domain.places import Resolution
from gisviewer.domain.text import Article, BlockKind, Span
from gisviewer.geoparse.events.codebook import Codebook
from gisviewer.geoparse.events.continuity import (
    Told,
    continued_date,
    continued_place,
    date_of_report,
    goes_on,
    place_of_noun,
    refers_back,
    tells_another,
    typed_as_before,
)
from gisviewer.geoparse.events.dates import before_another, choose_date, retold_date
from gisviewer.geoparse.events.find import Event
from gisviewer.geoparse.events.places import (
    acting_state,
    choose_places,
    choose_state,
    is_state,
    names_unknown,
    shared_border,
)
from gisviewer.geoparse.events.realis import Realis
from gisviewer.geoparse.sentences import sort_into

_OLD_DAYS = 60
"""Something dated by month or year and older than this is what a report looks back to."""
_VERY_OLD_DAYS = 400


@dataclass(frozen=True, slots=True)
class Happening:
    """An event with the mention that says where and the phrase that says when; either may be unknown."""

    event: Event
    where: Resolution | None
    when: DateMention | None
    is_title: bool = False
    continues: bool = False
    """Whether the sentence goes on about the event told before, whatever words it uses."""

    @property
    def is_background(self) -> bool:
        """Whether the article only looks back to it."""
        return self.event.realis is Realis.BACKGROUND


def place_events(
    article: Article,
    events: Sequence[Event],
    resolutions: Sequence[Resolution],
    dates: Sequence[DateMention],
    codebook: Codebook,
    sentences: Sequence[Span],
) -> list[Happening]:
    """Give each event that happened, or is claimed, its place and date; what is only looked back to is marked so."""
    titles = article.spans_of(BlockKind.TITLE)
    numbers = {sentence: number for number, sentence in enumerate(sentences)}
    told = [event for event in events if event.realis not in (Realis.DENIED, Realis.POSSIBLE)]
    found: list[Happening] = []
    last: Told | None = None
    named = sort_into([event.sentence for event in told], resolutions, lambda resolution: resolution.mention.span)
    dated = sort_into([event.sentence for event in told], dates, lambda mention: mention.span)
    for sentence, group in groupby(told, key=lambda event: event.sentence):
        number = numbers.get(sentence, -9)
        near = named[sentence]
        is_title = any(title.contains(sentence) for title in titles)
        for event, own_places in _join_parts(article.text, [*group], near):
            event = typed_as_before(article.text, event, last, number)
            if last is not None and refers_back(article.text, event):
                found.append(Happening(event, last.where, last.when, is_title, continues=True))
                continue
            when = choose_date(article, event, dated[sentence])
            places: Sequence[Resolution] = own_places
            if not places and not names_unknown(article.text, event, near):
                places = _wider_places(article.text, event, near, resolutions)
            places = places or _other_place(place_of_noun(article.text, event, resolutions), last)
            if _looks_back(article, event, when, dated[sentence], codebook):
                event = replace(event, realis=Realis.BACKGROUND)
            continues = False
            if event.realis is not Realis.BACKGROUND:
                if not places and last is not None and goes_on(article.text, last, number, sentence, near):
                    continues = when is None and not (is_title or event.stands_alone)
                    continues = continues and not tells_another(article.text, sentence)
                    places = continued_place(sentence.of(article.text), last, number, event, when, resolutions)
                if when is None and not is_title:
                    when = (
                        retold_date(article, sentences, number, dates)
                        or continued_date(last, number, places, article.published is not None)
                        or date_of_report(article.text, sentence, dated[sentence])
                    )
                when = before_another(article.text, event, when) if when else None
                last = Told(number, places[0] if places else None, when, is_title, event)
            wheres: Sequence[Resolution | None] = places or [None]
            found += [Happening(event, where, when, is_title, continues) for where in wheres]
    return found


def _other_place(places: Sequence[Resolution], last: Told | None) -> Sequence[Resolution]:
    """The places unless they are that of the event told before, about which the sentence then goes on."""
    known = last.where.place if last is not None and last.where is not None else None
    return [place for place in places if known is None or place.place is None or place.place.id != known.id]


def _join_parts(text: str, events: Sequence[Event], near: Sequence[Resolution]) -> list[tuple[Event, list[Resolution]]]:
    """The events of a sentence with the places that their own parts of it name.

    A part that names no place of its own tells of the event beside it, unless its event stands alone.
    """
    joined: list[tuple[Event, list[Resolution]]] = []
    for event in events:
        inside = [r for r in near if event.extent.contains(r.mention.span)]
        places = choose_places(text, event, inside) or acting_state(text, event, inside)
        if joined and _is_one(joined[-1], (event, places)) and not names_unknown(text, event, near):
            before, known = joined.pop()
            joined.append((before.joined(event), known or places))
        else:
            joined.append((event, places))
    return joined


def _is_one(first: tuple[Event, list[Resolution]], second: tuple[Event, list[Resolution]]) -> bool:
    if first[0].stands_alone != second[0].stands_alone:
        return False
    if not first[1] or not second[1]:
        return True
    return {r.place.id for r in first[1] if r.place} == {r.place.id for r in second[1] if r.place}


def _wider_places(
    text: str, event: Event, near: Sequence[Resolution], resolutions: Sequence[Resolution]
) -> list[Resolution]:
    """Where an event was whose own part of the sentence does not say so: the rest of it, a border, or a state."""
    found = acting_state(text, event, near) or choose_places(text, event, near) or choose_state(text, event, near)
    if not found or all(is_state(r) for r in found):
        return shared_border(text, near, resolutions, event) or found
    return found


def _looks_back(
    article: Article,
    event: Event,
    when: DateMention | None,
    dates: Sequence[DateMention],
    codebook: Codebook,
) -> bool:
    words = event.sentence.of(article.text)
    published = article.published
    if when is not None and when.end is not None and published is not None:
        age = (published - when.end).days
        coarse = when.precision is not None and when.precision >= DatePrecision.MONTH
        if (coarse and age > _OLD_DAYS) or age > _VERY_OLD_DAYS:
            return True
        if when.precision is not None and when.precision <= DatePrecision.WEEK:
            return False
    old = [
        d
        for d in dates
        if event.sentence.contains(d.span)
        and d.start
        and published
        and (published - d.start).days > _OLD_DAYS
        and (when is None or d.span != when.span)
    ]
    if when is None and old:
        return True
    background = codebook.background.search(words)
    return bool(
        background and when is None and re.search(r"\b(?:ended|ending|ensuing|decades|last year|years)\b", words)
    )


def find_background(
    article: Article,
    sentences: Sequence[Span],
    happenings: Sequence[Happening],
    named: Mapping[Span, Sequence[Resolution]],
    dated: Mapping[Span, Sequence[DateMention]],
) -> list[Happening]:
    """What sentences without an event look back to: an old date with the place that it is said of."""
    if article.published is None:
        return []
    busy = {happening.event.sentence for happening in happenings}
    found = []
    for sentence in sentences:
        old = [d for d in dated[sentence] if d.start and d.end and (article.published - d.end).days > _OLD_DAYS]
        if sentence in busy or not old:
            continue
        event = Event(sentence, old[0].span, "", "", Realis.BACKGROUND, 99, sentence)
        near = named[sentence]
        places = choose_places(article.text, event, near) or choose_state(article.text, event, near)
        found += [Happening(event, place, old[0]) for place in places[:1]]
    return found


def publication_date(published: date | None) -> tuple[date | None, DatePrecision | None]:
    """The date to give where the text names none: that of publication, as two to six days."""
    return (published, DatePrecision.DAYS) if published else (None, None)
