"""Markdown: its text without the signs, and the facts of its front matter."""

from __future__ import annotations

import re

from gisviewer.articles.decode import decode_text
from gisviewer.articles.make import Facts, make_article
from gisviewer.domain.calendar import find_full_date
from gisviewer.domain.text import Article

_FRONT = re.compile(r"---\n(.*?)\n(?:---|\.\.\.)\n", re.S)
_PAIR = re.compile(r"^(\w+)\s*:\s*[\"']?(.*?)[\"']?\s*$", re.M)


def read(content: bytes, name: str) -> list[Article]:
    """The one article of a Markdown file."""
    from markdown_it import MarkdownIt

    text = decode_text(content, name)
    front = _FRONT.match(text)
    values = {key.lower(): value for key, value in _PAIR.findall(front[1])} if front else {}
    tokens = MarkdownIt("commonmark", {"html": False}).enable("table").parse(text[front.end() :] if front else text)
    title, paragraphs = values.get("title", ""), []
    level = ""
    for token in tokens:
        if token.type == "heading_open":
            level = token.tag
        elif token.type == "inline":
            words = "".join(_words(child.type, child.content) for child in token.children or []).strip()
            if level == "h1" and not title:
                title = words
            paragraphs.append(words)
            level = ""
        elif token.type in ("code_block", "fence"):
            paragraphs.append(token.content.strip())
    if title and title not in paragraphs[:1]:
        paragraphs.insert(0, title)
    day = find_full_date(values.get("date", "") or values.get("published", ""))
    facts = Facts(
        title=title,
        published=day[0] if day else None,
        author=values.get("author", ""),
        url=values.get("url", "") or values.get("source", ""),
        outlet=values.get("outlet", "") or values.get("publisher", ""),
        language=values.get("lang", ""),
    )
    return [make_article("\n\n".join(part for part in paragraphs if part), name, "md", facts)]


def _words(kind: str, content: str) -> str:
    if kind in ("text", "code_inline"):
        return content
    return "\n" if kind == "hardbreak" else " " if kind == "softbreak" else ""
