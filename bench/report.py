"""Print what was measured as a table: ``report.py [FILE…]``, else everything in ``bench/out/``.

The ratio is ours divided by the peer's, taken inside each repetition: median (least to most). What
only we have is compared with the first figure of the peer.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

OUT = Path(__file__).resolve().parent / "out"
HEAD = "| job | size | part | peer | ratio (min–max) | ours, CPU s | peer, CPU s | MB | n |"


def main(files: list[Path]) -> None:
    print(HEAD, "|---" * 9 + "|", sep="\n")
    abouts = []
    for path in files:
        about, *runs = map(json.loads, path.read_text("utf-8").splitlines())
        abouts.append(json.dumps(about["about"], ensure_ascii=False))
        for cells in rows(about, runs):
            print("|", " | ".join(cells), "|")
    print(*sorted(set(abouts)), sep="\n")


def rows(about: dict, runs: list[dict]) -> Iterator[list[str]]:
    by_peer = {peer: [r for r in runs if r["peer"] == peer] for peer in about["peers"]}
    ours = in_order(by_peer.pop("ours"))
    for peer, theirs in by_peer.items():
        for part in ours[0]["seconds"]:
            mine = [run["seconds"][part] for run in ours]
            other = [seconds_of(run, part) for run in in_order(theirs)]
            ratios = [a / b for a, b in zip(mine, other, strict=True)]
            yield [
                about["job"], about["size"], part, peer,
                f"{median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f})",
                f"{median(mine):.3f}", f"{median(other):.3f}",
                f"{memory(ours)} / {memory(theirs)}", str(len(ratios)),
            ]  # fmt: skip


def in_order(runs: list[dict]) -> list[dict]:
    return sorted(runs, key=lambda run: run["rep"])


def seconds_of(run: dict, part: str) -> float:
    seconds = run["seconds"]
    return seconds.get(part, next(iter(seconds.values())))


def memory(runs: list[dict]) -> str:
    known = [run["memory_mb"] for run in runs if "memory_mb" in run]
    return f"{median(known):.0f}" if known else "–"


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]] or sorted(OUT.glob("*.jsonl")))
