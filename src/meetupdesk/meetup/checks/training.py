"""Rules about the training of our own people; they stand on the schedule's page."""

from collections.abc import Iterator

from meetupdesk.meetup.checks.problem import Finding, Findings, at, blank, named, of_row, when
from meetupdesk.meetup.checks.rule import FIELD, SENTENCE, Rule
from meetupdesk.meetup.checks.seen import Seen


def _untrained(seen: Seen) -> Findings:
    if not seen.within(28):
        return ()
    undated = [
        row.id for row in seen.meetup.schedule.training if row.kind != "other" and row.day is None
    ]
    if undated:
        return (at("schedule.training.day", undated[0]),)
    untrained = _untrained_speakers(seen)
    return when(untrained, at("overview.team.trained_on", next(iter(untrained), "")))


def _training_gate(seen: Seen) -> Findings:
    if not seen.within(3) or not blank(seen.meetup.schedule.training_waiver):
        return ()
    if not seen.speaking_team:
        return (at("overview.team"),)
    untrained = _untrained_speakers(seen)
    return when(untrained, at("overview.team.trained_on", next(iter(untrained), "")))


def _untrained_speakers(seen: Seen) -> list[str]:
    return [member.id for member in seen.speaking_team if member.trained_on is None]


def _no_outcome(seen: Seen) -> Iterator[Finding]:
    for row in seen.meetup.schedule.training:
        if row.kind == "rehearse" and row.done and blank(row.outcome):
            yield of_row("schedule.training.outcome", row, name=named(row.title))


def _will_low(seen: Seen) -> Findings:
    schedule = seen.meetup.schedule
    if schedule.openness == "low":
        return (at("schedule.openness"),)
    return when(schedule.will == "low", at("schedule.will"))


RULES = (
    Rule("schedule.untrained", "check", FIELD, _untrained),
    Rule("schedule.training_gate", "blocker", SENTENCE, _training_gate),
    Rule("schedule.no_outcome", "tip", SENTENCE, _no_outcome),
    Rule("schedule.will_low", "check", SENTENCE, _will_low),
)
