"""The posts in training/, as training and export of the second reader read them. How they are written: training/README.md."""

import json
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent
FIELDS = {"id", "lang", "platform", "persona", "label", "kind", "why"}
# Files of training/names/ whose texts are everyday talk, with names in it but nothing told.
CHATTER = ["n1", "n2", "n4", "n7", "n8", "n9", "n10"]


def training():
    """What is trained on. Credentials and identifiers are left out: they have detectors, and tell nothing."""
    for post in [*lines(ROOT / "train.jsonl"), *marked(ROOT / "posts")]:
        if not (post["risky"] and post["kind"] in ("credentials", "identifiers")):
            yield post
    # What is harmless around passwords and numbers teaches too, unless it cites numbers; src/bin/train/main.rs takes the same.
    for post in marked(ROOT / "pieces"):
        if not post["risky"] and post["kind"] not in ("public_legal", "lookalike_numbers"):
            yield post
    yield from chatter()


def validation():
    """What is judged on, and never trained on."""
    yield from marked(ROOT / "validation")


def counted():
    """What pieces of words are counted in."""
    yield from training()
    yield from marked(ROOT / "pieces")


def lines(file):
    """Posts of a .jsonl file."""
    for line in open(file, encoding="utf-8"):
        if line.strip():
            row = json.loads(line)
            spans = [(span["start"], span["end"], span["type"]) for span in row["spans"]]
            yield post(row["id"], row.get("lang"), row["text"], spans, row["label"], row.get("kind", ""))


def marked(folder):
    """Posts of all .posts files in a folder."""
    for file in sorted(folder.glob("*.posts")):
        for block in blocks(file):
            head, text = headed(block)
            yield post(head["id"], head.get("lang"), *unmarked(text), head["label"], head.get("kind", ""))


def chatter():
    """Everyday talk, of which nothing is to be held."""
    for name in CHATTER:
        for file in sorted((ROOT / "names").glob(f"{name}-*.names")):
            for block in blocks(file):
                while block and (not block[0] or block[0].startswith(("#id:", "#lang:"))):
                    block.pop(0)
                yield post(name, None, unmarked("\n".join(block).strip("\n"))[0], [], "harmless", "chatter")


def post(name, language, text, spans, label, kind):
    return {"id": name, "lang": language, "text": text, "spans": spans, "risky": label == "risky", "kind": kind}


def blocks(file):
    """The lines of each post; a line of three dashes stands between two."""
    block = []
    for line in [*file.read_text(encoding="utf-8").split("\n"), "---"]:
        if line.rstrip() != "---":
            block.append(line)
            continue
        if any(line.strip() for line in block):
            yield block
        block = []


def headed(block):
    """The fields above a text, and the text."""
    head, at = {}, 0
    while at < len(block) and not block[at]:
        at += 1
    while at < len(block) and block[at].startswith("#") and block[at][1:].split(":")[0] in FIELDS:
        name, value = block[at][1:].split(":", 1)
        head[name] = value.strip()
        at += 1
    return head, "\n".join(block[at:]).strip("\n")


def unmarked(text):
    """A text without its marks `[[TYPE|words]]`, and where they stood."""
    plain, spans, at, length = [], [], 0, 0
    for mark in re.finditer(r"\[\[([A-Z_]+)\|(.*?)\]\]", text, re.S):
        before, words = text[at : mark.start()], mark.group(2)
        plain += [before, words]
        length += len(before)
        spans.append((length, length + len(words), mark.group(1)))
        length += len(words)
        at = mark.end()
    return "".join([*plain, text[at:]]), spans
