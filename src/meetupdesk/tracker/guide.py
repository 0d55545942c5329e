"""The first sheet: what the workbook is, how to fill it in and send it back (tracker.md 2.3)."""

from collections.abc import Iterator
from dataclasses import dataclass

from meetupdesk.dates import day_words
from meetupdesk.tracker.occasion import Occasion

STEPS = ("columns", "sort", "hidden", "delete", "send")
TONES = ("red", "amber", "green", "grey")


@dataclass(frozen=True, slots=True)
class GuideLine:
    """One line: how it looks (title, fact, heading, step, tone, text), its mark and its words."""

    look: str
    words: str
    mark: str = ""


def guide_lines(occasion: Occasion) -> Iterator[GuideLine]:
    """Yield the lines of the guide from top to bottom; an empty one keeps a distance."""
    tr, profile = occasion.tr, occasion.options.profile
    yield GuideLine("title", occasion.title)
    yield GuideLine("text", tr("tracker.guide.what", profile=tr(f"tracker.profile.{profile}")))
    yield from _facts(occasion)
    if profile == "figures":
        yield GuideLine("text", "")
        yield GuideLine("text", tr("tracker.guide.figures"))
        return
    yield GuideLine("heading", tr("tracker.guide.how"))
    for number, step in enumerate(STEPS, start=1):
        words = tr(f"tracker.guide.step.{step}", owner=_owner(occasion))
        yield GuideLine("step", words, str(number))
    yield GuideLine("heading", tr("tracker.guide.colours"))
    for tone in TONES:
        yield GuideLine(tone, tr(f"tracker.guide.tone.{tone}"), tr(f"tracker.guide.sample.{tone}"))
    yield GuideLine("owner", tr("tracker.guide.tone.owner"), tr("tracker.guide.sample.owner"))
    yield GuideLine("we", tr("tracker.guide.tone.we"), tr("tracker.guide.sample.we"))
    yield GuideLine("heading", tr("tracker.guide.privacy"))
    yield GuideLine("text", tr("tracker.guide.private"))
    yield GuideLine("text", _until(occasion))


def _facts(occasion: Occasion) -> Iterator[GuideLine]:
    tr, overview, options = occasion.tr, occasion.meetup.overview, occasion.options
    facts = {
        "exported": day_words(tr, occasion.today),
        "recipient": options.recipient or tr(f"exports.recipient_kind.{options.recipient_kind}"),
        "until": day_words(tr, options.until) if options.until else "",
        "classification": tr(f"overview.classification.{overview.classification}"),
        "owner": " · ".join(
            part
            for part in (overview.host_unit, overview.owner, overview.owner_contact)
            if part.strip()
        ),
    }
    for name, words in facts.items():
        if words:
            shown = words if name == "owner" else occasion.redact(words)
            yield GuideLine("fact", _aliased(shown, occasion), tr(f"tracker.guide.fact.{name}"))


def _aliased(words: str, occasion: Occasion) -> str:
    """Return our own contact details unmasked: the copy must find its way home."""
    overview = occasion.meetup.overview
    if not (occasion.options.alias and overview.organisation):
        return words
    return words.replace(overview.organisation, overview.alias)


def _owner(occasion: Occasion) -> str:
    return _aliased(occasion.meetup.overview.owner, occasion) or occasion.tr("tracker.guide.nobody")


def _until(occasion: Occasion) -> str:
    tr, until = occasion.tr, occasion.options.until
    if until is None:
        return tr("tracker.guide.delete")
    return tr("tracker.guide.delete_after", day=day_words(tr, until))
