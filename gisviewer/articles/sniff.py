"""Which format a file is in: by what it begins with, then by its suffix."""

from __future__ import annotations

import re
from pathlib import PurePath
from types import MappingProxyType

from gisviewer.errors import ArticleError

JSON_LINES = frozenset({".jsonl", ".ndjson"})
MODULES = MappingProxyType(
    {
        "txt": "plain",
        "md": "markdown",
        "html": "html",
        "pdf": "pdf",
        "docx": "docx",
        "odt": "odt",
        "rtf": "rtf",
        "eml": "mail",
        "mhtml": "mail",
        "feed": "feed",
    }
)
"""Format to the module of this package that reads it."""

_SUFFIXES = {
    ".txt": "txt",
    ".text": "txt",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
    ".odt": "odt",
    ".rtf": "rtf",
    ".eml": "eml",
    ".mht": "mhtml",
    ".mhtml": "mhtml",
    ".rss": "feed",
    ".atom": "feed",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}
READABLE_SUFFIXES = frozenset(_SUFFIXES)
"""Suffixes (with the full stop, in lower case) by which a folder is searched for articles."""

_FOREIGN = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of an old Office version"),
    (b"SQLite format 3", "a database"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed archive"),
    (b"Rar!", "a compressed archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|article)\b", re.I)
_TAG = re.compile(rb"<[a-z!/?][^<>]*>", re.I)
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)\b")
_MAIL = re.compile(
    rb"^(?:From|To|Subject|Date|Received|MIME-Version|Message-ID|Return-Path|Snapshot-Content-Location):", re.I | re.M
)


def find_format(content: bytes, name: str) -> str:
    """The key of the format: one of MODULES, or "jsonl".

    Raises:
        ArticleError: it is plainly something that holds no article.
    """
    suffix = PurePath(name).suffix.lower()
    head = _readable(content[:4096]).lstrip(b"\xef\xbb\xbf \t\r\n")
    for magic, what in _FOREIGN:
        if content.startswith(magic):
            raise ArticleError(
                f"{name} is {what}, not an article.", "Save the article as text, HTML, PDF or DOCX and open that."
            )
    if b"%PDF-" in content[:1024]:
        return "pdf"
    if content.startswith(b"PK\x03\x04"):
        return _find_zipped(content, name)
    if head.startswith(b"{\\rtf"):
        return "rtf"
    if _FEED.search(head) and not _HTML.search(head[:200]):
        return "feed"
    named = _SUFFIXES.get(suffix)
    if named in ("jsonl", "eml", "mhtml", "md") or (named == "html" and _TAG.search(head)):
        return named
    if _HTML.search(head[:1024]) and head.startswith(b"<"):
        return "html"
    if len(_MAIL.findall(head)) >= 3:
        return "eml"
    if named in ("pdf", "docx", "odt", "rtf"):
        raise ArticleError(
            f"{name} is not a {named.upper()} file, whatever its name says.",
            "Open it in the program that made it and save it again.",
        )
    return "txt"


def _readable(head: bytes) -> bytes:
    """The beginning of a file, with the zeros of UTF-16 taken out."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "ignore").encode("utf-8", "ignore")
    return head


def _find_zipped(content: bytes, name: str) -> str:
    if b"opendocument.text" in content[:200] or (b"mimetype" in content[:50] and b"content.xml" in content):
        return "odt"
    if b"word/" in content:
        return "docx"
    raise ArticleError(
        f"{name} is a compressed archive, not an article.", "Unpack it and open the article, or the folder, inside."
    )
