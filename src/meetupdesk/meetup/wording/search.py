"""Finding the hits of one sentence: the model listens, the rules name the words.

A family is heard when the model is sure, or rather sure while a rule of the family is met. A rule
alone is not enough where the model hears something else.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from meetupdesk.meetup.wording.rule import FAMILIES, Language, Rule

Span = tuple[int, int]

SURE = 0.15  # score from which the model alone is believed
MET = 0.4  # what a rule adds to the score
CLOSE = 10  # letters between two phrases that are shown as one
SHORTEST = 6  # letters; of less the model alone knows nothing


class Finder:
    """Finds hits in one language; patterns are compiled when they are first needed."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._sign = re.compile(language.sign)
        self._clause = re.compile(language.clause)
        self._negation = re.compile(language.negation)
        self._doubled = re.compile(language.doubled)
        self.pattern = cache(lambda name: re.compile(language.words[name]))
        self.found = lru_cache(maxsize=8192)(self._found)
        self._look = lru_cache(maxsize=1)(lambda sentence: _Look(self, sentence))

    def spans(self, sentence: str, family: str) -> list[Span]:
        """Return where rules of a family are met, whatever the model says."""
        look = self._look(sentence)
        rules = self.language.rules[family]
        return _apart(span for rule in rules for span in look.spans(rule))

    def _found(self, sentence: str) -> tuple[tuple[str, int, int], ...]:
        """Return family, start and end of each hit."""
        if not self._sign.search(sentence):
            return ()
        model = self.language.model
        found: list[tuple[str, int, int]] = []
        for number, score in enumerate(model.scores(sentence)):
            if score + MET <= SURE:
                continue
            spans = self.spans(sentence, FAMILIES[number])
            if not spans and score > SURE and len(sentence) >= SHORTEST:
                spans = [model.loudest(sentence, number)]
            found.extend((FAMILIES[number], *span) for span in spans)
        return tuple(found)

    def is_negated(self, sentence: str, span: Span) -> bool:
        """Tell whether the clause around a hit says that it is not so."""
        start, end = span
        if self.language.negates_before:
            head = self._clause.split(sentence[:start])[-1]
            around = head + sentence[start:end]
        else:
            around = self._clause.split(sentence[end:])[0]
        return bool(self._negation.search(around)) and not self._doubled.search(sentence)


class _Look:
    """One look at a sentence; the places of a class of words are found once."""

    def __init__(self, finder: Finder, sentence: str) -> None:
        self.finder, self.sentence = finder, sentence
        self._places: dict[str, list[Span]] = {}

    def spans(self, rule: Rule) -> Iterator[Span]:
        first, *others = rule.parts.split()
        starts = self.places(first)
        if not starts or not all(self.places(part) for part in others):
            return
        if any(self.places(name) for name in rule.unless.split()):
            return
        for start in starts:
            for end in self._ends(start[1], others, rule.gap):
                if self._holds(rule, (start[0], end)):
                    yield start[0], end
                    break

    def places(self, part: str) -> list[Span]:
        """Return where a class, or either of several, stands, in the order of the text."""
        if part not in self._places:
            found = [
                match.span()
                for name in part.split("|")
                for match in self.finder.pattern(name).finditer(self.sentence)
            ]
            self._places[part] = sorted(found)
        return self._places[part]

    def _ends(self, behind: int, parts: list[str], gap: int) -> Iterator[int]:
        if not parts:
            yield behind
            return
        for start, end in self.places(parts[0]):
            if behind <= start <= behind + gap:
                yield from self._ends(end, parts[1:], gap)

    def _holds(self, rule: Rule, span: Span) -> bool:
        inside = self.sentence[span[0] : span[1]]
        if any(self.finder.pattern(name).search(inside) for name in rule.between.split()):
            return False
        return not (rule.negatable and self.finder.is_negated(self.sentence, span))


def _apart(spans: Iterator[Span]) -> list[Span]:
    """Return the spans that say something; those that overlap or stand close become one."""
    kept: list[Span] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if kept and start <= kept[-1][1] + CLOSE:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return kept
