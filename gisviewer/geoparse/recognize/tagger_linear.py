"""The linear tagger: hashed features, a chain over three labels, marginal probabilities; numpy alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from gisviewer.errors import ModelError
from gisviewer.geoparse.recognize.features import Atom, TokenFeatures

LABELS = 3
"""0 outside, 1 first token of a place, 2 further token."""
TABLE_BITS = 20
_REACH = 3
_BOUNDARY = -7
_PART_TOKENS = 4096

_W, _SH, _LEX, _CL, _SC, _G, _C = (
    Atom.WORD, Atom.SHAPE, Atom.LEXICON, Atom.CLUSTER, Atom.SMALL_CLUSTER, Atom.GAZETTEER, Atom.CLASS,
)  # fmt: skip
Template = tuple[tuple[int, int], ...]
TEMPLATES: tuple[Template, ...] = (
    *(((0, atom),) for atom in range(Atom.COUNT)),
    *(((offset, atom),) for offset in (-1, 1) for atom in (_W, _SH, _CL, _SC, _G, _LEX, Atom.SUFFIX)),
    *(((offset, atom),) for offset in (-2, 2) for atom in (_W, _SH, _CL, _C, _LEX)),
    *(((offset, atom),) for offset in (-3, 3) for atom in (_W, _C)),
    *(((0, _C), (0, atom)) for atom in (_SH, Atom.USE, Atom.RUN, Atom.RUN_END, _SC)),
    *(((offset, atom), (0, _C)) for offset in (-1, 1) for atom in (_W, _C, _SC, _LEX, _CL)),
    *(((offset, atom), (0, _SH)) for offset in (-1, 1) for atom in (_SH, _CL)),
    *(((offset, _C), (0, _C)) for offset in (-2, 2)),
    ((-1, _W), (0, _W)),
    ((0, _W), (1, _W)),
    ((-2, _W), (-1, _W)),
    ((1, _W), (2, _W)),
    ((0, Atom.USE), (0, _G)),
    ((1, _SH), (2, _C)),
    ((-2, _C), (-1, _SH)),
    ((0, Atom.RUN), (0, _SC)),
    ((-1, _W), (0, Atom.RUN)),
    ((1, _W), (0, Atom.RUN)),
)
"""Each feature of a token is one or two (offset, atom) pairs."""

_MIX_FIRST = np.uint64(0x9E3779B97F4A7C15)
_MIX_SECOND = np.uint64(0xC2B2AE3D27D4EB4F)
_MIX_TEMPLATE = 0x165667B19E3779F9
_ALL = 0xFFFFFFFFFFFFFFFF
_SHIFT = np.uint64(29)
_KEEP = np.uint64(64 - TABLE_BITS)


# The weights of the labels stand side by side in one whole number, each shifted to be positive: one sum adds them all.
_FIELDS = 20 * np.arange(LABELS)
_FIELD_MASK = (1 << 20) - 1
_SHIFTED = 128


@dataclass(frozen=True, slots=True)
class Layout:
    """Which tokens of a batch of texts are scored: `token[i]` of text `text[i]`, sentence after sentence.

    `sentence` holds the half-open range of each sentence in these columns.
    """

    text: NDArray[np.int64]
    token: NDArray[np.int64]
    sentence: NDArray[np.int64]

    def parts(self) -> Iterator[Layout]:
        """Whole sentences, as many together as need little memory for their features."""
        first = 0
        while first < len(self.sentence):
            base = int(self.sentence[first, 0])
            last = max(first + 1, int(np.searchsorted(self.sentence[:, 1], base + _PART_TOKENS, side="right")))
            end = int(self.sentence[last - 1, 1])
            yield Layout(self.text[base:end], self.token[base:end], self.sentence[first:last] - base)
            first = last


def lay_out(batch: Sequence[TokenFeatures]) -> Layout:
    """The sentences of a batch in which a name may stand: those with a word that begins with no small letter."""
    texts, tokens, ranges = [], [], []
    position = 0
    for number, features in enumerate(batch):
        may_name = np.concatenate([[0], np.cumsum(features.case >= 2)])
        for first, last in features.sentences:
            if may_name[last] > may_name[first]:
                texts.append(np.full(last - first, number))
                tokens.append(np.arange(first, last))
                ranges.append((position, position + last - first))
                position += last - first
    if not ranges:
        empty = np.zeros(0, dtype=np.int64)
        return Layout(empty, empty, np.zeros((0, 2), dtype=np.int64))
    return Layout(np.concatenate(texts), np.concatenate(tokens), np.array(ranges, dtype=np.int64))


def feature_indices(batch: Sequence[TokenFeatures], layout: Layout) -> NDArray[np.int64]:
    """For each token of a layout the rows of the weight table that count for it, one for each template."""
    atoms, position = _padded_atoms(batch, layout)
    indices = np.empty((len(layout.token), len(TEMPLATES)), dtype=np.int64)
    for number, template in enumerate(TEMPLATES):
        (offset, atom), *rest = template
        mixed = atoms[position + offset, atom] * _MIX_FIRST + np.uint64((number + 1) * _MIX_TEMPLATE & _ALL)
        if rest:
            offset, atom = rest[0]
            mixed = (mixed ^ (mixed >> _SHIFT)) * _MIX_FIRST + atoms[position + offset, atom] * _MIX_SECOND
        mixed = (mixed ^ (mixed >> _SHIFT)) * _MIX_SECOND
        indices[:, number] = mixed >> _KEEP
    return indices


def _padded_atoms(batch: Sequence[TokenFeatures], layout: Layout) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """The atoms of all sentences, boundaries between them, and where each token of the layout stands in them."""
    lengths = layout.sentence[:, 1] - layout.sentence[:, 0]
    shift = np.repeat(_REACH * (2 * np.arange(len(lengths)) + 1), lengths)
    position = np.arange(len(layout.token)) + shift
    padded = np.full((len(position) + 2 * _REACH * len(lengths), Atom.COUNT), _BOUNDARY, dtype=np.int64)
    bounds = np.searchsorted(layout.text, np.arange(len(batch) + 1))
    for number, features in enumerate(batch):
        part = slice(bounds[number], bounds[number + 1])
        padded[position[part]] = features.atoms[layout.token[part]]
    return padded.view(np.uint64), position


class LinearTagger:
    """Tags tokens as places with a weight table and label transitions that `gisviewer.geoparse.train` has learned."""

    def __init__(self, weights: NDArray[np.int8], scale: float, transitions: NDArray[np.float32]) -> None:
        if weights.shape != (1 << TABLE_BITS, LABELS) or transitions.shape != (LABELS + 1, LABELS):
            raise ValueError(f"weights {weights.shape} and transitions {transitions.shape} do not fit")
        self.weights = weights
        self.scale = scale
        self.transitions = transitions.astype(np.float64)
        self._packed = (weights.astype(np.int64) + _SHIFTED) @ (1 << _FIELDS)

    def probabilities(self, batch: Sequence[TokenFeatures]) -> list[NDArray[np.float64]]:
        """For each text an array (tokens, 3) of label probabilities."""
        found = [np.tile([1.0, 0.0, 0.0], (len(features.tokens), 1)) for features in batch]
        layout = lay_out(batch)
        if len(layout.token):
            scores = np.concatenate([self._scores(batch, part) for part in layout.parts()])
            marginals = chain_marginals(scores, layout.sentence, self.transitions)
            bounds = np.searchsorted(layout.text, np.arange(len(batch) + 1))
            for number in range(len(batch)):
                part = slice(bounds[number], bounds[number + 1])
                found[number][layout.token[part]] = marginals[part]
        return found

    def _scores(self, batch: Sequence[TokenFeatures], layout: Layout) -> NDArray[np.float64]:
        """The scores (token, label) without regard to the labels beside."""
        packed = np.take(self._packed, feature_indices(batch, layout)).sum(axis=1)
        sums = (packed[:, None] >> _FIELDS & _FIELD_MASK) - _SHIFTED * len(TEMPLATES)
        scores: NDArray[np.float64] = sums * self.scale
        return scores


def chain_marginals(
    scores: NDArray[np.float64], sentences: NDArray[np.int64], transitions: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The label probabilities of each token under a linear chain; row 0 of `transitions` is for the first token."""
    lengths = sentences[:, 1] - sentences[:, 0]
    order = np.argsort(-lengths, kind="stable")
    starts, lengths = sentences[order, 0], lengths[order]
    emission = np.exp(scores - scores.max(axis=1, keepdims=True))
    step = np.exp(transitions[1:])
    forward = np.empty_like(emission)
    running = np.exp(transitions[0]) * emission[starts]
    for position in range(int(lengths[0])):
        active = int(np.searchsorted(-lengths, -position, side="left"))
        rows = starts[:active] + position
        if position:
            running = (running[:active] @ step) * emission[rows]
        running /= running.sum(axis=1, keepdims=True)
        forward[rows] = running
    backward = np.ones((len(order), LABELS))
    marginals: NDArray[np.float64] = np.empty_like(emission)
    for position in range(int(lengths[0]) - 1, -1, -1):
        active = int(np.searchsorted(-lengths, -position, side="left"))
        rows = starts[:active] + position
        product = forward[rows] * backward[:active]
        marginals[rows] = product / product.sum(axis=1, keepdims=True)
        before = (emission[rows] * backward[:active]) @ step.T
        backward[:active] = before / before.sum(axis=1, keepdims=True)
    return marginals


def load_linear_tagger(path: Path) -> LinearTagger:
    """Read a tagger that `save_linear_tagger` wrote.

    Raises:
        ModelError: the file is missing or damaged.
    """
    try:
        with np.load(path) as arrays:
            tagger = LinearTagger(arrays["weights"], float(arrays["scale"]), arrays["transitions"])
    except (OSError, ValueError, KeyError, EOFError) as error:
        raise ModelError(
            f"The language model {path} cannot be read: {error}.", "Install the program again: the file belongs to it."
        ) from error
    return tagger
