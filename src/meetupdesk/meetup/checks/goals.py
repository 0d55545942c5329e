"""Rules about the goals: why we meet, what guests get, and who watches."""

from meetupdesk.meetup.checks.families import measures_listening, measures_volume
from meetupdesk.meetup.checks.problem import Findings, Label, at, blank, named, of_row, when
from meetupdesk.meetup.checks.rule import FIELD, SENTENCE, Rule
from meetupdesk.meetup.checks.seen import Seen


def _none(seen: Seen) -> Findings:
    return when(not seen.meetup.goals.items, at("goals.items"))


def _telling_first(seen: Seen) -> Findings:
    goals = seen.meetup.goals.items
    if not goals or goals[0].kind != "inform":
        return ()
    return (at("goals.items.kind", goals[0].id),)


def _no_measure(seen: Seen) -> Findings:
    return tuple(
        of_row("goals.items.measure", goal, name=named(goal.text))
        for goal in seen.meetup.goals.items
        if blank(goal.measure)
    )


def _volume_only(seen: Seen) -> Findings:
    return tuple(
        of_row("goals.items.measure", goal, name=named(goal.text))
        for goal in seen.meetup.goals.items
        if measures_volume(goal.measure) and not measures_listening(goal.measure)
    )


def _nothing_for_guests(seen: Seen) -> Findings:
    return tuple(
        of_row("goals.items.attendees_get", goal, name=named(goal.text))
        for goal in seen.meetup.goals.items
        if blank(goal.attendees_get)
    )


def _promotion_not_ruled_out(seen: Seen) -> Findings:
    rows = [row for row in seen.meetup.goals.not_asked if row.promotion]
    if any(row.kept for row in rows):
        return ()
    return (at("goals.not_asked.kept", rows[0].id) if rows else at("goals.not_asked"),)


def _no_audience(seen: Seen) -> Findings:
    voice = Label(f"overview.voice.{seen.meetup.overview.organisation_kind}")
    return when(blank(seen.meetup.goals.audience), at("goals.audience", voice=voice))


def _community_unknown(seen: Seen) -> Findings:
    return when(blank(seen.meetup.goals.community) and seen.within(28), at("goals.community"))


def _watchers(seen: Seen) -> Findings:
    return when(seen.filmed and blank(seen.meetup.goals.watchers), at("goals.watchers"))


def _no_vision(seen: Seen) -> Findings:
    return when(blank(seen.meetup.goals.vision), at("goals.vision"))


RULES = (
    Rule("goals.none", "check", SENTENCE, _none),
    Rule("goals.telling_first", "check", FIELD, _telling_first),
    Rule("goals.no_measure", "check", SENTENCE, _no_measure),
    Rule("goals.volume_only", "check", SENTENCE, _volume_only),
    Rule("goals.nothing_for_guests", "check", SENTENCE, _nothing_for_guests),
    Rule("goals.promotion_not_ruled_out", "check", FIELD, _promotion_not_ruled_out),
    Rule("goals.no_audience", "check", SENTENCE, _no_audience),
    Rule("goals.community_unknown", "tip", SENTENCE, _community_unknown),
    Rule("goals.watchers", "check", SENTENCE, _watchers),
    Rule("goals.no_vision", "tip", SENTENCE, _no_vision),
)
