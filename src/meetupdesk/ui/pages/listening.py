"""The page 듣기 점검: five questions before anybody is invited, and the decision."""

from meetupdesk.meetup.facts.gate import suggested_decision
from meetupdesk.meetup.facts.groups import speaking_team
from meetupdesk.meetup.fields import Choice, kinds
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.listening import LISTENING_QUESTIONS, Listening
from meetupdesk.meetup.places import Where
from meetupdesk.ui.editors.choices import RadioEditor
from meetupdesk.ui.forms import FieldBox, Form
from meetupdesk.ui.pages.listening_answer import AnswerCard
from meetupdesk.ui.pages.page import Page
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card, row_of, side_by_side
from meetupdesk.ui.parts.labels import wrapped
from meetupdesk.ui.parts.notices import NoticeCard

ORIGIN = ("asked_by", "asked_on", "wanted_by", "motive")
MANY_OPEN = 2  # answers "not yet" from which more preparation is suggested


class ListeningPage(Page):
    """Form page of ``listening``."""

    key = "listening"

    def build(self) -> None:
        frame, tr = self.frame, self.frame.tr
        origin = Card(frame)
        origin.add(Form(frame, "listening", ORIGIN, columns=4))
        self.add(origin)
        for number, code in enumerate(LISTENING_QUESTIONS, start=1):
            self.add(AnswerCard(frame, code, number))
        self._not_ready = NoticeCard(
            frame, "warn", tr("listening_page.not_ready"), tr("listening_page.not_locked")
        )
        self.add(self._not_ready)
        self._trained = wrapped("", theme=frame.theme)
        training = Where("schedule.training")
        open_it = button(
            frame, tr("listening_page.training"), lambda: frame.go_to(training), role="quiet"
        )
        self.add(side_by_side(frame, self._trained, open_it))
        self.add_heading(tr("listening.decision"))
        self.add(self._decision())
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def _decision(self) -> Card:
        frame, tr, card = self.frame, self.frame.tr, Card(self.frame)
        where = Where("listening.decision")
        kind = kinds(Listening)["decision"]
        assert isinstance(kind, Choice)
        self._suggestion = wrapped("", tone="accenttext", theme=frame.theme)
        card.add(self._suggestion)
        card.add(FieldBox(frame, where, editor=RadioEditor(frame, where, kind), caption=False))
        card.add(FieldBox(frame, Where("listening.reason")))
        by, on = (FieldBox(frame, Where(f"listening.decided_{name}")) for name in ("by", "on"))
        card.add(row_of(frame, by, on))
        self._instead = FieldBox(frame, Where("listening.instead"))
        self._memo = button(
            frame,
            tr("listening_page.memo"),
            lambda: frame.run("hold_memo"),
            icon="file-type-pdf",
        )
        card.add(self._instead)
        card.add(self._memo, at_left=True)
        return card

    def _follow(self, old: Meetup, new: Meetup) -> None:
        same = (
            old.listening is new.listening
            and old.overview is new.overview
            and old.schedule is new.schedule
        )
        if not same:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        tr, listening = self.frame.tr, meetup.listening
        suggested = tr(f"listening.decision.{suggested_decision(listening)}")
        self._suggestion.setText(tr("listening_page.suggestion", decision=suggested))
        team = speaking_team(meetup)
        trained = sum(member.trained_on is not None for member in team)
        key = "listening_page.trained" if team else "listening_page.nobody_speaks"
        self._trained.setText(tr(key, all=len(team), trained=trained))
        waiting = sum(row.answer == "not_yet" for row in listening.answers)
        self._not_ready.setVisible(waiting >= MANY_OPEN)
        self._memo.setVisible(listening.decision == "hold")
        self._instead.setVisible(listening.decision == "hold" or bool(listening.instead))
