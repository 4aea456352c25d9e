"""What the library says, in another language: a sentence is known by its template, and its values are kept.

The library speaks English, so that logs, files and the command line are the same everywhere; only where a sentence is
shown to a person does the window translate it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from gisviewer.translation.catalogue import catalogue_path, read_catalogue
from gisviewer.translation.texts import MESSAGES

_PLACE = re.compile(r"\{(\d)\}")
# Longer texts are no sentences of ours; matching takes time that grows with the square of the length.
_MAX_LENGTH = 1000


class MessageCatalogue:
    """Translations by English template; `{1}`, `{2}` stand for the values in a sentence."""

    def __init__(self, translations: Mapping[str, str]) -> None:
        self._translations = translations
        self._patterns: dict[str, list[tuple[int, re.Pattern[str], str]]] = defaultdict(list)
        for template, translation in translations.items():
            literals = _PLACE.split(template)[::2]
            if len(literals) > 1:
                pattern = re.compile("(.+?)".join(map(re.escape, literals)), re.DOTALL)
                self._patterns[literals[0][:1]].append((sum(map(len, literals)), pattern, translation))
        for known in self._patterns.values():
            known.sort(key=lambda entry: -entry[0])

    def translate(self, sentence: str) -> str:
        """The sentence in the language of the catalogue; itself where no template fits."""
        known = self._translations.get(sentence)
        if known is not None:
            return known
        if len(sentence) > _MAX_LENGTH:
            return sentence
        candidates = [*self._patterns.get(sentence[:1], ()), *self._patterns.get("", ())]
        for _, pattern, translation in sorted(candidates, key=lambda entry: -entry[0]):
            match = pattern.fullmatch(sentence)
            if match:
                return self._fill(translation, match.groups())
        return sentence

    def _fill(self, translation: str, values: Sequence[str]) -> str:
        """Put the values in, those that are sentences of the library translated, too."""
        said = [self._translations.get(value, value) for value in values]
        return _PLACE.sub(lambda place: said[int(place[1]) - 1], translation)


@lru_cache(maxsize=2)
def load_messages(language: str) -> MessageCatalogue:
    """The sentences of a language that has a catalogue; an empty one for English."""
    catalogue = read_catalogue(catalogue_path(language))
    return MessageCatalogue({text.source: forms[0] for text, forms in catalogue.items() if text.context == MESSAGES})
