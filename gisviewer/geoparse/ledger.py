"""The ledger of what did not become a marker, each with its reason, and of what the reader should know."""

from __future__ import annotations

from collections.abc import Sequence

from gisviewer.domain.incidents import DateMention, Problem, ProblemKind
from gisviewer.domain.places import Resolution
from gisviewer.domain.text import Article


def find_problems(
    article: Article, resolutions: Sequence[Resolution], dates: Sequence[DateMention]
) -> tuple[Problem, ...]:
    """Every mention without a place, with the reason; and what is missing in the article as a whole."""
    problems = [_unplaced(resolution) for resolution in resolutions if resolution.place is None]
    if not resolutions:
        problems.append(Problem(ProblemKind.NO_PLACES, "No places were found in the text."))
    if article.published is None:
        unresolved = sum(1 for mention in dates if mention.start is None and mention.end is None)
        words = f"; {unresolved} phrases such as “on Sunday” wait for it" if unresolved else ""
        problems.append(Problem(ProblemKind.NO_DATE, f"The article gives no date of publication{words}."))
    return tuple(problems)


def _unplaced(resolution: Resolution) -> Problem:
    mention = resolution.mention
    why = "; ".join(reason.text for reason in resolution.reasons) or "no place of this name is known"
    kind = ProblemKind.AMBIGUOUS if resolution.candidates else ProblemKind.NOT_IN_GAZETTEER
    return Problem(kind, f"“{mention.surface}”: {why}.", mention.span)
