"""The listening check: who asked for the meetup, the five answers, the decision."""

from meetupdesk.briefing.blocks import Block, Callout, Column, Line, Open
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.shapes import facts, passage, section_head, table
from meetupdesk.briefing.content.words import (
    below_each_other,
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
        *answers_table(brief),
        _decision(brief),
        *passage(tr("schedule.training_waiver"), brief.meetup.schedule.training_waiver),
    )


def answers_table(brief: Brief) -> tuple[Block, ...]:
    """Return the five questions, each with its answer, evidence, and who answered when."""
    tr, answers = brief.tr, brief.meetup.listening.answers
    answered = sum(row.answer != "unanswered" for row in answers)
    ready = sum(row.answer == "yes" for row in answers)
    return table(
        _columns(tr),
        [_row(brief, row) for row in answers],
        tr("briefing.listening.summary", all=len(answers), answered=answered, ready=ready),
        marks={(at, 1): "warn" for at, row in enumerate(answers) if row.answer == "not_yet"},
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
    """Return what was decided; a decision against the answers is printed with its reason."""
    tr, listening = brief.tr, brief.meetup.listening
    suggested = suggested_decision(listening)
    is_open = listening.decision == "undecided"
    differs = not is_open and listening.decision != suggested
    parts: list[Line] = [reason_of(brief)] if listening.reason or differs else []
    if differs or is_open:
        decision = chosen(tr, "listening.decision", suggested)
        parts.append(tr("briefing.listening.suggested", decision=decision))
    taken = together(
        chosen(tr, "listening.decision", listening.decision),
        listening.decided_by,
        day_of(tr, listening.decided_on),
    )
    return Callout(
        kind="decision",
        label=tr("listening.decision"),
        sentence=undecided(tr) if is_open else taken,
        text=below_each_other(parts),
    )


def reason_of(brief: Brief) -> Line:
    """Return the written reason of the decision, or that there is none yet."""
    written = brief.meetup.listening.reason
    return written or (Open(brief.tr("briefing.listening.no_reason")),)
