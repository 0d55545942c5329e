"""The tables of the crisis section: levels, checks, watch list, rumours, risks, helpers."""

from collections.abc import Iterable

from meetupdesk.briefing.blocks import Block, Column, Line, Open
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.shapes import Warned, head, table
from meetupdesk.briefing.content.words import chosen, counted, day_of, together
from meetupdesk.dates import clock


def levels(brief: Brief) -> tuple[Block, ...]:
    """Return the escalation table; levels that say nothing are left out."""
    tr = brief.tr
    filled = [
        row
        for row in brief.meetup.crisis.levels
        if row.sign or row.decides or row.action or row.within_minutes is not None
    ]
    columns = (
        Column(title=tr("briefing.crisis.level"), share=12),
        Column(title=tr("crisis.levels.sign"), share=28),
        Column(title=tr("crisis.levels.decides"), share=14),
        Column(title=tr("crisis.levels.action"), share=34),
        Column(title=tr("crisis.levels.within_minutes"), share=12, align="right"),
    )
    rows = [
        (
            chosen(tr, "crisis.levels", row.id),
            row.sign,
            row.decides,
            row.action,
            "" if row.within_minutes is None else counted(tr, "minutes", row.within_minutes),
        )
        for row in filled
    ]
    return _titled(
        tr("crisis.levels"), table(columns, rows, tr("briefing.crisis.levels", count=len(rows)))
    )


def checks(brief: Brief) -> tuple[Block, ...]:
    """Return the eight checks, also the unanswered ones."""
    tr, found = brief.tr, brief.meetup.crisis.checks
    columns = (
        Column(title=tr("briefing.crisis.check"), share=44),
        Column(title=tr("crisis.checks.answer"), share=12, align="centre"),
        Column(title=tr("crisis.checks.evidence"), share=30),
        Column(title=tr("crisis.checks.on"), share=14),
    )
    rows: list[tuple[Line, ...]] = []
    for row in found:
        words = chosen(tr, "crisis.checks.answer", row.answer)
        answer: Line = (Open(words),) if row.answer == "unanswered" else words
        day = day_of(tr, row.on, brief.today, weekday=False)
        rows.append((chosen(tr, "crisis.checks", row.id), answer, row.evidence, day))
    yes = sum(row.answer == "yes" for row in found)
    answered = sum(row.answer != "unanswered" for row in found)
    summary = tr("briefing.crisis.checks", all=len(found), answered=answered, yes=yes)
    marks: dict[tuple[int, int], Warned] = {
        (at, 1): "warn" for at, row in enumerate(found) if row.answer == "no"
    }
    return _titled(tr("crisis.checks"), table(columns, rows, summary, marks=marks))


def watch(brief: Brief) -> tuple[Block, ...]:
    """Return what is watched, by whom, and when somebody last looked."""
    tr, found = brief.tr, brief.meetup.crisis.watch
    columns = (
        Column(title=tr("crisis.watch.kind"), share=10),
        Column(title=tr("crisis.watch.text"), share=24),
        Column(title=tr("crisis.watch.owner"), share=12),
        Column(title=tr("crisis.watch.cadence"), share=12),
        Column(title=tr("crisis.watch.last_seen_on"), share=14),
        Column(title=tr("crisis.watch.note"), share=28),
    )
    rows = [
        (
            chosen(tr, "crisis.watch.kind", row.kind),
            row.text,
            row.owner,
            chosen(tr, "crisis.watch.cadence", row.cadence),
            day_of(tr, row.last_seen_on, brief.today, weekday=False),
            row.note,
        )
        for row in found
    ]
    summary = tr("briefing.crisis.watch", count=len(rows))
    return _titled(tr("crisis.watch"), table(columns, rows, summary))


def rumours(brief: Brief) -> tuple[Block, ...]:
    """Return what goes round, whether it is true, and what we know."""
    tr, found = brief.tr, brief.meetup.crisis.rumours
    columns = (
        Column(title=tr("crisis.rumours.claim"), share=26),
        Column(title=tr("crisis.rumours.seen_on"), share=14),
        Column(title=tr("crisis.rumours.source"), share=16),
        Column(title=tr("crisis.rumours.verdict"), share=12, align="centre"),
        Column(title=tr("crisis.rumours.fact"), share=32),
    )
    rows = [
        (
            row.claim,
            together(
                day_of(tr, row.seen_on, brief.today, weekday=False),
                clock(tr, row.seen_at) if row.seen_at else "",
                by=" ",
            ),
            row.source,
            chosen(tr, "crisis.rumours.verdict", row.verdict),
            together(row.fact, row.spread, by="\n"),
        )
        for row in found
    ]
    unchecked = sum(row.verdict == "unchecked" for row in found)
    summary = tr("briefing.crisis.rumours", all=len(rows), unchecked=unchecked)
    return _titled(tr("crisis.rumours"), table(columns, rows, summary))


def risks(brief: Brief) -> tuple[Block, ...]:
    """Return why it might have backfired, and what prevents it."""
    tr, found = brief.tr, brief.meetup.crisis.risks
    columns = (
        Column(title=tr("briefing.crisis.because"), share=42),
        Column(title=tr("crisis.risks.prevention"), share=42),
        Column(title=tr("crisis.risks.owner"), share=16),
    )
    rows = [(row.text, row.prevention, row.owner) for row in found]
    prevented = sum(bool(row.prevention) for row in found)
    summary = tr("briefing.crisis.risks", all=len(rows), prevented=prevented)
    return _titled(tr("crisis.risks"), table(columns, rows, summary))


def helpers(brief: Brief) -> tuple[Block, ...]:
    """Return whom to ask for help; numbers only if contacts are not hidden."""
    tr, found = brief.tr, brief.meetup.crisis.helpers
    columns = (
        Column(title=tr("crisis.helpers.kind"), share=18),
        Column(title=tr("crisis.helpers.name"), share=24),
        Column(title=tr("crisis.helpers.phone"), share=20),
        Column(title=tr("crisis.helpers.note"), share=38),
    )
    rows = [
        (
            chosen(tr, "crisis.helpers.kind", row.kind),
            row.name,
            "" if brief.options.hide_contacts else row.phone,
            row.note,
        )
        for row in found
    ]
    summary = tr("briefing.crisis.helpers", count=len(rows))
    return _titled(tr("crisis.helpers"), table(columns, rows, summary))


def _titled(title: str, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the blocks below a small head; nothing without blocks."""
    found = tuple(blocks)
    return (head(title), *found) if found else ()
