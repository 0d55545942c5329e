"""Where it is, how to get there, and whom to call."""

from meetupdesk.briefing.blocks import Block, QrContact
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.shapes import facts, head, section_head
from meetupdesk.briefing.content.words import chosen, day_of, hours, together
from meetupdesk.i18n import Translator
from meetupdesk.meetup.model.overview import Overview
from meetupdesk.meetup.model.schedule import Session


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the section; left out with neither a place nor a contact."""
    sessions = brief.meetup.schedule.sessions
    many = len(sessions) > 1
    places = tuple(
        block
        for row in sessions
        if row.place or row.directions or row.coverage != "none"
        for block in _session(brief, row, many)
    )
    parts = (*places, *contact(brief))
    return (section_head(brief.tr, "place"), *parts) if parts else ()


def contact(brief: Brief) -> tuple[QrContact, ...]:
    """Return the owner's contact; nothing without one."""
    overview = brief.meetup.overview
    name = together(overview.organisation, overview.host_unit, overview.owner, by=" ")
    return contact_of(brief.tr, overview, name)


def contact_of(tr: Translator, overview: Overview, name: str) -> tuple[QrContact, ...]:
    """Return the contact under that name, as phone number or as e-mail address."""
    given = overview.owner_contact.strip()
    if not given:
        return ()
    emails = [word.strip(",;()") for word in given.split() if "@" in word]
    email = emails[0] if emails else ""
    phone = given.replace(email, "").strip(" ,;/·()") if email else given
    return (
        QrContact(
            name=name or tr("overview.owner"),
            phone=phone,
            email=email,
            note=tr("briefing.place.scan"),
            alt=tr("briefing.place.alt", name=name, contact=given),
        ),
    )


def _session(brief: Brief, session: Session, many: bool) -> tuple[Block, ...]:
    tr = brief.tr
    coverage = chosen(tr, "schedule.sessions.coverage", session.coverage)
    title = together(session.name, day_of(tr, session.day), hours(tr, session))
    filmed = together(coverage, session.coverage_by)
    return (
        *((head(title),) if many and title else ()),
        *facts(
            (tr("schedule.sessions.place"), session.place),
            (tr("schedule.sessions.directions"), session.directions),
            (tr("schedule.sessions.coverage"), filmed if session.coverage != "none" else ""),
            columns=2,
        ),
    )
