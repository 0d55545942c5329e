"""The day in minutes, one run sheet a session."""

from meetupdesk.briefing.blocks import Block, Column, Line, Lines, Shares
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.shapes import facts, head, section_head, table
from meetupdesk.briefing.content.words import (
    DASH,
    chosen,
    day_of,
    hours,
    undecided,
)
from meetupdesk.dates import clock
from meetupdesk.i18n import Translator
from meetupdesk.meetup.facts.run_sheet import RunSheet, TimedSlot, run_sheets
from meetupdesk.meetup.model.schedule import Slot

FOR_NOTES = 4  # empty lines below each sheet


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the sheets of the sessions that have slots; left out if none has."""
    sheets = [sheet for sheet in run_sheets(brief.meetup) if sheet.slots]
    if not sheets:
        return ()
    found = (block for sheet in sheets for block in _sheet(brief, sheet))
    return (section_head(brief.tr, "run_sheet"), *found)


def time_of(tr: Translator, timed: TimedSlot) -> str:
    """Return when a slot begins and ends; nothing while that is unknown."""
    if timed.starts is None or timed.ends is None:
        return ""
    return f"{clock(tr, timed.starts)}{DASH}{clock(tr, timed.ends)}"


def shares(tr: Translator, sheet: RunSheet) -> tuple[Shares, ...]:
    """Return how the minutes are shared by listening, talking and telling; nothing for none."""
    modes = {"listen": sheet.listen, "talk": sheet.talk, "tell": sheet.tell}
    if not any(modes.values()):
        return ()
    parts = tuple((chosen(tr, "schedule.slots.mode", mode), n) for mode, n in modes.items() if n)
    alt = tr("briefing.run_sheet.alt", listening=sheet.listening, telling=sheet.telling)
    return (Shares(parts=parts, alt=alt),)


def _sheet(brief: Brief, sheet: RunSheet) -> tuple[Block, ...]:
    tr, session = brief.tr, sheet.session
    many = len(brief.meetup.schedule.sessions) > 1
    columns = (
        Column(title=tr("briefing.time"), share=13),
        Column(title=tr("briefing.minutes"), share=7, align="right"),
        Column(title=tr("schedule.slots.title"), share=28),
        Column(title=tr("schedule.slots.mode"), share=9, align="centre"),
        Column(title=tr("schedule.slots.theme"), share=14),
        Column(title=tr("schedule.slots.speaker"), share=13),
        Column(title=tr("schedule.slots.materials"), share=16),
    )
    rows = [_row(brief, timed) for timed in sheet.slots]
    return (
        *((head(session.name),) if many and session.name else ()),
        *facts(
            (tr("schedule.sessions.day"), day_of(tr, session.day) or undecided(tr)),
            (tr("briefing.time"), hours(tr, session) or undecided(tr)),
            (tr("schedule.sessions.place"), session.place or undecided(tr)),
            columns=3,
        ),
        *shares(tr, sheet),
        *table(
            columns,
            rows,
            tr(
                "briefing.run_sheet.summary",
                slots=len(rows),
                listening=sheet.listening,
                telling=sheet.telling,
            ),
            marks={(at, 0): "warn" for at, timed in enumerate(sheet.slots) if timed.clash},
        ),
        Lines(label=tr("briefing.notes"), count=FOR_NOTES),
    )


def _row(brief: Brief, timed: TimedSlot) -> tuple[Line, ...]:
    tr, slot = brief.tr, timed.slot
    times = time_of(tr, timed)
    return (
        f"{times}\n{tr('briefing.run_sheet.clash')}" if timed.clash else times,
        minutes_of(slot),
        slot.title,
        mode_of(tr, slot),
        brief.theme(slot.theme),
        slot.speaker,
        slot.materials,
    )


def mode_of(tr: Translator, slot: Slot) -> str:
    """Return whether a slot is for listening, talking or telling; nothing for a break."""
    return "" if slot.mode == "other" else chosen(tr, "schedule.slots.mode", slot.mode)


def minutes_of(slot: Slot) -> str:
    """Return the length of a slot in minutes; nothing while it is unknown."""
    return "" if slot.minutes is None else str(slot.minutes)
