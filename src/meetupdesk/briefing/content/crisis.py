"""If it goes wrong: whom to call, what to do, what to say first."""

from meetupdesk.briefing.blocks import Block, Callout, Line, Open, Paragraph
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.crisis_tables import (
    checks,
    helpers,
    levels,
    risks,
    rumours,
    watch,
)
from meetupdesk.briefing.content.shapes import facts, head, passage, section_head
from meetupdesk.briefing.content.words import counted, day_of, undecided


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the section; it is never left out, because a missing contact must show."""
    tr, crisis = brief.tr, brief.meetup.crisis
    statement = (
        Paragraph(text=crisis.first_statement, style="statement")
        if crisis.first_statement
        else None
    )
    return (
        section_head(tr, "crisis"),
        contact(brief),
        *levels(brief),
        *((head(tr("crisis.first_statement")), statement) if statement else ()),
        *passage(tr("crisis.stop_list"), crisis.stop_list),
        *passage(tr("crisis.postpone"), crisis.postpone),
        *passage(tr("crisis.aftercare"), crisis.aftercare),
        *checks(brief),
        *watch(brief),
        *rumours(brief),
        *risks(brief),
        *helpers(brief),
        *_last_drill(brief),
    )


def contact(brief: Brief) -> Callout:
    """Return who picks up at any hour and who stands in, with their duty numbers."""
    tr, crisis = brief.tr, brief.meetup.crisis
    deputy: Line = ""
    if crisis.deputy_name or crisis.deputy_phone:
        words = " ".join(part for part in (crisis.deputy_name, crisis.deputy_phone) if part)
        deputy = (f"{tr('crisis.deputy_name')}: ", words)
    return Callout(
        kind="warning",
        label=tr("crisis.contact_name"),
        sentence=_sentence(brief),
        text=deputy,
    )


def _sentence(brief: Brief) -> Line:
    tr, crisis = brief.tr, brief.meetup.crisis
    if not crisis.contact_name and not crisis.contact_phone:
        return undecided(tr)
    name = crisis.contact_name or undecided(tr)[0]
    phone = crisis.contact_phone or Open(tr("briefing.crisis.no_phone"))
    return (name, " ", phone)


def _last_drill(brief: Brief) -> tuple[Block, ...]:
    tr = brief.tr
    drills = [row for row in brief.meetup.crisis.drills if row.day and row.day <= brief.today]
    if not drills:
        return ()
    last = max(drills, key=lambda row: row.day or brief.today)
    minutes = "" if last.minutes is None else counted(tr, "minutes", last.minutes)
    return (
        head(tr("briefing.crisis.last_drill")),
        *facts(
            (tr("crisis.drills.day"), day_of(tr, last.day)),
            (tr("crisis.drills.minutes"), minutes),
            (tr("crisis.drills.scenario"), last.scenario),
            (tr("crisis.drills.lessons"), last.lessons),
            columns=2,
        ),
    )
