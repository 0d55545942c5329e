"""From the meetup to a document of blocks: every decision of what is printed is made here.

One module a section. A section is a function of the ``Brief`` that returns blocks, or nothing,
which leaves it out; ``carries`` says for the export log whose data stand in it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from meetupdesk.briefing.blocks import (
    Block,
    Carries,
    Document,
    Heading,
    KeyMessage,
    Options,
    Paragraph,
)
from meetupdesk.briefing.content import (
    after,
    agency_brief,
    appendix,
    cards,
    cover,
    crisis,
    donts,
    goals,
    hold_memo,
    legal,
    lessons,
    listening,
    matches,
    messages,
    one_page,
    people,
    place,
    principles,
    public,
    questions,
    reply_letter,
    report,
    roles,
    run_sheet,
    speaker_cards,
    summary,
    timeline,
)
from meetupdesk.briefing.content.alias import (
    aliases,
    contact_data,
    guest_names,
    replaced,
    under_alias,
)
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.presence import (
    all_carried,
    problems_left,
    without_left_out,
)
from meetupdesk.briefing.content.words import chosen, day_of, together
from meetupdesk.i18n import Translator
from meetupdesk.meetup.checks import open_problems
from meetupdesk.meetup.checks.problem import Problem
from meetupdesk.meetup.checks.readiness import readiness
from meetupdesk.meetup.facts.contact import entries_by_person
from meetupdesk.meetup.facts.draft import is_draft
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.model import Meetup


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a variant: its key, its blocks, and whose data are in it if anybody's."""

    key: str
    blocks: Callable[[Brief], tuple[Block, ...]]
    carries: Callable[[Brief], Carries] | None = None


VARIANTS: Mapping[str, tuple[Section, ...]] = {
    "full": (
        Section("cover", cover.blocks),
        Section("summary", summary.blocks),
        Section("listening", listening.blocks),
        Section("goals", goals.blocks),
        Section("principles", principles.blocks),
        Section("timeline", timeline.blocks),
        Section("people", people.blocks, people.carries),
        Section("matches", matches.blocks, matches.carries),
        Section("cards", cards.blocks, cards.carries),
        Section("messages", messages.blocks),
        Section("donts", donts.blocks),
        Section("questions", questions.blocks),
        Section("run_sheet", run_sheet.blocks),
        Section("roles", roles.blocks, roles.carries),
        Section("place", place.blocks),
        Section("legal", legal.blocks, legal.carries),
        Section("crisis", crisis.blocks),
        Section("after", after.blocks, after.carries),
        Section("lessons", lessons.blocks),
        Section("appendix", appendix.blocks, appendix.carries),
    ),
    "one_page": (Section("one_page", one_page.blocks, one_page.carries),),
    "speaker_card": (Section("speaker_card", speaker_cards.blocks, speaker_cards.carries),),
    "public": (Section("public", public.blocks),),
    "agency_brief": (Section("agency_brief", agency_brief.blocks),),
    "reply_letter": (Section("reply_letter", reply_letter.blocks),),
    "report": (Section("report", report.blocks),),
    "hold_memo": (Section("hold_memo", hold_memo.blocks),),
}
"""The sections each variant prints, in order."""

WHOLE = tuple(name for name in VARIANTS if name != "full")  # ``options.sections`` does not cut it
TO_OUTSIDERS = ("public", "reply_letter")  # without classification and edition
FIT = {"one_page": 1, "speaker_card": 2}  # most pages; of the cards, for each speaker


def document(
    meetup: Meetup,
    tr: Translator,
    options: Options,
    *,
    today: date,
    problems: tuple[Problem, ...],
    limits: Limits,
) -> Document:
    """Return the document of a variant, in the translator's language.

    ``problems`` are all that the rules found; dismissed ones count for readiness but are not
    printed. Raises KeyError for a variant that is not known.
    """
    brief = _brief(meetup, tr, options, today=today, problems=problems, limits=limits)
    sections = [
        (section, section.blocks(brief))
        for section in VARIANTS[options.variant]
        if _is_wanted(section, options)
    ]
    written = Document(
        title=one_page.title_of(brief),
        subtitle=_subtitle(brief),
        language=tr.language,
        paper="A5" if options.variant == "speaker_card" else "A4",
        organisation=_sender(brief),
        subject=tr(f"briefing.variant.{options.variant}"),
        marking=_marking(brief),
        draft=tr("word.draft") if options.draft or is_draft(meetup) else "",
        footer=_footer(brief),
        page_label=tr("word.page", page="{page}", pages="{pages}"),
        blocks=_well_formed(brief, [block for _, found in sections for block in found]),
        rest=tr("briefing.rest"),
        fit=FIT.get(options.variant),
        large=options.large,
        carries=all_carried(
            section.carries(brief) for section, found in sections if found and section.carries
        ),
    )
    return replaced(written, _other_names(meetup, tr, options))


def file_stem(meetup: Meetup, tr: Translator, options: Options, today: date) -> str:
    """Return the file's name without its ending; the caller makes it safe for the disk."""
    overview = meetup.overview
    title = overview.title or chosen(tr, "overview.format", overview.format)
    if options.alias:
        title = replaced(title, aliases(meetup, tr))
    return f"{title}_{tr(f'briefing.file.{options.variant}')}_{today:%Y%m%d}"


def _brief(
    meetup: Meetup,
    tr: Translator,
    options: Options,
    *,
    today: date,
    problems: tuple[Problem, ...],
    limits: Limits,
) -> Brief:
    named = under_alias(meetup, tr) if options.alias else meetup
    present = without_left_out(named, today)
    return Brief(
        meetup=present,
        tr=tr,
        options=options,
        today=today,
        problems=problems_left(open_problems(problems, meetup), before=named, after=present),
        readiness=readiness(meetup, problems, today, limits),
        limits=limits,
        entries=entries_by_person(present, today),
    )


def _is_wanted(section: Section, options: Options) -> bool:
    whole = options.variant in WHOLE
    return whole or options.sections is None or section.key in options.sections


def _other_names(meetup: Meetup, tr: Translator, options: Options) -> dict[str, str]:
    """Return what may not stand in any text, and what stands there instead."""
    found = contact_data(meetup, tr)
    if options.variant in ("reply_letter", "report"):
        found |= guest_names(meetup, tr)
    return found | (aliases(meetup, tr) if options.alias else {})


def _subtitle(brief: Brief) -> str:
    if brief.options.variant != "speaker_card":
        return one_page.subtitle_of(brief)
    return together(brief.tr("briefing.variant.speaker_card"), one_page.days_line(brief))


def _sender(brief: Brief) -> str:
    overview = brief.meetup.overview
    return together(overview.organisation, overview.host_unit, by="  ")


def _marking(brief: Brief) -> str:
    """Return the classification in words; what is written to outsiders carries none."""
    classification = brief.meetup.overview.classification
    if brief.options.variant in TO_OUTSIDERS or classification == "public":
        return ""
    return chosen(brief.tr, "overview.classification", classification)


def _footer(brief: Brief) -> str:
    tr, edition = brief.tr, brief.meetup.overview.edition
    day = tr("briefing.footer", day=day_of(tr, brief.today, weekday=False))
    numbered = edition and brief.options.variant not in TO_OUTSIDERS
    return together(day, tr("word.edition", number=edition) if numbered else "")


def _well_formed(brief: Brief, blocks: list[Block]) -> tuple[Block, ...]:
    """Return the blocks with one heading of level 1 in front and one key message at most."""
    titled = any(isinstance(block, Heading) and block.level == 1 for block in blocks)
    front = () if titled else (Heading(text=one_page.title_of(brief), level=1),)
    found: list[Block] = [*front]
    said = False
    for block in blocks:
        if isinstance(block, KeyMessage) and said:
            found.append(Paragraph(text=block.sentence, style="quote"))
        else:
            found.append(block)
        said = said or one_page.is_key_message(block)
    return tuple(found)
