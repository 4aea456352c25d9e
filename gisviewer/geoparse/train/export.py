"""The transformer as an int8 ONNX file: one exit, its type vectors worked out, weights of 8 bits.

The weights are signed and fill all 8 bits. Processors without VNNI instructions would add the products of two such with
unsigned activations in 16 bits and lose what overflows; `tagger_onnx` therefore opens the file so that the weights are
read as unsigned, whose products are added in 32 bits. On the development texts that gives, number for number, what the
same weights give as floats; seven-bit weights would avoid the overflow, too, but moved scores by up to 0.24.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor

from gisviewer.geoparse.train.transformer import TaggingTransformer


class _OneExit(torch.nn.Module):
    """The layers up to one exit, from numbers to label probabilities."""

    def __init__(self, model: TaggingTransformer, layers: int) -> None:
        super().__init__()
        embeddings = model.bert.embeddings
        self.words = embeddings.word_embeddings
        self.positions = embeddings.position_embeddings
        self.types = torch.nn.Embedding.from_pretrained(model.type_vectors().detach())
        self.norm = embeddings.LayerNorm
        self.layers = torch.nn.ModuleList(list(model.bert.encoder.layer)[:layers])
        self.head = model.heads[model.exits.index(layers)]

    def forward(self, ids: Tensor, types: Tensor, mask: Tensor) -> Tensor:
        positions = torch.arange(ids.shape[1])[None]
        hidden = self.norm(self.words(ids) + self.positions(positions) + self.types(types))
        blocked = (1 - mask)[:, None, None].to(hidden.dtype) * -1e4
        for layer in self.layers:
            hidden = layer(hidden, blocked)
            hidden = hidden[0] if isinstance(hidden, tuple) else hidden
        return torch.softmax(self.head(hidden), dim=-1)


def export_onnx(model: TaggingTransformer, layers: int, path: Path) -> None:
    """Write the tagger that ends after `layers` layers."""
    module = _OneExit(model, layers).eval()
    sample = torch.ones((2, 7), dtype=torch.int64)
    axes = {0: "windows", 1: "pieces"}
    with tempfile.TemporaryDirectory() as folder:
        whole, checked = Path(folder, "whole.onnx"), Path(folder, "checked.onnx")
        torch.onnx.export(
            module,
            (sample, sample, sample),
            str(whole),
            input_names=["ids", "types", "mask"],
            output_names=["probabilities"],
            dynamic_axes=dict.fromkeys(("ids", "types", "mask", "probabilities"), axes),
            opset_version=17,
            dynamo=False,
        )
        onnx.save(onnx.shape_inference.infer_shapes(onnx.load(whole)), checked)
        quantize_dynamic(checked, path, weight_type=QuantType.QInt8, per_channel=True)
