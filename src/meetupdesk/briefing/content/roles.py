"""Who of ours does what, and who greets whom."""

from meetupdesk.briefing.blocks import Block, Carries, Column
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.guests import name_of, room_of
from meetupdesk.briefing.content.presence import carried
from meetupdesk.briefing.content.shapes import section_head, table
from meetupdesk.briefing.content.words import chosen, counted, day_of, listed
from meetupdesk.meetup.facts.names import name_key
from meetupdesk.meetup.model.people import Person


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the section; left out without team and hosts."""
    parts = (*_team(brief), *_hosts(brief))
    return (section_head(brief.tr, "roles"), *parts) if parts else ()


def carries(brief: Brief) -> Carries:
    """Return the guests who are named with their host."""
    hosted = [person for people in by_host(brief).values() for person in people]
    names = ("people.real_name",) if brief.options.real_names else ()
    return carried(hosted, "people.handle", "people.host", *names)


def by_host(brief: Brief) -> dict[str, list[Person]]:
    """Return the people of the room by the name of our contact, in the order of ranking."""
    found: dict[str, list[Person]] = {}
    spelled: dict[str, str] = {}
    for person in room_of(brief):
        if person.host:
            name = spelled.setdefault(name_key(person.host), person.host)
            found.setdefault(name, []).append(person)
    return found


def _team(brief: Brief) -> tuple[Block, ...]:
    tr, team = brief.tr, brief.meetup.overview.team
    trained = sum(row.trained_on is not None for row in team)
    columns = (
        Column(title=tr("overview.team.name"), share=14),
        Column(title=tr("overview.team.role"), share=14),
        Column(title=tr("overview.team.duty"), share=30),
        Column(title=tr("overview.team.phone"), share=14),
        Column(title=tr("overview.team.platforms"), share=18),
        Column(title=tr("overview.team.trained_on"), share=14),
    )
    rows = [
        (
            row.name,
            chosen(tr, "overview.team.role", row.role),
            row.duty,
            "" if brief.options.hide_contacts else row.phone,
            row.platforms,
            day_of(tr, row.trained_on, brief.today, weekday=False),
        )
        for row in team
    ]
    return table(columns, rows, tr("briefing.roles.summary", all=len(team), trained=trained))


def _hosts(brief: Brief) -> tuple[Block, ...]:
    tr, found = brief.tr, by_host(brief)
    columns = (
        Column(title=tr("people.host"), share=22),
        Column(title=tr("briefing.roles.guests"), share=64),
        Column(title=tr("briefing.roles.count"), share=14, align="right"),
    )
    rows = [
        (host, listed(name_of(brief, row) for row in people), counted(tr, "people", len(people)))
        for host, people in found.items()
    ]
    return table(columns, rows, tr("briefing.roles.hosts_summary", count=len(rows)))
