"""The card 결과 after the event: who came, which promises are open, what was written about it."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.meetup.facts.days import days_after
from meetupdesk.meetup.facts.follow_ups import promise_record
from meetupdesk.meetup.model import Meetup
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card, row_of
from meetupdesk.ui.parts.labels import label, wrapped


class ResultCard(Card):
    """Follows the desk; hidden until the last session is over."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame, frame.tr("coach_panel.result.heading"))
        self._facts: QWidget | None = None
        words = frame.tr("coach_panel.result.report")
        self._report = button(frame, words, lambda: frame.run("report"), icon="file-text")
        self.add(self._report, at_left=True)
        frame.desk.changed.connect(lambda _old, new: self._show(new))
        self._show(frame.desk.meetup)

    def _show(self, meetup: Meetup) -> None:
        if self._facts is not None:
            self._facts.hide()
            self._facts.deleteLater()
            self._facts = None
        is_over = days_after(meetup, self._frame.now().date()) is not None
        if not is_over or self.parent() is not None:  # alone it would show as a window
            self.setHidden(not is_over)
        if is_over:
            facts = (_fact(self._frame, *each) for each in self._said(meetup))
            self._facts = row_of(self._frame, *facts)
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(1, self._facts)

    def _said(self, meetup: Meetup) -> Iterator[tuple[str, str, str]]:
        """Yield label, number and the line below for each of the three facts."""
        tr = self._frame.tr
        came = sum(bool(person.attended) for person in meetup.people)
        confirmed = sum(person.invitation == "confirmed" for person in meetup.people)
        whole = tr("coach_panel.result.people", count=confirmed)
        yield (
            tr("coach_panel.result.came"), tr("coach_panel.result.people", count=came),
            f"{tr('people.invitation.confirmed')} {whole}",
        )  # fmt: skip
        record = promise_record(meetup, self._frame.now().date())
        done, all_of_them = record.on_time + record.late, sum(record)
        kept = tr("coach_panel.result.kept", part=done, whole=all_of_them) if all_of_them else ""
        still = tr("coach_panel.result.items", count=record.open)
        yield tr("coach_panel.result.open_promises"), still, kept
        posts = meetup.follow_ups.posts
        voices = Counter(post.voice for post in posts)
        apart = " · ".join(
            f"{tr(f'follow_ups.posts.voice.{voice}')} {voices[voice]}"
            for voice in ("attendee", "outside")
        )
        yield tr("coach_panel.result.posts"), "", apart


def _fact(frame: Frame, name: str, number: str, below: str) -> QWidget:
    box, theme = QWidget(), frame.theme
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(2))
    layout.addWidget(label(name, size="hint", tone="text2", theme=theme))
    if number:
        layout.addWidget(label(number, size="section", bold=True, theme=theme))
        layout.addWidget(wrapped(below, size="hint", tone="text3", theme=theme))
    else:
        layout.addWidget(wrapped(below, bold=True, theme=theme))
    layout.addStretch()
    return box
