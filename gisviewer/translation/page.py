"""The texts of the map page in a language, as the page's script wants them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from gisviewer.translation.catalogue import PLURALS, catalogue_path, read_catalogue
from gisviewer.translation.texts import CODES, PAGE


@dataclass(frozen=True, slots=True)
class PageWords:
    """`words` are translations by English text; `plurals` have a form for each kind of number, as CLDR names them."""

    words: dict[str, str] = field(default_factory=dict)
    plurals: dict[str, dict[str, str]] = field(default_factory=dict)


@lru_cache(maxsize=2)
def load_page_words(language: str) -> PageWords:
    """What the page says in a language; nothing for English, and for one without a catalogue."""
    if language not in PLURALS:
        return PageWords()
    page = PageWords()
    for text, forms in read_catalogue(catalogue_path(language)).items():
        if text.context not in (PAGE, CODES):
            continue
        if text.is_plural:
            page.plurals[text.source] = dict(zip(PLURALS[language], forms, strict=True))
        else:
            page.words[text.source] = forms[0]
    return page
