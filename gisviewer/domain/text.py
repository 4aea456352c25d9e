"""Articles and positions in them.

Every position is a half-open range of Python string offsets (code points) into `Article.text`, which is
the text exactly as it was read: nothing is cleaned before offsets are taken.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of offsets into an article's text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span runs forward from 0, not {self.start}-{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character; touching spans do not."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether every character of `other` lies in this span."""
        return self.start <= other.start and other.end <= self.end

    def shifted(self, offset: int) -> Span:
        """The same range, `offset` characters further on."""
        return Span(self.start + offset, self.end + offset)


class BlockKind(StrEnum):
    """What a stretch of an article is; only title and body are searched for places."""

    TITLE = "title"
    BODY = "body"
    DATE = "date"
    BYLINE = "byline"
    CREDIT = "credit"
    RELATED = "related"
    SOURCE = "source"
    MARKUP = "markup"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text and what it is.

    Markup blocks (inline tags) and the date of a dateline lie inside other blocks.
    """

    span: Span
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Article:
    """One news article as it was read.

    `id` is the first 12 hex digits of the text's sha256, unless the input named its own.
    `published` is None where the article does not say; it is never invented, but `published_proposal` may hold a day to
    offer to the user (that of the file's name or of the file).
    `outlet` is the publisher's name, `source_format` the reader's suffix ("txt", "pdf", ...),
    `file_sha256` the digest of the original bytes, `imported_at` a UTC time.
    """

    id: str
    text: str
    title: str = ""
    path: str | None = None
    published: date | None = None
    outlet: str = ""
    author: str = ""
    url: str = ""
    language: str = ""
    blocks: tuple[Block, ...] = ()
    source_format: str = "txt"
    file_sha256: str = ""
    imported_at: datetime | None = None
    published_proposal: date | None = None
    notes: tuple[str, ...] = field(default=())

    def spans_of(self, *kinds: BlockKind) -> tuple[Span, ...]:
        """The stretches of the given kinds, in reading order."""
        return tuple(block.span for block in self.blocks if block.kind in kinds)

    @property
    def searchable(self) -> tuple[Span, ...]:
        """The stretches in which places are looked for: all of the text where no blocks are known."""
        if not self.blocks:
            return (Span(0, len(self.text)),) if self.text else ()
        return self.spans_of(BlockKind.TITLE, BlockKind.BODY)


def text_id(text: str) -> str:
    """The identifier of a text: 12 hex digits that depend on nothing else."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The sentence of an article that supports something; `marks` are the words in it that do."""

    article_id: str
    span: Span
    marks: tuple[Span, ...] = ()
