"""The line above the preview: how long it is, where to go in it, how large it shows."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from meetupdesk.i18n import Translator
from meetupdesk.ui.editors.choices import QuietCombo
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.panels.preview_pages import PageColumn
from meetupdesk.ui.parts.buttons import button, icon_button
from meetupdesk.ui.parts.labels import ElidedLabel
from meetupdesk.ui.parts.nesting import nest

# section of the meetup: sections of the briefing that show it, the best first
PARTS = {
    "overview": ("summary", "purpose"),
    "goals": ("goals", "purpose"),
    "listening": ("listening",),
    "themes": ("matches", "themes"),
    "people": ("people",),
    "messages": ("messages",),
    "questions": ("questions",),
    "schedule": ("run_sheet", "timeline"),
    "crisis": ("crisis",),
    "privacy": ("legal", "notices"),
    "contacts": ("cards",),
    "follow_ups": ("after",),
}


class PreviewBar(QWidget):
    """Works on the column of pages that it is given; ``with_wide`` offers the wide preview."""

    section_chosen = Signal(str)  # section of the briefing

    def __init__(self, frame: Frame, column: PageColumn, *, with_wide: bool = True) -> None:
        super().__init__()
        theme, tr = frame.theme, frame.tr
        self._frame, self._column = frame, column
        self._starts: dict[str, int] = {}
        self._title = ElidedLabel("", bold=True, theme=theme)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.sections = QuietCombo()
        self.sections.setAccessibleName(tr("preview.sections"))
        self.sections.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sections.setMinimumContentsLength(6)
        self.sections.activated.connect(self._go)
        smaller = icon_button(
            frame, tr("preview.smaller"), lambda: column.step_zoom(-1), icon="minus"
        )
        larger = icon_button(frame, tr("preview.larger"), lambda: column.step_zoom(1), icon="plus")
        self.fit = button(frame, "", lambda: column.set_zoom(None), role="quiet")
        wide = icon_button(
            frame, tr("command.wide_preview"), lambda: frame.run("wide_preview"), icon="maximize"
        )
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setSpacing(theme.px("label"))
        above.addWidget(self._title, 1)
        for each in (smaller, self.fit, larger, *((wide,) if with_wide else ())):
            above.addWidget(each)
        below.addWidget(self.sections)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(8), theme.px(10), theme.px(8))
        layout.setSpacing(theme.px("label"))
        nest(layout, above)
        nest(layout, below)
        column.zoomed.connect(self._show_zoom)
        column.verticalScrollBar().valueChanged.connect(self._follow)
        self._show_zoom()

    def show_document(self, variant: str, pages: int, sections: Sequence[tuple[str, int]]) -> None:
        """Show what the pages are, and offer the sections that they hold."""
        tr = self._frame.tr
        name = tr(f"briefing.variant.{variant}")
        self._title.setText(tr("preview.title", document=name, count=pages))
        starts: dict[str, int] = {}
        for section, page in sections:
            starts.setdefault(section, page)
        if starts != self._starts:
            self._starts = starts
            self.sections.clear()
            for section in starts:
                self.sections.addItem(section_name(tr, section, variant), section)
        self.sections.setVisible(len(starts) > 1)
        self._follow()

    def go_to_part(self, section: str) -> None:
        """Scroll to what the briefing says of a section of the meetup, if anything."""
        here = next((part for part in PARTS[section] if part in self._starts), "")
        if here:
            self._show_section(here)
            self._column.scroll_to(self._starts[here])

    def _go(self) -> None:
        self._column.scroll_to(self._starts[str(self.sections.currentData())])

    def _follow(self) -> None:
        """Name the section that is at the top of the page in view, unless a chosen one is there."""
        page = self._column.page_in_view()
        if self._starts.get(str(self.sections.currentData())) == page:
            return
        passed = [section for section, start in self._starts.items() if start <= page]
        first = next((each for each in passed if self._starts[each] == page), "")
        self._show_section(first or (passed[-1] if passed else ""))

    def _show_section(self, section: str) -> None:
        self.sections.setCurrentIndex(self.sections.findData(section))

    def _show_zoom(self) -> None:
        tr, zoom = self._frame.tr, self._column.zoom
        words = tr("preview.fit") if zoom is None else tr("preview.percent", percent=zoom)
        self.fit.setText(words)
        self.fit.setToolTip(tr("preview.fit"))
        self.fit.setAccessibleName(tr("preview.fit"))


def section_name(tr: Translator, section: str, variant: str) -> str:
    """Return the heading of a section of the briefing."""
    if variant == "public":
        return tr(f"briefing.public.heading.{section}")
    if variant in ("hold_memo", "agency_brief", "reply_letter", "report"):
        return tr(f"briefing.{variant}.{section}")
    return tr.find(f"briefing.{section}.heading") or tr(f"preview.section.{section}")
