"""The first page of the export dialog: everything that is chosen before anything is made."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from meetupdesk.exporting.order import UNDER_ALIAS, Order, Recipient
from meetupdesk.exporting.recipients import usual_until
from meetupdesk.meetup.checks.problem import words
from meetupdesk.meetup.places import Where
from meetupdesk.ui.dialogs.export_briefing import ONCE, BriefingOptions
from meetupdesk.ui.dialogs.export_calendar import CalendarChoices
from meetupdesk.ui.dialogs.export_card import DocumentCard
from meetupdesk.ui.dialogs.export_facts import Facts
from meetupdesk.ui.dialogs.export_heading import Heading
from meetupdesk.ui.dialogs.export_leaving import Leaving
from meetupdesk.ui.dialogs.export_place import ChooseFolder, Place
from meetupdesk.ui.dialogs.export_recipient import RecipientForm
from meetupdesk.ui.dialogs.export_tracker import TrackerChoices
from meetupdesk.ui.export_choices import briefing_options, tracker_options
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.notices import NoticeCard

PROCESSOR = Where("privacy.processor_contract_on")


class ExportPage(QScrollArea):
    """``order()`` is what was chosen, ``reason()`` why it cannot be made yet."""

    changed = Signal()

    def __init__(
        self, frame: Frame, folder: Path, choose: ChooseFolder, go: Callable[[Where], object]
    ) -> None:
        super().__init__()
        self._frame, self._go = frame, go
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        settings, tr = frame.preferences.value, frame.tr
        overview, today = frame.desk.meetup.overview, frame.now().date()
        self.heading = Heading(frame)
        self.briefing = BriefingOptions(frame, briefing_options(settings))
        self.tracker = TrackerChoices(frame, tracker_options(settings))
        self.briefing_card = DocumentCard(
            frame, tr("export.briefing"), ("file-type-pdf", "bad"), self.briefing, on=True
        )
        self.tracker_card = DocumentCard(
            frame, tr("export.tracker"), ("file-type-xls", "ok"), self.tracker, on=True
        )
        self.calendar = CalendarChoices(frame)
        icon = ("calendar-event", "accenttext")
        self.calendar_card = DocumentCard(
            frame, tr("export.calendar"), icon, self.calendar, on=False
        )
        self.calendar_card.tell(tr("export.calendar_facts"))
        until = usual_until(frame.desk.meetup, today)
        self.recipient = RecipientForm(frame, Recipient(until=until))
        self.leaving = Leaving(frame)
        self.hide_contacts = QCheckBox(tr("export.hide_contacts"))
        self.hide_contacts.setChecked(settings.hide_contacts)
        self.alias = QCheckBox(tr("export.alias", name=overview.alias))
        self.real_names = QCheckBox(tr("export.real_names"))
        self.place = Place(frame, folder, choose)
        self._contract = self._contract_card()
        self._place()
        self._connect()
        self._show_fitting()

    def order(self) -> Order:
        """Return what was chosen."""
        hide, real = self.hide_contacts.isChecked(), self.real_names.isChecked()
        briefing = replace(self.briefing.value, hide_contacts=hide, real_names=real)
        tracker = replace(self.tracker.value, hide_contacts=hide, real_names=real)
        return Order(
            recipient=self.recipient.value,
            alias=self.alias.isChecked(),
            also=self.leaving.also,
            briefing=briefing if self.briefing_card.is_on else None,
            tracker=tracker if self.tracker_card.is_on else None,
            calendar=self.calendar.value if self.calendar_card.is_on else None,
        )

    def reason(self) -> str:
        """Return why nothing can be exported yet; empty when all is well."""
        tr, order = self._frame.tr, self.order()
        if not order.documents:
            return tr("export.reason.nothing")
        if order.briefing is not None and not self.briefing.has_sections:
            return tr("export.reason.sections")
        missing = self.recipient.missing() if order.may_hold_people else ()
        if missing:
            names = ", ".join(self.recipient.name_of(each) for each in missing)
            return tr("export.reason.missing", fields=names)
        return "" if self.place.line.text().strip() else tr("export.reason.folder")

    def show_facts(self, facts: Facts | None) -> None:
        """Show what the documents of the order hold; None while that is not known."""
        tr, made = self._frame.tr, facts.made if facts else {}
        variant = tr(f"briefing.variant.{self.briefing.value.variant}")
        paper = "A5" if self.briefing.value.variant == "speaker_card" else "A4"
        self.briefing_card.tell(
            tr("export.briefing_pages", variant=variant, paper=paper, count=made["briefing"].pages)
            if "briefing" in made
            else variant
        )
        profile = self.tracker.value.profile
        said = [tr(f"export.tracker_facts.{'figures' if profile == 'figures' else 'round'}")]
        if "tracker" in made and profile != "figures":
            said.append(tr("export.people", count=len(made["tracker"].entry.people)))
        self.tracker_card.tell(" · ".join(said))
        self.leaving.show_facts(facts)

    def hand_over(self) -> None:
        """Choose everything that a successor needs."""
        for card in (self.briefing_card, self.tracker_card, self.calendar_card):
            card.tick.setChecked(True)
        self.briefing.show_value(replace(self.briefing.value, variant="full", sections=None))
        self.tracker.show_profile("full")
        self._tell()

    def choose_only(self, variant: str) -> None:
        """Choose one document of the briefing's kind and nothing else."""
        for card in (self.tracker_card, self.calendar_card):
            card.tick.setChecked(False)
        self.briefing.show_value(replace(self.briefing.value, variant=variant, sections=None))
        self._tell()

    def remember(self) -> None:
        """Remember what is a matter of taste; whom it was for is in the log."""
        changes: dict[str, object] = {}
        if self.briefing_card.is_on and self.briefing.value.variant not in ONCE:
            value = self.briefing.value
            changes |= {"variant": value.variant, "large": value.large}
            changes |= {"front_page": value.front_page}
            changes |= {"sections": self.briefing.chosen_sections}
        if self.tracker_card.is_on and self.recipient.value.kind == "own_staff":
            chosen = self.tracker.value
            changes |= {"profile": chosen.profile}
            changes |= {"added_columns": chosen.added, "dropped_columns": chosen.dropped}
        self._frame.preferences.change(**changes)

    def _connect(self) -> None:
        self.heading.hand_over.connect(self.hand_over)
        self.heading.language.connect(lambda: self._go(Where("overview.document_language")))
        self.recipient.kind_chosen.connect(self._fit_recipient)
        self.briefing.variant.activated.connect(self._fit_alias)
        for signal in (
            self.briefing.changed, self.tracker.changed, self.calendar.changed,
            self.briefing_card.ticked, self.tracker_card.ticked, self.calendar_card.ticked,
            self.recipient.changed, self.leaving.changed, self.hide_contacts.toggled,
            self.alias.toggled, self.real_names.toggled, self.place.changed,
        ):  # fmt: skip
            signal.connect(self._tell)

    def _fit_recipient(self, kind: str) -> None:
        self.tracker.show_recipient(kind)
        self._fit_alias()

    def _fit_alias(self) -> None:
        """Go out under the alias, if there is one, where the reader need not know our name."""
        outside = self.recipient.value.kind == "third_party"
        outside = outside or self.briefing.value.variant in UNDER_ALIAS
        self.alias.setChecked(outside and bool(self._frame.desk.meetup.overview.alias))

    def _tell(self, *_value: object) -> None:
        self._show_fitting()
        self.changed.emit()

    def _show_fitting(self) -> None:
        """Show what the present choice needs, and nothing else."""
        meetup = self._frame.desk.meetup
        self.leaving.show_order(meetup, self.order())
        self.recipient.ask_for_note(bool(self.leaving.also))
        holds = self.order().may_hold_people
        self.recipient.setVisible(holds)
        self.alias.setVisible(bool(meetup.overview.alias))
        self.real_names.setVisible(any(person.real_name for person in meetup.people))
        privacy = meetup.privacy
        is_open = not (privacy.processor_contract_on and privacy.processor_disclosed)
        is_processor = self.recipient.value.kind == "processor"
        self._contract.setVisible(holds and is_processor and is_open)

    def _place(self) -> None:
        theme = self._frame.theme
        body = QWidget()
        body.setProperty("surface", "page")
        layout = QVBoxLayout(body)
        space = theme.px("dialog")
        layout.setContentsMargins(space, space, space, theme.px("inside"))
        layout.setSpacing(theme.px(12))
        parts: list[QWidget] = [
            self.heading,
            self.briefing_card,
            self.tracker_card,
            self.calendar_card,
        ]
        parts += [card] if (card := self._blocker_card()) else []
        parts += [self.recipient, self._contract, self.leaving]
        parts += [self.place, self.hide_contacts, self.alias, self.real_names]
        for each in parts:
            layout.addWidget(each)
        layout.addStretch(1)
        self.setWidget(body)

    def _blocker_card(self) -> NoticeCard | None:
        """Return the amber card; exporting is not stopped by it."""
        frame, tr = self._frame, self._frame.tr
        found = [each for each in frame.checking.findings.shown if each.severity == "blocker"]
        if not found:
            return None
        first = found[0]
        fill = button(frame, tr("export.fill_in"), lambda: self._go(first.where), role="quiet")
        text = " ".join(dict.fromkeys(words(each, tr).title for each in found[:3]))
        title = tr("export.blockers", count=len(found))
        return NoticeCard(frame, "warn", title, f"{text} {tr('export.prints_open')}", (fill,))

    def _contract_card(self) -> NoticeCard:
        frame, tr = self._frame, self._frame.tr
        go = button(frame, tr("window.go"), lambda: self._go(PROCESSOR), role="quiet")
        return NoticeCard(frame, "warn", tr("export.contract"), tr("export.contract.why"), (go,))
