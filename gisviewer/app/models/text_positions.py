"""Offsets into an article against positions in a Qt text document.

Articles count code points; Qt counts UTF-16 units, and a document holds every line break as one character. The text
shown has exactly one character for each code point of the article, so that only the width of characters outside the
basic plane is left to account for.
"""

from __future__ import annotations

from bisect import bisect_right

from gisviewer.domain.text import Span

_PLANE_END = 0xFFFF
# A carriage return is a line break by itself, and nothing beside a line feed; Qt would merge or move the others.
_SHOWN = str.maketrans({"\0": "\ufffd", "\x0b": " ", "\x0c": " ", "\x1c": " ", "\x1d": " ", "\x1e": " "})


class TextPositions:
    """Translates between offsets into `text` and positions in a document that holds `shown`."""

    def __init__(self, text: str) -> None:
        self.shown = text.replace("\r\n", "\u200b\n").replace("\r", "\n").translate(_SHOWN)
        self._wide = [offset for offset, character in enumerate(self.shown) if ord(character) > _PLANE_END]
        # The position after each wide character, to look positions up.
        self._wide_ends = [offset + index + 2 for index, offset in enumerate(self._wide)]

    def to_position(self, offset: int) -> int:
        """The document's position of an offset."""
        return offset + bisect_right(self._wide, offset - 1)

    def to_offset(self, position: int) -> int:
        """The offset of a position; one inside a wide character belongs to its start."""
        passed = bisect_right(self._wide_ends, position)
        offset = position - passed
        if passed < len(self._wide) and self._wide[passed] < offset:
            return self._wide[passed]
        return offset

    def to_range(self, span: Span) -> tuple[int, int]:
        """The document's half-open range of a span."""
        return self.to_position(span.start), self.to_position(span.end)
