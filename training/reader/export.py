"""Writes the model that ships and its vocabulary: `export.py WEIGHTS.npz PIECES.txt FOLDER [--form FORM]`.

The weights are made small, and the graph is written node by node: what is not in it, the extension need not carry. It keeps one head, which
says how much a post sounds like something confidential.
"""

import argparse
import pathlib
import zlib

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

import vocabulary

LAYERS, WIDTH, HEADS = 6, 384, 12
# A window of text that is read at once, in pieces; `WINDOW` in reader/src/lib.rs is the same.
WINDOW = 256
# Weights of one column that share a scale, where weights have four bits.
BLOCK = 32


class Graph:
    """An ONNX graph as it grows."""

    def __init__(self, form):
        self.form, self.nodes, self.constants = form, [], []

    def constant(self, name, values):
        self.constants.append(numpy_helper.from_array(np.asarray(values, order="C"), name))
        return name

    def add(self, kind, *inputs, outputs=1, **attributes):
        names = [f"{kind}{len(self.nodes)}.{at}" for at in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, name=names[0], **attributes))
        return names[0] if outputs == 1 else names

    def rows(self, name, table, take):
        """Rows of a table that is kept in bytes with a scale a row; `take` makes the node that takes rows of a constant."""
        values, scale = quantised(table, axis=1)
        return self.add("Mul", self.add("Cast", take(self.constant(name, values)), to=TensorProto.FLOAT), take(self.constant(f"{name}.scale", scale)))

    def dense(self, name, x, weight, bias):
        """`x` times the weights, which stand as inputs by outputs, and the bias added."""
        if self.form == "int8":
            values, scale = quantised(weight, axis=0)
            bytes_, x_scale, x_zero = self.add("DynamicQuantizeLinear", x, outputs=3)
            product = self.add("MatMulInteger", bytes_, self.constant(name, values), x_zero, self.zero())
            scales = self.add("Mul", self.constant(f"{name}.scale", scale[0]), x_scale)
            y = self.add("Mul", self.add("Cast", product, to=TensorProto.FLOAT), scales)
        elif self.form == "weights8":
            values, scale = quantised(weight, axis=0)
            cast = self.add("Cast", self.constant(name, values), to=TensorProto.FLOAT)
            y = self.add("MatMul", x, self.add("Mul", cast, self.constant(f"{name}.scale", scale[0])))
        elif self.form == "int4":
            values, scale = quantised4(weight)
            y = self.add(
                "MatMulNBits", x, self.constant(name, values), self.constant(f"{name}.scale", scale), domain="com.microsoft",
                K=weight.shape[0], N=weight.shape[1], bits=4, block_size=BLOCK,
            )
        else:
            y = self.add("MatMul", x, self.constant(name, weight))
        return self.add("Add", y, self.constant(f"{name}.bias", bias))

    def zero(self):
        if not any(tensor.name == "zero" for tensor in self.constants):
            self.constant("zero", np.int8(0).reshape(()))
        return "zero"


def quantised(weight, axis):
    """The weights in bytes, and the scale of each of their lines along `axis`."""
    scale = np.maximum(np.abs(weight).max(axis=axis, keepdims=True), 1e-9) / 127
    return np.clip(np.round(weight / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


def quantised4(weight):
    """Two weights a byte, with a scale a block, as MatMulNBits lays them out: outputs, blocks, bytes of a block."""
    inputs, outputs = weight.shape
    blocks = weight.T.reshape(outputs, inputs // BLOCK, BLOCK)
    best, least = None, np.full(blocks.shape[:2], np.inf)
    # A scale under the one that the largest weight asks for cuts that weight off and serves the others better; the best of some is taken.
    largest = np.take_along_axis(blocks, np.abs(blocks).argmax(2)[..., None], 2)[..., 0]
    for share in np.linspace(0.7, 1.1, 17):
        scale = np.where(np.abs(largest) < 1e-9, 1e-9, -largest * share / 8)
        values = np.clip(np.round(blocks / scale[..., None]), -8, 7)
        loss = ((values * scale[..., None] - blocks) ** 2).sum(2)
        better = loss < least
        best = (values, scale) if best is None else (np.where(better[..., None], values, best[0]), np.where(better, scale, best[1]))
        least = np.minimum(loss, least)
    nibbles = (best[0] + 8).astype(np.uint8)
    return nibbles[..., ::2] | nibbles[..., 1::2] << 4, best[1].astype(np.float32)


def model(weights, form):
    """The graph: numbers of pieces in, one number out."""
    graph = Graph(form)
    of_heads = graph.constant("of_heads", np.array([0, HEADS, WIDTH // HEADS], np.int64))
    joined = graph.constant("joined", np.array([0, WIDTH], np.int64))
    start, across = graph.constant("start", np.array([0], np.int64)), graph.constant("across", np.array([0], np.int64))
    length = graph.add("Shape", "pieces")

    def normed(x, name):
        return graph.add(
            "LayerNormalization", x, graph.constant(f"{name}.weight", weights[f"{name}.weight"]), graph.constant(f"{name}.bias", weights[f"{name}.bias"]),
            axis=-1, epsilon=1e-12,
        )

    words = graph.rows("words", weights["w.weight"], lambda table: graph.add("Gather", table, "pieces"))
    places = graph.rows("places", weights["pos.weight"][:WINDOW] + weights["seg"], lambda table: graph.add("Slice", table, start, length, across))
    x = normed(graph.add("Add", words, places), "n")
    for layer in range(LAYERS):
        of = f"l.{layer}."
        weight, bias = weights[of + "qkv.weight"].T.copy(), weights[of + "qkv.bias"].copy()
        # Attention divides by the root of a head's width; the queries' weights do it once and for all.
        weight[:, :WIDTH] *= (WIDTH // HEADS) ** -0.5
        bias[:WIDTH] *= (WIDTH // HEADS) ** -0.5
        parts = graph.add("Split", graph.dense(of + "qkv", x, weight, bias), outputs=3, axis=1, num_outputs=3)
        q, k, v = (graph.add("Reshape", part, of_heads) for part in parts)
        q, v = (graph.add("Transpose", part, perm=[1, 0, 2]) for part in (q, v))
        k = graph.add("Transpose", k, perm=[1, 2, 0])
        seen = graph.add("MatMul", graph.add("Softmax", graph.add("MatMul", q, k), axis=-1), v)
        seen = graph.add("Reshape", graph.add("Transpose", seen, perm=[1, 0, 2]), joined)
        x = normed(graph.add("Add", x, graph.dense(of + "o", seen, weights[of + "o.weight"].T, weights[of + "o.bias"])), of + "n1")
        inner = graph.add("Gelu", graph.dense(of + "i", x, weights[of + "i.weight"].T, weights[of + "i.bias"]))
        x = normed(graph.add("Add", x, graph.dense(of + "u", inner, weights[of + "u.weight"].T, weights[of + "u.bias"])), of + "n2")
    both = graph.add("Concat", graph.add("ReduceMean", x, across, keepdims=1), graph.add("ReduceMax", x, across, keepdims=1), axis=1)
    product = graph.add("MatMul", both, graph.constant("post", weights["post.weight"].T))
    logit = graph.add("Add", product, graph.constant("post.bias", weights["post.bias"]))
    made = helper.make_model(
        helper.make_graph(
            graph.nodes, "reader",
            [helper.make_tensor_value_info("pieces", TensorProto.INT64, ["length"])],
            [helper.make_tensor_value_info(logit, TensorProto.FLOAT, [1, 1])],
            graph.constants,
        ),
        opset_imports=[helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)], ir_version=9, producer_name="unsaid",
    )
    onnx.checker.check_model(made)
    return made


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("weights")
    arguments.add_argument("pieces")
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--form", choices=["int8", "weights8", "int4", "float"], default="weights8")
    asked = arguments.parse_args()
    with np.load(asked.weights) as weights:
        made = model(dict(weights), asked.form)
    asked.folder.mkdir(parents=True, exist_ok=True)
    onnx.save(made, asked.folder / "model.onnx")
    # The reader takes no other bytes for the model.
    total = zlib.crc32((asked.folder / "model.onnx").read_bytes())
    lines = [f"{total:08x}", *(f"{piece}\t{score:.2f}" for piece, score in vocabulary.read(asked.pieces))]
    (asked.folder / "vocabulary.txt").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    for name in ("model.onnx", "vocabulary.txt"):
        print(f"{name}: {(asked.folder / name).stat().st_size} bytes")


if __name__ == "__main__":
    main()
