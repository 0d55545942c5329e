"""The result report: what was heard, what became of it, and which promises were kept.

That the meetup was held stands in it as a fact and counts for nothing (product.md 1). It names no
guest; what guests published and what others published are told apart and never added.
"""

from collections.abc import Mapping

from meetupdesk.briefing.blocks import Block, Column, Heading, Line, Paragraph
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.lessons import learnt
from meetupdesk.briefing.content.one_page import title_of
from meetupdesk.briefing.content.shapes import Warned, facts, table
from meetupdesk.briefing.content.words import chosen, counted, day_of, stressed, together
from meetupdesk.meetup.facts.days import dated_sessions
from meetupdesk.meetup.facts.follow_ups import is_closed, is_overdue, promise_record
from meetupdesk.meetup.facts.reviews import reviews
from meetupdesk.meetup.model.follow_ups import FollowUp


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the whole report."""
    return (
        Heading(text=brief.tr("briefing.report.title", title=title_of(brief)), level=1),
        *_held(brief),
        *_opinions(brief),
        *_promises(brief),
        *_reviews(brief),
        *_section(brief, "lessons", learnt(brief)),
        *_data(brief),
    )


def _section(brief: Brief, key: str, found: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks below a heading; nothing without blocks."""
    heading = Heading(text=brief.tr(f"briefing.report.{key}"), level=2, section=key)
    return (heading, *found) if found else ()


def _held(brief: Brief) -> tuple[Block, ...]:
    """Return each session that is over, and how many came."""
    tr, meetup = brief.tr, brief.meetup
    return facts(
        *(
            (
                together(row.name, day_of(tr, row.day)),
                tr(
                    "briefing.report.came",
                    count=sum(row.id in each.attended for each in meetup.people),
                ),
            )
            for row in dated_sessions(meetup)
            if row.day and row.day <= brief.today
        )
    )


def _opinions(brief: Brief) -> tuple[Block, ...]:
    """Return every opinion with its decision, also one that was not adopted, with the reason."""
    tr, rows = brief.tr, _items(brief, "opinion")
    answered = sum(map(is_closed, rows))
    lead = stressed(tr, "briefing.report.answered", all=len(rows), count=answered)
    if not rows:
        lead = tr("briefing.report.nothing_heard")
    columns = (
        Column(title=tr("follow_ups.items.kind.opinion"), share=36),
        Column(title=tr("follow_ups.items.decision"), share=14),
        Column(title=tr("briefing.report.answer"), share=34),
        Column(title=tr("follow_ups.items.answered_on"), share=16),
    )
    cells = [
        (
            row.text,
            chosen(tr, "follow_ups.items.decision", row.decision),
            row.reason or row.answer,
            day_of(tr, row.answered_on, brief.today),
        )
        for row in rows
    ]
    summary = tr("briefing.report.opinions_summary", all=len(rows), answered=answered)
    found = (Paragraph(text=lead), *table(columns, cells, summary))
    return _section(brief, "opinions", found)


def _promises(brief: Brief) -> tuple[Block, ...]:
    """Return how promises were kept, and each of them; one that is late says so."""
    tr, rows = brief.tr, _items(brief, "promise")
    record = promise_record(brief.meetup, brief.today)
    columns = (
        Column(title=tr("follow_ups.items.kind.promise"), share=48),
        Column(title=tr("follow_ups.items.owner"), share=16),
        Column(title=tr("follow_ups.items.due"), share=18),
        Column(title=tr("follow_ups.items.done_on"), share=18),
    )
    cells = [
        (row.text, row.owner, _due(brief, row), day_of(tr, row.done_on, brief.today))
        for row in rows
    ]
    marks: dict[tuple[int, int], Warned] = {
        (at, 2): "late" for at, row in enumerate(rows) if is_overdue(row, brief.today)
    }
    names = ("on_time", "late", "open")
    counts = [
        (tr(f"briefing.report.{name}"), counted(tr, "cases", number))
        for name, number in zip(names, record, strict=True)
    ]
    summary = ", ".join(f"{name} {number}" for name, number in counts)
    found = table(columns, cells, summary, marks=marks)
    return _section(brief, "promises", (*facts(*counts, columns=3), *found) if found else ())


def _reviews(brief: Brief) -> tuple[Block, ...]:
    """Return counts of tone for each voice apart, and what was said, without addresses."""
    tr, posts = brief.tr, brief.meetup.follow_ups.posts
    names = ("voice", "posted_on", "tone", "gist", "disclosure", "our_step")
    shares = dict(zip(names, (14, 12, 10, 28, 14, 22), strict=True))
    columns = [
        Column(title=tr(f"follow_ups.posts.{name}"), share=share) for name, share in shares.items()
    ]
    cells: list[tuple[Line, ...]] = [
        (
            chosen(tr, "follow_ups.posts.voice", row.voice),
            day_of(tr, row.posted_on, brief.today, weekday=False),
            chosen(tr, "follow_ups.posts.tone", row.tone),
            row.gist,
            chosen(tr, "follow_ups.posts.disclosure", row.disclosure),
            row.our_step,
        )
        for row in posts
    ]
    apart = [
        (tr(f"follow_ups.posts.voice.{voice}"), _tones(brief, tones))
        for voice, tones in reviews(brief.meetup).items()
    ]
    summary = ". ".join(f"{voice}: {tones}" for voice, tones in apart)
    found = (*facts(*apart, columns=2), *table(columns, cells, summary))
    return _section(brief, "reviews", found if posts else ())


def _data(brief: Brief) -> tuple[Block, ...]:
    """Return what becomes of personal data: how many are kept, until when, how many are gone."""
    tr, meetup = brief.tr, brief.meetup
    days = [person.destroy_on for person in meetup.people if person.destroy_on]
    gone = sum(row.people or 0 for row in meetup.privacy.destructions)
    found = facts(
        (tr("briefing.legal.people"), counted(tr, "people", len(meetup.people))),
        (tr("briefing.report.first_destroyed"), day_of(tr, min(days, default=None))),
        (tr("briefing.report.last_destroyed"), day_of(tr, max(days, default=None))),
        (tr("briefing.report.destroyed"), counted(tr, "people", gone)),
    )
    return _section(brief, "data", found)


def _items(brief: Brief, kind: str) -> list[FollowUp]:
    return [row for row in brief.meetup.follow_ups.items if row.kind == kind and row.text.strip()]


def _due(brief: Brief, item: FollowUp) -> str:
    due = day_of(brief.tr, item.due, brief.today)
    if item.due and is_overdue(item, brief.today):
        late = brief.tr("briefing.late", count=(brief.today - item.due).days)
        return f"{due}\n{late}"
    return due


def _tones(brief: Brief, tones: Mapping[str, int]) -> str:
    """Return the number of each tone; that there is none, too."""
    tr = brief.tr
    said = (f"{chosen(tr, 'follow_ups.posts.tone', tone)} {count}" for tone, count in tones.items())
    return together(*said) or counted(tr, "cases", 0)
