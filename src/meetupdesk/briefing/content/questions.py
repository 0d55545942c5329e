"""Expected questions with their answers, the hostile ones first."""

from meetupdesk.briefing.blocks import Answer, Block, Line, Paragraph, Together
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.messages import disclosure_mark
from meetupdesk.briefing.content.shapes import section_head
from meetupdesk.briefing.content.words import (
    chosen,
    day_of,
    link_to,
    stressed,
    together,
    undecided,
)
from meetupdesk.i18n import Translator
from meetupdesk.meetup.model.questions import TONES, Question

HARD = ("hostile", "awkward")


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the section; left out without questions."""
    questions = in_order(brief.meetup.questions)
    if not questions:
        return ()
    open_now = sum(not row.short_answer for row in questions)
    key = "briefing.questions.open" if open_now else "briefing.questions.all_answered"
    lead = stressed(brief.tr, key, all=len(questions), count=open_now)
    first, *others = (_answer(brief, number, row) for number, row in enumerate(questions, start=1))
    return (
        section_head(brief.tr, "questions"),
        Together(blocks=(Paragraph(text=lead), first)),
        *others,
    )


def in_order(questions: tuple[Question, ...]) -> tuple[Question, ...]:
    """Return the questions by tone, then as they were written."""
    order = {tone: at for at, tone in enumerate(TONES)}
    return tuple(sorted(questions, key=lambda row: order.get(row.tone, len(order))))


def short_answer(tr: Translator, question: Question) -> Line:
    """Return the short answer; of a hard question without one that it is to be decided."""
    return question.short_answer or (undecided(tr) if question.tone in HARD else "")


def unknown(tr: Translator, question: Question) -> str:
    """Return what to say if one does not know, with its label."""
    text = question.if_unknown
    return f"{tr('questions.if_unknown')}: {text}" if text else ""


def _answer(brief: Brief, number: int, question: Question) -> Answer:
    tr = brief.tr
    rehearsed = together(
        chosen(tr, "questions.rehearsal", question.rehearsal),
        day_of(tr, question.rehearsed_on, brief.today, weekday=False),
    )
    facts = (
        (tr("questions.owner"), question.owner),
        (tr("questions.theme"), brief.theme(question.theme)),
        (tr("questions.status"), chosen(tr, "questions.status", question.status)),
        (tr("questions.rehearsal"), rehearsed),
        (tr("questions.disclosure"), disclosure_mark(tr, question.disclosure)),
        (tr("questions.evidence"), link_to(question.evidence)),
    )
    return Answer(
        number=number,
        question=question.text,
        tone=chosen(tr, "questions.tone", question.tone),
        short=short_answer(tr, question),
        long=question.long_answer,
        unknown=unknown(tr, question),
        facts=tuple(pair for pair in facts if pair[1]),
    )
