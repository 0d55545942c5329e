"""What the summary counts, as data: headings, and sums of products of tests on columns."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from meetupdesk.i18n import Translator, simplified
from meetupdesk.meetup.matching import LEVELS
from meetupdesk.meetup.model.contacts import CONTACT_CHANNELS
from meetupdesk.meetup.model.follow_ups import POST_TONES, VOICES
from meetupdesk.meetup.model.people import INVITATIONS, STAGES
from meetupdesk.tracker.occasion import Occasion
from meetupdesk.tracker.ranges import Area


@dataclass(frozen=True, slots=True)
class DaysAhead:
    """A day counted from the day on which the sheet is looked at."""

    days: int = 0


@dataclass(frozen=True, slots=True)
class Test:
    """A comparison of each cell of a column: ``=``, ``<>``, ``<``, ``>`` or ``begins``."""

    column: str
    operator: str
    value: str | DaysAhead


@dataclass(frozen=True, slots=True)
class Heading:
    """The beginning of a group of lines."""

    text: str


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows pass all tests of a term, added up over the terms; no row may pass two."""

    label: str
    sheet: str
    terms: tuple[tuple[Test, ...], ...]


def lines_of(areas: Mapping[str, Area], occasion: Occasion) -> Iterator[Heading | Count]:
    """Yield the lines in the order of the sheet."""
    tr = occasion.tr
    yield from _people(tr)
    yield from _matches(tr)
    if occasion.options.profile != "figures":
        yield from _hosts(areas, tr)
    yield from _contacts(occasion)
    yield from _follow_ups(tr)
    yield from _posts(tr)
    yield from _privacy(tr)
    yield from _sessions(occasion)


_LONGEST_NAME = 120  # characters; formulas take words of 255
_FILLED = Test("handle", "<>", "")


def _people(tr: Translator) -> Iterator[Heading | Count]:
    yield Heading(tr("people.invitation"))
    yield Count(tr("tracker.summary.people"), "people", ((_FILLED,),))
    yield from _choices(tr, "people", "people.invitation", INVITATIONS)
    yield Heading(tr("people.stage"))
    yield from _choices(tr, "people", "people.stage", STAGES)


def _matches(tr: Translator) -> Iterator[Heading | Count]:
    yield Heading(tr("tracker.column.match"))
    for label in (tr(f"match.level.{level}") for level in reversed(LEVELS)):
        yield Count(label, "people", ((Test("match", "begins", label),),))
    yield Count(tr("match.not_recorded"), "people", _is("match", tr("match.not_recorded")))


def _hosts(areas: Mapping[str, Area], tr: Translator) -> Iterator[Heading | Count]:
    yield Heading(tr("people.host"))
    table = areas["people"].table
    names: dict[str, str] = {}
    for name in table.values("host") if "host" in table.place else ():
        if name and len(str(name)) <= _LONGEST_NAME:
            names.setdefault(str(name).casefold(), str(name))
    for name in sorted(names.values(), key=simplified):
        yield Count(name, "people", ((Test("host", "=", name),),))
    yield Count(tr("tracker.summary.no_host"), "people", ((_FILLED, Test("host", "=", "")),))


def _contacts(occasion: Occasion) -> Iterator[Heading | Count]:
    tr, longest = occasion.tr, occasion.meetup.follow_ups.max_days or 60
    yield Heading(tr("tracker.sheet.contacts"))
    yield Count(
        tr("contacts.nature.relation"), "contacts", _is("nature", tr("contacts.nature.relation"))
    )
    yield Count(
        tr("contacts.nature.request"), "contacts", _is("nature", tr("contacts.nature.request"))
    )
    quiet = [
        Test("stage", "<>", tr(f"people.stage.{stage}")) for stage in ("stopped", "found", "read")
    ]
    yield Count(
        tr("tracker.summary.losing", days=longest), "people",
        ((
            Test("last_contact", "<>", ""), Test("last_contact", "<", DaysAhead(-longest)),
            Test("do_not_contact", "<>", tr("word.yes")), *quiet,
        ),),
    )  # fmt: skip
    yield Count(
        tr("tracker.summary.next_overdue"),
        "people",
        ((Test("next_on", "<>", ""), Test("next_on", "<", DaysAhead())),),
    )
    yield Heading(tr("contacts.channel"))
    yield from _choices(tr, "contacts", "contacts.channel", CONTACT_CHANNELS)


def _follow_ups(tr: Translator) -> Iterator[Heading | Count]:
    opinion = tr("follow_ups.items.kind.opinion")
    opinions = (Test("kind", "=", opinion),)
    others = (Test("kind", "<>", opinion), Test("kind", "<>", ""))
    late = (Test("due", "<>", ""), Test("due", "<", DaysAhead()))
    still = {"answered_on": opinions, "done_on": others}
    yield Heading(tr("tracker.sheet.follow_ups"))
    yield Count(
        tr("tracker.summary.open"), "follow_ups",
        tuple((*who, Test(day, "=", "")) for day, who in still.items()),
    )  # fmt: skip
    yield Count(
        tr("tracker.summary.late"), "follow_ups",
        tuple((*who, Test(day, "=", ""), *late) for day, who in still.items()),
    )  # fmt: skip
    yield Count(
        tr("tracker.summary.closed"), "follow_ups",
        tuple((*who, Test(day, "<>", "")) for day, who in still.items()),
    )  # fmt: skip
    missing = tr("follow_ups.posts.disclosure.missing")
    yield Count(tr("tracker.summary.undisclosed"), "posts", _is("disclosure", missing))


def _posts(tr: Translator) -> Iterator[Heading | Count]:
    """Yield the tones of what guests wrote, and apart from it those of what others wrote."""
    yield Heading(tr("tracker.sheet.posts"))
    for voice in (tr(f"follow_ups.posts.voice.{code}") for code in VOICES):
        for tone in (tr(f"follow_ups.posts.tone.{code}") for code in POST_TONES):
            both = (Test("voice", "=", voice), Test("tone", "=", tone))
            yield Count(f"{voice} · {tone}", "posts", (both,))


def _privacy(tr: Translator) -> Iterator[Heading | Count]:
    unset = tr("people.basis.unset")
    yield Heading(tr("tracker.summary.privacy"))
    yield Count(
        tr("tracker.summary.no_basis"),
        "people",
        (
            (_FILLED, Test("basis", "=", unset)),
            (_FILLED, Test("basis", "=", "")),
            (_FILLED, Test("basis", "<>", unset), Test("basis", "<>", ""), Test("source", "=", "")),
        ),
    )
    yield Count(
        tr("tracker.summary.destroy_soon"),
        "people",
        ((Test("destroy_on", "<>", ""), Test("destroy_on", "<", DaysAhead(31))),),
    )


def _sessions(occasion: Occasion) -> Iterator[Heading | Count]:
    yield Heading(occasion.tr("tracker.sheet.attendance"))
    for session_id, name in occasion.names["schedule.sessions"].items():
        yield Count(name, "attendance", _is(session_id, occasion.tr("word.yes")))


def _choices(
    tr: Translator, sheet: str, path: str, options: tuple[str, ...]
) -> Iterator[Heading | Count]:
    for code in options:
        label = tr(f"{path}.{code}")
        yield Count(label, sheet, _is(path.rpartition(".")[2], label))


def _is(column: str, text: str) -> tuple[tuple[Test, ...], ...]:
    return ((Test(column, "=", text),),)
