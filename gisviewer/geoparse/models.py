"""Where the bundled language models are, and how they are opened."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from gisviewer import paths
from gisviewer.errors import ModelError

CLUSTERS = "clusters.npz"
LINEAR = "linear.npz"
TRANSFORMER = "transformer.onnx"
TOKENIZER = "tokenizer.json"
RANKER = "ranker.npz"
CARD = "MODEL_CARD.md"


def model_folder() -> Path:
    """The folder of the bundled models.

    Raises:
        GisviewerError: the installation lacks it.
    """
    return paths.get_resources() / "models" / "geoparse"


def load_clusters(path: Path) -> dict[str, tuple[int, int]]:
    """The classes of common words: a fine and a coarse one for each.

    Raises:
        ModelError: the file is missing or damaged.
    """
    try:
        with np.load(path) as arrays:
            words = bytes(arrays["words"]).decode().split("\n")
            fine, coarse = arrays["fine"].tolist(), arrays["coarse"].tolist()
            return {word: (a, b) for word, a, b in zip(words, fine, coarse, strict=True)}
    except (OSError, ValueError, KeyError, EOFError) as error:
        raise ModelError(
            f"The language model {path} cannot be read: {error}.", "Install the program again: the file belongs to it."
        ) from error


def save_clusters(clusters: dict[str, tuple[int, int]], path: Path) -> None:
    """Write word classes for `load_clusters`."""
    words = np.frombuffer("\n".join(clusters).encode(), dtype=np.uint8)
    fine, coarse = (np.array([pair[part] for pair in clusters.values()], dtype=np.uint16) for part in (0, 1))
    np.savez_compressed(path, words=words, fine=fine, coarse=coarse)
