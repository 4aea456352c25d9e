"""Training of the linear tagger: a conditional random field over hashed features, by stochastic gradients."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from gisviewer.geoparse.recognize.tagger_linear import (
    LABELS,
    TABLE_BITS,
    TEMPLATES,
    LinearTagger,
    feature_indices,
    lay_out,
)
from gisviewer.geoparse.train.corpus import IGNORED
from gisviewer.geoparse.train.examples import Example

_LOG = logging.getLogger(__name__)
_BATCH_SENTENCES = 64
_EPOCHS = 6
_RATE = 0.035
_DECAY = 2e-6
_DROPOUT = 0.5
_NEVER = -1e4


class _Chain(torch.nn.Module):
    """A weight for each hashed feature and label, and transitions between labels."""

    def __init__(self) -> None:
        super().__init__()
        self.table = torch.nn.EmbeddingBag(1 << TABLE_BITS, LABELS, mode="sum")
        torch.nn.init.zeros_(self.table.weight)
        self.transitions = torch.nn.Parameter(torch.zeros(LABELS + 1, LABELS))

    def loss(self, indices: Tensor, labels: Tensor, lengths: Tensor) -> Tensor:
        """The mean negative log likelihood of sentences (sentence, token, template), labels of IGNORED left open."""
        sentences, longest, templates = indices.shape
        weights = torch.bernoulli(torch.full((sentences * longest, templates), 1 - _DROPOUT)) / (1 - _DROPOUT)
        scores = self.table(indices.reshape(-1, templates), per_sample_weights=weights)
        scores = scores.reshape(sentences, longest, LABELS)
        allowed = torch.nn.functional.one_hot(labels.clamp(min=0), LABELS).bool() | (labels == IGNORED)[..., None]
        right = torch.where(allowed, scores, torch.full_like(scores, _NEVER))
        return (self._log_sum(scores, lengths) - self._log_sum(right, lengths)).mean()

    def _log_sum(self, scores: Tensor, lengths: Tensor) -> Tensor:
        running = self.transitions[0] + scores[:, 0]
        for position in range(1, scores.shape[1]):
            following = torch.logsumexp(running[:, :, None] + self.transitions[1:], dim=1) + scores[:, position]
            running = torch.where((position < lengths)[:, None], following, running)
        return torch.logsumexp(running, dim=1)


def train_linear(examples: Sequence[Example], seed: int) -> LinearTagger:
    """Fit a tagger to examples; the same examples and seed give the same tagger on one thread."""
    torch.manual_seed(seed)
    order = np.random.default_rng(seed)
    indices, labels, sentences = _flatten(examples)
    model = _Chain()
    optimizer = torch.optim.Adagrad(model.parameters(), lr=_RATE, weight_decay=_DECAY)
    for epoch in range(_EPOCHS):
        total = 0.0
        batches = _batches(sentences, order)
        for batch in batches:
            optimizer.zero_grad()
            loss = model.loss(*_pad(indices, labels, sentences[batch]))
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            total += loss.item()
        _LOG.info("linear tagger, epoch %d: loss %.4f", epoch + 1, total / len(batches))
    return _quantized(model)


def _flatten(examples: Sequence[Example]) -> tuple[NDArray[np.int32], NDArray[np.int64], NDArray[np.int64]]:
    """The feature rows and labels of all sentences that may hold a name, and the range of each sentence."""
    rows, labels, ranges = [], [], []
    base = 0
    for example in examples:
        layout = lay_out([example.features])
        rows.append(feature_indices([example.features], layout).astype(np.int32))
        labels.append(example.labels[layout.token])
        ranges.append(layout.sentence + base)
        base += len(layout.token)
    return np.concatenate(rows), np.concatenate(labels), np.concatenate(ranges)


def _batches(sentences: NDArray[np.int64], order: np.random.Generator) -> list[NDArray[np.int64]]:
    """Sentences of like length together, the batches in random order."""
    lengths = sentences[:, 1] - sentences[:, 0] + order.random(len(sentences)) * 4
    by_length = np.argsort(lengths)
    batches = [by_length[i : i + _BATCH_SENTENCES] for i in range(0, len(by_length), _BATCH_SENTENCES)]
    return [batches[i] for i in order.permutation(len(batches))]


def _pad(
    indices: NDArray[np.int32], labels: NDArray[np.int64], sentences: NDArray[np.int64]
) -> tuple[Tensor, Tensor, Tensor]:
    lengths = sentences[:, 1] - sentences[:, 0]
    padded = np.zeros((len(sentences), int(lengths.max()), len(TEMPLATES)), dtype=np.int64)
    marked = np.zeros(padded.shape[:2], dtype=np.int64)
    for row, (first, last) in enumerate(sentences):
        padded[row, : last - first] = indices[first:last]
        marked[row, : last - first] = labels[first:last]
    return torch.from_numpy(padded), torch.from_numpy(marked), torch.from_numpy(lengths)


def _quantized(model: _Chain) -> LinearTagger:
    weights = model.table.weight.detach().numpy()
    scale = float(np.abs(weights).max() / 127) or 1.0
    return LinearTagger(
        np.round(weights / scale).astype(np.int8), scale, model.transitions.detach().numpy().astype(np.float32)
    )


def save_linear_tagger(tagger: LinearTagger, path: Path) -> None:
    """Write a tagger for `load_linear_tagger`."""
    np.savez_compressed(
        path,
        weights=tagger.weights,
        scale=np.float64(tagger.scale),
        transitions=tagger.transitions.astype(np.float32),
    )
