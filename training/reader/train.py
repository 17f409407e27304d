"""Trains the encoder on the posts in training/ and writes its weights:
`train.py BASE.bin PIECES.txt WEIGHTS.npz [--epochs N] [--rate R] [--layers 0,1,2,3,4,5] [--steps N]`.

PIECES.txt is what `vocabulary.py` writes. After each epoch the posts in training/validation/ are judged, and the weights are written.
"""

import argparse
import pathlib
import random
import time

import numpy as np
import torch
from torch.nn import functional

import posts
import vocabulary
from base import END, SPECIAL, START, Base
from figures import area, held
from model import Encoder

TYPES = (
    "PERSON CLIENT_REF ORG LOCATION ADDRESS DATE_OF_BIRTH HEALTH PRIVILEGE SETTLEMENT MNPI HR TRADE_SECRET CONFIDENTIAL_MARK CODENAME"
    " SPECIAL_CATEGORY STUDENT"
).split()
# A tag of 0 is outside of all passages, 1 inside one of another type; nothing is asked of the pieces that begin and end a text.
NUMBERS = {name: at + 2 for at, name in enumerate(TYPES)}
NO_TAG = -100
# Pieces of a post that are trained on, and that are judged; pieces that a batch holds.
TRAINED, JUDGED, BATCH = 192, 510, 4096


def encoded(tokenizer, post, most):
    """A post as numbers of pieces, their tags, and whether it is to be held."""
    encoding = tokenizer.encode(post["text"])
    numbers = [START, *encoding.ids[: most - 2], END]
    tags = [NO_TAG, *(tag(post, start) for start, _ in encoding.offsets[: most - 2]), NO_TAG]
    return numbers, tags, float(post["risky"])


def tag(post, at):
    return next((NUMBERS.get(name, 1) for start, end, name in post["spans"] if start <= at < end), 0)


def batches(rows, most, shuffled):
    """Posts of like length together, as many as the pieces of a batch allow."""
    order = list(range(len(rows)))
    if shuffled:
        random.shuffle(order)
    order.sort(key=lambda at: len(rows[at][0]) // 8)
    made, batch, longest = [], [], 0
    for at in order:
        length = len(rows[at][0])
        if batch and max(longest, length) * (len(batch) + 1) > most:
            made.append(batch)
            batch, longest = [], 0
        batch.append(at)
        longest = max(longest, length)
    made.append(batch)
    if shuffled:
        random.shuffle(made)
    return made


def collated(rows, batch):
    longest = max(len(rows[at][0]) for at in batch)
    pieces, mask = torch.zeros(len(batch), longest, dtype=torch.long), torch.zeros(len(batch), longest)
    tags = torch.full((len(batch), longest), NO_TAG)
    for row, at in enumerate(batch):
        length = len(rows[at][0])
        pieces[row, :length], tags[row, :length], mask[row, :length] = torch.tensor(rows[at][0]), torch.tensor(rows[at][1]), 1
    return pieces, mask, tags, torch.tensor([rows[at][2] for at in batch])


def judge(model, tokenizer, judged):
    """Prints how well the model tells narratives from harmless posts."""
    rows = [encoded(tokenizer, post, JUDGED) for post in judged]
    scores = np.zeros(len(rows))
    model.eval()
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for batch in batches(rows, 2 * BATCH, False):
            pieces, mask, _, _ = collated(rows, batch)
            scores[batch] = model(pieces, mask)[0].tolist()
    model.train()
    shares = " ".join(f"{100 * held(scores, judged, of):.1f} held at {of}" for of in (15, 50))
    print(f"validation: area {area(scores, judged):.4f}, {shares} of 1,000 harmless posts", flush=True)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("base")
    arguments.add_argument("pieces")
    arguments.add_argument("weights")
    arguments.add_argument("--epochs", type=int, default=3)
    arguments.add_argument("--rate", type=float, default=2.5e-4)
    arguments.add_argument("--layers", default="0,1,2,3,4,5", help="those of the base model's that are kept")
    arguments.add_argument("--steps", type=int, help="stop after so many steps, to see that all is there")
    asked = arguments.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    kept = vocabulary.read(asked.pieces)
    tokenizer = vocabulary.tokenizer(kept)
    rows = [encoded(tokenizer, post, TRAINED) for post in posts.training()]
    validation = list(posts.validation())
    base = Base(asked.base)
    numbers = {piece: at for at, piece in enumerate(base.pieces)}
    model = Encoder(types=len(TYPES) + 2, pieces=len(SPECIAL) + len(kept))
    model.load(base, [*SPECIAL, *(numbers[piece] for piece, _ in kept)], [int(at) for at in asked.layers.split(",")])
    model.train()
    heads = [part for name, part in model.named_parameters() if name.startswith(("post", "tag"))]
    body = [part for name, part in model.named_parameters() if not name.startswith(("post", "tag"))]
    # The heads begin with nothing and have further to go.
    optimizer = torch.optim.AdamW([{"params": body, "lr": asked.rate}, {"params": heads, "lr": 5 * asked.rate}], weight_decay=0.01)
    steps = asked.epochs * len(batches(rows, BATCH, False))
    rise = 0.06 * steps
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min((step + 1) / rise, max(0, (steps - step) / (steps - rise))))
    print(f"{len(rows)} posts, {steps} steps", flush=True)
    start, step, losses = time.time(), 0, []
    for _ in range(asked.epochs):
        for batch in batches(rows, BATCH, True):
            pieces, mask, tags, risky = collated(rows, batch)
            # Products of 16 bits take less than half the time on processors that have them; weights and sums stay as they are.
            with torch.autocast("cpu", torch.bfloat16):
                logits, tagged = model(pieces, mask)
            loss = functional.binary_cross_entropy_with_logits(logits.float(), risky)
            loss_of_tags = functional.cross_entropy(tagged.float().flatten(0, 1), tags.flatten(), ignore_index=NO_TAG)
            (loss + loss_of_tags).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
            step += 1
            losses.append(loss.item())
            if step % 50 == 0:
                print(f"step {step}, {time.time() - start:.0f} s, loss {np.mean(losses[-50:]):.4f}", flush=True)
            if step == asked.steps:
                break
        judge(model, tokenizer, validation)
        np.savez(asked.weights, **{name: values.float().numpy() for name, values in model.state_dict().items() if not name.startswith("tag.")})
        if step == asked.steps:
            break


if __name__ == "__main__":
    main()
