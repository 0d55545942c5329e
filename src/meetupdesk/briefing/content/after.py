"""Afterwards: how the relation goes on, and what is still owed."""

from meetupdesk.briefing.blocks import Block, Carries, Column, Line, Paragraph
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.presence import carried
from meetupdesk.briefing.content.shapes import facts, head, section_head, table
from meetupdesk.briefing.content.words import (
    chosen,
    counted,
    day_of,
    stretch_of,
    together,
)
from meetupdesk.meetup.facts.follow_ups import is_closed, is_overdue
from meetupdesk.meetup.model.follow_ups import FollowUp
from meetupdesk.meetup.model.schedule import Phase

ORDER = ("opinion", "promise", "task")


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the section; left out while nothing of it is filled in."""
    phases = [row for row in brief.meetup.schedule.phases if row.kind == "relation"]
    decided = brief.meetup.follow_ups.relation_plan != "undecided"
    dated = any(row.starts or row.ends for row in phases)
    found = _open_items(brief)
    if not (decided or dated or found):
        return ()
    return (
        section_head(brief.tr, "after"),
        *_plan(brief, phases),
        *(Paragraph(text=row.note) for row in phases if row.note),
        *_table(brief, found),
    )


def carries(brief: Brief) -> Carries:
    """Return the people of the open items."""
    named = {row.person for row in _open_items(brief)}
    people = tuple(person for person in brief.meetup.people if person.id in named)
    return carried(people, "people.handle", "follow_ups.items.text", "follow_ups.items.due")


def _open_items(brief: Brief) -> list[FollowUp]:
    order = {kind: at for at, kind in enumerate(ORDER)}
    found = [row for row in brief.meetup.follow_ups.items if not is_closed(row)]
    return sorted(found, key=lambda row: order.get(row.kind, len(order)))


def _plan(brief: Brief, phases: list[Phase]) -> tuple[Block, ...]:
    tr, follow_ups = brief.tr, brief.meetup.follow_ups
    days = [
        tr(f"briefing.after.{word}", days=counted(tr, "days", number))
        for word, number in (("ideal", follow_ups.ideal_days), ("longest", follow_ups.max_days))
        if number
    ]
    plan = follow_ups.relation_plan
    return facts(
        (tr("follow_ups.relation_plan"), chosen(tr, "follow_ups.relation_plan", plan)),
        *((row.name, stretch_of(tr, row.starts, row.ends)) for row in phases),
        (tr("briefing.after.interval"), together(*days)),
        columns=3,
    )


def _table(brief: Brief, items: list[FollowUp]) -> tuple[Block, ...]:
    tr = brief.tr
    columns = (
        Column(title=tr("follow_ups.items.kind"), share=10),
        Column(title=tr("follow_ups.items.text"), share=40),
        Column(title=tr("briefing.after.with"), share=16),
        Column(title=tr("follow_ups.items.owner"), share=14),
        Column(title=tr("follow_ups.items.due"), share=20),
    )
    late = {at for at, row in enumerate(items) if is_overdue(row, brief.today)}
    summary = tr("briefing.after.summary", all=len(items), late=len(late))
    rows = [_row(brief, row) for row in items]
    found = table(columns, rows, summary, marks=dict.fromkeys(((at, 4) for at in late), "late"))
    return (head(tr("briefing.after.open")), *found) if found else ()


def _row(brief: Brief, item: FollowUp) -> tuple[Line, ...]:
    tr = brief.tr
    due = day_of(tr, item.due, brief.today)
    if item.due and is_overdue(item, brief.today):
        late = tr("briefing.late", count=(brief.today - item.due).days)
        due = f"{due}\n{late}"
    return (
        chosen(tr, "follow_ups.items.kind", item.kind),
        item.text,
        brief.handle(item.person),
        item.owner,
        due,
    )
