"""RSS and Atom feeds saved to a file: one article for each entry."""

from __future__ import annotations

import re
from calendar import timegm
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
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
        published=_day(entry, "published") or _day(entry, "updated"),
        author=entry.get("author", ""),
        url=link if (link := entry.get("link", "")).startswith(("http://", "https://")) else "",
        outlet=outlet,
    )
    return make_article(join_title(title, body), name, "feed", facts)


def _plain(markup: str) -> str:
    text = unescape(_TAG.sub("", _BLOCK_END.sub("\n\n", markup)))
    return re.sub(r"\s*\n\s*\n\s*", "\n\n", text).strip()


def _day(entry: Any, name: str) -> date | None:
    """The day as the feed writes it, in its own time zone."""
    written, parsed = str(entry.get(name, "")), entry.get(f"{name}_parsed")
    for read_moment in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return read_moment(written).date()
        except (ValueError, TypeError, IndexError):
            continue
    return datetime.fromtimestamp(timegm(parsed), UTC).date() if parsed else None
