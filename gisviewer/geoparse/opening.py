"""The door to geoparsing: a recognizer by its name, and the resolver, with the bundled models."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from gisviewer.gazetteer.api import GeometryIndex, NameIndex
from gisviewer.geoparse import models
from gisviewer.geoparse.api import Recognizer, Resolver
from gisviewer.geoparse.recognize.features import WordTable
from gisviewer.geoparse.recognize.gazetteer import GazetteerRecognizer
from gisviewer.geoparse.recognize.learned import LearnedRecognizer, Transformer
from gisviewer.geoparse.recognize.tagger_linear import load_linear_tagger
from gisviewer.geoparse.recognize.tagger_onnx import load_onnx_tagger
from gisviewer.geoparse.recognize.windows import load_piece_table
from gisviewer.geoparse.resolve.rank import load_ranker
from gisviewer.geoparse.resolve.resolver import RankingResolver

RECOGNIZERS = ("accurate", "fast", "gazetteer")
"""The names that the settings and the command line take."""


def open_recognizer(name: str, names: NameIndex, folder: Path | None = None) -> Recognizer:
    """The recognizer of one of RECOGNIZERS, with the models of `folder` or the bundled ones.

    Raises:
        ValueError: there is none of that name.
        ModelError: its model is missing or damaged.
    """
    if name not in RECOGNIZERS:
        raise ValueError(f"there is no recognizer “{name}”, only {', '.join(RECOGNIZERS)}")
    if name == "gazetteer":
        return GazetteerRecognizer(names)
    folder = folder or models.model_folder()
    words = WordTable(models.load_clusters(folder / models.CLUSTERS))
    linear = load_linear_tagger(folder / models.LINEAR)
    if name == "fast":
        return LearnedRecognizer(names, words, linear)
    transformer = Transformer(
        load_onnx_tagger(folder / models.TRANSFORMER), load_piece_table(folder / models.TOKENIZER)
    )
    return LearnedRecognizer(names, words, linear, transformer)


def open_resolver(
    names: NameIndex, geometries: GeometryIndex, folder: Path | None = None, focus: Sequence[str] = ()
) -> Resolver:
    """The resolver with the trained ranker of `folder` or the bundled one; it prefers the countries of `focus`.

    Raises:
        ModelError: the ranker is missing or damaged.
    """
    ranker = load_ranker((folder or models.model_folder()) / models.RANKER)
    return RankingResolver(names, geometries, ranker, focus)
