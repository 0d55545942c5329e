"""The public copy: for guests and the website, without personal data.

Each section is handed the parts it may print and nothing else; only ``parts`` sees the meetup.
"""

from collections.abc import Sequence

from meetupdesk.briefing.blocks import (
    Answer,
    Block,
    Bullets,
    Column,
    Heading,
    Line,
    Paragraph,
    Point,
    Points,
)
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.goals import not_asked
from meetupdesk.briefing.content.messages import OPENING, may_be_said
from meetupdesk.briefing.content.one_page import title_of
from meetupdesk.briefing.content.place import contact_of
from meetupdesk.briefing.content.principles import sentences
from meetupdesk.briefing.content.questions import in_order
from meetupdesk.briefing.content.run_sheet import mode_of, time_of
from meetupdesk.briefing.content.shapes import facts, head, passage, table
from meetupdesk.briefing.content.words import (
    day_and_hours,
    day_of,
    hours,
    link_to,
    plain,
    rows_of,
    together,
    undecided,
)
from meetupdesk.i18n import Translator
from meetupdesk.meetup.facts.days import first_day
from meetupdesk.meetup.facts.run_sheet import RunSheet, run_sheets
from meetupdesk.meetup.model.goals import Goals
from meetupdesk.meetup.model.messages import Message, Messages
from meetupdesk.meetup.model.overview import Overview
from meetupdesk.meetup.model.privacy import Privacy
from meetupdesk.meetup.model.questions import Question
from meetupdesk.meetup.model.schedule import Session

PRINTED = (
    "purpose", "principles", "themes", "messages", "questions", "run_sheet", "place", "notices",
)  # fmt: skip


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the whole copy, or the sections of it that were chosen."""
    wanted = brief.options.sections
    found = parts(brief)
    chosen_parts = [found[key] for key in PRINTED if wanted is None or key in wanted]
    sessions = brief.meetup.schedule.sessions
    return (
        Heading(text=title_of(brief), level=1),
        *_masthead(sessions, brief.meetup.overview.host_unit, brief.tr),
        *(block for part in chosen_parts for block in part),
        *_contact(brief.meetup.overview, brief.tr),
    )


def parts(brief: Brief) -> dict[str, tuple[Block, ...]]:
    """Return each section by its key, made from nothing but what it may print."""
    meetup, tr = brief.meetup, brief.tr
    day, today = first_day(meetup), brief.today
    said = tuple(row for row in meetup.messages.pillars if may_be_said(row.disclosure, day, today))
    answered = tuple(
        row
        for row in in_order(meetup.questions)
        if row.status == "approved" and may_be_said(row.disclosure, day, today)
    )
    sheets = tuple(sheet for sheet in run_sheets(meetup) if sheet.slots)
    return {
        "purpose": _purpose(meetup.goals, tr),
        "principles": _principles(meetup.messages.own_principles, tr),
        "themes": _themes(tuple((row.name, row.why) for row in meetup.themes), tr),
        "messages": _messages(meetup.messages, said, tr),
        "questions": _questions(answered, tr),
        "run_sheet": _run_sheet(sheets, tr),
        "place": _place(meetup.schedule.sessions, tr),
        "notices": _notices(meetup.privacy, tr),
    }


def _masthead(sessions: Sequence[Session], unit: str, tr: Translator) -> tuple[Block, ...]:
    many = len(sessions) > 1
    when = (
        (row.name if many and row.name else tr("briefing.when"), day_and_hours(tr, row))
        for row in sessions
    )
    places = dict.fromkeys(row.place for row in sessions if row.place)
    where: Line = ", ".join(places) or undecided(tr)
    return facts(*when, (tr("briefing.where"), where), (tr("overview.host_unit"), unit))


def _purpose(goals: Goals, tr: Translator) -> tuple[Block, ...]:
    gains = tuple(row.attendees_get for row in goals.items if row.attendees_get)
    found = (
        *((Paragraph(text=goals.vision, style="quote"),) if goals.vision else ()),
        *passage(tr("briefing.public.audience"), goals.audience),
        *((head(tr("briefing.public.gains")), Bullets(items=gains)) if gains else ()),
        *not_asked(goals, tr),
    )
    return _section(tr, "purpose", found)


def _principles(own: str, tr: Translator) -> tuple[Block, ...]:
    return _section(tr, "principles", (sentences(tr, own),))


def _themes(themes: Sequence[tuple[str, str]], tr: Translator) -> tuple[Block, ...]:
    points = tuple(Point(head=name, text=why) for name, why in themes if name)
    if not points:
        return ()
    return _section(tr, "themes", (Points(items=points, numbered=False),))


def _messages(messages: Messages, said: Sequence[Message], tr: Translator) -> tuple[Block, ...]:
    asks = tuple(row.text for row in messages.asks if row.text)[:OPENING]
    points = tuple(
        Point(
            head=row.text,
            more=tuple(line for line in (*rows_of(row.proofs), plain(link_to(row.link))) if line),
        )
        for row in said
        if row.text
    )
    found = (
        *((head(tr("briefing.public.asks")), Bullets(items=asks, kind="number")) if asks else ()),
        *((head(tr("briefing.public.said")), Points(items=points)) if points else ()),
    )
    return _section(tr, "messages", found)


def _questions(questions: Sequence[Question], tr: Translator) -> tuple[Block, ...]:
    found = tuple(
        Answer(
            number=number,
            question=row.text,
            tone="",
            short=row.short_answer,
            long=row.long_answer,
            facts=((tr("questions.evidence"), link_to(row.evidence)),) if row.evidence else (),
        )
        for number, row in enumerate(questions, start=1)
    )
    return _section(tr, "questions", found)


def _run_sheet(sheets: Sequence[RunSheet], tr: Translator) -> tuple[Block, ...]:
    columns = (
        Column(title=tr("briefing.time"), share=24),
        Column(title=tr("schedule.slots.title"), share=58),
        Column(title=tr("schedule.slots.mode"), share=18, align="centre"),
    )
    found: list[Block] = []
    for sheet in sheets:
        title = together(sheet.session.name, day_of(tr, sheet.session.day))
        rows = [
            (
                time_of(tr, timed),
                timed.slot.title,
                mode_of(tr, timed.slot),
            )
            for timed in sheet.slots
        ]
        found += [head(title)] if len(sheets) > 1 and title else []
        found += table(
            columns,
            rows,
            tr(
                "briefing.run_sheet.summary",
                slots=len(rows),
                listening=sheet.listening,
                telling=sheet.telling,
            ),
        )
    return _section(tr, "run_sheet", tuple(found))


def _place(sessions: Sequence[Session], tr: Translator) -> tuple[Block, ...]:
    found: list[Block] = []
    for row in sessions:
        strip = facts(
            (tr("schedule.sessions.place"), row.place),
            (tr("schedule.sessions.directions"), row.directions),
            columns=2,
        )
        title = together(row.name, day_of(tr, row.day), hours(tr, row))
        found += [head(title)] if strip and len(sessions) > 1 and title else []
        found += strip
    return _section(tr, "place", tuple(found))


def _notices(privacy: Privacy, tr: Translator) -> tuple[Block, ...]:
    found = (
        *passage(tr("privacy.filming_notice"), privacy.filming_notice),
        *passage(tr("privacy.disclosure_note"), privacy.disclosure_note),
        *passage(tr("briefing.public.answering"), tr("briefing.public.answering_text")),
    )
    return _section(tr, "notices", found)


def _contact(overview: Overview, tr: Translator) -> tuple[Block, ...]:
    """Return how to reach the unit; the owner is not named."""
    return contact_of(tr, overview, together(overview.organisation, overview.host_unit, by=" "))


def _section(tr: Translator, key: str, found: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks below the heading of the section; nothing without blocks."""
    heading = Heading(text=tr(f"briefing.public.heading.{key}"), level=2, section=key)
    return (heading, *found) if found else ()
