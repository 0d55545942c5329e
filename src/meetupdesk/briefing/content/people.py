"""Who comes: one table a session, best match first."""

from collections.abc import Sequence

from meetupdesk.briefing.blocks import Block, Carries, Column, Line, Paragraph
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.guests import (
    host_of,
    is_new,
    main_channel,
    marked_name,
    marks,
    name_of,
    room_of,
    shared_themes,
)
from meetupdesk.briefing.content.presence import carried
from meetupdesk.briefing.content.shapes import head, section_head, table
from meetupdesk.briefing.content.words import (
    chosen,
    counted,
    day_of,
    match_words,
    together,
)
from meetupdesk.meetup.facts.groups import invitees, room, sessions_of
from meetupdesk.meetup.matching import match_of, ranked
from meetupdesk.meetup.model.people import INVITATIONS, Person
from meetupdesk.meetup.model.schedule import Session

COMPACT_ABOVE = 40  # rows
COMPACT = (0, 2, 3, 6)  # the columns printed then: name, themes, match, our contact
PATHS = (
    "people.handle", "people.channels.name", "people.interests.theme", "people.stage",
    "people.invitation", "people.host", "people.care",
)  # fmt: skip


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the section; left out while the room is empty."""
    if not room_of(brief):
        return ()
    return (
        section_head(brief.tr, "people"),
        Paragraph(text=_counts(brief)),
        *_tables(brief),
    )


def carries(brief: Brief) -> Carries:
    """Return who is in the tables, with which fields."""
    names = ("people.real_name",) if brief.options.real_names else ()
    people = dict.fromkeys(person for _, part in by_session(brief) for person in part)
    return carried(tuple(people), *PATHS, *names)


def _counts(brief: Brief) -> str:
    """Return how many there are of each state, and how many we meet for the first time."""
    tr, room_now = brief.tr, room_of(brief)
    people = {person.id: person for person in (*invitees(brief.meetup), *room_now)}.values()
    found = {
        chosen(tr, "people.invitation", state): sum(row.invitation == state for row in people)
        for state in INVITATIONS
    }
    found[tr("briefing.first_meetings")] = sum(is_new(brief, person) for person in room_now)
    return together(*(f"{word} {counted(tr, 'people', n)}" for word, n in found.items() if n))


def _tables(brief: Brief) -> tuple[Block, ...]:
    found: list[Block] = []
    for session, people in by_session(brief):
        rows = _table(brief, people, session)
        if len(brief.meetup.schedule.sessions) > 1:
            found.append(head(_session_title(brief, session)))
        found += rows
    return tuple(found)


def by_session(brief: Brief) -> tuple[tuple[Session | None, tuple[Person, ...]], ...]:
    """Return who is expected at each session, best match first; last those without a session."""
    sessions = brief.meetup.schedule.sessions
    found: list[tuple[Session | None, tuple[Person, ...]]] = [
        (session, ranked(room(brief.meetup, session.id))) for session in sessions
    ]
    rest = [row for row in room_of(brief) if not sessions_of(brief.meetup, row)]
    return tuple(part for part in (*found, (None, tuple(rest))) if part[1])


def _session_title(brief: Brief, session: Session | None) -> str:
    if session is None:
        return brief.tr("briefing.people.no_session")
    name = session.name or brief.tr("schedule.sessions")
    return together(name, day_of(brief.tr, session.day))


def _table(brief: Brief, people: Sequence[Person], session: Session | None) -> tuple[Block, ...]:
    tr, signs = brief.tr, marks(brief)
    columns = (
        Column(title=tr("briefing.name"), share=14),
        Column(title=tr("people.channels"), share=12),
        Column(title=tr("briefing.themes"), share=15),
        Column(title=tr("briefing.match"), share=9, align="centre"),
        Column(title=tr("briefing.people.state"), share=11),
        Column(title=tr("briefing.people.new"), share=7, align="centre"),
        Column(title=tr("people.host"), share=10),
        Column(title=tr("people.care"), share=22),
    )
    rows = [_row(brief, person, session, signs.get(person.id, "")) for person in people]
    new = sum(is_new(brief, person, session) for person in people)
    summary = tr("briefing.people.summary", people=len(people), new=new)
    printed = COMPACT if len(people) > COMPACT_ABOVE else range(len(columns))
    return table(
        [columns[at] for at in printed], [[row[at] for at in printed] for row in rows], summary
    )


def _row(brief: Brief, person: Person, session: Session | None, sign: str) -> tuple[Line, ...]:
    tr = brief.tr
    state = together(
        chosen(tr, "people.stage", person.stage),
        chosen(tr, "people.invitation", person.invitation),
    )
    return (
        marked_name(name_of(brief, person), sign),
        main_channel(person),
        shared_themes(brief, person),
        match_words(tr, match_of(person)),
        state,
        tr("briefing.people.first") if is_new(brief, person, session) else "",
        host_of(brief, person),
        person.care,
    )
