"""The transformer as an int8 ONNX file: one exit, its type vectors worked out, weights of 7 bits.

Processors without VNNI instructions add two products of signed weights and unsigned activations in 16 bits. Weights of
8 bits overflow there; weights of 7 bits cannot (255 * 64 * 2 < 32,768), so that every processor gives the same sums,
and at full speed. The last epoch of the training rounds the weights in the same way, which makes up for the lost bit.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from transformers.models.bert.modeling_bert import BertLayer

from gisviewer.geoparse.train.transformer import TaggingTransformer


class _Layer(nn.Module):
    """A layer of the encoder for one window: queries, keys and values by one product, nothing padded."""

    def __init__(self, layer: BertLayer) -> None:
        super().__init__()
        own = layer.attention.self
        self.heads, self.size = own.num_attention_heads, own.attention_head_size
        self.joint = nn.Linear(own.query.in_features, 3 * own.query.out_features)
        with torch.no_grad():
            shrink = self.size**-0.5
            self.joint.weight.copy_(torch.cat([own.query.weight * shrink, own.key.weight, own.value.weight]))
            self.joint.bias.copy_(torch.cat([own.query.bias * shrink, own.key.bias, own.value.bias]))
        self.mix, self.mix_norm = layer.attention.output.dense, layer.attention.output.LayerNorm
        self.widen, self.narrow, self.norm = layer.intermediate.dense, layer.output.dense, layer.output.LayerNorm

    def forward(self, hidden: Tensor) -> Tensor:
        """The vectors (piece, size) after the layer."""
        query, key, value = self.joint(hidden).reshape(-1, 3, self.heads, self.size).permute(1, 2, 0, 3)
        shares = torch.softmax(query @ key.transpose(1, 2), dim=-1)
        mixed = (shares @ value).permute(1, 0, 2).reshape(-1, self.heads * self.size)
        hidden = self.mix_norm(self.mix(mixed) + hidden)
        wide = nn.functional.gelu(self.widen(hidden))
        normed: Tensor = self.norm(self.narrow(wide) + hidden)
        return normed


class _OneExit(nn.Module):
    """The layers up to one exit, from the numbers of one window to label probabilities."""

    def __init__(self, model: TaggingTransformer, layers: int) -> None:
        super().__init__()
        embeddings = model.bert.embeddings
        self.words = embeddings.word_embeddings
        self.positions = embeddings.position_embeddings
        self.types = nn.Embedding.from_pretrained(model.type_vectors().detach())
        self.norm = embeddings.LayerNorm
        self.layers = nn.ModuleList(_Layer(layer) for layer in list(model.bert.encoder.layer)[:layers])
        self.head = model.heads[model.exits.index(layers)]

    def forward(self, ids: Tensor, types: Tensor) -> Tensor:
        hidden = self.norm(self.words(ids) + self.positions(torch.arange(ids.shape[0])) + self.types(types))
        for layer in self.layers:
            hidden = layer(hidden)
        return torch.softmax(self.head(hidden), dim=-1)


def export_onnx(model: TaggingTransformer, layers: int, path: Path) -> None:
    """Write the tagger that ends after `layers` layers: the numbers and types of a window's pieces to probabilities."""
    module = _OneExit(model, layers).eval()
    sample = torch.ones(7, dtype=torch.int64)
    with tempfile.TemporaryDirectory() as folder:
        whole, checked, part = (Path(folder, name) for name in ("whole.onnx", "checked.onnx", "part.onnx"))
        torch.onnx.export(
            module,
            (sample, sample),
            str(whole),
            input_names=["ids", "types"],
            output_names=["probabilities"],
            dynamic_axes={name: {0: "pieces"} for name in ("ids", "types", "probabilities")},
            opset_version=17,
            dynamo=False,
        )
        onnx.save(onnx.shape_inference.infer_shapes(onnx.load(whole)), checked)
        quantize_dynamic(
            checked, part, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
            op_types_to_quantize=["MatMul", "Gemm"],
        )  # fmt: skip
        quantize_dynamic(part, path, weight_type=QuantType.QInt8, op_types_to_quantize=["Gather"])
