"""PDF files that hold text; scanned pages and locked files are named as such."""

from __future__ import annotations

import re
import threading

from gisviewer.articles.make import Facts, make_article
from gisviewer.domain.text import Article
from gisviewer.errors import ArticleError

_MAX_PAGES = 300
_MAX_CHARS = 3_000_000
_PDFIUM = threading.Lock()
"""PDFium must not be called from two threads at once."""
_HYPHENATED = re.compile(r"(?<=[a-zà-ÿ])(?:\ufffe|\u00ad|-)\n(?=[a-zà-ÿ])")


def read(content: bytes, name: str) -> list[Article]:
    """The text of a PDF file as one article.

    Raises:
        ArticleError: it is locked, damaged, too long, or has no text (a scan).
    """
    import pypdfium2

    with _PDFIUM:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as error:
            if "password" in str(error).lower():
                raise ArticleError(
                    f"{name} is locked with a password.", "Open it in a PDF reader and save a copy without one."
                ) from error
            raise ArticleError(f"{name} is a damaged PDF file.", "Fetch it again, or paste its text.") from error
        try:
            pages = _page_texts(document, name)
            metadata = document.get_metadata_dict(skip_empty=True)
        except pypdfium2.PdfiumError as error:
            raise ArticleError(f"{name} is a damaged PDF file.", "Fetch it again, or paste its text.") from error
        finally:
            document.close()
    text = _join_lines("\n".join(pages))
    if not text.strip():
        raise ArticleError(
            f"{name} has {len(pages)} pages but no text: it is a scan.",
            "Run text recognition (OCR) on it first, or paste the text.",
        )
    facts = Facts(author=str(metadata.get("Author", "")).strip())
    return [make_article(text, name, "pdf", facts)]


def _page_texts(document: object, name: str) -> list[str]:
    pages = []
    count = len(document)  # type: ignore[arg-type]
    if count > _MAX_PAGES:
        raise ArticleError(
            f"{name} has {count} pages; an article has at most {_MAX_PAGES}.", "Save the pages you need."
        )
    total = 0
    for index in range(count):
        page = document[index]  # type: ignore[index]
        words = page.get_textpage()
        text = words.get_text_bounded().replace("\r\n", "\n").replace("\r", "\n")
        words.close()
        page.close()
        pages.append(text)
        total += len(text)
        if total > _MAX_CHARS:
            raise ArticleError(f"{name} has too much text for one article.", "Save the pages you need.")
    return pages


def _join_lines(text: str) -> str:
    """Lines of one paragraph joined: a line goes on unless it is short or ends a sentence."""
    lines = [line.strip() for line in _HYPHENATED.sub("", text).split("\n")]
    width = (
        sorted(len(line) for line in lines if line)[int(0.8 * sum(1 for line in lines if line))] if any(lines) else 0
    )
    joined: list[str] = []
    goes_on = False
    for line in lines:
        if goes_on and line:
            joined[-1] += " " + line
        else:
            joined.append(line)
        goes_on = bool(line) and len(line) > 0.7 * width and not line.endswith((".", "!", "?", "”", '"', ":"))
        if line and not goes_on:
            joined.append("")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(joined)).strip()
