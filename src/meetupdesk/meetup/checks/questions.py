"""Rules about the expected questions: enough of the hard ones, answered, agreed and rehearsed."""

import re
from collections.abc import Iterator

from meetupdesk.meetup.checks.problem import Finding, Findings, at, blank, counted, of_row, when
from meetupdesk.meetup.checks.rule import FIELD, LIST, SENTENCE, Rule
from meetupdesk.meetup.checks.seen import Seen

ENOUGH = 5  # questions
BREATH_SYLLABLES, BREATH_WORDS = 45, 27  # about ten seconds, in Korean and in English

_SYLLABLE = re.compile(r"[가-힣\d]")
_WORD = re.compile(r"[A-Za-z][\w'’-]*")


def _too_few(seen: Seen) -> Findings:
    questions = seen.meetup.questions
    none_hostile = not any(row.tone == "hostile" for row in questions)
    return when(len(questions) < ENOUGH or none_hostile, at("questions"))


def _unanswered(seen: Seen) -> Findings:
    return counted(
        "questions.short_answer",
        [
            row
            for row in seen.meetup.questions
            if row.tone in ("hostile", "awkward") and blank(row.short_answer)
        ],
    )


def _unapproved(seen: Seen) -> Findings:
    if not seen.within(7):
        return ()
    return counted(
        "questions.status",
        [row for row in seen.meetup.questions if row.status != "approved" or blank(row.owner)],
    )


def _unrehearsed(seen: Seen) -> Findings:
    if not seen.within(3):
        return ()
    return counted(
        "questions.rehearsal",
        [
            row
            for row in seen.meetup.questions
            if row.tone == "hostile" and row.rehearsal in ("not_yet", "again")
        ],
    )


def _too_long(seen: Seen) -> Iterator[Finding]:
    for row in seen.meetup.questions:
        if _takes_more_than_a_breath(row.short_answer):
            yield of_row("questions.short_answer", row)


def _takes_more_than_a_breath(text: str) -> bool:
    return (
        len(_SYLLABLE.findall(text)) > BREATH_SYLLABLES or len(_WORD.findall(text)) > BREATH_WORDS
    )


RULES = (
    Rule("questions.too_few", "check", LIST, _too_few),
    Rule("questions.unanswered", "check", SENTENCE, _unanswered),
    Rule("questions.unapproved", "check", FIELD, _unapproved),
    Rule("questions.unrehearsed", "check", SENTENCE, _unrehearsed),
    Rule("questions.too_long", "tip", SENTENCE, _too_long),
)
