"""Plain text."""

from __future__ import annotations

from gisviewer.articles.decode import decode_text
from gisviewer.articles.make import make_article
from gisviewer.domain.text import Article


def read(content: bytes, name: str) -> list[Article]:
    """The one article of a text file."""
    return [make_article(decode_text(content, name), name, "txt")]
