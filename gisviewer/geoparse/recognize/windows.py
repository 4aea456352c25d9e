"""Sentences to the windows of word pieces that the transformer reads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tokenizers import Tokenizer

from gisviewer.errors import ModelError
from gisviewer.geoparse.recognize.features import CLASSES, TokenFeatures

START, STOP, UNKNOWN, PAD = 101, 102, 100, 0
_MAX_WORD_PIECES = 8
_CACHE_SIZE = 200_000


class PieceTable:
    """Words to the numbers of their pieces, each word cut once."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._known: dict[str, list[int]] = {}

    def pieces(self, words: Sequence[str]) -> list[list[int]]:
        """For each word the numbers of its pieces: at least one, at most _MAX_WORD_PIECES."""
        known = self._known
        if len(known) > _CACHE_SIZE:
            known.clear()
        unknown = [word for word in dict.fromkeys(words) if word not in known]
        if unknown:
            for word, encoding in zip(
                unknown, self._tokenizer.encode_batch([w[:100] for w in unknown], add_special_tokens=False), strict=True
            ):
                known[word] = encoding.ids[:_MAX_WORD_PIECES] or [UNKNOWN]
        return [known[word] for word in words]


@dataclass(slots=True)
class Window:
    """Pieces that are read together: their numbers and types; token `tokens[i]` begins at piece `firsts[i]`."""

    ids: list[int] = field(default_factory=lambda: [START])
    types: list[int] = field(default_factory=lambda: [0])
    tokens: list[int] = field(default_factory=list)
    firsts: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.ids) + 1

    def close(self) -> Window:
        """End the window."""
        self.ids.append(STOP)
        self.types.append(0)
        return self


def make_windows(
    features: TokenFeatures, sentences: Iterable[tuple[int, int]], table: PieceTable, max_pieces: int
) -> list[Window]:
    """Pack sentences, in order, into windows of at most `max_pieces` pieces; longer sentences are cut."""
    windows: list[Window] = []
    window = Window()
    types = (features.case * CLASSES + features.place_class).tolist()
    for first, last in sentences:
        pieces = table.pieces(features.tokens.words[first:last])
        if window.tokens and len(window) + sum(map(len, pieces)) > max_pieces:
            windows.append(window.close())
            window = Window()
        for token, ids in enumerate(pieces, first):
            if len(window) + len(ids) > max_pieces and window.tokens:
                windows.append(window.close())
                window = Window()
            window.tokens.append(token)
            window.firsts.append(len(window.ids))
            window.ids += ids
            window.types += [types[token]] * len(ids)
    if window.tokens:
        windows.append(window.close())
    return windows


def load_piece_table(path: Path) -> PieceTable:
    """Read the word pieces of a tokenizer file.

    Raises:
        ModelError: the file is missing or damaged.
    """
    try:
        tokenizer = Tokenizer.from_file(str(path))
    except Exception as error:
        raise ModelError(
            f"The language model {path} cannot be read: {error}.", "Install the program again: the file belongs to it."
        ) from error
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return PieceTable(tokenizer)
