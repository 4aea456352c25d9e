"""Rich Text Format."""

from __future__ import annotations

import re

from gisviewer.articles.make import make_article
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
    paragraphs = re.split(r"\n+", text.replace("\r", ""))
    return [make_article("\n\n".join(part.strip() for part in paragraphs if part.strip()), name, "rtf")]
