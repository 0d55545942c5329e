"""Phases and training: when what happens, and what the team said."""

from datetime import date, timedelta

from meetupdesk.briefing.blocks import Bar, Block, Column, Line, Timeline
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.shapes import head, section_head, table
from meetupdesk.briefing.content.words import (
    chosen,
    day_of,
    stretch_of,
    together,
)
from meetupdesk.meetup.facts.phases import phase_state
from meetupdesk.meetup.model.schedule import Phase, TrainingPart

GOES_ON = timedelta(days=13)  # how far an open-ended phase is drawn behind the last day


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the section; left out while no phase and no part of the training has a day."""
    dated = [row for row in brief.meetup.schedule.training if row.day]
    phases = chart(brief)
    if not dated and not phases:
        return ()
    return (section_head(brief.tr, "timeline"), *phases, *_training(brief))


def chart(brief: Brief) -> tuple[Timeline, ...]:
    """Return the phases as bars; nothing while none has a day."""
    dated = [row for row in brief.meetup.schedule.phases if row.starts or row.ends]
    bars = tuple(_bar(brief, row) for row in dated)
    if not bars:
        return ()
    first = min(bar.starts for bar in bars)
    last = max(bar.ends or bar.starts + GOES_ON for bar in bars)
    today = brief.today if first <= brief.today <= last else None
    return (Timeline(first=first, last=last, bars=bars, today=today, alt=_alt(brief, dated)),)


def _bar(brief: Brief, phase: Phase) -> Bar:
    starts, ends = _days(phase)
    late = phase_state(phase, brief.today) == "late"
    days_late = (brief.today - ends).days if late and ends else 0
    words = stretch_of(brief.tr, starts, ends)
    kind = "event" if phase.kind == "meetup" else "work" if ends else "goes_on"
    return Bar(
        label=phase.name,
        starts=starts,
        ends=ends,
        kind=kind,  # type: ignore[arg-type]  # one of the three literals
        note=together(words, brief.tr("briefing.late", count=days_late) if days_late else ""),
        late=bool(days_late),
    )


def _days(phase: Phase) -> tuple[date, date | None]:
    """Return first and last day, the right way round; no last day if it goes on."""
    first = phase.starts or phase.ends
    assert first is not None
    if phase.ends is None and phase.kind != "relation":
        return first, first
    return (first, phase.ends) if not phase.ends or phase.ends >= first else (phase.ends, first)


def _alt(brief: Brief, phases: list[Phase]) -> str:
    """Return all phases with their days and states, for who cannot see the bars."""
    parts = []
    for phase in phases:
        starts, ends = _days(phase)
        state = chosen(brief.tr, "schedule.phases.state", phase_state(phase, brief.today))
        parts.append(f"{phase.name} {stretch_of(brief.tr, starts, ends)} ({state})")
    return brief.tr("briefing.timeline.alt", phases=", ".join(parts))


def _training(brief: Brief) -> tuple[Block, ...]:
    tr, parts = brief.tr, brief.meetup.schedule.training
    done = sum(row.done for row in parts)
    columns = (
        Column(title=tr("schedule.training.title"), share=28),
        Column(title=tr("schedule.training.day"), share=16),
        Column(title=tr("schedule.training.trainer"), share=14),
        Column(title=tr("briefing.state"), share=10, align="centre"),
        Column(title=tr("schedule.training.outcome"), share=32),
    )
    words = tr("briefing.training.summary", all=len(parts), done=done)
    rows = [_row(brief, row) for row in parts]
    found = table(columns, rows, words)
    return (head(tr("schedule.training")), *found) if found else ()


def _row(brief: Brief, part: TrainingPart) -> tuple[Line, ...]:
    tr = brief.tr
    if part.done:
        state = tr("schedule.training.done")
    elif part.day and part.day < brief.today:
        state = tr("briefing.late", count=(brief.today - part.day).days)
    else:
        state = ""
    return (
        part.title,
        day_of(tr, part.day, brief.today),
        part.trainer,
        state,
        part.outcome,
    )
