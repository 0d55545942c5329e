"""The segment 트레이닝: three parts, who of us speaks, and what we think of ourselves."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.meetup.facts.groups import speaking_team
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.overview import Member
from meetupdesk.meetup.model.schedule import TrainingPart as Part
from meetupdesk.meetup.places import Where
from meetupdesk.meetup.row_names import row_name
from meetupdesk.ui.forms import FieldBox, Form
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.schedule_part import RowFields, SchedulePart, plain_table
from meetupdesk.ui.pages.scrolling import scrolled
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import side_by_side, thin_line
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.tables import TableView, derived, field

TABLE, TEAM = Where("schedule.training"), Where("overview.team")
JUDGED = ("knowledge", "openness", "will")


class TrainingPart(SchedulePart):
    """Scrolls as a whole; its tables are as high as their rows."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self.view = self._parts_table()
        self._team = self._team_table()
        self._team_box = plain_table(frame, self._team)
        self._nobody = wrapped(
            frame.tr("schedule_page.nobody_speaks"), tone="text2", theme=frame.theme
        )
        to_team = button(
            frame, frame.tr("schedule_page.to_team"), lambda: frame.go_to(TEAM), role="quiet"
        )
        long_texts = RowFields(frame, TABLE, ("materials", "outcome"))
        self.view.row_chosen.connect(long_texts.show_row)
        add_text = frame.tr("schedule_page.new_part")
        self.box = plain_table(frame, self.view, add_text=add_text)
        content = QWidget()
        self._body = QVBoxLayout(content)
        self._body.setContentsMargins(0, 0, 0, frame.theme.px("card"))
        self._body.setSpacing(frame.theme.px("inside"))
        self._body.addWidget(self._indented(frame.tr("schedule.training.hint")))
        for each in (self.box, long_texts, thin_line()):
            self._body.addWidget(each)
        self._add_heading(frame.tr("schedule_page.speakers"))
        self._body.addWidget(self._team_box)
        self._body.addWidget(self._with_edge(self._nobody))
        self._body.addWidget(self._with_edge(side_by_side(frame, to_team)))
        self._body.addWidget(thin_line())
        self._add_heading(frame.tr("schedule_page.judgement"))
        self._body.addWidget(self._with_edge(Form(frame, "schedule", JUDGED, columns=3)))
        waiver = FieldBox(frame, Where("schedule.training_waiver"))
        self._body.addWidget(self._with_edge(waiver))
        self._body.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content))
        frame.desk.changed.connect(self._follow)
        self._show_team(frame.desk.meetup)

    def _parts_table(self) -> TableView:
        path = TABLE.path
        columns = [
            field(self._frame, f"{path}.title", bold=True, width=200, stretch=1),
            field(self._frame, f"{path}.day", width=120),
            field(self._frame, f"{path}.trainer", width=120),
            field(self._frame, f"{path}.done", width=72),
        ]
        return TableView(self._frame, TABLE, columns, new_row=lambda row_id: Part(id=row_id))

    def _team_table(self) -> TableView:
        tr = self._frame.tr

        def role(row: Row) -> str:
            return tr(f"overview.team.role.{_as_member(row).role}")

        columns = [
            derived("name", tr("overview.team.name"), lambda row: row_name(tr, row), width=160),
            derived("role", tr("overview.team.role"), role, width=160, stretch=1),
            field(self._frame, "overview.team.trained_on", width=150),
        ]
        view = TableView(self._frame, TEAM, columns, name="schedule.speakers")
        view.setAccessibleName(tr("schedule_page.speakers"))
        return view

    def _add_heading(self, words: str) -> None:
        heading = label(words, size="card_title", bold=True, theme=self._frame.theme)
        heading.setIndent(self._frame.theme.px("card"))
        heading.setContentsMargins(0, self._frame.theme.px("inside"), 0, 0)
        self._body.addWidget(heading)

    def _indented(self, words: str) -> QWidget:
        return self._with_edge(wrapped(words, size="hint", tone="text3", theme=self._frame.theme))

    def _with_edge(self, widget: QWidget) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        space = self._frame.theme.px("card")
        layout.setContentsMargins(space, 0, space, 0)
        layout.addWidget(widget)
        return box

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.overview is not new.overview or old.schedule is not new.schedule:
            self._show_team(new)

    def _show_team(self, meetup: Meetup) -> None:
        speaking = {member.id for member in speaking_team(meetup)}
        self._team.rows.filter(lambda row: row.id in speaking)
        self._team_box.setVisible(bool(speaking))
        self._nobody.setVisible(not speaking)


def _as_member(row: Row) -> Member:
    assert isinstance(row, Member)
    return row
