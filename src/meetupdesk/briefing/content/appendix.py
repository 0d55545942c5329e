"""Not ready yet: all open items of the coach, the team's own judgement, the sign-off."""

from meetupdesk.briefing.blocks import Block, Carries, Column
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.coach import carried_by, figures, open_items, title_of
from meetupdesk.briefing.content.cover import sign_off
from meetupdesk.briefing.content.shapes import Warned, facts, head, section_head, table
from meetupdesk.briefing.content.words import chosen, counted

JUDGED = ("knowledge", "openness", "will")


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the section; left out with nothing open, nothing judged and nobody to sign."""
    parts = (
        *_open(brief),
        *_judgement(brief),
        *_sign_off(brief),
    )
    return (section_head(brief.tr, "appendix"), *parts) if parts else ()


def carries(brief: Brief) -> Carries:
    """Return the people whom a title may name."""
    return carried_by(brief, open_items(brief))


def _open(brief: Brief) -> tuple[Block, ...]:
    tr, found = brief.tr, open_items(brief)
    columns = (
        Column(title=tr("briefing.appendix.severity"), share=10, align="centre"),
        Column(title=tr("briefing.appendix.what"), share=56),
        Column(title=tr("briefing.appendix.where"), share=22),
        Column(title=tr("briefing.appendix.minutes"), share=12, align="right"),
    )
    rows = [
        (
            tr(f"coach.severity.{row.severity}"),
            title_of(brief, row),
            tr(f"section.{row.section}"),
            counted(tr, "minutes", row.minutes),
        )
        for row in found
    ]
    blockers = sum(row.severity == "blocker" for row in found)
    summary = tr("briefing.appendix.summary", all=len(rows), blockers=blockers)
    marks: dict[tuple[int, int], Warned] = {
        (at, 0): "warn" for at, row in enumerate(found) if row.severity == "blocker"
    }
    listed = table(columns, rows, summary, row_header=False, marks=marks)
    return (*facts(*figures(brief), columns=2), *listed) if listed else ()


def _judgement(brief: Brief) -> tuple[Block, ...]:
    tr, schedule = brief.tr, brief.meetup.schedule
    words = {name: getattr(schedule, name) for name in JUDGED}
    judged = facts(
        *(
            (tr(f"schedule.{name}"), chosen(tr, f"schedule.{name}", code))
            for name, code in words.items()
            if code != "unset"
        ),
        columns=3,
    )
    return (head(tr("briefing.appendix.judgement")), *judged) if judged else ()


def _sign_off(brief: Brief) -> tuple[Block, ...]:
    """Return the sign-off unless it stands on the front page."""
    found = () if brief.options.front_page else sign_off(brief)
    return (head(brief.tr("overview.approvals")), *found) if found else ()
