"""Rules about the listening check: whether we want to hear, and who decided."""

from collections.abc import Mapping

from meetupdesk.meetup.checks.problem import Findings, Label, at, blank, days, of_row, when
from meetupdesk.meetup.checks.rule import FIELD, SENTENCE, Rule
from meetupdesk.meetup.checks.seen import Seen
from meetupdesk.meetup.facts.days import lead_time
from meetupdesk.meetup.facts.gate import suggested_decision
from meetupdesk.meetup.facts.names import name_keys
from meetupdesk.meetup.model.listening import Answer

SHORTEST_LEAD = 21  # days; below it there is no time to build trust


def _answers(seen: Seen) -> Mapping[str, Answer]:
    return {answer.id: answer for answer in seen.meetup.listening.answers}


def _first_answer(seen: Seen) -> Answer:
    return _answers(seen).get("want_to_hear", Answer(id="want_to_hear"))


def _question(answer: Answer) -> Label:
    return Label(f"listening.answers.{answer.id}")


def _want_to_hear(seen: Seen) -> Findings:
    answer = _first_answer(seen)
    return when(answer.answer != "yes", at("listening.answers.answer", answer.id))


def _not_yet(seen: Seen) -> Findings:
    return tuple(
        of_row("listening.answers.answer", answer, name=_question(answer))
        for answer in seen.meetup.listening.answers
        if answer.id != "want_to_hear" and answer.answer in ("not_yet", "unanswered")
    )


def _no_evidence(seen: Seen) -> Findings:
    return tuple(
        of_row("listening.answers.evidence", answer, name=_question(answer))
        for answer in seen.meetup.listening.answers
        if answer.answer == "yes" and blank(answer.evidence)
    )


def _answered_by_staff(seen: Seen) -> Findings:
    answer = _first_answer(seen)
    deciders = {
        name
        for member in seen.meetup.overview.team
        if member.role == "decision_maker"
        for name in name_keys(member.name)
    }
    by_staff = answer.answer == "yes" and deciders and deciders.isdisjoint(name_keys(answer.by))
    return when(by_staff, at("listening.answers.by", answer.id))


def _inviting_on_hold(seen: Seen) -> Findings:
    on_hold = (
        seen.meetup.listening.decision == "hold" or _first_answer(seen).answer == "not_yet"
    ) and any(person.invitation in ("invited", "confirmed") for person in seen.meetup.people)
    return when(on_hold, at("listening.decision"))


def _undecided(seen: Seen) -> Findings:
    listening = seen.meetup.listening
    if not seen.within(14):
        return ()
    if listening.decision == "undecided":
        return (at("listening.decision"),)
    return when(blank(listening.decided_by), at("listening.decided_by"))


def _no_reason(seen: Seen) -> Findings:
    listening = seen.meetup.listening
    against = listening.decision == "go" and suggested_decision(listening) == "hold"
    needed = listening.decision in ("conditional", "hold") or against
    return when(needed and blank(listening.reason), at("listening.reason"))


def _outside_motive(seen: Seen) -> Findings:
    outside = seen.meetup.listening.motive in ("order", "trend", "evaluation")
    hears = any(goal.kind == "hear" for goal in seen.meetup.goals.items)
    return when(outside and not hears, at("listening.motive"))


def _rushed(seen: Seen) -> Findings:
    lead = lead_time(seen.meetup)
    if lead is None or lead >= SHORTEST_LEAD:
        return ()
    return (at("listening.asked_on", **days(max(lead, 0))),)


def _no_alternative(seen: Seen) -> Findings:
    listening = seen.meetup.listening
    return when(listening.decision == "hold" and blank(listening.instead), at("listening.instead"))


RULES = (
    Rule("listening.want_to_hear", "check", SENTENCE, _want_to_hear),
    Rule("listening.not_yet", "check", SENTENCE, _not_yet),
    Rule("listening.no_evidence", "check", SENTENCE, _no_evidence),
    Rule("listening.answered_by_staff", "check", FIELD, _answered_by_staff),
    Rule("listening.inviting_on_hold", "blocker", FIELD, _inviting_on_hold),
    Rule("listening.undecided", "check", FIELD, _undecided),
    Rule("listening.no_reason", "check", SENTENCE, _no_reason),
    Rule("listening.outside_motive", "check", SENTENCE, _outside_motive),
    Rule("listening.rushed", "check", FIELD, _rushed),
    Rule("listening.no_alternative", "tip", SENTENCE, _no_alternative),
)
