"""The encoder: BERT with two heads. One says of a post how much it sounds like something confidential; one says of each piece what type of
passage it is in, which only helps in training."""

import json
import struct

import numpy as np
import torch
from torch import nn
from torch.nn import functional


class Layer(nn.Module):
    def __init__(self, width, inner, heads, dropout):
        super().__init__()
        self.heads = heads
        self.qkv, self.o, self.n1 = nn.Linear(width, 3 * width), nn.Linear(width, width), nn.LayerNorm(width, eps=1e-12)
        self.i, self.u, self.n2 = nn.Linear(width, inner), nn.Linear(inner, width), nn.LayerNorm(width, eps=1e-12)
        self.p = nn.Dropout(dropout)

    def forward(self, x, hidden):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        seen = self.p((q @ k.transpose(-1, -2) * (width // self.heads) ** -0.5 + hidden).softmax(-1)) @ v
        x = self.n1(x + self.p(self.o(seen.transpose(1, 2).reshape(batch, length, width))))
        return self.n2(x + self.p(self.u(functional.gelu(self.i(x)))))


class Encoder(nn.Module):
    """As wide and deep as all-MiniLM-L6-v2."""

    def __init__(self, types, pieces=30_522, layers=6, width=384, inner=1536, heads=12, dropout=0.1):
        super().__init__()
        self.w, self.pos, self.seg = nn.Embedding(pieces, width), nn.Embedding(512, width), nn.Parameter(torch.zeros(width))
        self.n, self.p = nn.LayerNorm(width, eps=1e-12), nn.Dropout(dropout)
        self.l = nn.ModuleList([Layer(width, inner, heads, dropout) for _ in range(layers)])
        self.post, self.tag = nn.Linear(2 * width, 1), nn.Linear(width, types)

    def load(self, file):
        """Takes the weights of the base model, which names them as BERT does."""
        base = tensors(file)
        self.w.weight.data, self.pos.weight.data = base["embeddings.word_embeddings.weight"], base["embeddings.position_embeddings.weight"]
        self.seg.data = base["embeddings.token_type_embeddings.weight"][0]
        self.n.weight.data, self.n.bias.data = base["embeddings.LayerNorm.weight"], base["embeddings.LayerNorm.bias"]
        for at, layer in enumerate(self.l):
            of = f"encoder.layer.{at}."
            named = {
                "attention.output.dense": layer.o,
                "attention.output.LayerNorm": layer.n1,
                "intermediate.dense": layer.i,
                "output.dense": layer.u,
                "output.LayerNorm": layer.n2,
            }
            for kind in ("weight", "bias"):
                parts = [base[f"{of}attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
                getattr(layer.qkv, kind).data = torch.cat(parts)
                for name, part in named.items():
                    getattr(part, kind).data = base[f"{of}{name}.{kind}"]

    def forward(self, pieces, mask):
        x = self.p(self.n(self.w(pieces) + self.pos.weight[: pieces.shape[1]] + self.seg))
        hidden = (1 - mask)[:, None, None, :] * -1e4
        for layer in self.l:
            x = layer(x, hidden)
        there = mask[..., None]
        mean, most = (x * there).sum(1) / there.sum(1), (x - (1 - there) * 1e4).max(1)[0]
        return self.post(self.p(torch.cat([mean, most], 1)))[:, 0], self.tag(self.p(x))


def tensors(file):
    """The numbers of a .safetensors file: the length of a head in JSON, the head, and the tensors one after another."""
    content = open(file, "rb").read()
    (length,) = struct.unpack("<Q", content[:8])
    head = json.loads(content[8 : 8 + length])
    return {
        name: torch.from_numpy(
            np.frombuffer(content, np.float32, int(np.prod(tensor["shape"])), 8 + length + tensor["data_offsets"][0]).reshape(tensor["shape"]).copy()
        )
        for name, tensor in head.items()
        if name != "__metadata__" and tensor["dtype"] == "F32"
    }
