"""Training of the transformer tagger: a small encoder with case and gazetteer class as token types."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor
from torch.nn.utils import parametrize
from transformers import BertConfig, BertModel

from gisviewer.geoparse.recognize.features import CASES, CLASSES
from gisviewer.geoparse.recognize.tagger_linear import LABELS, lay_out
from gisviewer.geoparse.recognize.windows import PAD, PieceTable, Window, make_windows
from gisviewer.geoparse.train.corpus import IGNORED
from gisviewer.geoparse.train.examples import Example

_LOG = logging.getLogger(__name__)
_BATCH = 16
_MIN_PIECES, _MAX_PIECES = 40, 150
_EASY_SHARE = 0.25
_CLASS_DROPOUT = 0.10
_WORD_DROPOUT = 0.05
_FIRST_WORD, _MASK = 999, 103


@dataclass(frozen=True, slots=True)
class TransformerSettings:
    """How long and how fast the transformer learns; `exits` are the numbers of layers after which a head tags."""

    epochs: int = 5
    rate: float = 8e-5
    exits: tuple[int, ...] = (3, 4, 6)
    exit_weights: tuple[float, ...] = (0.4, 0.6, 1.0)
    seed: int = 1


WEIGHT_STEPS = 64
"""The rounded weights of a row are whole steps, from -64 to 64: seven bits."""


class RoundedWeights(torch.nn.Module):
    """Weights as the exported file will have them; what is learned goes to the exact ones behind them."""

    def forward(self, weight: Tensor) -> Tensor:
        """Each row in steps of its own; the gradient passes as if nothing were rounded."""
        step = weight.detach().abs().amax(dim=1, keepdim=True).clamp(min=1e-9) / WEIGHT_STEPS
        rounded = (weight.detach() / step).round() * step
        return weight + (rounded - weight.detach())


class TaggingTransformer(torch.nn.Module):
    """The encoder with one tagging head at each exit; the type vectors are sums of a case and a class vector."""

    def __init__(self, model_folder: Path, exits: Sequence[int]) -> None:
        super().__init__()
        config = BertConfig.from_pretrained(model_folder)
        config._attn_implementation = "eager"
        config.num_hidden_layers = max(exits)
        self.bert = BertModel(config, add_pooling_layer=False)
        weights = load_file(model_folder / "model.safetensors")
        kept = {
            name: value
            for name, value in weights.items()
            if not name.startswith("pooler") and "position_ids" not in name
        }
        self.bert.load_state_dict(kept, strict=False)
        embeddings = self.bert.embeddings
        base = embeddings.token_type_embeddings.weight.detach()[:1]
        self.case = torch.nn.Parameter(base + 0.02 * torch.randn(CASES, config.hidden_size))
        self.place_class = torch.nn.Parameter(0.02 * torch.randn(CLASSES, config.hidden_size))
        self.exits = tuple(exits)
        self.heads = torch.nn.ModuleList(torch.nn.Linear(config.hidden_size, LABELS) for _ in exits)
        self.dropout = torch.nn.Dropout(0.1)

    def type_vectors(self) -> Tensor:
        """The vector of each token type."""
        return (self.case[:, None] + self.place_class[None]).reshape(CASES * CLASSES, -1)

    def forward(self, ids: Tensor, types: Tensor, mask: Tensor) -> list[Tensor]:
        """The label scores (window, piece, label) of each exit."""
        embeddings = self.bert.embeddings
        positions = torch.arange(ids.shape[1])[None]
        hidden = embeddings.word_embeddings(ids) + embeddings.position_embeddings(positions)
        hidden = hidden + torch.nn.functional.embedding(types, self.type_vectors())
        hidden = embeddings.dropout(embeddings.LayerNorm(hidden))
        blocked = ((1 - mask)[:, None, None] * -1e4).to(hidden.dtype)
        scores = []
        for number, layer in enumerate(self.bert.encoder.layer, 1):
            hidden = layer(hidden, blocked)
            hidden = hidden[0] if isinstance(hidden, tuple) else hidden
            if number in self.exits:
                scores.append(self.heads[self.exits.index(number)](self.dropout(hidden)))
        return scores


def new_tagger(model_folder: Path, settings: TransformerSettings) -> TaggingTransformer:
    """An untrained tagger over the base weights; the same seed gives the same one.

    The vectors of words stay as they are: the few names of the training texts would only learn themselves by them.
    """
    torch.manual_seed(settings.seed)
    model = TaggingTransformer(model_folder, settings.exits)
    model.bert.embeddings.word_embeddings.weight.requires_grad_(False)
    return model


def round_weights(model: TaggingTransformer) -> None:
    """From here on the products of the encoder and its heads are taken with rounded weights."""
    for module in model.modules():
        if isinstance(module, torch.nn.Linear):
            parametrize.register_parametrization(module, "weight", RoundedWeights())


def keep_rounded(model: TaggingTransformer) -> None:
    """Make the rounded weights the model's own."""
    for module in model.modules():
        if parametrize.is_parametrized(module, "weight"):
            parametrize.remove_parametrizations(module, "weight", leave_parametrized=True)


def train_transformer(
    model: TaggingTransformer,
    rounds: Callable[[int], Sequence[Example]],
    table: PieceTable,
    settings: TransformerSettings,
) -> None:
    """Fine-tune a tagger, in place, on the examples that `rounds` gives for each epoch; the last rounds the weights."""
    torch.manual_seed(settings.seed)
    choice = random.Random(settings.seed)
    optimizer = _optimizer(model, settings.rate)
    started = time.monotonic()
    steps_an_epoch = None
    step = 0
    for epoch in range(settings.epochs):
        model.train()
        if epoch == settings.epochs - 1:
            round_weights(model)
        batches = _batches(rounds(epoch), table, choice)
        steps_an_epoch = steps_an_epoch or len(batches)
        steps = settings.epochs * steps_an_epoch
        total = 0.0
        for batch in batches:
            share = min(1.0, (step + 1) / (0.06 * steps)) * max(0.02, 1 - step / steps)
            for group in optimizer.param_groups:
                group["lr"] = group["base"] * share
            loss = _loss(model, batch, settings, choice)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
            total += loss.item()
            if step % 50 == 0:
                _LOG.info("step %d of %d: loss %.4f, %.0f s", step, steps, loss.item(), time.monotonic() - started)
        _LOG.info(
            "transformer, epoch %d: loss %.4f, %.0f s", epoch + 1, total / len(batches), time.monotonic() - started
        )
    keep_rounded(model)


def _optimizer(model: TaggingTransformer, rate: float) -> torch.optim.AdamW:
    """New parts learn five times as fast; biases and norms do not decay."""
    groups: dict[tuple[float, float], list[torch.nn.Parameter]] = {}
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        is_new = name.startswith(("case", "place_class", "heads"))
        decays = not is_new and "bias" not in name and "LayerNorm" not in name
        groups.setdefault((5 * rate if is_new else rate, 0.01 if decays else 0.0), []).append(parameter)
    return torch.optim.AdamW(
        [
            {"params": parameters, "lr": speed, "base": speed, "weight_decay": decay}
            for (speed, decay), parameters in groups.items()
        ]
    )


Batch = tuple[Tensor, Tensor, Tensor, Tensor]


def _batches(examples: Sequence[Example], table: PieceTable, choice: random.Random) -> list[Batch]:
    """Windows of random lengths, those of like length together, the batches in random order.

    Of the sentences without a name that the gazetteer knows, or a place, only some are read: they are easy.
    """
    items: list[tuple[Window, list[int]]] = []
    for example in examples:
        layout = lay_out([example.features])
        sentences = [(int(layout.token[first]), int(layout.token[last - 1]) + 1) for first, last in layout.sentence]
        is_hard = (example.features.place_class > 0) | (example.labels > 0)
        sentences = [
            (first, last) for first, last in sentences if is_hard[first:last].any() or choice.random() < _EASY_SHARE
        ]
        for window in make_windows(example.features, sentences, table, choice.randint(_MIN_PIECES, _MAX_PIECES)):
            items.append((window, example.labels[window.tokens].tolist()))
    items.sort(key=lambda item: len(item[0]) + choice.random() * 8)
    batches = [_tensors(items[i : i + _BATCH]) for i in range(0, len(items), _BATCH)]
    choice.shuffle(batches)
    return batches


def _tensors(items: Sequence[tuple[Window, list[int]]]) -> Batch:
    shape = len(items), max(len(window.ids) for window, _ in items)
    ids, types, mask, labels = (torch.full(shape, blank) for blank in (PAD, 0, 0, IGNORED))
    for row, (window, marked) in enumerate(items):
        size = len(window.ids)
        ids[row, :size] = torch.tensor(window.ids)
        types[row, :size] = torch.tensor(window.types)
        mask[row, :size] = 1
        labels[row, window.firsts] = torch.tensor(marked)
    return ids, types, mask, labels


def _loss(model: TaggingTransformer, batch: Batch, settings: TransformerSettings, choice: random.Random) -> Tensor:
    ids, types, mask, labels = batch
    forget = torch.rand(types.shape) < _CLASS_DROPOUT
    types = torch.where(forget, types - types % CLASSES, types)
    if choice.random() < 0.5:
        hide = (torch.rand(ids.shape) < _WORD_DROPOUT) & (ids >= _FIRST_WORD)
        ids = torch.where(hide, torch.full_like(ids, _MASK), ids)
    all_scores = model(ids, types, mask)
    loss = torch.zeros(())
    for weight, scores in zip(settings.exit_weights, all_scores, strict=True):
        part = torch.nn.functional.cross_entropy(
            scores.float().reshape(-1, LABELS), labels.reshape(-1), ignore_index=IGNORED
        )
        loss = loss + weight * part
    return loss / sum(settings.exit_weights)
