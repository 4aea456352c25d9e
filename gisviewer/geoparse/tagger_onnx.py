"""The transformer tagger at run time: onnxruntime on one thread, the same answer always."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from gisviewer.errors import ModelError
from gisviewer.geoparse.windows import Window, pad_windows

EXACT_SUMS = "session.x64quantprecision"


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
            ids, types, mask = pad_windows([window])
            (output,) = self._session.run(None, {"ids": ids, "types": types, "mask": mask})
            found[number] = output[0, window.firsts].astype(np.float64)
        return found


def session_options() -> onnxruntime.SessionOptions:
    """One thread, and sums that are the same on every processor.

    Processors without VNNI add products of 8-bit numbers in 16 bits, which overflow: scores moved by up to 0.32. With
    the last entry the weights are read as unsigned numbers, whose products are added in 32 bits, exactly.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry(EXACT_SUMS, "1")
    return options


def load_onnx_tagger(path: Path) -> OnnxTagger:
    """Open a tagger file; it runs on one thread of the processor.

    Raises:
        ModelError: the file is missing or damaged.
    """
    if not path.is_file():
        raise ModelError(f"The language model {path} is missing.", "Install the program again: the file belongs to it.")
    try:
        session = onnxruntime.InferenceSession(str(path), session_options(), providers=["CPUExecutionProvider"])
    except Exception as error:
        raise ModelError(
            f"The language model {path} cannot be read: {error}.", "Install the program again: the file belongs to it."
        ) from error
    return OnnxTagger(session)
