"""New meetups: from a template, from the interview, from the last meetup (product.md 7).

A template is an ordinary meetup whose first session lies on ``ANCHOR``; its days are moved
together. What a new meetup takes over gets new ids, because ids are never used again.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from msgspec import Struct, structs

from meetupdesk.i18n import Translator, simplified
from meetupdesk.meetup.facts.days import first_day
from meetupdesk.meetup.fields import Day, Kind, Ref, Refs, Text, inner, kinds
from meetupdesk.meetup.ids import PREFIXES
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.coach import Coach
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.model.follow_ups import FollowUp, FollowUps
from meetupdesk.meetup.model.goals import Goal, Goals
from meetupdesk.meetup.model.listening import Listening
from meetupdesk.meetup.model.overview import Overview
from meetupdesk.meetup.model.people import STAGES, Channel, Person
from meetupdesk.meetup.model.schedule import Schedule
from meetupdesk.meetup.model.themes import Theme
from meetupdesk.meetup.places import walk

ANCHOR = date(2000, 1, 31)
"""The day of the first session in every template."""

FRIDAY = 4

GAP = "[ ]"
"""What a template leaves open in a sentence, to be filled in by a person."""

NewId = Callable[[str], str]
"""Gives a fresh id for a prefix, and never the same one twice."""

S = TypeVar("S", bound=Struct)


def shift_days(meetup: Meetup, days: int) -> Meetup:
    """Move every day of the meetup; raises OverflowError beyond the calendar."""
    by = timedelta(days=days)
    return _mapped(meetup, lambda kind, value: value + by if isinstance(value, date) else value)


def without_days(meetup: Meetup) -> Meetup:
    """Empty every day of the meetup."""
    return _mapped(meetup, lambda kind, value: None if isinstance(kind, Day) else value)


def with_new_ids(meetup: Meetup, new_id: NewId) -> Meetup:
    """Give every row a new id; references follow, and those that led nowhere become empty.

    Fixed rows keep their code.
    """
    ids = {
        row.id: new_id(PREFIXES[path])
        for path, row in walk(meetup)
        if path in PREFIXES and hasattr(row, "id")
    }

    def follow(kind: Kind, value: object) -> object:
        if isinstance(kind, Ref):
            return ids.get(str(value), "")
        if isinstance(kind, Refs) and isinstance(value, tuple):
            return tuple(ids[each] for each in value if each in ids)
        return value

    renewed = _mapped(meetup, follow, ids)
    dismissed = tuple(_dismissed(entry, ids) for entry in meetup.coach.dismissed)
    return structs.replace(renewed, coach=structs.replace(meetup.coach, dismissed=dismissed))


def from_template(template: Meetup, first_day: date | None, new_id: NewId) -> Meetup:
    """Return a new meetup with the first session on that day, or without any day."""
    dated = shift_days(template, (first_day - ANCHOR).days) if first_day else without_days(template)
    return with_new_ids(dated, new_id)


def dated_sample(
    meetup: Meetup, exports: tuple[Export, ...], today: date
) -> tuple[Meetup, tuple[Export, ...]]:
    """Return the sample and its export log, moved so that all of it holds on ``today``.

    The first session falls on the first Friday at least eight days away.
    """
    first = first_day(meetup)
    assert first is not None
    soonest = today + timedelta(days=8)
    days = (soonest + timedelta(days=(FRIDAY - soonest.weekday()) % 7) - first).days
    return shift_days(meetup, days), tuple(_shifted(each, days) for each in exports)


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """The answers to the five questions at the start; each may be empty.

    ``people`` are pairs of a handle and a channel, the latter an address or a name.
    """

    hear_about: str = ""
    first_day: date | None = None
    audience: str = ""
    format: str = ""
    themes: tuple[str, ...] = ()
    people: tuple[tuple[str, str], ...] = ()


def from_interview(
    template: Meetup, answers: Interview, *, tr: Translator, today: date, new_id: NewId
) -> Meetup:
    """Return the template, dated and filled with the answers (product.md 7.2).

    ``tr`` speaks the document's language; ``today`` is the day on which the people were noted.
    """
    meetup = from_template(template, answers.first_day, new_id)
    return structs.replace(
        meetup,
        overview=_titled(meetup.overview, answers, tr),
        goals=_aimed(meetup.goals, answers, tr, new_id),
        themes=(*meetup.themes, *_themes(answers.themes, new_id)),
        people=(*meetup.people, *(_person(*each, today, new_id) for each in answers.people)),
    )


def next_meetup(meetup: Meetup, today: date, new_id: NewId) -> Meetup:
    """Return a new meetup that carries on from this one (product.md 7.4)."""
    people = tuple(_carried(person) for person in meetup.people if _stays(person, today))
    kept = {person.id for person in people}
    follow_ups = meetup.follow_ups
    carried = structs.replace(
        meetup,
        overview=_untitled(meetup.overview),
        goals=Goals(precedents=_precedents(meetup), not_asked=meetup.goals.not_asked),
        listening=Listening(),
        people=people,
        questions=tuple(
            structs.replace(each, status="draft", rehearsal="not_yet", rehearsed_on=None)
            for each in meetup.questions
        ),
        schedule=_undated(meetup.schedule),
        crisis=structs.replace(meetup.crisis, rumours=()),
        privacy=structs.replace(
            meetup.privacy,
            approval="", same_for_all=False, election_check="", benefits=(), destructions=(),
        ),
        contacts=tuple(each for each in meetup.contacts if each.person in kept),
        follow_ups=FollowUps(
            items=tuple(each for each in follow_ups.items if _is_open(each)),
            ideal_days=follow_ups.ideal_days,
            max_days=follow_ups.max_days,
        ),
        coach=Coach(),
    )  # fmt: skip
    return with_new_ids(carried, new_id)


def _shifted(export: Export, days: int) -> Export:
    by = timedelta(days=days)
    until, settled_on = (day and day + by for day in (export.until, export.settled_on))
    return structs.replace(export, at=export.at + by, until=until, settled_on=settled_on)


def _mapped(
    holder: S, change: Callable[[Kind, object], object], ids: dict[str, str] | None = None
) -> S:
    """Change every declared field below ``holder``, and the ids that are listed."""
    cls = type(holder)
    changes = {
        name: change(kind, getattr(holder, name))
        for name, kind in kinds(cls).items()
    } | {
        name: _mapped_below(getattr(holder, name), change, ids)
        for name in inner(cls)
    }  # fmt: skip
    if ids and getattr(holder, "id", "") in ids:
        changes["id"] = ids[getattr(holder, "id", "")]
    return structs.replace(holder, **changes)


def _mapped_below(
    value: object, change: Callable[[Kind, object], object], ids: dict[str, str] | None
) -> object:
    if isinstance(value, tuple):
        return tuple(_mapped(row, change, ids) for row in value)
    assert isinstance(value, Struct)
    return _mapped(value, change, ids)


def _dismissed(entry: str, ids: dict[str, str]) -> str:
    rule, space, row = entry.partition(" ")
    return f"{rule}{space}{ids.get(row, row)}"


def _titled(overview: Overview, answers: Interview, tr: Translator) -> Overview:
    title = tr("interview.title", answer=answers.hear_about) if answers.hear_about else ""
    return structs.replace(
        overview,
        title=_cut(Overview, "title", title) or overview.title,
        format=answers.format or overview.format,
    )


def _aimed(goals: Goals, answers: Interview, tr: Translator, new_id: NewId) -> Goals:
    """Put what they want to hear first, into the sentence with a gap if there is one."""
    goals = structs.replace(goals, audience=answers.audience or goals.audience)
    if not answers.hear_about:
        return goals
    text = _cut(Goal, "text", tr("interview.goal", answer=answers.hear_about))
    first, *others = goals.items or (Goal(id=new_id("g"), text=GAP),)
    if GAP not in first.text:
        return structs.replace(goals, items=(Goal(id=new_id("g"), text=text), *goals.items))
    return structs.replace(goals, items=(structs.replace(first, text=text, kind="hear"), *others))


def _themes(names: Iterable[str], new_id: NewId) -> tuple[Theme, ...]:
    """Return a theme for each name; one that is there already selects the first."""
    unlike: dict[str, str] = {}
    for name in names:
        unlike.setdefault(simplified(name), _cut(Theme, "name", name.strip()))
    return tuple(Theme(id=new_id("t"), name=name) for name in unlike.values() if name)


def _person(handle: str, channel: str, today: date, new_id: NewId) -> Person:
    is_address = "." in channel and " " not in channel
    address = channel if "://" in channel else f"https://{channel}"
    row = Channel(
        id=new_id("ch"),
        name="" if is_address else _cut(Channel, "name", channel),
        url=address if is_address else "",
    )
    return Person(
        id=new_id("p"),
        handle=_cut(Person, "handle", handle),
        channels=(row,) if channel else (),
        collected_on=today,
    )


def _cut(cls: type[Struct], name: str, text: str) -> str:
    kind = kinds(cls)[name]
    assert isinstance(kind, Text)
    return text[: kind.limit]


def _stays(person: Person, today: date) -> bool:
    is_over = person.destroy_on is not None and person.destroy_on < today
    return not (person.stage == "stopped" or person.do_not_contact or is_over)


def _carried(person: Person) -> Person:
    order = STAGES.index
    came = bool(person.attended) and person.stage in STAGES
    stage = max(person.stage, "attended", key=order) if came else person.stage
    return structs.replace(person, stage=stage, invitation="candidate", sessions=(), attended=())


def _untitled(overview: Overview) -> Overview:
    approvals = tuple(structs.replace(each, on=None) for each in overview.approvals)
    return structs.replace(overview, title="", decision_needed="", edition=1, approvals=approvals)


def _precedents(meetup: Meetup) -> str:
    """Return earlier lessons and the new ones, a line each; the oldest give way at the limit."""
    lessons = (lesson.action for lesson in meetup.follow_ups.lessons)
    lines = [line for line in (*meetup.goals.precedents.splitlines(), *lessons) if line]
    while len("\n".join(lines)) != len(_cut(Goals, "precedents", "\n".join(lines))):
        lines.pop(0)
    return "\n".join(lines)


def _undated(schedule: Schedule) -> Schedule:
    """Keep the first session with its run sheet; nothing has a day, nothing is done."""
    first = schedule.sessions[:1]
    ids = {"", *(session.id for session in first)}
    return Schedule(
        sessions=tuple(structs.replace(each, day=None) for each in first),
        phases=tuple(
            structs.replace(each, starts=None, ends=None, done=False) for each in schedule.phases
        ),
        training=tuple(
            structs.replace(each, day=None, done=False) for each in schedule.training
        ),
        slots=tuple(slot for slot in schedule.slots if slot.session in ids),
    )  # fmt: skip


def _is_open(item: FollowUp) -> bool:
    """Tell whether it waits: an opinion for an answer, a promise or task to be done."""
    return (item.answered_on if item.kind == "opinion" else item.done_on) is None
