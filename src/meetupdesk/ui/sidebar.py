"""The sidebar: twelve sections with their marks, and at its foot how far the preparation is."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from meetupdesk.meetup.checks.readiness import SectionState
from meetupdesk.meetup.model import Meetup
from meetupdesk.ui.checking import Findings
from meetupdesk.ui.commands import SECTION_ICONS
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.paint import draw_bar, draw_text
from meetupdesk.ui.parts.buttons import icon_button
from meetupdesk.ui.parts.labels import label
from meetupdesk.ui.parts.rings import Ring, draw_mark

WIDTH = 212
LOW = 700  # effective height below which rows are lower
GROUPS = (
    ("prepare", ("overview", "goals", "listening", "themes", "people")),
    ("conversation", ("messages", "questions")),
    ("run", ("schedule", "crisis", "privacy")),
    ("relationship", ("contacts", "follow_ups")),
)


class SectionRow(QAbstractButton):
    """One section: icon, name, count, mark."""

    def __init__(self, frame: Frame, section: str) -> None:
        super().__init__()
        self._frame, self._section = frame, section
        self._count, self._state, self._fraction = 0, "not_started", 0.0
        self.setText(frame.tr(f"section.{section}"))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_state(self, state: SectionState, count: int) -> None:
        """Show the mark, and a count when there is something to count."""
        self._count, self._state, self._fraction = count, state.state, float(state.fraction)
        spoken = [self.text(), self._frame.tr(f"window.state.{self._state}")]
        if count:
            spoken.append(self._frame.tr("window.count", count=count))
        self.setAccessibleName(", ".join(spoken))
        self.setToolTip(spoken[1])
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._frame.theme.px(WIDTH), self._frame.theme.px("sidebar_row"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._frame.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = self.rect().adjusted(theme.px(6), 1, -theme.px(6), -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection" if self.isChecked() else "hover"))
            painter.drawRoundedRect(rect, theme.px(6), theme.px(6))
        if self.isChecked():
            edge = QRectF(rect.left(), rect.top() + theme.px(7), 3, rect.height() - theme.px(14))
            draw_bar(painter, edge, theme.colour("accenttext"))
        size = theme.px(17)
        colour = "accenttext" if self.isChecked() else "text2"
        top = rect.top() + (rect.height() - size) // 2
        shown = pixmap(theme, SECTION_ICONS[self._section], colour, 17)
        painter.drawPixmap(rect.left() + theme.px(10), top, shown)
        words = rect.adjusted(theme.px(36), 0, -theme.px(54), 0)
        draw_text(
            painter, words, self.text(), theme.font(bold=self.isChecked()), theme.colour("text")
        )
        self._paint_end(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.colour("focus"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), theme.px(6), theme.px(6))

    def _paint_end(self, painter: QPainter) -> None:
        theme, rect = self._frame.theme, self.rect()
        mark = QRectF(rect.right() - theme.px(34), rect.top(), theme.px(26), rect.height())
        draw_mark(painter, self._frame, mark, self._state, self._fraction)
        if self._count:
            place = rect.adjusted(0, 0, -theme.px(38), 0)
            tone = theme.colour("text2" if self.isChecked() else "text3")
            align = Qt.AlignmentFlag.AlignRight
            draw_text(painter, place, str(self._count), theme.font("message"), tone, align)


class Sidebar(QFrame):
    """All sections in four groups; arrows move between them."""

    chosen = Signal(str)  # section

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        theme = frame.theme
        self._frame = frame
        self.setProperty("surface", "sidebar")
        self.setFixedWidth(theme.px(WIDTH))
        self.rows: dict[str, SectionRow] = {}
        self._heads: list[QWidget] = []
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, theme.px(10), 0, 0)
        layout.setSpacing(0)
        for group, sections in GROUPS:
            head = label(frame.tr(f"window.group.{group}"), size="group", tone="text3", bold=True,
                         theme=theme)  # fmt: skip
            head.setContentsMargins(theme.px(14), 0, 0, 0)
            self._heads.append(head)
            layout.addWidget(head)
            for section in sections:
                row = SectionRow(frame, section)
                row.clicked.connect(lambda _=False, section=section: self.chosen.emit(section))
                self.rows[section] = row
                layout.addWidget(row)
        layout.addStretch()
        scroll = QScrollArea()  # only large text in a small window needs it
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside.setProperty("surface", "page")
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, theme.px(6))
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._foot())
        self.set_low(False)

    def set_low(self, is_low: bool) -> None:
        """Make rows lower, so that all twelve fit."""
        theme = self._frame.theme
        for row in self.rows.values():
            row.setFixedHeight(theme.px("sidebar_row_low" if is_low else "sidebar_row"))
        for head in self._heads:
            head.setFixedHeight(theme.px(24 if is_low else 28))

    def choose(self, section: str) -> None:
        """Mark a section as the present one, without telling."""
        self.rows[section].setChecked(True)

    def show_findings(self, findings: Findings, meetup: Meetup) -> None:
        """Show marks, counts and readiness."""
        tr, states = self._frame.tr, findings.readiness.sections
        for section, state in states.items():
            self.rows[section].show_state(state, _count(meetup, section))
        self._ring.show_percent(findings.readiness.percent)
        done = sum(state.state == "done" for state in states.values())
        self._done.setText(tr("window.sections_done", done=done, all=len(self.rows)))
        self.setToolTip("")
        self._ring.setToolTip(tr("window.readiness_why"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            rows = list(self.rows.values())
            at = next((at for at, row in enumerate(rows) if row.hasFocus()), 0)
            by = 1 if event.key() == Qt.Key.Key_Down else -1
            rows[(at + by) % len(rows)].setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for row in self.rows.values():
                if row.hasFocus():
                    row.click()
        else:
            super().keyPressEvent(event)

    def _foot(self) -> QWidget:
        theme, tr = self._frame.theme, self._frame.tr
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(theme.px(14), theme.px(4), theme.px(12), theme.px(4))
        self._ring = Ring(self._frame, 34, 3)
        self._done = label("", size="hint", tone="text2", theme=theme)
        gear = icon_button(
            self._frame,
            tr("command.settings"),
            lambda: self._frame.run("settings"),
            icon="settings",
        )
        row.addWidget(self._ring)
        row.addWidget(self._done, 1)
        row.addWidget(gear)
        return box


def _count(meetup: Meetup, section: str) -> int:
    counted = {
        "people": len(meetup.people),
        "questions": len(meetup.questions),
        "themes": len(meetup.themes),
        "contacts": len(meetup.contacts),
    }
    return counted.get(section, 0)
