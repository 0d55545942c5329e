"""The page 일정·진행표: the phases, the training of our own people, and the day itself."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.ui.pages.page import Page
from meetupdesk.ui.pages.schedule_phases import PhasesPart
from meetupdesk.ui.pages.schedule_run_sheet import RunSheetPart
from meetupdesk.ui.pages.schedule_training import TrainingPart
from meetupdesk.ui.pages.scrolling import scroll_to
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card, row_of
from meetupdesk.ui.parts.segments import Segments

JUDGED = ("knowledge", "openness", "will", "training_waiver")
SEGMENTS = ("phases", "training", "run_sheet")


class SchedulePage(Page):
    """Table page of ``schedule`` with three segments; the sessions stand on the page 개요."""

    key = "schedule"
    is_table = True

    def build(self) -> None:
        frame = self.frame
        self._parts = {
            "phases": PhasesPart(frame),
            "training": TrainingPart(frame),
            "run_sheet": RunSheetPart(frame),
        }
        self._adds = {
            "phases": self._add_button(frame.tr("schedule_page.add_phase"), "phases"),
            "training": self._add_button(frame.tr("schedule_page.add_part"), "training"),
            "run_sheet": self._add_button(frame.tr("schedule_page.add_slot"), "run_sheet"),
        }
        self.add_actions(*self._adds.values())
        self._segments = Segments(frame, dict.fromkeys(SEGMENTS, ""))
        self._segments.chosen.connect(self.open_segment)
        self._stack = QStackedWidget()
        for part in self._parts.values():
            self._stack.addWidget(part)
        run_sheet = self._parts["run_sheet"]
        assert isinstance(run_sheet, RunSheetPart)
        self._run_sheet = run_sheet
        self._card = Card(frame, padded=False)
        head = row_of(frame, self._segments, run_sheet.sessions, stretch=(1, 0))
        head.setContentsMargins(*(frame.theme.px("inside"),) * 4)
        self._card.add(head)
        self._card.add(self._stack)
        self.add(self._card, stretch=1)
        self._run_sheet.filled.connect(self._show_head)
        frame.desk.changed.connect(self._follow)
        self._show_counts(frame.desk.meetup)
        self.open_segment("phases")

    def open_segment(self, key: str) -> None:
        """Show one of the three segments."""
        self._segments.choose(key)
        self._stack.setCurrentWidget(self._parts[key])
        self._show_head()

    def focus_start(self) -> None:
        self._parts[self._segments.current].focus_start()

    def reveal(self, where: Where) -> bool:
        steps = where.path.split(".")
        if steps[0] != "schedule":
            return False
        if "slots" in steps:
            self.open_segment("run_sheet")
            self._run_sheet.show_slot(where.row)
        elif "phases" in steps:
            self.open_segment("phases")
        elif len(steps) > 1:
            self.open_segment("training")
        part = self._parts[self._segments.current]
        part.choose(where.row)
        if where.row and part.view.rows.column_of(where.name) >= 0:
            return part.view.reveal(where.row, where.name)
        box = self._box_at(where) if where.row or where.name in JUDGED else None
        if box is None:
            part.focus_start()
            return len(steps) > 1
        scroll_to(box)
        return super().reveal(where)

    def _add_button(self, words: str, key: str) -> QWidget:
        made = button(
            self.frame, words, lambda: self._parts[key].add(), role="primary", icon="plus"
        )
        made.setEnabled(not self.frame.desk.read_only)
        return made

    def _show_head(self) -> None:
        """Show the button and the sessions that belong to the open segment."""
        now = self._segments.current
        for key, made in self._adds.items():
            made.setVisible(key == now and not (key == "run_sheet" and self._run_sheet.is_empty))
        several = len(self.frame.desk.meetup.schedule.sessions) > 1
        self._run_sheet.sessions.setVisible(now == "run_sheet" and several)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.schedule is not new.schedule:
            self._show_counts(new)
            self._show_head()

    def _show_counts(self, meetup: Meetup) -> None:
        tr, schedule = self.frame.tr, meetup.schedule
        self._segments.rename("phases", tr("schedule_page.phases", count=len(schedule.phases)))
        words = tr("schedule_page.training", count=len(schedule.training))
        self._segments.rename("training", words)
        self._segments.rename("run_sheet", tr("schedule.slots"))
