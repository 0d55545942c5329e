"""Rules about meals and gifts; they stand on the page of privacy and rules."""

from collections.abc import Iterator

from meetupdesk.meetup.checks.problem import (
    Finding,
    Findings,
    at,
    blank,
    counted,
    named,
    of_row,
    when,
)
from meetupdesk.meetup.checks.rule import FIELD, SENTENCE, Rule
from meetupdesk.meetup.checks.seen import Seen


def _over(seen: Seen) -> Iterator[Finding]:
    for row in seen.meetup.privacy.benefits:
        if seen.verdicts[row.id] == "over":
            yield of_row("privacy.benefits.value", row, name=named(row.name))


def _check(seen: Seen) -> Findings:
    if not (seen.within(14) or seen.after(0)):
        return ()
    return counted(
        "privacy.benefits.value",
        [row for row in seen.meetup.privacy.benefits if seen.verdicts[row.id] == "check"],
    )


def _exception(seen: Seen) -> Findings:
    privacy = seen.meetup.privacy
    if not any(row.exception == "official_event" for row in privacy.benefits):
        return ()
    if blank(privacy.approval):
        return (at("privacy.approval"),)
    return when(not privacy.same_for_all, at("privacy.same_for_all"))


def _no_disclosure_note(seen: Seen) -> Findings:
    privacy = seen.meetup.privacy
    missing = privacy.benefits and blank(privacy.disclosure_note)
    return when(missing, at("privacy.disclosure_note"))


def _election(seen: Seen) -> Findings:
    privacy = seen.meetup.privacy
    local = seen.meetup.overview.organisation_kind == "local_government"
    missing = local and privacy.benefits and blank(privacy.election_check)
    return when(missing, at("privacy.election_check"))


RULES = (
    Rule("privacy.benefit_over", "blocker", FIELD, _over),
    Rule("privacy.benefit_check", "check", FIELD, _check),
    Rule("privacy.exception", "check", FIELD, _exception),
    Rule("privacy.no_disclosure_note", "check", SENTENCE, _no_disclosure_note),
    Rule("privacy.election", "check", SENTENCE, _election),
)
