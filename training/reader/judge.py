"""Says how well scores tell narratives from harmless posts: `judge.py POSTS.jsonl LINEAR READER` prints the figures of the core's model, of the
second reader, and of both together. `judge.py --find` with the same: which number is to be added to the reader's points.
`judge.py --posts` writes the posts in training/validation/ as .jsonl.

LINEAR is what `train score POSTS.jsonl` prints, READER what `points POSTS.jsonl` does, or lines with an id and a logit.
"""

import argparse
import json
import sys

import numpy as np

import posts
from figures import area, asked, held


def numbers(file, column):
    """The numbers of posts by their id, in a file with tabs."""
    return {row[0]: float(row[column]) for row in (line.rstrip("\n").split("\t") for line in open(file, encoding="utf-8"))}


def show(name, scores, judged):
    english = np.array([post["lang"] == "en" for post in judged])
    shares = (f"{100 * held(scores, judged, of, where):.1f}" for of in (15, 50) for where in (None, english, ~english))
    print("\t".join([name, f"{area(scores, judged):.4f}", *shares]))


def find(linear, reader, judged, hold):
    """The number with which as many harmless posts reach what holds as do without the reader."""
    _, harmless = asked(judged)
    alone = (linear[harmless] >= hold).sum()
    over = np.sort((linear + reader)[harmless])[::-1]
    print(f"{alone} of {harmless.sum()} harmless posts reach {hold}; add from {hold - over[alone - 1]:.1f} to under {hold - over[alone]:.1f}")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--posts", action="store_true")
    arguments.add_argument("--find", action="store_true")
    arguments.add_argument("--hold", type=int, default=200, help="the score from where on the core's model holds")
    arguments.add_argument("--weight", type=float, default=1, help="what the reader's numbers are multiplied with")
    arguments.add_argument("files", nargs="*")
    given = arguments.parse_args()
    if given.posts:
        for post in posts.validation():
            spans = [{"start": start, "end": end, "type": name} for start, end, name in post["spans"]]
            json.dump({**post, "spans": spans, "label": "risky" if post["risky"] else "harmless"}, sys.stdout)
            print()
        return
    judged = list(posts.lines(given.files[0]))
    linear, reader = numbers(given.files[1], 3), numbers(given.files[2], 1)
    linear, reader = (np.array([values[post["id"]] for post in judged]) for values in (linear, reader))
    if given.find:
        find(linear, given.weight * reader, judged, given.hold)
        return
    print("score\tarea\t@15\t@15 en\t@15 other\t@50\t@50 en\t@50 other")
    for name, scores in (("core", linear), ("reader", reader), ("both", linear + given.weight * reader)):
        show(name, scores, judged)


if __name__ == "__main__":
    main()
