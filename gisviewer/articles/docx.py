"""Word documents."""

from __future__ import annotations

import io

from gisviewer.articles.make import Facts, join_title, make_article
from gisviewer.articles.zipped import open_archive, read_member, refuse_entities
from gisviewer.domain.text import Article
from gisviewer.errors import ArticleError

_BODY = "word/document.xml"


def read(content: bytes, name: str) -> list[Article]:
    """The paragraphs and tables of a Word document as one article.

    Raises:
        ArticleError: it is none, damaged or a trap.
    """
    from docx import Document
    from docx.table import Table

    with open_archive(content, name, _BODY) as archive:
        for member in archive.namelist():
            if member.endswith((".xml", ".rels")):
                refuse_entities(read_member(archive, member, name), name)
    try:
        document = Document(io.BytesIO(content))
        paragraphs: list[str] = []
        for item in document.iter_inner_content():
            if isinstance(item, Table):
                paragraphs += ["\t".join(cell.text.strip() for cell in row.cells) for row in item.rows]
            else:
                paragraphs.append(item.text.strip())
        properties = document.core_properties
        facts = Facts(title=(properties.title or "").strip(), author=_author(properties.author or ""))
    except (KeyError, ValueError, AttributeError, TypeError, IndexError, SyntaxError) as error:
        raise ArticleError(f"{name} is a damaged Word document.", "Open it in Word and save it again.") from error
    text = "\n\n".join(part for part in paragraphs if part)
    return [make_article(join_title(facts.title, text) if text else "", name, "docx", facts)]


def _author(value: str) -> str:
    """The author, but not the name that the library that made the file left there."""
    return "" if value.strip().lower() in ("python-docx", "user", "microsoft office user") else value.strip()
