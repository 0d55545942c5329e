"""Train the model of the wording check and write its weights into the package.

Learns from our own sentences only: tests/meetup/wording/dev*.jsonl (labelled one by one),
bench/wording_data/*.txt (patterns such as ``p|{please|do} share this``; each gives several
sentences), and as good sentences the program's wording and templates where no rule is met. Never
reads test.*. A linear support vector machine for each family, by dual coordinate descent; the same
input gives the same weights. Takes half a minute.
"""

import json
import random
import re
import tomllib
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterator
from math import log, sqrt
from pathlib import Path

from meetupdesk.meetup.checks.wording import spoken_texts
from meetupdesk.meetup.wording import FAMILIES, LANGUAGES, finder_of
from meetupdesk.meetup.wording.grams import Gram, english_grams, korean_grams
from meetupdesk.meetup.wording.model import PIECE, RARITY
from meetupdesk.meetup.wording.plain import plain
from meetupdesk.storage.opening import open_meetup

TOP = Path(__file__).parents[1]
LABELLED = TOP / "tests" / "meetup" / "wording"
PATTERNS = TOP / "bench" / "wording_data"
PACKAGE = TOP / "src" / "meetupdesk" / "meetup" / "wording"

FAMILY_OF = dict(zip("pkot", FAMILIES, strict=True))  # the first letter of a line; g is good
EACH = 14  # sentences made of a pattern
ROUNDS = 25
COST = {1: 3.0, -1: 1.0}  # of a mistake about a sentence of the family, or of none
PIECES = {"ko": 16_000, "en": 12_000}
WORDS = {"ko": 13, "en": 11}  # numbers that make each language draw differently

Row = tuple[str, frozenset[str]]  # a text and its families
Vector = list[tuple[int, float]]  # number of a piece and its share in the sentence


def main() -> None:
    for language, grams in (("ko", korean_grams), ("en", english_grams)):
        rows = [*labelled(language), *made(language), *quiet(language)]
        write(language, *train(rows, grams, PIECES[language]))


def labelled(language: str) -> Iterator[Row]:
    for path in sorted(LABELLED.glob(f"dev*.{language}.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            yield row["text"], frozenset(row["labels"])


def made(language: str) -> Iterator[Row]:
    draw = random.Random(WORDS[language])
    for line in (PATTERNS / f"{language}.txt").read_text("utf-8").splitlines():
        letters, bar, pattern = line.partition("|")
        if bar and not line.startswith("#"):
            texts = {filled(pattern, draw) for _ in range(EACH)}
            families = frozenset(FAMILY_OF[each] for each in letters if each in FAMILY_OF)
            yield from ((text, families) for text in sorted(texts))


def quiet(language: str) -> Iterator[Row]:
    """Yield ordinary sentences of the program and its templates, of no family."""
    finder = finder_of(LANGUAGES[("ko", "en").index(language)])
    texts = [
        re.sub(r"\{[^}]*\}", "0", text)
        for path in sorted((TOP / "resources" / "i18n" / language).glob("*.toml"))
        for text in _texts(tomllib.loads(path.read_text("utf-8")))
    ]
    for path in sorted((TOP / "templates").glob(f"*.{language}.meetup")):
        texts += [spoken.text for spoken in spoken_texts(open_meetup(path).file.meetup)]
    sentences = {sentence.strip() for text in texts for _, sentence in plain(text).sentences()}
    for sentence in sorted(sentences):
        if len(sentence) > 3 and not any(finder.spans(sentence, each) for each in FAMILIES):
            yield sentence, frozenset()


def _texts(table: object) -> Iterator[str]:
    if isinstance(table, dict):
        for value in table.values():
            yield from _texts(value)
    elif isinstance(table, str):
        yield table


def filled(pattern: str, draw: random.Random) -> str:
    """Return a sentence of a pattern: of each {one|another} one is drawn."""
    while choice := re.search(r"\{([^{}]*)\}", pattern):
        word = draw.choice(choice.group(1).split("|"))
        pattern = pattern[: choice.start()] + word + pattern[choice.end() :]
    return " ".join(pattern.split())


def train(
    rows: list[Row], grams: Callable[[str], Iterator[Gram]], most: int
) -> tuple[list[int], list[float], list[list[float]]]:
    """Return the pieces kept, their rarity, and for each family the weights with the bias last."""
    pieces = [
        {gram for _, sentence in plain(text).sentences() for gram, _ in grams(sentence)}
        for text, _ in rows
    ]
    meant = [[1 if family in families else -1 for _, families in rows] for family in FAMILIES]
    seen = Counter(gram for each in pieces for gram in each)
    kept = sorted(gram for gram, count in seen.items() if count > 1)
    for rounds in (8, ROUNDS):
        rarity = [log((1 + len(rows)) / (1 + seen[gram])) + 1 for gram in kept]
        number = {gram: at for at, gram in enumerate(kept)}
        vectors = [vector(each, number, rarity) for each in pieces]
        weights = [machine(vectors, signs, len(kept), rounds) for signs in meant]
        if rounds == ROUNDS:
            break
        strength = [max(abs(each[at]) for each in weights) for at in range(len(kept))]
        order = sorted(range(len(kept)), key=lambda at: -strength[at] * sqrt(seen[kept[at]]))
        kept = sorted(kept[at] for at in order[:most])
    return kept, rarity, weights


def vector(pieces: set[int], number: dict[int, int], rarity: list[float]) -> Vector:
    known = sorted(number[each] for each in pieces if each in number)
    length = sqrt(sum(rarity[at] ** 2 for at in known)) or 1.0
    return [(at, rarity[at] / length) for at in known]


def machine(vectors: list[Vector], signs: list[int], size: int, rounds: int) -> list[float]:
    """Return weights and, last, the bias, that tell the signs apart (squared hinge loss)."""
    weights = [0.0] * (size + 1)
    full = [[*each, (size, 1.0)] for each in vectors]
    norms = [sum(value * value for _, value in each) for each in full]
    slack = [1 / (2 * COST[sign]) for sign in signs]
    alphas = [0.0] * len(signs)
    draw = random.Random(1)
    order = list(range(len(signs)))
    for _ in range(rounds):
        draw.shuffle(order)
        for at in order:
            sign, row = signs[at], full[at]
            said = sum(weights[number] * value for number, value in row)
            step = (sign * said - 1 + slack[at] * alphas[at]) / (norms[at] + slack[at])
            new = max(alphas[at] - step, 0.0)
            change = (new - alphas[at]) * sign
            if change:
                alphas[at] = new
                for number, value in row:
                    weights[number] += change * value
    return weights


def write(language: str, kept: list[int], rarity: list[float], weights: list[list[float]]) -> None:
    shares = [[each[at] * rarity[at] for each in weights] for at in range(len(kept))]
    scale = 127 / max(abs(value) for row in shares for value in row)
    packed = b"".join(
        PIECE.pack(gram & 0xFFFF, gram >> 16, round(rarity[at] * RARITY), *_small(row, scale))
        for at, (gram, row) in enumerate(zip(kept, shares, strict=True))
        if any(_small(row, scale))
    )
    bias = ", ".join(f"{each[-1]:.4f}" for each in weights)
    (PACKAGE / language / "weights.py").write_text(
        f'"""Weights of the model; made by bench/train_wording.py."""\n\n'
        f"# ruff: noqa: E501 - one line of data\n\n"
        f"SCALE = {scale:.4f}\nBIAS = ({bias})\n"
        f'PACKED = "{b64encode(packed).decode()}"\n',
        "utf-8",
    )
    print(f"{language}: {len(packed) // PIECE.size} pieces, {len(packed) / 1000:.0f} kB")


def _small(row: list[float], scale: float) -> list[int]:
    return [round(value * scale) for value in row]


if __name__ == "__main__":
    main()
