"""RSS and Atom feeds saved to a file: one article for each entry."""

from __future__ import annotations

import re
from calendar import timegm
from datetime import UTC, date, datetime
from html import unescape
from typing import Any

from gisviewer.articles.make import Facts, join_title, make_article
from gisviewer.articles.zipped import refuse_entities
from gisviewer.domain.text import Article
from gisviewer.errors import ArticleError

_BLOCK_END = re.compile(r"</(?:p|div|h\d|li|blockquote)>|<br\s*/?>", re.I)
_TAG = re.compile(r"<[^<>]*>")


def read(content: bytes, name: str) -> list[Article]:
    """The entries of a feed that have a text.

    Raises:
        ArticleError: it is no feed, a trap, or has no entry with text.
    """
    import feedparser

    refuse_entities(content, name)
    feed = feedparser.parse(content)
    outlet = str(feed.feed.get("title", ""))
    articles = [article for entry in feed.entries if (article := _read_entry(entry, outlet, name)) is not None]
    if not articles:
        raise ArticleError(f"{name} is a feed without articles.", "Save the page of an article instead.")
    return articles


def _read_entry(entry: Any, outlet: str, name: str) -> Article | None:
    bodies = [part.get("value", "") for part in entry.get("content", [])] or [entry.get("summary", "")]
    title = _plain(entry.get("title", ""))
    body = "\n\n".join(filter(None, map(_plain, bodies)))
    if not body and not title:
        return None
    facts = Facts(
        title=title,
        published=_day(entry.get("published_parsed") or entry.get("updated_parsed")),
        author=entry.get("author", ""),
        url=entry.get("link", ""),
        outlet=outlet,
    )
    return make_article(join_title(title, body), name, "feed", facts)


def _plain(markup: str) -> str:
    text = unescape(_TAG.sub("", _BLOCK_END.sub("\n\n", markup)))
    return re.sub(r"\s*\n\s*\n\s*", "\n\n", text).strip()


def _day(moment: Any) -> date | None:
    return datetime.fromtimestamp(timegm(moment), UTC).date() if moment else None
