"""Train the models of the wording check and write their weights into the package.

Learns from our own sentences only: tests/meetup/wording/dev*.jsonl and bench/wording_data, and as
good sentences what the templates say. Never reads test.* or unseen.*. A linear support vector
machine for each family. How sure it must be is set on sentences it has not learned from: each file
in turn is left out, and of its good ones at most ``ALARMS`` may be flagged. The same input gives
the same weights. Needs scikit-learn (bench/requirements.txt); takes two minutes.
"""

import json
from array import array
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator
from math import log, sqrt
from pathlib import Path
from zlib import compress

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from meetupdesk.meetup.checks.wording import spoken_texts
from meetupdesk.meetup.wording.grams import (
    KINDS,
    Piece,
    english_pieces,
    english_words,
    korean_pieces,
    korean_words,
    plain_words,
)
from meetupdesk.meetup.wording.model import FAMILIES, FINGERPRINT, RARITY
from meetupdesk.meetup.wording.plain import plain
from meetupdesk.storage.opening import open_meetup

TOP = Path(__file__).parents[1]
LABELLED = TOP / "tests" / "meetup" / "wording"
LINES = TOP / "bench" / "wording_data"
PACKAGE = TOP / "src" / "meetupdesk" / "meetup" / "wording"
READERS = {
    "ko": ("korean", korean_words, korean_pieces),
    "en": ("english", english_words, english_pieces),
}

FAMILY_OF = dict(zip("pkot", FAMILIES, strict=True))  # the first letters of a line; g is good
MOST = 60_000  # pieces kept of a language
OFTEN = 2  # sentences in which a piece must stand
COST, WEIGHT = 0.5, 2.0  # of the machine; how much dearer a missed sentence is than an alarm
ALARMS = 0.018  # share of good sentences
PLANTED = "messages.pillars.text"  # where the sample has a fault to show

Row = tuple[str, frozenset[str]]  # a text and its families
Bag = frozenset[tuple[int, int]]  # fingerprint and kind of each piece of a text


def main() -> None:
    for language in READERS:
        groups = dict(files(language))
        bags = {name: [bag_of(text, language) for text, _ in rows] for name, rows in groups.items()}
        signs = {name: signs_of(rows) for name, rows in groups.items()}
        sure = least_score(bags, signs)
        learned = Learned(flat(bags.values()), np.concatenate(list(signs.values())), most=MOST)
        write(language, learned, sure)


def files(language: str) -> Iterator[tuple[str, list[Row]]]:
    """Yield the labelled sentences of each file."""
    for path in sorted(LABELLED.glob(f"dev*.{language}.jsonl")):
        rows = map(json.loads, path.read_text("utf-8").splitlines())
        yield path.name, [(row["text"], frozenset(row["labels"])) for row in rows]
    for path in sorted((LINES / language).glob("*.txt")):
        lines = path.read_text("utf-8").splitlines()
        parts = [line.partition("|") for line in lines if line and not line.startswith("#")]
        yield (
            path.name,
            [
                (text, frozenset(FAMILY_OF[each] for each in letters if each in FAMILY_OF))
                for letters, _, text in parts
            ],
        )
    spoken = {
        sentence.strip()
        for path in sorted((TOP / "templates").glob(f"*.{language}.meetup"))
        for each in spoken_texts(open_meetup(path).file.meetup)
        if not (path.name.startswith("sample") and each.where.path == PLANTED)
        for _, sentence in plain(each.text).sentences()
    }
    yield "templates", [(text, frozenset()) for text in sorted(spoken)]


def bag_of(text: str, language: str) -> Bag:
    _, words, pieces = READERS[language]
    found: dict[int, Piece] = {}
    for _, sentence in plain(text).sentences():
        for piece in pieces(plain_words(sentence, words(sentence))):
            found.setdefault(piece[0], piece)
    return frozenset(piece[:2] for piece in found.values())


def signs_of(rows: list[Row]) -> np.ndarray:
    return np.array([[family in families for family in FAMILIES] for _, families in rows])


def flat(lists: Iterable[list[Bag]]) -> list[Bag]:
    return [bag for each in lists for bag in each]


class Learned:
    """``kept`` pieces with their rarity, and for each family their weights and the bias."""

    def __init__(self, bags: list[Bag], signs: np.ndarray, most: int) -> None:
        seen = Counter(piece for bag in bags for piece, _ in bag)
        self.kept = sorted(piece for piece, count in seen.items() if count >= OFTEN)
        self.rarity = {
            piece: round((log((1 + len(bags)) / (1 + seen[piece])) + 1) * RARITY) / RARITY
            for piece in self.kept
        }
        self._fit(bags, signs)
        if len(self.kept) > most:
            loud = np.abs(self.weights).max(axis=1)
            order = sorted(
                range(len(self.kept)), key=lambda at: -loud[at] * sqrt(seen[self.kept[at]])
            )
            self.kept = sorted(self.kept[at] for at in order[:most])
            self._fit(bags, signs)

    def _fit(self, bags: list[Bag], signs: np.ndarray) -> None:
        matrix = self.matrix(bags)
        machines = [
            LinearSVC(C=COST, class_weight={True: WEIGHT, False: 1.0}, random_state=0).fit(
                matrix, signs[:, family]
            )
            for family in range(len(FAMILIES))
        ]
        self.weights = np.stack([each.coef_[0] for each in machines], axis=1)
        self.bias = np.array([each.intercept_[0] for each in machines])

    def matrix(self, bags: list[Bag]) -> csr_matrix:
        """Return a row for each text, in which each kind of piece has the length 1."""
        number = {piece: at for at, piece in enumerate(self.kept)}
        values, columns, ends = [], [], [0]
        for bag in bags:
            for wanted in range(KINDS):
                known = sorted(p for p, kind in bag if kind == wanted and p in number)
                length = sqrt(sum(self.rarity[piece] ** 2 for piece in known)) or 1.0
                values += [self.rarity[piece] / length for piece in known]
                columns += [number[piece] for piece in known]
            ends.append(len(columns))
        return csr_matrix((values, columns, ends), shape=(len(bags), len(self.kept)))

    def scores(self, bags: list[Bag]) -> np.ndarray:
        return self.matrix(bags) @ self.weights + self.bias


def least_score(bags: dict[str, list[Bag]], signs: dict[str, np.ndarray]) -> float:
    """Return the score from which a sentence is flagged."""
    loudest = []
    for name in bags:
        others = [each for each in bags if each != name]
        learned = Learned(
            flat(bags[each] for each in others),
            np.concatenate([signs[each] for each in others]), most=10**9,
        )  # fmt: skip
        scores = learned.scores(bags[name])
        loudest.append(scores[~signs[name].any(axis=1)].max(axis=1))
        print(f"  {name}: {f1(scores > 0, signs[name]):.3f} macro F1 at 0")
    return float(np.quantile(np.concatenate(loudest), 1 - ALARMS))


def f1(said: np.ndarray, meant: np.ndarray) -> float:
    both = (said & meant).sum(axis=0)
    return float(np.mean(2 * both / np.maximum(said.sum(axis=0) + meant.sum(axis=0), 1)))


def write(language: str, learned: Learned, sure: float) -> None:
    shares = learned.weights * np.array([[learned.rarity[piece]] for piece in learned.kept])
    scales = 127 / np.abs(shares).max(axis=0)
    small = np.rint(shares * scales).astype(np.int8)
    data = array(FINGERPRINT, learned.kept).tobytes()
    data += bytes(round(learned.rarity[piece] * RARITY) for piece in learned.kept)
    data += b"".join(small[:, family].tobytes() for family in range(len(FAMILIES)))
    packed = b64encode(compress(data, 9)).decode()
    name = READERS[language][0]
    (PACKAGE / f"{name}.py").write_text(
        f'"""Weights of the model for {name.title()}; made by bench/train_wording.py."""\n\n'
        f"# ruff: noqa: E501 - one line of data\n\n"
        f"SCALES = ({', '.join(f'{each:.4f}' for each in scales)})\n"
        f"BIAS = ({', '.join(f'{each - sure:.4f}' for each in learned.bias)})\n"
        f'PACKED = "{packed}"\n',
        "utf-8",
    )
    print(f"{language}: {len(learned.kept)} pieces, {len(packed) / 1000:.0f} kB, sure {sure:.2f}")


if __name__ == "__main__":
    main()
