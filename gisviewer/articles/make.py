"""The last step of every reader: a text and what the file says of it become an `Article`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gisviewer.articles.language import detect_language
from gisviewer.articles.structure import date_in_url, find_structure, outlet_of
from gisviewer.domain.text import Article, text_id
from gisviewer.errors import ArticleError

MAX_TEXT = 1_000_000
"""Characters of one article; the longest reports of news have a tenth of it."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a file says of its article beside the text; whatever is empty is looked for in the text."""

    title: str = ""
    published: date | None = None
    author: str = ""
    url: str = ""
    outlet: str = ""
    language: str = ""
    notes: tuple[str, ...] = ()


def make_article(text: str, name: str, source_format: str, facts: Facts | None = None, article_id: str = "") -> Article:
    """Find the structure of a text and join it with the facts known, which win.

    Raises:
        ArticleError: there is no text, or far more than an article has; `name` is the file's, for the message.
    """
    facts = facts or Facts()
    if not text.strip():
        raise ArticleError(f"{name} holds no text.", "Choose a file with an article in it.")
    if len(text) > MAX_TEXT:
        millions = f"{len(text) / 1e6:.2f}".rstrip("0")
        raise ArticleError(
            f"{name} has {millions} million letters; one article has at most {MAX_TEXT // 10**6} million.",
            "Split it into articles: a folder of files, or JSON Lines with one article in each line.",
        )
    found = find_structure(text)
    url = facts.url or found.url
    return Article(
        id=article_id or text_id(text),
        text=text,
        title=facts.title or found.title,
        published=facts.published or found.published or date_in_url(url),
        outlet=facts.outlet or found.outlet or outlet_of(url),
        author=facts.author or found.author,
        url=url,
        language=facts.language or detect_language(text),
        blocks=tuple(found.blocks),
        source_format=source_format,
        notes=facts.notes,
    )


def join_title(title: str, body: str) -> str:
    """A text that begins with its title, once."""
    title, body = title.strip(), body.strip()
    return body if not title or body.startswith(title) else f"{title}\n\n{body}"
