"""The listening check: who asked for the meetup, the five answers, the decision."""

from meetupdesk.briefing.blocks import Block, Callout, Column, Line, Open
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.shapes import facts, passage, section_head, table
from meetupdesk.briefing.content.words import (
    chosen,
    counted,
    day_of,
    together,
    undecided,
)
from meetupdesk.i18n import Translator
from meetupdesk.meetup.facts.days import lead_time
from meetupdesk.meetup.facts.gate import suggested_decision
from meetupdesk.meetup.model.listening import Answer


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the section; it is never left out."""
    tr, listening = brief.tr, brief.meetup.listening
    days = lead_time(brief.meetup)
    answered = sum(row.answer != "unanswered" for row in listening.answers)
    ready = sum(row.answer == "yes" for row in listening.answers)
    return (
        section_head(tr, "listening"),
        *facts(
            (tr("briefing.listening.asked_by"), listening.asked_by),
            (tr("briefing.listening.asked_on"), day_of(tr, listening.asked_on)),
            (tr("briefing.listening.wanted_by"), day_of(tr, listening.wanted_by)),
            (tr("listening.motive"), chosen(tr, "listening.motive", listening.motive)),
            (
                tr("briefing.listening.lead_time"),
                "" if days is None or days < 0 else counted(tr, "days", days),
            ),
            columns=3,
        ),
        *table(
            _columns(tr),
            [_row(brief, row) for row in listening.answers],
            tr(
                "briefing.listening.summary",
                all=len(listening.answers),
                answered=answered,
                ready=ready,
            ),
            marks={
                (at, 1): "warn"
                for at, row in enumerate(listening.answers)
                if row.answer == "not_yet"
            },
        ),
        _decision(brief),
        *passage(tr("schedule.training_waiver"), brief.meetup.schedule.training_waiver),
    )


def _columns(tr: Translator) -> tuple[Column, ...]:
    return (
        Column(title=tr("listening.answers"), share=34),
        Column(title=tr("listening.answers.answer"), share=16),
        Column(title=tr("briefing.evidence"), share=34),
        Column(title=tr("briefing.listening.by_on"), share=16),
    )


def _row(brief: Brief, answer: Answer) -> tuple[Line, ...]:
    tr = brief.tr
    words = chosen(tr, "listening.answers.answer", answer.answer)
    given: Line = (Open(words),) if answer.answer == "unanswered" else words
    question = chosen(tr, "listening.answers", answer.id)
    return (
        question,
        given,
        answer.evidence,
        together(answer.by, day_of(tr, answer.on, brief.today, weekday=False)),
    )


def _decision(brief: Brief) -> Callout:
    tr, listening = brief.tr, brief.meetup.listening
    suggested = suggested_decision(listening)
    differs = listening.decision not in ("undecided", suggested)
    advice = tr(
        "briefing.listening.suggested", decision=chosen(tr, "listening.decision", suggested)
    )
    taken = together(
        chosen(tr, "listening.decision", listening.decision),
        listening.decided_by,
        day_of(tr, listening.decided_on),
    )
    is_open = listening.decision == "undecided"
    return Callout(
        kind="decision",
        label=tr("listening.decision"),
        sentence=undecided(tr) if is_open else taken,
        text=together(listening.reason, advice if differs or is_open else "", by="\n"),
    )
