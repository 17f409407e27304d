"""The pieces of words that the encoder knows: `vocabulary.py BASE.bin PIECES.txt [--pieces N]` writes them with their scores, a piece a line.

The base model knows 250,002. Those are kept that posts use; whatever was made of others falls apart into smaller ones. It is trained so, and
sees in training what it will see.
"""

import argparse
import collections
import pathlib

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

import posts
from base import SPECIAL, UNKNOWN, Base

# Signs that part words as the base model takes them, and signs that show nothing; reader/src/pieces.rs has the same.
BLANK = "[\u200b-\u200f\u2581\ufeff\ufffd]"
NOTHING = "[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f]"


def tokenizer(pieces):
    """The tokenizer that knows these pieces, pairs of text and score. Their numbers begin after the special ones."""
    # No word has a blank in it, so that no text can spell a special piece.
    made = Tokenizer(models.Unigram([*((f" {at}", 0.0) for at in SPECIAL), *pieces], unk_id=UNKNOWN))
    made.normalizer = normalizers.Sequence(
        [normalizers.Replace(Regex(BLANK), " "), normalizers.Replace(Regex(NOTHING), ""), normalizers.NFKC()]
    )
    made.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace()])
    return made


def read(file):
    """The pieces in a file, with their scores. What ships begins with a line that is none."""
    rows = (line.split("\t") for line in pathlib.Path(file).read_text(encoding="utf-8").split("\n"))
    return [(row[0], float(row[1])) for row in rows if len(row) == 2]


def kept(base, most):
    """The numbers that the pieces of most use have in the base model, in its order, which is that of their scores."""
    numbers = range(len(SPECIAL), len(base.pieces) - 1)
    # Cut in steps: what stands in for a piece that is gone is used more than before.
    for many in (4 * most, 2 * most, most):
        used = counted(base, numbers)
        # With every single character kept that posts use, a word without a piece of its own falls apart, and none of it is lost.
        signs = {sign for at in used for sign in base.pieces[at]}
        numbers = sorted(numbers, key=lambda at: (base.pieces[at] not in signs, -used[at], at))[:many]
    return sorted(numbers)


def counted(base, numbers):
    """How often posts use each of these pieces."""
    used = collections.Counter()
    known = tokenizer([(base.pieces[at], float(base.scores[at])) for at in numbers])
    for post in posts.counted():
        # More than half of the posts are in English, and a language that has few pieces has more of them in a text.
        share = 1 if post["lang"] in ("en", None) else 2
        for at in known.encode(post["text"]).ids:
            if at >= len(SPECIAL):
                used[numbers[at - len(SPECIAL)]] += share
    return used


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("base")
    arguments.add_argument("pieces", type=pathlib.Path)
    arguments.add_argument("--pieces", dest="most", type=int, default=12_500)
    asked = arguments.parse_args()
    base = Base(asked.base)
    # Two digits of a score are enough, and are those that everything else goes by.
    lines = [f"{base.pieces[at]}\t{base.scores[at]:.2f}\n" for at in kept(base, asked.most)]
    asked.pieces.write_text("".join(lines), encoding="utf-8")
    print(f"{len(lines)} pieces, {asked.pieces.stat().st_size} bytes")


if __name__ == "__main__":
    main()
