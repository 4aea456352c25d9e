"""A tagger that was exported, back as a model: training goes on where it ended, on more texts or another gazetteer."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor

from gisviewer.geoparse.features import CASES, CLASSES
from gisviewer.geoparse.train.transformer import TaggingTransformer


def load_exported(model: TaggingTransformer, path: Path) -> None:
    """Give a model the weights of an 8-bit file that `export_onnx` wrote; only its last exit's head is in there."""
    graph = onnx.load(path).graph
    arrays = {item.name: numpy_helper.to_array(item) for item in graph.initializer}
    weights = {name: _tensor(values) for name, values in arrays.items() if name.endswith((".bias", "norm.weight"))}
    weights |= {name: _tensor(values) for name, values in arrays.items() if name.endswith("LayerNorm.weight")}
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            name = node.name.removesuffix("/MatMul_quant").strip("/").replace("/", ".") + ".weight"
            weights[name] = _tensor(_floats(arrays, node.input[1]).T)
    _put_encoder(model, weights)
    embeddings = model.bert.embeddings
    with torch.no_grad():
        embeddings.word_embeddings.weight.copy_(_tensor(_floats(arrays, "words.weight_quantized")))
        embeddings.position_embeddings.weight.copy_(_tensor(_floats(arrays, "positions.weight_quantized")))
        types = _tensor(_floats(arrays, "types.weight_quantized")).reshape(CASES, CLASSES, -1)
        model.case.copy_(types.mean(dim=1))
        model.place_class.copy_(types.mean(dim=0) - types.mean(dim=(0, 1)))


def _put_encoder(model: TaggingTransformer, weights: dict[str, Tensor]) -> None:
    own = {
        f"encoder.{name.replace('layers.', 'layer.')}": value for name, value in weights.items() if "layers." in name
    }
    own |= {f"embeddings.LayerNorm.{part}": weights[f"norm.{part}"] for part in ("weight", "bias")}
    missing, unexpected = model.bert.load_state_dict(own, strict=False)
    lost = [name for name in missing if "embeddings" not in name or "LayerNorm" in name]
    if lost or unexpected:
        raise ValueError(f"the file is of another shape: {lost or unexpected}")
    model.heads[-1].load_state_dict({part: weights[f"head.{part}"] for part in ("weight", "bias")})


def _floats(arrays: dict[str, NDArray[np.generic]], name: str) -> NDArray[np.float32]:
    """The numbers that 8-bit weights stand for; their scale is one number, or one for each column."""
    base = name.removesuffix("_quantized")
    zero = arrays[f"{base}_zero_point"].astype(np.float32)
    return (arrays[name].astype(np.float32) - zero) * arrays[f"{base}_scale"].astype(np.float32)


def _tensor(values: NDArray[np.generic]) -> Tensor:
    return torch.from_numpy(np.array(values, dtype=np.float32, order="C"))
