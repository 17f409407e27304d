#!/usr/bin/env python3
"""Measures the scanner on every labelled set at hand, beside the last committed run, and fails where it got worse.

usage: accuracy.py UNSAID [--accept | --check] [FOLDER...]

UNSAID is the command line to measure. The labelled posts of this folder are always measured; each FOLDER may hold further sets as
`NAME.jsonl` in the same format. `accuracy.json` keeps the last run, `docs/accuracy.md` shows it, and `docs/misses.md` the posts that went
worst; all are written when nothing got worse, or with --accept, and none is with --check. Worse: fewer risky posts held or fewer passages found, more harmless posts held or underlined, in a set or in one of
its kinds. A set that is not at hand keeps the figures it had.
"""
import collections, json, pathlib, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
DOCS = HERE.parent.parent / "docs"
LAST, PAGE, WORST = HERE / "accuracy.json", DOCS / "accuracy.md", DOCS / "misses.md"
UP, DOWN = ("post_recall", "span_recall", "span_recall_typed"), ("alarms_per_1000", "underlined_per_1000")
# Confidence is a percentage; so many findings say little about one.
BANDS, FEW = ((50, 60), (60, 70), (70, 80), (80, 90), (90, 101)), 20
# Confidences from which on findings might hold, and from which on names might be taken for names.
CURVE, NAMES = (50, 55, 60, 65, 70, 75, 77, 79, 80, 85, 90), (20, 25, 30, 35, 40)


def main():
    unsaid, *rest = sys.argv[1:] or sys.exit(__doc__)
    accept, check = "--accept" in rest, "--check" in rest
    folders = [pathlib.Path(folder) for folder in rest if not folder.startswith("--")]
    for folder in folders:
        if not folder.is_dir():
            sys.exit(f"accuracy.py: {folder} is no folder")
    last = json.loads(LAST.read_text()) if LAST.exists() else {}
    now, missed = dict(last), []
    for path in [HERE / "dev.jsonl", *sorted((HERE / "targets").glob("*.jsonl")), *(path for folder in folders for path in sorted(folder.glob("*.jsonl")))]:
        now[path.stem], findings, posts = measured(unsaid, path)
        missed += [(path.stem, post, findings[post["id"]]) for post in posts]
    for name, figures in now.items():
        report(name, figures, last.get(name, {}))
    worse = [line for name in now for line in regressions(name, now[name], last.get(name, {}))]
    for line in worse:
        print(f"worse: {line}")
    if worse and not accept:
        sys.exit(1)
    if not check:
        write(now, missed)
    print(f"accuracy: {len(now)} sets, {len(worse)} figures worse")


def write(now, missed):
    LAST.write_text(json.dumps(now, indent=1, sort_keys=True) + "\n")
    PAGE.write_text(page(now))
    WORST.write_text(worst(missed))


def scan(unsaid, path, found, *options):
    """Has `path` scanned, and the answers written to the file `found`."""
    done = subprocess.run([unsaid, "scan", "--jsonl", "--offsets", "char", *options, str(path)], stdout=found, stderr=subprocess.PIPE, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"accuracy.py: {path}: {done.stderr.strip()}")


def measured(unsaid, path):
    """Figures of one set: of all its posts, of each kind, and how often findings of each confidence are right."""
    with tempfile.NamedTemporaryFile("w+", suffix=".jsonl") as found:
        scan(unsaid, path, found)
        score = subprocess.run([sys.executable, str(HERE / "score.py"), str(path), found.name, "--by", "kind", "--json"], capture_output=True, text=True)
        if score.returncode:
            sys.exit(f"accuracy.py: {path}: {score.stderr.strip()}")
        found.seek(0)
        answers = {post["id"]: post for post in map(json.loads, found)}
        findings = {id: post["findings"] for id, post in answers.items()}
    scores = json.loads(score.stdout)
    kinds = {kind: kept(figures) for kind, figures in scores["kind"].items()}
    posts = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    figures = {"all": kept(scores["all"]), "kinds": kinds if len(kinds) > 1 else {}, "reliability": reliability(posts, findings), "curve": curve(posts, findings)}
    if path.stem.startswith("names"):
        figures["names"] = people(unsaid, path, posts)
    return figures, answers, posts


def curve(posts, findings):
    """What would be held of risky posts, in per cent, and of harmless ones, of 1,000, if findings held from other confidences on."""
    grave = {post["id"]: max((one["confidence"] for one in findings[post["id"]] if one["severity"] in ("high", "critical")), default=0) for post in posts}
    share = lambda label, least, of: round(of * sum(grave[post["id"]] >= least for post in posts if post["label"] == label) / max(1, sum(post["label"] == label for post in posts)), 1)
    return {str(least): [share("risky", least, 100), share("harmless", least, 1000)] for least in CURVE}


def people(unsaid, path, posts):
    """Names of people where a policy asks for all of them: recall and precision in per cent, from several confidences on."""
    with tempfile.NamedTemporaryFile("w+", suffix=".jsonl") as found:
        scan(unsaid, path, found, "--policy", str(HERE / "names-policy.json"))
        found.seek(0)
        answers = {post["id"]: [one for one in post["findings"] if one["type"] == "PERSON"] for post in map(json.loads, found)}
    meet = lambda one, others: any(one["start"] < other["end"] and other["start"] < one["end"] for other in others)
    figures = {}
    for least in NAMES:
        pairs = [([span for span in post["spans"] if span["type"] == "PERSON"], [one for one in answers[post["id"]] if one["confidence"] >= least]) for post in posts]
        marked, named = sum(len(spans) for spans, _ in pairs), sum(len(ones) for _, ones in pairs)
        found = sum(meet(span, ones) for spans, ones in pairs for span in spans)
        right = sum(meet(one, spans) for spans, ones in pairs for one in ones)
        figures[str(least)] = [round(100 * found / max(1, marked), 1), round(100 * right / max(1, named), 1)]
    return figures


def kept(figures):
    return {name: value for name, value in figures.items() if value is not None}


def reliability(posts, findings):
    """Share of findings that a label confirms, by confidence. Whole posts without labels have nothing to confirm, so all are wrong."""
    right, all_of = collections.Counter(), collections.Counter()
    for post in posts:
        for finding in findings[post["id"]]:
            band = next((low for low, high in BANDS if low <= finding["confidence"] < high), None)
            if band is None:
                continue
            all_of[band] += 1
            right[band] += any(finding["start"] < span["end"] and span["start"] < finding["end"] for span in post["spans"])
    return {str(low): {"findings": all_of[low], "right": round(100 * right[low] / all_of[low], 1)} for low, _ in BANDS if all_of[low]}


# What would find a passage of a type that no pattern can know by its build.
FIXES = (
    ({"HEALTH", "HR", "MNPI", "PRIVILEGE", "SETTLEMENT", "STUDENT", "TRADE_SECRET", "SPECIAL_CATEGORY"}, "a reading of what is told, without a number in it"),
    ({"PERSON", "CLIENT_REF", "ORG", "CODENAME"}, "names"),
    ({"LOCATION", "ADDRESS", "GEO"}, "a way to write an address that no row knows"),
    ({"PHONE", "EMAIL", "DATE_OF_BIRTH", "IP"}, "contact data, which hold only beside something worse"),
    ({"SECRET", "PASSWORD", "SECRET_URL"}, "a key or password that looks like an ordinary word or id"),
)
# Posts of these kinds are for patterns to find.
PATTERNS = {"identifiers", "credentials", "mixed", "pasted_document"}
MOST = 50


def worst(missed):
    """The posts that went worst: risky ones of the patterns' own kinds that pass, most labelled passages unseen first; harmless ones that
    are held, or underlined with the highest confidence."""
    held = lambda answer: answer["verdict"] in ("hold", "block")
    touched = lambda span, answer: any(one["start"] < span["end"] and span["start"] < one["end"] for one in answer["findings"])
    passed = [(name, post, [span for span in post["spans"] if not touched(span, answer)]) for name, post, answer in missed
              if name != "names_wnut17" and post["label"] == "risky" and post.get("kind") in PATTERNS and not held(answer)]
    passed = sorted((row for row in passed if row[2]), key=lambda row: (row[0] != "dev", -len(row[2]), row[1]["id"]))
    alarms = [(name, post, answer) for name, post, answer in missed if post["label"] == "harmless" and answer["findings"]]
    alarms.sort(key=lambda row: (not held(row[2]), -max(one["confidence"] for one in row[2]["findings"]), row[1]["id"]))
    cell = lambda text: " ".join(text.split()).replace("|", "\\|").replace("`", "'")[:60]
    lines = ["# What goes worst", "", f"Written by `./build.sh accuracy`: up to {MOST} posts of each kind, from the sets in `docs/accuracy.md`.", "",
             f"## Passed ({len(passed)} risky posts of the kinds that patterns are for)", "", "| set | post | not seen | what would find it |", "|---|---|---|---|"]
    for name, post, spans in passed[:MOST]:
        fixes = [fix for types, fix in FIXES if any(span["type"] in types for span in spans)] or ["a format that no row knows"]
        unseen = ", ".join(cell(post["text"][span["start"]:span["end"]]) + f" ({span['type']})" for span in spans[:3])
        lines.append(f"| `{name}` | {post['id']} | {unseen} | {fixes[0]} |")
    lines += ["", f"## Alarms ({len(alarms)} harmless posts with a finding)", "", "| set | post | finding | detector | confidence | held |", "|---|---|---|---|---|---|"]
    for name, post, answer in alarms[:MOST]:
        one = max(answer["findings"], key=lambda one: one["confidence"])
        lines.append(f"| `{name}` | {post['id']} | {cell(post['text'][one['start']:one['end']])} | `{one['detector']}` | {one['confidence']} | {'yes' if held(answer) else ''} |")
    return "\n".join(lines) + "\n"


def regressions(name, now, last):
    parts = [("", now["all"], last.get("all", {})), *((f" ({kind})", figures, last.get("kinds", {}).get(kind, {})) for kind, figures in now["kinds"].items())]
    for part, figures, before in parts:
        for names, sign in ((UP, 1), (DOWN, -1)):
            for figure in names:
                if figure in figures and figure in before and sign * (figures[figure] - before[figure]) < 0:
                    yield f"{name}{part}: {figure} {before[figure]} -> {figures[figure]}"


def report(name, now, last):
    print(f"\n{name:26}{'now':>10}{'last':>10}")
    for part, figures, before in [("", now["all"], last.get("all", {})), *((kind, figures, last.get("kinds", {}).get(kind, {})) for kind, figures in now["kinds"].items())]:
        for figure in UP + DOWN:
            if figure in figures:
                print(f"  {part:18}{figure:22}{figures[figure]:>8}{before.get(figure, '–'):>10}")


def page(sets):
    lines = [
        "# Accuracy", "",
        "Written by `./build.sh accuracy`; the figures of the last run are in `tests/corpus/accuracy.json`. The detectors were written with the",
        "posts of `dev` at hand, so those say what was learnt, not what to expect of posts nobody has seen.", "",
        "*Held*: risky posts that are held, in per cent, and harmless ones that are, per 1,000. *Found*: labelled passages of which at least half",
        "is found, in per cent; *typed*: with the right type as well.", "",
        "| set | posts | held | found | typed | harmless held | harmless underlined |", "|---|---|---|---|---|---|---|",
    ]
    for name, figures in sets.items():
        lines.append(row(f"`{name}`", figures["all"]))
        for kind, part in figures["kinds"].items():
            lines.append(row(f"– {kind.replace('_', ' ')}", part))
    lines += ["", "## Names of people", "",
              "By themselves names are not underlined. Where a policy asks for all of them (`notice` 20), of those marked in posts of the net so many are",
              "found, and of those found so many are right, from a confidence on. Most of them name known figures.", "",
              "| set | confidence | found | right |", "|---|---|---|---|"]
    lines += [f"| `{name}` | {least} | {found} % | {right} % |" for name, figures in sets.items() for least, (found, right) in figures.get("names", {}).items()]
    lines += ["", "## Curve", "", "What would be held if grave findings held from another confidence on; the default is 75.", "",
              "| set | confidence | risky held | harmless held, of 1,000 |", "|---|---|---|---|"]
    lines += [f"| `dev` | {least} | {risky} % | {harmless} |" for least, (risky, harmless) in sets.get("dev", {}).get("curve", {}).items()]
    lines += ["", "## Reliability", "", "Of the findings with a confidence, so many are confirmed by a label. Bands of fewer than 20 findings are left out.", "",
              "| set | confidence | findings | right |", "|---|---|---|---|"]
    for name, figures in sets.items():
        if "post_recall" not in figures["all"]:
            continue
        for low, high in BANDS:
            band = figures["reliability"].get(str(low))
            if band and band["findings"] >= FEW:
                lines.append(f"| `{name}` | {low}–{min(high, 101) - 1} | {band['findings']} | {band['right']} % |")
    return "\n".join(lines) + "\n"


def row(name, figures):
    risky, harmless = figures["risky"], figures["harmless"]
    cell = lambda figure, unit: f"{figures[figure]}{unit}" if figure in figures else ""
    posts = " + ".join(part for part in (f"{risky:,} risky" if risky else "", f"{harmless:,} harmless" if harmless else "") if part)
    return f"| {name} | {posts} | {cell('post_recall', ' %')} | {cell('span_recall', ' %')} | {cell('span_recall_typed', ' %')} | {cell('alarms_per_1000', '')} | {cell('underlined_per_1000', '')} |"


main()
