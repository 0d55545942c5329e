"""Rules about the messages: what we ask, what we say, and what must stay inside."""

import unicodedata
from collections.abc import Iterator

from meetupdesk.meetup.checks.problem import (
    Finding,
    Findings,
    Label,
    at,
    blank,
    named,
    of_row,
    when,
)
from meetupdesk.meetup.checks.rule import LIST, SENTENCE, Rule
from meetupdesk.meetup.checks.seen import Seen
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.messages import DONT_KINDS, Message
from meetupdesk.meetup.model.questions import Question

SHORTEST_SECRET = 12  # letters; less may stand in another text by chance


def _few_asks(seen: Seen) -> Findings:
    count = len(seen.meetup.messages.asks)
    return when(count < 2, at("messages.asks", count=count))


def _pillars(seen: Seen) -> Findings:
    count = len(seen.meetup.messages.pillars)
    return when(count not in (1, 2, 3), at("messages.pillars", count=count))


def _no_proof(seen: Seen) -> Iterator[Finding]:
    for row in seen.meetup.messages.pillars:
        if blank(row.proofs):
            yield of_row("messages.pillars.proofs", row, name=named(row.text))


def _no_question_back(seen: Seen) -> Iterator[Finding]:
    for row in seen.meetup.messages.pillars:
        if blank(row.ask_back):
            yield of_row("messages.pillars.ask_back", row, name=named(row.text))


def _dont_removed(seen: Seen) -> Findings:
    held = {row.kind for row in seen.meetup.messages.donts}
    count = sum(kind != "own" and kind not in held for kind in DONT_KINDS)
    return when(count, at("messages.donts", count=count))


def _no_instead(seen: Seen) -> Iterator[Finding]:
    for row in seen.meetup.messages.donts:
        if blank(row.instead):
            yield of_row("messages.donts.instead", row, name=named(row.text))


def _secret_leaks(seen: Seen) -> Iterator[Finding]:
    outgoing = _outgoing(seen.meetup)
    for path, row, secrets in _secrets(seen.meetup):
        told = [place for place, text in outgoing.items() if any(each in text for each in secrets)]
        if told:
            yield of_row(f"{path}.disclosure", row, name=named(row.text), place=Label(told[0]))


def _outgoing(meetup: Meetup) -> dict[str, str]:
    return {
        "messages.invitation": _joined(meetup.messages.invitation),
        "messages.thanks": _joined(meetup.messages.thanks),
        "crisis.first_statement": _joined(meetup.crisis.first_statement),
    }


def _secrets(meetup: Meetup) -> Iterator[tuple[str, Message | Question, list[str]]]:
    for message in meetup.messages.pillars:
        if message.disclosure == "not_public":
            yield "messages.pillars", message, _long_enough(message.text)
    for question in meetup.questions:
        if question.disclosure == "not_public":
            yield "questions", question, _long_enough(question.text, question.short_answer)


def _long_enough(*texts: str) -> list[str]:
    return [joined for text in texts if len(joined := _joined(text)) >= SHORTEST_SECRET]


def _joined(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).split())


RULES = (
    Rule("messages.few_asks", "check", LIST, _few_asks),
    Rule("messages.pillars", "check", LIST, _pillars),
    Rule("messages.no_proof", "check", SENTENCE, _no_proof),
    Rule("messages.no_question_back", "tip", SENTENCE, _no_question_back),
    Rule("messages.dont_removed", "check", LIST, _dont_removed),
    Rule("messages.no_instead", "check", SENTENCE, _no_instead),
    Rule("messages.secret_leaks", "check", SENTENCE, _secret_leaks),
)
