"""OpenDocument texts."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from gisviewer.articles.make import Facts, join_title, make_article
from gisviewer.articles.zipped import open_archive, read_member
from gisviewer.domain.text import Article
from gisviewer.errors import ArticleError

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_SPACES = {f"{_TEXT}s": " ", f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")
_SKIPPED = (f"{_TEXT}note", f"{_TEXT}tracked-changes")


def read(content: bytes, name: str) -> list[Article]:
    """The paragraphs of an OpenDocument text as one article.

    Raises:
        ArticleError: it is none, damaged or a trap.
    """
    with open_archive(content, name, "content.xml") as archive:
        body = _parse(read_member(archive, "content.xml", name), name)
        has_meta = "meta.xml" in archive.namelist()
        meta = _parse(read_member(archive, "meta.xml", name), name) if has_meta else None
    paragraphs = [_words(element).strip() for element in _paragraphs(body)]
    title = (meta.findtext(f".//{_DC}title") or "") if meta is not None else ""
    author = (meta.findtext(f".//{_DC}creator") or "") if meta is not None else ""
    text = "\n\n".join(part for part in paragraphs if part)
    facts = Facts(title=title.strip(), author=author.strip())
    return [make_article(join_title(facts.title, text) if text else "", name, "odt", facts)]


def _parse(xml: bytes, name: str) -> Element:
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root: Element = fromstring(xml)
    except DefusedXmlException as error:
        raise ArticleError(f"{name} declares XML entities; it is refused as a trap.", "Do not open it.") from error
    except (ParseError, ValueError) as error:
        raise ArticleError(f"{name} is a damaged document.", "Open it in its program and save it again.") from error
    return root


def _paragraphs(element: Element) -> Iterator[Element]:
    """Paragraphs and headings in reading order, without notes and what was deleted."""
    for child in element:
        if child.tag in _PARAGRAPHS:
            yield child
        elif child.tag not in _SKIPPED:
            yield from _paragraphs(child)


def _words(element: Element) -> str:
    parts = [element.text or ""]
    for child in element:
        if child.tag not in _SKIPPED:
            count = int(child.get(f"{_TEXT}c", "1")) if child.tag == f"{_TEXT}s" else 1
            parts.append(_SPACES[child.tag] * min(count, 80) if child.tag in _SPACES else _words(child))
        parts.append(child.tail or "")
    return "".join(parts)
