"""Rules about crisis readiness: who picks up at night, who looks, and what is said first."""

from collections.abc import Callable, Iterator, Mapping

from meetupdesk.meetup.checks.problem import (
    Finding,
    Findings,
    Label,
    at,
    blank,
    counted,
    named,
    of_row,
    when,
)
from meetupdesk.meetup.checks.rule import FIELD, LIST, SENTENCE, Rule
from meetupdesk.meetup.checks.seen import Seen
from meetupdesk.meetup.model.crisis import Level, Rumour, Watch

PATIENCE: Mapping[str, int] = {"hourly": 1, "daily": 2, "weekly": 8}
"""Days after which nobody has looked, by how often somebody should."""

DRILL_LASTS = 365  # days
LATEST_ANSWER = 60  # minutes, at the highest level


def _is_near(seen: Seen, days: int) -> bool:
    return seen.within(days) or bool(seen.approached)


def _no_contact(seen: Seen) -> Findings:
    if not _is_near(seen, 14):
        return ()
    crisis = seen.meetup.crisis
    if blank(crisis.contact_name):
        return (at("crisis.contact_name"),)
    return when(blank(crisis.contact_phone), at("crisis.contact_phone"))


def _no_deputy(seen: Seen) -> Findings:
    crisis = seen.meetup.crisis
    if blank(crisis.deputy_name):
        return (at("crisis.deputy_name"),)
    return when(blank(crisis.deputy_phone), at("crisis.deputy_phone"))


def _check(code: str) -> Callable[[Seen], Findings]:
    """Return the rule that one of the eight checks is answered with yes."""

    def find(seen: Seen) -> Findings:
        answers = {row.id: row.answer for row in seen.meetup.crisis.checks}
        return when(
            _is_near(seen, 28) and answers.get(code) != "yes", at("crisis.checks.answer", code)
        )

    return find


def _yes_without_evidence(seen: Seen) -> Iterator[Finding]:
    for row in seen.meetup.crisis.checks:
        if row.answer == "yes" and blank(row.evidence):
            yield of_row("crisis.checks.evidence", row, name=Label(f"crisis.checks.{row.id}"))


def _no_statement(seen: Seen) -> Findings:
    missing = seen.within(14) and blank(seen.meetup.crisis.first_statement)
    return when(missing, at("crisis.first_statement"))


def _no_watch(seen: Seen) -> Findings:
    kinds = {row.kind for row in seen.meetup.crisis.watch}
    return when(not {"channel", "keyword"} <= kinds, at("crisis.watch"))


def _watch_cold(seen: Seen) -> Iterator[Finding]:
    for row in seen.meetup.crisis.watch if seen.within(28) else ():
        if _is_cold(seen, row):
            yield of_row("crisis.watch.last_seen_on", row, name=named(row.text))


def _is_cold(seen: Seen, row: Watch) -> bool:
    if row.last_seen_on is None:
        return True
    return (seen.today - row.last_seen_on).days > PATIENCE.get(row.cadence, PATIENCE["daily"])


def _levels(seen: Seen) -> Findings:
    for row in seen.meetup.crisis.levels:
        if row.id in ("respond", "crisis") and (gap := _gap(row)):
            return (at(f"crisis.levels.{gap}", row.id),)
    return ()


def _gap(level: Level) -> str:
    """Return the field of a level that is empty or too slow; "" for none."""
    for name in ("sign", "decides", "action"):
        if blank(getattr(level, name)):
            return name
    if level.within_minutes is None:
        return "within_minutes"
    slow = level.id == "crisis" and level.within_minutes > LATEST_ANSWER
    return "within_minutes" if slow else ""


def _no_helpers(seen: Seen) -> Findings:
    helpers = seen.meetup.crisis.helpers
    if not seen.within(14) or any(not blank(row.phone) for row in helpers):
        return ()
    return (at("crisis.helpers.phone", helpers[0].id) if helpers else at("crisis.helpers"),)


def _no_risk(seen: Seen) -> Findings:
    risks = seen.meetup.crisis.risks
    if not risks:
        return (at("crisis.risks"),)
    open_risks = [row.id for row in risks if blank(row.prevention)]
    return when(open_risks, at("crisis.risks.prevention", next(iter(open_risks), "")))


def _no_drill(seen: Seen) -> Findings:
    recent = any(
        row.day and 0 <= (seen.today - row.day).days <= DRILL_LASTS
        for row in seen.meetup.crisis.drills
    )
    return when(seen.within(14) and not recent, at("crisis.drills"))


def _no_stop_list(seen: Seen) -> Findings:
    missing = seen.within(14) and blank(seen.meetup.crisis.stop_list)
    return when(missing, at("crisis.stop_list"))


def _rumour_open(seen: Seen) -> Iterator[Finding]:
    for row in seen.meetup.crisis.rumours:
        if place := _open_field(seen, row):
            yield of_row(f"crisis.rumours.{place}", row, name=named(row.claim))


def _open_field(seen: Seen, rumour: Rumour) -> str:
    if rumour.verdict == "unchecked":
        old = rumour.seen_on is not None and (seen.today - rumour.seen_on).days > 1
        return "verdict" if old else ""
    return "fact" if rumour.verdict in ("partly", "untrue") and blank(rumour.fact) else ""


def _roles_untrained(seen: Seen) -> Findings:
    if not seen.within(14):
        return ()
    return counted(
        "overview.team.trained_on",
        [
            member
            for member in seen.meetup.overview.team
            if member.role in ("decision_maker", "pr", "marketing") and member.trained_on is None
        ],
    )


RULES = (
    Rule("crisis.no_contact", "blocker", FIELD, _no_contact),
    Rule("crisis.no_deputy", "check", FIELD, _no_deputy),
    Rule("crisis.watched", "check", SENTENCE, _check("watched")),
    Rule("crisis.own_use", "check", SENTENCE, _check("own_use")),
    Rule("crisis.head_knows", "check", SENTENCE, _check("head_knows")),
    Rule("crisis.pr_it", "check", SENTENCE, _check("pr_it")),
    Rule("crisis.first_hour", "check", SENTENCE, _check("first_hour")),
    Rule("crisis.decider", "check", SENTENCE, _check("decider")),
    Rule("crisis.fact_check", "check", SENTENCE, _check("fact_check")),
    Rule("crisis.aftercare", "check", SENTENCE, _check("aftercare")),
    Rule("crisis.yes_without_evidence", "tip", SENTENCE, _yes_without_evidence),
    Rule("crisis.no_statement", "check", SENTENCE, _no_statement),
    Rule("crisis.no_watch", "check", LIST, _no_watch),
    Rule("crisis.watch_cold", "check", SENTENCE, _watch_cold),
    Rule("crisis.levels", "check", LIST, _levels),
    Rule("crisis.no_helpers", "check", LIST, _no_helpers),
    Rule("crisis.no_risk", "check", LIST, _no_risk),
    Rule("crisis.no_drill", "check", SENTENCE, _no_drill),
    Rule("crisis.no_stop_list", "tip", SENTENCE, _no_stop_list),
    Rule("crisis.rumour_open", "check", SENTENCE, _rumour_open),
    Rule("crisis.roles_untrained", "check", FIELD, _roles_untrained),
)
