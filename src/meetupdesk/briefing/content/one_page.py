"""Page 1, which alone does the job: what, when, where, what we ask, what we say, what is open.

The same blocks are the one-page document and the section ``summary`` of the full one. The numbers
are the priorities by which blocks give way until they fit one page (briefing.md 3.2).
"""

from meetupdesk.briefing.blocks import (
    Block,
    Bullets,
    Callout,
    Carries,
    Columns,
    Fitted,
    Heading,
    KeyMessage,
    Line,
    Paragraph,
    Strong,
    Together,
)
from meetupdesk.briefing.content import coach, place, timeline
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.guests import is_new, room_sentence
from meetupdesk.briefing.content.messages import headline, marked
from meetupdesk.briefing.content.shapes import facts, head, section_head
from meetupdesk.briefing.content.words import (
    DASH,
    chosen,
    counted,
    day_and_hours,
    day_of,
    days_of,
    listed,
    plain,
    together,
    undecided,
)
from meetupdesk.meetup.facts.days import dated_sessions
from meetupdesk.meetup.facts.groups import room

MOST = 3  # asks, messages, goals, gains and risks on the page
MOST_SESSIONS = 2  # whose hours are printed; more give their days only


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the page, with its title as the heading of the document."""
    return (title(brief), *masthead(brief), *overview(brief))


def title(brief: Brief) -> Heading:
    """Return the heading of the document; a meetup without a title goes by its format."""
    return Heading(text=title_of(brief), level=1, section="summary")


def title_of(brief: Brief) -> str:
    """Return the title; without one the format of the meetup."""
    overview = brief.meetup.overview
    return overview.title or chosen(brief.tr, "overview.format", overview.format)


def subtitle_of(brief: Brief) -> str:
    """Return format and days, below the title."""
    overview = brief.meetup.overview
    form = chosen(brief.tr, "overview.format", overview.format) if overview.title else ""
    return together(form, days_line(brief))


def days_line(brief: Brief) -> str:
    """Return the days of the sessions; nothing while none is known."""
    days = [session.day for session in dated_sessions(brief.meetup) if session.day]
    return days_of(brief.tr, days)


def is_key_message(block: Block) -> bool:
    """Return whether a block is the one sentence, also when it may give way."""
    return isinstance(block.block if isinstance(block, Fitted) else block, KeyMessage)


def carries(brief: Brief) -> Carries:
    """Return the people whom one of the three worst open items may name."""
    return coach.carried_by(brief, coach.worst_items(brief))


def masthead(brief: Brief) -> tuple[Block, ...]:
    """Return when, where, who and which edition, and the one sentence."""
    strip = Fitted(
        block=facts(
            (brief.tr("briefing.when"), _when(brief)),
            (brief.tr("briefing.where"), _where(brief)),
            (brief.tr("briefing.host"), _host(brief)),
            (brief.tr("briefing.as_of"), edition_and_day(brief)),
        )[0],
        lines=3,
        paths=(
            "schedule.sessions.day",
            "schedule.sessions.place",
            "overview.host_unit",
            "overview.edition",
        ),
    )
    return (strip, *_key_message(brief))


def overview(brief: Brief) -> tuple[Block, ...]:
    """Return the rest of the page below the headline, its heading first."""
    return (
        section_head(brief.tr, "summary"),
        *_decision(brief),
        *_asks_and_messages(brief),
        *_beside(_readiness(brief), _goals(brief)),
        *_phases(brief),
        *_gains_and_risks(brief),
        *_beside(_who_comes(brief), _contact(brief)),
    )


def edition_and_day(brief: Brief) -> str:
    """Return edition and day of the document."""
    edition = brief.meetup.overview.edition
    words = brief.tr("word.edition", number=edition) if edition else ""
    return together(words, day_of(brief.tr, brief.today, weekday=False))


def _when(brief: Brief) -> Line:
    sessions = brief.meetup.schedule.sessions
    if len(sessions) == 1:
        return day_and_hours(brief.tr, sessions[0])
    days = [row.day for row in dated_sessions(brief.meetup) if row.day]
    if not days:
        return undecided(brief.tr)
    if len(sessions) > MOST_SESSIONS:
        return days_of(brief.tr, days)
    lines: list[str] = []
    for at, session in enumerate(sessions):
        words = day_and_hours(brief.tr, session, days[0] if at else None)
        lines += ["\n"] if at else []
        lines += words if isinstance(words, tuple) else (plain(words),)
    return tuple(lines)


def _where(brief: Brief) -> Line:
    places = tuple(dict.fromkeys(row.place for row in brief.meetup.schedule.sessions if row.place))
    return listed(places) or undecided(brief.tr)


def _host(brief: Brief) -> Line:
    overview = brief.meetup.overview
    if overview.owner:
        return together(overview.host_unit, overview.owner)
    unit = f"{overview.host_unit} · " if overview.host_unit else ""
    return (unit, *undecided(brief.tr))


def _key_message(brief: Brief) -> tuple[Block, ...]:
    path, sentence = headline(brief)
    if not sentence:
        return ()
    kept = [row.text for row in brief.meetup.goals.not_asked if row.promotion and row.kept]
    block = KeyMessage(sentence=sentence, note=kept[0] if kept else "")
    return (Fitted(block=block, lines=2, paths=(path, "goals.not_asked.text")),)


def _decision(brief: Brief) -> tuple[Block, ...]:
    needed = brief.meetup.overview.decision_needed
    if not needed:
        return ()
    block = Callout(kind="decision", label=brief.tr("overview.decision_needed"), sentence=needed)
    return (Fitted(block=block, priority=2, lines=3, paths=("overview.decision_needed",)),)


def _asks_and_messages(brief: Brief) -> tuple[Block, ...]:
    messages = brief.meetup.messages
    asks = _list(
        brief.tr("messages.asks"),
        tuple(row.text for row in messages.asks[:MOST]),
        numbered=True,
        priority=3,
        path="messages.asks.text",
    )
    pillars = _list(
        brief.tr("messages.pillars"),
        tuple(marked(brief, row.text, row.disclosure) for row in messages.pillars[:MOST]),
        priority=3,
        path="messages.pillars.text",
    )
    return _beside(asks, pillars)


def _readiness(brief: Brief) -> tuple[Block, ...]:
    """Return how ready we are in one line, and the three worst open items below it."""
    line = Paragraph(text=coach.figures_line(brief), style="small")
    titles = coach.worst(brief)
    parts = (head(brief.tr("briefing.appendix.heading")), line, Bullets(items=titles))
    block = Together(blocks=parts if titles else parts[:-1])
    return (Fitted(block=block, priority=4),)


def _goals(brief: Brief) -> tuple[Block, ...]:
    """Return the first goals, each behind its kind."""
    goals = tuple(row for row in brief.meetup.goals.items if row.text)[:MOST]
    return _list(
        brief.tr("goals.items"),
        tuple(
            (Strong(chosen(brief.tr, "goals.items.kind", row.kind)), f" {DASH} {row.text}")
            for row in goals
        ),
        priority=5,
        path="goals.items.text",
    )


def _phases(brief: Brief) -> tuple[Block, ...]:
    chart = timeline.chart(brief)
    if not chart:
        return ()
    inner = tuple(Fitted(block=block, priority=6, items=4) for block in chart)
    parts: tuple[Block, ...] = (head(brief.tr("briefing.timeline.short")), *inner)
    return (Fitted(block=Together(blocks=parts), priority=6),)


def _gains_and_risks(brief: Brief) -> tuple[Block, ...]:
    gains = tuple(row.attendees_get for row in brief.meetup.goals.items if row.attendees_get)
    risks = tuple(row.text for row in brief.meetup.crisis.risks if row.text)
    left = _list(
        brief.tr("goals.items.attendees_get"),
        gains[:MOST],
        priority=7,
        path="goals.items.attendees_get",
    )
    right = _list(
        brief.tr("briefing.backfires"),
        risks[:MOST],
        priority=7,
        path="crisis.risks.text",
    )
    return _beside(left, right)


def _who_comes(brief: Brief) -> tuple[Block, ...]:
    people = room(brief.meetup)
    if not people:
        return ()
    confirmed = sum(person.invitation == "confirmed" for person in people)
    new = sum(is_new(brief, person) for person in people)
    tr = brief.tr
    strip = facts(
        (tr("people.invitation.confirmed"), counted(tr, "people", confirmed)),
        (tr("briefing.first_meetings"), counted(tr, "people", new)),
        columns=2,
    )
    sentence = Paragraph(text=room_sentence(brief, people))
    parts = (head(tr("briefing.who_comes")), sentence, *strip)
    return (Fitted(block=Together(blocks=parts), priority=8),)


def _contact(brief: Brief) -> tuple[Block, ...]:
    return tuple(Fitted(block=block, priority=9) for block in place.contact(brief))


def _list(
    label: str,
    items: tuple[Line, ...],
    *,
    priority: int,
    path: str,
    numbered: bool = False,
) -> tuple[Block, ...]:
    """Return a heading with its list, at most two lines an item; nothing without items."""
    if not items:
        return ()
    bullets = Bullets(items=items, kind="number" if numbered else "disc")
    inner = Fitted(block=bullets, priority=priority, lines=2, items=MOST, paths=(path,))
    parts = (head(label), inner)
    return (Fitted(block=Together(blocks=parts), priority=priority),)


def _beside(left: tuple[Block, ...], right: tuple[Block, ...]) -> tuple[Block, ...]:
    return (Columns(left=left, right=right),) if left and right else left or right
