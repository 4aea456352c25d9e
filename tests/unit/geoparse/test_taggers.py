from __future__ import annotations

from itertools import pairwise, product
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gisviewer.domain.text import Article
from gisviewer.errors import ModelError
from gisviewer.gazetteer.api import NameIndex
from gisviewer.geoparse.models import TRANSFORMER, load_clusters, model_folder, save_clusters
from gisviewer.geoparse.recognize.features import MAX_SENTENCE_TOKENS, TokenFeatures, WordTable, extract_features
from gisviewer.geoparse.recognize.hits import NameFinder
from gisviewer.geoparse.recognize.learned import LearnedRecognizer, decode
from gisviewer.geoparse.recognize.mentions import tokenize_article
from gisviewer.geoparse.recognize.tagger_linear import (
    TABLE_BITS,
    LinearTagger,
    chain_marginals,
    feature_indices,
    lay_out,
    load_linear_tagger,
)
from gisviewer.geoparse.recognize.tagger_onnx import OnnxTagger, load_onnx_tagger, session_options
from gisviewer.geoparse.recognize.windows import Window, load_piece_table
from gisviewer.geoparse.resolve.features import FEATURES
from gisviewer.geoparse.resolve.rank import TreeRanker, load_ranker

TEXT = "Troops entered Goris. They left. Paris and New York, U.S., were quiet in Armenia."


def see(text: str, index: NameIndex) -> TokenFeatures:
    article = Article("x", text)
    tokens = tokenize_article(article)
    return extract_features(article, tokens, NameFinder(index).find([tokens])[0], WordTable({}))


def random_tagger() -> LinearTagger:
    weights = np.random.default_rng(3).integers(-20, 20, (1 << TABLE_BITS, 3)).astype(np.int8)
    return LinearTagger(weights, 0.02, np.zeros((4, 3), dtype=np.float32))


def test_marginals_are_those_of_all_label_sequences() -> None:
    numbers = np.random.default_rng(1)
    scores, transitions = numbers.normal(size=(7, 3)), numbers.normal(size=(4, 3))
    sentences = np.array([[0, 4], [4, 5], [5, 7]])
    found = chain_marginals(scores, sentences, transitions)
    for first, last in sentences:
        wanted = np.zeros((last - first, 3))
        for labels in product(range(3), repeat=int(last - first)):
            total = transitions[0, labels[0]] + sum(scores[first + i, label] for i, label in enumerate(labels))
            total += sum(transitions[1 + a, b] for a, b in pairwise(labels))
            for i, label in enumerate(labels):
                wanted[i, label] += np.exp(total)
        np.testing.assert_allclose(found[first:last], wanted / wanted.sum(axis=1, keepdims=True), rtol=1e-9)


def test_only_sentences_that_may_hold_a_name_are_scored(replay: NameIndex) -> None:
    seen = see("nothing here.\n\nin Goris it rained", replay)
    layout = lay_out([seen])
    assert [seen.tokens.words[i] for i in layout.token] == ["in", "Goris", "it", "rained"]


def test_features_of_a_sentence_do_not_depend_on_the_batch(replay: NameIndex) -> None:
    one, other = see(TEXT, replay), see("Moscow fell silent. Baku, too.", replay)
    alone = feature_indices([one], lay_out([one]))
    both = feature_indices([other, one], lay_out([other, one]))
    assert (both[-len(alone) :] == alone).all()


def test_probabilities_do_not_depend_on_the_batch(replay: NameIndex) -> None:
    tagger = random_tagger()
    batch = [see(TEXT, replay), see("", replay), see("Baku. Moscow said no.", replay)]
    together = tagger.probabilities(batch)
    for features, found in zip(batch, together, strict=True):
        np.testing.assert_array_equal(tagger.probabilities([features])[0], found)


def test_long_sentences_are_cut(replay: NameIndex) -> None:
    seen = see("Goris and " * 1000, replay)
    assert max(last - first for first, last in seen.sentences) <= MAX_SENTENCE_TOKENS
    assert sum(last - first for first, last in seen.sentences) == len(seen.tokens)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from(list("GB aorisku.,-'\n1éЖ北")), max_size=120))
def test_any_text_gives_mentions_that_spell_it(replay: NameIndex, text: str) -> None:
    recognizer = LearnedRecognizer(replay, WordTable({}), random_tagger())
    position = 0
    for mention in recognizer.find_mentions([Article("x", text, language="en")])[0]:
        assert mention.span.of(text) == mention.surface
        assert mention.span.start >= position
        position = mention.span.end


def test_decoding_keeps_to_sentences_and_needs_a_capital(replay: NameIndex) -> None:
    seen = see("we saw Goris. Baku town", replay)
    sure = np.array([[1.0, 0, 0], [0, 1, 0], [0, 1, 0], [0, 0, 1], [0, 0, 1], [0, 0, 1]])
    words = [seen.tokens.words[first : last + 1] for first, last in decode(seen, sure, 0.5)]
    assert words == [["Goris"], ["Baku", "town"]]


def test_other_languages_are_left_to_the_gazetteer(replay: NameIndex) -> None:
    recognizer = LearnedRecognizer(replay, WordTable({}), random_tagger())
    article = Article("x", "Бои идут в Ереване и в Баку, сообщили в Москве.")
    assert recognizer.name_for(article) == "gazetteer"
    assert [m.surface for m in recognizer.find_mentions([article])[0]] == ["Ереване", "Баку", "Москве"]
    assert recognizer.name_for(Article("x", "The army of Armenia left the town.")) == "fast"


def test_clusters_come_back(tmp_path: Path) -> None:
    clusters = {"war": (3, 1), "émigré": (399, 63)}
    save_clusters(clusters, tmp_path / "c.npz")
    assert load_clusters(tmp_path / "c.npz") == clusters


@pytest.mark.parametrize("load", [load_linear_tagger, load_ranker, load_clusters, load_onnx_tagger, load_piece_table])
@pytest.mark.parametrize("content", [None, b"", b"not a model"])
def test_a_missing_or_damaged_model_is_named(load, content: bytes | None, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "model.bin"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ModelError, match=r"model\.bin"):
        load(path)


def test_sums_are_exact_on_every_processor() -> None:
    """Weights of 8 bits overflow in the 16-bit sums of some processors; those of 7 bits do not."""
    path = model_folder() / TRANSFORMER
    exact = session_options()
    exact.add_session_config_entry("session.x64quantprecision", "1")
    taggers = [load_onnx_tagger(path), OnnxTagger(onnxruntime.InferenceSession(str(path), exact))]
    numbers = np.random.default_rng(5)
    for size in (3, 20, 64):
        ids, types = (numbers.integers(low, high, size).tolist() for low, high in ((999, 29_000), (0, 90)))
        window = Window(ids, types, list(range(size)), list(range(size)))
        first, second = (tagger.probabilities([window])[0] for tagger in taggers)
        np.testing.assert_allclose(first, second, atol=1e-4)


def test_tree_contributions_add_up_to_the_margin() -> None:
    numbers = np.random.default_rng(2)
    nodes, trees = 15, 5
    values = np.zeros((trees, nodes))
    values[:, 7:] = numbers.normal(size=(trees, 8))
    for node in range(6, -1, -1):
        values[:, node] = (values[:, 2 * node + 1] + values[:, 2 * node + 2]) / 2
    columns = numbers.integers(0, len(FEATURES), (trees, nodes)).astype(np.int16)
    ranker = TreeRanker(columns, numbers.normal(size=(trees, nodes)), values, 0.25)
    features = numbers.normal(size=(20, len(FEATURES)))
    np.testing.assert_allclose(
        ranker.contributions(features).sum(axis=1) + values[:, 0].sum() + 0.25, ranker.margins(features)
    )
