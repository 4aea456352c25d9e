"""From marked tokens to mentions: kind, role, possessives, and no overlaps; the last step of every recognizer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gisviewer.domain.places import Mention, MentionKind, Role
from gisviewer.domain.text import Article, BlockKind
from gisviewer.gazetteer.api import ClassBit
from gisviewer.geoparse.coordinates import find_coordinates
from gisviewer.geoparse.recognize.organisations import names_no_place
from gisviewer.geoparse.roles import find_datelines, find_role
from gisviewer.geoparse.tokens import Cover, Tokens, tokenize

_PLACE_BITS = (
    ClassBit.COUNTRY | ClassBit.ADMIN1 | ClassBit.ADMIN2 | ClassBit.LARGE_CITY | ClassBit.CITY | ClassBit.DISPUTED
    | ClassBit.REGION | ClassBit.NATURAL | ClassBit.SITE
)  # fmt: skip
_SMALL_BITS = ClassBit.CITY | ClassBit.SITE | ClassBit.NATURAL


@dataclass(frozen=True, slots=True)
class Run:
    """The tokens `first` to `last` that a recognizer takes for a place; `bits` are what the gazetteer says of them."""

    first: int
    last: int
    bits: int = 0
    confidence: float = 1.0


def tokenize_article(article: Article) -> Tokens:
    """The tokens of the parts of an article in which places are looked for, without the markup inside them."""
    return tokenize(article.text, article.searchable, article.spans_of(BlockKind.MARKUP))


def make_mentions(article: Article, tokens: Tokens, runs: Sequence[Run]) -> tuple[Mention, ...]:
    """The mentions that runs of tokens make, which do not overlap, and the coordinates written in the text."""
    found = [
        Mention(span, span.of(article.text), MentionKind.COORDINATE, Role.CONTEXT)
        for span in find_coordinates(article.text, article.searchable)
    ]
    taken = Cover(mention.span for mention in found)
    for run in runs:
        span = tokens.span(run.first, run.last)
        is_place = not names_no_place(tokens, run.first, run.last, run.bits)
        if is_place and not taken.meets(span.start, span.end):
            kind = kind_of(run.bits)
            role = find_role(tokens, run.first, run.last, run.bits, kind)
            found.append(Mention(span, span.of(article.text), kind, role, run.confidence))
    found.sort(key=lambda mention: mention.span)
    datelines = Cover(find_datelines(article.text, article.searchable, [mention.span for mention in found]))
    return tuple(
        replace(mention, role=Role.DATELINE) if datelines.holds(mention.span) else mention for mention in found
    )


def kind_of(bits: int) -> MentionKind:
    """Whether a name is that of people or of a place: the former unless an area or a large city bears it, too."""
    is_demonym = bits & ClassBit.DEMONYM and not bits & (_PLACE_BITS & ~_SMALL_BITS)  # the Canadian is a river
    return MentionKind.DEMONYM if is_demonym else MentionKind.TOPONYM
