"""Saved web pages: the article's body and its facts, not the menus around it."""

from __future__ import annotations

import logging
import re

from gisviewer.articles.decode import decode_text
from gisviewer.articles.make import Facts, join_title, make_article
from gisviewer.domain.calendar import find_full_date
from gisviewer.domain.text import Article
from gisviewer.errors import ArticleError

_MIN_CHARS = 40
_SENTENCE = re.compile(r"[^\n]{30,}[.!?…。！？।։።؟۔၊။」』”\"»]|[\u0e00-\u0eff\u1780-\u17ff]{30,}")
"""An article says something; menus and forms do not. Thai, Lao and Khmer write no full stops."""
_LAYOUT_TABLE = re.compile(r"^\|[^\n]{400,}", re.M)
"""A cell as long as an article: the table lays out the page, and holds its menus too."""
_CALL = re.compile(
    r"\s*(?:subscribe (?:to|now|here)|sign up (?:for|to)|accept (?:all )?cookies|follow us on|share this|click here|"
    r"advertisement$|read (?:more|also)\b|related (?:articles|stories)|(?:your )?browser (?:is|does)|enable javascript)"
    r"[^\n]{0,160}$",
    re.I,
)
"""Lines that ask the reader for something are no part of the article."""


def read(content: bytes, name: str) -> list[Article]:
    """The article of a page.

    Raises:
        ArticleError: the page has no article.
    """
    return [read_page(_decode(content, name), name, "html")]


def read_page(page: str, name: str, source_format: str, facts: Facts | None = None) -> Article:
    """The article of a page that is text already; `facts` known from elsewhere win over the page's own."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    known = facts or Facts()

    def extract(include_tables: bool) -> object:
        return trafilatura.bare_extraction(
            page, with_metadata=True, include_comments=False, include_tables=include_tables, favor_precision=False
        )

    try:
        found = extract(include_tables=True)
        if _LAYOUT_TABLE.search(getattr(found, "text", None) or ""):
            found = extract(include_tables=False) or found
    except (ValueError, RecursionError, TypeError) as error:
        raise ArticleError(f"{name} is no page that can be read.", "Save it again from the browser.") from error
    lines = (getattr(found, "text", None) or "").strip().split("\n")
    body = "\n".join(line for line in lines if not _CALL.match(line))
    if len(body) < _MIN_CHARS or not _SENTENCE.search(body):
        raise ArticleError(
            f"{name} is a page without an article.", "Open the article itself and save that, or paste its text."
        )
    date_text = getattr(found, "date", None) or ""
    day = find_full_date(date_text)
    title = known.title or getattr(found, "title", None) or ""
    return make_article(
        join_title(title, body.replace("\n", "\n\n")),
        name,
        source_format,
        Facts(
            title=title,
            published=known.published or (day[0] if day and _states_date(page) else None),
            author=known.author or getattr(found, "author", None) or "",
            url=known.url or getattr(found, "url", None) or "",
            outlet=known.outlet or getattr(found, "sitename", None) or "",
            language=known.language or getattr(found, "language", None) or "",
            notes=known.notes,
        ),
    )


def _states_date(page: str) -> bool:
    """Whether a page says when it was published, so that a guess from elsewhere in it is not taken for that."""
    head = page[:200_000].lower()
    marks = (
        "published",
        "datepublished",
        "<time",
        "pubdate",
        "dc.date",
        'name="date"',
        "article:",
        "datemodified",
        "posted",
    )
    return any(mark in head for mark in marks)


def _decode(content: bytes, name: str) -> str:
    """By the page's own declaration where it holds, else by the bytes."""
    declared = re.search(rb"charset\s*=\s*[\"']?([A-Za-z0-9_-]+)", content[:4096])
    if declared and not content.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return content.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode_text(content, name)
