"""The columns of the table of people; the order is their priority when the window is narrow."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRect, QUrl
from PySide6.QtGui import QFontMetrics, QPainter

from meetupdesk.dates import day_words
from meetupdesk.meetup.facts.relation import bars, stage_order
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.matching import LEVELS
from meetupdesk.meetup.model.people import INVITATIONS, Channel, Interest, Person
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.people_facts import PeopleFacts
from meetupdesk.ui.pages.people_paint import draw_chips, draw_match, draw_stage, draw_two_lines
from meetupdesk.ui.tables import Column, derived, field
from meetupdesk.ui.tables.cells import PADDING

LEVEL_TONES = {"high": "ok", "medium": "accenttext", "low": "text", "none": "warn"}
TOUCH_TONES = {"due": "warn", "losing": "bad"}
EMPTY = "—"
HANDLE = 104  # px


def people_columns(frame: Frame, facts: PeopleFacts) -> list[Column]:
    """Return the columns of ui.md 7.5."""
    handle = max(width_for(frame, frame.tr("people.handle")), HANDLE)
    return [
        field(frame, "people.handle", bold=True, width=handle, stretch=1),
        _channel(frame),
        _interests(frame),
        _match(frame, facts),
        _relation(frame),
        _next_contact(frame),
        field(frame, "people.host", width=96),
        _last_contact(frame, facts),
    ]


def channel_name(channel: Channel) -> str:
    """Return what a channel is called; without a name, the host of its address."""
    return channel.name or QUrl(channel.url).host().removeprefix("www.") or channel.url


def interest_name(frame: Frame, interest: Interest) -> str:
    """Return the name of our theme, or of the other subject."""
    if not interest.theme:
        return interest.name
    themes = frame.desk.meetup.themes
    return next((theme.name for theme in themes if theme.id == interest.theme), "")


def width_for(frame: Frame, *words: str) -> int:
    """Return the px at 100 % that a cell needs for the widest of the words, bold."""
    metrics = QFontMetrics(frame.theme.font(bold=True))
    widest = max(metrics.horizontalAdvance(each) for each in words)
    return round(widest / frame.theme.scale) + 2 * PADDING + 4


def as_person(row: Row) -> Person:
    """Return the row of the table of people as what it is."""
    assert isinstance(row, Person)
    return row


def _channel(frame: Frame) -> Column:
    def text(row: Row) -> str:
        return ", ".join(filter(None, map(channel_name, as_person(row).channels)))

    def kind(row: Row) -> str:
        code = as_person(row).kind
        return frame.tr.find(f"people.kind.{code}") or code

    def paint(painter: QPainter, rect: QRect, row: Row, selected: bool) -> None:
        channels = as_person(row).channels
        first = channel_name(channels[0]) if channels else ""
        tone = "text2" if selected else "text3"
        draw_two_lines(
            painter, frame.theme, rect,
            (first or EMPTY, "text" if first else tone), (kind(row), tone),
        )  # fmt: skip

    return derived(
        "channels", frame.tr("people_page.channel"), text, width=112, searchable=True, paint=paint,
        spoken=lambda row: f"{text(row) or frame.tr('word.none')}, {kind(row)}",
    )  # fmt: skip


def _interests(frame: Frame) -> Column:
    def chips(row: Row) -> list[tuple[str, bool]]:
        return [(interest_name(frame, each), bool(each.theme)) for each in as_person(row).interests]

    def text(row: Row) -> str:
        return ", ".join(name for name, _ in chips(row))

    def paint(painter: QPainter, rect: QRect, row: Row, selected: bool) -> None:
        draw_chips(painter, frame.theme, rect, chips(row), "text2")

    return derived(
        "interests", frame.tr("people.interests"), text, width=156, stretch=3, searchable=True,
        paint=paint, spoken=lambda row: text(row) or frame.tr("match.not_recorded"),
    )  # fmt: skip


def _match(frame: Frame, facts: PeopleFacts) -> Column:
    def text(row: Row) -> str:
        match = facts.match(as_person(row))
        if not match.all:
            return frame.tr("match.not_recorded")
        return f"{frame.tr(f'match.level.{match.level}')} {match.shared}/{match.all}"

    def paint(painter: QPainter, rect: QRect, row: Row, selected: bool) -> None:
        match, theme = facts.match(as_person(row)), frame.theme
        if match.all:
            level = frame.tr(f"match.level.{match.level}"), LEVEL_TONES[match.level]
            draw_match(painter, theme, rect, level, f"{match.shared}/{match.all}", "text2")
        else:
            tone = "text2" if selected else "text3"
            draw_two_lines(painter, theme, rect, (text(row), tone), ("", tone))

    def order(row: Row) -> tuple[int, int]:
        match = facts.match(as_person(row))
        return -LEVELS.index(match.level), -match.score

    title = frame.tr("people_page.match")
    levels = [f"{frame.tr(f'match.level.{level}')}  9/9" for level in LEVELS]
    width = width_for(frame, frame.tr("match.not_recorded"), *levels)
    return derived("match", title, text, sort=order, width=width, paint=paint)


def _relation(frame: Frame) -> Column:
    def text(row: Row) -> str:
        person = as_person(row)
        stage = frame.tr.find(f"people.stage.{person.stage}") or person.stage
        invitation = frame.tr.find(f"people.invitation.{person.invitation}") or person.invitation
        return f"{stage} · {invitation}"

    def paint(painter: QPainter, rect: QRect, row: Row, selected: bool) -> None:
        stage = as_person(row).stage
        filled = None if stage == "stopped" else bars(stage)
        draw_stage(painter, frame.theme, rect, filled, text(row))

    def order(row: Row) -> tuple[int, int]:
        person = as_person(row)
        known = person.invitation in INVITATIONS
        place = INVITATIONS.index(person.invitation) if known else len(INVITATIONS)
        return -(stage_order(person.stage) or -1), place

    title = frame.tr("people_page.relation")
    return derived("relation", title, text, sort=order, width=148, paint=paint)


def _next_contact(frame: Frame) -> Column:
    column = field(frame, "people.next_on", width=100, title=frame.tr("people_page.next_contact"))

    def late(row: Row) -> str:
        day, today = as_person(row).next_on, frame.now().date()
        past = day is not None and day < today
        return frame.tr("people_page.days_late", count=(today - day).days) if day and past else ""

    def paint(painter: QPainter, rect: QRect, row: Row, selected: bool) -> None:
        day = as_person(row).next_on
        tone = "bad" if late(row) else "text" if day else "text2" if selected else "text3"
        words = column.text(row) or EMPTY
        draw_two_lines(painter, frame.theme, rect, (words, tone), (late(row), tone))

    def spoken(row: Row) -> str:
        return ", ".join(filter(None, (column.text(row), late(row)))) or frame.tr("word.none")

    return replace(column, paint=paint, spoken=spoken)


def _last_contact(frame: Frame, facts: PeopleFacts) -> Column:
    def text(row: Row) -> str:
        last = facts.contact(as_person(row)).last
        return day_words(frame.tr, last, frame.now().date()) if last else ""

    def since(row: Row) -> str:
        days = facts.contact(as_person(row)).days_since
        return since_words(frame, days) if days is not None else ""

    def paint(painter: QPainter, rect: QRect, row: Row, selected: bool) -> None:
        touch, grey = facts.contact(as_person(row)).touch, "text2" if selected else "text3"
        tone = TOUCH_TONES.get(touch, "")
        words = text(row)
        draw_two_lines(
            painter, frame.theme, rect, (words or EMPTY, tone or ("text" if words else grey)),
            (since(row), tone or grey), icon="clock" if tone else "",
        )  # fmt: skip

    def order(row: Row) -> tuple[bool, int]:
        last = facts.contact(as_person(row)).last or date.min
        return last == date.min, -last.toordinal()

    def spoken(row: Row) -> str:
        return ", ".join(filter(None, (text(row), since(row)))) or frame.tr("word.none")

    title = frame.tr("people_page.last_contact")
    return derived(
        "last_contact", title, text, sort=order, width=112, paint=paint, spoken=spoken
    )  # fmt: skip


def since_words(frame: Frame, days: int) -> str:
    """Return how long ago something was: today, 3 days ago."""
    return frame.tr("people_page.days_ago", count=days) if days else frame.tr("people_page.today")
