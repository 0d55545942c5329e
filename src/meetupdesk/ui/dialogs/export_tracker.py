"""The options of the contact tracker in the export dialog: its profile and its columns."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from meetupdesk.exporting.recipients import OFFERED, PROFILES, USUAL_PROFILE
from meetupdesk.tracker import TrackerOptions
from meetupdesk.tracker.people_columns import PEOPLE
from meetupdesk.tracker.profiles import shown_columns
from meetupdesk.ui.dialogs.export_form import Labelled
from meetupdesk.ui.editors.choices import QuietCombo
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.folds import Fold
from meetupdesk.ui.parts.nesting import nest
from meetupdesk.ui.parts.notices import MessageLine

FIXED = ("people.handle", "people.real_name")  # always there; by a switch of its own


class TrackerChoices(QWidget):
    """``value`` is what was chosen; ``show_recipient`` offers what fits another recipient."""

    changed = Signal()

    def __init__(self, frame: Frame, value: TrackerOptions) -> None:
        super().__init__()
        self._frame, self.value, self._kind = frame, value, "own_staff"
        theme, tr = frame.theme, frame.tr
        self.profile = QuietCombo()
        self.others = button(frame, tr("export.other_profiles"), self._offer_all, role="quiet")
        self._advice = MessageLine(frame)
        self.columns = {
            column.key: QCheckBox(tr(column.label))
            for column in PEOPLE
            if column.key.startswith("people.") and column.key not in FIXED
        }
        self._fold = Fold(frame, tr("export.columns"), self._grid())
        row = QHBoxLayout()
        row.setSpacing(theme.px("inside"))
        row.addWidget(Labelled(frame, tr("export.profile"), self.profile), 1)
        row.addWidget(self.others)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px("inside"), 0, 0)
        layout.setSpacing(theme.px("inside"))
        nest(layout, row)
        layout.addWidget(self._advice)
        layout.addWidget(self._fold)
        self.profile.activated.connect(self._choose)
        self.show_recipient("own_staff")

    def show_recipient(self, kind: str) -> None:
        """Offer the profiles that are meant for this recipient, and choose one of them."""
        self._kind = kind
        self._offer(OFFERED[kind])
        if self.value.profile not in OFFERED[kind]:
            self.show_profile(USUAL_PROFILE[kind])
        else:
            self._show()

    def show_profile(self, profile: str) -> None:
        """Choose a profile with the columns that it usually has."""
        self.value = replace(self.value, profile=profile, added=(), dropped=())
        self._show()

    def _grid(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(self._frame.theme.px(24), 0, 0, 0)
        grid.setVerticalSpacing(0)
        rows = (len(self.columns) + 2) // 3
        for at, each in enumerate(self.columns.values()):
            grid.addWidget(each, at % rows, at // rows)
            each.clicked.connect(self._tick)
        return box

    def _offer(self, profiles: tuple[str, ...]) -> None:
        self.profile.clear()
        for profile in profiles:
            self.profile.addItem(self._frame.tr(f"tracker.profile.{profile}"), profile)
        self.others.setVisible(len(profiles) < len(PROFILES))

    def _offer_all(self) -> None:
        offered = OFFERED[self._kind]
        self._offer((*offered, *(each for each in PROFILES if each not in offered)))
        self._show()
        self.profile.setFocus()

    def _choose(self) -> None:
        self.show_profile(str(self.profile.currentData()))
        self.changed.emit()

    def _tick(self) -> None:
        usual = self._usual()
        ticked = {key for key, box in self.columns.items() if box.isChecked()}
        self.value = replace(
            self.value,
            added=tuple(key for key in self.columns if key in ticked - usual),
            dropped=tuple(key for key in self.columns if key in usual - ticked),
        )
        self._show_count()
        self.changed.emit()

    def _usual(self) -> set[str]:
        options = TrackerOptions(profile=self.value.profile)
        return {column.key for column in shown_columns(PEOPLE, options)} & set(self.columns)

    def _show(self) -> None:
        self.profile.setCurrentIndex(self.profile.findData(self.value.profile))
        chosen = self._usual() - {*self.value.dropped} | {*self.value.added}
        for key, box in self.columns.items():
            box.setChecked(key in chosen)
        is_offered = self.value.profile in OFFERED[self._kind]
        self._advice.setVisible(not is_offered)
        if not is_offered:
            self._advice.tell("warn", self._frame.tr(f"export.advice.{self._kind}"))
        self._fold.setVisible(self.value.profile != "figures")
        self._show_count()

    def _show_count(self) -> None:
        chosen = sum(box.isChecked() for box in self.columns.values())
        self._fold.set_summary(
            self._frame.tr("export.columns_chosen", chosen=chosen, all=len(self.columns))
        )
