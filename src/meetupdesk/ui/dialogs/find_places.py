"""What 찾기·이동 can find: sections, people, questions and commands, as one list of places."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from meetupdesk.meetup.model import SECTIONS
from meetupdesk.meetup.places import Where
from meetupdesk.meetup.search import finder, search_key
from meetupdesk.ui.actions import UNTOUCHED, words_for

if TYPE_CHECKING:
    from meetupdesk.ui.main_window import MainWindow

MOST = 10
LEFT_OUT = UNTOUCHED | {"find", "next_area", "previous_area"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Something to go to or to do. ``line`` says what it is; ``key`` is what is searched."""

    words: str
    line: str
    icon: str
    key: str
    go: Callable[[], object]


def places(window: MainWindow) -> tuple[Place, ...]:
    """Return all places of the window, in the order in which they are offered."""
    return (*_sections(window), *_people(window), *_questions(window), *_commands(window))


def found(query: str, among: Sequence[Place]) -> tuple[Place, ...]:
    """Return at most ten; what begins with the query stands before what only holds it."""
    if not query.strip():
        return tuple(among[:MOST])
    finds, begun = finder(query), search_key(query)
    hits = [place for place in among if finds(place.key)]
    hits.sort(key=lambda place: not place.key.startswith(begun))
    return tuple(hits[:MOST])


def _sections(window: MainWindow) -> Iterator[Place]:
    frame = window.frame
    for key in SECTIONS:
        command = window.commands[key]
        words = words_for(frame, key)
        yield Place(
            words=words,
            line=_keys(command.shortcut),
            icon=command.icon,
            key=search_key(words),
            go=partial(window.run, key),
        )


def _people(window: MainWindow) -> Iterator[Place]:
    frame = window.frame
    for person in window.desk.meetup.people:
        channels = ", ".join(each.name for each in person.channels if each.name)
        yield Place(
            words=person.handle or frame.tr("window.unnamed"),
            line=channels or frame.tr("section.people"),
            icon="user",
            key=search_key(f"{person.handle} {person.real_name} {channels}"),
            go=partial(window.go_to, Where("people.handle", person.id)),
        )


def _questions(window: MainWindow) -> Iterator[Place]:
    tr = window.frame.tr
    for question in window.desk.meetup.questions:
        if question.text:
            yield Place(
                words=" ".join(question.text.split()),
                line=tr("section.questions"),
                icon="message-question",
                key=search_key(question.text),
                go=partial(window.go_to, Where("questions.text", question.id)),
            )


def _commands(window: MainWindow) -> Iterator[Place]:
    frame = window.frame
    for key, command in window.commands.items():
        if key in SECTIONS or key in LEFT_OUT or not window.command_actions[key].isEnabled():
            continue
        words = words_for(frame, key)
        yield Place(
            words=words,
            line=_keys(command.shortcut),
            icon=command.icon or "player-play",
            key=search_key(words),
            go=partial(window.run, key),
        )


def _keys(shortcut: str) -> str:
    """Return the first key of a shortcut as the system writes it."""
    first = shortcut.split()[:1]
    return QKeySequence(*first).toString(QKeySequence.SequenceFormat.NativeText) if first else ""
