"""Rich Text Format."""

from __future__ import annotations

import re

from gisviewer.articles.make import Facts, join_title, make_article
from gisviewer.domain.text import Article
from gisviewer.errors import ArticleError


def read(content: bytes, name: str) -> list[Article]:
    """The text of an RTF file as one article.

    Raises:
        ArticleError: it is damaged.
    """
    from striprtf.striprtf import rtf_to_text

    try:
        text = rtf_to_text(content.decode("latin-1"), errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, IndexError, KeyError, LookupError, RecursionError) as error:
        raise ArticleError(f"{name} is a damaged RTF file.", "Open it in its program and save it again.") from error
    facts = Facts(title=_info(content, b"title"), author=_info(content, b"author"))
    paragraphs = re.split(r"\n+", text.replace("\r", ""))
    body = "\n\n".join(part.strip() for part in paragraphs if part.strip())
    return [make_article(join_title(facts.title, body) if body else "", name, "rtf", facts)]


def _info(content: bytes, field: bytes) -> str:
    """A field of the group of facts at the head of the file; "" where it is missing or cannot be read."""
    from striprtf.striprtf import rtf_to_text

    found = re.search(rb"\\info\b.{0,4000}?\{\\" + field + rb" ([^{}]{1,300})\}", content[:20_000], re.S)
    if found is None:
        return ""
    code_page = re.search(rb"\\ansicpg\d+", content[:200])
    group = b"{\\rtf1\\ansi" + (code_page[0] if code_page else b"") + b" " + found[1] + b"}"
    try:
        return str(rtf_to_text(group.decode("latin-1"), errors="replace")).strip()  # type: ignore[no-untyped-call]
    except (ValueError, IndexError, KeyError, LookupError, RecursionError):
        return ""
