"""The page 개요: the meetup at a glance, what to do today, and who carries it."""

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.overview import Approval, Member
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import FieldBox, Form
from meetupdesk.ui.pages.overview_phases import PhaseBars
from meetupdesk.ui.pages.overview_result import ResultCard
from meetupdesk.ui.pages.overview_sessions import SessionRows
from meetupdesk.ui.pages.overview_today import TodayCard
from meetupdesk.ui.pages.page import Page
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.folds import Fold
from meetupdesk.ui.tables import TableBox, TableView, field

OWNER = ("owner", "owner_contact", "host_unit", "classification")
TEAM = ("name", "role", "duty", "phone", "platforms", "trained_on")
APPROVALS = ("role", "name", "on")
ORGANISATION = (
    "organisation",
    "organisation_kind",
    "alias",
    "format",
    "document_language",
    "edition",
)


class OverviewPage(Page):
    """Form page of ``overview`` and of the sessions."""

    key = "overview"

    def build(self) -> None:
        frame, tr = self.frame, self.frame.tr
        self.add(ResultCard(frame))
        basics = Card(frame)
        basics.add(FieldBox(frame, Where("overview.title")))
        basics.add(SessionRows(frame))
        basics.add(Form(frame, "overview", OWNER, columns=4))
        self.add(basics)
        self.add_heading(tr("window.today"))
        self.add(TodayCard(frame))
        self.add_heading(tr("window.phases"))
        self.add(PhaseBars(frame))
        self._team = Fold(frame, "", self._team_table())
        self._approvals = Fold(frame, "", self._approvals_table())
        self.add(self._team)
        self.add(self._approvals)
        self.add(Fold(frame, tr("window.organisation"), self._organisation()))
        frame.desk.changed.connect(self._follow)
        self._show_counts(frame.desk.meetup)

    def _team_table(self) -> TableBox:
        stretch = {"duty": 3, "name": 1, "platforms": 2}
        columns = [
            field(self.frame, f"overview.team.{name}", stretch=stretch.get(name, 0))
            for name in TEAM
        ]
        view = TableView(
            self.frame, Where("overview.team"), columns, new_row=lambda row_id: Member(id=row_id)
        )
        return TableBox(self.frame, view, add_text=self.frame.tr("window.add_member"), fits=True)

    def _approvals_table(self) -> TableBox:
        columns = [
            field(self.frame, f"overview.approvals.{name}", width=160, stretch=name != "on")
            for name in APPROVALS
        ]
        view = TableView(
            self.frame,
            Where("overview.approvals"),
            columns,
            new_row=lambda row_id: Approval(id=row_id),
        )
        return TableBox(self.frame, view, add_text=self.frame.tr("window.add_approval"), fits=True)

    def _organisation(self) -> Card:
        card = Card(self.frame)
        card.add(Form(self.frame, "overview", ORGANISATION, columns=3))
        card.add(FieldBox(self.frame, Where("overview.decision_needed")))
        return card

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.overview is not new.overview:
            self._show_counts(new)

    def _show_counts(self, meetup: Meetup) -> None:
        tr, team, approvals = self.frame.tr, meetup.overview.team, meetup.overview.approvals
        signed = sum(approval.on is not None for approval in approvals)
        self._team.set_title(tr("window.team_count", count=len(team)))
        self._team.set_summary(", ".join(member.name for member in team if member.name))
        self._approvals.set_title(tr("window.approval_count", done=signed, all=len(approvals)))
