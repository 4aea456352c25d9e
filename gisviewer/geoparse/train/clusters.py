"""Classes of words of like meaning: k-means over the static word vectors of the base model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from safetensors.numpy import load_file
from sklearn.cluster import MiniBatchKMeans

_FINE, _COARSE = 400, 64
_FIRST_WORD = 999


def build_clusters(model_folder: Path, seed: int) -> dict[str, tuple[int, int]]:
    """For each whole word of the model's vocabulary the numbers of its fine and its coarse class."""
    vectors = load_file(model_folder / "model.safetensors")["embeddings.word_embeddings.weight"]
    vocabulary = (model_folder / "vocab.txt").read_text(encoding="utf-8").split("\n")
    rows = [i for i, word in enumerate(vocabulary) if i >= _FIRST_WORD and word.isalpha() and len(word) > 1]
    points = vectors[rows] / np.linalg.norm(vectors[rows], axis=1, keepdims=True)
    fine, coarse = (
        MiniBatchKMeans(size, random_state=seed, n_init=1, batch_size=4096, max_iter=40).fit(points).labels_
        for size in (_FINE, _COARSE)
    )
    return {vocabulary[row]: (int(a), int(b)) for row, a, b in zip(rows, fine, coarse, strict=True)}
