"""The options of the briefing in the export dialog."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from meetupdesk.briefing import Options
from meetupdesk.briefing.content import VARIANTS
from meetupdesk.meetup.model import Meetup
from meetupdesk.ui.dialogs.export_form import Labelled
from meetupdesk.ui.editors.choices import QuietCombo
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.panels.preview_bar import section_name
from meetupdesk.ui.parts.folds import Fold
from meetupdesk.ui.parts.nesting import nest

MEMO = "hold_memo"  # only for a meetup that is on hold
ONCE = ("agency_brief", "reply_letter", "report", MEMO)  # never the usual document
COVER = "cover"  # follows the tick of the front page, not a tick of its own


class BriefingOptions(QWidget):
    """``value`` is what was chosen."""

    changed = Signal()

    def __init__(self, frame: Frame, value: Options) -> None:
        super().__init__()
        self._frame, self.value = frame, value
        theme, tr = frame.theme, frame.tr
        self.variant = QuietCombo()
        for variant in offered(frame.desk.meetup):
            self.variant.addItem(tr(f"briefing.variant.{variant}"), variant)
        self.front_page = QCheckBox(tr("export.front_page"))
        self.draft = QCheckBox(tr("export.draft"))
        self.large = QCheckBox(tr("export.large"))
        self.sections = self._make_sections()
        self._fold = Fold(frame, tr("export.sections"), self._grid_of_sections())
        flags = QGridLayout()
        flags.setHorizontalSpacing(theme.px("card"))
        for at, flag in enumerate((self.front_page, self.large, self.draft)):
            flags.addWidget(flag, at // 2, at % 2)
            flag.toggled.connect(self._edit)
        flags.setColumnStretch(0, 1)
        flags.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px("inside"), 0, 0)
        layout.setSpacing(theme.px("inside"))
        layout.addWidget(Labelled(frame, tr("export.variant"), self.variant))
        nest(layout, flags)
        layout.addWidget(self._fold)
        self.show_value(value)
        self.variant.activated.connect(self._edit)

    def show_value(self, value: Options) -> None:
        """Show other options."""
        self.value = value
        self.variant.setCurrentIndex(self.variant.findData(value.variant))
        shown = {
            self.front_page: value.front_page,
            self.draft: value.draft,
            self.large: value.large,
        }
        shown |= {
            box: value.sections is None or section in value.sections
            for section, box in self.sections.items()
        }
        for box, is_on in shown.items():
            box.blockSignals(True)
            box.setChecked(is_on)
            box.blockSignals(False)
        self._show_fitting()

    @property
    def has_sections(self) -> bool:
        """Whether there is anything to print."""
        return self.value.variant != "full" or any(
            box.isChecked() for box in self.sections.values()
        )

    @property
    def chosen_sections(self) -> tuple[str, ...]:
        """The sections that were chosen of all; empty for all of them."""
        chosen = tuple(section for section, box in self.sections.items() if box.isChecked())
        return () if len(chosen) == len(self.sections) else (COVER, *chosen)

    def _make_sections(self) -> dict[str, QCheckBox]:
        tr = self._frame.tr
        return {
            section.key: QCheckBox(section_name(tr, section.key, "full"))
            for section in VARIANTS["full"]
            if section.key != COVER
        }

    def _grid_of_sections(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(self._frame.theme.px(24), 0, 0, 0)
        grid.setVerticalSpacing(0)
        rows = (len(self.sections) + 1) // 2
        for at, each in enumerate(self.sections.values()):
            grid.addWidget(each, at % rows, at // rows)
            each.toggled.connect(self._edit)
        return box

    def _edit(self) -> None:
        self.value = replace(
            self.value,
            variant=str(self.variant.currentData()),
            front_page=self.front_page.isChecked(),
            draft=self.draft.isChecked(),
            large=self.large.isChecked(),
            sections=frozenset(self.chosen_sections) or None,
        )
        self._show_fitting()
        self.changed.emit()

    def _show_fitting(self) -> None:
        """Show what the variant can have."""
        is_full = self.value.variant == "full"
        self.front_page.setVisible(is_full)
        self._fold.setVisible(is_full)
        chosen = sum(box.isChecked() for box in self.sections.values())
        self._fold.set_summary(
            self._frame.tr("export.sections_chosen", chosen=chosen, all=len(self.sections))
        )


def offered(meetup: Meetup) -> tuple[str, ...]:
    """Return the variants that can be made of a meetup."""
    is_on_hold = meetup.listening.decision == "hold"
    return tuple(variant for variant in VARIANTS if variant != MEMO or is_on_hold)
