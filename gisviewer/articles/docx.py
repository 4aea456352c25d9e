"""Word documents."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from gisviewer.articles.make import Facts, join_title, make_article
from gisviewer.articles.zipped import open_archive, read_member, refuse_entities
from gisviewer.domain.text import Article
from gisviewer.errors import ArticleError

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

_BODY = "word/document.xml"
_PROPERTIES = "docProps/core.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_LEFT_OUT = frozenset({"del", "moveFrom", "rPr", "pPr", "tblPr", "sectPr", "instrText", "fldChar", "commentReference"})


def read(content: bytes, name: str) -> list[Article]:
    """The paragraphs and tables of a Word document as one article.

    Raises:
        ArticleError: it is none, damaged or a trap.
    """
    from docx import Document

    with open_archive(content, name, _BODY) as archive:
        for member in archive.namelist():
            if member.endswith((".xml", ".rels")):
                refuse_entities(read_member(archive, member, name), name)
        has_properties = _PROPERTIES in archive.namelist()
    try:
        document = Document(io.BytesIO(content))
        paragraphs = [*_paragraphs(document.element.body)]
        properties = document.core_properties if has_properties else None  # the library makes some up
        title = (properties.title or "").strip() if properties else ""
        facts = Facts(title=title, author=_author(properties.author or "") if properties else "")
    except (KeyError, ValueError, AttributeError, TypeError, IndexError, SyntaxError) as error:
        raise ArticleError(f"{name} is a damaged Word document.", "Open it in Word and save it again.") from error
    text = "\n\n".join(part for part in paragraphs if part)
    return [make_article(join_title(facts.title, text) if text else "", name, "docx", facts)]


def _paragraphs(element: BaseOxmlElement) -> Iterator[str]:
    """The paragraphs in an element, a row of a table being one; what is deleted under tracked changes is left out."""
    for child in _elements(element):
        kind = child.tag.removeprefix(_W)
        if kind == "p":
            yield _words(child).strip()
        elif kind == "tr":
            cells = (" ".join(filter(None, _paragraphs(cell))) for cell in child.iterchildren(f"{_W}tc"))
            yield "\t".join(cells).strip()
        elif kind not in _LEFT_OUT:
            yield from _paragraphs(child)


def _elements(element: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    """The children of an element without comments and the like."""
    return (child for child in element.iterchildren() if isinstance(child.tag, str))


def _words(element: BaseOxmlElement) -> str:
    parts = []
    for child in _elements(element):
        kind = child.tag.removeprefix(_W)
        if kind == "t":
            parts.append(child.text or "")
        elif kind in _SIGNS:
            parts.append(_SIGNS[kind])
        elif kind not in _LEFT_OUT:
            parts.append(_words(child))
    return "".join(parts)


def _author(value: str) -> str:
    """The author, but not the name that the library that made the file left there."""
    return "" if value.strip().lower() in ("python-docx", "user", "microsoft office user") else value.strip()
