"""JSON Lines, one article in each: {"id", "text"[, "title", "published", "url", "outlet", "author", "language"]}."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from gisviewer.articles.make import Facts, make_article
from gisviewer.domain.calendar import find_full_date
from gisviewer.domain.text import Article
from gisviewer.errors import ArticleError

_MAX_LINE = 20_000_000


def read_lines(lines: Iterable[bytes], name: str) -> Iterator[Article | ArticleError]:
    """The article of each line that is not empty; a line that is none gives its error, and the next are read.

    Texts are taken exactly as given: offsets count the characters of "text".
    """
    for number, line in enumerate(lines, 1):
        content = line.removeprefix(b"\xef\xbb\xbf").strip() if number == 1 else line.strip()
        if not content:
            continue
        where = f"{name}, line {number},"
        try:
            yield _read_line(content, where)
        except ArticleError as error:
            yield error


def _read_line(content: bytes, where: str) -> Article:
    hint = 'Each line is an object such as {"id": "1", "text": "...", "published": "2024-05-01"}.'
    if len(content) > _MAX_LINE:
        raise ArticleError(f"{where} has {len(content) / 1e6:.0f} MB; that is no article.", hint)
    try:
        record = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ArticleError(f"{where} is not JSON.", hint) from error
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise ArticleError(f'{where} has no "text".', hint)
    facts = Facts(
        title=_string(record, "title"),
        published=_published(record, where),
        author=_string(record, "author"),
        url=_string(record, "url"),
        outlet=_string(record, "outlet") or _string(record, "source"),
        language=_string(record, "language"),
    )
    identifier = record.get("id")
    return make_article(record["text"], where, "jsonl", facts, "" if identifier is None else str(identifier))


def _string(record: dict[str, Any], key: str) -> str:
    value = record.get(key)
    return value.strip() if isinstance(value, str) else ""


def _published(record: dict[str, Any], where: str) -> date | None:
    value = record.get("published") or record.get("date")
    if value is None or value == "":
        return None
    found = find_full_date(value) if isinstance(value, str) else None
    if found is None:
        raise ArticleError(
            f'{where} has a "published" that is no date: {str(value)[:40]!r}.', "Write it as 2024-05-01."
        )
    return found[0]
