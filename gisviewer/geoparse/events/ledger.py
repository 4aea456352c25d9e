"""The ledger of what did not become a marker, each with its reason, and of what the reader should know."""

from __future__ import annotations

from collections.abc import Sequence

from gisviewer.domain.incidents import DateMention, Problem, ProblemKind
from gisviewer.domain.places import Resolution
from gisviewer.domain.text import Article
from gisviewer.geoparse.events.find import Event
from gisviewer.geoparse.events.realis import Realis


def find_problems(
    article: Article, resolutions: Sequence[Resolution], dates: Sequence[DateMention], events: Sequence[Event]
) -> tuple[Problem, ...]:
    """Every mention without a place and every event that did not happen; and what the article as a whole lacks."""
    problems = [_unplaced(resolution) for resolution in resolutions if resolution.place is None]
    problems += [_unreal(article, event) for event in events if event.realis in _UNREAL]
    if not resolutions:
        problems.append(Problem(ProblemKind.NO_PLACES, "No places were found in the text."))
    if article.published is None:
        unresolved = sum(1 for mention in dates if mention.start is None and mention.end is None)
        words = f"; {unresolved} phrases such as “on Sunday” wait for it" if unresolved else ""
        problems.append(Problem(ProblemKind.NO_DATE, f"The article gives no date of publication{words}."))
    return tuple(problems)


_UNREAL = {Realis.DENIED: ProblemKind.DENIED, Realis.POSSIBLE: ProblemKind.POSSIBLE}


def _unreal(article: Article, event: Event) -> Problem:
    words = event.trigger.of(article.text)
    if event.realis is Realis.DENIED:
        return Problem(ProblemKind.DENIED, f"“{words}”: the sentence denies it.", event.trigger)
    return Problem(ProblemKind.POSSIBLE, f"“{words}”: feared, planned or demanded, not told as done.", event.trigger)


def _unplaced(resolution: Resolution) -> Problem:
    mention = resolution.mention
    why = "; ".join(reason.text for reason in resolution.reasons) or "no place of this name is known"
    kind = ProblemKind.AMBIGUOUS if resolution.candidates else ProblemKind.NOT_IN_GAZETTEER
    return Problem(kind, f"“{mention.surface}”: {why}.", mention.span)
