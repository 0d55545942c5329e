"""What guests are given, with the verdict of the limits; the word "legal" is never used."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.meetup.facts.benefits import limits_used, verdicts
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.limit_words import rule_words
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.privacy import Benefit
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.cards import Card, row_of
from meetupdesk.ui.parts.labels import wrapped
from meetupdesk.ui.tables import TableBox, TableView, derived, field

TONES = {"over": "bad", "check": "warn", "within": "ok"}


class BenefitsPart(QWidget):
    """The conditions of the official-event exception above, the table below."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, tr = frame, frame.tr
        card = Card(frame)
        card.add(
            row_of(
                frame,
                FieldBox(frame, Where("privacy.approval")),
                FieldBox(frame, Where("privacy.same_for_all")),
            )
        )
        self._election = FieldBox(frame, Where("privacy.election_check"))
        card.add(self._election)
        columns = [
            field(frame, "privacy.benefits.name", stretch=2, bold=True),
            field(frame, "privacy.benefits.value", width=120),
            derived(
                "verdict", tr("privacy_page.verdict"), self._verdict, width=120, tone=self._tone
            ),
            field(frame, "privacy.benefits.kind", width=120),
            field(frame, "privacy.benefits.day", width=130),
            field(frame, "privacy.benefits.person", width=110),
            field(frame, "privacy.benefits.session", width=90),
            field(frame, "privacy.benefits.exception", width=110),
            field(frame, "privacy.benefits.note", stretch=1),
        ]
        self.view = TableView(
            frame, Where("privacy.benefits"), columns, new_row=lambda row_id: Benefit(id=row_id)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(frame.theme.px("card"))
        layout.addWidget(card)
        layout.addWidget(TableBox(frame, self.view, add_text=tr("privacy_page.add_benefit")), 1)
        self.limits = wrapped("", size="hint", tone="text2", theme=frame.theme)
        layout.addWidget(self.limits)
        frame.desk.changed.connect(self._follow)
        frame.checking.changed.connect(self._judge_again)
        self._show(frame.desk.meetup)

    def _code(self, row: Row) -> str:
        if self._verdicts_of is not self._frame.desk.meetup:
            self._show(self._frame.desk.meetup)
        return self._verdicts.get(row.id, "check")

    def _verdict(self, row: Row) -> str:
        return self._frame.tr(f"privacy.benefits.verdict.{self._code(row)}")

    def _tone(self, row: Row) -> str:
        return TONES.get(self._code(row), "")

    def _judge_again(self) -> None:
        """Judge by the rules of now; they may have been changed."""
        self._show(self._frame.desk.meetup)
        self.view.viewport().update()

    def _follow(self, _old: Meetup, new: Meetup) -> None:
        self._show(new)

    def _show(self, meetup: Meetup) -> None:
        self._verdicts_of = meetup
        self._verdicts = verdicts(meetup, self._frame.checking.limits)
        tr, today = self._frame.tr, self._frame.now().date()
        used = limits_used(meetup, self._frame.checking.limits)
        self.limits.setText("\n".join(rule_words(rule, tr, today) for rule in used))
        self.limits.setVisible(bool(used))
        is_local = meetup.overview.organisation_kind == "local_government"
        self._election.setVisible(is_local or bool(meetup.privacy.election_check))
