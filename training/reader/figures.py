"""How well scores tell what is to be held from what is harmless."""

import numpy as np


def asked(posts):
    """Which posts are narratives to be held, and which are harmless. Risky posts of other kinds are other detectors' work."""
    return np.array([post["risky"] and post["kind"] == "narrative" for post in posts]), np.array([not post["risky"] for post in posts])


def area(scores, posts):
    """Area under the curve: how often a narrative has a higher score than a harmless post."""
    narratives, harmless = asked(posts)
    ordered = np.sort(scores[harmless])
    # Where scores are alike, half of them count.
    below = sum(np.searchsorted(ordered, scores[narratives], side) for side in ("left", "right")) / 2
    return below.mean() / harmless.sum()


def threshold(scores, posts, of):
    """What a score must be over, so that of 1,000 harmless posts so many are held."""
    _, harmless = asked(posts)
    return np.sort(scores[harmless])[::-1][harmless.sum() * of // 1000]


def held(scores, posts, of, where=None):
    """The share of narratives that is held, of those for which `where` holds, where so many of 1,000 harmless posts are."""
    narratives, _ = asked(posts)
    return (scores[narratives if where is None else narratives & where] > threshold(scores, posts, of)).mean()
