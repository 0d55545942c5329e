"""Personal data and the rules on gifts: counts, notices, what is given. No legal advice."""

from datetime import timedelta

from meetupdesk.briefing.blocks import Block, Bullets, Carries, Column, Line, Paragraph, Together
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.presence import carried
from meetupdesk.briefing.content.shapes import Warned, facts, head, passage, section_head, table
from meetupdesk.briefing.content.words import chosen, counted, day_of
from meetupdesk.meetup.facts.benefits import limits_used, verdicts
from meetupdesk.meetup.limit_words import rule_words
from meetupdesk.meetup.model.privacy import Benefit

SOON = timedelta(days=30)  # within which somebody's data are due for destruction


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the section; it is never left out."""
    tr, privacy = brief.tr, brief.meetup.privacy
    local = brief.meetup.overview.organisation_kind == "local_government"
    same = tr("word.yes") if privacy.same_for_all else ""
    return (
        section_head(tr, "legal"),
        *_counts(brief),
        *passage(tr("privacy.filming_notice"), privacy.filming_notice),
        *passage(tr("privacy.disclosure_note"), privacy.disclosure_note),
        *_benefits(brief),
        Together(
            blocks=(
                *facts(
                    (tr("privacy.approval"), privacy.approval),
                    (tr("privacy.same_for_all"), same if privacy.benefits else ""),
                    columns=2,
                ),
                *passage(tr("privacy.election_check"), privacy.election_check if local else ""),
                Paragraph(text=not_advice(brief), style="caption"),
            )
        ),
    )


def carries(brief: Brief) -> Carries:
    """Return the people to whom something is given by name."""
    named = {row.person for row in brief.meetup.privacy.benefits}
    people = tuple(person for person in brief.meetup.people if person.id in named)
    return carried(people, "people.handle", "privacy.benefits.name", "privacy.benefits.value")


def _counts(brief: Brief) -> tuple[Block, ...]:
    tr, people = brief.tr, brief.meetup.people
    if not people:
        return ()
    due = [row for row in people if row.destroy_on and row.destroy_on <= brief.today + SOON]
    found = {
        "briefing.legal.people": len(people),
        "briefing.legal.no_basis": sum(row.basis == "unset" for row in people),
        "briefing.legal.no_source": sum(not row.source for row in people),
        "briefing.legal.due": len(due),
    }
    pairs = ((tr(key), counted(tr, "people", number)) for key, number in found.items())
    return facts(*pairs)


def _benefits(brief: Brief) -> tuple[Block, ...]:
    tr, benefits = brief.tr, brief.meetup.privacy.benefits
    judged = verdicts(brief.meetup, brief.limits)
    columns = (
        Column(title=tr("privacy.benefits.name"), share=24),
        Column(title=tr("privacy.benefits.kind"), share=16),
        Column(title=tr("briefing.legal.for_whom"), share=18),
        Column(title=tr("privacy.benefits.day"), share=14),
        Column(title=tr("briefing.legal.value"), share=14, align="right"),
        Column(title=tr("briefing.legal.verdict"), share=14, align="centre"),
    )
    rows = [_row(brief, row, judged[row.id]) for row in benefits]
    check = sum(judged[row.id] in ("check", "over") for row in benefits)
    summary = tr("briefing.legal.summary", all=len(rows), check=check)
    marks: dict[tuple[int, int], Warned] = {
        (at, 5): "warn" for at, row in enumerate(benefits) if judged[row.id] == "over"
    }
    found = table(columns, rows, summary, marks=marks)
    return (head(tr("privacy.benefits")), *found, *_limits(brief)) if found else ()


def _limits(brief: Brief) -> tuple[Block, ...]:
    """Return the rules behind the verdicts; those that somebody changed say so."""
    tr = brief.tr
    used = limits_used(brief.meetup, brief.limits)
    if not used:
        return ()
    items = tuple(rule_words(rule, tr, brief.today) for rule in used)
    return (Together(blocks=(head(tr("briefing.legal.limits")), Bullets(items=items))),)


def _row(brief: Brief, benefit: Benefit, verdict: str) -> tuple[Line, ...]:
    tr = brief.tr
    value = "" if benefit.value is None else tr("word.amount", amount=benefit.value)
    return (
        benefit.name,
        chosen(tr, "privacy.benefits.kind", benefit.kind),
        brief.handle(benefit.person) or tr("briefing.legal.every_guest"),
        day_of(tr, benefit.day, brief.today),
        value,
        tr(f"privacy.benefits.verdict.{verdict}"),
    )


def not_advice(brief: Brief) -> str:
    """Return that this is no legal advice, with the day on which the rules were checked."""
    if not brief.limits.rules:
        return brief.tr("briefing.legal.no_rules")
    day = day_of(brief.tr, brief.limits.checked_on, weekday=False)
    return brief.tr("briefing.legal.not_advice", day=day)
