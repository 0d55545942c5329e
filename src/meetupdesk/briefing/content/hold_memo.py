"""The hold memo: why this meetup is not held now, for whoever asked for it.

Not holding it is a decision like another, and is told as one: who decided, the reasons, the five
answers, where the effort goes instead, and what would have to change.
"""

from meetupdesk.briefing.blocks import (
    Block,
    Bullets,
    Callout,
    Heading,
    KeyMessage,
    Line,
    Paragraph,
    Together,
)
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.listening import answers_table, reason_of
from meetupdesk.briefing.content.one_page import title_of
from meetupdesk.briefing.content.shapes import facts, head
from meetupdesk.briefing.content.words import (
    chosen,
    day_of,
    rows_of,
    stressed,
    together,
    undecided,
)
from meetupdesk.meetup.facts.gate import suggested_decision


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the whole memo."""
    tr, listening = brief.tr, brief.meetup.listening
    return (
        Heading(text=tr("briefing.hold_memo.title", title=title_of(brief)), level=1),
        *_origin(brief),
        *_decision(brief),
        _section(brief, "reasons"),
        *_reasons(brief),
        _section(brief, "instead"),
        Paragraph(text=listening.instead or undecided(tr)),
        *_way_back(brief),
        *_contact(brief),
        Together(
            blocks=(
                _section(brief, "answers"),
                Paragraph(text=_finding(brief)),
                *answers_table(brief),
            )
        ),
    )


def _section(brief: Brief, key: str) -> Heading:
    return Heading(text=brief.tr(f"briefing.hold_memo.{key}"), level=2, section=key)


def _origin(brief: Brief) -> tuple[Block, ...]:
    tr, listening = brief.tr, brief.meetup.listening
    motive = listening.motive
    return facts(
        (tr("briefing.listening.asked_by"), listening.asked_by),
        (tr("briefing.listening.asked_on"), day_of(tr, listening.asked_on)),
        (tr("briefing.listening.wanted_by"), day_of(tr, listening.wanted_by)),
        (
            tr("listening.motive"),
            "" if motive == "unknown" else chosen(tr, "listening.motive", motive),
        ),
    )


def _decision(brief: Brief) -> tuple[Block, ...]:
    """Return what was decided, and by whom; a memo made before the decision says so."""
    tr, listening = brief.tr, brief.meetup.listening
    if listening.decision != "hold":
        now = chosen(tr, "listening.decision", listening.decision)
        sentence = tr("briefing.hold_memo.other_decision", decision=now)
        return (Callout(kind="warning", label=tr("listening.decision"), sentence=sentence),)
    return (
        KeyMessage(sentence=tr("briefing.hold_memo.sentence"), note=tr("briefing.hold_memo.why")),
        *facts(
            (tr("listening.decided_by"), listening.decided_by or undecided(tr)),
            (tr("listening.decided_on"), day_of(tr, listening.decided_on) or undecided(tr)),
            columns=2,
        ),
    )


def _reasons(brief: Brief) -> tuple[Block, ...]:
    """Return the written reason, and what the answers suggested if it was something else."""
    tr, listening = brief.tr, brief.meetup.listening
    suggested = suggested_decision(listening)
    found: list[Block] = [Paragraph(text=reason_of(brief))]
    if listening.decision not in (suggested, "undecided"):
        decision = chosen(tr, "listening.decision", suggested)
        found.append(
            Paragraph(text=tr("briefing.listening.suggested", decision=decision), style="small")
        )
    return tuple(found)


def _finding(brief: Brief) -> Line:
    answers = brief.meetup.listening.answers
    waiting = sum(row.answer == "not_yet" for row in answers)
    unanswered = sum(row.answer == "unanswered" for row in answers)
    key = "waiting" if waiting else "unanswered" if unanswered else "all_answered"
    count = waiting or unanswered
    return stressed(brief.tr, f"briefing.hold_memo.{key}", all=len(answers), count=count)


def _way_back(brief: Brief) -> tuple[Block, ...]:
    """Return the questions that are not answered with yes, as what to come back to."""
    tr = brief.tr
    items = tuple(
        chosen(tr, "listening.answers", row.id)
        for row in brief.meetup.listening.answers
        if row.answer in ("not_yet", "unanswered")
    )
    if not items:
        return ()
    words = Paragraph(text=tr("briefing.hold_memo.way_back_text"))
    return (
        Together(
            blocks=(
                _section(brief, "way_back"),
                words,
                Bullets(items=items, kind="box"),
            )
        ),
    )


def _contact(brief: Brief) -> tuple[Block, ...]:
    tr, overview = brief.tr, brief.meetup.overview
    contact = ", ".join(rows_of(overview.owner_contact))
    found = facts(
        (tr("briefing.host"), together(overview.host_unit, overview.owner)),
        (tr("overview.owner_contact"), contact),
        columns=2,
    )
    return (head(tr("briefing.hold_memo.contact")), *found) if found else ()
