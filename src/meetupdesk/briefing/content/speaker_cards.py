"""Cards for the day: what one of us has to say, whom to greet, what to answer. Front and back."""

from meetupdesk.briefing.blocks import (
    Block,
    Bullets,
    Carries,
    Column,
    Fitted,
    Heading,
    Line,
    PageBreak,
    Paragraph,
    Point,
    Points,
    Together,
)
from meetupdesk.briefing.content import crisis, one_page
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.donts import pairs
from meetupdesk.briefing.content.guests import is_new, main_channel, name_of, room_of, shared_themes
from meetupdesk.briefing.content.presence import all_carried, carried
from meetupdesk.briefing.content.questions import in_order, short_answer
from meetupdesk.briefing.content.run_sheet import minutes_of, mode_of, time_of
from meetupdesk.briefing.content.shapes import head, table
from meetupdesk.briefing.content.words import DASH, chosen, plain, together
from meetupdesk.meetup.facts.groups import speaking_team
from meetupdesk.meetup.facts.names import name_key, name_keys
from meetupdesk.meetup.facts.run_sheet import run_sheets
from meetupdesk.meetup.model.overview import Member
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.model.questions import Question

MOST_QUESTIONS = 6
MOST_SAID = 5
PATHS = (
    "people.handle", "people.channels.name", "people.interests.theme", "people.host",
    "people.care",
)  # fmt: skip


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the cards of everybody, or of ``options.speaker``; each on its own sheet."""
    names = speakers(brief)
    if not names:
        return (Paragraph(text=brief.tr("briefing.cards.nobody")),)
    found: list[Block] = []
    for name in names:
        if found:
            found += (PageBreak(), Paragraph(text=one_page.title_of(brief), style="caption"))
        found += _card(brief, name)
    return tuple(found)


def carries(brief: Brief) -> Carries:
    """Return the guests whom these people host."""
    names = ("people.real_name",) if brief.options.real_names else ()
    return all_carried(carried(_guests(brief, name), *PATHS, *names) for name in speakers(brief))


def speakers(brief: Brief) -> tuple[str, ...]:
    """Return who gets a card: the speaking team and every host, team order first."""
    team = brief.meetup.overview.team
    speaking = {name_key(row.name) for row in speaking_team(brief.meetup)}
    hosts = {name_key(row.host): row.host for row in room_of(brief) if row.host.strip()}
    in_team = {name_key(row.name): row.name for row in team if row.name.strip()}
    found = {key: name for key, name in in_team.items() if key in speaking or key in hosts} | {
        key: name for key, name in hosts.items() if key not in in_team
    }
    wanted = brief.options.speaker
    return tuple(name for key, name in found.items() if not wanted or key == name_key(wanted))


def _card(brief: Brief, name: str) -> tuple[Block, ...]:
    tr = brief.tr
    headline = brief.meetup.messages.headline
    member = next(
        (row for row in brief.meetup.overview.team if name_key(row.name) == name_key(name)), None
    )
    lead = _lead(brief, member)
    return (
        Heading(text=name, level=2, section="speaker_card"),
        *((Paragraph(text=lead, style="small"),) if lead else ()),
        *_part(tr("briefing.cards.my_slots"), _slots(brief, name), priority=2),
        *_part(tr("briefing.cards.my_guests"), _guest_table(brief, name), priority=2),
        *((Paragraph(text=headline, style="quote"),) if headline else ()),
        *_part(tr("messages.pillars"), _messages(brief), priority=3),
        *_part("", _donts(brief), priority=5),
        *_part(tr("section.questions"), _questions(brief, name), priority=4),
        *_part(tr("questions.if_unknown"), _if_unknown(brief, name), priority=6),
        crisis.contact(brief),
    )


def _part(title: str, found: tuple[Block, ...], *, priority: int) -> tuple[Block, ...]:
    """Return a head with its blocks, which give way together when a card grows too long."""
    if not found:
        return ()
    inner = tuple(
        Fitted(block=block, priority=priority, lines=3, items=MOST_QUESTIONS) for block in found
    )
    parts: tuple[Block, ...] = (head(title), *inner) if title else inner
    return (Fitted(block=Together(blocks=parts), priority=priority),)


def _lead(brief: Brief, member: Member | None) -> str:
    if member is None:
        return brief.tr("overview.team.role.host")
    return together(chosen(brief.tr, "overview.team.role", member.role), member.duty)


def _slots(brief: Brief, name: str) -> tuple[Block, ...]:
    tr, many = brief.tr, len(brief.meetup.schedule.sessions) > 1
    columns = (
        Column(title=tr("briefing.time"), share=24),
        Column(title=tr("briefing.minutes"), share=12, align="right"),
        Column(title=tr("schedule.slots.title"), share=36),
        Column(title=tr("schedule.slots.mode"), share=12, align="centre"),
        Column(title=tr("schedule.slots.theme"), share=16),
    )
    rows: list[tuple[Line, ...]] = []
    for sheet in run_sheets(brief.meetup):
        for timed in sheet.slots:
            if name_key(name) in name_keys(timed.slot.speaker):
                session = sheet.session.name if many else ""
                when = together(session, time_of(tr, timed), by=" ")
                theme = brief.theme(timed.slot.theme)
                mode = mode_of(tr, timed.slot)
                rows.append((when, minutes_of(timed.slot), timed.slot.title, mode, theme))
    return table(columns, rows, tr("briefing.cards.slots_summary", name=name, count=len(rows)))


def _guests(brief: Brief, name: str) -> tuple[Person, ...]:
    return tuple(row for row in room_of(brief) if name_key(row.host) == name_key(name))


def _guest_table(brief: Brief, name: str) -> tuple[Block, ...]:
    tr, people = brief.tr, _guests(brief, name)
    columns = (
        Column(title=tr("briefing.name"), share=22),
        Column(title=tr("people.channels"), share=20),
        Column(title=tr("briefing.themes"), share=24),
        Column(title=tr("briefing.people.new"), share=12, align="centre"),
        Column(title=tr("people.care"), share=22),
    )
    rows = [
        (
            name_of(brief, person),
            main_channel(person),
            shared_themes(brief, person),
            tr("briefing.people.first") if is_new(brief, person) else "",
            person.care,
        )
        for person in people
    ]
    new = sum(is_new(brief, person) for person in people)
    return table(columns, rows, tr("briefing.people.summary", people=len(rows), new=new))


def _messages(brief: Brief) -> tuple[Block, ...]:
    said = tuple(
        row.text
        for row in brief.meetup.messages.pillars
        if row.text and row.disclosure != "not_public"
    )
    return (Bullets(items=said[:MOST_SAID], kind="number"),) if said else ()


def _donts(brief: Brief) -> tuple[Block, ...]:
    """Return what we do not say, beside what is said instead."""
    donts = [row for row in brief.meetup.messages.donts if row.text][:MOST_SAID]
    said = any(row.instead for row in donts)
    instead = tuple(row.instead or DASH for row in donts) if said else ()
    return pairs(brief, instead, tuple(row.text for row in donts))


def _own_questions(brief: Brief, name: str) -> tuple[Question, ...]:
    """Return the questions of this person; without any, the hardest ones."""
    open_ones = [row for row in in_order(brief.meetup.questions) if row.disclosure != "not_public"]
    own = [row for row in open_ones if name_key(name) in name_keys(row.owner)]
    return tuple((own or open_ones)[:MOST_QUESTIONS])


def _questions(brief: Brief, name: str) -> tuple[Block, ...]:
    points = tuple(
        Point(head=row.text, text=short_answer(brief.tr, row))
        for row in _own_questions(brief, name)
    )
    return (Points(items=points),) if points else ()


def _if_unknown(brief: Brief, name: str) -> tuple[Block, ...]:
    said = dict.fromkeys(
        plain(row.if_unknown) for row in _own_questions(brief, name) if row.if_unknown
    )
    items = tuple(said) or (brief.tr("briefing.cards.if_unknown"),)
    return (Bullets(items=items),)
