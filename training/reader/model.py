"""The encoder: BERT with two heads. One says of a post how much it sounds like something confidential; one says of each piece what type of
passage it is in, which only helps in training."""

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
    """As wide as multilingual-e5-small, and half as deep."""

    def __init__(self, types, pieces, layers=6, width=384, inner=1536, heads=12, dropout=0.1):
        super().__init__()
        self.w, self.pos, self.seg = nn.Embedding(pieces, width), nn.Embedding(512, width), nn.Parameter(torch.zeros(width))
        self.n, self.p = nn.LayerNorm(width, eps=1e-12), nn.Dropout(dropout)
        self.l = nn.ModuleList([Layer(width, inner, heads, dropout) for _ in range(layers)])
        self.post, self.tag = nn.Linear(2 * width, 1), nn.Linear(width, types)

    def load(self, base, rows, layers):
        """Takes the weights of the base model: the rows of these pieces, and these of its layers."""
        width = self.pos.weight.shape[1]

        def taken(part, *names):
            part.data = torch.tensor(np.concatenate([base.tensor(name, part.shape[1] if part.dim() > 1 else None) for name in names]))

        self.w.weight.data = torch.tensor(base.tensor("emb.word", width)[rows])
        taken(self.pos.weight, "emb.pos")
        self.seg.data = torch.tensor(base.tensor("emb.type", width)[0])
        taken(self.n.weight, "emb.ln.w")
        taken(self.n.bias, "emb.ln.b")
        for layer, at in zip(self.l, layers):
            named = {"ao": layer.o, "aln": layer.n1, "fi": layer.i, "fo": layer.u, "oln": layer.n2}
            for kind in ("weight", "bias"):
                taken(getattr(layer.qkv, kind), *(f"l{at}.{name}.{kind[0]}" for name in "qkv"))
                for name, part in named.items():
                    taken(getattr(part, kind), f"l{at}.{name}.{kind[0]}")

    def forward(self, pieces, mask):
        x = self.p(self.n(self.w(pieces) + self.pos.weight[: pieces.shape[1]] + self.seg))
        hidden = (1 - mask)[:, None, None, :] * -1e4
        for layer in self.l:
            x = layer(x, hidden)
        there = mask[..., None]
        mean, most = (x * there).sum(1) / there.sum(1), (x - (1 - there) * 1e4).max(1)[0]
        return self.post(self.p(torch.cat([mean, most], 1)))[:, 0], self.tag(self.p(x))
