"""A file, its bytes or a pasted text to articles; the reader is chosen by content first, by suffix second."""

from __future__ import annotations

import hashlib
import importlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from gisviewer.articles.dateline import find_dateline_day, propose_year
from gisviewer.articles.make import make_article
from gisviewer.articles.sniff import JSON_LINES, MODULES, find_format
from gisviewer.domain.calendar import find_full_date
from gisviewer.domain.text import Article
from gisviewer.errors import ArticleError

_OPENING_LINES = 3
MAX_FILE_BYTES = 100_000_000
"""PDF and mail may carry pictures; JSON Lines are read line by line and have no limit."""


def read_article(path: Path) -> Article:
    """Read a file that holds one article.

    Raises:
        ArticleError: the file cannot be read, is no article, or holds several (`read_articles` gives them all).
    """
    articles = read_articles(path)
    first = next(articles, None)
    if isinstance(first, ArticleError):
        raise first
    if first is None:
        raise ArticleError(f"{path.name} holds no article.", "Choose another file.")
    if next(articles, None) is not None:
        raise ArticleError(f"{path.name} holds several articles.", "Open it as a collection of articles.")
    return first


def read_articles(path: Path) -> Iterator[Article | ArticleError]:
    """Read every article of a file, lazily; what cannot be read is given as its error, in its place."""
    now = datetime.now(UTC)
    try:
        if path.suffix.lower() in JSON_LINES:
            for item in _read_json_lines(path):
                yield item if isinstance(item, ArticleError) else replace(item, path=str(path), imported_at=now)
            return
        articles = read_article_bytes(_read_bytes(path), path.name)
        for article in articles:
            yield replace(article, path=str(path), imported_at=now, published_proposal=_propose_date(article, path))
    except ArticleError as error:
        yield error
    except OSError as error:
        yield ArticleError(
            f"{path} could not be read: {error.strerror or error}.", "Check the name and the permissions."
        )


def read_article_bytes(content: bytes, name: str) -> list[Article]:
    """Read the articles of a file that is in memory; `name` is the file's, its suffix is only a hint.

    Raises:
        ArticleError: the content is no article of a known format.
    """
    if not content.strip():
        raise ArticleError(f"{name} is empty.", "Choose a file with an article in it.")
    source_format = find_format(content, name)
    if source_format in ("jsonl", "ndjson"):
        from gisviewer.articles.jsonl import read_lines

        articles = []
        for item in read_lines(content.splitlines(), name):
            if isinstance(item, ArticleError):
                raise item
            articles.append(item)
    else:
        reader = importlib.import_module(f"gisviewer.articles.{MODULES[source_format]}")
        articles = reader.read(content, name)
    digest = hashlib.sha256(content).hexdigest()
    return [replace(article, file_sha256=digest) for article in articles]


def parse_text(text: str, name: str = "The pasted text") -> Article:
    """Make an article of a text that was pasted.

    Raises:
        ArticleError: there is no text, or too much.
    """
    article = make_article(text, name, "txt")
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    now = datetime.now(UTC)
    proposal = None if article.published else _dateline_near(article, now.date())
    return replace(article, file_sha256=digest, imported_at=now, published_proposal=proposal)


def _read_bytes(path: Path) -> bytes:
    if path.is_dir():
        raise ArticleError(f"{path} is a folder.", "Open it as a folder of articles.")
    size = path.stat().st_size
    if size > MAX_FILE_BYTES:
        raise ArticleError(
            f"{path.name} has {size / 1e6:.0f} MB; an article has at most {MAX_FILE_BYTES / 1e6:.0f}.",
            "Save the article alone, or give a corpus as JSON Lines.",
        )
    return path.read_bytes()


def _read_json_lines(path: Path) -> Iterator[Article | ArticleError]:
    from gisviewer.articles.jsonl import read_lines

    empty = True
    with path.open("rb") as lines:
        for item in read_lines(lines, path.name):
            empty = False
            yield item
    if empty:
        yield ArticleError(f"{path.name} is empty.", "Choose a file with articles in it.")


def _propose_date(article: Article, path: Path) -> date | None:
    """A day to offer where the article names none: of a dateline without a year, of the file's name, or its own."""
    if article.published is not None:
        return None
    named = find_full_date(path.stem.replace("_", "-"))
    latest = named[0] if named else datetime.fromtimestamp(path.stat().st_mtime, UTC).date()
    return _dateline_near(article, latest) or latest


def _dateline_near(article: Article, latest: date) -> date | None:
    """The day of a dateline without a year, in the last year that a file of that day can tell of."""
    for line in article.searchable[:_OPENING_LINES]:
        found = find_dateline_day(article.text, line)
        if found is not None:
            return propose_year(found[0], found[1], latest)
    return None
