"""The reply letter: what was heard at the meetup, and what becomes of each opinion.

One letter for all guests alike. It names none of them, not even who said what, and asks for
nothing; an opinion that was not adopted stands in it with its reason.
"""

from meetupdesk.briefing.blocks import Block, Callout, Heading, Line, Paragraph, Point, Points
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.one_page import title_of
from meetupdesk.briefing.content.shapes import facts
from meetupdesk.briefing.content.words import day_of, days_of, rows_of, together, undecided
from meetupdesk.meetup.facts.days import dated_sessions
from meetupdesk.meetup.model.follow_ups import FollowUp

SAID = ("adopted", "partly", "not_adopted")  # decisions; another one is still under review
DECLINED = ("partly", "not_adopted")  # decisions that need a reason


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the whole letter."""
    tr = brief.tr
    opening = brief.meetup.follow_ups.reply_opening
    return (
        Heading(text=tr("briefing.reply_letter.title", title=title_of(brief)), level=1),
        *_masthead(brief),
        Paragraph(text=opening or undecided(tr)),
        _section(brief, "opinions"),
        *_opinions(brief),
        *_afterwards(brief),
        *_contact(brief),
        Paragraph(text=tr("briefing.reply_letter.thanks")),
    )


def _section(brief: Brief, key: str) -> Heading:
    return Heading(text=brief.tr(f"briefing.reply_letter.{key}"), level=2, section=key)


def _masthead(brief: Brief) -> tuple[Block, ...]:
    tr, overview = brief.tr, brief.meetup.overview
    held = [row.day for row in dated_sessions(brief.meetup) if row.day and row.day <= brief.today]
    return facts(
        (tr("briefing.reply_letter.met"), days_of(tr, held)),
        (
            tr("briefing.reply_letter.sender"),
            together(overview.organisation, overview.host_unit, by=" "),
        ),
        (tr("briefing.reply_letter.written"), day_of(tr, brief.today)),
        columns=3,
    )


def _opinions(brief: Brief) -> tuple[Block, ...]:
    """Return each opinion with what becomes of it; a letter without any says so."""
    tr = brief.tr
    opinions = [
        row for row in brief.meetup.follow_ups.items if row.kind == "opinion" and row.text.strip()
    ]
    if not opinions:
        nothing = tr("briefing.reply_letter.nothing")
        return (
            Callout(kind="warning", label=tr("follow_ups.items.kind.opinion"), sentence=nothing),
        )
    points = (
        Point(
            head=tr("briefing.quoted", text=row.text),
            text=_decision(brief, row),
            more=_more(brief, row),
        )
        for row in opinions
    )
    return (Points(items=tuple(points)),)


def _decision(brief: Brief, opinion: FollowUp) -> str:
    decision = opinion.decision if opinion.decision in SAID else "under_review"
    return brief.tr(f"briefing.reply_letter.decision.{decision}")


def _more(brief: Brief, opinion: FollowUp) -> tuple[Line, ...]:
    """Return the reason, the answer and the day; a missing reason shows as a gap."""
    tr = brief.tr
    reason: Line = ""
    if opinion.reason:
        reason = tr("briefing.reply_letter.reason", reason=opinion.reason)
    elif opinion.decision in DECLINED:
        reason = (tr("briefing.reply_letter.no_reason"), " ", *undecided(tr))
    return tuple(line for line in (reason, *rows_of(opinion.answer), _day(brief, opinion)) if line)


def _day(brief: Brief, opinion: FollowUp) -> Line:
    """Return when it was or will be done; what is not decided has a day for deciding it."""
    tr, decision = brief.tr, opinion.decision
    if decision == "not_adopted":
        return ""
    if decision in SAID:
        day, key = opinion.done_on or opinion.due, "done" if opinion.done_on else "will_be_done"
        said = day_of(tr, day)
        return tr(f"briefing.reply_letter.{key}", day=said) if said else ""
    said = day_of(tr, opinion.due)
    if said:
        return tr("briefing.reply_letter.will_be_decided", day=said)
    return (tr("briefing.reply_letter.no_day"), " ", *undecided(tr))


def _afterwards(brief: Brief) -> tuple[Block, ...]:
    """Return whether the relation goes on; nothing while that is not decided."""
    plan = brief.meetup.follow_ups.relation_plan
    if plan not in ("continue", "end"):
        return ()
    text = brief.tr(f"briefing.reply_letter.relation.{plan}")
    return (_section(brief, "afterwards"), Paragraph(text=text))


def _contact(brief: Brief) -> tuple[Block, ...]:
    tr, overview = brief.tr, brief.meetup.overview
    found = facts(
        (tr("briefing.host"), together(overview.host_unit, overview.owner)),
        (tr("overview.owner_contact"), ", ".join(rows_of(overview.owner_contact))),
        columns=2,
    )
    return (_section(brief, "contact"), *found) if found else ()
