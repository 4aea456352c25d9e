"""Full text over articles and incidents, without regard to case and accents, kept up to date with the workspace.

It is held in memory: the texts of a large project are some megabytes, which the machine scans in milliseconds.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from gisviewer.domain.incidents import Incident
from gisviewer.domain.text import Article, Span
from gisviewer.project.workspace import Notice, Table, Workspace

_FIELD_END = "\n"
"""No folded text holds it, so that no phrase reaches from one field into the next."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An article or incident that has all the words; `span` is the first of them in the article's text."""

    table: Table
    id: str
    title: str
    in_title: bool
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    """A folded record: its title, and all of it."""

    title: str
    folded_title: str
    folded: str


class SearchIndex:
    """The texts of a workspace, folded once each; it belongs to the workspace's thread.

    Records that change are folded anew at the next search.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._articles: dict[str, _Entry] = {}
        self._incidents: dict[str, _Entry] = {}
        self._stale: set[str] | None = None
        self._unsubscribe: Callable[[], None] = workspace.subscribe(self._hear)

    def close(self) -> None:
        """Hear no more of the workspace."""
        self._unsubscribe()

    def search(self, query: str, limit: int = 200) -> list[Hit]:
        """What has all the words of a query, those with a word in the title first, incidents before articles.

        A part in double quotes is taken as it stands. A query without words finds nothing.
        """
        words = query_words(query)
        if not words:
            return []
        self.refresh()
        found = [
            Hit(table, key, entry.title, any(word in entry.folded_title for word in words))
            for table, entries in ((Table.INCIDENTS, self._incidents), (Table.ARTICLES, self._articles))
            for key, entry in entries.items()
            if all(word in entry.folded for word in words)
        ]
        found.sort(key=lambda hit: not hit.in_title)
        return [self._located(hit, words) for hit in found[:limit]]

    def refresh(self) -> None:
        """Fold what is new or changed; called in good time, it saves the first search that work."""
        workspace = self._workspace
        stale, self._stale = self._stale, set()
        if stale is None:
            self._articles = {key: _fold_article(a) for key, a in workspace.article_heads.items()}
            self._incidents = {key: _fold_incident(i) for key, i in workspace.incidents.items()}
            return
        for key in stale:
            article, incident = workspace.article(key), workspace.incidents.get(key)
            self._articles.pop(key, None)
            self._incidents.pop(key, None)
            if article is not None:
                self._articles[key] = _fold_article(article)
            if incident is not None:
                self._incidents[key] = _fold_incident(incident)

    def _hear(self, notice: Notice) -> None:
        if not (notice.touches(Table.ARTICLES) or notice.touches(Table.INCIDENTS)):
            return
        if not notice.ids:
            self._stale = None  # another document
        elif self._stale is not None:
            self._stale |= notice.ids

    def _located(self, hit: Hit, words: tuple[str, ...]) -> Hit:
        article = self._workspace.article(hit.id) if hit.table is Table.ARTICLES else None
        if article is None:
            return hit
        folded, offsets = _fold_with_offsets(article.text)
        match = re.search("|".join(map(_pattern, words)), folded)
        if match is None:
            return hit
        start, end = match.start(), match.end() - 1
        span = Span(start, end + 1) if offsets is None else Span(offsets[start], offsets[end] + 1)
        return Hit(hit.table, hit.id, hit.title, hit.in_title, span)


def _pattern(word: str) -> str:
    """A folded word as a pattern, for a text whose spaces are not folded."""
    return r"\s+".join(map(re.escape, word.split()))


def fold(text: str) -> str:
    """A text without case and accents, with one plain space where there are any; other signs stay."""
    return " ".join((text.lower() if text.isascii() else text.translate(_SIGNS)).split())


def query_words(query: str) -> tuple[str, ...]:
    """The words of a query, folded; parts in double quotes are one."""
    words = []
    for number, part in enumerate(query.split('"')):
        words += [part] if number % 2 else part.split()
    return tuple(dict.fromkeys(folded for word in words if (folded := fold(word))))


class _FoldedSigns(dict[int, str]):
    """Each sign folded by itself, so that offsets can be told; worked out once, for `str.translate`."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(code).casefold())
        folded = "".join(part for part in parts if not unicodedata.combining(part)).casefold()
        self[code] = folded
        return folded


_SIGNS = _FoldedSigns()


def _fold_with_offsets(text: str) -> tuple[str, list[int] | None]:
    """The folded text, with its spaces as they are, and where each of its signs comes from; None where none moved."""
    if text.isascii():
        return text.lower(), None
    if all(len(_SIGNS[ord(sign)]) == 1 for sign in set(text)):
        return text.translate(_SIGNS), None
    parts = [_SIGNS[ord(sign)] for sign in text]
    return "".join(parts), [at for at, part in enumerate(parts) for _ in part]


def _fold_article(article: Article) -> _Entry:
    title = article.title or article.id
    fields = (title, article.outlet, article.author, article.url, article.text)
    return _Entry(title, fold(title), _FIELD_END.join(map(fold, fields)))


def _fold_incident(incident: Incident) -> _Entry:
    return _Entry(incident.title, fold(incident.title), _FIELD_END.join(map(fold, _words_of(incident))))


def _words_of(incident: Incident) -> Iterator[str]:
    yield incident.title
    yield incident.event_type
    yield incident.sub_event_type
    yield incident.date_phrase
    yield incident.date_start.isoformat() if incident.date_start else ""
    yield incident.location_text
    yield incident.place_name
    yield from incident.place_names
    yield incident.country
    yield incident.admin1
    yield incident.disputed
    yield incident.notes
    yield from incident.tags
    yield from (actor.name for actor in incident.actors)
