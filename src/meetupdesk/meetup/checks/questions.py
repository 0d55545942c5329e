"""Rules about the expected questions: enough of the hard ones, answered, agreed and rehearsed."""

from collections.abc import Iterator

from meetupdesk.meetup.checks.problem import Finding, Findings, at, blank, counted, of_row, when
from meetupdesk.meetup.checks.rule import FIELD, LIST, SENTENCE, Rule
from meetupdesk.meetup.checks.seen import Seen
from meetupdesk.meetup.facts.breath import breath

ENOUGH = 5  # questions


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
        if breath(row.short_answer).is_too_long:
            yield of_row("questions.short_answer", row)


RULES = (
    Rule("questions.too_few", "check", LIST, _too_few),
    Rule("questions.unanswered", "check", SENTENCE, _unanswered),
    Rule("questions.unapproved", "check", FIELD, _unapproved),
    Rule("questions.unrehearsed", "check", SENTENCE, _unrehearsed),
    Rule("questions.too_long", "tip", SENTENCE, _too_long),
)
