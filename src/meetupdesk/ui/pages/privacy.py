"""The page 개인정보·법 점검: a basis and an end date for every contact, and the rules on gifts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from meetupdesk.meetup.facts.benefits import verdicts
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import Form
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.page import Page
from meetupdesk.ui.pages.privacy_basis import BasisPart
from meetupdesk.ui.pages.privacy_benefits import BenefitsPart
from meetupdesk.ui.pages.privacy_destroy import DestroyPart
from meetupdesk.ui.pages.privacy_exports import ExportsPart
from meetupdesk.ui.pages.privacy_law import LawLine
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card, side_by_side
from meetupdesk.ui.parts.scrolling import Scrolling
from meetupdesk.ui.parts.segments import Segments
from meetupdesk.ui.tables import TableView

CONSENT = ("consent_purpose", "consent_items", "consent_retention", "consent_refusal")
NOTICES = ("filming_notice", "disclosure_note")
PROCESSOR = ("processor", "processor_contract_on", "processor_disclosed")
SOON = timedelta(days=30)
SEGMENTS = {  # segment: the fields and tables it holds
    "basis": (),
    "forms": (*CONSENT, *NOTICES),
    "benefits": ("approval", "same_for_all", "election_check", "benefits"),
    "processor": PROCESSOR,
    "exports": ("exports",),
    "destroy": ("retention_months", "destructions"),
}


@dataclass(frozen=True, slots=True)
class Gap:
    """One count of the strip: the rows it means and the segment that shows them."""

    segment: str
    is_open: Callable[[Row], bool]
    rows: tuple[Row, ...]


def gaps(meetup: Meetup, today: date, limits: Limits) -> Mapping[str, Gap]:
    """Return what the strip counts, by the last part of its wording key."""
    people = meetup.people
    found = verdicts(meetup, limits)
    tests: dict[str, tuple[str, Callable[[Row], bool], tuple[Row, ...]]] = {
        "no_basis": ("basis", lambda row: _person(row).basis == "unset", people),
        "no_source": ("basis", lambda row: not _person(row).source, people),
        "due": ("basis", lambda row: _is_due(_person(row), today), people),
        "check": ("benefits", lambda row: found.get(row.id) == "check", meetup.privacy.benefits),
    }
    return {
        name: Gap(segment, test, tuple(row for row in rows if test(row)))
        for name, (segment, test, rows) in tests.items()
    }


class PrivacyPage(Page):
    """Table page of ``privacy``, and of the legal fields of people."""

    key = "privacy"
    is_table = True

    def build(self) -> None:
        frame, tr = self.frame, self.frame.tr
        self._is_filtered = False
        self.add(LawLine(frame))
        self._strip = {
            name: button(frame, "–", partial(self._filter, name))
            for name in gaps(frame.desk.meetup, frame.now().date(), frame.checking.limits)
        }
        self._gaps = side_by_side(frame, *self._strip.values())
        self.add(self._gaps)
        names = {segment: tr(f"privacy_page.{segment}") for segment in SEGMENTS}
        self._segments = Segments(frame, names)
        self._segments.chosen.connect(self._open)
        self.add(self._segments)
        self._parts: dict[str, QWidget] = {
            "basis": BasisPart(frame),
            "forms": _forms(frame),
            "benefits": BenefitsPart(frame),
            "processor": _processor(frame),
            "exports": ExportsPart(frame),
            "destroy": DestroyPart(frame),
        }
        self._stack = QStackedWidget()
        for part in self._parts.values():
            self._stack.addWidget(part)
        self.add(self._stack, stretch=1)
        frame.desk.changed.connect(self._follow)
        frame.checking.changed.connect(self._recount)
        self._show_counts(frame.desk.meetup)

    def reveal(self, where: Where) -> bool:
        name = where.path.removeprefix("privacy.").partition(".")[0]
        self._open(next((key for key, held in SEGMENTS.items() if name in held), "basis"))
        return super().reveal(where)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_filtered:
            self._open(self._segments.current)
        else:
            super().keyPressEvent(event)

    def _open(self, segment: str) -> None:
        """Show a segment with all its rows."""
        self._is_filtered = False
        self._segments.choose(segment)
        self._stack.setCurrentWidget(self._parts[segment])
        for view in self._parts[segment].findChildren(TableView):
            view.rows.filter(None)

    def _filter(self, name: str) -> None:
        """Show only the rows that a count of the strip means."""
        frame = self.frame
        gap = gaps(frame.desk.meetup, frame.now().date(), frame.checking.limits)[name]
        self._open(gap.segment)
        for view in self._parts[gap.segment].findChildren(TableView):
            view.rows.filter(gap.is_open)
            self._is_filtered = True
            view.setFocus()

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.people is not new.people or old.privacy is not new.privacy:
            self._show_counts(new)

    def _recount(self) -> None:
        """Count anew: the rules of law may be others."""
        self._show_counts(self.frame.desk.meetup)

    def _show_counts(self, meetup: Meetup) -> None:
        frame = self.frame
        for name, gap in gaps(meetup, frame.now().date(), frame.checking.limits).items():
            text = frame.tr(f"privacy_page.gap.{name}", n=len(gap.rows))
            self._strip[name].setText(text)
            self._strip[name].setAccessibleName(text)
            self._strip[name].setVisible(bool(gap.rows))
        self._gaps.setVisible(any(not made.isHidden() for made in self._strip.values()))


def _forms(frame: Frame) -> Scrolling:
    part = Scrolling(frame)
    consent = Card(frame, frame.tr("privacy_page.consent"))
    consent.add(Form(frame, "privacy", CONSENT))
    notices = Card(frame, frame.tr("privacy_page.notices"))
    notices.add(Form(frame, "privacy", NOTICES))
    part.add(consent)
    part.add(notices)
    return part


def _processor(frame: Frame) -> Scrolling:
    part, card = Scrolling(frame), Card(frame)
    card.add(Form(frame, "privacy", PROCESSOR, columns=3))
    part.add(card)
    return part


def _person(row: Row) -> Person:
    assert isinstance(row, Person)
    return row


def _is_due(person: Person, today: date) -> bool:
    return person.destroy_on is not None and person.destroy_on <= today + SOON
