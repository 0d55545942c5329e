"""Rules about the themes: what we care about, and whether anybody shares it."""

from meetupdesk.meetup.checks.problem import Findings, at, blank, named, of_row, when
from meetupdesk.meetup.checks.rule import LIST, SENTENCE, Rule
from meetupdesk.meetup.checks.seen import Seen
from meetupdesk.meetup.matching import only_ours, only_theirs
from meetupdesk.meetup.model.themes import Theme


def _too_few(seen: Seen) -> Findings:
    count = len(seen.meetup.themes)
    return when(count < 2, at("themes", count=count))


def _no_position(seen: Seen) -> Findings:
    return _each("themes.position", [row for row in seen.meetup.themes if blank(row.position)])


def _nobody_shares(seen: Seen) -> Findings:
    if len(seen.room) < 3:
        return ()
    return _each("themes.name", only_ours(seen.meetup, seen.room))


def _nothing_to_ask(seen: Seen) -> Findings:
    asked = {ask.theme for ask in seen.meetup.messages.asks}
    return _each("themes.name", [row for row in seen.meetup.themes if row.id not in asked])


def _complaint_unprepared(seen: Seen) -> Findings:
    prepared = {row.theme for row in seen.meetup.questions if row.tone in ("hostile", "awkward")}
    return _each(
        "themes.complaint",
        [row for row in seen.meetup.themes if not blank(row.complaint) and row.id not in prepared],
    )


def _guests_bring_more(seen: Seen) -> Findings:
    shared = [other for other in only_theirs(seen.room) if other.people >= 2]
    if not shared:
        return ()
    return (at("themes", name=shared[0].name, count=shared[0].people),)


def _each(path: str, themes: list[Theme] | tuple[Theme, ...]) -> Findings:
    return tuple(of_row(path, theme, name=named(theme.name)) for theme in themes)


RULES = (
    Rule("themes.too_few", "check", LIST, _too_few),
    Rule("themes.no_position", "check", SENTENCE, _no_position),
    Rule("themes.nobody_shares", "check", SENTENCE, _nobody_shares),
    Rule("themes.nothing_to_ask", "check", SENTENCE, _nothing_to_ask),
    Rule("themes.complaint_unprepared", "check", SENTENCE, _complaint_unprepared),
    Rule("themes.guests_bring_more", "tip", SENTENCE, _guests_bring_more),
)
