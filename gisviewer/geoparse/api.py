"""The two interfaces of geoparsing, on plain values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from gisviewer.domain.places import Mention, Resolution
from gisviewer.domain.text import Article


class Recognizer(Protocol):
    """Finds the words that name places.

    `name` goes into results, so that they can be traced to what made them.
    """

    name: str

    def find_mentions(self, articles: Sequence[Article]) -> list[tuple[Mention, ...]]:
        """The mentions of each article, in reading order, without overlaps; a batch changes only the speed."""
        ...

    def name_for(self, article: Article) -> str:
        """The name of the recognizer that answers for this article: another one's where its language is not known."""
        ...


class Resolver(Protocol):
    """Chooses one place for each mention, or none, and says why."""

    def resolve(self, article: Article, mentions: Sequence[Mention]) -> tuple[Resolution, ...]:
        """One resolution for each mention, in the same order; unknown names are ordinary and raise nothing."""
        ...
