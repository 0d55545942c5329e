"""The rehearsal: one question at a time, answered aloud, before the answer is shown.

It fills the window and is the only place with bare keys, because nothing is typed here.
"""

import time
from collections import Counter
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from meetupdesk.meetup.model.questions import Question
from meetupdesk.meetup.questions import in_rehearsal_order, with_rehearsed
from meetupdesk.ui.dialogs.rehearsal_stage import RESULTS, Stage
from meetupdesk.ui.dialogs.rehearsal_summary import Summary
from meetupdesk.ui.frame import Frame

TICK = 250  # ms between two looks at the clock


class RehearsalDialog(QDialog):
    """Goes through the questions; each result is one step of the desk.

    Esc shows how it went, and closes from there. ``clock`` gives seconds.
    """

    def __init__(
        self, frame: Frame, parent: QWidget, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint)
        self._frame, self._clock = frame, clock
        self._questions = in_rehearsal_order(frame.desk.meetup.questions)
        self._results: dict[str, str] = {}
        self._place, self._started = 0, clock()
        self.setWindowTitle(frame.tr("rehearsal.title"))
        self.setAccessibleName(frame.tr("rehearsal.title"))
        self.stage, self.summary = Stage(frame), Summary(frame)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.stage)
        self._stack.addWidget(self.summary)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._connect()
        self._ticking = QTimer(self, interval=TICK)
        self._ticking.timeout.connect(self._tick)
        self._ticking.start()
        self.setGeometry(parent.geometry())
        self._show_question()

    def reject(self) -> None:
        """Show how it went before closing; a rehearsal without any result just closes."""
        if self._results and self._stack.currentWidget() is self.stage:
            self._end()
        else:
            super().reject()

    def _connect(self) -> None:
        stage, summary = self.stage, self.summary
        stage.back.connect(partial(self._step, -1))
        stage.forward.connect(partial(self._step, 1))
        stage.answer_wanted.connect(self._show_answer)
        stage.judged.connect(self._judge)
        stage.end_wanted.connect(self.reject)
        summary.again_wanted.connect(self._rehearse_again)
        summary.close_wanted.connect(self.reject)
        for keys, press in (
            ("Left", partial(self._step, -1)),
            ("Right", partial(self._step, 1)),
            ("Space", self._show_answer),
            *((str(number), partial(self._judge, code)) for number, code in RESULTS),
        ):
            # Belongs to the stage: in the summary Space and the arrows work the buttons.
            shortcut = QShortcut(QKeySequence(keys), stage)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(press)

    def _question(self) -> Question:
        return self._questions[self._place]

    def _show_question(self) -> None:
        self._started = self._clock()
        self.stage.show_question(
            self._question(), self._place, len(self._questions),
            self._results.get(self._question().id, ""),
        )  # fmt: skip
        self._stack.setCurrentWidget(self.stage)
        self.stage.setFocus()
        self._tick()

    def _tick(self) -> None:
        """Show how long the answer takes, until it is compared with the written one."""
        if not self.stage.shows_answer:
            self.stage.show_seconds(int(self._clock() - self._started))

    def _show_answer(self) -> None:
        self._tick()
        self.stage.show_answer()

    def _step(self, by: int) -> None:
        place = self._place + by
        if place >= len(self._questions):
            self._end()
        elif place >= 0:
            self._place = place
            self._show_question()

    def _judge(self, result: str) -> None:
        row_id, today = self._question().id, self._frame.now().date()
        self._results[row_id] = result
        self._frame.edit(
            "rehearsal.edit", lambda meetup: with_rehearsed(meetup, row_id, result, today)
        )
        self._step(1)

    def _end(self) -> None:
        counts = Counter(self._results.values())
        repeat = [each for each in self._questions if self._results.get(each.id) == "again"]
        self.summary.show_results(counts, len(self._questions), repeat)
        self._stack.setCurrentWidget(self.summary)
        self.summary.focus_first()

    def _rehearse_again(self) -> None:
        """Go through those once more that did not go well."""
        self._questions = tuple(
            each for each in self._questions if self._results.get(each.id) == "again"
        )
        self._results, self._place = {}, 0
        self._show_question()
