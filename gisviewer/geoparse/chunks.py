"""Sentences of bearable length: a page without a full stop is cut, so that time grows no faster than the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gisviewer.domain.text import Span

LONGEST = 1500
"""Characters; the longest sentences of news have about 600."""


def cut_long(text: str, sentences: Iterable[Span], longest: int = LONGEST) -> Iterator[Span]:
    """The sentences, those longer than `longest` in pieces that end at white space where there is any."""
    for sentence in sentences:
        start = sentence.start
        while sentence.end - start > longest:
            space = text.rfind(" ", start + longest // 2, start + longest)
            end = space if space > 0 else start + longest
            yield Span(start, end)
            start = end + (1 if space > 0 else 0)
        if start < sentence.end:
            yield Span(start, sentence.end)
