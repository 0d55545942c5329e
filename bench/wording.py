"""Measure the wording check on the labelled sentences of tests/meetup/wording.

Prints precision, recall and F1 for each language and family, the share of good sentences with a
false alarm, the time for a sentence and the time to load. Arguments: the halves to read (dev by
default, test, …) and ``--wrong`` to see each sentence that was judged wrongly.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

from meetupdesk.meetup.wording import FAMILIES, hits

FOLDER = Path(__file__).parents[1] / "tests" / "meetup" / "wording"
LOAD = "import time; t = time.perf_counter(); from meetupdesk.meetup.wording import hits; "
FIRST = "hits('가장 잘 아는 글입니다. It is well known.'); print((time.perf_counter() - t) * 1000)"


def main(arguments: list[str]) -> None:
    wrong = "--wrong" in arguments
    halves = [each for each in arguments if not each.startswith("--")] or ["dev"]
    for half in halves:
        for path in sorted(FOLDER.glob(f"{half}.*.jsonl")):
            lines = path.read_text("utf-8").splitlines()
            measure(path.name, [json.loads(line) for line in lines], wrong)
    print(f"load and first sentence: {time_to_load():.0f} ms")


def measure(name: str, rows: list[dict], wrong: bool) -> None:
    started = time.perf_counter()
    found = [{hit.family for hit in hits(row["text"])} for row in rows]
    each = (time.perf_counter() - started) * 1000 / len(rows)
    print(f"{name}: {len(rows)} sentences, {each:.3f} ms each")
    scores = [family_score(family, rows, found) for family in FAMILIES]
    print(f"  macro F1 {sum(scores) / len(scores):.3f}")
    good = [families for row, families in zip(rows, found, strict=True) if not row["labels"]]
    alarms = sum(bool(families) for families in good)
    print(f"  false alarms {alarms} of {len(good)} good sentences: {alarms / len(good):.1%}")
    if wrong:
        show_wrong(rows, found)


def family_score(family: str, rows: list[dict], found: list[set[str]]) -> float:
    """Print precision, recall and F1 of a family, and return its F1."""
    meant = [family in row["labels"] for row in rows]
    said = [family in families for families in found]
    both = sum(m and s for m, s in zip(meant, said, strict=True))
    precision = both / max(sum(said), 1)
    recall = both / max(sum(meant), 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    print(f"  {family:13} precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}")
    return f1


def show_wrong(rows: list[dict], found: list[set[str]]) -> None:
    for row, families in zip(rows, found, strict=True):
        meant = set(row["labels"])
        if meant != families:
            phrases = [(hit.family, hit.phrase) for hit in hits(row["text"])]
            print(f"    missed {sorted(meant - families)} extra {sorted(families - meant)}")
            print(f"      {row['text']}  {phrases}")


def time_to_load() -> float:
    command = [sys.executable, "-c", LOAD + FIRST]
    times = [float(subprocess.check_output(command)) for _ in range(5)]
    return min(times)


if __name__ == "__main__":
    main(sys.argv[1:])
