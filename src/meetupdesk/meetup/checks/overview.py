"""Rules about the overview: the name, the owner, the team and the signatures."""

from meetupdesk.meetup.checks.problem import Findings, at, blank, when
from meetupdesk.meetup.checks.rule import FIELD, LIST, Rule
from meetupdesk.meetup.checks.seen import Seen
from meetupdesk.meetup.facts.draft import is_draft


def _title(seen: Seen) -> Findings:
    return when(blank(seen.meetup.overview.title), at("overview.title"))


def _no_owner(seen: Seen) -> Findings:
    overview = seen.meetup.overview
    if blank(overview.owner):
        return (at("overview.owner"),)
    return when(blank(overview.owner_contact), at("overview.owner_contact"))


def _alone(seen: Seen) -> Findings:
    return when(len(seen.meetup.overview.team) < 2 and seen.within(28), at("overview.team"))


def _nobody_uses_it(seen: Seen) -> Findings:
    team = seen.meetup.overview.team
    if not team or not all(blank(member.platforms) for member in team):
        return ()
    return (at("overview.team.platforms", team[0].id),)


def _unsigned(seen: Seen) -> Findings:
    if not (seen.within(7) and is_draft(seen.meetup)):
        return ()
    missing = [row.id for row in seen.meetup.overview.approvals if row.on is None]
    return (at("overview.approvals.on", missing[0]) if missing else at("overview.approvals"),)


def _no_alias(seen: Seen) -> Findings:
    overview = seen.meetup.overview
    return when(
        overview.classification == "confidential" and blank(overview.alias), at("overview.alias")
    )


RULES = (
    Rule("overview.title", "blocker", FIELD, _title),
    Rule("overview.no_owner", "check", FIELD, _no_owner),
    Rule("overview.alone", "check", LIST, _alone),
    Rule("overview.nobody_uses_it", "check", FIELD, _nobody_uses_it),
    Rule("overview.unsigned", "check", FIELD, _unsigned),
    Rule("overview.no_alias", "tip", FIELD, _no_alias),
)
