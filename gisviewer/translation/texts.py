"""A text that a person reads, and the contexts that texts stand in; light, since the window starts with it."""

from __future__ import annotations

from dataclasses import dataclass

WINDOW, PAGE, MESSAGES, CODES, PLATFORM = "gisviewer", "page", "messages", "codes", "QPlatformTheme"


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text to translate; `is_plural` where it has a form for each kind of number, and is the form for many."""

    context: str
    source: str
    is_plural: bool = False
