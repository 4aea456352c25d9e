"""The transformer tagger at run time: onnxruntime on one thread, the same answer always."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from gisviewer.errors import ModelError
from gisviewer.geoparse.recognize.windows import Window

_SLOWER = ["SkipLayerNormFusion"]
"""A joint kernel of sum and norm takes longer than the two apart (110 against 120 us a piece)."""


class OnnxTagger:
    """Windows to label probabilities."""

    def __init__(self, session: onnxruntime.InferenceSession) -> None:
        self._session = session

    def probabilities(self, windows: Sequence[Window]) -> list[NDArray[np.float64]]:
        """For each window an array (tokens, 3) of label probabilities.

        Each window is read alone: int8 arithmetic takes its scale from all that is read together, so that in batches
        one article's answer would depend on its neighbours. On one thread a batch is no faster than its windows.
        """
        found: list[NDArray[np.float64]] = [np.zeros((0, 3))] * len(windows)
        for number, window in enumerate(windows):
            (output,) = self._session.run(None, {"ids": np.array(window.ids), "types": np.array(window.types)})
            found[number] = output[window.firsts].astype(np.float64)
        return found


def session_options() -> onnxruntime.SessionOptions:
    """One thread, and no word but of errors."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return options


def load_onnx_tagger(path: Path) -> OnnxTagger:
    """Open a tagger file; it runs on one thread of the processor.

    Raises:
        ModelError: the file is missing or damaged.
    """
    if not path.is_file():
        raise ModelError(f"The language model {path} is missing.", "Install the program again: the file belongs to it.")
    try:
        session = onnxruntime.InferenceSession(
            str(path), session_options(), providers=["CPUExecutionProvider"], disabled_optimizers=_SLOWER
        )
    except Exception as error:
        raise ModelError(
            f"The language model {path} cannot be read: {error}.", "Install the program again: the file belongs to it."
        ) from error
    return OnnxTagger(session)
